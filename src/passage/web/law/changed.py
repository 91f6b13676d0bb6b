"""What changed between two days: in the whole law, or in one section, clause by clause."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from typing import Any

from starlette.responses import Response

from passage.case.law_record import COMPARISON, edition_at
from passage.case.record import both
from passage.case.words import label
from passage.engine.edition import Edition
from passage.engine.evaluate import provisions_beneath
from passage.engine.publish import Published
from passage.engine.words.account import standing
from passage.lang import Book, Moment, Provision, Reference
from passage.law import book
from passage.text import Complaint, Text, plural
from passage.text import date as date_of
from passage.web.asked import Asked
from passage.web.law.asked_law import day_of, edition_of, labelled, reads, wrong_day
from passage.web.law.clauses import Compared, compared
from passage.web.law.contents import Section, anchor, sections
from passage.web.law.section import find
from passage.web.law.someone import issues_touched, someone
from passage.web.view import View
from passage.web.words import law as words


@dataclass(frozen=True, slots=True)
class Change:
    """A provision at two days: its clauses, how it stood at each, what it refers to that changed too."""

    provision: Provision
    anchor: str
    label: Text
    known: bool
    clauses: tuple[Compared, ...]
    then: Text
    now: Text
    beneath: tuple[Provision, ...]

    @property
    def same(self) -> bool:
        """Whether it says the same on both days."""
        return all(each.what == "same" for each in self.clauses)

    def as_data(self) -> dict[str, Any]:
        """As data."""
        return {
            "key": self.provision.key,
            "citation": both(self.label),
            "title": both(self.provision.title),
            "same": self.same if self.known else None,
            "then": both(self.then),
            "now": both(self.now),
            "clauses": [each.as_data() for each in self.clauses] if self.known else [],
            "beneath": [each.key for each in self.beneath],
        }


def changed(asked: Asked) -> View:
    """What changed in the whole law between two days; without days, the days on which it changed."""
    if not (asked.query.get("from", "").strip() or asked.query.get("to", "").strip()):
        return View(
            words.CHANGES,
            "law/changes.html",
            _reads(asked, days=days_of_change(book()), changes=None, then=None, now=None, section=None),
            lambda: {"days": [{"day": str(day), "provisions": n} for day, n in days_of_change(book())]},
        )
    try:
        then, now = _two(asked)
    except Complaint as complaint:
        return wrong_day(complaint)
    found, missing = _between(then.moment, now.moment)
    return View(
        words.CHANGES_BETWEEN.format(then=day_of(then), now=day_of(now)),
        "law/changes.html",
        _reads(
            asked,
            changes=found,
            then=then,
            now=now,
            section=None,
            count=plural(len(found), *words.CHANGED_COUNT) if found else words.NOTHING_CHANGED,
            missing=plural(missing, *words.NOT_COMPARED) if missing else None,
            days=days_of_change(book()),
        ),
        lambda: _data(then, now, found),
    )


def changed_section(asked: Asked) -> View | Response:
    """What changed in a section between two days."""
    section = find(asked)
    if not isinstance(section, Section):
        return section
    try:
        then, now = _two(asked)
    except Complaint as complaint:
        return wrong_day(complaint)
    found = [_change(each, then, now) for each in section.provisions]
    touched = issues_touched(section.provisions, then, now)
    wanted = next((each for each in touched if each.key == asked.query.get("issue", "").strip()), None)
    who = None if wanted is None else someone(wanted, then, now)
    count = sum(each.known and not each.same for each in found)
    return View(
        words.CHANGES_OF.format(section=section.label, then=day_of(then), now=day_of(now)),
        "law/changes.html",
        _reads(
            asked,
            changes=found,
            then=then,
            now=now,
            section=section,
            count=plural(count, *words.CHANGED_COUNT) if count else words.NOTHING_CHANGED,
            missing=None,
            days=days_of_change(book(), section.provisions),
            touched=touched,
            who=who,
        ),
        lambda: {**_data(then, now, found), **({} if who is None else {"someone": who.as_data()})},
    )


def _reads(asked: Asked, **more: Any) -> dict[str, Any]:
    return reads(asked, **{"before": _before, "counted": _counted, "touched": (), "who": None, **more})


def _before(day: date) -> str:
    return (day - timedelta(1)).isoformat()


def _counted(day: date, n: int) -> Text:
    """A day on which the law changed, with how many provisions did."""
    count = plural(n, *words.PROVISION_COUNT)
    return words.DAY_CHANGED.format(day=Text.each(lambda lang: date_of(day, lang)), count=count)


def _two(asked: Asked) -> tuple[Edition, Edition]:
    """The law of both days; by default the second is the latest, the first a year before it."""
    told = [asked.query.get(name, "").strip() or None for name in ("from", "to")]
    now = edition_at(book(), told[1], "to")
    return edition_at(book(), told[0] or (now.moment.day - timedelta(365)).isoformat(), "from"), now


@lru_cache(maxsize=16)
def _between(first: Moment, second: Moment) -> tuple[tuple[Change, ...], int]:
    """The provisions that changed, in the order of the statute book; and how many cannot be compared."""
    then, now = edition_of(first), edition_of(second)
    every = [each for section in sections(then.book).values() for each in section.provisions]
    known = [each for each in every if then.researched(each) and now.researched(each)]
    moved = [each for each in known if then.version(each.key) is not now.version(each.key)]
    found = (_change(each, then, now) for each in moved)
    return tuple(each for each in found if not each.same), len(every) - len(known)


def _change(provision: Provision, then: Edition, now: Edition) -> Change:
    known = then.researched(provision) and now.researched(provision)
    before, after = (Published(each.book, provision, each.moment) for each in (then, now))
    return Change(
        provision,
        anchor(provision.key),
        label(provision.key) if provision.key in _labels() else Text.each(provision.citation.label),
        known,
        compared(before, after) if known else (),
        standing(then, provision, before.version),
        standing(now, provision, after.version),
        tuple(_beneath(provision, then, now)) if known else (),
    )


@lru_cache(maxsize=1)
def _labels() -> frozenset[str]:
    return frozenset(key for key, each in book().provisions.items() if key == str(each.citation))


def _beneath(provision: Provision, then: Edition, now: Edition) -> Iterable[Provision]:
    """What a provision refers to, at either day, and what says another thing on the second."""
    rule = (Reference(provision.key),)
    names = dict.fromkeys((*provisions_beneath(then, rule), *provisions_beneath(now, rule)))
    names.pop(provision.key, None)
    unlike = (key for key in names if then.version(key) is not now.version(key))
    return sorted(labelled(then.book, unlike), key=lambda each: each.citation)


@lru_cache(maxsize=512)
def days_of_change(
    law: Book, provisions: tuple[Provision, ...] | None = None
) -> tuple[tuple[date, int], ...]:
    """The days on which provisions began, changed or ended, the latest first, with how many."""
    counted: Counter[date] = Counter()
    for provision in law.provisions.values() if provisions is None else provisions:
        edges = {
            edge.date()
            for version in provision.versions
            if version.in_force
            for edge in (version.in_force.start, version.in_force.end)
            if edge is not None and provision.known_from < edge
        }
        counted.update(edges)
    return tuple(sorted(counted.items(), reverse=True))


def _data(then: Edition, now: Edition, found: Sequence[Change]) -> dict[str, Any]:
    return {
        "comparison": COMPARISON,
        "fingerprint": then.book.fingerprint,
        "from": str(then.moment),
        "to": str(now.moment),
        "changes": [each.as_data() for each in found],
    }
