"""The same work in somebody else's engine: `python -m bench.warehouse [people] [postgres] [spark]`.

The work of `bench.columns`, three-valued (15 % of the facts unknown), from tables in memory (Spark: from
Parquet on disk) to both bounds of every outcome and ground, counted. Each engine takes the one expression;
counts are compared with our own columns first. CPU nanoseconds are of all threads of the process that works:
this one, the server's for our connection, or Spark's. Best of the rounds; writing the expression is apart.
"""

import os
import sys
from collections.abc import Callable, Collection, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter_ns, process_time_ns
from typing import Any

import duckdb
import ibis
import polars
import pyarrow as pa
from ibis.expr import operations
from tests.warehouse import engines as others

from bench.crowd import CODES, EDITION, columns, drawn, partial, people_of
from bench.crowd import arrow_of as words
from bench.peers import work
from passage.engine.columns.literals import Known
from passage.engine.columns.network import Sought
from passage.engine.columns.read import Columnar, how_many
from passage.engine.warehouse.reading import Reading, fenced, stepwise, unfenced
from passage.engine.warehouse.told import Told

ROUNDS = 3
PRICE = 0.05
"""Of one core for an hour, in whatever money: what the last figure of a line is computed with."""


def table_of(raw: dict[str, Any]) -> pa.Table:
    """The people as a warehouse holds them: codes in words, and a key."""
    table = words(raw)
    for name in CODES:
        if name in table.column_names:
            place = table.column_names.index(name)
            table = table.set_column(place, name, table[name].cast(pa.string()))
    return table.add_column(0, "person", pa.array(range(table.num_rows), pa.int64()))


def expression(table: pa.Table, reading: Reading, fence: Any = unfenced) -> tuple[Any, pa.Table]:
    """How many people each bound of each ground holds for, and the calendar that takes."""
    kinds = {"bool": "boolean", "date32[day]": "date", "string": "string", "int64": "int64"}
    people = ibis.table({each.name: kinds[str(each.type)] for each in table.schema}, name="people")
    days = pa.table({name: pa.array(each, pa.int32()) for name, each in reading.calendar().items()})
    calendar = ibis.table(dict.fromkeys(days.column_names, "int32"), name="calendar")
    names = [name for name in reading.columns if name.startswith("eligibility.")]
    answers = reading.answered(reading.asked(people, {}, calendar), names, fence=fence)
    short = {f"n{place}": answers[name].sum() for place, name in enumerate(names)}
    return answers.aggregate(**short), days


def held(table: pa.Table, days: pa.Table, **config: int) -> duckdb.DuckDBPyConnection:
    """DuckDB, holding people and calendar as tables of its own."""
    ducks = duckdb.connect(config=config)
    for name, each in (("people", table), ("calendar", days)):
        ducks.register(f"given_{name}", each)
        ducks.sql(f"CREATE TABLE {name} AS SELECT * FROM given_{name}")
        ducks.unregister(f"given_{name}")
    return ducks


def lazily(made: Any, table: pa.Table, days: pa.Table) -> polars.LazyFrame:
    """The expression as Polars does it, on people and calendar as data frames."""
    bears = ibis.polars.connect()
    given = {"people": polars.from_arrow(table), "calendar": polars.from_arrow(days)}
    kept = {name: bears.create_table(name, each).op() for name, each in given.items()}
    bound = made.op().replace({each: kept[each.name] for each in made.op().find(operations.UnboundTable)})
    return bears.compile(bound.to_expr())


def core_hours(core_nanoseconds: float, people: int = 100_000_000) -> float:
    """How many hours of one core so many people take.

    It assumes that a cluster's cores do what these did and are busy throughout; storage, transfer and
    the start of the cluster are not in it.
    """
    return people * core_nanoseconds / 1e9 / 3600


def cost(core_nanoseconds: float, price: float, people: int = 100_000_000) -> float:
    """What that costs at a price for an hour of one core, in the money of the price."""
    return core_hours(core_nanoseconds, people) * price


def busy_of(process: int) -> int:
    """Nanoseconds of CPU that a process has used, as Linux tells."""
    after_name = Path(f"/proc/{process}/stat").read_text("utf-8").rpartition(")")[2].split()
    return (int(after_name[11]) + int(after_name[12])) * 1_000_000_000 // os.sysconf("SC_CLK_TCK")


def best(what: Callable[[], Any], clock: Callable[[], int] = process_time_ns) -> tuple[float, float]:
    """Wall and CPU nanoseconds, each the best of the rounds."""
    found = []
    for _ in range(ROUNDS):
        wall, busy = perf_counter_ns(), clock()
        what()
        found.append((perf_counter_ns() - wall, clock() - busy))
    return min(wall for wall, _ in found), min(busy for _, busy in found)


Counted = tuple[str, Callable[[], list[int]], Callable[[], int]]
"""An engine's name, what makes it count, and the clock of what it uses."""


def engines(table: pa.Table, reading: Reading, more: Collection[str]) -> Iterator[Counted]:
    """Each engine in turn; those of `more` have a process of their own."""
    start = perf_counter_ns()
    made, days = expression(table, reading)
    with stepwise():
        sql = str(ibis.to_sql(made, dialect="duckdb", pretty=False))
    took = (perf_counter_ns() - start) / 1e9
    print(f"the expression and its SQL ({len(sql)} characters): {took:.1f} s, once")
    ducks = held(table, days, threads=1)
    yield "Ibis on DuckDB, one thread", lambda: list(ducks.sql(sql).fetchall()[0]), process_time_ns
    ducks.close()
    frame = lazily(made, table, days)
    threads = polars.thread_pool_size()
    yield f"Ibis on Polars, {threads} threads", lambda: list(frame.collect().row(0)), process_time_ns
    if "postgres" in more:
        yield from _postgres(table, days, expression(table, reading, fenced)[0])
    if "spark" in more:
        yield from _spark(table, days, made)


def _postgres(table: pa.Table, days: pa.Table, made: Any) -> Iterator[Counted]:
    with others.server() as socket:
        server = others.Postgres(socket)
        server.put("people", table)
        server.put("calendar", days)
        sql = others.sql(made, "postgres")
        with server.con.cursor() as cursor:
            cursor.execute("SET max_parallel_workers_per_gather = 0")

            def count() -> list[int]:
                (row,) = cursor.execute(sql).fetchall()
                return list(map(int, row))

            process = server.con.info.backend_pid
            yield "Ibis on PostgreSQL, one connection", count, lambda: busy_of(process)
        server.con.close()


def _spark(table: pa.Table, days: pa.Table, made: Any) -> Iterator[Counted]:
    with TemporaryDirectory() as folder:
        spark = others.Spark(Path(folder))
        spark.put("people", table)
        spark.put("calendar", days)
        sql = others.sql(made, "pyspark")
        process = spark.session._jvm.java.lang.ProcessHandle.current().pid()
        yield (
            "Ibis on Spark, local[2]",
            lambda: list(spark.session.sql(sql).collect()[0]),
            lambda: busy_of(process),
        )
        spark.close()


def main(count: int = 1_000_000, more: Collection[str] = ()) -> None:
    """Print the conditions and the figures; `more` may name postgres and spark."""
    people, which = drawn(count)
    raw = partial(columns(people, which))
    table = table_of(raw)
    load = f"{os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}"
    print(f"{count} people, 15 % unknown, DuckDB {duckdb.__version__}, Polars {polars.__version__}, {load}")
    reader = Columnar(EDITION, ["eligibility"], dict.fromkeys(work.FACTS, Known.SOME))
    crowd = people_of(raw, 0, count)

    def ours() -> Any:
        return reader.answers(reader.packed(crowd), count)

    found = ours()
    told = Told("person", {name: name for name in work.FACTS})
    reading = Reading(EDITION, ["eligibility"], told)
    expected = [
        how_many(row)
        for each in reading.network.answers
        if isinstance(each, Sought)
        for row in (found.certain(each), found.possible(each))
    ]
    _told("our columns (numpy), one thread", best(ours), count)
    for name, what, clock in engines(table, reading, more):
        if what() != expected:
            sys.exit(f"{name}: the counts differ from our columns'")
        _told(name, best(what, clock), count)


def _told(name: str, took: tuple[float, float], count: int) -> None:
    wall, busy = took
    speed = f"{count / wall * 1e9:14,.0f} people/s{busy / count:12,.0f} ns CPU a person"
    hours, price = core_hours(busy / count), cost(busy / count, PRICE)
    print(f"  {name:<36}{speed}; 100 million: {hours:.3f} core-hours, {price:.4f}")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:2]), more=sys.argv[2:])
