"""A document as a fragment of a page of the web, or as a page that stands alone and prints.

No style stands in it, only classes (`kicker`, `byline`, `notice`, `tree`, `line`, `end`, `center`,
`callout`, `note`, `caution`, `page-break`, `footnotes`, `numeral`), so that it can be served where a page may
hold none. Every word is escaped; a link leads to the web, a mailbox, a telephone or nowhere. A figure leads
where whoever asks for the page says, by its key.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from html import escape

from passage.paper import document as kinds
from passage.paper.document import Block, Branch, Document, Words, runs
from passage.paper.plain import address, plain
from passage.paper.svg import safe
from passage.text import Language, Text, date

LOCALES: dict[Language, str] = {"en": "en-CA", "fr": "fr-CA"}

_NOTES = Text.same("Notes")
_BACK = Text("Back to the text", "Retour au texte")


Trace = Callable[[str], str | None]
"""Where a figure of that key leads: a path on this site or an address, or nowhere."""


def fragment(document: Document, *, top: int = 1, prefix: str = "doc", trace: Trace | None = None) -> str:
    """The document within a page: its title is a heading of level `top`, and every id begins with `prefix`.

    `trace` says where each figure leads. Raises Complaint where a drawing is none.
    """
    return _Writer(document.lang, top, prefix, trace).whole(document)


def page(document: Document, *, stylesheet: str | None = None, style: str | None = None) -> str:
    """The document as a page of its own, with the stylesheet at an address, or with a style of its own.

    Raises ValueError for a style that would end where it stands.
    """
    if style is not None and "</" in style:
        raise ValueError("a style holds no markup")
    sheet = f'<link rel="stylesheet" href="{escape(stylesheet)}">\n' if stylesheet else ""
    sheet += f"<style>\n{style}</style>\n" if style else ""
    return (
        "<!doctype html>\n"
        f'<html lang="{LOCALES[document.lang]}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="referrer" content="no-referrer">\n'
        f"<title>{_said(document.title)}</title>\n{sheet}</head>\n<body>\n<main>\n"
        f"{fragment(document)}</main>\n</body>\n</html>\n"
    )


def _said(words: str) -> str:
    return escape(plain(words))


class _Writer:
    def __init__(self, lang: Language, top: int, prefix: str, trace: Trace | None) -> None:
        self.lang: Language = lang
        self.top = top
        self.prefix = escape(prefix)
        self.trace = trace
        self.notes: list[str] = []
        self.named = 0

    def whole(self, document: Document) -> str:
        day = [date(document.date, document.lang)] if document.date else []
        byline = " · ".join([part for part in (document.author, *day) if part])
        parts = [
            _line("kicker", document.kicker),
            f"<h{self.top}>{_said(document.title)}</h{self.top}>\n",
            _line("byline", byline),
            _line("notice", document.notice),
            *(self.block(block) for block in document.blocks),
        ]
        return "".join(parts) + self._footnotes()

    def words(self, words: Words) -> str:
        return "".join(map(self._run, runs(words)))

    def _run(self, run: kinds.Run) -> str:
        match run:
            case str():
                return _said(run)
            case kinds.Strong(words):
                return f"<strong>{_said(words)}</strong>"
            case kinds.Emphasis(words):
                return f"<em>{_said(words)}</em>"
            case kinds.Foreign(words, lang):
                return f'<span lang="{LOCALES[lang]}">{_said(words)}</span>'
            case kinds.Link(words, url):
                to = address(url)
                return f'<a href="{escape(to)}">{_said(words)}</a>' if to else _said(words)
            case kinds.Numeral(words, key):
                to = self.trace(key) if self.trace else None
                if to is None or not (to.startswith("/") or address(to)):
                    return f'<span class="numeral">{_said(words)}</span>'
                return f'<a class="numeral" href="{escape(to)}">{_said(words)}</a>'
            case kinds.Note(words):
                place = len(self.notes)
                self.notes.append("")
                self.notes[place] = self.words(words)
                number, here = place + 1, f"{self.prefix}-note-{place + 1}"
                return f'<sup><a id="{here}-call" href="#{here}" role="doc-noteref">{number}</a></sup>'

    def _footnotes(self) -> str:
        if not self.notes:
            return ""
        items = "".join(
            f'<li id="{self.prefix}-note-{number}">{said} '
            f'<a href="#{self.prefix}-note-{number}-call" role="doc-backlink" '
            f'aria-label="{_BACK[self.lang]} ({number})">↩</a></li>\n'
            for number, said in enumerate(self.notes, 1)
        )
        head = f"h{min(self.top + 1, 6)}"
        return (
            f'<section class="footnotes" role="doc-endnotes" aria-labelledby="{self.prefix}-notes">\n'
            f'<{head} id="{self.prefix}-notes">{_NOTES[self.lang]}</{head}>\n'
            f"<ol>\n{items}</ol>\n</section>\n"
        )

    def block(self, block: Block) -> str:
        match block:
            case kinds.Heading(words, level):
                level = min(self.top + level - 1, 6)
                return f"<h{level}>{self.words(words)}</h{level}>\n"
            case kinds.Paragraph(words):
                return f"<p>{self.words(words)}</p>\n"
            case kinds.BulletList(items):
                return f"<ul>\n{self._items(items)}</ul>\n"
            case kinds.NumberedList(items, start):
                begun = f' start="{start}"' if start != 1 else ""
                return f"<ol{begun}>\n{self._items(items)}</ol>\n"
            case kinds.Tree(branches):
                return self._branches(branches, ' class="tree"')
            case kinds.Table():
                return self._table(block)
            case kinds.Definitions(items):
                return f"<dl>\n{''.join(self._definition(*item) for item in items)}</dl>\n"
            case kinds.Callout(title, blocks, kind):
                name = self._name()
                return (
                    f'<div class="callout {kind}" role="note" aria-labelledby="{name}">\n'
                    f'<p id="{name}"><strong>{_said(title)}</strong></p>\n'
                    f"{''.join(self.block(each) for each in blocks)}</div>\n"
                )
            case kinds.Picture(svg, alt, caption):
                drawing = safe(svg, f"{self._name()}-", plain(alt))
                said = f"<figcaption>{self.words(caption)}</figcaption>" if caption is not None else ""
                return f"<figure>{drawing}{said}</figure>\n"
            case kinds.PageBreak():
                return '<div class="page-break"></div>\n'

    def _name(self) -> str:
        self.named += 1
        return f"{self.prefix}-{self.named}"

    def _items(self, items: Iterable[Words]) -> str:
        return "".join(f"<li>{self.words(item)}</li>\n" for item in items)

    def _definition(self, term: Words, meaning: Words) -> str:
        return f"<dt>{self.words(term)}</dt>\n<dd>{self.words(meaning)}</dd>\n"

    def _branches(self, branches: tuple[Branch, ...], attribute: str = "") -> str:
        return f"<ul{attribute}>\n{''.join(map(self._branch, branches))}</ul>\n"

    def _branch(self, branch: Branch) -> str:
        lines = "".join(f'<div class="line">{self.words(line)}</div>' for line in branch.lines)
        beneath = self._branches(branch.branches) if branch.branches else ""
        return f"<li>{self.words(branch.words)}{lines}{beneath}</li>\n"

    def _table(self, table: kinds.Table) -> str:
        heads = "".join(
            f'<th scope="col"{_side(side)}>{self.words(cell)}</th>'
            for side, cell in zip(table.aligned, table.header, strict=True)
        )
        rows = "".join(f"<tr>{self._cells(table, row)}</tr>\n" for row in table.rows)
        note = f'<p class="line">{self.words(table.note)}</p>\n' if table.note is not None else ""
        return (
            f"<table>\n<caption>{_said(table.caption)}</caption>\n<thead>\n<tr>{heads}</tr>\n</thead>\n"
            f"<tbody>\n{rows}</tbody>\n</table>\n{note}"
        )

    def _cells(self, table: kinds.Table, row: tuple[Words, ...]) -> str:
        return "".join(
            f'<th scope="row"{_side(side)}>{self.words(cell)}</th>'
            if table.row_headers and not place
            else f"<td{_side(side)}>{self.words(cell)}</td>"
            for place, (side, cell) in enumerate(zip(table.aligned, row, strict=True))
        )


def _side(side: kinds.Align) -> str:
    return "" if side == "start" else f' class="{side}"'


def _line(name: str, words: str) -> str:
    return f'<p class="{name}">{_said(words)}</p>\n' if words else ""
