"""`passage sheet`: printed to be written on, in either language, and nothing is read from it."""

import json
from typing import Any

from passage.law.sheets import SHEETS

REFUGEE = SHEETS["refugee"]


def test_without_a_name_the_sheets_are_listed(passage: Any) -> None:
    told = passage("sheet").out
    assert "refugee" in told
    assert REFUGEE.title.en in told


def test_a_sheet_has_a_box_and_a_line_for_every_item(passage: Any) -> None:
    items = sum(len(heading.items) for heading in REFUGEE.headings)
    for lang in ("en", "fr"):
        lines = passage("sheet", "refugee", "--lang", lang).out.splitlines()
        assert sum(line.startswith("  [ ] ") for line in lines) == items
        assert sum(set(line.strip()) == {"_"} for line in lines) == items


def test_json_holds_both_languages_and_no_result(passage: Any) -> None:
    told = json.loads(passage("sheet", "refugee", "--json").out)
    assert told["passage"] == "sheet/1"
    for heading in told["headings"]:
        for item in heading["items"]:
            assert set(item) == {"text", "cites", "case_law", "whose", "note"}
            assert set(item["text"]) == {"en", "fr"}
    assert [sheet["name"] for sheet in json.loads(passage("sheet", "--json").out)["sheets"]] == list(SHEETS)


def test_a_sheet_that_is_not_there_is_told_with_those_that_are(passage: Any) -> None:
    told = passage("sheet", "refuge")
    assert told.code == 2
    assert "refugee" in told.err
