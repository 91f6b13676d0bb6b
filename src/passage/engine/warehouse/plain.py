"""Somebody's columns made plain: days and numbers as bounds that are never null, codes of the closed list.

Every engine counts the days between two dates alike; none is asked for more. Whole numbers from there on.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from passage.engine.warehouse.part import ibis
from passage.engine.warehouse.told import Columns
from passage.lang.facts import EARLIEST, LATEST, Boolean, Country, Day, Enumeration, Fact, Interval, Number
from passage.text import Complaint, Text

EPOCH = date(1970, 1, 1)
BOOLEAN = Text("a column of yes or no (boolean)", "une colonne de oui ou non (booléenne)")
WORDS = Text("a column of codes in words (string)", "une colonne de codes en lettres (chaîne)")
DATES = Text("a column of dates", "une colonne de dates")
NUMBERS = Text("a column of whole numbers", "une colonne de nombres entiers")


class Plain:
    """The facts of one table: the names of their plain columns, and the expressions that make them."""

    def __init__(self, facts: Mapping[str, Fact], told: Mapping[str, Columns], names: Iterable[str]) -> None:
        self.facts = facts
        self.told = told
        self.place = {name: place for place, name in enumerate(names)}

    def one(self, fact: str) -> str:
        """The plain column of a yes or no or of a code."""
        return f"fact_{self.place[fact]}"

    def ends(self, fact: str) -> tuple[str, str]:
        """The plain columns of the bounds of a day or a number."""
        return f"low_{self.place[fact]}", f"high_{self.place[fact]}"

    def columns(self, table: Any) -> dict[str, Any]:
        """What to select from the table. Raises Complaint for a column that is absent or of another kind."""
        found: dict[str, Any] = {}
        for name in self.place:
            fact, told = self.facts[name], self.told[name]
            if isinstance(fact, Day | Number):
                found.update(zip(self.ends(name), _bounds(table, fact, told), strict=True))
            elif isinstance(told, tuple):
                raise wrong(told[1], Text("one column", "une seule colonne"))
            elif isinstance(fact, Boolean):
                found[self.one(name)] = yes_or_no(table, told)
            else:
                assert isinstance(fact, Enumeration | Country)
                column = get(table, told)
                if not column.type().is_string():
                    raise wrong(told, WORDS)
                codes: tuple[str, ...] = fact.codes  # pyright: ignore[reportUnknownMemberType]
                found[self.one(name)] = column.isin(list(codes)).ifelse(column, ibis().null("string"))
        return found


def yes_or_no(table: Any, name: str) -> Any:
    """A boolean column. Raises Complaint where it is none."""
    column = get(table, name)
    if not column.type().is_boolean():
        raise wrong(name, BOOLEAN)
    return column


def _bounds(table: Any, fact: Day | Number, told: Columns) -> tuple[Any, Any]:
    widest = Interval(EARLIEST, LATEST) if isinstance(fact, Day) else Interval(fact.least, fact.most)
    if isinstance(told, str):
        value = _within(_whole(table, fact, told), widest)
        return value.coalesce(widest.low), value.coalesce(widest.high)
    first, last = (_within(_whole(table, fact, name), widest) for name in told)
    low, high = first.coalesce(widest.low), last.coalesce(widest.high)
    crossed = low > high
    return crossed.ifelse(widest.low, low), crossed.ifelse(widest.high, high)


def _whole(table: Any, fact: Day | Number, name: str) -> Any:
    column = get(table, name)
    kind = column.type()
    if isinstance(fact, Number):
        if not kind.is_integer():
            raise wrong(name, NUMBERS)
        return column.cast("int32")
    if not kind.is_date():
        raise wrong(name, DATES)
    return column.delta(ibis().literal(EPOCH), unit="day").cast("int32") + EPOCH.toordinal()


def _within(value: Any, widest: Interval) -> Any:
    return ((value >= widest.low) & (value <= widest.high)).ifelse(value, ibis().null("int32"))


def get(table: Any, name: str) -> Any:
    """A column. Raises Complaint where there is none of that name."""
    if name not in table.columns:
        raise Complaint(
            Text("there is no such column", "il n’y a pas de telle colonne"),
            field=name,
            mend=Text(
                "name one of the table, or leave the fact untold",
                "nommez-en une du tableau, ou ne donnez pas ce fait",
            ),
        )
    return table[name]


def wrong(name: str, expected: Text) -> Complaint:
    """That a column is not of the kind that its fact takes."""
    return Complaint(
        Text("this column does not fit its fact", "cette colonne ne convient pas à son fait"),
        field=name,
        mend=Text("give {it}", "donnez {it}").format(it=expected),
    )
