"""The sheets for counsel as pages: every item is there to be ticked by hand, and nothing can be entered."""

from __future__ import annotations

from typing import Any

import pytest

from passage.law.sheets import SHEETS
from passage.web.app import PAGES


@pytest.mark.parametrize("name", ["refugee", "indicators"])
@pytest.mark.parametrize("lang", ["en", "fr"])
def test_a_sheet_has_a_box_for_every_item_and_no_field(visitor: Any, name: str, lang: str) -> None:
    html = visitor.get(PAGES[f"sheet-{name}"].url(lang)).text
    items = [item for heading in SHEETS[name].headings for item in heading.items]
    assert html.count('class="box"') == html.count('class="write"') == len(items)
    assert "<input" not in html


def test_the_sheet_of_signs_offers_to_leave_quickly_and_the_other_does_not(visitor: Any) -> None:
    assert "Leave quickly" in visitor.get("/en/sheets/indicators").text
    assert "Leave quickly" not in visitor.get("/en/sheets/refugee").text
