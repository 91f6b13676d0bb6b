"""The versions of a provision on a line: “2004-12-29 → 2023-03-25 00:01 → …”."""

from __future__ import annotations

from datetime import datetime, time

from passage.engine.words.names import enactment
from passage.lang.instants import EASTERN_STANDARD
from passage.lang.provisions import Provision
from passage.text import Text

_END = Text("no longer in force", "n’est plus en vigueur")
_PENDING = Text("enacted, not in force", "édictée, non en vigueur")
_NEVER = Text("never in force", "jamais en vigueur")


def timeline(provision: Provision) -> Text:
    """When each version began, whether the last has ended, and what is enacted without being in force."""
    parts: list[Text] = []
    spans = [version.in_force for version in provision.versions if version.in_force is not None]
    for span, after in zip(spans, [*spans, None][1:], strict=True):
        parts.append(_moment(span.start))
        if span.end is None:
            parts.append(Text.same("…"))
        elif after is None or after.start != span.end:
            parts.append(Text("{end} ({it})", "{end} ({it})").format(end=_moment(span.end), it=_END))
    line = Text.each(lambda lang: " → ".join(part[lang] for part in parts)) if parts else _NEVER
    for version in provision.pending:
        line = Text("{line} · {it}", "{line} · {it}").format(line=line, it=_PENDING)
        if version.enacted_by:
            line = Text("{line} ({by})", "{line} ({by})").format(line=line, by=enactment(version.enacted_by))
    return line


def _moment(at: datetime | None) -> Text:
    """As data writes it: the day, and the clock by its own offset where it does not begin the day."""
    if at is None:
        return Text.same("…")
    begins = at.astimezone(EASTERN_STANDARD).time() == time(0)
    return Text.same(f"{at:%Y-%m-%d}" if begins else f"{at:%Y-%m-%d %H:%M}")
