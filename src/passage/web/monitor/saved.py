"""Tables and drawings as files, each with the line that says where its numbers come from."""

from __future__ import annotations

import json
from html import escape

from starlette.exceptions import HTTPException
from starlette.responses import Response

from passage import __version__
from passage.cite.figures import Cell
from passage.cite.sources import Source
from passage.evidence import naming, telling
from passage.paper.csv import csv
from passage.paper.parquet import parquet
from passage.paper.workbook import Column, Sheet, Value, workbook
from passage.text import Language, Text, date, listing
from passage.web.asked import Asked
from passage.web.kinds import KINDS, had_here
from passage.web.monitor.boards import board, drawn
from passage.web.monitor.days import asked_held
from passage.web.monitor.exhibit import Board, Exhibit, Number, amount, source_data
from passage.web.view import download
from passage.web.words import monitor as words

POLICY = "policy"
TABLES = ("csv", "xlsx", "json", "parquet")
DRAWN = (*TABLES, "svg")


def file(asked: Asked) -> Response:
    """`claims.csv` of a place: an exhibit in one of the forms, or its JSON."""
    slug, dot, kind = asked.path["file"].rpartition(".")
    if asked.as_data:
        slug, kind = asked.path["file"], "json"
    elif not dot:
        raise HTTPException(404)
    held, of = asked_held(asked), asked.path["of"]
    made = board(held, of)
    if made and slug == POLICY and kind in TABLES and made.episodes:
        return _policy(made, asked.lang, kind)
    exhibit = made.exhibit(slug) if made else None
    if exhibit is None or kind not in _kinds(exhibit):
        raise HTTPException(404)
    lang = asked.lang
    name = f"passage-{of.lower()}-{slug}.{lang}.{kind}"
    match kind:
        case "csv":
            content: bytes | str = csv(sheet(exhibit, lang))
        case "xlsx":
            content = workbook([sheet(exhibit, lang)], lang)
        case "parquet":
            content = parquet(sheet(exhibit, lang, codes=True))
        case "svg":
            content = _cited(drawn(held, of, slug, lang).svg, citation(exhibit, lang))
        case _:
            told = exhibit.data() | {"sources": [source_data(each) for each in exhibit.sources]}
            told |= {"citation": {"en": citation(exhibit, "en"), "fr": citation(exhibit, "fr")}}
            content = json.dumps(told, ensure_ascii=False, indent=2) + "\n"
    return download(content, name, KINDS[kind].media_type)


def _policy(made: Board, lang: Language, kind: str) -> Response:
    """The changes of policy of a place, each with its source."""
    written = _changes(made, lang, codes=kind == "parquet")
    match kind:
        case "csv":
            content = csv(written)
        case "xlsx":
            content = workbook([written], lang)
        case "parquet":
            content = parquet(written)
        case _:
            codes = list(words.CHANGES)
            rows = [dict(zip(codes, row, strict=True)) for row in written.rows]
            told = {"title": written.title, "rows": rows, "citation": written.citation}
            content = (json.dumps(told, ensure_ascii=False, indent=2) + "\n").encode()
    return download(content, f"passage-{made.of.lower()}-{POLICY}.{lang}.{kind}", KINDS[kind].media_type)


def _changes(made: Board, lang: Language, *, codes: bool) -> Sheet:
    columns = tuple(Column(code if codes else header[lang]) for code, header in words.CHANGES.items())
    rows: list[list[Value]] = []
    for each in made.episodes:
        source = each.cell.source
        place = naming.place("citizenship", each.country)[lang] if each.country else None
        standing = telling.MARKS.get(source.standing, words.OFFICIAL)[lang]
        row: list[Value] = [str(each.period), place, each.what[lang], words.SURE[each.sureness][lang]]
        row += [standing, source.publisher.in_(lang), source.file, str(each.cell.row), source.url]
        rows.append(row)
    told = _each([_source(each.cell.source, lang) for each in made.episodes])
    line = words.CITE[lang].format(version=__version__, sources=told)
    return Sheet(words.POLICY[lang], columns, rows, line)


def sheet(exhibit: Exhibit, lang: Language, *, codes: bool = False) -> Sheet:
    """A row for every number of the table, with its ends, its cell and its source."""
    columns = tuple(Column(code if codes else header[lang]) for code, header in words.HEADERS.items())
    rows = [_row(each, lang) for each in exhibit.numbers]
    notes = tuple(f"{sign} {told[lang]}" for sign, told in exhibit.marks)
    return Sheet(exhibit.heading.text[lang], columns, rows, citation(exhibit, lang), notes)


def _row(number: Number, lang: Language) -> list[Value]:
    figure, seen = number.figure, number.observation
    cell = figure.why if isinstance(figure.why, Cell) else None
    sources = figure.sources
    where = seen.where.items() if seen else ()
    days = [each.retrieved for each in sources if each.retrieved]
    standing = telling.weakest(sources)
    return [
        number.key,
        figure.what.in_(lang),
        str(seen.period) if seen else None,
        listing([naming.place(*each) for each in where], lang) or None,
        amount(figure.low),
        amount(figure.high),
        cell.printed if cell else None,
        figure.unit,
        telling.MARKS.get(standing, words.OFFICIAL)[lang],
        _each([each.publisher.in_(lang) for each in sources]),
        _each([each.title.in_(lang) for each in sources]),
        _each([each.file for each in sources]),
        str(cell.row) if cell else None,
        cell.column if cell else None,
        max(days, default=None),
        _each([each.licence.in_(lang) for each in sources]),
        _each([each.url for each in sources if each.url]) or None,
    ]


def citation(exhibit: Exhibit, lang: Language) -> str:
    """Where the numbers come from, in one line."""
    told = _each([_source(each, lang) for each in exhibit.sources])
    return words.CITE[lang].format(version=__version__, sources=told)


def _source(source: Source, lang: Language) -> str:
    read = (
        words.READ_ON[lang].format(day=date(source.retrieved, lang))
        if source.retrieved
        else words.NOT_READ[lang]
    )
    parts = [source.publisher.in_(lang), source.title.in_(lang), source.file, read, source.licence.in_(lang)]
    return ", ".join(parts)


def _each(told: list[str]) -> str:
    return "; ".join(dict.fromkeys(told))


def _cited(svg: str, line: str) -> str:
    return svg.replace("</desc>", f" {escape(line)}</desc>", 1)


def forms(exhibit: Exhibit | None = None) -> list[tuple[str, Text]]:
    """The forms in which an exhibit, or a table alone, can be had here: its file's ending, and its name."""
    return had_here(TABLES if exhibit is None else _kinds(exhibit))


def _kinds(exhibit: Exhibit) -> tuple[str, ...]:
    return TABLES if exhibit.draw is None else DRAWN
