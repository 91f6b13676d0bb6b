"""Sentences as the words of a document: numerals with their keys, and a footnote on where they come from."""

from __future__ import annotations

from collections.abc import Sequence

from passage.brief import english, french
from passage.brief.claims import Claim, Level
from passage.brief.pieces import Named, Sentence, Told, plain
from passage.cite.citation import Citation
from passage.cite.figures import Cell, Figure
from passage.cite.sources import Source
from passage.evidence import naming
from passage.evidence.telling import ASSUMED, MARKS, OPERATIONS, printed, sources_of, weakest
from passage.paper.document import Emphasis, Link, Note, Numeral, Run
from passage.text import Language, Text, date

FEW = 3
"""Cells that a footnote names one by one; of more, it says how many."""

CELLS = Text("{n} cells", "{n}\u00a0cellules")
KNOWN_ON = Text("as known on {day}", "tel que connu le {day}")
READ_ON = Text("read on {day}", "lu le {day}")


def sentence(claim: Claim, lang: Language) -> Sentence:
    """A claim in one language; of a single number, with what its row says of it."""
    said = english.sentence(claim) if lang == "en" else french.sentence(claim)
    remark = naming.note(claim.of) if isinstance(claim, Level) else None
    return said if remark is None else _remarked(said, remark[lang])


def _remarked(said: Sentence, words: str) -> Sentence:
    """In brackets, before the full stop."""
    *most, last = said
    assert isinstance(last, str)
    return plain((*most, f"{last.removesuffix('.')} (", Named(words), ")."))


def runs(pieces: Sentence) -> tuple[Run, ...]:
    """Pieces as runs; a figure keeps its key."""
    return tuple(
        piece
        if isinstance(piece, str)
        else (Numeral(piece.words, piece.figure.key) if isinstance(piece, Told) else piece.words)
        for piece in pieces
    )


def told(claim: Claim, lang: Language) -> tuple[Run, ...]:
    """A claim with its mark and its footnote."""
    said = runs(sentence(claim, lang))
    figures = claim.figures
    if not figures:
        return said
    return (*said, *mark(figures, lang), note(figures, lang))


def mark(figures: Sequence[Figure], lang: Language) -> tuple[Run, ...]:
    """How the least official of the sources stands, where it is not official."""
    standing = weakest(sources_of(figures))
    return (" ", Emphasis(f"({MARKS[standing][lang]})")) if standing in MARKS else ()


def note(figures: Sequence[Figure], lang: Language) -> Note:
    """A footnote: each source once, with its cells, and what was assumed."""
    cells: dict[str, list[Cell]] = {}
    sources: dict[str, Source] = {}
    cited: list[str] = []
    for root in dict.fromkeys(root for each in figures for root in each.roots()):
        if isinstance(root, Citation):
            cited.append(root.label(lang))
        else:
            cells.setdefault(root.source.key, []).append(root)
            sources[root.source.key] = root.source
    told = [f"{source_line(source, lang)}, {_cells(cells[key], lang)}" for key, source in sources.items()]
    assumed = dict.fromkeys(
        words.in_(lang)
        for each in figures
        for step in each.trace()
        if not isinstance(step.figure.why, Cell | Citation)
        for words in step.figure.why.assumptions
    )
    end = "".join(f" {ASSUMED.format(it=words)[lang]}" for words in assumed)
    return Note(f"{'; '.join((*told, *cited))}.{end}")


def source_line(source: Source, lang: Language) -> str:
    """Publisher, title and file, and the day as of which it is known: its vintage."""
    known = "" if source.known is None else f", {KNOWN_ON.format(day=date(source.known, lang))[lang]}"
    return f"{source.publisher.in_(lang)}, {source.title.in_(lang)} ({source.file}{known})"


def source_words(source: Source, lang: Language) -> tuple[Run, ...]:
    """A source in the list of sources: who, what, when read, licence, how it stands, and its address."""
    told = [source.publisher.in_(lang), source.title.in_(lang), source.file]
    if source.retrieved is not None:
        told.append(READ_ON.format(day=date(source.retrieved, lang))[lang])
    told.append(source.licence.in_(lang))
    if source.note is not None:
        told.append(source.note.in_(lang))
    standing = f" [{MARKS[source.standing][lang]}]" if source.standing in MARKS else ""
    address: tuple[Run, ...] = (" ", Link(source.url, source.url)) if source.url else ()
    return (f"{'; '.join(told)}.{standing}", *address)


def operation(figure: Figure, lang: Language) -> str:
    """What was done to obtain a figure, or where it stands."""
    match figure.why:
        case Cell() as cell:
            return f"{cell.source.file}, {_cells([cell], lang)}"
        case Citation() as citation:
            return citation.label(lang)
        case done:
            return OPERATIONS[done.name][lang]


def _cells(cells: Sequence[Cell], lang: Language) -> str:
    if len(cells) > FEW:
        return CELLS.format(n=str(len(cells)))[lang]
    return "; ".join(printed(each, lang) for each in cells)
