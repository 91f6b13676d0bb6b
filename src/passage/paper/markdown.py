"""A document as Markdown (CommonMark, with GitHub’s tables and footnotes): words stay words there too."""

from __future__ import annotations

import re
from collections.abc import Iterable

from passage.paper import document as kinds
from passage.paper.document import Block, Branch, Document, Words, runs
from passage.paper.plain import address, plain
from passage.text import date

_MARKS = re.compile(r"([\\`*_\[\]<>#|~$^]|!$)")
_OPENS = re.compile(r"^(\s*)(?:([-+=])|(\d+)([.)]))")
_BREAK = "  \n"


def markdown(document: Document) -> str:
    """The document as Markdown, its footnotes at its end. A drawing is told by its words."""
    return _Writer().whole(document)


def _said(words: str) -> str:
    return _MARKS.sub(r"\\\1", plain(words)).replace("&", "&amp;")


def _opened(line: str) -> str:
    """A line that begins no list and no rule by chance."""

    def guarded(found: re.Match[str]) -> str:
        if found[2]:
            return f"{found[1]}\\{found[2]}"
        return f"{found[1]}{found[3]}\\{found[4]}"

    return _OPENS.sub(guarded, line, count=1)


class _Writer:
    def __init__(self) -> None:
        self.notes: list[str] = []

    def whole(self, document: Document) -> str:
        day = [date(document.date, document.lang)] if document.date else []
        parts = [
            _said(document.kicker),
            f"# {_said(document.title)}",
            " · ".join(_said(part) for part in (document.author, *day) if part),
            f"> {_said(document.notice)}" if document.notice else "",
            *(self.block(block) for block in document.blocks),
        ]
        notes = "\n".join(f"[^{number}]: {said}" for number, said in enumerate(self.notes, 1))
        return "\n\n".join(part for part in (*parts, notes) if part) + "\n"

    def words(self, words: Words) -> str:
        return "".join(map(self._run, runs(words)))

    def _run(self, run: kinds.Run) -> str:
        match run:
            case str() | kinds.Foreign() | kinds.Numeral():
                return _said(run if isinstance(run, str) else run.words)
            case kinds.Strong(words):
                return _dressed(words, "**")
            case kinds.Emphasis(words):
                return _dressed(words, "*")
            case kinds.Link(words, url):
                to = address(url)
                return f"[{_said(words)}](<{to}>)" if to else _said(words)
            case kinds.Note(words):
                place = len(self.notes)
                self.notes.append("")
                self.notes[place] = self.words(words)
                return f"[^{place + 1}]"

    def block(self, block: Block) -> str:
        match block:
            case kinds.Heading(words, level):
                return f"{'#' * level} {self.words(words)}"
            case kinds.Paragraph(words):
                return _opened(self.words(words))
            case kinds.BulletList(items):
                return "\n".join(f"- {_opened(self.words(item))}" for item in items)
            case kinds.NumberedList(items, start):
                numbered = enumerate(items, start)
                return "\n".join(f"{number}. {_opened(self.words(item))}" for number, item in numbered)
            case kinds.Tree(branches):
                return "\n".join(line for branch in branches for line in self._branch(branch, 0))
            case kinds.Table():
                return self._table(block)
            case kinds.Definitions(items):
                pairs = ((self.words(term), self.words(said)) for term, said in items)
                return "\n".join(f"- **{term}** – {said}" for term, said in pairs)
            case kinds.Callout(title, blocks, _):
                inside = "\n\n".join((_dressed(title, "**"), *(self.block(each) for each in blocks)))
                return "\n".join(f"> {line}".rstrip() for line in inside.split("\n"))
            case kinds.Picture(_, alt, caption):
                told = [f"*{self.words(caption)}*"] if caption is not None else []
                return _BREAK.join((*told, _opened(_said(alt))))
            case kinds.PageBreak():
                return "---"

    def _branch(self, branch: Branch, depth: int) -> Iterable[str]:
        pad = "  " * depth
        lines = (self.words(branch.words), *(self.words(line) for line in branch.lines))
        yield f"{pad}- " + f"{_BREAK}{pad}  ".join(map(_opened, lines))
        for each in branch.branches:
            yield from self._branch(each, depth + 1)

    def _table(self, table: kinds.Table) -> str:
        sides = {"start": "---", "end": "--:", "center": ":-:"}
        rows = [table.header, *table.rows]
        lines = ["| " + " | ".join(self.words(cell) for cell in row) + " |" for row in rows]
        lines.insert(1, "| " + " | ".join(sides[side] for side in table.aligned) + " |")
        note = [self.words(table.note)] if table.note is not None else []
        return "\n\n".join((_dressed(table.caption, "**"), "\n".join(lines), *note))


def _dressed(words: str, mark: str) -> str:
    """Words between two marks, with the spaces at their ends outside, where Markdown wants them."""
    said = _said(words)
    bare = said.strip()
    if not bare:
        return said
    lead, trail = said[: len(said) - len(said.lstrip())], said[len(said.rstrip()) :]
    return f"{lead}{mark}{bare}{mark}{trail}"
