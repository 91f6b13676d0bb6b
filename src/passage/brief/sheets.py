"""A brief as sheets of a workbook: a sheet for each table, the claims, and every figure with its trace."""

from __future__ import annotations

from decimal import Decimal

from passage.brief import saying
from passage.brief.decided import ends
from passage.brief.parts import Brief, Entry, Grid
from passage.brief.pieces import words
from passage.cite.arithmetic import Amount
from passage.cite.figures import Figure
from passage.evidence import telling
from passage.evidence.measures import figure
from passage.evidence.observations import Observation
from passage.evidence.periods import Period
from passage.paper.document import said
from passage.paper.workbook import Column, Sheet, Value
from passage.text import Language, Text

CLAIMS = Text("Claims", "Énoncés")
CLAIM, KEYS = Text("Claim", "Énoncé"), Text("Figures", "Chiffres")
FIGURES = Text("Figures", "Chiffres")
TRACE = Text("Trace", "Chemin")
LOW, HIGH = Text("{of}, at the least", "{of}, au moins"), Text("{of}, at the most", "{of}, au plus")
KEY, UNIT, AS_OF = Text("Key", "Clé"), Text("Unit", "Unité"), Text("As of", "En date du")
WHAT, HOW = Text("What it counts", "Ce qu’il compte"), Text("How it is obtained", "Comment il est obtenu")
STEP = Text("Step", "Étape")
NO_SOURCE = Text("From the rules of Passage.", "D’après les règles de Passage.")
LEAST, MOST = Text("At the least", "Au moins"), Text("At the most", "Au plus")


def sheets(brief: Brief, lang: Language) -> list[Sheet]:
    """Every sheet, in one language, for `passage.paper.workbook`."""
    return [_claims(brief, lang), *(_grid(grid, lang) for grid in brief.grids()), *_figures(brief, lang)]


def _claims(brief: Brief, lang: Language) -> Sheet:
    rows: list[tuple[Value, ...]] = [
        (words(saying.sentence(claim, lang)), " ".join(each.key for each in claim.figures))
        for claim in (*brief.main, *brief.claims())
    ]
    lines = tuple(said(saying.source_words(source, lang)) for source in brief.sources)
    return Sheet(
        CLAIMS[lang],
        (Column(CLAIM[lang], width=90), Column(KEYS[lang], width=40)),
        rows,
        brief.title[lang],
        (brief.notice[lang], *lines),
    )


def _grid(grid: Grid, lang: Language) -> Sheet:
    """A column of figures becomes two, one for each end."""
    counted = grid.numeric()
    columns: list[Column] = []
    for header, numeric in zip(grid.header, counted, strict=True):
        if numeric:
            columns += [Column(LOW.format(of=header)[lang]), Column(HIGH.format(of=header)[lang])]
        else:
            columns.append(Column(header[lang]))
    rows: list[tuple[Value, ...]] = []
    for row in grid.rows:
        values: list[Value] = []
        for entry, numeric in zip(row, counted, strict=True):
            values += _pair(entry) if numeric else [_value(entry, lang)]
        rows.append(tuple(values))
    named = (saying.source_line(source, lang) for source in telling.sources_of(grid.figures()))
    citation = "; ".join(named) or NO_SOURCE[lang]
    return Sheet(grid.title[lang], tuple(columns), rows, citation, (grid.note[lang],) if grid.note else ())


def _pair(entry: Entry) -> list[Value]:
    if isinstance(entry, Observation):
        return _pair(figure(entry))
    return [_number(end) for end in ends(entry)] if isinstance(entry, Figure) else [None, None]


def _number(amount: Amount) -> Value:
    return float(amount) if isinstance(amount, Decimal) else amount


def _value(entry: Entry, lang: Language) -> Value:
    match entry:
        case None | Observation() | Figure():
            return None
        case Text():
            return entry[lang]
        case Period():
            return entry.label[lang]
        case day:
            return day


def _figures(brief: Brief, lang: Language) -> list[Sheet]:
    rows: list[tuple[Value, ...]] = []
    steps: list[tuple[Value, ...]] = []
    for key, told in brief.figures.items():
        low, high = (_number(end) for end in ends(told))
        rows.append(
            (key, told.what.in_(lang), low, high, told.unit, told.as_of, saying.operation(told, lang))
        )
        steps += [(key, number, line) for number, line in enumerate(telling.trace(told, lang), 1)]
    header = (
        *(Column(KEY[lang]), Column(WHAT[lang], width=60), Column(LEAST[lang]), Column(MOST[lang])),
        *(Column(UNIT[lang]), Column(AS_OF[lang], "date"), Column(HOW[lang], width=60)),
    )
    traced = (Column(KEY[lang]), Column(STEP[lang]), Column(TRACE[lang], width=100))
    return [
        Sheet(FIGURES[lang], header, rows, brief.title[lang]),
        Sheet(TRACE[lang], traced, steps, brief.title[lang]),
    ]
