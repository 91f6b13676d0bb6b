"""The index of what cites what: everything in the book, each version with its days."""

from datetime import date
from pathlib import Path

import pytest

from passage import law
from passage.case.citations import cases_citing, citations
from passage.cite import Citation
from passage.lang import Fact
from passage.lang.holidays import table
from passage.text import Complaint

BOOK = law.book()
INDEX = citations(BOOK)
CASES = Path(__file__).parents[1] / "cases"


def test_every_rule_is_indexed_once_for_each_version_in_force() -> None:
    for provision in BOOK.provisions.values():
        spans = [v.in_force for v in provision.versions if v.in_force is not None]
        own = [each for each in INDEX if each.name == provision.key and each.citation == provision.citation]
        ends = {(span.start and span.start.date(), span.end and span.end.date()) for span in spans}
        assert {(each.since, each.until) for each in own} >= ends


def test_a_version_not_in_force_is_cited_by_what_enacts_it() -> None:
    (one,) = (each for each in INDEX if each.citation == Citation.parse("SC 2026 c 4 34"))
    assert (one.name, one.since, one.until) == ("SC 2026 c 4 34", None, None)


def test_every_fact_and_every_field_of_a_row_is_indexed() -> None:
    named = {(each.name, str(each.citation)) for each in INDEX if each.kind == "fact"}
    for fact in (*BOOK.facts.values(), *BOOK.row_facts()):
        assert (fact.key, str(Citation.parse(fact.cite))) in named


def test_every_holiday_is_indexed() -> None:
    named = {each.name for each in INDEX if each.kind == "list"}
    assert {row.key for row in table()} <= named


def test_a_rule_that_counts_a_period_cites_what_counts_it() -> None:
    assert "IRPA 101(1)(b.1)" in {each.name for each in INDEX if each.citation == Citation.parse("IA 28")}


def test_every_time_limit_is_indexed_with_what_counts_it_and_what_stands_beside_it() -> None:
    named = {(each.name, str(each.citation)) for each in INDEX if each.kind == "limit"}
    for limit in BOOK.limits.values():
        counted = (cite for leg in limit.legs for shift in leg.shifts for cite in shift.cites)
        cites = (str(limit.citation), *(each.cite for each in (*limit.overlays, *limit.remedies)), *counted)
        assert {(limit.key, str(Citation.parse(cite))) for cite in cites} <= named


def test_the_index_is_sorted_and_has_nothing_twice() -> None:
    assert len(set(INDEX)) == len(INDEX)
    assert [each.citation for each in INDEX] == sorted(each.citation for each in INDEX)
    assert all(isinstance(fact, Fact) for fact in BOOK.facts.values())


def test_the_cases_that_name_a_place_are_found_whatever_field_names_it() -> None:
    found = cases_citing(CASES, BOOK)
    named = {each.name for each in found if each.citation == Citation.parse("IRPA 101(1)(b.1)")}
    assert "one_year.yaml: A claim on the day after the anniversary" in named
    assert {each.kind for each in found} == {"case"}
    assert all(each.citation.pinpoint for each in found)


def test_a_single_file_of_cases_may_be_named() -> None:
    found = cases_citing(CASES / "one_year.yaml", BOOK)
    assert {each.name.partition(":")[0] for each in found} == {"one_year.yaml"}


def test_a_folder_without_cases_is_a_complaint(tmp_path: Path) -> None:
    with pytest.raises(Complaint, match="no file of cases is here"):
        cases_citing(tmp_path, BOOK)


def test_a_version_that_ended_is_indexed_with_its_days() -> None:
    place = Citation.parse("IRPR 159.4(1)(a)")
    spans = {(each.since, each.until) for each in INDEX if each.citation == place and each.kind == "rule"}
    assert spans == {(date(2004, 12, 29), date(2023, 3, 25)), (date(2023, 3, 25), None)}


def test_what_stands_beside_the_book_is_indexed_under_its_own_name() -> None:
    more = set(citations(BOOK, law.beside())) - set(INDEX)
    assert ("IRPA 96", "sheet", "refugee") in {(str(each.citation), each.kind, each.name) for each in more}
    assert ("IRPA 37(2)", "list", "UNSP 5") in {(str(each.citation), each.kind, each.name) for each in more}
    assert all(each.name for each in more)
