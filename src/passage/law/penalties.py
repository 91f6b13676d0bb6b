"""What the law provides as punishment: a longest term, a highest fine, a shortest term, in words and figures.

A penalty is what a provision allows or requires of a court after a conviction. It is never a forecast.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from passage.lang import Provision
from passage.text import Text
from passage.text.typography import NBSP


@dataclass(frozen=True, slots=True)
class Penalty:
    """The longest term (years, months or life), the highest fine in dollars, the shortest term in years."""

    years: int | None = None
    months: int | None = None
    life: bool = False
    fine: int | None = None
    at_least: int | None = None

    @property
    def words(self) -> Text:
        """The penalty in words; a fine stands beside imprisonment, or in its place."""
        terms = [term for term in (self._longest(), self._fine()) if term]
        if len(terms) > 1:
            terms.append(Text("or both", "ou les deux"))
        if self.at_least is not None:
            terms.append(_term(self.at_least, Text("year", "an"), Text("at least", "au moins")))
        return Text(", ".join(term.en for term in terms), ", ".join(term.fr for term in terms))

    def _longest(self) -> Text | None:
        at_most = Text("at most", "au plus")
        if self.life:
            return Text("imprisonment for life", "l’emprisonnement à perpétuité")
        if self.years is not None:
            return _term(self.years, Text("year", "an"), at_most)
        return None if self.months is None else _term(self.months, Text("month", "mois"), at_most)

    def _fine(self) -> Text | None:
        if self.fine is None:
            return None
        dollars = f"{self.fine:,}"
        return Text(
            f"a fine of at most ${dollars}", f"une amende d’au plus {dollars.replace(',', NBSP)}{NBSP}$"
        )


def _term(number: int, unit: Text, bound: Text) -> Text:
    units = Text(
        unit.en if number == 1 else f"{unit.en}s",
        unit.fr if number == 1 or unit.fr.endswith("s") else f"{unit.fr}s",
    )
    return Text(
        f"{bound.en} {number} {units.en} of imprisonment",
        f"{bound.fr} {number}{NBSP}{units.fr} d’emprisonnement",
    )


class Tier(NamedTuple):
    """A provision that sets a penalty, and the penalty that it sets."""

    provision: Provision
    penalty: Penalty


def titled(of: Text, penalty: Penalty) -> Text:
    """The title of a provision that sets a penalty, with the penalty in it."""
    return Text(f"{of.en}: {penalty.words.en}", f"{of.fr}{NBSP}: {penalty.words.fr}")


def sets(when: Text, penalty: Penalty) -> Text:
    """The words of a provision that sets a penalty: when, and what."""
    told = titled(when, penalty)
    return Text(f"{told.en}.", f"{told.fr}.")
