"""`passage run`: a question of law put to a table of people; columns added, people counted, doubts told."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from passage.cli.crowd import bar, issues_or_usual, named, population, table_options
from passage.cli.find import JSON
from passage.cli.page import Page, as_json
from passage.cli.verbs import Verb, option
from passage.text import Language, Text, number, plural

if TYPE_CHECKING:
    from passage.population.report import Report
    from passage.population.run import Counts

ABOUT = Text(
    "FILE is a table of people (.parquet, .csv, .xlsx) or a planes file (.planes, from passage pack). For "
    "each person columns are added: the outcome, empty where it cannot be told, and of each outcome and "
    "ground whether it is certain and whether it is possible. A value that cannot be read is unknown, never "
    "a no.",
    "FICHIER est un tableau de personnes (.parquet, .csv, .xlsx) ou un fichier de plans (.planes, de "
    "passage pack). Des colonnes s’ajoutent pour chaque personne\u00a0: l’issue, vide si l’on ne peut la "
    "dire, et, pour chaque issue et chaque motif, s’il est certain et s’il est possible. Une valeur "
    "illisible est inconnue, jamais un non.",
)
SHOWN = 5


def command(lang: Language) -> click.Command:
    """The verb, in one language."""
    bounds = option(
        lang,
        "--bounds",
        is_flag=True,
        help=Text(
            "Bounds alone: do not read one by one those whom they leave open.",
            "Les bornes seules\u00a0: ne pas lire un à un ceux qu’elles laissent en suspens.",
        ),
    )

    def run(
        file: str | None,
        issues: tuple[str, ...],
        mapping: str | None,
        lists: tuple[str, ...],
        on: str | None,
        facts_on: str | None,
        output: str | None,
        replace: bool,
        bounds: bool,
        json: bool,
    ) -> str:
        given = named(file, Text("the table of people", "le tableau des personnes"), "FILE")
        path = None if output is None else Path(output)
        if given.endswith(".planes"):
            return _of_planes(given, path, lang, replace=replace, json=json)
        from passage.population.export import check_form
        from passage.population.run import Run

        people = population(given, mapping, lists, on, facts_on)
        if path is not None:
            check_form(path, people.table.rows)
        ran = Run(people, issues_or_usual(issues), exact=not bounds)
        with bar(ran.batches(), people.table.rows, lang) as batches:
            _through(batches, path, people.stamp, ran.report, lang, replace=replace)
        if json:
            return as_json(_data(ran.counts, people.stamp, ran.report))
        return _words(ran.counts, people.stamp, ran.report, lang)

    data = option(lang, "--json", "json", is_flag=True, help=JSON)
    return Verb(lang, "run", run, [*table_options(lang), bounds, data], ABOUT)


def _of_planes(given: str, path: Path | None, lang: Language, *, replace: bool, json: bool) -> str:
    from passage.population.export import check_form
    from passage.population.planes import Planes
    from passage.population.report import Report
    from passage.population.run import Counts

    planes, counts, report = Planes(given), Counts(), Report()
    if path is not None:
        check_form(path)
    with bar(planes.batches(counts), None, lang) as batches:
        _through(batches, path, planes.stamp, report, lang, replace=replace)
    report.rows, report.impossible = counts.people, counts.impossible
    return (
        as_json(_data(counts, planes.stamp, report)) if json else _words(counts, planes.stamp, report, lang)
    )


def _through(
    batches: Any, path: Path | None, stamp: dict[str, str], report: Report, lang: Language, *, replace: bool
) -> None:
    """Read every batch, and write it where that was asked for."""
    if path is None:
        for _ in batches:
            pass
        return
    from passage.population.export import write

    write(path, batches, stamp, report, lang, replace=replace)


def _data(counts: Counts, stamp: dict[str, str], report: Report) -> dict[str, Any]:
    return {
        "passage": "population/1",
        "law": stamp,
        "people": counts.people,
        "impossible": counts.impossible,
        "issues": [
            {
                "issue": issue,
                "outcomes": [{"outcome": code, "people": many} for code, many in tally.items()],
                "grounds": [
                    {"ground": ground, "certain": certain, "possible": possible}
                    for (of, ground), (certain, possible) in counts.grounds.items()
                    if of == issue
                ],
                "read_one_by_one": counts.exact.get(issue, 0),
                "left_to_their_bounds": counts.left.get(issue, 0),
            }
            for issue, tally in counts.outcomes.items()
        ],
        "table": report.as_data(),
    }


def _words(counts: Counts, stamp: dict[str, str], report: Report, lang: Language) -> str:
    from passage import law
    from passage.case.words import label, outcome_words

    page, book = Page(lang), law.book()
    page.say(_many(counts.people))
    if stamp.get("synthetic"):
        page.say(INVENTED)
    for issue, tally in counts.outcomes.items():
        page.head(book.issues[issue].title)
        codes = [*(each.code for each in book.issues[issue].outcomes), None]
        told = [(number(tally[code], lang), outcome_words(book.issues[issue], code)) for code in codes]
        page.table([row for row, code in zip(told, codes, strict=True) if tally[code]], 1)
        grounds = [
            (label(ground), CERTAIN.format(n=_figure(certain), m=_figure(possible)))
            for (of, ground), (certain, possible) in counts.grounds.items()
            if of == issue and possible
        ]
        if grounds:
            page.say(GROUNDS, 1)
            page.table(grounds, 2)
        page.say(_one_by_one(counts.exact.get(issue, 0), counts.people), 1)
        if left := counts.left.get(issue, 0):
            page.say(LEFT.format(n=_many(left)), 1)
    _doubts(page, report)
    page.gap()
    page.say(LAW.format(on=stamp["on"], verified=stamp["verified_on"], law=stamp["law"]))
    return str(page)


def _doubts(page: Page, report: Report) -> None:
    """What was wrong with the table."""
    if report.impossible:
        page.head(IMPOSSIBLE.format(n=_figure(report.impossible)))
        for error in report.errors[:SHOWN]:
            page.say(ROW.format(n=str(error.row), what=Text.each(error.complaint.text)), 1)
    if report.wrong:
        page.head(
            plural(
                report.wrong,
                Text(
                    "{n} value cannot be read, and is taken as unknown.",
                    "{n}\u00a0valeur est illisible, et tenue pour inconnue.",
                ),
                Text(
                    "{n} values cannot be read, and are taken as unknown.",
                    "{n}\u00a0valeurs sont illisibles, et tenues pour inconnues.",
                ),
            )
        )
        for mismatch in list(report.mismatches)[:SHOWN]:
            page.say(mismatch.sentence, 1)
    for name, many in report.strays.items():
        if many:
            page.say(STRAYS.format(name=name, n=_figure(many)))
    if report.unused:
        page.say(UNUSED.format(names=", ".join(report.unused)))


def _figure(n: int) -> Text:
    return Text.each(lambda lang: number(n, lang))


def _many(people: int) -> Text:
    return plural(people, Text("{n} person", "{n}\u00a0personne"), Text("{n} people", "{n}\u00a0personnes"))


def _one_by_one(many: int, people: int) -> Text:
    share = round(100 * many / people) if people else 0
    return ONE_BY_ONE.format(n=_many(many), share=str(share))


GROUNDS = Text("Grounds:", "Motifs\u00a0:")
CERTAIN = Text("certain for {n}, possible for {m}", "certain pour {n}, possible pour {m}")
ONE_BY_ONE = Text("Read one by one: {n} ({share}%).", "Dossiers lus un à un\u00a0: {n} ({share}\u00a0%).")
LEFT = Text(
    "Left to their bounds, for want of time: {n}.", "Laissés à leurs bornes, faute de temps\u00a0: {n}."
)
INVENTED = Text("These people are invented.", "Ces personnes sont inventées.")
IMPOSSIBLE = Text(
    "Rows whose facts contradict one another, on which nothing is found: {n}",
    "Lignes dont les faits se contredisent, sur lesquelles rien n’est conclu\u00a0: {n}",
)
ROW = Text("Row {n}: {what}", "Ligne {n}\u00a0: {what}")
STRAYS = Text("Rows of {name} that are nobody’s: {n}", "Lignes de {name} qui ne sont à personne\u00a0: {n}")
UNUSED = Text(
    "Columns that no fact is read from: {names}", "Colonnes d’où ne se lit aucun fait\u00a0: {names}"
)
LAW = Text(
    "Law of {on}, verified until {verified} ({law}). No lawyer has reviewed it; people decide.",
    "Droit au {on}, vérifié jusqu’au {verified} ({law}). Aucun juriste ne l’a revu; ce sont des personnes "
    "qui décident.",
)
