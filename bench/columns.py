"""The bench's work over many people: `python -m bench.columns [people]`. CPU ns a person, best of rounds.

Invented people of the same work, near the edges of the law; three-valued leaves 15 % of the facts unknown.
*Raw* starts from columns in memory (numpy: a byte a yes or no; Arrow: a bit), *planes* from planes in memory,
*file* from a planes file. The bounds alone are read, for nine grounds and four outcomes; answers are compared
with the reference first. *Both ways* also tries linked questions both ways. `OPENFISCA` is what OpenFisca
took for its two-valued calculation of the same work on a quiet machine of this kind.
"""

import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from time import process_time_ns
from typing import Any

import numpy as np
import pyarrow as pa

from bench import passage_work
from bench.peers import work
from passage.engine.columns import fused
from passage.engine.columns.facts import Bounds, Codes, People, Truths, packed, unpacked
from passage.engine.columns.gathered import codes_of
from passage.engine.columns.literals import Known
from passage.engine.columns.network import Sought
from passage.engine.columns.read import Columnar, how_many
from passage.engine.edition import Edition
from passage.lang import Moment
from passage.lang.facts import EARLIEST, LATEST
from passage.population.planes import Planes, pack
from passage.population.population import Population

OPENFISCA = 48.0
CHUNK = 1 << 18
ROUNDS = 9
BOOK = passage_work.book()
CODES = codes_of(BOOK)
EDITION = Edition(BOOK, Moment.read(work.LAW_DATE))


def drawn(count: int) -> tuple[list[dict], np.ndarray]:
    """Different people, and which of them each of so many is."""
    people = work.persons(20_000)
    return people, np.random.default_rng(1).integers(0, len(people), count)


def columns(people: list[dict], which: np.ndarray) -> dict[str, np.ndarray]:
    """Raw columns: days as ordinals, enumerations as codes, a byte a yes or no."""
    found = {}
    for name in work.FACTS:
        values = [person[name] for person in people]
        if name in work.DATES:
            found[name] = (np.array(values, np.int32) + passage_work.EPOCH).astype(np.int32)[which]
        elif name in work.ENUMS:
            found[name] = np.array([CODES[name].index(value) for value in values], np.uint8)[which]
        else:
            found[name] = np.array(values, np.bool_)[which]
    return found


def partial(raw: dict[str, np.ndarray]) -> dict[str, Any]:
    """The same with 15 % of the values unknown: intervals of days, code 255, the byte 2."""
    chance, found = np.random.default_rng(2), {}
    for name, values in raw.items():
        hidden = chance.random(len(values)) < 0.15
        if name in work.DATES:
            low, high = (np.where(hidden, edge, values).astype(np.int32) for edge in (EARLIEST, LATEST))
            found[name] = (low, high)
        else:
            found[name] = np.where(hidden, 255 if name in work.ENUMS else 2, values).astype(np.uint8)
    return found


def people_of(raw: dict[str, Any], start: int, stop: int) -> People:
    """A chunk of raw columns as people."""
    facts = {}
    for name, values in raw.items():
        if name in work.DATES:
            low, high = values if isinstance(values, tuple) else (values, values)
            least = low[start:stop]
            facts[name] = Bounds(least, least if low is high else high[start:stop])
        elif name in work.ENUMS:
            facts[name] = Codes(values[start:stop], not isinstance(raw[work.DATES[0]], tuple))
        else:
            flags = values[start:stop]
            certain = packed(flags if flags.dtype == np.bool_ else flags == 1)
            facts[name] = Truths(certain, certain if flags.dtype == np.bool_ else packed(flags))
    return People(stop - start, facts, EDITION.moment.day.toordinal(), CODES)


def arrow_of(raw: dict[str, Any]) -> pa.Table:
    """The same as an Arrow table, unknown values null."""
    found = {}
    for name, values in raw.items():
        if name in work.DATES:
            low, high = values if isinstance(values, tuple) else (values, values)
            days = (low - passage_work.EPOCH).astype(np.int32)
            found[name] = pa.array(days, mask=low != high).cast(pa.date32())
        elif name in work.ENUMS:
            codes = pa.array(values.astype(np.int8), mask=values == 255)
            found[name] = pa.DictionaryArray.from_arrays(codes, pa.array(CODES[name]))
        else:
            found[name] = pa.array(values == 1, mask=values == 2)
    return pa.table(found)


def best(what: Callable[[], Any], count: int) -> float:
    """CPU nanoseconds a person, the best of the rounds."""
    least = float("inf")
    for _ in range(ROUNDS):
        start = process_time_ns()
        what()
        least = min(least, process_time_ns() - start)
    return least / count


def compared(raw: dict[str, Any], people: list[dict], which: np.ndarray) -> int:
    """How many people were compared with the reference; exits where any differs."""
    some = min(2_000, len(which))
    reader = Columnar(EDITION, ["eligibility"], dict.fromkeys(work.FACTS, Known.ALL))
    crowd = people_of(raw, 0, some)
    found = reader.answers(reader.packed(crowd), some)
    grounds = [Sought("eligibility", "ground", key) for key in BOOK.issues["eligibility"].grounds]
    rows = [unpacked(found.certain(ground), some) for ground in grounds]
    for place in range(some):
        expected = work.decide(people[which[place]])
        if [bool(row[place]) for row in rows] != [expected[name] for name in work.GROUNDS]:
            sys.exit(f"the columns differ from the reference on person {place}")
    return some


def measured(count: int) -> Iterator[tuple[str, float]]:
    """Every figure for so many people."""
    people, which = drawn(count)
    raw = columns(people, which)
    print(f"{compared(raw, people, which)} people compared with the reference, none differing")
    edges = [(start, min(start + CHUNK, count)) for start in range(0, count, CHUNK)]
    for label, told, known, split in (
        ("two-valued", raw, Known.ALL, 1),
        ("three-valued", partial(raw), Known.SOME, 1),
        ("three-valued, both ways", partial(raw), Known.SOME, 8),
    ):
        reader = Columnar(EDITION, ["eligibility"], dict.fromkeys(work.FACTS, known), split=split)
        planes = [(reader.packed(people_of(told, *edge)), edge[1] - edge[0]) for edge in edges]
        for fuse in (False, *([True] if fused.installed() else [])):
            how = f"{label}, {'fused' if fuse else 'numpy'}"

            def from_raw(told=told, reader=reader, fuse=fuse) -> None:
                for start, stop in edges:
                    reader.answers(reader.packed(people_of(told, start, stop)), stop - start, fuse=fuse)

            def from_planes(planes=planes, reader=reader, fuse=fuse) -> None:
                for literals, many in planes:
                    reader.answers(literals, many, fuse=fuse)

            from_planes()
            yield f"planes, {how}", best(from_planes, count)
            yield f"raw (numpy), {how}", best(from_raw, count)
        found = [reader.answers(literals, many) for literals, many in planes]
        open_ = sum(how_many(each.undecided("eligibility")) for each in found)
        untold = count - sum(int((each.outcomes("eligibility") >= 0).sum()) for each in found)
        print(f"{label}: outcome open for {untold / count:.2%}, it or a ground for {open_ / count:.2%}")
    yield from _tables(partial(raw), count)


def _tables(told: dict[str, Any], count: int) -> Iterator[tuple[str, float]]:
    table = arrow_of(told)
    reader = Columnar(EDITION, ["eligibility"], dict.fromkeys(work.FACTS, Known.SOME))

    def from_arrow() -> None:
        for chunk in Population(table, book=BOOK, on=work.LAW_DATE).chunks(CHUNK):
            reader.answers(reader.packed(chunk.people), chunk.people.count, fuse=fused.installed())

    yield "raw (Arrow), three-valued, both ways", best(from_arrow, count)
    with TemporaryDirectory() as folder:
        path = Path(folder) / "people.planes"
        pack(Population(table, book=BOOK, on=work.LAW_DATE), ["eligibility"], path)

        def from_file() -> int:
            return sum(how_many(row) for found in Planes(path, book=BOOK).found() for row in found.bits)

        from_file()
        yield "file, opened, read and every answer counted", best(from_file, count)


def main(count: int = 1_000_000) -> None:
    """Print the conditions and the figures."""
    print(f"{count} people, numpy {np.__version__}, {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}")
    for name, nanoseconds in measured(count):
        figure = f"{nanoseconds:8.2f} ns{OPENFISCA / nanoseconds:8.1f} x{1e3 / nanoseconds:10.0f} million/s"
        print(f"  {name:<52}{figure}")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:2]))
