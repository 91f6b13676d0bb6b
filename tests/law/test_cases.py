"""Every case of tests/cases comes out as it says, under the law of its day."""

import pytest
from casebook import Example, examples

from passage.law import book


@pytest.mark.parametrize("example", examples(), ids=lambda example: example.name)
def test_the_law_finds_what_the_case_expects(example: Example) -> None:
    assert not list(example.differences(book()))


def test_every_citation_of_a_case_is_a_provision_of_the_book() -> None:
    cited = {cite for example in examples() for cite in (*example.cites, *(example.grounds or ()))}
    assert cited - book().provisions.keys() == set()


def test_every_case_says_what_must_come_of_it_and_why() -> None:
    bare = [
        e.name
        for e in examples()
        if not (e.expect or e.holds or e.fails) or not e.why.endswith(".") or not e.cites
    ]
    assert bare == []


def test_no_two_cases_of_a_file_have_one_title() -> None:
    names = [example.name for example in examples()]
    assert len(names) == len(set(names))
