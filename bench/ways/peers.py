"""The peers over many people: OpenFisca, PolicyEngine, numpy, Polars and DuckDB.

And our own rule as it is written in Ibis, on two of them.
"""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np

from bench import crowd
from bench.peers import by_hand, work
from bench.peers.formulas import FIRST, by_calendar, by_table, carried
from bench.ways import KEPT, NAMED, Counts, Way, nothing, received


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
    yield Way("columns set, then calculating", nothing, lambda _: calculated(given()))


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

    yield Way("from raw columns", nothing, answers, _flags)


def polars_by_hand(raw: crowd.Raw) -> Iterator[Way]:
    """Polars expressions; its own nulls are Kleene’s. Years by a table of days, much faster than its own."""
    import polars as pl

    frame = pl.from_arrow(crowd.arrow_of(raw))
    yield Way("from a data frame", nothing, lambda _: _polars(frame.lazy()).collect(), _of_polars)


def polars_parquet(folder: Path) -> Iterator[Way]:
    """The same from a Parquet file."""
    import polars as pl

    path = folder / "people.parquet"
    yield Way("from Parquet", nothing, lambda _: _polars(pl.scan_parquet(path)).collect(), _of_polars)


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

    yield Way("from a table", nothing, lambda _: engine.sql(query).to_arrow_table(), counts)


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
            for key, name in NAMED.items()
        }
        return received(bounds, len(raw["from_us"]))

    if engine == "duckdb":
        ducks = held(table, days)
        del table
        with stepwise():
            sql = str(ibis.to_sql(made, dialect="duckdb", pretty=False))
        yield Way("counted", nothing, lambda _: list(ducks.sql(sql).fetchall()[0]), counts)
        return
    frame = lazily(made, table, days)
    yield Way("counted", nothing, lambda _: list(frame.collect().row(0)), counts)


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
