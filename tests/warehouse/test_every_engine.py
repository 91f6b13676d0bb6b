"""Somebody else's engines give, person by person, the answers of our own columns, over the whole law.

Every outcome, ground and provision of the law, certain and possible, of invented people with 15 % of their
facts not known: DuckDB and Polars always, PostgreSQL and Spark wherever their parts are installed. 100,000
people where PASSAGE_REQUIRE or CI is set, fewer otherwise; PASSAGE_ROWS gives another number.
"""

import os
from collections.abc import Iterator
from functools import cache
from importlib import resources
from pathlib import Path
from typing import Any

import ibis
import numpy as np
import pyarrow as pa
import pytest
import yaml
from tests.warehouse import engines
from tests.warehouse.people import BOOK, people

from passage.engine.columns.facts import unpacked
from passage.engine.columns.literals import Known
from passage.engine.columns.network import Sought
from passage.engine.columns.read import Columnar, Found
from passage.engine.edition import Edition
from passage.engine.warehouse.reading import Reading, name_of, turned_on
from passage.engine.warehouse.told import by_name
from passage.lang import Moment
from passage.lang.facts import EARLIEST
from passage.population.population import Population

MANY = {"CI", "PASSAGE_REQUIRE"} & os.environ.keys()
ROWS = int(os.environ.get("PASSAGE_ROWS", "100000" if MANY else "2000"))
ON = "2026-11-23"
EDITION = Edition(BOOK, Moment.read(ON))
SOME = ("eligibility", "trv_validity", "prra_notice")
"""Days carried by years, by birthdays and past holidays, lists, sets of codes, numbers."""
EVERY = tuple(BOOK.issues)
DIVERGENCES = yaml.safe_load(
    resources.files("passage.engine.warehouse").joinpath("divergences.yaml").read_text("utf-8")
)


@cache
def crowd() -> tuple[pa.Table, dict[str, pa.Table], Any]:
    table, lists, mapping = people(ROWS)
    read = Population(table, mapping=mapping, lists=lists, book=BOOK, on=ON).chunks(-(-ROWS // 64) * 64)
    return table, lists, next(iter(read)).people


@cache
def law(issues: tuple[str, ...], provisions: tuple[str, ...], split: int) -> tuple[Reading, Found]:
    """The expression, and what our own columns find."""
    names = turned_on(EDITION, issues, provisions)
    reading = Reading(EDITION, issues, by_name(names, BOOK), provisions=provisions, split=split)
    known = dict.fromkeys(names, Known.SOME)
    ours = Columnar(EDITION, issues, known, BOOK.presumed, split=split, provisions=provisions)
    return reading, ours.answers(ours.packed(crowd()[2]), ROWS)


@cache
def asked(reading: Reading) -> Any:
    """What an engine keeps as a table, over tables that are nobody's yet."""
    table, lists, _ = crowd()
    days = engines.table_of("calendar", calendar(reading))
    rows = {name: engines.table_of(listed(name), lists[name]) for name in reading.told.lists}
    return reading.asked(engines.table_of("people", table), rows, days)


@cache
def answers(reading: Reading, names: tuple[str, ...], fence: Any) -> Any:
    """What it then answers from that table, under names that are short enough for any engine."""
    kept = ibis.table(
        {"person": "int64", **dict.fromkeys(asked(reading).columns[1:], "boolean")}, name="asked"
    )
    found = reading.answered(kept, names, fence=fence)
    return found.rename({f"answer_{place}": name for place, name in enumerate(names)})


@cache
def calendar(reading: Reading) -> pa.Table:
    days = reading.calendar(690_000, 741_000)  # births of the year 1890 to departures of 2029
    return pa.table({name: pa.array(values, pa.int32()) for name, values in days.items()})


def listed(name: str) -> str:
    """What the table of a list is called: Spark takes neither spaces nor dots."""
    return f"list_{name.replace('.', '_')}"


def differing(engine: Any, reading: Reading, found: Found) -> tuple[int, list[str]]:
    """How many answers were compared, and those that differ for anyone."""
    table, lists, _ = crowd()
    given = {"people": table, "calendar": calendar(reading)}
    given |= {listed(name): lists[name] for name in reading.told.lists}
    for name, each in given.items():
        engine.put(name, each)
    engine.keep("asked", asked(reading))
    names = list({edge: name for name, edge in reading.columns.items()}.values())
    sought = {name_of(each): each for each in found.reader.network.answers}
    wrong: list[str] = []
    for start in range(0, len(names), engine.batch):
        batch = tuple(names[start : start + engine.batch])
        got = engine.answers(answers(reading, batch, engine.fence))
        for place, name in enumerate(batch):
            if (got[f"answer_{place}"] != ours(found, sought, name)).any():
                wrong.append(name)
    return len(names), wrong


def ours(found: Found, sought: dict[str, Sought], name: str) -> np.ndarray:
    what, _, bound = name.rpartition(".")
    bits = found.certain(sought[what]) if bound == "certain" else found.possible(sought[what])
    return unpacked(bits, found.count)


@pytest.fixture(scope="module", params=["duckdb", "polars", "postgres", "spark"])
def engine(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    if why := engines.absent(request.param):
        pytest.skip(why)
    match request.param:
        case "duckdb":
            yield engines.Duck()
        case "polars":
            yield engines.Bears()
        case "postgres":
            with engines.server() as socket:
                yield engines.Postgres(socket)
        case _:
            spark = engines.Spark(tmp_path_factory.mktemp("spark"))
            yield spark
            spark.close()


@pytest.mark.parametrize(("document", "lang"), [("scale.md", "en"), ("scale.fr.md", "fr")])
def test_the_document_shows_every_divergence_with_its_reason(root: Path, document: str, lang: str) -> None:
    shown = (root / "docs" / document).read_text("utf-8")
    assert not DIVERGENCES["answers"], "the document says that no answer differs"
    for each in DIVERGENCES["avoided"]:
        row = [each["engine"], *(each[part][lang] for part in ("what", "reason", "instead"))]
        assert "| " + " | ".join(row) + " |\n" in shown, row


def recorded(engine: Any) -> list[str]:
    return [each["answer"] for each in DIVERGENCES["answers"] if each["engine"] == type(engine).__name__]


def test_every_issue_and_every_provision_is_answered_alike(engine: Any) -> None:
    compared, wrong = differing(engine, *law(EVERY, tuple(BOOK.provisions), 1))
    assert compared > 1_500
    assert wrong == recorded(engine)


def test_some_issues_are_answered_alike_linked_questions_tried_both_ways(engine: Any) -> None:
    compared, wrong = differing(engine, *law(SOME, (), 8))
    assert compared > 50
    assert wrong == recorded(engine)


def test_the_people_meet_what_can_go_wrong() -> None:
    """Most people are possible and some are not; answers are not all of one kind."""
    _, found = law(SOME, (), 8)
    impossible = unpacked(found.impossible, found.count).mean()
    assert 0 < impossible < 0.2
    kinds = {
        (bool(c.any()), bool((~p).any()), bool((p & ~c).any()))
        for each in found.reader.network.answers
        for c, p in [(unpacked(found.certain(each), ROWS), unpacked(found.possible(each), ROWS))]
    }
    assert (True, True, True) in kinds


def test_from_a_day_that_the_calendar_lacks_nothing_is_certain_and_anything_possible() -> None:
    """A calendar of two days is sound: it finds nothing that the whole one does not."""
    reading, found = law(SOME, (), 8)
    table, lists, _ = crowd()
    duck = engines.Duck()
    few = reading.calendar(EARLIEST, EARLIEST)
    given = {
        "people": table.slice(0, 2000),
        "calendar": pa.table({n: pa.array(v, pa.int32()) for n, v in few.items()}),
    }
    given |= {listed(name): lists[name] for name in reading.told.lists}
    for name, each in given.items():
        duck.put(name, each)
    named = {name: engines.table_of(name, each) for name, each in given.items()}
    rows = {name: named[listed(name)] for name in reading.told.lists}
    duck.keep("asked", reading.asked(named["people"], rows, named["calendar"]))
    names = [name for name in reading.columns if "IRPA 101(1)" in name]
    columns = dict.fromkeys((f"g{gate}" for gate in reading.literals), "boolean")
    kept = ibis.table({"person": "int64", **columns}, name="asked")
    got = duck.answers(reading.answered(kept, names))
    sought = {name_of(each): each for each in found.reader.network.answers}
    for name in names:
        whole = ours(found, sought, name)[:2000]
        looser = ~got[name] | whole if name.endswith("certain") else got[name] | ~whole
        assert looser.all()
