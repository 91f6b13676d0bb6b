"""Putting a file and its numbers into the store, whole or not at all, whatever stops it."""

from __future__ import annotations

import csv
import json
import os
import secrets
import shutil
from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from pathlib import Path

from passage.evidence.opened import Opened
from passage.evidence.reading import DIMENSIONS, Reading, Row
from passage.evidence.store.engine import connected
from passage.evidence.store.folder import alone, unwritable
from passage.evidence.store.vintages import NOTE, NUMBERS, Vintage, digest, plain

INCOMING = ".incoming"
COLUMNS = {
    "measure": "VARCHAR",
    "unit": "VARCHAR",
    "kind": "VARCHAR",
    "start": "DATE",
    "finish": "DATE",
    **dict.fromkeys(DIMENSIONS, "VARCHAR"),
    "low": "BIGINT",
    "high": "BIGINT",
    "printed": "VARCHAR",
    "row": "INTEGER",
    "in_column": "VARCHAR",
    "read": "VARCHAR",
}
"""The columns of the numbers, one for each dimension."""


def keep(
    folder: Path, file: Opened, reading: Reading, *, retrieved: date, address: str | None = None
) -> Vintage:
    """Put a file and its numbers into the store. Raises Complaint where they cannot be written."""
    with alone(folder):
        try:
            return _keep(folder, file, reading, retrieved, address)
        except OSError:
            raise unwritable(folder) from None


def _keep(folder: Path, file: Opened, reading: Reading, retrieved: date, address: str | None) -> Vintage:
    incoming = folder / INCOMING
    shutil.rmtree(incoming, ignore_errors=True)  # what a writer that was stopped left behind
    place = incoming / secrets.token_hex(8)
    place.mkdir(parents=True)
    name = file.name if plain(file.name) else f"file-{file.sha256[:12]}"
    first, last = reading.span
    _written(place / name, file.content)
    numbers(place / NUMBERS, reading.rows)
    made = Vintage(
        data_set=reading.data_set,
        file=name,
        sha256=file.sha256,
        numbers_sha256=digest(place / NUMBERS),
        retrieved=retrieved,
        stamp=reading.stamp,
        address=address,
        rows=len(reading.rows),
        withheld=reading.withheld,
        absent=reading.absent,
        first=first,
        last=last,
        folder=folder / reading.data_set,
    )
    _written(place / NOTE, json.dumps(made.as_data(), ensure_ascii=False, indent=1).encode())
    made = replace(made, folder=made.folder / f"{made.known.isoformat()}_{file.sha256[:16]}")
    made.folder.parent.mkdir(parents=True, exist_ok=True)
    if not made.folder.exists():
        place.rename(made.folder)
        _settled(made.folder.parent)
    shutil.rmtree(incoming, ignore_errors=True)
    return made


def numbers(path: Path, rows: Iterable[Row]) -> None:
    """Write rows as Parquet."""
    text = path.with_suffix(".csv")
    with text.open("w", encoding="utf-8", newline="") as out:
        writer = csv.writer(out)
        writer.writerows(map(_cells, rows))
    with connected() as engine:
        engine.execute(
            "COPY (SELECT * FROM read_csv(?, header=false, columns=?, delim=',', quote='\"', escape='\"', "
            "nullstr='', auto_detect=false, strict_mode=true)) TO ? (FORMAT parquet, COMPRESSION zstd)",
            [str(text), COLUMNS, str(path)],
        )
    text.unlink()
    with path.open("rb") as file:
        os.fsync(file.fileno())


def _cells(row: Row) -> tuple[object, ...]:
    divided = dict(row.where)
    return (
        row.measure,
        row.unit,
        row.period.kind,
        row.period.start,
        row.period.end,
        *(divided.get(dimension) for dimension in DIMENSIONS),
        row.told.low,
        row.told.high,
        row.told.printed,
        row.row,
        row.column,
        row.read,
    )


def _written(path: Path, content: bytes) -> None:
    with path.open("xb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _settled(folder: Path) -> None:
    """See a renaming through to the disk, where the system can."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
