"""What can still be asked, and why something is found, as data: versioned JSON, in both languages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from passage.case.record import both, question

if TYPE_CHECKING:
    from collections.abc import Sequence

    from passage.case.case import Case
    from passage.case.dossier import Dossier
    from passage.engine.ask import Asking


def questions(dossier: Dossier, issues: Sequence[str]) -> dict[str, Any]:
    """The questions that can still change what is found on some issues, for each claimant of a file."""
    return {
        "passage": "questions/1",
        "asked": [
            {"claimant": name or None, "issue": issue, **_asked(case, issue)}
            for name, case in dossier.cases.items()
            for issue in issues
        ],
    }


def explanations(dossier: Dossier, issues: Sequence[str], *, full: bool = False) -> list[dict[str, Any]]:
    """The reasons for what is found on some issues, for each claimant of a file."""
    return [
        {"claimant": name or None, **case.explain(issue, full=full).as_data()}
        for name, case in dossier.cases.items()
        for issue in issues
    ]


def likely(case: Case, asking: Asking) -> tuple[int, int]:
    """Roughly how many questions are likely, from the fewest to the most of a few rehearsals."""
    from passage.engine.asking.rehearsal import likely

    return (0, 0) if asking.target is None else likely(case.edition, [asking.target], case.known)


def _asked(case: Case, issue: str) -> dict[str, Any]:
    asking = case.asking(issue)
    return {
        "target": asking.target,
        "at_most": asking.at_most,
        "likely": list(likely(case, asking)),
        "questions": [question(each) for each in asking.questions],
        "turns_on_law": [{"name": fact.key, "question": both(fact.question)} for fact in asking.turns_on_law],
    }
