"""The same work in somebody else's engine: `python -m bench.warehouse [people] [spark]`.

The work of `bench.columns`, three-valued (15 % of the facts unknown), from tables in memory (Spark: from
Parquet on disk) to both bounds of every outcome and ground, counted. Each engine takes the one expression;
counts are compared with our own columns first. CPU nanoseconds are of all threads of this process; Spark
works in another, so for it the wall tells. Best of the rounds; writing the expression is told apart.
"""

import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter_ns, process_time_ns
from typing import Any

import duckdb
import ibis
import polars
import pyarrow as pa
import pyarrow.parquet as pq
from ibis.expr import operations

from bench.columns import CODES, EDITION, columns, drawn, partial, people_of
from bench.columns import arrow_of as words
from bench.peers import work
from passage.engine.columns.literals import Known
from passage.engine.columns.network import Sought
from passage.engine.columns.read import Columnar, how_many
from passage.engine.warehouse.reading import Reading, stepwise
from passage.engine.warehouse.told import Told

ROUNDS = 3


def table_of(raw: dict[str, Any]) -> pa.Table:
    """The people as a warehouse holds them: codes in words, and a key."""
    table = words(raw)
    for name in CODES:
        if name in table.column_names:
            place = table.column_names.index(name)
            table = table.set_column(place, name, table[name].cast(pa.string()))
    return table.add_column(0, "person", pa.array(range(table.num_rows), pa.int64()))


def expression(table: pa.Table, reading: Reading) -> tuple[Any, pa.Table]:
    """How many people each bound of each ground holds for, and the calendar that takes."""
    kinds = {"bool": "boolean", "date32[day]": "date", "string": "string", "int64": "int64"}
    people = ibis.table({each.name: kinds[str(each.type)] for each in table.schema}, name="people")
    days = pa.table({name: pa.array(each, pa.int32()) for name, each in reading.calendar().items()})
    calendar = ibis.table(dict.fromkeys(days.column_names, "int32"), name="calendar")
    names = [name for name in reading.columns if name.startswith("eligibility.")]
    answers = reading.answered(reading.asked(people, {}, calendar), names)
    return answers.aggregate(**{name: answers[name].cast("int64").sum() for name in names}), days


def cost(core_nanoseconds: float, price: float, people: int = 100_000_000) -> float:
    """What so many people cost, at a price for an hour of one core, in the money of the price.

    It assumes that a cluster's cores do what these did and are busy throughout; storage, transfer and
    the start of the cluster are not in it.
    """
    return people * core_nanoseconds / 1e9 / 3600 * price


def best(what: Callable[[], Any]) -> tuple[float, float]:
    """Wall and CPU nanoseconds, each the best of the rounds."""
    found = []
    for _ in range(ROUNDS):
        wall, busy = perf_counter_ns(), process_time_ns()
        what()
        found.append((perf_counter_ns() - wall, process_time_ns() - busy))
    return min(wall for wall, _ in found), min(busy for _, busy in found)


def engines(
    table: pa.Table, reading: Reading, *, spark: bool
) -> Iterator[tuple[str, Callable[[], list[int]]]]:
    """Each engine, and what makes it count."""
    start = perf_counter_ns()
    made, days = expression(table, reading)
    with stepwise():
        sql = str(ibis.to_sql(made, dialect="duckdb", pretty=False))
    print(
        f"the expression and its SQL ({len(sql)} characters): {(perf_counter_ns() - start) / 1e9:.1f} s, once"
    )
    ducks = duckdb.connect(config={"threads": 1})
    for name, each in (("people", table), ("calendar", days)):
        ducks.register(f"given_{name}", each)
        ducks.sql(f"CREATE TABLE {name} AS SELECT * FROM given_{name}")
    yield "Ibis on DuckDB, one thread", lambda: list(ducks.sql(sql).fetchall()[0])
    bears = ibis.polars.connect()
    named = {"people": polars.from_arrow(table), "calendar": polars.from_arrow(days)}
    held = {name: bears.create_table(name, each).op() for name, each in named.items()}
    bound = made.op().replace({each: held[each.name] for each in made.op().find(operations.UnboundTable)})
    frame = bears.compile(bound.to_expr())
    yield f"Ibis on Polars, {polars.thread_pool_size()} threads", lambda: list(frame.collect().row(0))
    if spark:
        with TemporaryDirectory() as folder, stepwise():
            yield (
                "Ibis on Spark, local[2]",
                _spark(folder, table, days, str(ibis.to_sql(made, dialect="pyspark"))),
            )


def _spark(folder: str, table: pa.Table, days: pa.Table, sql: str) -> Callable[[], list[int]]:
    from pyspark.sql import SparkSession

    os.environ["SPARK_LOCAL_IP"] = "127.0.0.1"
    builder = SparkSession.builder.master("local[2]").config("spark.ui.enabled", "false")
    own = {
        "spark.driver.host": "127.0.0.1",
        "spark.driver.bindAddress": "127.0.0.1",
        "spark.driver.memory": "3g",
    }
    for key, value in {**own, "spark.ui.showConsoleProgress": "false"}.items():
        builder = builder.config(key, value)
    session = builder.getOrCreate()
    for name, each in (("people", table), ("calendar", days)):
        path = Path(folder) / f"{name}.parquet"
        pq.write_table(each, path, row_group_size=1 << 17)
        session.read.parquet(str(path)).createOrReplaceTempView(name)
    return lambda: list(session.sql(sql).collect()[0])


def main(count: int = 1_000_000) -> None:
    """Print the conditions and the figures."""
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
    for name, what in engines(table, reading, spark="spark" in sys.argv[2:]):
        if what() != expected:
            sys.exit(f"{name}: the counts differ from our columns'")
        _told(name, best(what), count)


def _told(name: str, took: tuple[float, float], count: int) -> None:
    wall, busy = took
    print(f"  {name:<36}{count / wall * 1e9:14,.0f} people/s{busy / count:12,.0f} ns CPU a person")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:2]))
