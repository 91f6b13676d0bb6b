"""Passage over many people: from raw columns, planes, an Arrow table, Parquet, a planes file.

And what it costs to read the same bytes at all.
"""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np

from bench import crowd
from bench.peers import work
from bench.ways import CHUNK, NAMED, Counts, Way, nothing, received


def _ours(raw: crowd.Raw, *, fuse: bool, planes: bool, split: int) -> Iterator[Way]:
    from passage.engine.columns.literals import Known
    from passage.engine.columns.read import Columnar

    known = Known.ALL if crowd.whole(raw) else Known.SOME
    reader = Columnar(crowd.EDITION, ["eligibility"], dict.fromkeys(work.FACTS, known), split=split)
    count = len(raw["from_us"])
    edges = [(start, min(start + CHUNK, count)) for start in range(0, count, CHUNK)]

    def packed(start: int, stop: int) -> Any:
        return reader.packed(crowd.people_of(raw, start, stop, fuse=fuse), fuse=fuse)

    def from_raw(_: None) -> list[Any]:
        return [reader.answers(packed(*edge), edge[1] - edge[0], fuse=fuse) for edge in edges]

    if not planes:
        yield Way("from raw columns", nothing, from_raw, _counted)
        return
    kept = [(packed(*edge), edge[1] - edge[0]) for edge in edges]
    raw.clear()

    def from_planes(_: None) -> list[Any]:
        return [reader.answers(literals, many, fuse=fuse) for literals, many in kept]

    yield Way("from planes", nothing, from_planes, _counted)


def _counted(found: list[Any]) -> Counts:
    """Of how many each answer is certain, and possible."""
    from passage.engine.columns.network import Sought
    from passage.engine.columns.read import how_many

    bounds: Counts = {}
    for key, name in NAMED.items():
        sought = Sought("eligibility", "ground" if name.startswith("IRPA") else "outcome", name)
        bounds[key] = [
            sum(how_many(each.certain(sought)) for each in found),
            sum(how_many(each.possible(sought)) for each in found),
        ]
    return received(bounds, sum(each.count for each in found))


def ours_arrow(raw: crowd.Raw) -> Iterator[Way]:
    """An Arrow table through the mapping of a population."""
    from passage.engine.columns.literals import Known
    from passage.engine.columns.read import Columnar
    from passage.population.population import Population

    table = crowd.arrow_of(raw)
    known = Known.ALL if crowd.whole(raw) else Known.SOME
    reader = Columnar(crowd.EDITION, ["eligibility"], dict.fromkeys(work.FACTS, known), split=1)
    raw.clear()

    def read(_: None) -> list[Any]:
        chunks = Population(table, book=crowd.BOOK, on=work.LAW_DATE).chunks(CHUNK)
        return [
            reader.answers(reader.packed(each.people, fuse=True), each.people.count, fuse=True)
            for each in chunks
        ]

    yield Way("from an Arrow table", nothing, read, _counted)


def ours_parquet(folder: Path) -> Iterator[Way]:
    """`passage run` without the exact reading: read, mapped, answered, counted."""
    from passage.population.population import Population
    from passage.population.run import Run

    def read(_: None) -> Any:
        crowd_of = Population(folder / "people.parquet", book=crowd.BOOK, on=work.LAW_DATE)
        ran = Run(crowd_of, ["eligibility"], exact=False, chunk=CHUNK)
        for _batch in ran.batches():
            pass
        return ran.counts.grounds

    def grounds(found: dict[tuple[str, str], tuple[int, int]]) -> Counts:
        told = {key: found.get(("eligibility", name)) for key, name in NAMED.items()}
        return {key: list(bounds) for key, bounds in told.items() if bounds is not None}

    yield Way("from Parquet", nothing, read, grounds)


def ours_planes_file(folder: Path) -> Iterator[Way]:
    """A planes file: opened, read, every answer counted."""
    from passage.engine.columns.read import how_many
    from passage.population.planes import Planes, pack
    from passage.population.population import Population

    path = folder / "people.planes"
    if not path.exists():
        pack(Population(folder / "people.parquet", book=crowd.BOOK, on=work.LAW_DATE), ["eligibility"], path)

    def read(_: None) -> Counts:
        rows: dict[Any, int] = {}
        people = 0
        planes = Planes(path, book=crowd.BOOK)
        for found in planes.found():
            people += found.count
            for edge, row in planes.reader.program.row_of.items():
                rows[edge] = rows.get(edge, 0) + how_many(found.bits[row])
        answers = planes.reader.network.answers
        by = {sought.key: [rows[both.certain], rows[both.possible]] for sought, both in answers.items()}
        return received({key: by[name] for key, name in NAMED.items()}, people)

    yield Way("from a planes file", nothing, read, lambda found: found)


def memory(raw: crowd.Raw) -> Iterator[Way]:
    """How long the same bytes take to be read at all."""
    sizes = {"raw columns": sum(values.nbytes for values in raw.values())}
    from passage.engine.columns.literals import Known
    from passage.engine.columns.network import Network

    known = Known.ALL if crowd.whole(raw) else Known.SOME
    network = Network(crowd.EDITION, ["eligibility"], dict.fromkeys(work.FACTS, known), split=1)
    sizes["planes"] = len(network.planes) * len(raw["from_us"]) // 8
    raw.clear()
    for label, size in sizes.items():
        words = np.ones(max(size // 8, 1), dtype=np.uint64)
        yield Way(f"reading {label}", nothing, lambda _, words=words: int(np.bitwise_or.reduce(words)))


OURS: dict[str, Callable[[Any], Iterator[Way]]] = {
    f"{hand}-{source}{'-both' if split > 1 else ''}": lambda raw, fuse=fuse, planes=planes, split=split: (
        _ours(raw, fuse=fuse, planes=planes, split=split)
    )
    for hand, fuse in (("plain", False), ("fused", True))
    for source, planes in (("raw", False), ("planes", True))
    for split in (1, 8)
}
