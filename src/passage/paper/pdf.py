"""A document on paper: tagged PDF (PDF/UA-1), made offline, the same bytes each time.

One template sets every document. It is handed the document as data, so that whatever stands in the words
stays words. Its fonts are those that come with the typesetter; for a script that they lack, those found on
the machine; a character that no font has is written by its number, [U+6F22].
"""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime, time
from functools import cache
from pathlib import Path
from typing import Any

from passage.paper import document as kinds
from passage.paper.document import Block, Branch, Document, Words, runs, said
from passage.paper.plain import address, plain
from passage.paper.svg import safe
from passage.text import Complaint, Text, absent, date

LARGEST = 1_500_000
"""Characters of a document as data, its drawings not counted."""
DEEPEST = 12
"""Steps by which a tree is indented; what is deeper stands at the last."""
MOST_TRIES = 24
SHORT, LONG = 24, 900
"""Characters of a cell that needs no width of its own, and of one that may go over to the next page."""

_TEMPLATE = Path(__file__).with_name("document.typ")


def pdf(document: Document, at: datetime | None = None) -> bytes:
    """The document as PDF. `at` is when it was made; without it, the day of the document, or no time at all.

    Raises Complaint where it is too large, a drawing is none, or the typesetter is not installed.
    """
    if at is None and document.date is not None:
        at = datetime.combine(document.date, time(12), UTC)
    return _set(document, at, "pdf")[0]


def pages(document: Document, dots: float = 72) -> list[bytes]:
    """Each page as a picture (PNG) of so many dots an inch, to look at."""
    return _set(document, None, "png", dots)


def _set(document: Document, at: datetime | None, form: str, dots: float | None = None) -> list[bytes]:
    try:
        import typst
    except ImportError:
        raise absent("documents", "typst") from None
    compiled: Any = typst.compile
    data, drawings = _data(document, dated=at is not None)
    more: dict[str, Any] = {"pdf_standards": ["ua-1"]} if form == "pdf" else {"ppi": dots}
    lacking: set[str] = set()
    for attempt in range(MOST_TRIES + 1):
        words = _numbered(data, lacking if attempt < MOST_TRIES else None)
        try:
            made: bytes | list[bytes] = compiled(
                {"main.typ": _template(), "words.json": words, **drawings},
                format=form,
                ignore_system_fonts=not attempt,
                timestamp=at,
                **more,
            )
        except typst.TypstError as error:
            found = _LACKING.search(str(error))
            if found is None or attempt == MOST_TRIES:
                raise _unset(error) from None
            if attempt:
                lacking.update(_unquoted(found[1]))
        else:
            return made if isinstance(made, list) else [made]
    raise AssertionError


@cache
def _template() -> bytes:
    return _TEMPLATE.read_bytes()


_LACKING = re.compile(r'the text `"((?:[^"\\]|\\.)+)"` could not be displayed')
_ESCAPED = re.compile(r"\\u\{([0-9a-f]+)\}|\\(.)")
_PROVEN = re.compile(
    "[^\t\n -~\u00a0-\u017f‘’“”‹›…–—•\u2009\u200b\u202f\u2011\u20ac\u2190-\u2193\u2264\u2265\u2212\ufffd]"
)


def _unquoted(words: str) -> str:
    return _ESCAPED.sub(lambda found: chr(int(found[1], 16)) if found[1] else found[2], words)


def _numbered(data: str, lacking: set[str] | None) -> bytes:
    """The data with the characters that no font has by their numbers; None: all but those sure to be there.

    They are never those of which JSON itself is made.
    """
    if lacking is None:
        data = _PROVEN.sub(lambda found: f"[U+{ord(found[0]):04X}]", data)
    elif lacking:
        data = data.translate({ord(each): f"[U+{ord(each):04X}]" for each in lacking if not each.isascii()})
    return data.encode()


def _unset(error: Exception) -> Complaint:
    return Complaint(
        Text("the document cannot be set in type", "le document ne peut être mis en page"),
        mend=Text("report this with its words: {it}", "signalez-le, avec ces mots\u00a0: {it}").format(
            it=plain(str(error))[:200]
        ),
    )


def _data(document: Document, *, dated: bool) -> tuple[str, dict[str, bytes]]:
    """The document as JSON, and its drawings by the names of their files."""
    drawings: dict[str, bytes] = {}
    day = date(document.date, document.lang) if document.date else ""
    whole = {
        "title": plain(document.title),
        "lang": document.lang,
        "author": plain(document.author),
        "dated": dated,
        "kicker": plain(document.kicker),
        "byline": " · ".join(part for part in (plain(document.author), day) if part),
        "notice": plain(document.notice),
        "footer": plain(document.title),
        "blocks": [_block(block, drawings) for block in document.blocks],
    }
    data = json.dumps(whole, ensure_ascii=False)
    if len(data) > LARGEST:
        raise Complaint(
            Text("the document is too large to be set in type", "le document est trop long à mettre en page"),
            mend=Text("print a part of it", "imprimez-en une partie"),
        )
    return data, drawings


def _words(words: Words) -> list[list[Any]]:
    return [_run(run) for run in runs(words)]


def _run(run: kinds.Run) -> list[Any]:
    match run:
        case str():
            return ["plain", plain(run)]
        case kinds.Numeral(words):
            return ["plain", plain(words)]
        case kinds.Strong(words):
            return ["strong", plain(words)]
        case kinds.Emphasis(words):
            return ["emphasis", plain(words)]
        case kinds.Foreign(words, lang):
            return ["foreign", plain(words), lang]
        case kinds.Note(words):
            return ["note", _words(words)]
        case kinds.Link(words, url):
            to = address(url)
            outside = to is not None and not to.startswith("#")
            return ["link", plain(words), to] if outside else ["plain", plain(words)]


def _block(block: Block, drawings: dict[str, bytes]) -> dict[str, Any]:
    match block:
        case kinds.Heading(words, level):
            return {"kind": "heading", "words": _words(words), "level": level}
        case kinds.Paragraph(words):
            return {"kind": "paragraph", "words": _words(words)}
        case kinds.BulletList(items):
            return {"kind": "bullets", "items": [_words(item) for item in items]}
        case kinds.NumberedList(items, start):
            return {"kind": "numbers", "items": [_words(item) for item in items], "start": start}
        case kinds.Tree(branches):
            return {"kind": "tree", "branches": [each for b in branches for each in _branch(b, 1)]}
        case kinds.Table():
            return _table(block)
        case kinds.Definitions(items):
            return {"kind": "definitions", "items": [[_words(term), _words(said)] for term, said in items]}
        case kinds.Callout(title, blocks, kind):
            inside = [_block(each, drawings) for each in blocks]
            return {"kind": "callout", "title": plain(title), "blocks": inside, "caution": kind == "caution"}
        case kinds.Picture(svg, alt, caption):
            file = f"{len(drawings)}.svg"
            drawings[file] = safe(svg).encode()
            said = _words(caption) if caption is not None else []
            return {"kind": "picture", "file": file, "alt": plain(alt), "caption": said}
        case kinds.PageBreak():
            return {"kind": "break"}


def _branch(branch: Branch, depth: int) -> list[dict[str, Any]]:
    """A branch; from the deepest step on, what stands beneath it comes after it."""
    beneath = [each for b in branch.branches for each in _branch(b, min(depth + 1, DEEPEST))]
    here = {"words": _words(branch.words), "lines": [_words(line) for line in branch.lines]}
    if depth < DEEPEST:
        return [{**here, "branches": beneath}]
    return [{**here, "branches": []}, *beneath]


def _table(table: kinds.Table) -> dict[str, Any]:
    return {
        "kind": "table",
        "caption": plain(table.caption),
        "header": [_words(cell) for cell in table.header],
        "rows": [[_words(cell) for cell in row] for row in table.rows],
        "align": list(table.aligned),
        "widths": _widths(table),
        "unbroken": all(len(said(cell)) < LONG for row in table.rows for cell in row),
        "row_headers": table.row_headers,
        "note": _words(table.note) if table.note is not None else [],
    }


def _widths(table: kinds.Table) -> list[int]:
    """How the width is shared: a column of figures takes what it needs (0), the others by their words."""
    columns = zip(table.header, *table.rows, strict=True)
    longest = [max(len(said(cell)) for cell in column) for column in columns]
    if all(length < SHORT for length in longest):
        return [0] * len(longest)  # a table of short cells stays together, so that the eye follows a row
    return [
        0 if side == "end" and length < SHORT else max(3, min(9, length // 5))
        for side, length in zip(table.aligned, longest, strict=True)
    ]
