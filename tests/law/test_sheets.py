"""The sheets for counsel: every item cites what exists, reads in both languages, and finds nothing."""

import ast
import inspect
from dataclasses import fields

import pytest

from passage.lang import sheets as grammar
from passage.lang.sheets import Heading, Item, Sheet, Whose, item
from passage.law.sheets import SHEETS, indicators, refugee
from passage.text import Text
from passage.text.typography import faults

ITEMS = [each for sheet in SHEETS.values() for heading in sheet.headings for each in heading.items]


def words() -> list[Text]:
    found: list[Text] = []
    for sheet in SHEETS.values():
        found += [sheet.title, sheet.warning, *(heading.title for heading in sheet.headings)]
    for each in ITEMS:
        found += [each.text, *(() if each.note is None else (each.note,))]
    return found


def test_every_item_cites_a_place_in_an_instrument_of_its_subject() -> None:
    cited = {
        key: {cite.instrument for heading in sheet.headings for each in heading.items for cite in each.cites}
        for key, sheet in SHEETS.items()
    }
    assert cited == {"refugee": {"IRPA", "RPDR"}, "indicators": {"ILO", "UNTP", "IRPR", "CC"}}
    assert all(each.cites for each in ITEMS)


def test_an_item_that_cites_nothing_is_refused() -> None:
    with pytest.raises(ValueError, match="cites nothing"):
        item("A thing", "Une chose")


def test_the_leading_cases_stand_where_they_decide() -> None:
    named = {case.reported for each in ITEMS for case in each.judgments}
    assert named == {"[1993] 2 SCR 689", "2013 SCC 40", "2014 SCC 68"}


@pytest.mark.parametrize(
    "cite",
    [
        *("IRPA 96", "IRPA 97(1)", "IRPA 97(1)(a)", "IRPA 97(1)(b)(i)", "IRPA 97(1)(b)(ii)"),
        *("IRPA 97(1)(b)(iii)", "IRPA 97(1)(b)(iv)", "IRPA 97(2)", "IRPA 98", "IRPA 105(3)", "IRPA 106"),
        *("IRPA 107(2)", "IRPA 107.1", "IRPA 108(1)(a)", "IRPA 108(4)", "IRPA 109(1)", "IRPA 109(2)"),
        *("IRPA 101(1)(b.1)", "IRPA 104.1(1)(a)", "RPDR 26(1)", "RPDR 55(1)"),
    ],
)
def test_the_refugee_sheet_goes_through(cite: str) -> None:
    assert cite in {str(each) for one in ITEMS for each in one.cites}


def test_the_french_of_a_sheet_is_not_its_english_and_is_set_as_in_canada() -> None:
    assert [text.en for text in words() if text.accidental and text.en != "Exclusion"] == []
    assert [(text.fr, found) for text in words() if (found := faults(text.fr))] == []


def test_a_sheet_says_in_both_languages_that_it_finds_nothing() -> None:
    for sheet in SHEETS.values():
        assert "It finds nothing" in sheet.warning.en
        assert "Elle ne conclut rien" in sheet.warning.fr


def test_nothing_of_a_sheet_can_hold_an_answer_or_a_result() -> None:
    held = {field.name for kind in (Sheet, Heading, Item) for field in fields(kind)}
    assert held == {
        *("key", "title", "warning", "headings", "verified_on", "reviewed_by", "items"),
        *("text", "cites", "whose", "judgments", "note", "refer_to"),
    }


def test_no_sheet_touches_a_fact_a_node_or_a_reader() -> None:
    for module in (grammar, refugee, indicators):
        tree = ast.parse(inspect.getsource(module))
        imported = {node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
        assert not {
            name for name in imported if name and ("facts" in name or "nodes" in name or "engine" in name)
        }


def test_what_defines_a_refugee_is_never_for_the_machine_to_judge() -> None:
    definition = [each for heading in refugee.SHEET.headings[:-1] for each in heading.items]
    assert {each.whose for each in definition} == {Whose.DIVISION}
    assert {each.whose for each in ITEMS} == set(Whose)


def test_no_sheet_approves_refuses_or_scores_a_person() -> None:
    verdicts = ("approve", "score", "rank ", "probab", "chance", "approuv", "cote ", "note de risque")
    assert [text.en for text in words() for word in verdicts if word in f"{text.en} {text.fr}".lower()] == []
