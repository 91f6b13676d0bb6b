"""A file as its tables of cells, opened within bounds: nothing in it is run, fetched, expanded or believed.

What it is, is told by its first bytes and never by its name: delimited text (tabs, commas or semicolons, in
UTF-8 with or without a mark, or cp1252), a workbook, a zip of such files, JSON, Parquet, or a page with
tables.
"""

from __future__ import annotations

import csv
import hashlib
import io
import json
import re
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from passage.evidence.cells import FROM_PUBLISHER, Cells
from passage.evidence.items import pages_of_items
from passage.evidence.pages import tables_of_page
from passage.evidence.workbooks import tables_of_workbook
from passage.text import Complaint, Text

LARGEST = 256_000_000
"""Bytes of a file, and of all that an archive unpacks to."""
MOST_MEMBERS = 64
MOST_RATIO = 250
MOST_ROWS = 1_000_000


@dataclass(frozen=True, slots=True)
class Opened:
    """A file: its name, what it is by its content, its bytes and the tables in it."""

    name: str
    form: str
    content: bytes
    tables: tuple[Cells, ...]

    @property
    def sha256(self) -> str:
        """The digest of its bytes."""
        return hashlib.sha256(self.content).hexdigest()


def open_file(path: str | Path) -> Opened:
    """The file at a path. Raises Complaint: it is absent, too large, or nothing that numbers come in."""
    where = Path(path)
    try:
        if not where.is_file():
            raise _wrong(
                str(path),
                Text("there is no such file", "ce fichier n’existe pas"),
                Text("name a file that was downloaded", "nommez un fichier téléchargé"),
            )
        if where.stat().st_size > LARGEST:
            raise _too_large(where.name)
        content = where.read_bytes()
    except OSError:
        raise _wrong(
            str(path),
            Text("the file cannot be read", "le fichier ne peut être lu"),
            Text("check that it may be opened", "vérifiez qu’on peut l’ouvrir"),
        ) from None
    return opened(where.name, content)


def opened(name: str, content: bytes) -> Opened:
    """A file of these bytes. Raises Complaint where they are nothing that numbers come in."""
    if len(content) > LARGEST:
        raise _too_large(name)
    start = content[:512].lstrip(b"\xef\xbb\xbf \t\r\n")
    if not content.strip():
        raise _wrong(name, Text("the file is empty", "le fichier est vide"), FROM_PUBLISHER)
    if content.startswith(b"PK\x03\x04"):
        return _archive(name, content)
    if content.startswith(b"PAR1"):
        return Opened(name, "parquet", content, ())
    if start[:1] == b"<" or re.match(rb"(?i)<!doctype|<html", start):
        return Opened(name, "page", content, tables_of_page(name, _text(name, content)))
    if start[:1] in b"[{":
        return Opened(name, "json", content, tuple(_json(name, content)))
    return Opened(name, "text", content, (_delimited(name, content),))


def _archive(name: str, content: bytes) -> Opened:
    """A workbook, or a zip of one or several files of numbers."""
    unpacked = members_of(name, content)
    if any(member == "[Content_Types].xml" for member, _ in unpacked):
        return Opened(name, "workbook", content, tables_of_workbook(name, content, dict(unpacked)))
    tables: list[Cells] = []
    for member, inside in unpacked:
        if not re.search(r"(?i)metadata|readme|licen[cs]e", member):
            found = opened(f"{name}!{member}", inside)
            if found.form in ("workbook", "parquet") or "!" in name:
                raise _wrong(
                    name,
                    Text("there is an archive within the archive", "il y a une archive dans l’archive"),
                    Text(
                        "unpack it and add what is inside", "décompressez-la et ajoutez ce qu’elle contient"
                    ),
                )
            tables += found.tables
    return Opened(name, "archive", content, tuple(tables))


def members_of(name: str, content: bytes) -> list[tuple[str, bytes]]:
    """The members of an archive, unpacked within bounds. Raises Complaint where it is damaged, or a bomb."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            members = [each for each in archive.infolist() if not each.is_dir()]
            _within_bounds(name, members)
            unpacked: list[tuple[str, bytes]] = []
            for each in members:
                with archive.open(each) as file:
                    unpacked.append((each.filename, file.read(each.file_size + 1)))
                if len(unpacked[-1][1]) != each.file_size:
                    raise zipfile.BadZipFile(each.filename)
    except Complaint:
        raise
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, OSError, ValueError, zlib.error):
        raise _wrong(
            name,
            Text(
                "the archive is damaged, locked or cut short", "l’archive est abîmée, verrouillée ou tronquée"
            ),
            FROM_PUBLISHER,
        ) from None
    return unpacked


def _within_bounds(name: str, members: list[zipfile.ZipInfo]) -> None:
    whole = sum(each.file_size for each in members)
    packed = sum(each.compress_size for each in members)
    if len(members) > MOST_MEMBERS or whole > LARGEST or whole > MOST_RATIO * max(packed, 4096):
        raise _wrong(
            name,
            Text(
                "the archive unpacks to more than any publisher’s file",
                "une fois décompressée, l’archive dépasse tout fichier d’un diffuseur",
            ),
            FROM_PUBLISHER,
        )


def _delimited(name: str, content: bytes) -> Cells:
    text = _text(name, content)
    if not text.endswith(("\n", "\r")):
        raise _wrong(
            name,
            Text(
                "the last line does not end: the file is cut short",
                "la dernière ligne ne se termine pas\u00a0: le fichier est tronqué",
            ),
            FROM_PUBLISHER,
        )
    first = re.sub(r'"[^"]*"', "", text.partition("\n")[0])
    separator = "\t" if "\t" in first else max(",;", key=first.count)
    lines: list[tuple[int, Sequence[str]]] = []
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    try:
        for cells in reader:
            if cells:
                lines.append((reader.line_num, cells))
            if len(lines) > MOST_ROWS:
                raise _too_large(name)
    except csv.Error:
        raise _wrong(
            f"{name}:{reader.line_num}",
            Text(
                "a quotation mark is left open, or a cell never ends",
                "un guillemet reste ouvert, ou une cellule n’en finit pas",
            ),
            FROM_PUBLISHER,
        ) from None
    return Cells(name, "", lines)


def _text(name: str, content: bytes) -> str:
    """The text of bytes: UTF-8 where they are, line by line cp1252 where they are not."""
    encoding = "utf-16" if content.startswith((b"\xff\xfe", b"\xfe\xff")) else "utf-8-sig"
    try:
        text = content.decode(encoding)
    except UnicodeDecodeError:
        try:
            text = "".join(
                _line(line) for line in content.removeprefix(b"\xef\xbb\xbf").splitlines(keepends=True)
            )
        except UnicodeDecodeError:
            text = "\0"
    if "\0" in text:
        raise _wrong(
            name,
            Text("it is neither text nor a workbook", "ce n’est ni du texte ni un classeur"),
            Text(
                "add a file as its publisher gives it: CSV, XLSX, ZIP, JSON, Parquet or a page",
                "ajoutez un fichier tel que le donne son diffuseur\u00a0: CSV, XLSX, ZIP, JSON, Parquet ou "
                "une page",
            ),
        )
    return text


def _line(line: bytes) -> str:
    try:
        return line.decode("utf-8")
    except UnicodeDecodeError:
        return line.decode("cp1252")


def _json(name: str, content: bytes) -> Iterator[Cells]:
    """A page, or a list of pages, of an API that gives `items`."""
    try:
        told: object = json.loads(_text(name, content))
    except (ValueError, RecursionError):
        raise _wrong(
            name,
            Text("the JSON is malformed or cut short", "le JSON est mal formé ou tronqué"),
            FROM_PUBLISHER,
        ) from None
    yield from pages_of_items(name, told)


def _wrong(field: str, problem: Text, mend: Text) -> Complaint:
    return Complaint(problem, field=field, mend=mend)


def _too_large(name: str) -> Complaint:
    return _wrong(
        name,
        Text("it is larger than any publisher’s file", "il dépasse tout fichier d’un diffuseur"),
        FROM_PUBLISHER,
    )
