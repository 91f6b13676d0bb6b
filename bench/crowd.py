"""The people of the bench in columns: as numpy arrays, as our own readers take them, and as an Arrow table.

Days are ordinals in 32 bits, enumerations codes in an octet, a yes or no an octet. Three-valued leaves 15 %
unknown: the first day of all, the code 255, the octet 2.
"""

from pathlib import Path
from typing import Any

import numpy as np

from bench import passage_work
from bench.peers import work
from passage.engine.columns.asked import FUSED, PLAIN
from passage.engine.columns.facts import Codes, Column, People, Values
from passage.engine.columns.gathered import codes_of
from passage.engine.edition import Edition
from passage.lang import Moment
from passage.lang.facts import EARLIEST

BOOK = passage_work.book()
CODES = codes_of(BOOK)
EDITION = Edition(BOOK, Moment.read(work.LAW_DATE))
UNKNOWN = 0.15
DISTINCT = 20_000
Raw = dict[str, Any]


def drawn(count: int) -> tuple[list[dict], np.ndarray]:
    """Different people, and which of them each of so many is."""
    people = work.persons(min(count, DISTINCT))
    return people, np.random.default_rng(1).integers(0, len(people), count)


def columns(people: list[dict], which: np.ndarray) -> Raw:
    """Raw columns, everything known."""
    found = {}
    for name in work.FACTS:
        values = [person[name] for person in people]
        if name in work.DATES:
            found[name] = (np.array(values, np.int32) + work.EPOCH).astype(np.int32)[which]
        elif name in work.ENUMS:
            found[name] = np.array([CODES[name].index(value) for value in values], np.uint8)[which]
        else:
            found[name] = np.array(values, np.bool_)[which]
    return found


def partial(raw: Raw) -> Raw:
    """The same with some of the values unknown."""
    chance, found = np.random.default_rng(2), {}
    for name, values in raw.items():
        hidden = chance.random(len(values), np.float32) < UNKNOWN
        if name in work.DATES:
            found[name] = np.where(hidden, EARLIEST, values).astype(np.int32)
        else:
            found[name] = np.where(hidden, 255 if name in work.ENUMS else 2, values).astype(np.uint8)
    return found


def whole(raw: Raw) -> bool:
    """Whether everything is known."""
    return raw["from_us"].dtype == np.bool_


def people_of(raw: Raw, start: int, stop: int, *, fuse: bool = False) -> People:
    """A chunk of raw columns as people."""
    hand, known = FUSED if fuse else PLAIN, whole(raw)
    some = {name: values[start:stop] for name, values in raw.items()}
    flags = hand.truths([some[name].view(np.uint8) for name in work.BOOLEANS], whole=known)
    facts: dict[str, Column] = dict(zip(work.BOOLEANS, flags, strict=True))
    for name in work.DATES:
        facts[name] = Values(some[name], None if known else ~hand.at_most(some[name], EARLIEST))
    for name in work.ENUMS:
        facts[name] = Codes(some[name], known)
    return People(stop - start, facts, EDITION.moment.day.toordinal(), CODES)


def arrow_of(raw: Raw, start: int = 0, stop: int | None = None) -> Any:
    """The same as an Arrow table, unknown values null."""
    import pyarrow as pa

    found = {}
    for name, every in raw.items():
        values = every[start:stop]
        if name in work.DATES:
            days = (values - work.EPOCH).astype(np.int32)
            found[name] = pa.array(days, mask=values == EARLIEST).cast(pa.date32())
        elif name in work.ENUMS:
            codes = pa.array(values.astype(np.int8), mask=values == 255)
            found[name] = pa.DictionaryArray.from_arrays(codes, pa.array(CODES[name]))
        else:
            found[name] = pa.array(values == 1, mask=values == 2)
    return pa.table(found)


def write(folder: Path, count: int) -> None:
    """Keep so many people in a folder: raw columns of both kinds, and a Parquet file of the three-valued."""
    import pyarrow.parquet as pq

    known = columns(*drawn(count))
    for kind, raw in (("two", known), ("three", partial(known))):
        (folder / kind).mkdir()
        for name, values in raw.items():
            np.save(folder / kind / f"{name}.npy", values)
    schema = arrow_of(raw, 0, 1).schema
    with pq.ParquetWriter(folder / "people.parquet", schema) as file:
        for start in range(0, count, 1 << 18):
            file.write_table(arrow_of(raw, start, start + (1 << 18)).cast(schema))


def read(folder: Path, kind: str) -> Raw:
    """The raw columns that a folder keeps."""
    return {name: np.load(folder / kind / f"{name}.npy") for name in work.FACTS}
