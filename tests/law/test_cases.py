"""Every case of tests/cases comes out as it says, under the law of its day."""

from pathlib import Path

import pytest
from casebook import examples

from passage.case.examples import Example
from passage.law import book


def name(example: Example) -> str:
    return f"{Path(example.where.partition(' · ')[0]).stem}: {example.title}"


@pytest.mark.parametrize("example", examples(), ids=name)
def test_the_law_finds_what_the_case_expects(example: Example) -> None:
    assert example.differences() == ()


def test_every_citation_of_a_case_is_a_provision_or_a_time_limit_of_the_book() -> None:
    cited = {
        key
        for each in examples()
        for list_ in ("cites", "grounds", "either")
        for key in each.lists.get(list_, ())
    }
    limits = {str(limit.citation) for limit in book().limits.values()}
    assert cited - book().provisions.keys() - limits == set()


def test_every_case_says_why_and_where_to_look_it_up() -> None:
    bare = [name(each) for each in examples() if not each.why.endswith(".") or not each.lists.get("cites")]
    assert bare == []


def test_no_two_cases_of_a_file_have_one_title() -> None:
    names = [name(each) for each in examples()]
    assert len(names) == len(set(names))
