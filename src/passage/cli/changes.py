"""`passage compare --people`: on a table of people, how many an amendment or a later law finds otherwise."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from passage.cli.crowd import bar, population
from passage.cli.page import Page, as_json
from passage.text import Complaint, Language, Text, number, shown

if TYPE_CHECKING:
    from passage.engine.edition import Edition
    from passage.population.changes import Printed
    from passage.population.compare import Comparison

WITHHELD = Text(
    "Counts of 1 to 5 are withheld (--), and others that would give them away. This is so of one table: "
    "printed beside another of the same people, it may tell more.",
    "Les nombres de 1 à 5 sont masqués (--), ainsi que d’autres qui les révéleraient. Cela vaut pour un "
    "tableau\u00a0: publié avec un autre sur les mêmes personnes, il peut en dire davantage.",
)
INTERVAL = Text(
    "Those of whom it cannot be told are counted apart, for want of facts: each law is read by itself, and "
    "what both leave open may or may not change.",
    "Les personnes pour qui on ne peut le dire, faute de faits, sont comptées à part\u00a0: chaque droit est "
    "lu séparément, et ce que les deux laissent en suspens peut changer ou non.",
)
LEFT = Text(
    "Left to their bounds, for want of time, under one law or the other: {n}.",
    "Laissés à leurs bornes, faute de temps, selon un droit ou l’autre\u00a0: {n}.",
)
WRONG = Text(
    "Values that cannot be read, and are taken as unknown: {n}. See passage run.",
    "Valeurs illisibles, tenues pour inconnues\u00a0: {n}. Voyez passage run.",
)
LAW = Text(
    "Law of {before} ({law}), and law of {after} ({law_after}). Facts as of {facts_on}.",
    "Droit du {before} ({law}), et droit du {after} ({law_after}). Faits au {facts_on}.",
)


def changes(
    issue: str,
    laws: tuple[Edition, Edition],
    file: str,
    mapping: str | None,
    lists: Sequence[str],
    facts_on: str | None,
    by: str | None,
    output: str | None,
    lang: Language,
    *,
    replace: bool,
    json: bool,
) -> str:
    """Read the people under both laws; the table that may be printed, in words or data. Raises Complaint."""
    from passage.population.changes import as_data, printed
    from passage.population.changes_export import FORMS, write
    from passage.population.compare import Comparison
    from passage.population.export import check_form

    path = None if output is None else Path(output)
    if path is not None:
        check_form(path, forms=FORMS)
    before, after = laws
    day = facts_on or max(before.moment.day, after.moment.day).isoformat()
    people = population(file, mapping, lists, before.moment, day)
    read = Comparison(people, issue, after.moment, amended=after.book, by=by)
    with bar(read.batches(), people.table.rows, lang) as batches:
        for _ in batches:
            pass
    if not read.changes.people:
        raise Complaint(
            Text("the table has no people", "le tableau ne contient personne"),
            field=file,
            mend=Text("give one with rows", "donnez-en un qui a des lignes"),
        )
    found = printed(read.changes, after.book.issues[issue])
    notes = tuple(each[lang] for each in _notes(read))
    if path is not None:
        write(path, found, read.stamp, notes, lang, replace=replace)
    if json:
        return as_json(as_data(found, read.stamp, notes))
    return _words(found, read, notes, lang)


def _notes(read: Comparison) -> list[Text]:
    notes = [WITHHELD, INTERVAL]
    if read.left:
        notes.append(LEFT.format(n=Text.each(lambda lang: number(read.left, lang))))
    if wrong := read.population.report.wrong:
        notes.append(WRONG.format(n=Text.each(lambda lang: number(wrong, lang))))
    return notes


def _words(found: Printed, read: Comparison, notes: tuple[str, ...], lang: Language) -> str:
    from passage.cli.run import INVENTED
    from passage.population.changes import grid

    page = Page(lang)
    page.head(found.issue.title)
    if read.population.synthetic:
        page.say(INVENTED)
    heads, rows = grid(found, lang)
    if found.by is None:
        page.table([(_shown(row[1], lang), str(row[0])) for row in rows], 1)
    else:
        for row in rows:
            page.gap()
            page.line(f"{shown(found.by)} = {shown(row[0])}" if row is not rows[-1] else shown(row[0]))
            page.table(
                [
                    (_shown(cell, lang), head)
                    for head, cell in zip(heads[1:], row[1:], strict=True)
                    if cell != 0
                ],
                1,
            )
    page.gap()
    for note in notes:
        page.say(note)
    page.say(
        LAW.format(**{key: read.stamp[key] for key in ("before", "law", "after", "law_after", "facts_on")})
    )
    return str(page)


def _shown(cell: str | int, lang: Language) -> str:
    return cell if isinstance(cell, str) else number(cell, lang)
