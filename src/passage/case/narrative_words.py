"""How the briefing’s legal statements are told, for every door: rules by name, and when they changed."""

from __future__ import annotations

from collections.abc import Iterable

from passage.case.narrative import Change
from passage.engine.words.names import CONFIDENCES, LAYERS, day, edge, enactment
from passage.lang import Confidence, Moment, Provision
from passage.text import Language, Text

SINCE = Text("since {edge} ({by})", "depuis {edge} ({by})")
SINCE_THEN = Text("since {edge}", "depuis {edge}")
ENDED = Text("no longer since {edge}", "plus depuis {edge}")


def named(provisions: Iterable[Provision]) -> Text:
    """The provisions with their layer, and how sure they are where less than read in the text."""
    each = tuple(provisions)

    def write(lang: Language) -> str:
        told: list[str] = []
        for one in each:
            sure = () if one.confidence is Confidence.HIGH else (CONFIDENCES[one.confidence][lang],)
            told.append(f"{one.citation.label(lang)} ({', '.join((LAYERS[one.layer][lang], *sure))})")
        return "; ".join(dict.fromkeys(told))

    return Text.each(write)


def when(change: Change) -> Text:
    """“since March 26, 2026 (S.C. 2026, c. 1)”, “no longer since …”."""
    span = change.version.in_force
    assert span is not None
    at = span.start if change.began else span.end
    assert at is not None
    if not change.began:
        return ENDED.format(edge=edge(at))
    if not change.version.enacted_by:
        return SINCE_THEN.format(edge=edge(at))
    return SINCE.format(edge=edge(at), by=enactment(change.version.enacted_by))


def moment(of: Moment) -> Text:
    """A day, or an instant of it, to stand after « le »."""
    if of.whole_day:
        return day(of.day)
    return Text(edge(of.at).en, edge(of.at).fr.removeprefix("le "))
