"""A planes file: a population packed once, to be read again at the speed of memory.

The form (`passage.planes/1`) is an Arrow IPC file. Each column is one plane, a bit a person: a literal of
the rules with its bound, named as `name_of` writes it (`yes entry.from_us certain`). The first, `person`,
says which bits are people: each record batch is a chunk, padded to a multiple of 512. The metadata of the
schema, as JSON under `passage.planes`, holds the form, the law (the fingerprint of
the book and of each provision that the issues rest on), the moment, the day of the facts, the issues, how
each fact is told, and whether the people are synthetic. Planes answer the rules that they were packed for and
no others: a file packed under other law is refused, naming what has changed. It holds no name and no date.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, cast

import numpy as np

from passage.engine.columns import fused
from passage.engine.columns.facts import packed, words_for
from passage.engine.columns.literals import Known
from passage.engine.columns.named import name_of
from passage.engine.columns.program import Words
from passage.engine.columns.read import CHUNK, Columnar, Found, how_many
from passage.engine.edition import Edition
from passage.engine.evaluate import provisions_beneath
from passage.lang.book import Book
from passage.lang.instants import Moment, instant
from passage.population.export import whole
from passage.population.parts import part
from passage.population.population import Population
from passage.population.run import Counts, check_issues, columns
from passage.text import Complaint, Text

FORM = "passage.planes/1"
KEY = b"passage.planes"
PERSON = "person"
PAD = 512
"""People whose bits fill 64 octets, on which Arrow aligns."""


def pack(population: Population, issues: Sequence[str], path: str | Path, *, replace: bool = False) -> int:
    """Pack a population for some issues; how many people. Raises Complaint where it cannot be written."""
    check_issues(population, issues)
    arrow, ipc = part("pyarrow"), part("pyarrow.ipc")
    known = dict.fromkeys(population.told, Known.SOME)
    reader = Columnar(population.edition, issues, known, population.book.presumed)
    names = [PERSON, *(name_of(plane) for plane in reader.network.planes)]
    about = {
        "form": FORM,
        **population.stamp,
        "instant": population.moment.at.isoformat(),
        "whole_day": population.moment.whole_day,
        "issues": list(issues),
        "provisions": _fingerprints(population.edition, issues),
        "known": {name: how.value for name, how in known.items()},
        "synthetic": population.synthetic,
    }
    schema = arrow.schema([arrow.field(name, arrow.bool_(), nullable=False) for name in names])
    schema = schema.with_metadata({KEY: json.dumps(about, ensure_ascii=False)})
    people = 0
    with whole(Path(path), replace=replace) as beside, ipc.new_file(str(beside), schema) as file:
        for chunk in population.chunks(CHUNK):
            people += chunk.people.count
            literals = reader.packed(chunk.people, fuse=fused.installed())
            file.write_batch(_batch(literals, chunk.people.count, schema))
    return people


def _batch(literals: Words, count: int, schema: Any) -> Any:
    """The planes of a chunk, and before them who is a person, padded."""
    arrow = part("pyarrow")
    padded = -(-count // PAD) * PAD
    rows = np.zeros((len(literals) + 1, padded // 64), dtype=np.uint64)
    packed(np.ones(count, dtype=np.bool_), rows[0, : words_for(count)])
    rows[1:, : literals.shape[1]] = literals
    arrays = [arrow.Array.from_buffers(arrow.bool_(), padded, [None, arrow.py_buffer(row)]) for row in rows]
    return arrow.RecordBatch.from_arrays(arrays, schema=schema)


class Planes:
    """A planes file, mapped into memory. Raises Complaint where it is none, is cut short, or of other law."""

    def __init__(self, path: str | Path, *, book: Book | None = None) -> None:
        if book is None:
            from passage import law

            book = law.book()
        self.path = Path(path)
        self._file = self._open()
        self.about = self._about()
        self.issues = tuple(self.about["issues"])
        self._check_law(book)
        moment = Moment(instant(self.about["instant"]), bool(self.about["whole_day"]))
        known = {name: Known(how) for name, how in self.about["known"].items()}
        self.reader = Columnar(Edition(book, moment), self.issues, known, book.presumed)
        self.names = [PERSON, *(name_of(plane) for plane in self.reader.network.planes)]
        if self.names != list(self._file.schema.names):
            raise self._foreign()

    @property
    def synthetic(self) -> bool:
        """Whether the people are invented."""
        return bool(self.about["synthetic"])

    @property
    def stamp(self) -> dict[str, str]:
        """Which law it was packed under."""
        found = {key: str(self.about[key]) for key in ("law", "on", "facts_on", "verified_on")}
        return {**found, "synthetic": "true"} if self.synthetic else found

    def _open(self) -> Any:
        arrow, ipc = part("pyarrow"), part("pyarrow.ipc")
        try:
            return ipc.open_file(arrow.memory_map(str(self.path)))
        except (arrow.ArrowException, OSError):
            raise self._foreign() from None

    def _about(self) -> dict[str, Any]:
        metadata = cast("dict[bytes, bytes]", self._file.schema.metadata or {})
        try:
            about = json.loads(metadata[KEY])
            if about["form"] != FORM:
                raise self._foreign()
            return about
        except (KeyError, TypeError, ValueError) as error:
            if isinstance(error, Complaint):
                raise
            raise self._foreign() from None

    def _check_law(self, book: Book) -> None:
        changed = [
            key
            for key, fingerprint in self.about["provisions"].items()
            if key not in book.provisions or book.fingerprint_of(key) != fingerprint
        ]
        if changed or set(self.issues) - book.issues.keys():
            named = ", ".join(changed[:5] or self.issues)
            raise Complaint(
                Text(
                    "it was packed under law that reads otherwise now",
                    "il a été produit sous un droit qui a changé",
                ),
                field=f"{self.path} · {named}",
                mend=Text("pack the population again", "produisez le fichier de nouveau"),
            )

    def _foreign(self) -> Complaint:
        return Complaint(
            Text(
                "this is no planes file, or it was cut short, or another version made it",
                "ce n’est pas un fichier de plans, ou il est tronqué, ou une autre version l’a produit",
            ),
            field=str(self.path),
            mend=Text("make it again with passage pack", "refaites-le avec passage pack"),
        )

    def chunks(self) -> Iterator[tuple[Words, int]]:
        """The planes of each chunk, and of how many people they are."""
        arrow = part("pyarrow")
        for place in range(self._file.num_record_batches):
            try:
                batch = self._file.get_batch(place)
            except (arrow.ArrowException, OSError):
                raise self._foreign() from None
            rows = _rows(batch)
            count = how_many(rows[0])
            yield rows[1:, : words_for(count)], count

    def found(self, *, fuse: bool | None = None) -> Iterator[Found]:
        """What is found, chunk by chunk."""
        together = fused.installed() if fuse is None else fuse
        for literals, count in self.chunks():
            yield self.reader.answers(literals, count, fuse=together)

    def batches(self, counts: Counts) -> Iterator[Any]:
        """What is found as Arrow batches, and counted; the bounds alone, for the facts are not kept."""
        arrow = part("pyarrow")
        for found in self.found():
            added = columns(found, self.issues, {}, counts)
            if self.synthetic:
                added["synthetic"] = arrow.array(np.ones(found.count, dtype=np.bool_))
            batch = arrow.RecordBatch.from_arrays(list(added.values()), names=list(added))
            yield batch.replace_schema_metadata(
                {f"passage.{key}": value for key, value in self.stamp.items()}
            )


def _rows(batch: Any) -> Words:
    """The planes of a batch as rows of words, in place: Arrow lays them one after another."""
    arrow = part("pyarrow")
    buffers = [column.buffers()[1] for column in batch.columns]
    words = batch.num_rows // 64
    step = buffers[1].address - buffers[0].address if len(buffers) > 1 else words * 8
    even = all(each.address == buffers[0].address + place * step for place, each in enumerate(buffers))
    if even and step >= words * 8 and step % 8 == 0:
        block = arrow.foreign_buffer(buffers[0].address, step * (len(buffers) - 1) + words * 8, base=batch)
        flat = np.frombuffer(block, dtype=np.uint64)
        return np.lib.stride_tricks.as_strided(flat, (len(buffers), words), (step, 8), writeable=False)
    return np.stack([np.frombuffer(each, dtype=np.uint64, count=words) for each in buffers])


def _fingerprints(edition: Edition, issues: Sequence[str]) -> dict[str, str]:
    """The fingerprint of each provision that some issues rest on."""
    book = edition.book
    rules = [outcome.when for issue in issues for outcome in book.issues[issue].outcomes]
    return {key: book.fingerprint_of(key) for key in provisions_beneath(edition, rules)}
