"""The cases that a lawyer can read (tests/cases/*.yaml), and what the law's files say differently.

A file opens with what its cases share: `given` names a claimant of given.yaml, `facts` and `on` add to it.
A case has a title, a sentence why, its own facts, and what must come of it:
`expect` the outcome of issues (`unknown`: cannot tell), `grounds` all true grounds of ineligibility, `either`
grounds of which exactly one is true, `holds` and `fails` the truth of single provisions, `ask` questions that
must be among the first, `unresolved` the outcome if nothing more is established, `readings` both outcomes of
an open question of law, `cites` the provisions to look up.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from passage import Case
from passage.engine.ask import ask, targets_of
from passage.engine.evaluate import exact_reader
from passage.engine.record import columns_of
from passage.lang import Book

CASES = Path(__file__).resolve().parent.parent / "cases"
GIVEN = "given.yaml"
TOP = 3


@dataclass(frozen=True, eq=False)
class Example:
    """One case of the book: facts, the day of the law, and what must come of it."""

    file: str
    title: str
    why: str
    on: str
    facts: Mapping[str, Any]
    cites: tuple[str, ...]
    expect: Mapping[str, str] = field(default_factory=dict)
    grounds: tuple[str, ...] | None = None
    either: tuple[str, ...] = ()
    holds: tuple[str, ...] = ()
    fails: tuple[str, ...] = ()
    ask: tuple[str, ...] = ()
    unresolved: Mapping[str, str] = field(default_factory=dict)
    readings: Mapping[str, tuple[str, str]] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """How a test calls it."""
        return f"{self.file}: {self.title}"

    def case(self, book: Book) -> Case:
        """The case under a book of law."""
        return Case(self.facts, on=self.on, book=book)

    def differences(self, book: Book) -> Iterator[str]:
        """Where the law finds otherwise than the case expects."""
        case = self.case(book)
        for keys, so in ((self.holds, True), (self.fails, False)):
            for key in keys:
                if truth(case, key) is not so:
                    yield f"{key}: {truth(case, key)}, not {so}"
        for issue, code in self.expect.items():
            found = case.finding(issue)
            if (got := found.outcome or "unknown") != code:
                yield f"{issue}: {got}, not {code}"
        if self.grounds is not None:
            answer = case.finding("eligibility").answer
            if set(answer.true_grounds) != set(self.grounds):
                yield f"grounds: {answer.true_grounds}, not {self.grounds}"
            if set(answer.either) != set(self.either) or answer.exclusive != bool(self.either):
                yield f"either: {answer.either}, not {self.either}"
        if self.ask:
            asking = ask(case.edition, targets_of(book, "eligibility"), case.known)
            first = [question.name for question in asking.questions[:TOP]]
            if not set(self.ask) <= set(first):
                yield f"asks first {first}, not {self.ask}"
        for issue, code in self.unresolved.items():
            if (got := case.finding(issue).if_unresolved.outcome) != code:
                yield f"{issue} if unresolved: {got}, not {code}"
        for issue, both in self.readings.items():
            got = {(r.if_so.outcome, r.if_not.outcome) for r in case.finding(issue).open_readings}
            if both not in got:
                yield f"readings of {issue}: {got}, not {both}"


def truth(case: Case, provision: str) -> bool | None:
    """Whether one provision holds in a case; None: cannot tell."""
    reader = exact_reader(case.edition, (case.edition.rule(provision),))
    settled = reader.reach(columns_of(case.book).write(case.known)).settled
    return None if settled is None else settled == 0


def _tuple(told: object) -> tuple[str, ...]:
    return (told,) if isinstance(told, str) else tuple(told or ())  # pyright: ignore


def _over(shared: Mapping[str, Any], own: Mapping[str, Any]) -> dict[str, Any]:
    """The facts of a case over those it shares; of a list that is unknown it is not said that it is all."""
    facts = {**shared, **own}
    return {
        name: told
        for name, told in facts.items()
        if facts.get(name.removesuffix(".complete")) != "unknown" or name in own
    }


@cache
def examples() -> tuple[Example, ...]:
    """Every case, in the order of the files."""
    given = yaml.load((CASES / GIVEN).read_text("utf-8"), yaml.BaseLoader)
    return tuple(
        example
        for path in sorted(CASES.glob("*.yaml"))
        if path.name != GIVEN
        for example in _read(path, given)
    )


def _read(path: Path, given: Mapping[str, Mapping[str, Any]]) -> Iterator[Example]:
    told = yaml.load(path.read_text("utf-8"), yaml.BaseLoader)
    shared = {**given[told["given"]], **told.get("facts", {})}
    for case in told["cases"]:
        yield Example(
            file=path.stem,
            title=case.pop("title"),
            why=case.pop("why"),
            on=case.pop("on", told.get("on")),
            facts=_over(shared, case.pop("facts", {})),
            cites=_tuple(case.pop("cites")),
            expect=case.pop("expect", {}),
            grounds=_tuple(case.pop("grounds")) if "grounds" in case else None,
            unresolved=case.pop("unresolved", {}),
            readings={issue: tuple(both) for issue, both in case.pop("readings", {}).items()},
            **{name: _tuple(value) for name, value in case.items()},
        )
