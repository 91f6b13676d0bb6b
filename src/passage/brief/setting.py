"""A brief set as a document of one language, with its footnotes, its tables and its sources."""

from __future__ import annotations

from collections.abc import Iterator

from passage.brief import saying
from passage.brief.decided import ends
from passage.brief.drawn import beneath, drawing
from passage.brief.parts import Brief, Chart, Claims, Entry, Grid, Heading, Part, Remark
from passage.brief.pieces import in_words
from passage.cite.figures import Figure
from passage.evidence.measures import figure
from passage.evidence.observations import Observation
from passage.evidence.periods import Period
from passage.evidence.telling import sources_of
from passage.evidence.units import UNITS, written
from passage.paper import document as paper
from passage.paper.document import Block, BulletList, Document, Numeral, Paragraph, Run, Table, Words
from passage.text import Language, Text, date, number

IN_SHORT = Text("In short", "En bref")
SOURCES = Text("Sources", "Sources", deliberate=True)
ABSENT = Text.same("–")
TO = Text("{low} to {high}", "de {low} à {high}")
OF_RANGES = Text(
    "Two ends stand where a publisher rounds or withholds: the number is one of those between them.",
    "Deux bornes figurent là où un diffuseur arrondit ou masque\u00a0: le nombre est l’un de ceux qu’elles "
    "encadrent.",
)
FROM = Text("Source: {it}.", "Source\u00a0: {it}.")


def document(brief: Brief, lang: Language) -> Document:
    """The brief in one language. Raises Complaint where what draws its charts is not installed."""
    blocks: list[Block] = []
    if brief.main:
        blocks.append(paper.Heading(IN_SHORT[lang]))
        blocks.append(BulletList(tuple(saying.told(claim, lang) for claim in brief.main)))
    for place, part in enumerate(brief.parts):
        blocks += _part(part, lang, f"{brief.key}-{place}")
    if brief.sources:
        blocks.append(paper.Heading(SOURCES[lang]))
        blocks.append(Paragraph(OF_RANGES[lang]))
        blocks.append(BulletList(tuple(saying.source_words(source, lang) for source in brief.sources)))
    return Document(
        brief.title[lang],
        lang,
        tuple(blocks),
        kicker=brief.kicker[lang],
        notice=brief.notice[lang],
        author="Passage",
        date=brief.on,
    )


def _part(part: Part, lang: Language, name: str) -> Iterator[Block]:
    match part:
        case Heading(words, level):
            yield paper.Heading(words[lang], level)
        case Remark(words, holes):
            yield Paragraph(*saying.runs(in_words(words, lang, holes)))
        case Claims(claims):
            yield BulletList(tuple(saying.told(claim, lang) for claim in claims))
        case Grid():
            yield table(part, lang)
        case Chart():
            drawn = drawing(part, lang, name)
            yield drawn.picture
            yield table(beneath(part), lang)


def table(grid: Grid, lang: Language) -> Table:
    """A table with its figures, and beneath it where they come from."""
    figures = tuple(grid.figures())
    sources = sources_of(figures)
    told = [grid.note[lang]] if grid.note else []
    if sources:
        named = (f"{source.publisher.in_(lang)}, {source.title.in_(lang)}" for source in sources)
        lines = "; ".join(dict.fromkeys(named))
        told.append(FROM.format(it=lines)[lang])
    marks = saying.mark(figures, lang) if figures else ()
    note: Words | None = (" ".join(told), *marks) if told else None
    return Table(
        grid.title[lang],
        tuple(words[lang] for words in grid.header),
        tuple(tuple(_cell(entry, lang) for entry in row) for row in grid.rows),
        tuple("end" if numeric else "start" for numeric in grid.numeric()),
        row_headers=True,
        note=note,
    )


def _cell(entry: Entry, lang: Language) -> Words:
    match entry:
        case None:
            return ABSENT[lang]
        case Text():
            return entry[lang]
        case Period():
            return entry.label[lang]
        case Observation():
            return _bare(figure(entry), lang)
        case Figure():
            return _bare(entry, lang)
        case day:
            return date(day, lang)


def _bare(told: Figure, lang: Language) -> Run:
    """A figure without the word of its unit, where that is a count: the header says what is counted."""
    if UNITS[told.unit].kind != "count":
        return Numeral(written(*ends(told), told.unit)[lang], told.key)
    low, high = (number(end, lang) for end in ends(told))
    words = low if low == high else TO.format(low=low, high=high)[lang]
    return Numeral(words, told.key)
