"""A record of an answer, in the terms of PROV: which law, which facts, when, and what was found."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, cast

from passage.lang.facts import Interval, Rows

if TYPE_CHECKING:
    from passage.engine.explain import Explanation


def canonical(told: Mapping[str, Any]) -> str:
    """Facts as one line of JSON: names sorted, what is not known left out, days as ordinals."""
    return json.dumps(_plain(told), ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def _plain(value: Any) -> Any:
    match value:
        case Rows(rows, complete):
            return {"rows": [_plain(row) for row in rows], "complete": complete}
        case Interval(low, high):
            return [low, high]
        case Mapping():
            told = cast("Mapping[str, Any]", value)
            return {key: _plain(each) for key, each in told.items() if each not in (None, _NOTHING)}
        case _:
            return value


_NOTHING = Rows((), None)


def record(explanation: Explanation, at: datetime) -> dict[str, Any]:
    """The record. Raises ValueError where `at` has no offset from UTC, and so names no instant."""
    if at.utcoffset() is None:
        raise ValueError(f"{at.isoformat()} has no offset from UTC, so it names no instant")
    edition, found = explanation.edition, explanation.answer
    import hashlib  # slow to load, and seldom needed

    facts = hashlib.sha256(canonical(explanation.told).encode()).hexdigest()
    return {
        "passage": "record/1",
        "entity": {
            "law": {
                "fingerprint": edition.book.fingerprint,
                "moment": str(edition.moment),
                "verified_on": explanation.verified_on.isoformat(),
            },
            "facts": {"sha256": facts},
            "answer": {
                "issue": found.issue,
                "outcome": found.outcome,
                "possible": list(found.possible),
                "grounds": dict(found.grounds),
            },
        },
        "activity": {"evaluation": {"startTime": at.isoformat(), "endTime": at.isoformat()}},
        "used": [{"activity": "evaluation", "entity": each} for each in ("law", "facts")],
        "wasGeneratedBy": [{"activity": "evaluation", "entity": "answer"}],
        "wasDerivedFrom": [{"generatedEntity": "answer", "usedEntity": each} for each in ("law", "facts")],
    }
