"""What can be asked: facts, declared once, each with its type, its question and its reason for being asked.

A fact that nobody has told stays unknown; no fact has a default. Some are for the law, not the person, to
answer: an open question of law, a notice in a feed. Those may carry a *presumption*, which the answer shows.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import Enum
from functools import cache, cached_property
from typing import Any, Generic, NamedTuple, TypeVar, cast

from passage.lang import nodes
from passage.lang.nodes import Node, OneOf, Proposition, Some, Term
from passage.lang.shifts import Shift
from passage.text import Complaint, Text, codes, country, find_country, shown

EARLIEST, LATEST = date(1880, 1, 1).toordinal(), date(2200, 1, 1).toordinal()


class Choice(Enum):
    """One of a closed list: a code and how it reads in both languages."""

    def __init__(self, code: str, en: str, fr: str) -> None:
        self.code = code
        self.label = Text(en, fr)


class Answerer(Enum):
    """Who may answer: the person, an officer whose judgement the law asks for, the law itself (an open
    question of law), or a feed (a dated list that the law’s files keep)."""

    PERSON = "person"
    OFFICER = "officer"
    LAW = "law"
    FEED = "feed"


class Interval(NamedTuple):
    """What is known of a day (proleptic ordinals) or a number: neither below `low` nor above `high`."""

    low: int
    high: int


class Rows(NamedTuple):
    """What is known of a relation: its rows so far, and whether they are all (None: not known)."""

    rows: tuple[Mapping[str, Any], ...]
    complete: bool | None


@dataclass(frozen=True, eq=False, kw_only=True)
class Fact:
    """What a rule may turn on. `statement` reads as true; `why` is the reason for asking, `cite` where it is.

    `prior` is a rough guess used only to order questions, never to answer one. `never_worsens` is the answer
    that a victim must be free to give: no outcome anywhere may be the worse for it (see `Issue.order`).
    """

    key: str = field(kw_only=False)
    question: Text
    statement: Text
    why: Text
    help: Text
    cite: str
    answered_by: Answerer = Answerer.PERSON
    presumed: bool | None = None
    prior: float = 0.5
    never_worsens: bool | str | None = None

    def read(self, told: object, name: str | None = None) -> Any:
        """What was told, checked, in the form the readers take; None where it is not known.

        Raises Complaint naming the field, what is wrong and how to mend it.
        """
        if told is None or (isinstance(told, str) and told.strip().lower() in _UNKNOWN):
            return None
        return self._read(told, name or self.key)

    def _read(self, told: object, name: str) -> Any:
        raise NotImplementedError

    @property
    def kind(self) -> Text:
        """What kind of answer is wanted, in words."""
        raise NotImplementedError


_UNKNOWN = {"", "?", "unknown", "inconnu", "inconnue", "null", "none known", "don't know", "je ne sais pas"}
_YES = {"yes", "true", "oui", "vrai", "y", "o"}
_NO = {"no", "false", "non", "faux", "n"}


class Boolean(Fact, Proposition):
    """A yes or a no."""

    def node(self) -> Node:
        return nodes.Holds(self.key)

    def _read(self, told: object, name: str) -> bool:
        word = told.strip().lower() if isinstance(told, str) else None
        if told is True or word in _YES:
            return True
        if told is False or word in _NO:
            return False
        raise _wrong(name, told, self.kind)

    @property
    def kind(self) -> Text:
        return Text("yes, no or unknown", "oui, non ou inconnu")


C = TypeVar("C", bound=Choice)


@dataclass(frozen=True, eq=False, kw_only=True)
class Enumeration(Fact, Generic[C]):
    """One of a closed list. Unknown is not “other”."""

    choices: type[C]

    def is_(self, *choices: C) -> Node:
        """It is one of these."""
        return OneOf(self.key, frozenset(choice.code for choice in choices))

    @cached_property
    def codes(self) -> tuple[str, ...]:
        """The values there are, in their order."""
        return _codes(self.choices)

    def label(self, code: str) -> Text:
        """How a value reads."""
        return next(choice.label for choice in self.choices if choice.code == code)

    def _read(self, told: object, name: str) -> str:
        if isinstance(told, self.choices):
            return told.code
        if isinstance(told, str) and told in self.codes:
            return told
        raise _wrong(name, told, self.kind)

    @property
    def kind(self) -> Text:
        return Text("one of {codes}", "l’une des valeurs {codes}").format(codes=", ".join(self.codes))


@cache
def _codes(choices: type[Choice]) -> tuple[str, ...]:
    return tuple(choice.code for choice in choices)


class Country(Fact):
    """A country, by its ISO 3166-1 alpha-3 code; a name in either language is understood."""

    def is_(self, *codes: str) -> Node:
        """It is one of these countries."""
        return OneOf(self.key, frozenset(codes))

    @property
    def codes(self) -> tuple[str, ...]:
        """Every code there is, sorted."""
        return tuple(sorted(codes()))

    def label(self, code: str) -> Text:
        """The country’s name."""
        return Text.each(lambda lang: country(code, lang))

    def _read(self, told: object, name: str) -> str:
        if isinstance(told, str):
            if told in codes():
                return told
            if found := find_country(told):
                return found
        raise _wrong(name, told, self.kind)

    @property
    def kind(self) -> Text:
        return Text(
            "a country, as a three-letter code (MEX) or a name",
            "un pays, par son code à trois lettres (MEX) ou son nom",
        )


@dataclass(frozen=True, eq=False)
class _Ordered(Fact):
    """What has an order: a day or a number."""

    def term(self, shift: Shift | None = None) -> Term:
        """It, as one side of a comparison, moved by a shift."""
        return Term(fact=self.key, shift=shift, is_date=isinstance(self, Day))

    def __le__(self, other: Day | Number | Term | str | int) -> Node:
        return self.term() <= _as_term(other)

    def __ge__(self, other: Day | Number | Term | str | int) -> Node:
        return self.term() >= _as_term(other)

    def __lt__(self, other: Day | Number | Term | str | int) -> Node:
        return self.term() < _as_term(other)

    def __gt__(self, other: Day | Number | Term | str | int) -> Node:
        return self.term() > _as_term(other)


class Day(_Ordered):
    """A day, or an interval of days [not before, not after]."""

    def __add__(self, shift: Shift) -> Term:
        return self.term(shift)

    def _read(self, told: object, name: str) -> Interval:
        if isinstance(told, Interval):
            return told
        if isinstance(told, date):
            return Interval(told.toordinal(), told.toordinal())
        if isinstance(told, str):
            first, _, last = told.partition("..")
            low = _day(first, name, self) if first else EARLIEST
            high = _day(last, name, self) if last else (LATEST if ".." in told else low)
        elif isinstance(told, Mapping):
            bounds = cast("Mapping[str, object]", told)
            if not bounds or set(bounds) - {"not_before", "not_after"}:
                raise _wrong(name, bounds, self.kind)
            low, high = (
                default if (bound := bounds.get(end)) is None else _day(bound, name, self)
                for end, default in (("not_before", EARLIEST), ("not_after", LATEST))
            )
        else:
            raise _wrong(name, told, self.kind)
        if low > high:
            raise Complaint(
                Text("the interval ends before it begins", "l’intervalle finit avant de commencer"),
                field=name,
                mend=Text("put the earlier day first", "mettez d’abord le jour le plus ancien"),
            )
        return Interval(low, high)

    @property
    def kind(self) -> Text:
        return Text(
            "a day (2026-05-10) or an interval of days (2026-05-01..2026-05-10)",
            "un jour (2026-05-10) ou un intervalle de jours (2026-05-01..2026-05-10)",
        )


@dataclass(frozen=True, eq=False, kw_only=True)
class Number(_Ordered):
    """A whole number from `least` to `most`."""

    least: int = 0
    most: int = 150
    unit: Text

    def _read(self, told: object, name: str) -> Interval:
        if isinstance(told, Interval):
            return told
        try:
            number = int(cast("Any", told)) if not isinstance(told, bool | float) else None
        except (TypeError, ValueError):
            number = None
        if number is None or not self.least <= number <= self.most:
            raise _wrong(name, told, self.kind)
        return Interval(number, number)

    @property
    def kind(self) -> Text:
        return Text(
            f"a whole number from {self.least} to {self.most}",
            f"un nombre entier de {self.least} à {self.most}",
        )


class Row:
    """A row of a relation: its fields, as class attributes in the order in which they are asked."""

    @classmethod
    def fields(cls) -> tuple[Fact, ...]:
        """The fields of a row."""
        return tuple(value for value in vars(cls).values() if isinstance(value, Fact))


R = TypeVar("R", bound=Row)


@dataclass(frozen=True, eq=False, kw_only=True)
class Relation(Fact, Generic[R]):
    """Rows of the same kind: relatives, documents, earlier claims. A list is all there is only if said to be.

    `whole` is the question whether the rows are all.
    """

    row: type[R]
    row_name: Text
    whole: Text

    def some(self, predicate: Callable[[type[R]], Proposition]) -> Node:
        """At least one row is such."""
        return self.at_least(1, predicate)

    def at_least(self, count: int, predicate: Callable[[type[R]], Proposition]) -> Node:
        """At least `count` rows are such. A predicate may speak of the row’s own fields only."""
        return Some(self.key, predicate(self.row).node(), count)

    @cached_property
    def completeness(self) -> str:
        """The name under which it is said whether the rows are all."""
        return f"{self.key}.complete"

    @cached_property
    def cells(self) -> Mapping[str, Fact]:
        """The fields of a row by the names that they have in it."""
        return {fact.key.removeprefix(f"{self.key}."): fact for fact in self.row.fields()}

    def _read(self, told: object, name: str) -> Rows:
        complete: bool | None = None
        if isinstance(told, Rows):
            return told
        if isinstance(told, Mapping):
            table = cast("Mapping[str, object]", told)
            if set(table) - {"rows", "complete"}:
                raise _wrong(name, sorted(table), self.kind)
            told, complete = table.get("rows") or [], read_yes_no(table.get("complete"), self.completeness)
        if isinstance(told, str) or not isinstance(told, Iterable):
            raise _wrong(name, told, self.kind)
        rows = tuple(self._row(row, f"{name}[{i}]") for i, row in enumerate(cast("Iterable[object]", told)))
        return Rows(rows, complete)

    def _row(self, told: object, name: str) -> Mapping[str, Any]:
        facts = self.cells
        if not isinstance(told, Mapping):
            if len(facts) > 1:
                raise _wrong(
                    name, told, Text(f"the fields {', '.join(facts)}", f"les champs {', '.join(facts)}")
                )
            told = dict.fromkeys(facts, told)
        cells = cast("Mapping[str, object]", told)
        for unknown in cells.keys() - facts.keys():
            raise unknown_name(f"{name}.{unknown}", [f"{name}.{key}" for key in facts])
        return {key: fact.read(cells.get(key), f"{name}.{key}") for key, fact in facts.items()}

    @property
    def kind(self) -> Text:
        return Text("a list of rows", "une liste de lignes")


def read_yes_no(told: object, name: str) -> bool | None:
    """A yes, a no or an unknown that is not a fact of its own (whether a list is complete)."""
    return _YES_NO.read(told, name)


def unknown_name(name: str, known: Iterable[str]) -> Complaint:
    """The complaint about a name that nothing here has, with the nearest that exist."""
    from difflib import get_close_matches

    near = get_close_matches(name, list(known), 3, 0.5)
    return Complaint(
        Text("there is no such fact", "ce fait n’existe pas"),
        field=name,
        mend=Text(f"did you mean {', '.join(near)}?", f"vouliez-vous dire {', '.join(near)}?")
        if near
        else Text("see the list: passage law --facts", "voyez la liste : passage law --facts"),
    )


def _as_term(other: Day | Number | Term | str | int) -> Term:
    if isinstance(other, str):
        return Term(constant=date.fromisoformat(other).toordinal())
    if isinstance(other, int):
        return Term(constant=other, is_date=False)
    return other.term()


def _day(told: object, name: str, fact: Day) -> int:
    if isinstance(told, date):
        return told.toordinal()
    try:
        day = date.fromisoformat(str(told).strip()).toordinal()
    except ValueError:
        raise _wrong(name, told, fact.kind) from None
    if not EARLIEST <= day <= LATEST:
        raise _wrong(name, told, fact.kind)
    return day


def _wrong(name: str, told: object, kind: Text) -> Complaint:
    words = shown(told)
    return Complaint(
        Text(f"“{words}” is not an answer to it", f"«\u00a0{words}\u00a0» n’y répond pas"),
        field=name,
        mend=Text("give {kind}", "donnez {kind}").format(kind=kind),
    )


_NOTHING = Text.same("–")
_YES_NO = Boolean("yes_no", question=_NOTHING, statement=_NOTHING, why=_NOTHING, help=_NOTHING, cite="")
