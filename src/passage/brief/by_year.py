"""A country by year: its last, claims with the days of policy on them, and outcomes as each publisher names them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from passage.brief import claims
from passage.brief.claims import Claim
from passage.brief.drawn import within
from passage.brief.numbers import Numbers
from passage.brief.parts import Chart, Entry, Grid, Part
from passage.evidence import tables
from passage.evidence.episodes import episodes
from passage.text import Text

YEAR = Text("Year", "Année")
OUTCOMES = (
    ("unhcr_recognized", Text("Recognized", "Reconnaissances")),
    ("unhcr_other", Text("Other protection", "Autres protections")),
    ("unhcr_rejected", Text("Rejected", "Rejets")),
    (
        "unhcr_closed",
        Text("Abandoned, withdrawn or otherwise closed", "Désistements, retraits et autres clôtures"),
    ),
)
BOARD = (
    ("accepted", Text("Accepted", "Acceptées")),
    ("rejected", Text("Rejected", "Rejetées")),
    ("abandoned", Text("Abandoned", "Désistements")),
    ("withdrawn_other", Text("Withdrawn and other", "Retraits et autres")),
)
LATEST = slice(-10, None)
"""The years of outcomes that a table shows."""
EARLIER = Text(
    "Only the latest years are shown; earlier ones are at hand.",
    "Seules les années les plus récentes sont données; d’autres, plus anciennes, sont en main.",
)
NOT_A_VERDICT = Text(
    "At first instance. An abandonment, a withdrawal or a closure decides nothing of the claim itself.",
    "En première instance. Un désistement, un retrait ou une clôture ne tranche rien de la demande elle-même.",
)


def last_year(numbers: Numbers, code: str, until: date = date.max) -> list[Claim]:
    """What the last year of claims up to a day tells: how many, how that moved, its share and its rank.

    As the department counts them, and then as UNHCR does.
    """
    found: list[Claim] = []
    own = numbers.newest("claims_made", "year", until=until, citizenship=code)
    if own is not None:
        whole = numbers.one("claims_made", str(own.period))
        found += [
            *claims.level(own),
            *claims.change(numbers.year_before(own), own),
            *claims.share(own, whole),
            *claims.rank(own, numbers.among("claims_made", own.period, "citizenship"), whole),
        ]
    counted = numbers.newest("unhcr_applied", "year", until=until, level="FI", origin=code)
    if counted is not None:
        found += [
            *claims.level(counted),
            *claims.rank(counted, numbers.among("unhcr_applied", counted.period, "origin", level="FI"), None),
        ]
    return found


def country_series(numbers: Numbers, code: str) -> Iterator[Part]:
    """Claims by year with the days of policy on them, and outcomes by year."""
    series = numbers.series("claims_made", "year", citizenship=code)
    touching = [each for each in episodes() if each.country in (code, None) and each.kind != "border"]
    named = tables.label("citizenship", code)
    if len(series) > 1:
        yield Chart(
            Text("Claims by year, citizenship: {it}", "Demandes par année, citoyenneté\u00a0: {it}").format(
                it=named
            ),
            Text(
                "Claims made each year, with what they may be where the publisher rounds, and the days of policy.",
                "Demandes présentées chaque année, avec les valeurs possibles là où le diffuseur arrondit, et les "
                "jours de changement.",
            ),
            Text("Claims a year", "Demandes par année"),
            ((named, series),),
            within(touching, series),
            YEAR,
        )
    yield from outcomes(numbers, code)


def outcomes(numbers: Numbers, code: str) -> Iterator[Part]:
    """The latest outcomes by year: as the Board names them where its numbers are at hand, and as UNHCR counts them."""
    board = Text(
        "Outcomes before the Board, alleged persecution: {it}",
        "Issues devant la Commission, persécution alléguée\u00a0: {it}",
    )
    unhcr = Text("Outcomes as UNHCR counts them, origin: {it}", "Issues selon le HCR, origine\u00a0: {it}")
    for title, columns, where, note in (
        (board, BOARD, {"persecution": code}, None),
        (unhcr, OUTCOMES, {"level": "FI", "origin": code}, NOT_A_VERDICT),
    ):
        found = {
            measure: {
                str(each.period): each for each in numbers.series(measure, "year", "0001", date.max, **where)
            }
            for measure, _ in columns
        }
        periods = sorted({each.period for series in found.values() for each in series.values()})
        rows: list[tuple[Entry, ...]] = [
            (period, *(found[measure].get(str(period)) for measure, _ in columns))
            for period in periods[LATEST]
        ]
        notes = [*([note] if note else []), *([EARLIER] if len(periods) > len(rows) else [])]
        if rows:
            yield Grid(
                title.format(it=tables.label("citizenship", code)),
                (YEAR, *(words for _, words in columns)),
                tuple(rows),
                Text.each(lambda lang, notes=notes: " ".join(each[lang] for each in notes))
                if notes
                else None,
            )
