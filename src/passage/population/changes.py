"""What changes, as a table that may be printed: by a column of the people, and by the way of changing.

One table holds all that is printed of a comparison, so that no small cell can be told from it (see
`evidence.suppression`). Ways of changing that few people share are pooled, their grounds left out.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from passage.cite.citation import Citation
from passage.cite.miscitation import Miscitation
from passage.evidence.suppression import SMALL, WITHHELD, SuppressedTable, suppressed
from passage.lang.issues import Issue
from passage.population.compare import IMPOSSIBLE, NOT_TOLD, OPEN, SAME, Changes, Way
from passage.text import Language, Text

MOST_WAYS = 12
"""Ways of changing that are told apart."""


@dataclass(frozen=True)
class Printed:
    """The table, its columns as ways in order, and of whom it cannot be told whether they change."""

    issue: Issue
    by: str | None
    ways: tuple[Way, ...]
    table: SuppressedTable

    def count(self, row: str | None, way: Way | None) -> int | None:
        """How many people of a value (None: all) stand in a class (None: all); None is withheld."""
        if self.by is None:
            return self.table.cells[None if way is None else _key(way), None]
        return self.table.cells[row, None if way is None else _key(way)]

    @property
    def values(self) -> tuple[str, ...]:
        """The values of the column by which people are counted."""
        return () if self.by is None else self.table.rows


def printed(changes: Changes, issue: Issue, small: int = SMALL) -> Printed:
    """What of a comparison may be printed. Raises Complaint where it is of nobody."""
    pooled = _pooled(changes.ways, small)
    counts: Counter[tuple[str, Way]] = Counter()
    for (value, way), many in changes.counts.items():
        counts[value, pooled[way]] += many
    ways = tuple(sorted({way for _, way in counts}, key=_order(issue)))
    told: dict[str | tuple[str, str], int] = {}
    for value in sorted({value for value, _ in counts}):
        for way in ways:
            told[_key(way) if changes.by is None else (value, _key(way))] = counts[value, way]
    return Printed(issue, changes.by, ways, suppressed(told, small))


def _pooled(ways: Counter[Way], small: int) -> dict[Way, Way]:
    """What each way is counted under: itself, or the same outcomes on whatever grounds."""
    named = [way for way in ways if way.lost or way.gained]
    most = sorted(named, key=lambda way: (-ways[way], _key(way)))[:MOST_WAYS]
    kept = [way for way in most if ways[way] > small]
    return {way: way if way in kept else Way(way.kind, way.then, way.now) for way in ways}


def _order(issue: Issue) -> Callable[[Way], tuple[int, int, int, int, str]]:
    codes = [*(each.code for each in issue.outcomes), None]
    kinds = ("changed", "regrounded", "same", OPEN.kind, IMPOSSIBLE.kind)

    def order(way: Way) -> tuple[int, int, int, int, str]:
        then, now = (codes.index(each) if each in codes else len(codes) for each in (way.then, way.now))
        return kinds.index(way.kind), then, now, -len(way.lost) - len(way.gained), _key(way)

    return order


def _key(way: Way) -> str:
    return json.dumps([way.kind, way.then, way.now, way.lost, way.gained])


# In words.

_PLAIN = {
    SAME.kind: Text("the same outcome", "la même issue"),
    OPEN.kind: Text("it cannot be told", "on ne peut le dire"),
    IMPOSSIBLE.kind: Text("facts that contradict one another", "des faits qui se contredisent"),
}
_CHANGED = Text.same("{then} → {now}")
_REGROUNDED = Text("{now}, on other grounds", "{now}, pour d’autres motifs")
_LOST, _GAINED = Text("no longer {it}", "plus {it}"), Text("now {it}", "désormais {it}")
_UNSAID = Text("it cannot be told which", "on ne peut dire laquelle")
NOT_GIVEN = Text("(not given)", "(non indiqué)")
ALL = Text("All", "Ensemble")
PEOPLE = Text("People", "Personnes")
_WAY = Text("What comes of it", "Ce qu’il en est")


def words(issue: Issue, way: Way, lang: Language) -> str:
    """A class of people in words: the sentences of the outcomes, the grounds as they are cited."""
    if way.kind in _PLAIN:
        return _PLAIN[way.kind][lang]
    form = _CHANGED if way.kind == "changed" else _REGROUNDED
    said = form[lang].format(then=_said(issue, way.then, lang), now=_said(issue, way.now, lang))
    grounds = [_LOST[lang].format(it=_cited(key, lang)) for key in way.lost]
    grounds += [_GAINED[lang].format(it=_cited(key, lang)) for key in way.gained]
    return f"{said} ({', '.join(grounds)})" if grounds else said


def _said(issue: Issue, code: str | None, lang: Language) -> str:
    sentence = next((each.sentence for each in issue.outcomes if each.code == code), _UNSAID)
    return sentence[lang].rstrip(".")


def _cited(key: str, lang: Language) -> str:
    try:
        return Citation.parse(key).label(lang)
    except Miscitation:
        return key


def grid(found: Printed, lang: Language) -> tuple[list[str], list[list[str | int]]]:
    """The table with its headings: a row a value and a column a way; a withheld count is `--`."""

    def cell(row: str | None, way: Way | None) -> str | int:
        count = found.count(row, way)
        return WITHHELD if count is None else count

    if found.by is None:
        rows: list[list[str | int]] = [[words(found.issue, way, lang), cell(None, way)] for way in found.ways]
        return [_WAY[lang], PEOPLE[lang]], [*rows, [ALL[lang], cell(None, None)]]
    heads = [found.by, *(words(found.issue, way, lang) for way in found.ways), ALL[lang]]
    body = [
        [
            NOT_GIVEN[lang] if value == NOT_TOLD else value,
            *(cell(value, way) for way in (*found.ways, None)),
        ]
        for value in found.values
    ]
    return heads, [*body, [ALL[lang], *(cell(None, way) for way in (*found.ways, None))]]


def as_data(found: Printed, stamp: Mapping[str, str], notes: Sequence[str]) -> dict[str, Any]:
    """The table as plain data (the form `changes/1`), with the two laws and notes; null is withheld."""

    def row(value: str | None) -> dict[str, Any]:
        return {"people": found.count(value, None), "ways": ways_as_data(found, value)}

    return {
        "passage": "changes/1",
        "law": stamp,
        "by": found.by,
        "all": row(None),
        "values": [{"value": value or None, **row(value)} for value in found.values],
        "notes": list(notes),
    }


def ways_as_data(found: Printed, value: str | None) -> list[dict[str, Any]]:
    """The classes of people as plain data, each with how many of a value (None: all) stand in it."""
    return [
        {
            "kind": way.kind,
            "then": way.then,
            "now": way.now,
            "lost": list(way.lost),
            "gained": list(way.gained),
            "people": found.count(value, way),
        }
        for way in found.ways
    ]
