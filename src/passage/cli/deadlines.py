"""`passage deadlines`: from the days of events to a calendar of what is due, each with how it was counted."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from passage.case.due_words import dayless, head, how_many, law_lines, notes
from passage.cli.contacts import contacts
from passage.cli.find import JSON
from passage.cli.given import case_options, dossier
from passage.cli.page import Page, as_json
from passage.cli.verbs import Verb, option
from passage.text import Complaint, Language, Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from passage.case.case import Case
    from passage.case.deadlines import Calendar
    from passage.case.dossier import Dossier
    from passage.engine.due import Due

ABOUT = Text(
    "Tell the days of events (-f decision.reasons_on=2026-05-01); with none, the events that can be told "
    "are listed. The statutory day is the safe one; roll-overs and practice notices stand beside it. Nothing "
    "closes by itself: a day that has passed is shown with what can still be done.",
    "Donnez les jours d’événements (-f decision.reasons_on=2026-05-01); sans aucun, la liste de ceux qu’on "
    "peut donner s’affiche. Le jour fixé par la loi est le plus sûr; prolongations et avis de pratique "
    "figurent à côté. Rien ne se ferme de soi-même\u00a0: un jour passé est présenté avec ce qui peut "
    "encore se faire.",
)
LAW = Text(
    "The day of the law under which every limit is read; by default that of the day of each event.",
    "Le jour du droit selon lequel chaque délai est lu; par défaut, celui du jour de chaque événement.",
)
TODAY = Text(
    "The day from which the days left are counted; today by default.",
    "Le jour à partir duquel se comptent les jours restants; par défaut, aujourd’hui.",
)


def command(lang: Language) -> click.Command:
    """The verb, in one language."""
    kept = [param for param in case_options(lang) if param.name not in ("issues", "on", "facts_on")]
    day, file = Text("DAY", "DATE"), Text("FILE", "FICHIER")
    flags = [
        option(
            lang,
            "--place",
            metavar=Text("PLACE", "LIEU"),
            help=Text(
                "Province or town of the office (ON, Toronto): its holidays count too.",
                "Province ou ville du bureau (ON, Toronto)\u00a0: ses jours fériés comptent aussi.",
            ),
        ),
        option(lang, "--on", metavar=day, help=LAW),
        option(lang, "--facts-on", metavar=day, help=TODAY),
        option(
            lang,
            "--days",
            "counted",
            is_flag=True,
            help=Text("Show the count, day by day.", "Montrer le compte, jour après jour."),
        ),
        option(
            lang,
            "--ics",
            metavar=file,
            help=Text(
                "Write a calendar file with alarms, which tells nothing of what it is about.",
                "Écrire un fichier de calendrier avec alarmes, qui ne dit rien de son objet.",
            ),
        ),
        option(
            lang,
            "--details",
            is_flag=True,
            help=Text(
                "Say in that file what each deadline is, with its citation.",
                "Dire dans ce fichier ce qu’est chaque échéance, avec sa référence.",
            ),
        ),
        option(
            lang,
            "--replace",
            is_flag=True,
            help=Text("Let --ics replace a file.", "Permettre à --ics de remplacer un fichier."),
        ),
        option(lang, "--json", "json", is_flag=True, help=JSON),
    ]

    def deadlines(
        file: str | None,
        facts: tuple[str, ...],
        place: str | None,
        on: str | None,
        facts_on: str | None,
        counted: bool,
        ics: str | None,
        details: bool,
        replace: bool,
        json: bool,
    ) -> str:
        _check_file(ics, details, replace)
        found = _given(file, facts, place, on, facts_on)
        calendars = {name: case.deadlines(on=on) for name, case in found.cases.items()}
        if not any(len(each) or each.without for each in calendars.values()):
            return _listing(found, lang, json=json)
        if ics is not None:
            _save(ics, calendars, lang, details=details, replace=replace)
        if json:
            from passage.case.due_record import record

            return as_json(record(found, calendars, on))
        return _words(found, calendars, lang, on=on, counted=counted, ics=ics)

    return Verb(lang, "deadlines", deadlines, [*kept, *flags], ABOUT)


def _check_file(ics: str | None, details: bool, replace: bool) -> None:
    for name, asked in (("--details", details), ("--replace", replace)):
        if asked and ics is None:
            raise Complaint(
                Text("no calendar file is asked for", "aucun fichier de calendrier n’est demandé"),
                field=name,
                mend=Text("name one with --ics", "nommez-en un avec --ics"),
            )


def _given(
    file: str | None, facts: tuple[str, ...], place: str | None, on: str | None, facts_on: str | None
) -> Dossier:
    """The file with what was given beside it; without a day of the facts, they are taken today."""
    import datetime

    from passage.case.deadlines import PLACE, place_of
    from passage.law import book

    if place is not None:
        try:
            facts = (*facts, f"{PLACE}={place_of(place, book())}")
        except Complaint as complaint:
            raise Complaint(complaint.problem, field="--place", mend=complaint.mend) from None
    return dossier(file, facts, on, facts_on or datetime.date.today().isoformat())


def _save(path: str, calendars: dict[str, Calendar], lang: Language, *, details: bool, replace: bool) -> None:
    import datetime

    from passage.case import manuscript
    from passage.case.ics import calendar_file

    place = next(iter(calendars.values())).place
    text = calendar_file(
        _numbered(calendars), lang, at=datetime.datetime.now(datetime.UTC), place=place, details=details
    )
    manuscript.put(path, text, replace=replace)


def _numbered(calendars: dict[str, Calendar]) -> Iterator[tuple[int, Due]]:
    """Every deadline by its number, one claimant after another."""
    return iter(list(enumerate((due for each in calendars.values() for due in each), 1)))


def _words(
    found: Dossier,
    calendars: dict[str, Calendar],
    lang: Language,
    *,
    on: str | None,
    counted: bool,
    ics: str | None,
) -> str:
    from passage.cli.due import write

    page = Page(lang)
    numbered = list(_numbered(calendars))
    page.say(head(len(numbered), next(iter(calendars.values())), next(iter(found.cases.values()))))
    place = 0
    for name, calendar in calendars.items():
        if name:
            page.head(f"— {name} —")
        for _ in calendar:
            number, due = numbered[place]
            write(page, found.cases[name], number, due, counted_out=counted)
            place += 1
        _without(page, calendar)
    _notes(page, numbered)
    contacts(page, next(iter(calendars.values())).place, next(iter(found.cases.values())).facts_on)
    _law(page, next(iter(found.cases.values())), numbered, on)
    if ics is not None:
        page.head(_WRITTEN.format(file=Text.same(ics), count=how_many(len(numbered))))
    return str(page)


_WRITTEN = Text("Written to {file}: {count}.", "Écrit dans {file}\u00a0: {count}.")


def _without(page: Page, calendar: Calendar) -> None:
    """Write the limits that have no day, each with its reason."""
    if calendar.without:
        page.head(Text("No day", "Aucune date"))
    for due in calendar.without:
        page.say(dayless(due), 1, hang=2)


def _notes(page: Page, numbered: list[tuple[int, Due]]) -> None:
    """Write each note once, with the deadlines that it touches."""
    found = notes(numbered)
    if found:
        page.head(Text("Notes", "Notes", deliberate=True))
    for words, numbers in found.items():
        page.say(f"{words[page.lang]} ({', '.join(map(str, numbers))})", 1, hang=2)


def _law(page: Page, case: Case, numbered: list[tuple[int, Due]], on: str | None) -> None:
    page.gap()
    for words in law_lines(case, (due for _, due in numbered), on):
        page.say(words)


def _listing(found: Dossier, lang: Language, *, json: bool) -> str:
    """The events that can be told, each with the limits that it starts."""
    from passage.case.deadlines import events

    case = next(iter(found.cases.values()))
    book = case.book
    if json:
        from passage.case.due_record import starting

        return as_json(starting(book))
    page = Page(lang)
    page.say(
        Text(
            "No event is told. Those that start a time, with what they start:",
            "Aucun événement n’est donné. Ceux qui font courir un délai, avec ce qu’ils font courir\u00a0:",
        )
    )
    for event, keys in events(book).items():
        page.head(f"{event} – {book.facts[event].question[lang]}", 1)
        for key in keys:
            limit = book.limits[key]
            page.say(f"{limit.title[lang]} ({limit.citation.label(lang)})", 2, hang=2)
    return str(page)
