"""Rows of lists joined to people: whatever the chunk, by keys that are written alike, and held as codes."""

from typing import Any

import numpy as np
import polars as pl
import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from passage import law
from passage.engine.columns.facts import Bounds, Codes, People, Truths, Values, constant
from passage.engine.columns.gathered import codes_of
from passage.lang.facts import Relation
from passage.population import mapping, synthetic, tables, values
from passage.population.joined import Joined
from passage.population.keys import keys_of
from passage.population.population import Population
from passage.population.report import Report
from passage.text import Complaint

BOOK = law.book()
ON = "2026-11-23"
MANY = 300
RELATIONS = [fact.key for fact in BOOK.facts.values() if isinstance(fact, Relation)]
PEOPLE, LISTS, MAPPING = synthetic.people(MANY, 11, RELATIONS, book=BOOK)
SOURCES = {each.relation.key: each for each in mapping.read(MAPPING, BOOK).lists}


def disordered(rows: pa.Table) -> pl.DataFrame:
    """Rows in no order, some of nobody."""
    frame = pl.from_arrow(rows)
    assert isinstance(frame, pl.DataFrame)
    own = pl.when(pl.col("person") % 13 == 0).then(None).otherwise(pl.col("person"))
    return frame.with_columns(person=own).sample(fraction=1, shuffle=True, seed=5)


def in_words(frame: pl.DataFrame) -> pl.DataFrame:
    """All of it as words, every ninth cell or so none that can be read."""
    at = pl.int_range(pl.len())
    return frame.with_columns(
        pl.when((at + place) % 9 == 0)
        .then(pl.concat_str(pl.lit("no value "), (at % 3 + at // 70).cast(pl.String)))
        .otherwise(pl.col(name).cast(pl.String))
        .alias(name)
        for place, name in enumerate(frame.columns)
        if name != "person"
    )


def categorical(frame: pl.DataFrame) -> pl.DataFrame:
    """The same with each value by its place in a list, which is not the order in which they come."""
    words = in_words(frame)
    listed = {
        name: pl.Enum(words[name].drop_nulls().unique().sort(descending=True)) for name in words.columns[1:]
    }
    return words.with_columns(pl.col(name).cast(kind) for name, kind in listed.items())


def read(name: str, rows: pl.DataFrame, chunk: int) -> tuple[list[Any], dict[str, Any]]:
    """What each person is told to have, and the report, where so many rows are coded together."""
    report = Report()
    joined = Joined(SOURCES[name], tables.table(rows), report, chunk=chunk)
    listed = joined.of(keys_of(PEOPLE.column("person").combine_chunks(), "person"), constant(True, MANY))
    people = People(MANY, {name: listed}, 0, codes_of(BOOK))
    return [people.told(person)[name] for person in range(MANY)], report.as_data()


@pytest.mark.parametrize(
    "written", [lambda frame: frame, in_words, categorical], ids=["as is", "words", "coded"]
)
@pytest.mark.parametrize("name", RELATIONS)
def test_a_list_read_chunk_by_chunk_is_the_list_read_whole(
    name: str, written: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = written(disordered(LISTS[name]))
    whole = read(name, rows, 1 << 16)
    assert sum(len(each.rows) for each in whole[0]) > 128
    monkeypatch.setattr(values, "REMEMBERED", 3)
    for chunk in (64, 128, 192):
        assert read(name, rows, chunk) == whole


@given(
    st.lists(st.text("017+- a", max_size=3), max_size=140),
    st.lists(st.text("017+- a", max_size=3), min_size=1, max_size=9),
)
@settings(max_examples=60, deadline=None)
def test_keys_are_joined_that_are_written_alike_and_no_others(theirs: list[str], people: list[str]) -> None:
    rows = pa.table({"who": pa.array(theirs, pa.string()), "of": ["MEX"] * len(theirs)})
    report = Report()
    joined = Joined(PASSPORTS, tables.table(rows), report, chunk=64)
    found = joined.of(keys_of(pa.array(people), "id"), constant(None, len(people)))
    own = [theirs.count(each) if each.strip() else 0 for each in people]
    assert np.diff(found.starts).tolist() == own
    strays = [each for each in theirs if each not in people or not each.strip()]
    assert report.strays == {"nationalities": len(strays)}


PASSPORTS = mapping.read(
    {"person": "id", "lists": {"nationalities": {"table": "t", "key": "who", "facts": {"country": "of"}}}},
    BOOK,
).lists[0]


def joined_to(theirs: pa.Array, people: pa.Array, **how: Any) -> list[int]:
    """How many rows of a list each person has."""
    rows = pa.table({"who": theirs, "of": ["MEX"] * len(theirs)})
    joined = Joined(PASSPORTS, tables.table(rows), Report(), **how)
    keys = keys_of(people, "id", how.get("missing", ()))
    return np.diff(joined.of(keys, constant(None, len(people))).starts).tolist()


@pytest.mark.parametrize(
    ("theirs", "people", "many"),
    [
        (pa.array([7, 7, 8]), pa.array(["7", "07", "8", "9"]), [2, 0, 1, 0]),
        (pa.array(["7", "07", "7.0"]), pa.array([7, 8]), [1, 0]),
        (pa.array(["7", "08"]), pa.array([7.0, 8.0, None]), [1, 0, 0]),
        (pa.array([7, None], pa.int8()), pa.array([7, None]), [1, 0]),
        (pa.array([2**64 - 1, 1], pa.uint64()), pa.array([1, -1]), [1, 0]),
        (pa.array([str(2**64 - 1), "1"]), pa.array([2**64 - 1, 1], pa.uint64()), [1, 1]),
        (pa.array(["a", "7"]).dictionary_encode(), pa.array(["7", "a", "b"]).dictionary_encode(), [1, 1, 0]),
        (pa.array([7] * 64 + [None]), pa.array(["7"]), [64]),
        (pa.array(["7"] * 64 + ["A7", "7"]), pa.array(["7", "A7"]), [65, 1]),
        (pa.array([], pa.string()), pa.array(["7", ""]), [0, 0]),
        (pa.nulls(3), pa.array(["7", None]), [0, 0]),
    ],
)
def test_a_number_and_its_words_are_one_key_in_plain_form_only(
    theirs: pa.Array, people: pa.Array, many: list[int]
) -> None:
    assert joined_to(theirs, people, chunk=64) == many


@pytest.mark.parametrize("amiss", [[7.5], [2.0**53], [float("nan")], [float("inf")], [b"\xff"]])
def test_keys_that_cannot_be_told_apart_are_refused_naming_their_column(amiss: list[Any]) -> None:
    with pytest.raises(Complaint, match="t · who: these keys cannot be told apart"):
        joined_to(pa.array(amiss), pa.array([1]))


def test_what_counts_as_missing_is_no_key() -> None:
    theirs, missing = pa.array(["N/A", "", " N/A", "1", "0"]), frozenset({"N/A", "0"})
    assert joined_to(theirs, pa.array(["N/A", "", " N/A", "1", "0"]), missing=missing) == [0, 0, 0, 1, 0]
    assert joined_to(pa.array([1, 0]), pa.array([0, 1]), missing=missing) == [0, 1]
    people = Population(
        [{"id": "1"}, {"id": "N/A"}, {"id": ""}],
        on=ON,
        mapping={
            "person": "id",
            "missing": ["N/A"],
            "lists": {"nationalities": {"table": "t", "key": "who", "facts": {"country": "of"}}},
        },
        lists={"t": [{"who": key, "of": "MEX"} for key in ("N/A", "", "1")]},
    )
    (chunk,) = people.chunks()
    assert [len(chunk.people.told(person)["nationalities"].rows) for person in range(3)] == [1, 0, 0]
    assert people.report.strays == {"nationalities": 2}


def test_a_row_of_people_told_of_twice_is_no_fewer_strays() -> None:
    report = Report()
    rows = pa.table({"who": [1, 2, 9], "of": ["MEX"] * 3})
    joined = Joined(PASSPORTS, tables.table(rows), report)
    for asked in ([1, 1], [2, 1]):
        assert joined.of(keys_of(pa.array(asked), "id"), constant(True, 2)).starts.tolist() == [0, 1, 2]
    assert report.strays == {"nationalities": 1}


INTERVAL = {
    "person": "id",
    "lists": {
        "convictions_abroad": {
            "table": "t",
            "key": "id",
            "facts": {"convicted_on": {"column": "from", "to": "until"}},
        }
    },
}


def test_a_day_of_a_list_is_an_interval_where_two_columns_say_so() -> None:
    rows = [
        {"id": 1, "from": "2020-01-01", "until": "2020-03-01"},
        {"id": 1, "from": "2021-01-01", "until": ""},
    ]
    (chunk,) = Population([{"id": 1}], on=ON, mapping=INTERVAL, lists={"t": rows}).chunks()
    first, second = (row["convicted_on"] for row in chunk.people.told(0)["convictions_abroad"].rows)
    assert first.high - first.low == 60
    assert second.high > first.high + 366
    with pytest.raises(Complaint, match="until: the table has no such column"):
        Population([{"id": 1}], on=ON, mapping=INTERVAL, lists={"t": [{"id": 1, "from": "2020-01-01"}]})


@pytest.mark.parametrize("written", [lambda frame: frame, in_words], ids=["as is", "words"])
def test_of_a_list_codes_are_held_and_of_its_words_none_but_keys_that_are_no_numbers(written: Any) -> None:
    for name, source in SOURCES.items():
        rows = written(disordered(LISTS[name]))
        joined = Joined(source, tables.table(rows), Report())
        assert joined.keys.dtype == pl.Int64
        for column in joined.fields.values():
            match column:
                case Truths(certain, possible):
                    held, most = certain.nbytes + possible.nbytes, 2 / 8
                case Codes(codes):
                    held, most = codes.nbytes, 1
                case Values(days, told):
                    held, most = days.nbytes + (0 if told is None else told.nbytes), 4 + 1 / 8
                case Bounds(low, high):
                    held, most = low.nbytes + high.nbytes, 8
                case _:
                    raise AssertionError(column)
            assert held <= most * len(rows) + 16


def test_the_codes_of_a_list_and_of_whether_it_is_all_are_read_by_their_own_values() -> None:
    asked = {"column": "asked", "values": {"1": True, "0": False}, "missing": ["9"]}
    of = {"column": "of", "values": {"mx": "MEX", "ht": "HTI"}}
    people = Population(
        [{"id": n, "asked": code} for n, code in enumerate("109")],
        on=ON,
        mapping={
            "person": "id",
            "lists": {
                "nationalities": {"table": "t", "key": "id", "complete": asked, "facts": {"country": of}}
            },
        },
        lists={"t": [{"id": 0, "of": "mx"}, {"id": 2, "of": "ht"}, {"id": 2, "of": "MEX"}]},
    )
    chunk = next(people.chunks())
    told = [chunk.people.told(person)["nationalities"] for person in range(3)]
    assert [each.complete for each in told] == [True, False, None]
    assert [[row.get("country") for row in each.rows] for each in told] == [["MEX"], [], ["HTI", None]]
    assert [(each.found, each.row) for each in people.report.mismatches] == [("MEX", 3)]
