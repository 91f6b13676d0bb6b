"""What is not sure, as data; each names every question that rests on it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from passage.case.record import both
from passage.case.uncertain import grouped
from passage.case.uncertain import uncertain as gathered

if TYPE_CHECKING:
    from passage.case.uncertain import Uncertain
    from passage.lang import Book


def uncertain(book: Book) -> dict[str, Any]:
    """Everything to confirm."""
    found = gathered(book)
    return {
        "passage": "uncertain/1",
        "fingerprint": book.fingerprint,
        "count": len(found),
        "groups": {
            group.name.lower(): {"title": both(group.value), "count": len(those)}
            for group, those in grouped(found)
        },
        "uncertain": [entry(each) for each in found],
    }


def entry(each: Uncertain) -> dict[str, Any]:
    """One thing to confirm."""
    return {
        "group": each.group.name.lower(),
        "key": each.key,
        "names": list(each.names),
        "heading": both(each.heading),
        "confidence": each.confidence.value if each.confidence else None,
        "what": both(each.doubt.what),
        "by": both(each.doubt.by),
        "hangs": both(each.doubt.hangs),
        "issues": list(each.issues),
    }
