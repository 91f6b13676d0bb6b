"""Deadlines: from the days of events to a calendar, each with its count and what is still open."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime
from functools import lru_cache

from starlette.responses import Response

from passage import law
from passage.case import contact_words, due_record, due_words
from passage.case.case import Case
from passage.case.contacts import contacts
from passage.case.deadlines import PLACE, Calendar, events
from passage.case.dossier import ALONE, Dossier, as_told, within
from passage.case.ics import calendar_file
from passage.case.naming import facts_named
from passage.engine.due import Due
from passage.engine.words.names import LAYERS
from passage.lang import Fact, Relation
from passage.text import Complaint, Text, full_date, listing
from passage.web import dense
from passage.web.asked import Asked
from passage.web.complaints import of_facts
from passage.web.law.asked_law import absent
from passage.web.pages import Page, page
from passage.web.session import Session
from passage.web.view import Error, View, download, see_other
from passage.web.words import deadlines as words
from passage.web.words import sheet as dense_words


def deadlines(asked: Asked) -> View | Response:
    """The days of events, and what is due; what is sent is kept by the browser, and shown from there."""
    if asked.posted:
        return _taken(asked)
    session = asked.session
    raw = {
        name: text
        for at, told in enumerate(session.told.values())
        for name, text in _written(session, told, f"{at}.").items()
    }
    return _shown(asked, session, raw, {}, ())


def calendar(asked: Asked) -> View | Response:
    """The calendar file; with `details=1` it says what each deadline is."""
    calendars = _calendars(_dossier(asked.session))
    numbered = list(_numbered(calendars))
    if not numbered:
        return absent(words.NOTHING_SAVED, words.NOTHING_MEND)
    text = calendar_file(
        numbered,
        asked.lang,
        at=datetime.now(UTC),
        place=next(iter(calendars.values())).place,
        details=asked.query.get("details") == "1",
    )
    name = {"en": "deadlines.ics", "fr": "echeances.ics"}[asked.lang]
    return download(text, name, "text/calendar; charset=utf-8")


def _taken(asked: Asked) -> View | Response:
    """Keep what was sent; where some of it cannot be read, show it again and say what."""
    session, facts = asked.session, _facts()
    raw: dict[str, str] = {}
    wrong: dict[str, Text] = {}
    errors: list[Error] = []
    told: dict[str, Mapping[str, object]] = {}
    for at, (who, own) in enumerate(session.told.items()):
        filled = dense.read(asked.form, facts, f"{at}.")
        raw |= filled.raw
        wrong |= filled.wrong
        errors += filled.errors
        shown = {fact.key for fact in facts}
        kept = {name: value for name, value in own.items() if not _about(name, shown)}
        told[who] = {**kept, **filled.told}
    changed = replace(session, told=told)
    if not errors:
        errors += _impossible(changed)
    if not errors:
        return see_other(page("deadlines").url(asked.lang) + "#calendar", changed)
    return _shown(asked, session, raw, wrong, tuple(errors))


def _impossible(session: Session) -> Iterator[Error]:
    """What cannot be so together of what is told of each claimant, named where they are several."""
    for at, (who, told) in enumerate(session.told.items()):
        alone = replace(session, told={who: told}, who=who)
        try:
            with within(who):
                _dossier(alone)
            _ = alone.dossier
        except Complaint as complaint:
            first, *_ = (complaint.field or "").split(" · ")[-1].split(", ")
            yield Error(of_facts(complaint, law.book().facts), dense.identified(f"{at}.{first}"))


def _about(name: str, facts: set[str]) -> bool:
    """Whether a name is that of one of some facts, or says whether one of them is complete."""
    return name in facts or name.removesuffix(".complete") in facts


def _shown(
    asked: Asked,
    session: Session,
    raw: Mapping[str, str],
    wrong: Mapping[str, Text],
    errors: tuple[Error, ...],
) -> View:
    dossier = _dossier(session)
    calendars = _calendars(dossier)
    numbered = list(_numbered(calendars))
    first = next(iter(dossier.cases.values()))
    place = next(iter(calendars.values())).place
    dues = [due for _, due in numbered]
    return View(
        words.DEADLINES,
        "deadlines.html",
        {
            "t": words,
            "dense_words": dense_words,
            "due": due_words,
            "people": [(who or None, _controls(f"{at}.", raw, wrong)) for at, who in enumerate(session.told)],
            "calendars": [
                (who or None, [(n, due) for n, due in numbered if due in set(each)], each)
                for who, each in calendars.items()
            ],
            "cases": {who or None: case for who, case in dossier.cases.items()},
            "any": bool(numbered) or any(each.without for each in calendars.values()),
            "head": due_words.head(len(numbered), next(iter(calendars.values())), first),
            "notes": due_words.notes(numbered),
            "law_lines": list(due_words.law_lines(first, dues, None)),
            "contacts": contacts(place, first.facts_on),
            "place": place,
            "help": contact_words,
            "to_call": contact_words.to_call,
            "not_covered": contact_words.NOT_COVERED,
            "not_confirmed": contact_words.NOT_CONFIRMED,
            "layers": LAYERS,
            "full": lambda day: Text.each(lambda lang: full_date(day, lang)),  # pyright: ignore[reportUnknownLambdaType, reportUnknownArgumentType]
            "starts": _starts,
            "title_of": _title,
        },
        lambda: due_record.record(dossier, calendars, None),
        422 if errors else 200,
        errors=errors,
    )


def _title(number: int, due: Due) -> Text:
    assert due.safe is not None
    return words.NUMBERED.format(n=str(number), day=due_words.between(due.safe), title=due.limit.title)


def _starts(fact: Fact) -> Text | None:
    """What an event starts."""
    book = law.book()
    keys = events(book).get(fact.key, ())
    titles = [book.limits[key].title for key in keys]
    return words.STARTS.format(limits=Text.each(lambda lang: listing(titles, lang))) if titles else None


def _controls(
    prefix: str, raw: Mapping[str, str], wrong: Mapping[str, Text]
) -> tuple[dense.Control, list[tuple[Text, list[dense.Control]]], list[dense.Control]]:
    """The place, the days of events by subject, and what else may matter."""
    made = {
        fact.key: dense.control(fact, raw, wrong, f"{prefix}{fact.key}")
        for fact in _facts()
        if not isinstance(fact, Relation)
    }
    started = events(law.book())
    place = made.pop(PLACE)
    return (
        place,
        [
            (title, those)
            for subject, title in words.SUBJECTS.items()
            if (those := [made[key] for key in started if _subject(key) == subject and key in made])
        ],
        [each for key, each in made.items() if key not in started],
    )


_SUBJECT = {"boc": "claim", "hearing": "claim", "appeal": "decision", "application": "claim", "stay": "prra"}


def _subject(event: str) -> str:
    """The subject under which an event is asked for: that of its name, or the one that holds it."""
    stem = event.partition(".")[0]
    return _SUBJECT.get(stem, stem)


def _written(session: Session, told: Mapping[str, object], prefix: str) -> dict[str, str]:
    case = Case(told, on=session.on, facts_on=session.facts_on)
    plain = {name: value for name, value in as_told(case).items() if name in {f.key for f in _facts()}}
    return dense.written(plain, case.book.facts, prefix)


@lru_cache(maxsize=1)
def _facts() -> tuple[Fact, ...]:
    """The place, every event from which a limit counts, and what its conditions turn on."""
    book = law.book()
    named = {event: None for limit in book.limits.values() for event in limit.events}
    conditions = [
        each.holds
        for limit in book.limits.values()
        for version in limit.versions
        for each in version.conditions
    ]
    started = dict.fromkeys((PLACE, *events(book), *named, *facts_named(conditions, book)))
    return tuple(book.facts[name] for name in started if not isinstance(book.facts[name], Relation))


def _dossier(session: Session) -> Dossier:
    """What is told, the days left counted from the day of the facts, or from today."""
    facts_on = session.facts_on or date.today().isoformat()
    cases = {who: Case(told, on=session.on, facts_on=facts_on) for who, told in session.told.items()}
    return Dossier(cases or {ALONE: Case({}, facts_on=facts_on)}, on=session.on, facts_on=facts_on)


def _calendars(dossier: Dossier) -> dict[str, Calendar]:
    return {name: case.deadlines() for name, case in dossier.cases.items()}


def _numbered(calendars: Mapping[str, Calendar]) -> Iterator[tuple[int, Due]]:
    """Every deadline by its number, one claimant after another."""
    return iter(list(enumerate((due for each in calendars.values() for due in each), 1)))


PAGES = (
    Page("deadlines", Text("/deadlines", "/echeances"), deadlines, ("GET", "POST")),
    Page("deadlines-file", Text("/deadlines/calendar", "/echeances/calendrier"), calendar),
)
