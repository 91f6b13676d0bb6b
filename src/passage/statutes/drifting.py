"""What moved between two consolidations, place by place, and what cites it and so needs another look.

The smallest place is named: a paragraph whose own words changed, not the section around it; but a place that
is new or gone, with all that is beneath it, once. A place that took another number is one gone and one new.
Amendments that are printed and not in force, and related provisions, are kept apart.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal

from passage.cite import Citation, Miscitation
from passage.statutes.cited import Cited
from passage.statutes.consolidation import Apart, Consolidation
from passage.statutes.holdings import Holdings
from passage.statutes.printed import Printed
from passage.statutes.wording import Run, changes
from passage.text import LANGUAGES, Complaint, Language, Text

What = Literal["added", "gone", "repealed", "reworded", "note", "in_force"]

WHATS: dict[What, Text] = {
    "added": Text("added", "ajout"),
    "gone": Text("no longer printed", "retrait"),
    "repealed": Text("repealed", "abrogation"),
    "reworded": Text("reworded", "nouveau libellé"),
    "note": Text("marginal note reworded", "nouvelle note marginale"),
    "in_force": Text("came into force, or ceased to be", "début ou fin de la vigueur"),
}
"""How each is said."""


@dataclass(frozen=True, slots=True)
class Change:
    """What happened to a place in one language, the words, and since when it reads as it does."""

    what: What
    runs: tuple[Run, ...]
    since: date | None


@dataclass(frozen=True, slots=True)
class Moved:
    """A place that moved, in each language in which it did, and what needs another look for it."""

    name: str
    pinpoint: str
    citation: Citation | None
    changes: Mapping[Language, Change]
    look: tuple[Cited, ...]


@dataclass(frozen=True, slots=True)
class MovedApart:
    """An amendment not in force, or a related provision, that is printed anew, differently or no more."""

    name: str
    kind: Literal["pending", "related"]
    title: Mapping[Language, str]
    citation: Citation | None
    changes: Mapping[Language, Change]
    look: tuple[Cited, ...]


@dataclass(frozen=True, slots=True)
class Pair:
    """Two consolidations of one instrument in one language that were compared."""

    name: str
    lang: Language
    old: Consolidation
    new: Consolidation


@dataclass(frozen=True, slots=True)
class Drift:
    """What was compared, what could not be for want of the other side, and what moved."""

    pairs: tuple[Pair, ...]
    alone: tuple[tuple[str, Language, Literal["old", "new"]], ...]
    moved: tuple[Moved, ...]
    apart: tuple[MovedApart, ...]


def drift(old: Holdings, new: Holdings, cited: Iterable[Cited] = ()) -> Drift:
    """Compare the latest consolidation of each instrument and language in two folders or files.

    Raises Complaint where they have none in common, or a file cannot be read.
    """
    index = tuple(cited)
    names = sorted({*old.names, *new.names})
    pairs: list[Pair] = []
    alone: list[tuple[str, Language, Literal["old", "new"]]] = []
    for name in names:
        for lang in LANGUAGES:
            before, after = old.of(name, lang), new.of(name, lang)
            if before and after:
                pairs.append(Pair(name, lang, before[0], after[0]))
            elif before or after:
                alone.append((name, lang, "old" if before else "new"))
    if not pairs:
        raise Complaint(
            Text(
                "it has no instrument in common, in one language, with {old}",
                "il n’a aucun texte en commun, dans une même langue, avec {old}",
            ).format(old=str(old.path)),
            field=str(new.path),
            mend=Text(
                "name two consolidations of one instrument", "nommez deux codifications d’un même texte"
            ),
        )
    return Drift(tuple(pairs), tuple(alone), tuple(_moved(pairs, index)), tuple(_apart(pairs, index)))


def _moved(pairs: Iterable[Pair], index: tuple[Cited, ...]) -> Iterator[Moved]:
    found: dict[tuple[str, str], dict[Language, Change]] = {}
    for pair in pairs:
        for pinpoint, change in _changes(pair.old.places, pair.new.places):
            found.setdefault((pair.name, pinpoint), {})[pair.lang] = change
    moved: list[Moved] = []
    for (name, pinpoint), both in found.items():
        citation = _citation(name, pinpoint)
        moved.append(Moved(name, pinpoint, citation, both, _turning(index, citation)))
    places = {name: place for place, name in enumerate(dict.fromkeys(name for name, _ in found))}
    return iter(sorted(moved, key=lambda each: (places[each.name], _order(each.citation))))


def _order(citation: Citation | None) -> tuple[object, ...]:
    return (0, citation.key) if citation else (1,)


def _changes(old: Mapping[str, Printed], new: Mapping[str, Printed]) -> Iterator[tuple[str, Change]]:
    """Every place that moved, each once: in the order of the new print, then what is gone."""
    for pinpoint, after in new.items():
        before = old.get(pinpoint)
        if before is None:
            if after.parent is None or any(name in old for name in _names(after.parent, new)):
                yield pinpoint, Change("added", changes((), (after.words,)), after.since)
            continue
        if (what := _what(before, after)) is not None:
            if what == "repealed" or (before.repealed and what == "reworded"):
                runs = changes((before.words,), (after.words,))
            elif what == "note":
                runs = changes((before.note,), (after.note,))
            else:
                runs = changes((*before.opening, *before.closing), (*after.opening, *after.closing))
            yield pinpoint, Change(what, runs, after.since)
    for pinpoint, before in old.items():
        if pinpoint in new or (before.parent and not _stands(before.parent, old, new)):
            continue
        yield pinpoint, Change("gone", changes((before.words,), ()), None)


def _names(place: Printed, among: Mapping[str, Printed]) -> tuple[str, ...]:
    return tuple(name for name in (place.pinpoint, *place.also) if name in among)


def _stands(place: Printed, old: Mapping[str, Printed], new: Mapping[str, Printed]) -> bool:
    """Whether a place that stood still does, other than as repealed: else what is beneath went with it."""
    return any(name in new and not new[name].repealed for name in _names(place, old))


def _what(before: Printed, after: Printed) -> What | None:
    if after.repealed and not before.repealed:
        return "repealed"
    if (before.opening, before.closing) != (after.opening, after.closing):
        return "reworded"
    if before.in_force != after.in_force:
        return "in_force"
    return "note" if before.note != after.note else None


def _apart(pairs: Iterable[Pair], index: tuple[Cited, ...]) -> Iterator[MovedApart]:
    found: dict[tuple[str, str, object, int], dict[Language, tuple[Apart, Change]]] = {}
    for pair in pairs:
        old, new = _titled(pair.old.apart), _titled(pair.new.apart)
        for key in {**old, **new}:
            before, after = old.get(key), new.get(key)
            each = after or before
            if each is None or (before and after and before.words == after.words):
                continue
            what: What = "reworded" if before and after else "added" if after else "gone"
            runs = changes((before.words,) if before else (), (after.words,) if after else ())
            named = (pair.name, each.kind, each.citation or f"{pair.lang} {each.title}", key[2])
            found.setdefault(named, {})[pair.lang] = each, Change(what, runs, None)
    for (name, _, _, _), both in found.items():
        one = next(each for each, _ in both.values())
        yield MovedApart(
            name=name,
            kind=one.kind,
            title={lang: each.title for lang, (each, _) in both.items()},
            citation=one.citation,
            changes={lang: change for lang, (_, change) in both.items()},
            look=_turning(index, one.citation),
        )


def _titled(apart: Iterable[Apart]) -> dict[tuple[str, str, int], Apart]:
    """What is printed apart by its kind and title; a title printed twice is told by its turn."""
    found: dict[tuple[str, str, int], Apart] = {}
    for each in apart:
        turn = sum(kind == each.kind and title == each.title for kind, title, _ in found)
        found[each.kind, each.title, turn] = each
    return found


def _turning(index: tuple[Cited, ...], place: Citation | None) -> tuple[Cited, ...]:
    return tuple(each for each in index if each.turns_on(place)) if place else ()


def _citation(name: str, pinpoint: str) -> Citation | None:
    try:
        return Citation(name, pinpoint.partition(" [")[0])
    except Miscitation:
        return None
