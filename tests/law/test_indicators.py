"""The indicators of the ILO: their table, how they combine, and that people see “ask and refer” only."""

from collections import Counter
from itertools import product

import pytest

from passage.law import book
from passage.law.indicators import Combined, Dimension, Strength, combined, positive, profiles
from passage.law.sheets import indicators
from passage.text import Complaint
from passage.text.typography import faults

LABOUR = profiles()["adult_labour"]
S, M, W = Strength


def test_the_table_of_adults_in_forced_labour_has_67_indicators_in_six_dimensions() -> None:
    counts = Counter(each.dimension for each in LABOUR.indicators)
    assert [counts[each] for each in Dimension] == [10, 10, 16, 9, 15, 7]


def test_the_strengths_are_those_of_the_notes() -> None:
    counts = Counter((each.dimension, each.strength) for each in LABOUR.indicators)
    assert [[counts[each, of] for of in Strength] for each in Dimension] == [
        *([1, 8, 1], [1, 9, 0], [0, 14, 2], [1, 7, 1], [4, 10, 1], [0, 5, 2]),
    ]


def test_no_indicator_of_a_dimension_is_there_twice_and_each_reads_in_both_languages() -> None:
    named = [(each.dimension, each.text.en) for each in LABOUR.indicators]
    assert len(set(named)) == len(named)
    assert [each.text.en for each in LABOUR.indicators if each.text.accidental] == []
    assert [each.text.fr for each in LABOUR.indicators if faults(each.text.fr)] == []


@pytest.mark.parametrize("told", [[S, S], [S, M], [S, W], [M, M, M], [M, M, W]])
def test_these_make_a_dimension_positive_and_so_does_more(told: list[Strength]) -> None:
    assert positive(told)
    assert all(positive([*told, more]) for more in Strength)


@pytest.mark.parametrize("told", [[], [S], [M], [M, M], [M, W], [M, W, W, W], [W] * 6])
def test_these_are_not_enough(told: list[Strength]) -> None:
    assert not positive(told)


def test_one_more_sign_never_makes_less_of_a_dimension() -> None:
    for told in product([None, *Strength], repeat=4):
        signs = [each for each in told if each is not None]
        assert all(positive([*signs, more]) >= positive(signs) for more in Strength)


ENOUGH = [S, S]


@pytest.mark.parametrize(
    ("dimensions", "result"),
    [
        ((), Combined.NOT_ASSESSED),
        ((Dimension.DECEPTIVE_RECRUITMENT, Dimension.COERCION), Combined.NOT_ASSESSED),
        ((Dimension.EXPLOITATION,), Combined.EXPLOITED_MIGRANT),
        ((Dimension.EXPLOITATION, Dimension.COERCION), Combined.EXPLOITED_MIGRANT),
        ((Dimension.DECEPTIVE_RECRUITMENT, Dimension.EXPLOITATION), Combined.DECEIVED_AND_EXPLOITED),
        *(
            ((means, Dimension.EXPLOITATION, Dimension.COERCION), Combined.TRAFFICKING)
            for means in (
                Dimension.DECEPTIVE_RECRUITMENT,
                Dimension.COERCIVE_RECRUITMENT,
                Dimension.RECRUITMENT_BY_ABUSE,
                Dimension.ABUSE_AT_DESTINATION,
            )
        ),
    ],
)
def test_the_dimensions_combine(dimensions: tuple[Dimension, ...], result: Combined) -> None:
    assert combined(dict.fromkeys(dimensions, ENOUGH)) is result


def test_one_more_dimension_never_makes_less_of_them() -> None:
    ranks = list(Combined)
    for present in product([False, True], repeat=len(Dimension)):
        told = {each: ENOUGH for each, so in zip(Dimension, present, strict=True) if so}
        for more in Dimension:
            assert ranks.index(combined({**told, more: ENOUGH})) >= ranks.index(combined(told))


def test_the_profile_that_was_not_verified_is_there_and_switched_off() -> None:
    assert not profiles()["adult_sexual"].live
    assert profiles()["adult_sexual"].indicators == ()
    with pytest.raises(Complaint, match="switched off"):
        combined({}, "adult_sexual")


def test_every_profile_says_what_is_to_be_confirmed() -> None:
    told = [text for each in profiles().values() for text in (each.doubt.by.en, each.doubt.by.fr)]
    assert all("WCMS_105023" in text for text in told)


def test_the_sheet_asks_about_every_indicator_and_refers_to_the_hotline() -> None:
    asked = {item.text for heading in indicators.SHEET.headings for item in heading.items}
    assert {each.text for each in LABOUR.indicators} <= asked
    assert indicators.SHEET.refer_to == ("trafficking_hotline",)


def test_no_strength_and_no_result_is_in_the_words_of_the_law_or_of_the_sheet() -> None:
    results = {each.value for each in Combined if each is not Combined.NOT_ASSESSED}
    codes = {outcome.code for issue in book().issues.values() for outcome in issue.outcomes}
    assert not results & codes
    words = [indicators.SHEET.warning, *(heading.title for heading in indicators.SHEET.headings)]
    words += [item.text for heading in indicators.SHEET.headings for item in heading.items]
    for text in words:
        assert not {"strong indicator", "medium", "weak"} & set(text.en.lower().split())
        assert "indicateur fort" not in text.fr
