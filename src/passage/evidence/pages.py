"""The tables of a Web page that a person saved, with the headings above them; a page without any is refused.

Publishers serve a page that says “blocked” or “not found” as if it were the file asked for.
"""

from __future__ import annotations

from html.parser import HTMLParser

from passage.evidence.cells import Cells
from passage.text import Complaint, Text

MOST_CELLS = 500_000
_SAID = ("h1", "h2", "h3", "h4", "h5", "caption", "title")


def tables_of_page(name: str, text: str) -> tuple[Cells, ...]:
    """The tables of a page. Raises Complaint for a page that has none."""
    reader = _Reader(name)
    try:
        reader.feed(text)
        reader.close()
    except AssertionError:  # what html.parser does with markup that is none
        reader.tables.clear()
    found = tuple(table for table in reader.tables if table.lines)
    if not found or reader.cells > MOST_CELLS:
        raise Complaint(
            Text(
                "it is a Web page without a table: a page that blocks or an error, in place of the file",
                "c’est une page Web sans tableau\u00a0: un blocage ou une erreur, à la place du fichier",
            ),
            field=name,
            mend=Text(
                "open the address in a browser and save the file from there",
                "ouvrez l’adresse dans un navigateur et enregistrez le fichier à partir de là",
            ),
        )
    return found


class _Reader(HTMLParser):
    """Reads tables row by row; a cell that spans several stands in each of them."""

    def __init__(self, name: str) -> None:
        super().__init__(convert_charrefs=True)
        self.name = name
        self.tables: list[Cells] = []
        self.cells = 0
        self._said: dict[str, str] = {}
        self._words: list[str] | None = None
        self._saying = ""
        self._down: dict[int, tuple[int, str]] = {}
        self._row: list[str] | None = None
        self._span = (1, 1)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        told = dict(attrs)
        if tag in _SAID:
            self._words, self._saying = [], tag
        elif tag == "table":
            self.tables.append(Cells(f"{self.name}!{len(self.tables) + 1}", self._title(), []))
            self._down, self._row = {}, None
        elif tag == "tr" and self.tables:
            self._end_row()
            self._row = []
        elif tag in ("td", "th") and self._row is not None:
            self._end_cell()
            self._words, self._saying = [], tag
            self._span = (_small(told.get("rowspan")), _small(told.get("colspan")))

    def handle_endtag(self, tag: str) -> None:
        if tag in _SAID and self._saying == tag:
            self._said[tag] = " ".join("".join(self._words or []).split())
            self._words, self._saying = None, ""
            if tag == "caption" and self.tables and not self.tables[-1].lines:
                self.tables[-1] = self.tables[-1]._replace(title=self._title())
            for lower in _SAID[_SAID.index(tag) + 1 : 5]:
                self._said.pop(lower, None)
        elif tag in ("td", "th"):
            self._end_cell()
        elif tag in ("tr", "table"):
            self._end_row()
            if tag == "table":
                self._said.pop("caption", None)

    def handle_data(self, data: str) -> None:
        if self._words is not None:
            self._words.append(data)

    def _title(self) -> str:
        return " – ".join(self._said[tag] for tag in _SAID if self._said.get(tag))

    def _end_cell(self) -> None:
        if self._row is None or self._saying not in ("td", "th"):
            return
        words = " ".join("".join(self._words or []).split())
        self._words, self._saying = None, ""
        down, across = self._span
        for _ in range(across):
            self._carried()
            if down > 1:
                self._down[len(self._row)] = (down - 1, words)
            self._row.append(words)
            self.cells += 1

    def _carried(self) -> None:
        """Fill in what spans down from the rows above."""
        assert self._row is not None
        while (above := self._down.get(len(self._row))) is not None and above[0]:
            self._down[len(self._row)] = (above[0] - 1, above[1])
            self._row.append(above[1])

    def _end_row(self) -> None:
        if self._row is None:
            return
        self._end_cell()
        self._carried()
        lines = self.tables[-1].lines
        if any(self._row):
            lines.append((len(lines) + 1, self._row))
        self._row = None


def _small(span: str | None) -> int:
    return min(max(int(span), 1), 100) if span and span.isdecimal() and len(span) < 4 else 1
