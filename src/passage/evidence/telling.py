"""A figure in words: its value with the mark of where it stands, and its way down to the cells."""

from __future__ import annotations

from collections.abc import Iterable

from passage.cite.arithmetic import Operator
from passage.cite.citation import Citation
from passage.cite.figures import Cell, Figure, Operation
from passage.cite.sources import Source, Standing
from passage.evidence.units import written
from passage.text import Language, Text, date
from passage.text.words import NBSP

MARKS: dict[Standing, Text] = {
    "tidied": Text("rearranged by others", "remanié par des tiers"),
    "secondary": Text("secondary source", "source secondaire"),
}

OPERATIONS: dict[Operator, Text] = {
    "sum": Text("the sum of:", f"la somme de{NBSP}:"),
    "difference": Text(
        "the second of these less the first:", f"le second de ces chiffres moins le premier{NBSP}:"
    ),
    "rest": Text(
        "what the first of these leaves beside the others:",
        f"ce que le premier de ces chiffres laisse en plus des autres{NBSP}:",
    ),
    "share": Text(
        "the first of these, out of all of them together:",
        f"le premier de ces chiffres, sur leur somme{NBSP}:",
    ),
    "share_of_total": Text(
        "the first of these, out of the second, which contains it:",
        f"le premier de ces chiffres, sur le second, qui le comprend{NBSP}:",
    ),
    "change": Text("from the first of these to the second:", f"du premier de ces chiffres au second{NBSP}:"),
    "rank": Text("the place of the first among these:", f"le rang du premier parmi ces chiffres{NBSP}:"),
    "rank_open": Text(
        "the place of the first among these, and among those that the last lumps together:",
        f"le rang du premier parmi ces chiffres et parmi ceux que le dernier regroupe{NBSP}:",
    ),
    "greatest": Text("the greatest of these:", f"le plus grand de ces chiffres{NBSP}:"),
    "least": Text("the least of these:", f"le plus petit de ces chiffres{NBSP}:"),
    "compare": Text(
        "the first of these beside the second:", f"le premier de ces chiffres à côté du second{NBSP}:"
    ),
    "count": Text("how many these are:", f"le nombre de ces chiffres{NBSP}:"),
}

CELL = Text(
    "row {row}, column “{column}”, printed “{printed}”",
    "ligne {row}, colonne «\u00a0{column}\u00a0», imprimé «\u00a0{printed}\u00a0»",
)
ASSUMED = Text("Note: {it}", "À noter\u00a0: {it}")


def value(figure: Figure) -> Text:
    """The value with its unit, and the mark of the least official source it rests on."""
    plain = written(figure.low, figure.high, figure.unit)
    standing = weakest(figure.sources)
    if standing not in MARKS:
        return plain
    return Text("{value} ({mark})", "{value} ({mark})", deliberate=True).format(
        value=plain, mark=MARKS[standing]
    )


def weakest(sources: tuple[Source, ...]) -> Standing:
    """How the least official of the sources stands."""
    for standing in ("secondary", "tidied"):
        if any(source.standing == standing for source in sources):
            return standing
    return "official"


def sources_of(figures: Iterable[Figure]) -> tuple[Source, ...]:
    """The sources that they rest on, each once."""
    return tuple({source.key: source for each in figures for source in each.sources}.values())


def sentence(figure: Figure) -> Text:
    """What it is and how much: “Asylum claims made, 2023, land border: 5,118 to 5,122 claims”."""
    return Text("{what}: {value}", "{what}\u00a0: {value}").format(
        what=Text.each(figure.what.in_), value=value(figure)
    )


def trace(figure: Figure, lang: Language) -> list[str]:
    """The way down, a line a step, two spaces deeper at each; under every root, where it stands."""
    lines: list[str] = []
    told: set[int] = set()
    for step in figure.trace():
        margin = "  " * step.depth
        lines.append(f"{margin}{sentence(step.figure)[lang]}")
        if id(step.figure) in told:
            continue
        told.add(id(step.figure))
        match step.figure.why:
            case Operation(name, _, assumptions):
                lines.append(f"{margin}  = {OPERATIONS[name][lang]}")
                lines += [
                    f"{margin}  {ASSUMED.format(it=assumed.in_(lang))[lang]}" for assumed in assumptions
                ]
            case Cell() as cell:
                lines += [f"{margin}  {line}" for line in _cell(cell, lang)]
            case Citation() as citation:
                lines.append(f"{margin}  {citation.label(lang)}")
    return lines


def printed(cell: Cell, lang: Language) -> str:
    """Where in its file a cell stands, and what is printed there."""
    return CELL.format(row=str(cell.row), column=cell.column, printed=cell.printed)[lang]


def _cell(cell: Cell, lang: Language) -> list[str]:
    source = cell.source
    lines = [f"{source.file}, {printed(cell, lang)}"]
    if cell.read:
        lines.append(cell.read.in_(lang))
    lines.append(". ".join(_named(source, lang)))
    if source.url:
        lines.append(source.url)
    if source.sha256:
        lines.append(f"sha256 {source.sha256}")
    if source.note:
        lines.append(source.note.in_(lang))
    if (mark := MARKS.get(source.standing)) is not None:
        lines.append(f"[{mark[lang]}]")
    return lines


def _named(source: Source, lang: Language) -> list[str]:
    parts = [source.publisher.in_(lang), source.title.in_(lang)]
    if source.retrieved:
        parts.append(Text("Read on {day}", "Lu le {day}").format(day=date(source.retrieved, lang))[lang])
    if source.stamp:
        stamped = Text("Dated {day} by its publisher", "Daté du {day} par son diffuseur")
        parts.append(stamped.format(day=date(source.stamp, lang))[lang])
    return [*parts, source.licence.in_(lang)]
