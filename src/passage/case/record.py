"""A finding as data: versioned JSON, every wording in both languages."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any

from passage import __version__
from passage.case.dossier import as_told
from passage.case.sealed import Opened, Sealed
from passage.case.words import CANNOT_TELL, label, outcome_words
from passage.engine.words.account import notes

if TYPE_CHECKING:
    from collections.abc import Sequence

    from passage.case.case import Case
    from passage.case.dossier import Dossier
    from passage.case.finding import Finding, OpenReading
    from passage.case.kept import Law
    from passage.engine.asking.questions import Question
    from passage.lang import Book, Fact
    from passage.text import Text

FORM = "findings/1"


def both(words: Text) -> dict[str, str]:
    """A wording in both languages."""
    return {"en": words.en, "fr": words.fr}


def findings(dossier: Dossier, issues: Sequence[str], *, brief: bool = False) -> dict[str, Any]:
    """What is found on some issues for each claimant of a file; `brief`: only what is found, and on what
    grounds, without the facts."""
    return Opened({
        "passage": FORM,
        "version": __version__,
        "law": _law(dossier.law),
        "claimants": [
            Opened({
                "name": name or None,
                **({} if brief else {"facts": as_told(case)}),
                "findings": [
                    outcome(case.finding(issue)) if brief else finding(case, issue) for issue in issues
                ],
            })
            for name, case in dossier.cases.items()
        ],
        "changes": changes(dossier),
    })  # fmt: skip


@lru_cache(maxsize=256)
def _law(law: Law) -> Sealed:
    return Sealed(fingerprint=law.fingerprint, on=law.on, facts_on=law.facts_on, verified_on=law.verified_on)


def finding(case: Case, issue: str) -> dict[str, Any]:
    """What is found on one issue."""
    found = case.finding(issue)
    asking = case.asking(issue) if found.outcome is None else None
    asked = asking if asking is not None and asking.target == issue else None
    return {
        **outcome(found),
        "if_nothing_more": found.outcome or found.if_unresolved.outcome,
        "next_question": question(asked.next) if asked and asked.next else None,
        "at_most": asked.at_most if asked else 0,
        "open_readings": [reading(found, each) for each in found.open_readings],
        "assumptions": [reading(found, each) for each in found.assumptions],
        "follows": [follow(case, key) for key in found.issue.follows] if found.outcome else [],
        "unresearched": list(found.unresearched),
        "notes": [both(note) for note in notes(case.explain(issue))],
    }


def outcome(found: Finding) -> dict[str, Any]:
    """What is found, and on what grounds, without what else its reader must be told."""
    told = found.answer
    return _outcome(
        found.case.book, told.issue, told.outcome, told.true_grounds, told.either, told.exclusive,
        told.by_exhaustion, told.possible,
    )  # fmt: skip


@lru_cache(maxsize=1024)
def _outcome(
    book: Book,
    issue: str,
    outcome: str | None,
    grounds: tuple[str, ...],
    either: tuple[str, ...],
    exclusive: bool,
    by_exhaustion: bool,
    possible: tuple[str | None, ...],
) -> Sealed:
    """It says the same of everyone of whom the same is found, and nothing of any of them."""
    asked = book.issues[issue]
    return Sealed({
        "issue": issue,
        "title": both(asked.title),
        "outcome": outcome,
        "sentence": both(outcome_words(asked, outcome)),
        "grounds": [ground(book, key) for key in grounds],
        "one_of": [ground(book, key) for key in either],
        "exactly_one": exclusive,
        "by_exhaustion": by_exhaustion,
        "possible": list(possible),
    })  # fmt: skip


def ground(book: Book, key: str) -> dict[str, Any]:
    """A provision by its key, with its citation, title and layer."""
    found = book.provisions[key]
    return {
        "key": key,
        "citation": both(label(key)),
        "title": both(found.title),
        "layer": found.layer.value,
        "confidence": found.confidence.value,
    }


def question(asked: Question) -> dict[str, Any]:
    """A question, with its reason."""
    return put(asked.fact, asked.name)


def put(fact: Fact, name: str) -> dict[str, Any]:
    """A fact as it is asked about, under a name."""
    return {
        "name": name,
        "question": both(fact.question),
        "why": both(fact.why),
        "help": both(fact.help),
        "answer": both(fact.kind),
        "citation": both(label(fact.cite)),
        "answered_by": fact.answered_by.value,
    }


def reading(found: Finding, each: OpenReading) -> dict[str, Any]:
    """An open question of law, and what is found on each reading of it."""
    return {
        "name": each.fact.key,
        "question": both(each.fact.question),
        "citation": both(label(each.fact.cite)),
        "presumed": each.fact.presumed,
        "if_so": {"outcome": each.if_so.outcome, "grounds": list(each.if_so.true_grounds)},
        "if_not": {"outcome": each.if_not.outcome, "grounds": list(each.if_not.true_grounds)},
    }


def follow(case: Case, key: str) -> dict[str, Any]:
    """What follows, on one further issue."""
    found = case.finding(key)
    return {
        "issue": key,
        "title": both(found.issue.title),
        "outcome": found.outcome,
        "sentence": both(found.sentence),
        "grounds": [ground(case.book, each) for each in found.grounds],
    }


def changes(dossier: Dossier) -> list[dict[str, Any]]:
    """What is found otherwise than when the file was saved."""
    if dossier.kept is None:
        return []
    return [
        {
            "claimant": change.claimant or None,
            "issue": change.issue,
            "then": {"outcome": change.then.outcome, "grounds": list(change.then.grounds)},
            "now": {"outcome": change.now.outcome, "grounds": list(change.now.grounds)}
            if change.now
            else None,
            "sentence": both(
                outcome_words(dossier.cases[change.claimant].book.issues[change.issue], change.now.outcome)
                if change.now
                else CANNOT_TELL
            ),
        }
        for change in dossier.changes
    ]
