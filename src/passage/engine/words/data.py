"""An explanation as data: version `explanation/1`, every wording in both languages, nothing but JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from passage.engine.edition import Edition
from passage.engine.words.account import leaf_of, notes, result, standing, words
from passage.engine.words.names import CONFIDENCES, as_json, citation, doubt, enactment
from passage.engine.words.sketch import Reason, wording
from passage.lang import nodes
from passage.lang.provisions import Provision, Version

if TYPE_CHECKING:
    from passage.engine.explain import Explanation


def data(explanation: Explanation) -> dict[str, Any]:
    """The whole, in both languages."""
    book, answer = explanation.edition.book, explanation.answer
    return {
        "passage": "explanation/1",
        "issue": answer.issue,
        "title": as_json(explanation.issue.title),
        "law": {
            "fingerprint": book.fingerprint,
            "moment": str(explanation.edition.moment),
            "verified_on": explanation.verified_on.isoformat(),
            "reviewed_by": list(explanation.reviewed_by),
            "changed_within_the_day": [p.key for p in explanation.changed_within_the_day],
        },
        "answer": {
            "outcome": answer.outcome,
            "possible": list(answer.possible),
            "grounds": dict(answer.grounds),
            "either": list(answer.either),
            "exclusive": answer.exclusive,
            "by_exhaustion": answer.by_exhaustion,
            "within_budget": answer.within_budget,
        },
        "full": explanation.full,
        "reasons": [_data(explanation, reason) for reason in explanation.roots],
        "flags": [
            {
                "provision": live.provision.key,
                "flag": live.flag.key,
                "kind": live.flag.kind.value,
                "text": as_json(live.flag.text),
                "doubt": doubt(live.flag),
            }
            for live in explanation.flags
        ],
        "doubts": [
            {"provision": p.key, "confidence": p.confidence.value, "text": as_json(CONFIDENCES[p.confidence])}
            for p in explanation.doubted
        ],
        "notes": [as_json(note) for note in (*result(explanation), *notes(explanation))],
    }


def _data(explanation: Explanation, reason: Reason) -> dict[str, Any]:
    sketch = reason.sketch
    found: dict[str, Any] = {
        "kind": sketch.kind.value,
        "role": sketch.role.value,
        "contrary": sketch.contrary,
        "truth": reason.truth,
        "by_exhaustion": reason.by_exhaustion,
        "words": words(explanation.edition, reason).as_data(),
    }
    if sketch.outcome is not None:
        found["outcome"] = sketch.outcome.code
    if sketch.provision is not None:
        provision = explanation.edition.book.provisions[sketch.provision]
        found.update(_provision(explanation.edition, provision, sketch.version), told_above=reason.above)
    elif not sketch.parts:
        found.update(_leaf_data(explanation, reason))
    if isinstance(burdened := sketch.node, nodes.Establishes) or (
        isinstance(sketch.node, nodes.Not) and isinstance(burdened := sketch.node.part, nodes.Establishes)
    ):
        found["burden"] = burdened.burden.value
    found["left_out"] = 0 if reason.above else len(sketch.parts) - len(reason.parts)
    found["parts"] = [_data(explanation, part) for part in reason.parts]
    return found


def _provision(edition: Edition, provision: Provision, version: Version | None) -> dict[str, Any]:
    span = version.in_force if version else None
    return {
        "provision": provision.key,
        "citation": citation(provision.citation),
        "title": as_json(provision.title),
        "layer": provision.layer.value,
        "standing": as_json(standing(edition, provision, version)),
        "researched": edition.researched(provision),
        "since": span.start.isoformat() if span and span.start else None,
        "until": span.end.isoformat() if span and span.end else None,
        "enacted_by": as_json(enactment(version.enacted_by)) if version and version.enacted_by else None,
        "text": as_json(version.words) if version else None,
    }


def _leaf_data(explanation: Explanation, reason: Reason) -> dict[str, Any]:
    found = leaf_of(explanation, reason)
    data: dict[str, Any] = {
        "answers": [
            {
                "fact": fact.key,
                "statement": as_json(wording(explanation.edition).statement(fact)),
                "answer": as_json(answer),
                "answered_by": fact.answered_by.value,
                "cite": fact.cite,
            }
            for fact, answer in found.facts
        ]
    }
    if found.counted is not None:
        data["counted"] = as_json(found.counted)
    if found.row_name is not None:
        data["rows"] = list(found.rows)
        data["complete"] = found.complete
    return data
