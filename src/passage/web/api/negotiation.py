"""What the asker takes: JSON or not, and in which language errors are told first."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from passage.text import LANGUAGES, Language

_JSON = ("application/json", "application/*", "*/*")


@lru_cache(maxsize=256)
def language(accepted: str) -> Language:
    """The language of the highest weight, the first of equals; English where neither is wanted."""
    best: Language = "en"
    most = 0.0
    star = 0.0
    named: set[str] = set()
    for name, weight in _weighed(accepted):
        primary = name.partition("-")[0]
        if name == "*":
            star = max(star, weight)
        elif primary in LANGUAGES:
            named.add(primary)
            if weight > most:
                best, most = primary, weight
    for other in LANGUAGES:
        if other not in named and star > most:
            best, most = other, star
    return best


@lru_cache(maxsize=256)
def takes_json(accepted: str) -> bool:
    """Whether JSON is among what is accepted; nothing said is anything. The most exact range decides."""
    weights = dict(_weighed(accepted))
    if not weights:
        return True
    return next((weights[each] > 0 for each in _JSON if each in weights), False)


def _weighed(header: str) -> Iterator[tuple[str, float]]:
    for part in header.split(","):
        name, *parameters = (piece.strip().lower() for piece in part.split(";"))
        if not name:
            continue
        weight = 1.0
        for each in parameters:
            key, _, value = each.partition("=")
            if key.strip() == "q":
                weight = _weight(value.strip())
        yield name, weight


def _weight(word: str) -> float:
    """A weight from 0 to 1; what is none counts for nothing."""
    try:
        return min(1.0, max(0.0, float(word))) if len(word) <= 5 else 0.0
    except ValueError:
        return 0.0
