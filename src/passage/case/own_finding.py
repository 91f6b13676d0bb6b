"""What a person finds beside what the rules find: on each question and each ground, with reasons.

Nobody has to find anything; what was not decided stays so. Whoever finds otherwise than the rules says why:
a record in which that is missing cannot be made. The record keeps both, with the law and its fingerprint.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, cast

from passage.case.dossier import Dossier
from passage.case.record import both, ground
from passage.case.words import outcome_words
from passage.text import Complaint, Text

if TYPE_CHECKING:
    from passage.case.case import Case
    from passage.case.finding import Finding

FORM = "sheet-record/1"
LONGEST_REASONS = 4_000
"""Characters of reasons."""
LONGEST_NAME = 120

NOTICE = Text(
    "What the rules find binds nobody. The person who is authorized to decide decides, on the whole of the "
    "file.",
    "Ce que les règles permettent de conclure ne lie personne. La personne autorisée à décider décide, au vu "
    "de tout le dossier.",
)


@dataclass(frozen=True, slots=True)
class Own:
    """What a person finds: an outcome’s code, or `yes` or `no` of a ground; None where not decided."""

    found: str | None = None
    reasons: str = ""


@dataclass(frozen=True)
class Finder:
    """Who finds, as they write it themselves; neither is required."""

    name: str = ""
    role: str = ""


@dataclass(frozen=True)
class OwnFindings:
    """What a person finds, by question, and by question and ground."""

    issues: Mapping[str, Own] = field(default_factory=dict[str, Own])
    grounds: Mapping[tuple[str, str], Own] = field(default_factory=dict[tuple[str, str], Own])
    by: Finder = Finder()

    @property
    def any(self) -> bool:
        """Whether anything is found."""
        return any(own.found is not None for own in (*self.issues.values(), *self.grounds.values()))


def disagrees(finding: Finding, own: Own) -> bool:
    """Whether a person finds on a question what the rules exclude."""
    return own.found is not None and own.found not in finding.answer.possible


def disagrees_on(truth: bool | None, own: Own) -> bool:
    """Whether a person finds of a ground the contrary of what the rules do."""
    return own.found is not None and truth is not None and truth is not (own.found == "yes")


def record(
    dossier: Dossier, issues: tuple[str, ...], own: OwnFindings, at: datetime | None = None
) -> dict[str, Any]:
    """The record: the facts and the law, what the rules find, what the person finds and why.

    Raises Complaint where a finding that is not that of the rules has no reasons.
    """
    (case,) = dossier.cases.values()
    at = at or datetime.now(UTC)
    return {
        "passage": FORM,
        "recorded_at": at.isoformat(timespec="seconds"),
        "notice": both(NOTICE),
        "found_by": {"name": own.by.name or None, "role": own.by.role or None},
        "case": dossier.as_data(issues, at),
        "findings": [_finding(case, issue, own) for issue in issues],
    }


def _finding(case: Case, issue: str, own: OwnFindings) -> dict[str, Any]:
    found = case.finding(issue)
    mine = own.issues.get(issue, Own())
    _reasoned(disagrees(found, mine), mine, found.issue.title)
    return {
        "issue": issue,
        "title": both(found.issue.title),
        "rules": {"outcome": found.outcome, "sentence": both(found.sentence)},
        "person": {
            "outcome": mine.found,
            "sentence": both(outcome_words(found.issue, mine.found)) if mine.found else None,
            "otherwise": disagrees(found, mine),
            "reasons": mine.reasons or None,
        },
        "grounds": [
            _ground(case, key, truth, own.grounds.get((issue, key), Own()))
            for key, truth in found.answer.grounds.items()
        ],
    }


def _ground(case: Case, key: str, truth: bool | None, mine: Own) -> dict[str, Any]:
    _reasoned(disagrees_on(truth, mine), mine, case.book.provisions[key].title)
    return {
        **ground(case.book, key),
        "rules": truth,
        "person": {"yes": True, "no": False}.get(mine.found or ""),
        "otherwise": disagrees_on(truth, mine),
        "reasons": mine.reasons or None,
    }


NO_REASONS = Complaint(
    Text("this is not what the rules find", "ce n’est pas ce que les règles permettent de conclure"),
    mend=Text("give your reasons", "donnez vos motifs"),
)


def _reasoned(otherwise: bool, own: Own, about: Text) -> None:
    if otherwise and not own.reasons:
        raise Complaint(NO_REASONS.problem, field=about.en, mend=NO_REASONS.mend)


@dataclass(frozen=True)
class Reopened:
    """A record that was opened again: its facts, what the person found and when."""

    dossier: Dossier
    issues: tuple[str, ...]
    own: OwnFindings
    recorded_at: str


def reopened(told: object) -> Reopened:
    """A record, of plain values already read. Raises Complaint where it is none, or is damaged."""
    try:
        whole = cast("Any", told)
        if whole["passage"] != FORM:
            raise ValueError
        issues = {
            _word(each["issue"]): _own(each["person"]["outcome"], each["person"])
            for each in whole["findings"]
        }
        grounds = {
            (_word(each["issue"]), _word(ground["key"])): _own(_SAID[ground["person"]], ground)
            for each in whole["findings"]
            for ground in each["grounds"]
        }
        by = Finder(*(_word(whole["found_by"][key] or "") for key in ("name", "role")))
        recorded = datetime.fromisoformat(whole["recorded_at"]).isoformat(timespec="seconds")
        case: object = whole["case"]
    except (KeyError, TypeError, ValueError, AttributeError):
        raise Complaint(
            Text(
                "this is no record of a sheet, or it is damaged",
                "ce n’est pas la fiche consignée, ou elle est altérée",
            ),
            mend=Text(
                "open a file that a sheet here saved", "ouvrez un fichier qu’une fiche d’ici a enregistré"
            ),
        ) from None
    return Reopened(Dossier.of(case), tuple(issues), OwnFindings(issues, grounds, by), recorded)


_SAID = {True: "yes", False: "no", None: None}


def _own(found: object, told: Any) -> Own:
    reasons = told["reasons"] or ""
    if not isinstance(reasons, str) or len(reasons) > LONGEST_REASONS:
        raise ValueError
    return Own(None if found is None else _word(found), reasons)


def _word(told: object) -> str:
    if isinstance(told, str) and len(told) <= LONGEST_NAME:
        return told
    raise ValueError
