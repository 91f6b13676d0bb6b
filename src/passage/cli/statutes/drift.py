"""`passage statutes drift`: what moved between two consolidations, and what needs another look for it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import click

from passage.cli.find import JSON
from passage.cli.page import Page, as_json
from passage.cli.statutes import LANGUAGE_NAMES, TITLES
from passage.cli.verbs import Verb, argument, option
from passage.text import Complaint, Language, Text, date

if TYPE_CHECKING:
    from passage.statutes import Cited, Drift, Moved, MovedApart
    from passage.statutes.drifting import Change

ABOUT = Text(
    "OLD and NEW are files or folders of consolidations; the latest of each instrument and language is "
    "compared. Words that are gone stand in [- -], new ones in {+ +}. What is printed and not in force is "
    "kept apart.",
    "ANCIEN et NOUVEAU sont des fichiers ou des dossiers de codifications; la plus récente de chaque texte, "
    "dans chaque langue, est comparée. Les mots disparus figurent entre [- -], les nouveaux entre {+ +}. Ce "
    "qui est publié sans être en vigueur est donné à part.",
)
CASES = Text(
    "The folder of YAML cases to look through; by default tests/cases, where there is one.",
    "Le dossier de cas en YAML à parcourir; par défaut tests/cases, s’il existe.",
)
ALL = Text("Every word, and every case by its title.", "Tous les mots, et chaque cas par son titre.")
USUAL_CASES = Path("tests", "cases")
PARTS: dict[str, Text] = {
    "pending": Text("Printed but not in force", "Publié, mais non en vigueur"),
    "related": Text("Related provisions, printed apart", "Dispositions connexes, publiées à part"),
}
NOTHING = Text("Nothing moved.", "Rien n’a changé.")
LOOK = Text("Look again at:", "À revoir\u00a0:")
LONG = 40
"""So many words of a run are shown; … stands for the others."""


def command(lang: Language) -> click.Command:
    """The verb, in one language."""
    params: list[click.Parameter] = [
        argument(lang, "old", Text("OLD", "ANCIEN")),
        argument(lang, "new", Text("NEW", "NOUVEAU")),
        option(lang, "--cases", metavar=Text("FOLDER", "DOSSIER"), help=CASES),
        option(lang, "--all", "all_", is_flag=True, help=ALL),
        option(lang, "--json", "json", is_flag=True, help=JSON),
    ]

    def drift(old: str | None, new: str | None, cases: str | None, all_: bool, json: bool) -> str:
        from passage import law, statutes
        from passage.case.citations import cases_citing, citations

        if not old or not new:
            raise Complaint(
                Text("two consolidations are compared", "ce sont deux codifications que l’on compare"),
                field="passage statutes drift",
                mend=Text("name the old one, then the new", "nommez l’ancienne, puis la nouvelle"),
            )
        book = law.book()
        cited = citations(book, law.beside())
        if cases is not None or USUAL_CASES.is_dir():
            cited += cases_citing(cases or USUAL_CASES, book)
        found = statutes.drift(statutes.at_hand(old), statutes.at_hand(new), cited)
        if json:
            return as_json(_data(found))
        return str(_page(Page(lang), found, every=all_))

    return Verb(lang, "drift", drift, params, ABOUT, TITLES["drift"])


def _page(page: Page, found: Drift, *, every: bool) -> Page:
    for pair in found.pairs:
        compared = Text("{name}, {language}: {old} → {new}", "{name}, {language}\u00a0: {old} → {new}")
        page.say(
            compared.format(
                name=_instrument(pair.name),
                language=LANGUAGE_NAMES[pair.lang],
                old=_day(pair.old.current),
                new=_day(pair.new.current),
            )
        )
    for name, lang, side in found.alone:
        where = {"old": Text("OLD", "ANCIEN"), "new": Text("NEW", "NOUVEAU")}[side]
        page.say(
            Text(
                "{name}, {language}: only in {where}, not compared",
                "{name}, {language}\u00a0: seulement dans {where}, non comparé",
            ).format(name=_instrument(name), language=LANGUAGE_NAMES[lang], where=where)
        )
    if not found.moved:
        page.head(NOTHING)
    for moved in found.moved:
        page.head(f"{_name(moved, page.lang)} · {_whats(moved.changes)[page.lang]}")
        _told(page, moved.changes, moved.look, every=every)
    for kind, title in PARTS.items():
        apart = [each for each in found.apart if each.kind == kind]
        if apart:
            page.head(title)
        for each in apart:
            page.say(f"{_title(each, page.lang)} · {_whats(each.changes)[page.lang]}", 1)
            _told(page, each.changes, each.look, every=every, depth=2)
    return page


def _told(
    page: Page, changes: Mapping[Language, Change], look: Iterable[Cited], *, every: bool, depth: int = 1
) -> None:
    from passage.statutes.wording import Run, marked

    for lang, change in changes.items():
        runs = [Run(run.what, run.words if every else _shortened(run.words)) for run in change.runs]
        page.say(f"{lang}  {marked(runs, None) if every else marked(runs)}", depth, hang=4)
    named = _look(look, page.lang, every=every)
    if named:
        page.say(LOOK, depth)
        page.table(named, depth + 1)


def _shortened(words: tuple[str, ...]) -> tuple[str, ...]:
    if len(words) <= LONG:
        return words
    return (*words[: LONG // 2], "…", *words[-LONG // 2 :])


def _look(look: Iterable[Cited], lang: Language, *, every: bool) -> list[tuple[str, str]]:
    """What needs another look, by kind; cases by file and number unless every one is wanted."""
    from passage.statutes.cited import KINDS, Kind

    named: dict[Kind, dict[str, int]] = {}
    pairs: list[tuple[Kind, str]] = [(each.kind, each.name) for each in look]
    for kind, name in dict.fromkeys(pairs):
        if kind == "case" and not every:
            name = name.partition(":")[0]
        names = named.setdefault(kind, {})
        names[name] = names.get(name, 0) + 1
    return [
        (
            KINDS[kind][len(names) > 1 or kind == "case"][lang],
            ", ".join(f"{name} ({n})" if kind == "case" and not every else name for name, n in names.items()),
        )
        for kind in KINDS
        if (names := named.get(kind))
    ]


def _whats(changes: Mapping[Language, Change]) -> Text:
    """What happened, said once where it is the same in both languages."""
    from passage.statutes.drifting import WHATS, What

    kinds: list[What] = []
    for change in changes.values():
        if change.what not in kinds:
            kinds.append(change.what)
    said = Text.each(lambda lang: ", ".join(WHATS[what][lang] for what in kinds))
    days = [change.since for change in changes.values() if change.since]
    if not days:
        return said
    return Text("{said} (unchanged since {day})", "{said} (inchangé depuis le {day})").format(
        said=said, day=_day(max(days))
    )


def _name(moved: Moved, lang: Language) -> str:
    return (
        moved.citation.label(lang) if moved.citation else f"{_instrument(moved.name)[lang]} {moved.pinpoint}"
    )


def _title(apart: MovedApart, lang: Language) -> str:
    return apart.title.get(lang) or next(iter(apart.title.values()))


def _instrument(name: str) -> Text:
    from passage.case.words import label

    return label(name)


def _day(day: dt.date) -> Text:
    return Text.each(lambda lang: date(day, lang))


def _data(found: Drift) -> object:
    def changes(both: Mapping[Language, Change]) -> object:
        return {
            lang: {
                "what": change.what,
                "since": change.since and change.since.isoformat(),
                "words": [{"what": run.what, "words": " ".join(run.words)} for run in change.runs],
            }
            for lang, change in both.items()
        }

    def look(cited: Iterable[Cited]) -> object:
        return [
            {"kind": kind, "name": name}
            for kind, name in dict.fromkeys((each.kind, each.name) for each in cited)
        ]

    return {
        "passage": "drift/1",
        "compared": [
            {
                "instrument": pair.name,
                "language": pair.lang,
                "old": pair.old.current.isoformat(),
                "new": pair.new.current.isoformat(),
            }
            for pair in found.pairs
        ],
        "not_compared": [
            {"instrument": name, "language": lang, "only_in": side} for name, lang, side in found.alone
        ],
        "moved": [
            {
                "place": f"{each.name} {each.pinpoint}",
                "changes": changes(each.changes),
                "look": look(each.look),
            }
            for each in found.moved
        ],
        "printed_apart": [
            {
                "with": each.name,
                "kind": each.kind,
                "title": dict(each.title),
                "changes": changes(each.changes),
                "look": look(each.look),
            }
            for each in found.apart
        ],
    }
