"""How a publisher's printed cell is read: as the interval of counts it may stand for, never as a bare number.

Each publisher has one declared `Habit`, which says in words what its cells mean and reads them. A cell that
the habit does not know (a decimal where it rounds to 5, a word) raises a Complaint rather than being guessed.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal

from passage.cite.arithmetic import Amount
from passage.text import Complaint, Text


@dataclass(frozen=True, slots=True)
class Count:
    """What a printed cell may stand for: from `low` to `high`, both included. Exact where they are equal."""

    low: Amount
    high: Amount
    printed: str

    def __post_init__(self) -> None:
        if not self.low <= self.high:
            raise ValueError(f"not an interval: {self.low} to {self.high}")

    @property
    def exact(self) -> bool:
        """Whether it is one value."""
        return self.low == self.high


@dataclass(frozen=True, slots=True)
class Habit:
    """How one publisher prints counts: `meaning` in words, and `ends` of the number it printed.

    `withheld` are the marks that stand in place of a number, with what they may hide.
    """

    key: str
    meaning: Text
    ends: Callable[[Amount], tuple[Amount, Amount] | None]
    withheld: tuple[tuple[str, int, int], ...] = ()

    def read(self, printed: str) -> Count:
        """The count that a cell stands for. Raises Complaint for a cell that is not in the habit."""
        cell = printed.strip()
        for mark, low, high in self.withheld:
            if cell == mark:
                return Count(low, high, printed)
        ends = self.ends(number) if (number := digits(cell)) is not None else None
        if ends is None:
            raise Complaint(
                Text(
                    "“{cell}” is no cell that this publisher prints",
                    "«\u00a0{cell}\u00a0» n’est pas une cellule telle que ce diffuseur les imprime",
                ).format(cell=printed),
                mend=Text(
                    "compare it with what the publisher prints: {meaning}",
                    "comparez-la avec ce que le diffuseur imprime\u00a0: {meaning}",
                ).format(meaning=Text(self.meaning.en.rstrip("."), self.meaning.fr.rstrip("."))),
            )
        return Count(*ends, printed)


_PRINTED = re.compile(r"(?:\d{1,3}(?:[,\u00a0\u202f ]\d{3})+|\d{1,15})(?:\.\d{1,9})?")


def digits(cell: str) -> Amount | None:
    """The number that a cell prints, with commas or spaces between its thousands or without; None if none."""
    if cell.isascii() and cell.isdigit() and len(cell) <= 15:
        return int(cell)
    if _PRINTED.fullmatch(cell) is None or (
        not cell.isascii() and not re.sub("[\u00a0\u202f]", "", cell).isascii()
    ):
        return None
    number = Decimal(re.sub(r"[,\u00a0\u202f ]", "", cell))
    return int(number) if number == number.to_integral_value() else number


def _to_5(n: Amount) -> tuple[Amount, Amount] | None:
    return (max(0, n - 2), n + 2) if isinstance(n, int) and n % 5 == 0 else None


def _whole(n: Amount) -> tuple[Amount, Amount] | None:
    return (n, n) if isinstance(n, int) else None


def _unhcr(n: Amount) -> tuple[Amount, Amount] | None:
    if not isinstance(n, int) or 0 < n < 5:
        return None
    return {0: (0, 4), 5: (1, 5)}.get(n, (n, n))


IRCC = Habit(
    "ircc",
    Text(
        "“--” stands for 0 to 5; every other number is rounded to the nearest 5, so that 120 stands for "
        "118 to 122. A 0 printed beside “--” goes against the file’s own note: it is read as rounded too, "
        "0 to 2.",
        "«\u00a0--\u00a0» représente de 0 à 5; tout autre nombre est arrondi au multiple de 5 le plus "
        "proche, si bien que 120 représente de 118 à 122. Un 0 imprimé à côté de «\u00a0--\u00a0» contredit "
        "la note du fichier\u00a0: on le lit comme arrondi lui aussi, de 0 à 2.",
    ),
    _to_5,
    (("--", 0, 5),),
)
UNHCR = Habit(
    "unhcr",
    Text(
        "Counts under 5 are printed as 0 or 5: a 5 stands for 1 to 5 and a 0 for 0 to 4. Every other number "
        "is as counted.",
        "Les nombres inférieurs à 5 sont imprimés 0 ou 5\u00a0: un 5 représente de 1 à 5 et un 0, de 0 à 4. "
        "Tout autre nombre est tel qu’il a été compté.",
    ),
    _unhcr,
)
EXACT = Habit(
    "exact",
    Text(
        "The publisher says nothing of rounding: a number is read as counted.",
        "Le diffuseur ne dit rien d’un arrondi\u00a0: un nombre est lu tel qu’il a été compté.",
    ),
    _whole,
)
