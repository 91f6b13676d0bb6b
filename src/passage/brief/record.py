"""The checked claims as data, for every door."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from passage.brief.checking import Checked, Standing
from passage.brief.pieces import words
from passage.brief.saying import sentence
from passage.case.record import both
from passage.lang import Moment

FORM = "check-narrative/1"


def data(checked: Iterable[Checked], now: Moment) -> dict[str, Any]:
    """Every claim with its verdict then and now, what shows it, and the rules that changed."""
    return {"passage": FORM, "now": str(now), "claims": [_claim(each) for each in checked]}


def _claim(each: Checked) -> dict[str, Any]:
    return {
        "claim": each.claimed.key,
        "theme": each.claimed.theme,
        "paragraph": each.claimed.paragraph,
        "says": both(each.claimed.says),
        "then": _standing(each.then),
        "now": _standing(each.now),
        "judged": both(each.claimed.judged) if each.claimed.judged else None,
        "settled_by": both(each.claimed.settled_by) if each.claimed.settled_by else None,
        "changes": [change.provision.key for change in each.changes],
    }


def _standing(standing: Standing) -> dict[str, Any]:
    return {
        "verdict": standing.verdict.name.lower(),
        "words": both(standing.words),
        "changed": standing.changed,
        "shown": [
            {
                "en": words(sentence(claim, "en")),
                "fr": words(sentence(claim, "fr")),
                "figures": [figure.as_data() for figure in claim.figures],
            }
            for claim in standing.shown
        ],
        "qualified": [both(words_) for words_ in standing.qualified],
    }
