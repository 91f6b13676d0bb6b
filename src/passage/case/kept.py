"""What a saved file keeps beside its facts: under which law something was found, and what.

Opened later, it shows whose finding changed, from what to what, and which provisions say something else now.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

from passage.text import Complaint, Text

if TYPE_CHECKING:
    from passage.case.case import Case
    from passage.case.finding import Finding


@dataclass(frozen=True, slots=True)
class Law:
    """Which law: its fingerprint, until when it was verified, of which day or instant, facts of which day."""

    fingerprint: str
    verified_on: str
    on: str
    facts_on: str


@dataclass(frozen=True, slots=True)
class Found:
    """What was found on an issue: the outcome (None: it could not be told) and the grounds that held."""

    outcome: str | None
    grounds: tuple[str, ...] = ()

    @classmethod
    def of(cls, finding: Finding) -> Found:
        """What a finding comes to."""
        return cls(finding.outcome, tuple(sorted(finding.grounds)))


@dataclass(frozen=True, slots=True)
class Change:
    """One claimant's finding on one issue, then and now; `now` is None where the issue is gone."""

    claimant: str
    issue: str
    then: Found
    now: Found | None


@dataclass(frozen=True)
class Kept:
    """The law of a saved file, its findings by claimant and issue, and the provisions they rested on."""

    law: Law
    findings: Mapping[str, Mapping[str, Found]]
    provisions: Mapping[str, str]
    """The fingerprint of each."""

    @classmethod
    def of(cls, cases: Mapping[str, Case], law: Law, issues: tuple[str, ...]) -> Kept:
        """What is found now."""
        made = {name: {issue: case.finding(issue) for issue in issues} for name, case in cases.items()}
        rested = {
            key: case.book.fingerprint_of(key)
            for name, case in cases.items()
            for finding in made[name].values()
            for key in finding.provisions
        }
        found = {name: {issue: Found.of(f) for issue, f in own.items()} for name, own in made.items()}
        return cls(law, found, rested)

    @classmethod
    def read(cls, whole: Mapping[str, object], claimants: tuple[str, ...]) -> Kept:
        """What a file kept. Raises Complaint where that part of it is damaged."""
        try:
            told = cast("Any", whole)
            law = Law(*(_word(told["law"][key]) for key in ("fingerprint", "verified_on", "on", "facts_on")))
            provisions = {_word(key): _word(value) for key, value in told["law"]["provisions"].items()}
            by_claimant = told["findings"] if claimants != ("",) else {"": told["findings"]}
            findings = {
                person: {_word(issue): _found(kept) for issue, kept in by_claimant[person].items()}
                for person in claimants
                if person in by_claimant
            }
        except (KeyError, TypeError, ValueError, AttributeError):
            raise Complaint(
                Text(
                    "what the file kept of its findings is damaged",
                    "les conclusions conservées dans le fichier sont altérées",
                ),
                field="law, findings",
                mend=Text(
                    "take out “law” and “findings” and save it again",
                    "retirez « law » et « findings », puis enregistrez de nouveau",
                ),
            ) from None
        return cls(law, findings, provisions)

    def as_data(self) -> dict[str, Any]:
        """As a saved file writes it."""
        findings: Any = {
            person: {issue: {"outcome": f.outcome, "grounds": list(f.grounds)} for issue, f in own.items()}
            for person, own in self.findings.items()
        }
        law = self.law
        return {
            "law": {
                "fingerprint": law.fingerprint,
                "verified_on": law.verified_on,
                "on": law.on,
                "facts_on": law.facts_on,
                "provisions": dict(self.provisions),
            },
            "findings": findings[""] if tuple(findings) == ("",) else findings,
        }

    def changes(self, cases: Mapping[str, Case]) -> Iterator[Change]:
        """Each finding that is otherwise now."""
        for person, own in self.findings.items():
            for issue, then in own.items():
                case = cases[person]
                now = Found.of(case.finding(issue)) if issue in case.book.issues else None
                if now != then:
                    yield Change(person, issue, then, now)

    def reworded(self, cases: Mapping[str, Case]) -> tuple[str, ...]:
        """The provisions that the findings rested on and that say something else now, or are gone."""
        book = next(iter(cases.values())).book
        return tuple(
            key
            for key, then in self.provisions.items()
            if key not in book.provisions or book.fingerprint_of(key) != then
        )


def _word(told: object) -> str:
    if isinstance(told, str) and told.isprintable():
        return told
    raise ValueError


def _found(told: Any) -> Found:
    outcome = told["outcome"]
    grounds = sorted(_word(key) for key in told["grounds"])
    return Found(None if outcome is None else _word(outcome), tuple(grounds))
