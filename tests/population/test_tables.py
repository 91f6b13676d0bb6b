"""Tables in and out: what is read, what is wrong with it, and where exactly."""

import datetime as dt
from pathlib import Path
from typing import Any

import polars as pl
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from passage.population import export, tables
from passage.population.population import Population
from passage.population.report import KEPT
from passage.population.run import Run, run
from passage.text import Complaint

ON = "2026-11-23"
PEOPLE = [
    {"claim.in_person": True, "claim.made_on": dt.date(2026, 5, 14), "entry.place": "land_poe"},
    {"claim.in_person": False, "claim.made_on": dt.date(2026, 5, 15), "entry.place": None},
    {"claim.in_person": None, "claim.made_on": None, "entry.place": "between_poe_land_border"},
]
OUTCOMES = [None, "not_receivable", None]


def outcomes(source: Any, **how: Any) -> list[str | None]:
    return run(source, "eligibility", on=ON, **how).arrow().column("eligibility").to_pylist()


def written(path: Path, text: str, encoding: str = "utf-8") -> Path:
    path.write_bytes(text.encode(encoding))
    return path


HEADINGS = "claim.in_person,claim.made_on,entry.place"
CSV = f"{HEADINGS}\nyes,2026-05-14,land_poe\nno,2026-05-15,\n,,between_poe_land_border\n"


def test_a_table_is_read_from_wherever_it_is(tmp_path: Path) -> None:
    table = pa.Table.from_pylist(PEOPLE)
    frame = pl.DataFrame(PEOPLE)
    pq.write_table(table, tmp_path / "p.parquet")
    frame.with_columns(pl.col("entry.place").cast(pl.Categorical)).write_parquet(tmp_path / "c.parquet")
    written(tmp_path / "p.csv", CSV)
    written(tmp_path / "bom.csv", CSV, "utf-8-sig")
    written(tmp_path / "semicolons.csv", CSV.replace(",", ";"))
    for source in (table, frame, PEOPLE, *sorted(tmp_path.iterdir())):
        assert outcomes(source) == OUTCOMES, source


def test_a_relation_of_duckdb_is_read() -> None:
    duckdb = pytest.importorskip("duckdb", reason="duckdb is not installed: pip install 'passage-law[data]'")
    table = pa.Table.from_pylist(PEOPLE)
    with duckdb.connect() as store:
        store.register("people", table)
        assert outcomes(store.sql("select * from people")) == OUTCOMES


def test_a_workbook_is_read_as_it_is_written(tmp_path: Path) -> None:
    for part in ("xlsxwriter", "python_calamine"):
        pytest.importorskip(
            part, reason=f"{part} is not installed: pip install 'passage-law[documents,data]'"
        )
    ran = run(pa.Table.from_pylist(PEOPLE), "eligibility", on=ON)
    path = tmp_path / "p.xlsx"
    export.write(path, ran.batches(), ran.population.stamp, ran.report)
    again = run(path, "eligibility", on=ON)
    assert again.arrow().column("eligibility").to_pylist() == OUTCOMES
    assert again.report.wrong == 0


@pytest.mark.parametrize("ending", [".parquet", ".csv", ".xlsx"])
def test_what_is_written_holds_every_row_and_is_for_one_reader(tmp_path: Path, ending: str) -> None:
    if ending == ".xlsx":
        pytest.importorskip(
            "xlsxwriter", reason="XlsxWriter is not installed: pip install 'passage-law[documents]'"
        )
    path = tmp_path / f"out{ending}"
    ran = run(pa.Table.from_pylist(PEOPLE * 50), "eligibility", on=ON, chunk=64)
    export.write(path, ran.batches(), ran.population.stamp, ran.report)
    again = tables.table(path)
    assert sum(batch.num_rows for batch in again.chunks()) == 150
    assert "eligibility.IRPA 101(1)(e).possible" in again.columns
    assert path.stat().st_mode & 0o077 == 0
    assert [each.name for each in tmp_path.iterdir()] == [path.name]
    with pytest.raises(Complaint, match="there is such a file already"):
        export.write(path, [], {}, ran.report)


def test_a_file_that_could_not_be_finished_is_not_there(tmp_path: Path) -> None:
    def broken() -> Any:
        yield pa.RecordBatch.from_pylist([{"a": 1}])
        raise RuntimeError("the disk is full")

    path = tmp_path / "out.parquet"
    with pytest.raises(RuntimeError):
        export.write(path, broken(), {}, Run(Population(PEOPLE, on=ON), ["eligibility"]).report)
    assert list(tmp_path.iterdir()) == []


def test_no_cell_is_run_as_a_formula(tmp_path: Path) -> None:
    hostile = [{"=1+1": "=cmd|'/c calc'!A1", "b": "+1", "c": "-2", "d": "@x", "e": "plain", "f": -3}]
    path = tmp_path / "out.csv"
    ran = Run(Population(hostile, on=ON), ["eligibility"])
    export.write(path, pa.Table.from_pylist(hostile).to_batches(), {}, ran.report)
    rows = pl.read_csv(path, infer_schema=False).to_dicts()
    assert rows == [
        {"'=1+1": "'=cmd|'/c calc'!A1", "b": "'+1", "c": "'-2", "d": "'@x", "e": "plain", "f": "-3"}
    ]


def test_a_workbook_too_long_is_refused_naming_parquet(tmp_path: Path) -> None:
    with pytest.raises(Complaint, match=r"1,048,575 rows; write Parquet"):
        export.check_form(tmp_path / "out.xlsx", export.MOST_ROWS + 1)
    export.check_form(tmp_path / "out.xlsx", export.MOST_ROWS)


@pytest.mark.parametrize(
    ("name", "text", "encoding", "told"),
    [
        ("latin.csv", "a,é\n1,é\n", "latin-1", "not in UTF-8"),
        ("utf16.csv", "a,b\n1,2\n", "utf-16", "not in UTF-8"),
        ("empty.csv", "", "utf-8", "the file is empty"),
        ("twice.csv", "a,b,a\n1,2,3\n", "utf-8", "twice.csv · a: 2 columns have this heading"),
        (
            "ragged.csv",
            "a,b\n1,2\n3\n",
            "utf-8",
            "ragged.csv:3: a line has not as many values as the 2 headings",
        ),
        ("no.parquet", "PAR1 nothing", "utf-8", "no Parquet file, or it is damaged"),
        ("no.xlsx", "PK nothing", "utf-8", "no XLSX file, or it is damaged"),
        ("p.ods", "x", "utf-8", "tables in this form are not read"),
    ],
)
def test_a_file_that_cannot_be_read_is_complained_of(
    tmp_path: Path, name: str, text: str, encoding: str, told: str
) -> None:
    path = written(tmp_path / name, text, encoding)
    with pytest.raises(Complaint, match=told.replace("(", r"\(")):
        list(tables.table(path).chunks())


def test_a_file_that_is_not_there_is_complained_of(tmp_path: Path) -> None:
    with pytest.raises(Complaint, match="the file cannot be read"):
        tables.table(tmp_path / "nowhere.csv")


def test_each_value_that_cannot_be_read_is_told_with_its_row_and_what_was_expected() -> None:
    people = Population(
        [
            {"made": "14/05/2026", "poe": "1", "from": "yes"},
            {"made": "2026-05-14", "poe": "7", "from": "maybe"},
            {"made": "", "poe": "N/A", "from": None},
            {"made": "31/02/2026", "poe": "1", "from": "no"},
        ],
        on=ON,
        mapping={
            "missing": ["N/A"],
            "facts": {
                "claim.made_on": {"column": "made", "format": "%d/%m/%Y"},
                "entry.place": {"column": "poe", "values": {1: "land_poe"}},
                "entry.from_us": "from",
            },
        },
    )
    chunk = next(people.chunks())
    told = [mismatch.sentence.en for mismatch in people.report.mismatches]
    assert told == [
        "made, row 2: found “2026-05-14”, expected a day written day/month/year (this one is written "
        "year-month-day).",
        "made, row 4: found “31/02/2026”, expected a day written day/month/year.",
        "poe, row 2: found “7”, expected one of the codes 1.",
        "from, row 2: found “maybe”, expected yes, no or unknown.",
    ]
    made, poe, from_us = people.report.columns.values()
    assert [(each.missing, each.wrong) for each in (made, poe, from_us)] == [(1, 2), (1, 1), (1, 1)]
    assert [chunk.people.told(person)["entry.from_us"] for person in range(4)] == [True, None, None, False]


def test_the_report_is_bounded_and_the_count_is_not() -> None:
    people = Population([{"claim.made_on": f"no day {n}"} for n in range(1000)], on=ON)
    list(people.chunks(64))
    (column,) = people.report.columns.values()
    assert (column.wrong, len(column.mismatches)) == (1000, KEPT)


def test_a_value_that_cannot_be_read_is_told_once_whatever_the_chunk() -> None:
    people = Population([{"claim.in_person": "maybe"}] * 1000, on=ON)
    list(people.chunks(64))
    (column,) = people.report.columns.values()
    assert (column.wrong, [each.row for each in column.mismatches]) == (1000, [1])


def test_two_columns_that_bear_the_name_of_one_fact_are_refused() -> None:
    with pytest.raises(Complaint, match=r"claim\.in_person, claim__in_person: two columns bear the name"):
        Population([{"claim.in_person": True, "claim__in_person": False}], on=ON)


def test_an_interval_is_read_from_two_columns() -> None:
    people = Population(
        [
            {"a": "2026-05-01", "b": "2026-05-10"},
            {"a": "2026-05-01", "b": None},
            {"a": "2026-05-10", "b": "2026-05-01"},
        ],
        on=ON,
        mapping={"facts": {"entry.date": {"column": "a", "to": "b"}}},
    )
    told = [next(people.chunks()).people.told(person)["entry.date"] for person in range(1)]
    assert told[0].high - told[0].low == 9
    assert [mismatch.row for mismatch in people.report.mismatches] == [3]


LISTED = {
    "person": "id",
    "facts": {},
    "lists": {
        "nationalities": {"table": "passports", "key": "who", "complete": "asked", "facts": {"country": "of"}}
    },
}


def test_rows_of_lists_are_joined_to_their_people_and_strays_are_counted() -> None:
    people = Population(
        [{"id": 3, "asked": True}, {"id": 1, "asked": None}, {"id": 2, "asked": False}],
        on=ON,
        mapping=LISTED,
        lists={
            "passports": [
                {"who": "1", "of": "MEX"},
                {"who": "3", "of": "Haiti"},
                {"who": "1", "of": "USA"},
                {"who": "9", "of": "FRA"},
            ]
        },
    )
    chunk = next(people.chunks())
    told = [chunk.people.told(person)["nationalities"] for person in range(3)]
    assert [[row["country"] for row in each.rows] for each in told] == [["HTI"], ["MEX", "USA"], []]
    assert [each.complete for each in told] == [True, None, False]
    assert people.report.strays == {"nationalities": 1}


@pytest.mark.parametrize(
    ("mapping", "told"),
    [
        ({"facts": {"entry.dat": "a"}}, "entry.dat: there is no such fact; did you mean entry.date"),
        ({"facts": {"family": "a"}}, "facts.family: this fact is a list; map it under “lists”"),
        (
            {"facts": {"entry.from_us": {"column": "nowhere"}}},
            "nowhere: the table has no such column; choose among a",
        ),
        (
            {"facts": {"entry.from_us": {"column": "a", "values": {"1": "perhaps"}}}},
            "facts.entry.from_us.values.1",
        ),
        ({"facts": {"entry.from_us": {"column": "a", "format": "%d"}}}, "“to” and “format” for a day only"),
        ({"facts": {"entry.from_us": {"column": "a", "unit": "years"}}}, "no unit: it is no number"),
        ({"fact": {}}, "fact: the mapping cannot be read here"),
        ({"lists": {"family": {"key": "k"}}}, "the column that names a person"),
        (LISTED, "passports: the table of this list is not given"),
    ],
)
def test_a_mapping_that_cannot_be_read_names_the_entry(mapping: dict[str, Any], told: str) -> None:
    with pytest.raises(Complaint) as caught:
        Population([{"a": 1, "id": 1, "asked": 1}], on=ON, mapping=mapping)
    assert told in caught.value.text("en")


def test_rows_whose_facts_contradict_one_another_are_told_and_nothing_is_found_on_them() -> None:
    day = dt.date(2026, 5, 1)
    ran = run(
        [{"claim.in_person": False, "claim.made_on": day, "entry.date": day + dt.timedelta(1)}, PEOPLE[1]],
        "eligibility",
        on=ON,
    )
    assert ran.arrow().column("eligibility").to_pylist() == [None, "not_receivable"]
    assert (ran.report.impossible, [error.row for error in ran.report.errors]) == (1, [1])
    assert "entry.date, claim.made_on" in ran.report.errors[0].complaint.text("en")


def test_a_budget_of_exact_readings_leaves_the_rest_to_their_bounds() -> None:
    rows = [{"claim.in_person": True, "claim.made_on": dt.date(2026, 5, 1 + n)} for n in range(20)]
    ran = run(rows, "eligibility", on=ON, exact=5)
    ran.arrow()
    assert (ran.counts.exact["eligibility"], ran.counts.left["eligibility"]) == (5, 15)


def test_a_question_that_does_not_exist_is_complained_of() -> None:
    with pytest.raises(Complaint, match="eligibilty"):
        run(PEOPLE, "eligibilty", on=ON)


def test_a_person_of_an_unknown_nationality_is_not_stateless() -> None:
    told = {"claimant.stateless": True, "person": 1, "asked": True, "claim.in_person": False}
    mapping = {
        "person": "person",
        "facts": {"claimant.stateless": "claimant.stateless", "claim.in_person": "claim.in_person"},
        "lists": {
            "nationalities": {
                "key": "person",
                "complete": {"column": "asked"},
                "facts": {"country": "country"},
            }
        },
    }
    rows = pa.table({"person": [1], "country": pa.array([None], pa.string())})
    ran = run([told], "eligibility", mapping=mapping, lists={"nationalities": rows}, on=ON)
    assert ran.arrow().column("eligibility").to_pylist() == [None]
    assert ran.counts.impossible == 1


def test_a_column_of_lists_is_refused_by_name() -> None:
    with pytest.raises(Complaint, match=r"entry\.place: this column does not hold plain values"):
        run(pa.table({"entry.place": [["land_poe"]]}), "eligibility", on=ON).arrow()
