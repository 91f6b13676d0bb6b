"""`passage trace` shows a published number down to its cells, and what contradicts it."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from passage.cite.figures import Figure

GOOD = Path(__file__).parents[1] / "evidence" / "good"


@pytest.fixture(autouse=True)
def nothing_is_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No store on this machine."""
    monkeypatch.setenv("PASSAGE_DATA", str(tmp_path / "nothing"))


def test_a_number_is_shown_with_its_interval_cell_source_and_mark(passage: Any) -> None:
    told = passage("trace", "claims_made:2023-04:border").flowing
    assert "1,608 to 1,612 claims" in told
    assert "row 100, column “border”, printed “1610”" in told
    assert "Immigration, Refugees and Citizenship Canada" in told
    assert "“--” stands for 0 to 5" in told
    assert "(secondary source)" in passage("trace", "claims_made:2008").flowing


def test_a_withheld_cell_is_shown_as_withheld(passage: Any) -> None:
    told = passage("trace", "claims_made:2025-07:other").flowing
    assert "0 to 5 claims" in told
    assert "printed “--”" in told


def test_published_numbers_that_contradict_one_another_are_all_shown(passage: Any) -> None:
    told = passage("trace", "claims_made:2009:MEX").flowing
    assert "7,581 claims" in told
    assert "7,570 claims" in told
    assert "Published numbers contradict one another here" in told
    assert "new system" in passage("trace", "accepted:2021").flowing


def test_a_measure_names_its_parts_and_what_contradicts_them(passage: Any) -> None:
    told = passage("trace", "compare(claims_made:2008:MEX, claims_made:2009:MEX)").flowing
    assert "contradict" in told
    data = passage("trace", "compare(claims_made:2008:MEX, claims_made:2009:MEX)", "--json").data
    assert {each["key"] for each in data["disagreements"]} == {
        "claims_made:2008:citizenship=MEX",
        "claims_made:2009:citizenship=MEX",
    }


def test_what_json_writes_is_read_back_and_traced_alike(passage: Any, tmp_path: Path) -> None:
    name = "share_of(claims_made:2019-04:border, claims_made:2019-04)"
    written = passage("trace", name, "--json")
    file = tmp_path / "figure.json"
    file.write_text(written.out, "utf-8")
    assert passage("trace", "--from", file).out == passage("trace", name).out
    (figure,) = written.data["figures"]
    file.write_text(json.dumps(figure), "utf-8")
    again = passage("trace", "--from", file, "--json").data["figures"][0]
    assert Figure.from_data(again) == Figure.from_data(figure)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("{", "tells no one figure"),
        ("[" * 100_000, "tells no one figure"),
        ("[]", "must be an object"),
        ('{"passage": "trace/1", "figures": [], "disagreements": []}', "tells no one figure"),
        ('{"sources": {}, "figures": [{}]}', "figures[0]"),
        ('{"sources": {}, "figures": [1e400]}', "figures[0]"),
    ],
)
def test_a_file_that_is_no_figure_is_refused(passage: Any, tmp_path: Path, content: str, said: str) -> None:
    file = tmp_path / "bad.json"
    file.write_text(content, "utf-8")
    done = passage("trace", "--from", file)
    assert done.code == 2
    assert said in done.err
    assert passage("trace", "--from", file, "--lang", "fr").err != done.err


def test_a_missing_file_and_a_name_beside_a_file_are_refused(passage: Any, tmp_path: Path) -> None:
    assert "cannot be read" in passage("trace", "--from", tmp_path / "none").err
    assert "two figures" in passage("trace", "pending:2024-09-30", "--from", tmp_path / "none").err


def test_without_a_name_the_measures_are_listed_and_with_one_its_numbers(passage: Any) -> None:
    assert "claims_referred" in passage("trace").out
    names = passage("trace", "permits_victims_days").out.split()
    assert names == ["permits_victims_days:2022", "permits_victims_days:2023"]
    assert passage("trace", "--json").data["measures"][0]["numbers"] > 600
    assert passage("trace", "permits_victims_days", "--json").data["names"] == names


def test_an_unknown_name_is_told_its_neighbours(passage: Any) -> None:
    done = passage("trace", "claims_made:2023:MEXX")
    assert done.code == 2
    assert "claims_made:2023:MEX" in done.err


def test_a_number_of_the_store_is_traced_to_its_vintage(passage: Any, tmp_path: Path) -> None:
    from passage.evidence.opened import opened
    from passage.evidence.readers import read
    from passage.evidence.store.store import Store

    content = (GOOD / "irb_by_country.html").read_bytes()
    file = opened("page.html", content)
    Store(tmp_path / "numbers").add(file, read(file), retrieved=date(2026, 8, 22))
    key = "abandoned:2024-01-01..2024-09-30:AFG"
    asked = ("trace", key, "--folder", tmp_path / "numbers")
    told = passage(*asked).flowing
    assert f"sha256 {file.sha256}" in told.replace("sha256 \n", "sha256 ")
    assert "Read on August 22, 2026. Dated September 30, 2024" in told
    assert "“--” is withheld" in told
    french = passage(*asked, "--lang", "fr").flowing
    assert "Daté du 30\u00a0septembre\u00a02024" in french or "Daté du 30 septembre 2024" in french
    (figure,) = passage(*asked, "--json").data["figures"]
    assert Figure.from_data(figure).sources[0].stamp == date(2024, 9, 30)
    assert passage(*asked, "--known-on", "2024-01-01").code == 2
    assert passage(*asked, "--known-on", "2025-01-01").code == 0
    assert "is not a date" in passage(*asked, "--known-on", "soon").err
    assert passage("trace", key).code == 2
    assert "no numbers are kept here" in passage("trace", key, "--folder", tmp_path / "none").err
    assert key.rpartition(":")[0] in passage("trace", "abandoned", "--folder", tmp_path / "numbers").out
    counted = {
        each["code"]: each["numbers"] for each in passage("trace", "--json", *asked[2:]).data["measures"]
    }
    alone = {each["code"]: each["numbers"] for each in passage("trace", "--json").data["measures"]}
    assert counted["abandoned"] > alone["abandoned"]
