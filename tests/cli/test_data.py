"""`passage data` in the terminal: what it keeps and prints, in which language, and with which exit code."""

import re
from pathlib import Path
from typing import Any

import pytest

from passage.evidence.store.store import Store
from passage.text.typography import faults

FILES = Path(__file__).parents[1] / "evidence"
GOOD, BAD = FILES / "good", FILES / "bad"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The usual folder of these tests."""
    monkeypatch.setenv("PASSAGE_DATA", str(tmp_path / "numbers"))
    return tmp_path / "numbers"


def test_alone_it_prints_its_help(passage: Any) -> None:
    assert passage("data").out == passage("data", "--help").out
    assert "fetch" in passage("data").out


@pytest.mark.usefixtures("folder")
def test_a_file_is_added_listed_and_verified(passage: Any) -> None:
    told = passage("data", "add", GOOD / "irb_open_data.csv", "--retrieved", "2026-08-22")
    assert told.code == 0
    assert "irb_open_data.csv: irb.rpd_decisions" in told.out
    assert "4 numbers from January 1, 2024 to December 31, 2025, known on August 22, 2026" in told.flowing
    assert "kept already" in passage("data", "add", GOOD / "irb_open_data.csv").out
    assert "irb_open_data.csv" in passage("data", "list").out
    assert "4\u00a0nombres" in passage("data", "list", "--lang", "fr").out
    assert passage("data", "verify").code == 0


def test_one_page_is_kept_for_each_publisher_in_it(passage: Any, folder: Path) -> None:
    passage("data", "add", GOOD / "interceptions.html", "--retrieved", "2026-08-22")
    assert [each.data_set for each in Store(folder).vintages()] == [
        "cbsa.claims_processed",
        "rcmp.interceptions",
    ]


def test_another_folder_is_named(passage: Any, folder: Path, tmp_path: Path) -> None:
    other = tmp_path / "other"
    passage("data", "add", GOOD / "irb_open_data.csv", "--folder", other)
    assert not folder.exists()
    assert "irb.rpd_decisions" in passage("data", "list", "--folder", other).out


@pytest.mark.usefixtures("folder")
def test_what_spoke_on_a_day_is_asked(passage: Any) -> None:
    passage("data", "add", GOOD / "irb_open_data.csv", "--retrieved", "2026-08-22")
    listed = passage("data", "list", "--known-on", "2026-08-21", "--json").data
    assert listed == {"passage": "numbers/1", "vintages": []}
    (vintage,) = passage("data", "list", "--known-on", "2026-08-22", "--json").data["vintages"]
    assert (vintage["data_set"], vintage["rows"]) == ("irb.rpd_decisions", 4)
    assert re.fullmatch("[0-9a-f]{64}", vintage["sha256"])


@pytest.mark.usefixtures("folder")
def test_a_vintage_that_was_changed_fails_with_code_1(passage: Any, folder: Path) -> None:
    passage("data", "add", GOOD / "irb_open_data.csv")
    (each,) = Store(folder).vintages()
    each.original.write_bytes(b"Year,Outcome,Total\n2024,Positive,1\n")
    told = passage("data", "verify", "--json")
    assert told.code == 1
    assert told.data["vintages"][0]["as_kept"] is False
    assert told.data["vintages"][0]["problem"]["fr"] == "le fichier n’est pas celui qui a été conservé"


def test_nothing_of_a_bad_file_is_kept(passage: Any, folder: Path) -> None:
    told = passage("data", "add", BAD / "renamed_country.csv")
    assert told.code == 2
    assert "renamed_country.csv:6: “Camerounia” is no country" in told.err
    assert not folder.exists()


def test_the_catalogue_gives_every_data_set_its_publisher_licence_and_address(passage: Any) -> None:
    told = passage("data", "list", "--catalogue", "--json").data["data_sets"]
    assert len(told) > 20
    for each in told:
        assert each["publisher"]["fr"] != each["publisher"]["en"]
        assert each["licence"]["fr"]
        assert each["page"] or each["key"].startswith("tidied.")
        assert all(file.startswith("https://") for file in each["files"])
    assert "b6cbcf4d-f763-4924-a2fb-8cc4a06e3de4" in {each["identifier"] for each in told}


ERRORS = [
    (("nonsense",), "nonsense: there is no such command; choose one of fetch, add, list, verify"),
    (("add",), "passage data add: no file is named"),
    (("add", "/nonsense.csv"), "/nonsense.csv: there is no such file"),
    (("add", "x", "--as", "y"), "y: there is no such data set in the catalogue"),
    (("add", "x", "--retrieved", "soon"), "--retrieved: “soon” is no past day"),
    (("add", "x", "--retrieved", "2999-01-01"), "--retrieved: “2999-01-01” is no past day"),
    (("fetch",), "passage data fetch: no data set is named"),
    (("fetch", "nonsense"), "nonsense: there is no such data set in the catalogue"),
    (("fetch", "rcmp.interceptions"), "rcmp.interceptions: it has no file that can be fetched"),
    (("list", "--known-on", "soon"), "--known-on: “soon” is not a date"),
    (("verify", "--nonsense"), "--nonsense: there is no such option; see passage data verify --help"),
]


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize(("words", "said"), ERRORS, ids=[" ".join(words[:3]) for words, _ in ERRORS])
def test_what_cannot_be_done_is_said_in_one_sentence(passage: Any, words: tuple[str, ...], said: str) -> None:
    english, french = passage("data", *words), passage("data", *words, "--lang", "fr")
    assert (english.code, french.code) == (2, 2)
    assert said in english.err
    assert english.err.count("\n") == french.err.count("\n") == 1
    assert english.err != french.err
    assert faults(french.err.replace("'", "").strip()) == []


def test_a_file_of_an_earlier_month_does_not_speak_as_the_newest(
    passage: Any, folder: Path, tmp_path: Path
) -> None:
    passage("data", "add", GOOD / "ircc_office.csv", "--retrieved", "2026-08-22")
    (held,) = Store(folder).vintages()
    lines = (GOOD / "ircc_office.csv").read_bytes().splitlines(keepends=True)
    earlier = tmp_path / "earlier.csv"
    earlier.write_bytes(b"".join(line for line in lines if b"Jul" not in line))
    told = passage("data", "add", earlier)
    assert told.code == 2
    assert f"earlier.csv: it ends on 2025-06-30, and a vintage that ends on {held.last}" in told.err
    assert "--retrieved" in told.err
    assert Store(folder).vintages() == (held,)
    assert passage("data", "add", earlier, "--retrieved", "2026-07-22").code == 0
    assert Store(folder).speaking() == (held,)


def test_of_a_page_of_which_one_table_is_older_nothing_is_kept(
    passage: Any, folder: Path, tmp_path: Path
) -> None:
    page = GOOD / "interceptions.html"
    passage("data", "add", page, "--as", "cbsa.claims_processed", "--retrieved", "2026-08-22")
    (held,) = Store(folder).vintages()
    earlier = tmp_path / "earlier.html"
    earlier.write_text(page.read_text("utf-8").replace("2024", "2023"), "utf-8")
    told = passage("data", "add", earlier)
    assert told.code == 2
    assert "--retrieved" in told.err
    assert Store(folder).vintages() == (held,)
    assert passage("data", "add", earlier, "--retrieved", "2026-07-22").code == 0
    assert len(Store(folder).vintages()) == 3
