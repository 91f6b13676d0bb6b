"""The sheet: what the rules find and what a person finds stand apart, and nothing that was sent is lost."""

from __future__ import annotations

import json
import re
from html.parser import HTMLParser
from typing import Any

import pytest

FACTS = {
    "issues": "eligibility",
    "do": "find",
    "on": "2026-11-23",
    "claim.made_on": "2026-05-14",
    "entry.date": "2026-05-01",
    "entry.place": "between_poe_land_border",
    "claimant.protection_conferred": "",
    "nationalities[0].country": "MEX",
    "nationalities.complete": "yes",
    "family.complete": "yes",
}


class _Fields(HTMLParser):
    """The value of each field of a page, as a browser would send it."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.values: dict[str, str] = {}
        self.within = ""
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        told = {name: value or "" for name, value in attrs}
        if tag in ("select", "textarea"):
            self.within = told["name"]
            self.values[self.within] = ""
        elif tag == "input" and "name" in told:
            self.values[told["name"]] = told.get("value", "")
        elif tag == "option" and "selected" in told:
            self.values[self.within] = told["value"]


def told(html: str, name: str) -> str:
    """The value of a field of the page."""
    return _Fields(html).values[name]


def test_nothing_is_filled_in_before_anybody_tells_it(visitor: Any) -> None:
    html = visitor.get("/en/sheet?issues=eligibility").text
    assert " selected" not in html
    assert " checked" not in html
    assert "0 facts told" in html


def test_choosing_questions_leads_to_their_sheet(visitor: Any) -> None:
    answer = visitor.post("/fr/fiche", {"do": "choose", "issues": ["eligibility", "prra"]})
    assert (answer.status_code, answer.headers["location"]) == (303, "/fr/fiche?issues=eligibility,prra")
    assert visitor.post("/fr/fiche", {"do": "choose"}).status_code == 422


def test_the_grounds_are_told_and_the_facts_stay_as_sent(visitor: Any) -> None:
    answer = visitor.post("/en/sheet", FACTS)
    assert answer.status_code == 200
    for said in ("The rules:", "cannot tell", "I have not decided"):
        assert said in answer.text
    assert told(answer.text, "entry.place") == "between_poe_land_border"
    assert told(answer.text, "entry.date") == "2026-05-01"
    assert told(answer.text, "nationalities[0].country") == "MEX"
    assert 'name="nationalities[1].country"' in answer.text


def test_to_find_otherwise_without_reasons_is_refused_and_nothing_is_lost(visitor: Any) -> None:
    otherwise = {**FACTS, **PROTECTED, "own eligibility IRPA 101(1)(a)": "no", "name": "A. B."}
    for do in ("find", "save"):
        answer = visitor.post("/en/sheet", {**otherwise, "do": do})
        assert answer.status_code == 422
        assert "You find otherwise than the rules: give your reasons" in answer.text
        assert told(answer.text, "name") == "A. B."
        assert told(answer.text, "entry.date") == "2026-05-01"
        assert told(answer.text, "own eligibility IRPA 101(1)(a)") == "no"


def test_to_find_as_the_rules_do_needs_no_reasons(visitor: Any) -> None:
    same = {**FACTS, **PROTECTED, "own eligibility IRPA 101(1)(a)": "yes"}
    assert visitor.post("/en/sheet", same).status_code == 200


PROTECTED: dict[str, str] = {}
"""Facts on which a ground certainly holds; filled in below from the catalogue."""


@pytest.fixture(autouse=True, scope="module")
def protected() -> None:
    """The facts by which 101(1)(a) holds, whatever they are called."""
    from passage import law
    from passage.case.naming import facts_of

    book = law.book()
    for name in facts_of(book.provisions["IRPA 101(1)(a)"], book):
        PROTECTED[name] = "yes"


def _reasoned() -> dict[str, str]:
    return {
        **FACTS,
        **PROTECTED,
        "own eligibility IRPA 101(1)(a)": "no",
        "reasons eligibility IRPA 101(1)(a)": "The earlier decision was vacated.\r\nSee tab 3.",
        "name": "Zoë Côté",
        "role": "officer",
    }


def test_a_sheet_is_saved_with_both_findings_and_reopened_with_both(visitor: Any) -> None:
    saved = visitor.post("/en/sheet", {**_reasoned(), "do": "save"})
    assert saved.status_code == 200
    assert saved.headers["content-disposition"] == 'attachment; filename="sheet.json"'
    record = json.loads(saved.text)
    assert record["passage"] == "sheet-record/1"
    assert record["found_by"] == {"name": "Zoë Côté", "role": "officer"}
    assert record["case"]["law"]["fingerprint"]
    (found,) = record["findings"]
    ground = next(each for each in found["grounds"] if each["key"] == "IRPA 101(1)(a)")
    assert (ground["rules"], ground["person"], ground["otherwise"]) == (True, False, True)
    assert ground["reasons"] == "The earlier decision was vacated.\nSee tab 3."
    again = visitor.post(
        "/fr/fiche", {"do": "reopen"}, files={"file": ("sheet.json", saved.content, "application/json")}
    )
    assert again.status_code == 200
    assert "The earlier decision was vacated." in again.text
    assert "Zoë Côté" in again.text
    assert told(again.text, "entry.date") == "2026-05-01"
    assert told(again.text, "own eligibility IRPA 101(1)(a)") == "no"
    assert "Cette fiche a été enregistrée le" in again.text
    assert "Les règles permettent maintenant les mêmes conclusions." in again.text


def test_the_language_changes_with_everything_that_was_entered(visitor: Any) -> None:
    html = visitor.post("/fr/fiche", _reasoned()).text
    assert told(html, "entry.date") == "2026-05-01"
    assert "Zoë Côté" in html
    assert 'formaction="/en/sheet"' in html


def test_one_more_row_asks_for_a_row_and_finds_nothing(visitor: Any) -> None:
    html = visitor.post("/en/sheet", {**FACTS, "more": "nationalities", "do": ""}).text
    assert 'name="nationalities[2].country"' in html
    assert "What the rules find, and what you find" not in html


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("entry.date", "soon"),
        ("entry.place", "<b>nowhere</b>"),
        ("on", "yesterday"),
        ("own eligibility", "approved"),
        ("nationalities[0].country", "Atlantis"),
        ("nationalities.complete", "perhaps"),
    ],
)
def test_what_cannot_be_read_is_said_at_its_field_and_kept(visitor: Any, field: str, value: str) -> None:
    answer = visitor.post("/en/sheet", {**FACTS, field: value})
    assert answer.status_code == 422
    assert "There is a problem" in answer.text
    assert "<b>nowhere" not in answer.text
    assert told(answer.text, "claim.made_on") == "2026-05-14"
    wrong = re.findall(r'<p class="error"[^>]*>([^<]+)</p>', answer.text)
    assert wrong
    assert all(each.endswith(".") and not each[0].islower() for each in wrong)


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"[]", b'{"passage": "sheet-record/1"}', b"\xff\xfe", b'{"passage": 1}', b"[" * 5000],
)
def test_a_file_that_is_no_record_is_refused_cleanly(visitor: Any, content: bytes) -> None:
    answer = visitor.post("/en/sheet", {"do": "reopen"}, files={"file": ("x.json", content)})
    assert answer.status_code == 422
    assert "There is a problem" in answer.text


def test_a_sheet_leaves_nothing_in_the_browser(visitor: Any) -> None:
    visitor.post("/en/sheet", _reasoned())
    assert not visitor.cookies
