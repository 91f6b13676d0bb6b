"""A document and the kinds of which it is made, each a name and what it holds; the writers do the rest.

    Document("Memo", "en", (Heading("Finding"), Paragraph("The claim is ", Strong("ineligible"), ".")))

Wherever words are asked for, a string will do; a `Words` of several runs is a tuple of strings, `Strong`,
`Emphasis`, `Link`, `Foreign`, `Numeral` and `Note`. The title is the heading of level 1; all others stand
below it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from passage.text import Language


@dataclass(frozen=True, slots=True)
class Strong:
    """Words that weigh more."""

    words: str


@dataclass(frozen=True, slots=True)
class Emphasis:
    """Words set apart, such as the title of an Act."""

    words: str


@dataclass(frozen=True, slots=True)
class Link:
    """Words that lead to an address of the web, a telephone or a mailbox; any other address is dropped."""

    words: str
    url: str


@dataclass(frozen=True, slots=True)
class Foreign:
    """Words of another language than that of the document, said to be so."""

    words: str
    lang: Language


@dataclass(frozen=True, slots=True)
class Numeral:
    """Words that say a figure, whose key leads to where it comes from."""

    words: str
    key: str


@dataclass(frozen=True, slots=True)
class Note:
    """A footnote, called where it stands."""

    words: Words


Run = str | Strong | Emphasis | Link | Foreign | Numeral | Note
Words = Run | tuple[Run, ...]


def runs(words: Words) -> tuple[Run, ...]:
    """Words as a row of runs."""
    return words if isinstance(words, tuple) else (words,)


def said(words: Words) -> str:
    """Words without their dress and their notes."""
    return "".join(
        run if isinstance(run, str) else run.words for run in runs(words) if not isinstance(run, Note)
    )


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading, from level 2 to 6."""

    words: Words
    level: int = 2


@dataclass(frozen=True, init=False, slots=True)
class Paragraph:
    """A paragraph of one run or more."""

    words: tuple[Run, ...]

    def __init__(self, *words: Run) -> None:
        object.__setattr__(self, "words", words)


@dataclass(frozen=True, slots=True)
class BulletList:
    """Things in no order."""

    items: tuple[Words, ...]


@dataclass(frozen=True, slots=True)
class NumberedList:
    """Things in order, numbered from `start`."""

    items: tuple[Words, ...]
    start: int = 1


@dataclass(frozen=True, slots=True)
class Branch:
    """A place in a tree: its words, further lines about it, and what stands beneath it."""

    words: Words
    lines: tuple[Words, ...] = ()
    branches: tuple[Branch, ...] = ()


@dataclass(frozen=True, slots=True)
class Tree:
    """Reasons and theirs, as deep as they go."""

    branches: tuple[Branch, ...]


Align = Literal["start", "end", "center"]


@dataclass(frozen=True, slots=True)
class Table:
    """A table. `align` is of the columns, all at the start where it is empty.

    `row_headers` says that the first cell of each row is its heading. Raises ValueError where a row is
    longer or shorter than the header.
    """

    caption: str
    header: tuple[Words, ...]
    rows: tuple[tuple[Words, ...], ...]
    align: tuple[Align, ...] = ()
    row_headers: bool = False
    note: Words | None = None

    def __post_init__(self) -> None:
        columns = len(self.header)
        if not columns or not self.caption.strip():
            raise ValueError("a table has a caption, and a header for each column")
        if any(len(row) != columns for row in self.rows) or len(self.align) not in (0, columns):
            raise ValueError(f"every row of “{self.caption}” has {columns} cells, and so has its alignment")

    @property
    def aligned(self) -> tuple[Align, ...]:
        """The alignment of every column."""
        return self.align or ("start",) * len(self.header)


@dataclass(frozen=True, slots=True)
class Definitions:
    """Terms, each with what is said of it."""

    items: tuple[tuple[Words, Words], ...]


@dataclass(frozen=True, slots=True)
class Callout:
    """What must not be missed: a note, or a caution."""

    title: str
    blocks: tuple[Paragraph | BulletList | NumberedList, ...]
    kind: Literal["note", "caution"] = "note"


@dataclass(frozen=True, slots=True)
class Picture:
    """A drawing (SVG), with what it shows in words for those who do not see it. Raises ValueError without."""

    svg: str
    alt: str
    caption: Words | None = None

    def __post_init__(self) -> None:
        if not self.alt.strip():
            raise ValueError("a picture says in words what it shows")


@dataclass(frozen=True, slots=True)
class PageBreak:
    """What comes after it begins a new page of paper."""


Block = (
    Heading
    | Paragraph
    | BulletList
    | NumberedList
    | Tree
    | Table
    | Definitions
    | Callout
    | Picture
    | PageBreak
)


@dataclass(frozen=True, slots=True)
class Document:
    """A document of one language. Above the title stands the kicker; below it the author, day and notice.

    Raises ValueError for a title that is blank, and where a heading skips a level.
    """

    title: str
    lang: Language
    blocks: tuple[Block, ...] = field(repr=False)
    kicker: str = ""
    notice: str = ""
    author: str = ""
    date: date | None = None

    def __post_init__(self) -> None:
        if not self.title.strip():
            raise ValueError("a document has a title")
        above = 1
        for block in self.blocks:
            if isinstance(block, Heading):
                if not 2 <= block.level <= min(above + 1, 6):
                    raise ValueError(
                        f"after level {above} no heading is of level {block.level}: {block.words}"
                    )
                above = block.level

    def tables(self) -> Iterator[Table]:
        """Its tables, in order."""
        return (block for block in self.blocks if isinstance(block, Table))
