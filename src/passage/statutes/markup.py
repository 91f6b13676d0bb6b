"""A file of markup as a light tree, read within bounds: nothing in it is fetched, expanded or run.

Bounded in bytes, depth and number of elements. A document type, with which entities are declared, is refused
before anything of it is read, so that no entity is ever expanded.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import IO
from xml.parsers import expat

from passage.text import Complaint, Text

LARGEST = 64_000_000
"""Bytes."""
DEEPEST = 64
MOST = 1_000_000
"""Elements in one file."""
_CHUNK = 1 << 20

AGAIN = Text(
    "download it again in XML from the Justice Laws site",
    "téléchargez-le de nouveau, en XML, du site Web de la législation (Justice)",
)


class Element:
    """An element: its tag, its attributes, and what it holds in order, words and elements."""

    __slots__ = ("attributes", "items", "tag")

    def __init__(self, tag: str, attributes: dict[str, str]) -> None:
        self.tag = tag
        self.attributes = attributes
        self.items: list[Element | str] = []

    def elements(self, *tags: str) -> Iterator[Element]:
        """The elements directly beneath, of these tags or of any."""
        for item in self.items:
            if isinstance(item, Element) and (not tags or item.tag in tags):
                yield item

    def first(self, *path: str) -> Element | None:
        """The first element down a path of tags; None where there is none."""
        found: Element | None = self
        for tag in path:
            found = next(found.elements(tag), None) if found else None
        return found

    def text(self) -> str:
        """Every word beneath, as written."""
        return "".join(item if isinstance(item, str) else item.text() for item in self.items)


class _Enough(Exception):
    """The head of the file is read, and no more was asked for."""


class _Tree:
    """Builds the tree from what the parser tells, up to the end of an element if one is named."""

    def __init__(self, name: str, roots: frozenset[str], until: str | None) -> None:
        self.name = name
        self.roots = roots
        self.until = until
        self.root: Element | None = None
        self.open: list[Element] = []
        self.count = 0

    def parser(self) -> expat.XMLParserType:
        """A parser that tells this tree of everything, and expands nothing."""
        parser = expat.ParserCreate(encoding="utf-8")
        parser.buffer_text = True
        parser.SetParamEntityParsing(expat.XML_PARAM_ENTITY_PARSING_NEVER)
        parser.XmlDeclHandler = self.declared
        parser.StartDoctypeDeclHandler = self.refused
        parser.EntityDeclHandler = self.refused
        parser.ExternalEntityRefHandler = self.refused
        parser.StartElementHandler = self.opened
        parser.EndElementHandler = self.closed
        parser.CharacterDataHandler = self.said
        return parser

    def declared(self, version: str, encoding: str | None, standalone: int) -> None:
        if encoding is not None and encoding.lower() != "utf-8":
            raise Complaint(
                Text(
                    "its words are not in UTF-8, as those of the official files are",
                    "ses mots ne sont pas en UTF-8 comme ceux des fichiers officiels",
                ),
                field=self.name,
                mend=AGAIN,
            )

    def refused(self, *_: object) -> int:
        raise Complaint(
            Text(
                "it declares a document type or entities, which official files do not, and which are not "
                "read",
                "il déclare un type de document ou des entités, ce que les fichiers officiels ne font pas et "
                "qui n’est pas lu",
            ),
            field=self.name,
            mend=AGAIN,
        )

    def opened(self, tag: str, attributes: dict[str, str]) -> None:
        self.count += 1
        if self.root is None and tag not in self.roots:
            raise foreign(self.name)
        if len(self.open) >= DEEPEST or self.count > MOST:
            raise Complaint(
                Text(
                    "it is nested deeper, or has more elements, than any enactment",
                    "il a plus de niveaux ou d’éléments qu’aucun texte de loi",
                ),
                field=self.name,
                mend=AGAIN,
            )
        element = Element(tag, attributes)
        if self.open:
            self.open[-1].items.append(element)
        else:
            self.root = element
        self.open.append(element)

    def closed(self, tag: str) -> None:
        self.open.pop()
        if tag == self.until:
            raise _Enough

    def said(self, words: str) -> None:
        self.open[-1].items.append(words)


def tree(path: Path, roots: frozenset[str], until: str | None = None) -> Element:
    """The tree of a file whose root is one of these, whole, or up to the end of the first `until`.

    Raises Complaint for a file that cannot be read, is too large, is malformed or cut short, declares a
    document type, or is something else.
    """
    name = str(path)
    built = _Tree(name, roots, until)
    try:
        with path.open("rb") as file:
            _feed(built, file)
    except _Enough:
        pass
    except OSError:
        raise Complaint(
            Text("the file cannot be read", "le fichier ne peut être lu"),
            field=name,
            mend=Text("name a file that exists and is yours to read", "nommez un fichier lisible"),
        ) from None
    except expat.ExpatError as error:
        raise Complaint(
            Text(
                f"it is malformed or cut short (line {error.lineno}, column {error.offset})",
                f"il est mal formé ou tronqué (ligne {error.lineno}, colonne {error.offset})",
            ),
            field=name,
            mend=AGAIN,
        ) from None
    assert built.root is not None
    return built.root


def _feed(built: _Tree, file: IO[bytes]) -> None:
    parser = built.parser()
    read = 0
    while chunk := file.read(_CHUNK):
        if (
            not read
            and (page := chunk.lstrip(b"\xef\xbb\xbf \t\r\n")[:15].lower())
            and (page.startswith((b"<!doctype html", b"<html")))
        ):
            raise foreign(built.name, page=True)
        read += len(chunk)
        if read > LARGEST:
            raise Complaint(
                Text("the file is larger than 64 MB", "le fichier dépasse 64\u00a0Mo"),
                field=built.name,
                mend=AGAIN,
            )
        parser.Parse(chunk, False)
    if not read:
        raise Complaint(Text("the file is empty", "le fichier est vide"), field=built.name, mend=AGAIN)
    parser.Parse(b"", True)


def foreign(name: str, *, page: bool = False) -> Complaint:
    """The complaint about a file that is no consolidation; `page` where it is one of the Web."""
    what = (
        Text("this is a Web page", "c’est une page Web")
        if page
        else Text(
            "this is not a consolidation of an act or regulation in the XML of Justice Laws",
            "ce n’est pas la codification d’une loi ou d’un règlement dans le XML du ministère de la Justice",
        )
    )
    return Complaint(what, field=name, mend=AGAIN)
