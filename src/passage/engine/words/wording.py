"""A rule in words: each node as a line of English and French, with the lines that it introduces.

Two different rules never read alike. Facts read by their statements, enumerated values by their labels, and
a comparison says from which day it is counted, how, and under which provision. French opens its lists as
its statutes do: « à la fois », « selon le cas », « démontre que ».
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, cast

from passage.engine.words.counting import DAYS, NUMBERS, SHIFTED, counting
from passage.engine.words.names import BURDENS, NBSP, day, heading
from passage.lang import nodes
from passage.lang.book import FACTS_ON_DAY, Book
from passage.lang.facts import Country, Fact, Number, Relation
from passage.lang.nodes import Node, Term
from passage.text import Language, Text, number


@dataclass(frozen=True, slots=True)
class Line:
    """Words, and the lines that they introduce. `lead`: the words only open a list (“all of these:”)."""

    words: Text
    items: tuple[Line, ...] = ()
    lead: bool = False

    def written(self, lang: Language, depth: int = 0) -> Iterator[str]:
        """Itself and its items, indented."""
        yield "    " * depth + ("- " if depth else "") + self.words[lang]
        for item in self.items:
            yield from item.written(lang, depth + 1)

    def as_data(self) -> dict[str, object]:
        """Itself and its items, as data."""
        words: dict[str, object] = {"en": self.words.en, "fr": self.words.fr}
        return {**words, "items": [item.as_data() for item in self.items]} if self.items else words


_ALWAYS = Text("in every case", "dans tous les cas")
_NEVER = Text("in no case", "en aucun cas")
_ALL = Text("all of these:", f"à la fois{NBSP}:")
_ANY = Text("any of these:", f"selon le cas{NBSP}:")
_NOT_ALL = Text("not all of these are so:", f"les conditions suivantes ne sont pas toutes réunies{NBSP}:")
_NONE = Text("none of these is so:", f"aucune des conditions suivantes n’est remplie{NBSP}:")


class Wording:
    """The words of a book’s rules. Where two facts share a statement, each carries its name too."""

    def __init__(self, book: Book) -> None:
        self.book = book
        self._lines: dict[tuple[Node, str], Line] = {}
        self._shared = Counter(words for fact in self._every_fact() for words in _distinctive(fact))
        self._titles = Counter(words for p in book.provisions.values() for words in _both(heading(p)))
        self._series = Counter(words for series in book.series.values() for words in _both(series.title))

    def _every_fact(self) -> Iterable[Fact]:
        return (*self.book.facts.values(), *self.book.row_facts(), FACTS_ON_DAY)

    def line(self, node: Node, row: Relation[Any] | None = None) -> Line:
        """A node in words; within a predicate, of a row of the relation."""
        key = (node, row.key if row else "")
        found = self._lines.get(key)
        if found is None:
            found = self._lines[key] = self._line(node, row)
        return found

    def _line(self, node: Node, row: Relation[Any] | None) -> Line:
        match node:
            case nodes.Constant(value):
                return Line(_ALWAYS if value else _NEVER)
            case nodes.Holds(name):
                return Line(self.statement(self.fact(name, row)))
            case nodes.OneOf(name, values):
                return Line(self._one_of(self.fact(name, row), values))
            case nodes.NoLater():
                return Line(self.comparison(node, True, row))
            case nodes.AllOf(items):
                return Line(_ALL, tuple(self.line(item, row) for item in items), lead=True)
            case nodes.AnyOf(items):
                return Line(_ANY, tuple(self.line(item, row) for item in items), lead=True)
            case nodes.Some(name, body, at_least):
                return self._some(self.relation(name), body, at_least)
            case nodes.Reference(name):
                return Line(Text("{it} applies", "{it} s’applique").format(it=self.mention(name)))
            case nodes.Dated(name):
                title = self.series(name)
                return Line(
                    Text(f"{title.en}: an entry is in effect", f"{title.fr}{NBSP}: une inscription a effet")
                )
            case nodes.Establishes(burden, part):
                return self.establishes(burden, self.line(part, row), True)
            case nodes.Unresearched(name):
                it = self.mention(name)
                return Line(
                    Text(f"nobody has researched {it.en}", f"personne n’a fait de recherche sur {it.fr}")
                )
            case nodes.Not(part):
                return self._denied(part, row)
            case _:
                raise TypeError(node)

    def _denied(self, part: Node, row: Relation[Any] | None) -> Line:
        line = self.line(part, row)
        match part:
            case nodes.AllOf():
                return Line(_NOT_ALL, line.items)
            case nodes.AnyOf():
                return Line(_NONE, line.items)
            case nodes.NoLater():
                return Line(self.comparison(part, False, row))
            case nodes.Reference(name):
                return Line(
                    Text("{it} does not apply", "{it} ne s’applique pas").format(it=self.mention(name))
                )
            case nodes.Establishes(burden, inner):
                return self.establishes(burden, self.line(inner, row), False)
            case _:
                words = Text(
                    f"it is not the case that {line.words.en}", f"il n’est pas vrai {que(line.words.fr)}"
                )
                return Line(words, line.items)

    def establishes(self, burden: nodes.Burden, line: Line, so: bool) -> Line:
        """Who establishes it, or does not."""
        who = BURDENS[burden]
        verb = Text("establishes", "démontre") if so else Text("does not establish", "ne démontre pas")
        said = line.words
        that = Text(said.en, f"que, {said.fr}") if line.lead else Text(f"that {said.en}", que(said.fr))
        return Line(Text(f"{who.en} {verb.en} {that.en}", f"{who.fr} {verb.fr} {that.fr}"), line.items)

    def _some(self, relation: Relation[Any], body: Node, at_least: int) -> Line:
        line, name = self.line(body, relation), self.row_name(relation)
        lead = Text(f"for at least 1 {name.en}", f"pour au moins 1{NBSP}{name.fr}")
        if at_least != 1:
            lead = Text(
                f"for at least {at_least} on the list “{name.en}”",
                f"pour au moins {at_least}{NBSP}éléments de la liste «{NBSP}{name.fr}{NBSP}»",
            )
        return Line(Text(f"{lead.en}, {line.words.en}", f"{lead.fr}, {line.words.fr}"), line.items)

    def fact(self, name: str, row: Relation[Any] | None = None) -> Fact:
        """The fact of that name: a row’s, the case’s, or the day on which facts are taken."""
        if name == FACTS_ON_DAY.key:
            return FACTS_ON_DAY
        if row is not None:
            return next(fact for fact in row.row.fields() if fact.key == name)
        return self.book.facts[name]

    def relation(self, name: str) -> Relation[Any]:
        """The relation of that name."""
        return cast("Relation[Any]", self.book.facts[name])

    def statement(self, fact: Fact) -> Text:
        """What the fact states, without a closing colon."""
        return self._told_apart(_bare(fact.statement), self._shared, fact.key)

    def row_name(self, relation: Relation[Any]) -> Text:
        """What one row is called."""
        return self._told_apart(relation.row_name, self._shared, relation.key)

    def provision(self, key: str) -> Text:
        """A provision, cited and titled."""
        return self._told_apart(heading(self.book.provisions[key]), self._titles, key)

    def mention(self, key: str) -> Text:
        """A provision within a sentence: cited, its title in parentheses."""
        provision = self.book.provisions[key]
        words = Text.each(lambda lang: f"{provision.citation.label(lang)} ({provision.title[lang]})")
        apart = self.provision(key) != heading(provision)
        return Text(f"{words.en} [{key}]", f"{words.fr} [{key}]") if apart else words

    def series(self, key: str) -> Text:
        """What a dated series is called."""
        return self._told_apart(self.book.series[key].title, self._series, key)

    def _told_apart(self, words: Text, count: Counter[str], key: str) -> Text:
        if max(count[each] for each in _both(words)) < 2:
            return words
        return Text(f"{words.en} [{key}]", f"{words.fr} [{key}]")

    def _one_of(self, fact: Fact, values: frozenset[str]) -> Text:
        said, known = self.statement(fact), cast("Country", fact)  # or an Enumeration: both have codes
        labels = [known.label(code) for code in known.codes if code in values]
        return Text(
            f"{said.en}{_colon(fact, 'en')} {either([each.en for each in labels], 'or')}",
            f"{said.fr}{_colon(fact, 'fr')} {either([each.fr for each in labels], 'ou')}",
        )

    def comparison(self, node: nodes.NoLater, so: bool, row: Relation[Any] | None = None) -> Text:
        """A comparison of days or numbers, or its opposite, told of the side that is a fact."""
        left, right = node.left, node.right
        turned = left.shift is not None or (
            left.fact is None and right.fact is not None and right.shift is None
        )
        about, other = (right, left) if turned else (left, right)
        subject, against = self.anchor(about, row), self.anchor(other, row, about)
        if not about.is_date:
            en, fr = NUMBERS[turned, so, other.fact is None and other.shift is None]
        elif other.shift is not None:
            en, fr = SHIFTED[turned, so]
        else:
            en, fr = DAYS[turned, so]
        return Text(en.format(subject.en, against.en), fr.format(subject.fr, against.fr))

    def anchor(self, term: Term, row: Relation[Any] | None = None, beside: Term | None = None) -> Text:
        """A day or a number in words: a statement or a constant, with the way in which it is counted.

        A number that stands `beside` a fact takes that fact’s unit.
        """
        if term.fact is not None:
            words = self.statement(self.fact(term.fact, row))
        elif term.is_date:
            words = Text("{day}", "le {day}").format(day=day(term.constant))
        else:
            words = self._number(term.constant, beside, row)
        if term.shift is None:
            return words
        how, manner = term.shift.words, counting(term.shift)
        return Text(f"{how.en} {words.en} ({manner.en})", f"{how.fr} {words.fr} ({manner.fr})")

    def _number(self, constant: int, beside: Term | None, row: Relation[Any] | None) -> Text:
        digits = Text.each(lambda lang: number(constant, lang))
        fact = self.fact(beside.fact, row) if beside is not None and beside.fact else None
        if not isinstance(fact, Number):
            return digits
        return Text(f"{digits.en} {fact.unit.en}", f"{digits.fr}{NBSP}{fact.unit.fr}")


def establishing(node: Node) -> Text:
    """Who establishes what stands beneath an *establishes*, or does not."""
    match node:
        case nodes.Establishes(burden):
            who = BURDENS[burden]
            return Text(f"{who.en} establishes this:", f"{who.fr} démontre ce qui suit{NBSP}:")
        case nodes.Not(nodes.Establishes(burden)):
            who = BURDENS[burden]
            return Text(f"{who.en} does not establish this:", f"{who.fr} ne démontre pas ce qui suit{NBSP}:")
        case _:
            raise TypeError(node)


def either(labels: list[str], joint: str) -> str:
    """One of some labels: commas, or semicolons where a label has a comma of its own."""
    if len(labels) < 2:
        return "".join(labels)
    apart = "; " if any("," in each or f" {joint} " in each for each in labels) else ", "
    last = f"; {joint} " if apart == "; " else f" {joint} "
    return apart.join(labels[:-1]) + last + labels[-1]


_MUTE = re.compile(r"(?!onz|oui|h(?:uit|ors|aut|aus|andicap|ond|ong))[aàâeéèêëiîïoôuùûh]", re.IGNORECASE)


def que(words: str) -> str:
    """« que » before words, with its elision."""
    return f"qu’{words}" if _MUTE.match(words) and not words.startswith("HCR") else f"que {words}"


def _colon(fact: Fact, lang: Language) -> str:
    """The colon between a statement and its values: where it has one, and before a country."""
    if not isinstance(fact, Country) and not fact.statement[lang].rstrip().endswith(":"):
        return ""
    return ":" if lang == "en" else f"{NBSP}:"


def _bare(words: Text) -> Text:
    return Text(words.en.rstrip(" :"), words.fr.rstrip(f" :{NBSP}\u202f"))


def _both(words: Text) -> tuple[str, str]:
    return f"en {words.en}", f"fr {words.fr}"


def _distinctive(fact: Fact) -> Iterator[str]:
    yield from _both(_bare(fact.statement))
    if isinstance(fact, Relation):
        yield from _both(fact.row_name)
