"""What was found wrong in the rules is told whole, of provisions that exist, and proved by a case."""

from pathlib import Path

import pytest
from casebook import examples

from passage.law import book
from passage.law.errata import ERRATA, Erratum
from passage.text.typography import faults


def name(erratum: Erratum) -> str:
    return ", ".join(erratum.provisions)


@pytest.mark.parametrize("erratum", ERRATA, ids=name)
def test_an_erratum_names_provisions_of_the_book_and_a_case_that_proves_the_mend(erratum: Erratum) -> None:
    assert set(erratum.provisions) <= book().provisions.keys()
    named = {f"{Path(each.where.partition(' · ')[0]).stem}: {each.title}" for each in examples()}
    assert erratum.proof in named
    assert erratum.written_on <= erratum.mended_on


def test_the_newest_erratum_stands_first() -> None:
    days = [each.mended_on for each in ERRATA]
    assert days == sorted(days, reverse=True)


def test_the_french_of_the_errata_is_set_as_in_canada() -> None:
    told = [words for each in ERRATA for words in (each.wrong, each.touched, each.mended)]
    assert [found for words in told if (found := faults(words.fr))] == []
