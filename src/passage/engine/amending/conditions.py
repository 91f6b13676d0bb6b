"""A condition of an amendment: existing facts, compared and joined; nothing that the book does not know."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from passage.engine.amending.fields import Fields, amiss, one_of
from passage.lang import nodes
from passage.lang.book import FACTS_ON, FACTS_ON_DAY, Book
from passage.lang.facts import (
    Boolean,
    Country,
    Day,
    Enumeration,
    Fact,
    Interval,
    Number,
    Relation,
    unknown_name,
)
from passage.lang.nodes import Node, Term
from passage.text import Complaint

SIDES = ("before", "on_or_before", "on_or_after", "after")
LIMITS = ("at_least", "at_most")
FORMS = ("fact", "all", "any", "not", "some", "provision")
"""What a condition may be; of a list's rows, neither of the last two."""


class Conditions:
    """Reads the conditions of a book, or of the rows of one of its relations."""

    def __init__(self, book: Book, relation: Relation[Any] | None = None) -> None:
        self.book, self.relation = book, relation
        facts: Mapping[str, Fact] = {**book.facts, FACTS_ON: FACTS_ON_DAY}
        if relation is not None:
            facts = {fact.key.removeprefix(f"{relation.key}."): fact for fact in relation.row.fields()}
        self.facts = facts

    def read(self, told: object, where: str) -> Node:
        """A condition as a node. Raises Complaint."""
        fields = Fields(told, where)
        verb = fields.verb(FORMS[:4] if self.relation else FORMS)
        match verb:
            case "all" | "any":
                fields.only(verb)
                parts = [
                    self.read(each, f"{fields.at(verb)}[{place}]")
                    for place, each in enumerate(fields.listed(verb), 1)
                ]
                return nodes.all_of(*parts) if verb == "all" else nodes.any_of(*parts)
            case "not":
                fields.only(verb)
                return nodes.negation(self.read(fields.given(verb), fields.at(verb)))
            case "provision":
                fields.only(verb)
                return nodes.Reference(fields.provision(verb, self.book))
            case "some":
                return self._some(fields)
            case _:
                return self._about(fields)

    def _some(self, fields: Fields) -> Node:
        fields.only("some", "such", "at_least")
        relation = self._fact(fields, "some")
        if not isinstance(relation, Relation):
            raise amiss(fields.at("some"), "it is no list", "ce n’est pas une liste")
        rows = Conditions(self.book, cast("Relation[Any]", relation))
        least = fields.whole("at_least") if "at_least" in fields.told else 1
        if least < 1:
            raise amiss(fields.at("at_least"), "it is less than one", "c’est moins que un")
        return nodes.Some(relation.key, rows.read(fields.given("such"), fields.at("such")), least)

    def _about(self, fields: Fields) -> Node:
        fact = self._fact(fields, "fact")
        match fact:
            case Boolean():
                fields.only("fact", "is")
                return fact.node() if self._value(fact, fields) else nodes.negation(fact)
            case Enumeration() | Country():
                fields.only("fact", "is")
                given = fields.given("is")
                values = cast("list[object]", given) if isinstance(given, list) else [given]
                read = [self._read(cast("Fact", fact), value, fields.at("is")) for value in values]
                return nodes.OneOf(fact.key, frozenset(map(str, read)))
            case Day():
                side = fields.verb(SIDES)
                fields.only("fact", side)
                return _compared(side, fact.term(), self._day(fields, side))
            case Number():
                side = fields.verb(LIMITS)
                fields.only("fact", side)
                bound = Term(constant=fields.whole(side), is_date=False)
                return fact.term() >= bound if side == "at_least" else fact.term() <= bound
            case _:
                raise amiss(
                    fields.at("fact"), "it is a list: use “some”", "c’est une liste : prenez « some »"
                )

    def _day(self, fields: Fields, side: str) -> Term:
        given = fields.given(side)
        if isinstance(given, Mapping):
            inner = Fields(cast("object", given), fields.at(side))
            inner.only("fact", "plus")
            fact = self._fact(inner, "fact")
            if not isinstance(fact, Day):
                raise amiss(inner.at("fact"), "it is no day", "ce n’est pas un jour")
            return fact.term(inner.period("plus") if "plus" in inner.told else None)
        day = self._read(FACTS_ON_DAY, given, fields.at(side))
        assert isinstance(day, Interval)
        if day.low != day.high:
            raise amiss(fields.at(side), "it is not one day", "ce n’est pas un seul jour")
        return Term(constant=day.low)

    def _fact(self, fields: Fields, name: str) -> Fact:
        key = fields.word(name)
        if key not in self.facts:
            raise amiss(
                fields.at(name), f"there is no fact {key}", f"le fait {key} n’existe pas",
                unknown_name(key, self.facts).mend,
            )  # fmt: skip
        return self.facts[key]

    def _value(self, fact: Fact, fields: Fields) -> Any:
        return self._read(fact, fields.given("is"), fields.at("is"))

    def _read(self, fact: Fact, told: object, where: str) -> Any:
        try:
            value = fact.read(told, where)
        except Complaint as complaint:
            raise Complaint(complaint.problem, field=where, mend=complaint.mend) from None
        if value is None:
            raise amiss(
                where, "a condition turns on what is known", "une condition porte sur ce que l’on sait"
            )
        return value


def _compared(side: str, left: Term, right: Term) -> Node:
    match side:
        case "before":
            return left < right
        case "on_or_before":
            return left <= right
        case "after":
            return left > right
        case _:
            return left >= right


__all__ = ["FORMS", "LIMITS", "SIDES", "Conditions", "one_of"]
