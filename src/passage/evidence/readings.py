"""How a number that a page gives in its own words is read: about, over, nearly, rounded, or a sum of cells.

A reading is a `Habit` by name. Those of words are read at the place of the last digit that is not 0: “over
9,000” is 9,000 to 9,999, for of 10,000 a writer would say so. A sum that somebody made of a publisher's
rounded cells is as wide as the most cells it may have: `summed:168` is a year of months by fourteen places.
"""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from functools import cache

from passage.cite.arithmetic import Amount
from passage.evidence.count import EXACT, IRCC, UNHCR, Habit
from passage.text import Text, number

Ends = tuple[Amount, Amount]


def place(n: Amount) -> Decimal:
    """The place of the last digit that is not 0: 1000 for 64,000, 0.1 for 43.9; 1 for 0."""
    if not n:
        return Decimal(1)
    exponent = Decimal(n).normalize().as_tuple().exponent
    assert isinstance(exponent, int)
    return Decimal(1).scaleb(exponent)


def _rounded(n: Amount) -> Ends | None:
    if not isinstance(n, int):
        return None
    half = int(place(n)) // 2
    return n - half, n + half


def _about(n: Amount) -> Ends | None:
    if not isinstance(n, int):
        return None
    half = max(int(place(n)) // 2, -(-n // 100))
    return n - half, n + half


def _over(n: Amount) -> Ends | None:
    return (n, n + int(place(n)) - 1) if isinstance(n, int) else None


def _nearly(n: Amount) -> Ends | None:
    return (n - int(place(n)), n) if isinstance(n, int) else None


def _fewer(n: Amount) -> Ends | None:
    return (0, n - 1) if isinstance(n, int) and n else None


def _decimal(n: Amount) -> Ends | None:
    half = place(n) / 2 if n else Decimal(0)
    return max(Decimal(0), n - half), n + half


def _none(n: Amount) -> Ends | None:
    """What is read beside the cell, and not from it alone."""
    del n
    return None


def _summed(cells: int) -> Callable[[Amount], Ends | None]:
    def ends(n: Amount) -> Ends | None:
        """Of the cells at least one is shown, if any is, and none that is shown is under 5."""
        if not isinstance(n, int) or n % 5:
            return None
        shown = min(cells, n // 5)
        return n - 2 * shown, n + 2 * min(shown, 1) + 5 * (cells - min(shown, 1))

    return ends


def _unhcr_summed(rows: int) -> Callable[[Amount], Ends | None]:
    def ends(n: Amount) -> Ends | None:
        """Each row may be a 5 that stands for 1, and each but one a 0 that stands for 4."""
        if not isinstance(n, int) or 0 < n < 5:
            return None
        return n - 4 * min(rows, n // 5), n + 4 * (rows - (n > 0))

    return ends


_IN_WORDS: dict[str, Habit] = {
    "exact": EXACT,
    "ircc": IRCC,
    "unhcr": UNHCR,
    "rounded": Habit(
        "rounded",
        Text(
            "Rounded at its last digit that is not 0: 64,000 stands for 63,500 to 64,500.",
            "Arrondi au dernier chiffre qui n’est pas 0\u00a0: 64\u00a0000 représente de 63\u00a0500 à "
            "64\u00a0500.",
        ),
        _rounded,
    ),
    "about": Habit(
        "about",
        Text(
            "The page says “about”: read as rounded, and by at least one in a hundred.",
            "La page dit «\u00a0environ\u00a0»\u00a0: lu comme arrondi, d’au moins un centième.",
        ),
        _about,
    ),
    "over": Habit(
        "over",
        Text(
            "The page says “over”: from the number to just under the next at its last digit that is not 0.",
            "La page dit «\u00a0plus de\u00a0»\u00a0: du nombre jusqu’au suivant exclu, à son dernier "
            "chiffre qui n’est pas 0.",
        ),
        _over,
    ),
    "at_least": Habit(
        "at_least",
        Text(
            "The page says “at least”: from the number to just under the next at its last digit that is "
            "not 0.",
            "La page dit «\u00a0au moins\u00a0»\u00a0: du nombre jusqu’au suivant exclu, à son dernier "
            "chiffre qui n’est pas 0.",
        ),
        _over,
    ),
    "nearly": Habit(
        "nearly",
        Text(
            "The page says “nearly”: between the number before, at its last digit that is not 0, and this "
            "one.",
            "La page dit «\u00a0près de\u00a0»\u00a0: entre le nombre précédent, à son dernier chiffre qui "
            "n’est pas 0, et celui-ci.",
        ),
        _nearly,
    ),
    "fewer_than": Habit(
        "fewer_than",
        Text("The page says “fewer than”.", "La page dit «\u00a0moins de\u00a0»."),
        _fewer,
    ),
    "irb_within": Habit(
        "irb_within",
        Text(
            "“--” is withheld: from 0 to what the totals of its line and of its column leave room for.",
            "«\u00a0--\u00a0» est masqué\u00a0: de 0 à ce que permettent les totaux de sa ligne et de sa "
            "colonne.",
        ),
        _none,
    ),
    "unhcr_withheld": Habit(
        "unhcr_withheld",
        Text(
            "This series withholds 1 to 4 and rounds nothing.",
            "Cette série masque les nombres de 1 à 4 et n’en arrondit aucun.",
        ),
        _none,
    ),
    "decimal": Habit(
        "decimal",
        Text(
            "A rate or share rounded at its last digit.",
            "Un taux ou une part arrondis à leur dernier chiffre.",
        ),
        _decimal,
    ),
}


@cache
def reading(name: str) -> Habit:
    """The reading of that name; `summed:168` and `unhcr_summed:3` say of how many. Raises `KeyError`."""
    base, _, count = name.partition(":")
    if not count:
        return _IN_WORDS[name]
    cells = int(count)
    if base == "summed":
        return Habit(name, _SUMMED.format(n=Text.each(lambda lang: number(cells, lang))), _summed(cells))
    if base == "unhcr_summed":
        if cells == 1:
            return UNHCR
        said = _UNHCR_SUMMED.format(n=Text.each(lambda lang: number(cells, lang)))
        return Habit(name, said, _unhcr_summed(cells))
    raise KeyError(name)


_SUMMED = Text(
    "A sum that somebody made of cells rounded to 5, with “--” as 0: each cell that is shown may be 2 off, "
    "and each that is withheld hides 0 to 5. How many cells it has is not said; they are at most {n}.",
    "Une somme que quelqu’un a faite de cellules arrondies à 5, «\u00a0--\u00a0» comptant pour 0\u00a0: "
    "chaque cellule visible peut s’écarter de 2 et chaque cellule masquée cache de 0 à 5. Le nombre de "
    "cellules n’est pas donné; il y en a au plus {n}.",
)
_UNHCR_SUMMED = Text(
    "A sum of {n} rows of UNHCR, in which counts under 5 are printed as 0 or 5.",
    "Une somme de {n} lignes du HCR, où les nombres inférieurs à 5 sont imprimés 0 ou 5.",
)
