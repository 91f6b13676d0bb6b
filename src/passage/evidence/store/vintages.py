"""A vintage: one file of one data set as it was on a day, its bytes, its numbers and what was noted of it.

It is a folder: the original file, `numbers.parquet` and, written last, `vintage.json`. It is made elsewhere
in the store and moved into its place whole, so that what is there is all there.
"""

from __future__ import annotations

import hashlib
import json
import re
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, cast

from passage.cite.sources import Source
from passage.evidence.catalogue import DataSet, catalogue
from passage.evidence.tables import both
from passage.text import Complaint, Text

NOTE, NUMBERS = "vintage.json", "numbers.parquet"
FORMAT = "vintage/1"


@dataclass(frozen=True, slots=True)
class Vintage:
    """What is noted of a vintage. It is known as of its own stamp, or else of the day `retrieved`."""

    data_set: str
    file: str
    sha256: str
    numbers_sha256: str
    retrieved: date
    stamp: date | None
    address: str | None
    rows: int
    withheld: int
    absent: int
    first: date
    last: date
    folder: Path

    @property
    def known(self) -> date:
        """The day as of which its numbers are known."""
        return self.stamp or self.retrieved

    @property
    def name(self) -> str:
        """What an observation calls it: the data set and the day."""
        return f"{self.data_set}@{self.known.isoformat()}"

    @property
    def original(self) -> Path:
        """The publisher's bytes."""
        return self.folder / self.file

    @property
    def numbers(self) -> Path:
        """Its numbers."""
        return self.folder / NUMBERS

    @property
    def source(self) -> Source:
        """Where its numbers come from, as a figure tells it."""
        told: DataSet = catalogue()[self.data_set]
        return Source(
            key=self.name,
            publisher=both(told.publisher),
            title=both(told.title),
            file=self.file,
            sha256=self.sha256,
            retrieved=self.retrieved,
            licence=both(told.licence),
            url=self.address or told.page,
            standing="tidied" if told.tidied else "official",
            note=both(told.note) if told.note else None,
            stamp=self.stamp,
        )

    def as_data(self) -> dict[str, Any]:
        """What is written in the note."""
        return {
            "passage": FORMAT,
            "data_set": self.data_set,
            "file": self.file,
            "sha256": self.sha256,
            "numbers_sha256": self.numbers_sha256,
            "retrieved": self.retrieved.isoformat(),
            "stamp": self.stamp and self.stamp.isoformat(),
            "address": self.address,
            "rows": self.rows,
            "withheld": self.withheld,
            "absent": self.absent,
            "first": self.first.isoformat(),
            "last": self.last.isoformat(),
        }


def vintage(folder: Path) -> Vintage:
    """The vintage in a folder. Raises Complaint where its note is missing, malformed or of another form."""
    try:
        told = cast("dict[str, Any]", json.loads((folder / NOTE).read_text("utf-8")))
        if told["passage"] != FORMAT or told["data_set"] not in catalogue():
            raise ValueError(folder)
        if not plain(str(told["file"])):
            raise ValueError(folder)
        return Vintage(
            data_set=str(told["data_set"]),
            file=str(told["file"]),
            sha256=str(told["sha256"]),
            numbers_sha256=str(told["numbers_sha256"]),
            retrieved=date.fromisoformat(told["retrieved"]),
            stamp=date.fromisoformat(told["stamp"]) if told["stamp"] else None,
            address=told["address"],
            rows=int(told["rows"]),
            withheld=int(told["withheld"]),
            absent=int(told["absent"]),
            first=date.fromisoformat(told["first"]),
            last=date.fromisoformat(told["last"]),
            folder=folder,
        )
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        raise Complaint(
            Text(
                "what was noted of this vintage cannot be read",
                "ce qui a été noté de cette version est illisible",
            ),
            field=str(folder / NOTE),
            mend=Text(
                "remove that folder and add the file again",
                "supprimez ce dossier et ajoutez de nouveau le fichier",
            ),
        ) from None


def plain(name: str) -> bool:
    """Whether a file's name is a name and no path."""
    return re.fullmatch(r"[^\W.][\w.+=,@ -]{0,150}", name) is not None and name not in (NOTE, NUMBERS)


def digest(path: Path) -> str:
    """The digest of a file."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
