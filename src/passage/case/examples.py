"""Cases that a lawyer can read: facts, the day of the law, what must come of it, and a sentence why.

A file opens with what its cases share: `given` names a claimant of the `given.yaml` beside it (who may be
`like` another there), `facts` and `on` add to it. A case has a `title`, a `why`, facts of its own, and what
must come of it: `expect` the outcome of issues (`unknown`: cannot tell), `grounds` every true ground,
`either` grounds of which exactly one holds, `holds`, `fails` and `open` the provisions that hold, that do
not, and of which it cannot be told, `ask` questions that must be among the first, `unresolved` the outcome
if nothing more is established, `readings` both outcomes of an open question of law, `due` what deadlines come
to (see `expected`), `cites` what to look up.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, cast

from passage.case import expected, manuscript
from passage.case.case import Case
from passage.case.deadlines import deadlines
from passage.lang import Book
from passage.lang.facts import unknown_name
from passage.text import Complaint, Text

GIVEN, LIKE = "given.yaml", "like"
UNKNOWN = "unknown"
TOP = 3
"""Among how many questions one must be to be among the first."""

TRUTHS: Mapping[str, bool | None] = {"holds": True, "fails": False, "open": None}
"""What a case may say of a provision."""

_LISTS = ("grounds", "either", *TRUTHS, "ask", "cites")
_TABLES = ("expect", "unresolved", "readings", "due")
_OF_A_CASE = frozenset({"title", "why", "given", "on", "facts_on", "facts", *_LISTS, *_TABLES})
_OF_A_FILE = frozenset({"given", "on", "facts_on", "facts", "cases"})


@dataclass(frozen=True, slots=True)
class Difference:
    """Where the law finds otherwise than a case expects."""

    about: str
    found: str
    expected: str


@dataclass(frozen=True)
class Example:
    """One case of a file."""

    title: str
    why: str
    on: str | None
    facts_on: str | None
    facts: Mapping[str, object]
    lists: Mapping[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])
    tables: Mapping[str, Mapping[str, Any]] = field(default_factory=dict[str, Mapping[str, Any]])
    where: str = ""

    def differences(self, book: Book | None = None) -> tuple[Difference, ...]:
        """Put the case to the law. Raises Complaint where its facts, issues or provisions are not there."""
        try:
            return tuple(self._differences(book))
        except Complaint as complaint:
            field = " · ".join(part for part in (self.where, complaint.field) if part)
            raise Complaint(complaint.problem, field=field or None, mend=complaint.mend) from None

    def differs(self, book: Book | None = None) -> bool:
        """Whether the law finds otherwise than expected; it stops at the first difference."""
        return next(self._differences(book), None) is not None

    def case(self, book: Book | None = None) -> Case:
        """The case itself. Raises Complaint where its facts are not there."""
        return Case(self.facts, on=self.on, facts_on=self.facts_on, book=book)

    def _differences(self, book: Book | None) -> Iterator[Difference]:
        case = self.case(book)
        for name, so in TRUTHS.items():
            for key in self.lists.get(name, ()):
                yield from _unlike(key, case.truth(key), so)
        for issue, code in self.tables["expect"].items():
            yield from _unlike(issue, case.finding(issue).outcome or UNKNOWN, code)
        if "grounds" in self.lists or "either" in self.lists:
            answer = case.finding("eligibility").answer
            yield from _unlike("grounds", set(answer.true_grounds), set(self.lists.get("grounds", ())))
            yield from _unlike("either", set(answer.either), set(self.lists.get("either", ())))
        if asked := self.lists.get("ask"):
            first = [question.name for question in case.asking("eligibility").questions[:TOP]]
            if not set(asked) <= set(first):
                yield from _unlike("ask", first, asked)
        for issue, code in self.tables["unresolved"].items():
            yield from _unlike(issue, case.finding(issue).if_unresolved.outcome or UNKNOWN, code)
        for issue, both in self.tables["readings"].items():
            found = [(r.if_so.outcome, r.if_not.outcome) for r in case.finding(issue).open_readings]
            if tuple(both) not in found:
                yield from _unlike(issue, found, tuple(both))
        yield from self._deadlines(case)

    def _deadlines(self, case: Case) -> Iterator[Difference]:
        wanted = self.tables["due"]
        if not wanted:
            return
        for key in wanted.keys() - case.book.limits.keys():
            raise unknown_name(key, case.book.limits)
        calendar = deadlines(case, keys=tuple(wanted))
        for key, told in wanted.items():
            expects = expected.expectation(told, f"due · {key}")
            for name, found, value in expected.unlike(calendar.of(key), expects, case.facts_on):
                yield Difference(f"{key} · {name}", found, value)


def read(source: str | Path) -> tuple[Example, ...]:
    """The cases of a file. Raises Complaint naming the file, the case and the field."""
    name = str(source)
    whole = _table(manuscript.read(source), name)
    _known(whole, _OF_A_FILE, name)
    cases = whole.get("cases")
    if not isinstance(cases, list):
        raise _amiss(f"{name} · cases", Text("there are no cases here", "il n’y a pas de cas ici"))
    given: dict[str, Mapping[str, object]] = {}
    found: list[Example] = []
    for place, told in enumerate(cast("list[object]", cases), 1):
        own = _table(told, f"{name} · cases[{place}]")
        where = f"{name} · {own.get('title', f'cases[{place}]')}"
        _known(own, _OF_A_CASE, where)
        found.append(_example({**whole, **own}, whole, own, source, given, where))
    return tuple(found)


def _example(
    both: Mapping[str, object],
    whole: Mapping[str, object],
    own: Mapping[str, object],
    source: str | Path,
    given: dict[str, Mapping[str, object]],
    where: str,
) -> Example:
    lists = {key: _words(own[key], f"{where} · {key}") for key in _LISTS if key in own}
    tables = {key: _table(own.get(key) or {}, f"{where} · {key}") for key in _TABLES}
    if "title" not in own or not (
        tables["expect"] or tables["due"] or any(lists.get(name) for name in TRUTHS)
    ):
        raise _amiss(where, Text("a case has a title and an expectation", "un cas a un titre et une attente"))
    claimant = both.get("given")
    facts: dict[str, object] = {}
    if claimant is not None:
        if not given:
            beside = Path(source).with_name(GIVEN)
            given.update(
                {
                    k: _table(v, f"{beside} · {k}")
                    for k, v in _table(manuscript.read(beside), str(beside)).items()
                }
            )
        if str(claimant) not in given:
            raise _amiss(f"{where} · given", Text("there is no such claimant", "cette personne n’existe pas"))
        facts |= _like(given, str(claimant))
    for part, place in ((whole, "facts"), (own, f"{where} · facts")):
        facts |= _table(part.get("facts") or {}, place)
    on, facts_on = (None if both.get(key) is None else str(both[key]) for key in ("on", "facts_on"))
    return Example(str(own["title"]), str(own.get("why", "")), on, facts_on, facts, lists, tables, where)


def _like(given: Mapping[str, Mapping[str, object]], name: str) -> dict[str, object]:
    """What is given of a claimant, over what is given of the one whom they are like."""
    own = dict(given[name])
    other = own.pop(LIKE, None)
    return {**_like(given, str(other)), **own} if str(other) in given else own


def _unlike(about: str, found: object, expected: object) -> Iterator[Difference]:
    if found != expected:
        yield Difference(about, _said(found), _said(expected))


def _said(value: object) -> str:
    if isinstance(value, set | list | tuple):
        parts = cast("list[object]", list(value))  # pyright: ignore[reportUnknownArgumentType]
        return ", ".join(sorted(map(_said, parts))) or "–"
    return UNKNOWN if value is None else str(value)


def _table(told: object, where: str) -> Mapping[str, object]:
    if isinstance(told, Mapping):
        return cast("Mapping[str, object]", told)
    raise _amiss(where, Text("it should be a list of named values", "il devrait s’agir de valeurs nommées"))


def _words(told: object, where: str) -> tuple[str, ...]:
    words = cast("list[object]", told) if isinstance(told, list) else [told]
    if all(isinstance(word, str) for word in words):
        return tuple(cast("list[str]", words))
    raise _amiss(where, Text("it should be a list of words", "il devrait s’agir d’une liste de mots"))


def _known(told: Mapping[str, object], names: frozenset[str], where: str) -> None:
    for name in told.keys() - names:
        raise _amiss(f"{where} · {name}", Text("there is no such field", "ce champ n’existe pas"))


def _amiss(where: str, problem: Text) -> Complaint:
    mend = Text("write it as the cases of the project are", "écrivez-le comme les cas du projet")
    return Complaint(problem, field=where, mend=mend)
