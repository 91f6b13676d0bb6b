"""One engine on so many people, in a process of its own: `python -m bench.many ENGINE KIND FOLDER PEOPLE
[compare]`.

Prints a line of JSON: wall and CPU nanoseconds a person of each way of doing the work (the best of the
rounds; CPU is of all threads), the peak of the process’s memory while it did, and what it found. What an
engine answers on the first people, all known, is compared with the reference first where that is asked;
counts are compared by whoever asked.
"""

import gc
import json
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from time import perf_counter_ns, process_time_ns
from typing import Any, NamedTuple

import numpy as np

from bench import crowd
from bench.peers import by_hand, work
from bench.peers.formulas import FIRST, by_calendar, by_table, carried

COMPARED = 2_000
CHUNK = 1 << 18
LEAST_NS = 2_000_000_000
"""How long a way that is not slow is timed at the least, up to 50 rounds."""
KEPT = (*work.GROUNDS, "receivable", "eligible")
"""The answers that every engine gives, by which they are compared."""
Counts = dict[str, list[int]]


class Way(NamedTuple):
    """A way of doing the work: what is made ready before each round and not timed, what is, what it found."""

    label: str
    ready: Callable[[], Any]
    work: Callable[[Any], Any]
    counts: Callable[[Any], Counts] | None = None


def _nothing() -> None:
    return None


# Peers: each takes raw columns of some people, and gives the ways to be timed.


def openfisca(raw: crowd.Raw) -> Iterator[Way]:
    """Two-valued; built by `set_input`, which is the fastest way in; years by a table of days."""
    return _openfisca(raw, by_table)


def openfisca_by_calendar(raw: crowd.Raw) -> Iterator[Way]:
    """The same, with years reckoned on the calendar, as its formulas commonly are."""
    return _openfisca(raw, by_calendar)


def _openfisca(raw: crowd.Raw, after: Callable[..., Any]) -> Iterator[Way]:
    from openfisca_core.simulations import SimulationBuilder

    from bench.peers.openfisca_work import DAY, OpenFisca

    system = OpenFisca(after).system
    count = len(raw["from_us"])
    return _simulated(raw, lambda: SimulationBuilder().build_default_simulation(system, count), DAY)


def policyengine(raw: crowd.Raw) -> Iterator[Way]:
    """Two-valued; OpenFisca’s fork."""
    from bench.peers.policyengine_work import DAY, PolicyEngine, Simulation

    system = PolicyEngine().system

    def made() -> Any:
        found = Simulation(tax_benefit_system=system, populations=system.instantiate_entities())
        found.persons.count = len(raw["from_us"])
        return found

    return _simulated(raw, made, DAY)


def _simulated(raw: crowd.Raw, make: Callable[[], Any], day: Any) -> Iterator[Way]:
    own = {name: values - work.EPOCH if name in work.DATES else values for name, values in raw.items()}
    own |= {name: raw[name].astype(np.int16) for name in work.ENUMS}

    def given() -> Any:
        made = make()
        for name, values in own.items():
            made.set_input(name, day, values)
        return made

    def calculated(simulation: Any) -> dict[str, Any]:
        return {name: simulation.calculate(name, day) for name in work.ANSWERS}

    yield Way("calculating", given, calculated, _flags)
    yield Way("columns set, then calculating", _nothing, lambda _: calculated(given()))


def _flags(found: dict[str, Any]) -> Counts:
    return {name: [int(np.count_nonzero(found[name]))] * 2 for name in KEPT}


def numpy_by_hand(raw: crowd.Raw) -> Iterator[Way]:
    """Two-valued, as `by_hand` writes it; years by a table of days."""
    tables = {years: carried(years) + work.EPOCH for years in (1, 18)}
    first = work.EPOCH + FIRST

    def among(name: str, *values: str) -> Any:
        places = [crowd.CODES[name].index(value) for value in values]
        found = raw[name] == places[0]
        for place in places[1:]:
            found |= raw[name] == place
        return found

    def after(name: str, years: int) -> Any:
        return tables[years][raw[name] - first]

    def answers(_: None) -> dict[str, Any]:
        return by_hand.answers(raw.__getitem__, among, after, lambda day: day + work.EPOCH, lambda days: days)

    yield Way("from raw columns", _nothing, answers, _flags)


def polars_by_hand(raw: crowd.Raw) -> Iterator[Way]:
    """Polars expressions; its own nulls are Kleene’s. Years by a table of days, much faster than its own."""
    import polars as pl

    frame = pl.from_arrow(crowd.arrow_of(raw))
    yield Way("from a data frame", _nothing, lambda _: _polars(frame.lazy()).collect(), _of_polars)


def polars_parquet(folder: Path) -> Iterator[Way]:
    """The same from a Parquet file."""
    import polars as pl

    path = folder / "people.parquet"
    yield Way("from Parquet", _nothing, lambda _: _polars(pl.scan_parquet(path)).collect(), _of_polars)


def _polars(frame: Any) -> Any:
    import polars as pl

    def among(name: str, *values: str) -> Any:
        found = pl.col(name) == values[0]
        for each in values[1:]:
            found |= pl.col(name) == each
        return found

    def after(name: str, years: int) -> Any:
        return pl.lit(pl.Series(carried(years))).gather(pl.col(name).to_physical() - FIRST)

    def column(name: str) -> Any:
        return pl.col(name).to_physical() if name in work.DATES else pl.col(name)

    answers = by_hand.answers(column, among, after, lambda day: day, lambda days: days)
    return frame.select(**answers)


def _of_polars(found: Any) -> Counts:
    people = found.height
    return {name: [int(found[name].sum() or 0), people - int((~found[name]).sum() or 0)] for name in KEPT}


class _Sql(str):
    """A piece of SQL with the operators of a column."""

    def _joined(self, by: str, other: object) -> "_Sql":
        return _Sql(f"({self} {by} {other})")

    def __and__(self, other: object) -> "_Sql":
        return self._joined("AND", other)

    def __or__(self, other: object) -> "_Sql":
        return self._joined("OR", other)

    def __invert__(self) -> "_Sql":
        return _Sql(f"(NOT {self})")

    def __sub__(self, other: object) -> "_Sql":
        return self._joined("-", other)

    def __lt__(self, other: object) -> "_Sql":  # type: ignore[override]
        return self._joined("<", other)

    def __gt__(self, other: object) -> "_Sql":  # type: ignore[override]
        return self._joined(">", other)

    def __ge__(self, other: object) -> "_Sql":  # type: ignore[override]
        return self._joined(">=", other)


def duckdb_by_hand(raw: crowd.Raw) -> Iterator[Way]:
    """SQL; its own nulls are Kleene’s."""
    import duckdb

    engine = duckdb.connect()
    given = crowd.arrow_of(raw)
    engine.register("given", given)
    engine.sql("CREATE TABLE people AS SELECT * FROM given")
    engine.unregister("given")
    del given
    answers = by_hand.answers(
        _Sql,
        lambda name, *values: _Sql(f"({name} IN ({', '.join(map(repr, values))}))"),
        lambda name, years: _Sql(f"({name} + INTERVAL {years} YEAR)"),
        lambda day: f"(DATE '1970-01-01' + {day})",
        str,
    )
    query = f"SELECT {', '.join(f'{text} AS {name}' for name, text in answers.items())} FROM people"

    def counts(found: Any) -> Counts:
        return {name: _arrow_counts(found[name]) for name in KEPT}

    yield Way("from a table", _nothing, lambda _: engine.sql(query).to_arrow_table(), counts)


def _arrow_counts(column: Any) -> list[int]:
    yes = column.true_count if hasattr(column, "true_count") else sum(c.true_count for c in column.chunks)
    return [yes, yes + column.null_count]


def ibis_duckdb(raw: crowd.Raw) -> Iterator[Way]:
    """The rule as our own reader writes it in Ibis, on DuckDB; the answers are counted there."""
    return _ibis(raw, "duckdb")


def ibis_polars(raw: crowd.Raw) -> Iterator[Way]:
    """The same on Polars."""
    return _ibis(raw, "polars")


def _ibis(raw: crowd.Raw, engine: str) -> Iterator[Way]:
    import ibis

    from bench.warehouse import expression, held, lazily, table_of
    from passage.engine.warehouse.reading import Reading, stepwise
    from passage.engine.warehouse.told import Told

    told = Told("person", {name: name for name in work.FACTS})
    reading = Reading(crowd.EDITION, ["eligibility"], told, split=1)
    table = table_of(raw)
    made, days = expression(table, reading)
    names = [name for name in reading.columns if name.startswith("eligibility.")]

    def counts(found: list[int]) -> Counts:
        by = dict(zip(names, found, strict=True))
        bounds = {
            key: [by[f"eligibility.{name}.certain"], by[f"eligibility.{name}.possible"]]
            for key, name in _NAMED.items()
        }
        return _received(bounds, len(raw["from_us"]))

    if engine == "duckdb":
        ducks = held(table, days)
        del table
        with stepwise():
            sql = str(ibis.to_sql(made, dialect="duckdb", pretty=False))
        yield Way("counted", _nothing, lambda _: list(ducks.sql(sql).fetchall()[0]), counts)
        return
    frame = lazily(made, table, days)
    yield Way("counted", _nothing, lambda _: list(frame.collect().row(0)), counts)


_NAMED = {
    **{f"s101_1_{key}": f"IRPA 101(1)({key.replace('_', '.')})" for key in
       ("a", "b", "b_1", "b_2", "c", "c_1", "d", "e", "f")},
    "not_receivable": "not_receivable",
    "eligible": "eligible",
}  # fmt: skip


def _received(bounds: Counts, people: int) -> Counts:
    certain, possible = bounds.pop("not_receivable")
    return {**bounds, "receivable": [people - possible, people - certain]}


# Ours.


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
        yield Way("from raw columns", _nothing, from_raw, _counted)
        return
    kept = [(packed(*edge), edge[1] - edge[0]) for edge in edges]
    raw.clear()

    def from_planes(_: None) -> list[Any]:
        return [reader.answers(literals, many, fuse=fuse) for literals, many in kept]

    yield Way("from planes", _nothing, from_planes, _counted)


def _counted(found: list[Any]) -> Counts:
    """Of how many each answer is certain, and possible."""
    from passage.engine.columns.network import Sought
    from passage.engine.columns.read import how_many

    bounds: Counts = {}
    for key, name in _NAMED.items():
        sought = Sought("eligibility", "ground" if name.startswith("IRPA") else "outcome", name)
        bounds[key] = [
            sum(how_many(each.certain(sought)) for each in found),
            sum(how_many(each.possible(sought)) for each in found),
        ]
    return _received(bounds, sum(each.count for each in found))


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

    yield Way("from an Arrow table", _nothing, read, _counted)


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
        told = {key: found.get(("eligibility", name)) for key, name in _NAMED.items()}
        return {key: list(bounds) for key, bounds in told.items() if bounds is not None}

    yield Way("from Parquet", _nothing, read, grounds)


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
        return _received({key: by[name] for key, name in _NAMED.items()}, people)

    yield Way("from a planes file", _nothing, read, lambda found: found)


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
        yield Way(f"reading {label}", _nothing, lambda _, words=words: int(np.bitwise_or.reduce(words)))


PEERS: dict[str, Callable[[Any], Iterator[Way]]] = {
    "OpenFisca": openfisca,
    "OpenFisca-calendar": openfisca_by_calendar,
    "PolicyEngine": policyengine,
    "numpy": numpy_by_hand,
    "Polars": polars_by_hand,
    "DuckDB": duckdb_by_hand,
    "Ibis-DuckDB": ibis_duckdb,
    "Ibis-Polars": ibis_polars,
}
OURS: dict[str, Callable[[Any], Iterator[Way]]] = {
    f"{hand}-{source}{'-both' if split > 1 else ''}": lambda raw, fuse=fuse, planes=planes, split=split: (
        _ours(raw, fuse=fuse, planes=planes, split=split)
    )
    for hand, fuse in (("plain", False), ("fused", True))
    for source, planes in (("raw", False), ("planes", True))
    for split in (1, 8)
}
FILES = {
    "Polars-Parquet": polars_parquet,
    "Passage-Parquet": ours_parquet,
    "Passage-file": ours_planes_file,
}
ENGINES = {**PEERS, **OURS, "Arrow": ours_arrow, "memory": memory}
SLOW = "Ibis-DuckDB", "Ibis-Polars"


def peak() -> float:
    """The most memory that this process has held since `forget`, in MB; NaN where the system does not say."""
    try:
        lines = Path("/proc/self/status").read_text("ascii").splitlines()
    except OSError:
        return float("nan")
    return next(int(line.split()[1]) / 1000 for line in lines if line.startswith("VmHWM"))


def forget() -> None:
    """Begin the peak anew, where the system can."""
    gc.collect()
    try:
        Path("/proc/self/clear_refs").write_text("5", "ascii")
    except OSError:
        print("the peak includes making the columns", file=sys.stderr)


def rounds(engine: str, people: int) -> int:
    """How many rounds the best is of."""
    if engine in SLOW:
        return 3 if people <= 100_000 else 1
    return 9 if people <= 100_000 else 7 if people <= 1_000_000 else 3


def timed(way: Way, many: int, people: int) -> dict[str, Any]:
    """The best of the rounds, wall and CPU; and what it found."""
    walls, busy = [], []
    counts = None
    begun, turn = perf_counter_ns(), -1
    while (turn := turn + 1) < many or (many > 1 and turn < 50 and perf_counter_ns() - begun < LEAST_NS):
        ready = way.ready()
        wall, used = perf_counter_ns(), process_time_ns()
        found = way.work(ready)
        walls.append(perf_counter_ns() - wall)
        busy.append(process_time_ns() - used)
        high = peak()
        if turn == 0 and way.counts is not None:
            counts = way.counts(found)
        del found, ready
    return {
        "way": way.label,
        "wall_ns": min(walls) / people,
        "cpu_ns": min(busy) / people,
        "peak_mb": high,
        "rounds": turn,
        "counts": counts,
    }


def compared(engine: str) -> int:
    """How many people’s answers were compared with the reference; exits where any count differs.

    What is compared is counts: of all of them at once, and of each twenty (of three where it is slow).
    """
    people, which = crowd.drawn(COMPARED)
    raw = crowd.columns(people, which)
    expected = [work.decide(people[each]) for each in which]
    some = COMPARED if engine not in SLOW else 60
    for start, stop in ((0, COMPARED), *((place, place + 20) for place in range(0, some, 20))):
        part = {name: values[start:stop].copy() for name, values in raw.items()}
        way = next(ENGINES[engine](part))
        assert way.counts is not None
        found = way.counts(way.work(way.ready()))
        for name in KEPT:
            told = sum(each[name] for each in expected[start:stop])
            if found[name] != [told, told]:
                sys.exit(f"{engine}: {name} of people {start} to {stop}: {found[name]}, not {told}")
    return COMPARED


def main(engine: str, kind: str, folder: str, people: str, *how: str) -> None:
    """Compare, where that is asked, time, and print."""
    count, home = int(people), Path(folder)
    if engine == "write":
        crowd.write(home, count)
        return
    told: dict[str, Any] = {"engine": engine, "kind": kind, "people": count}
    if engine in FILES:
        ways = FILES[engine](home)
    else:
        if "compare" in how and engine != "memory":
            told["compared"] = compared(engine)
        ways = ENGINES[engine](crowd.read(home, kind))
    told["ways"] = []
    for way in ways:
        if engine not in SLOW:
            way.work(way.ready())  # compiled, and what is kept is there
        forget()
        told["ways"].append(timed(way, rounds(engine, count), count))
    print(json.dumps(told))


if __name__ == "__main__":
    main(*sys.argv[1:])
