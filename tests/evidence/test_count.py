"""A printed cell is read as the interval that its publisher's habit allows, and the truth is in it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from passage.evidence.count import IRCC, UNHCR, Habit
from passage.evidence.readings import reading
from passage.text import Complaint
from passage.text.typography import faults


def ircc(n: int) -> str:
    """As the note of the file says."""
    return "--" if n <= 5 else f"{5 * round(n / 5):,}"


def ircc_zeros(n: int) -> str:
    """As the file does: some zeros are printed, whatever the note says."""
    return "0" if n <= 2 else ircc(n)


@given(st.integers(0, 300_000))
def test_the_truth_is_in_what_ircc_prints(n: int) -> None:
    for printed in (ircc(n), ircc_zeros(n)):
        count = IRCC.read(printed)
        assert count.low <= n <= count.high
        assert count.high - count.low <= 5


@given(st.integers(0, 300_000), st.booleans())
def test_the_truth_is_in_what_unhcr_prints(n: int, up: bool) -> None:
    printed = str((5 if up and n else 0) if n < 5 else n)
    count = UNHCR.read(printed)
    assert count.low <= n <= count.high


@given(st.lists(st.integers(0, 60), min_size=1, max_size=8))
def test_the_truth_is_in_a_sum_of_rounded_cells(truth: list[int]) -> None:
    cells = [IRCC.read(ircc(n)).printed for n in truth]
    summed = sum(int(cell) for cell in cells if cell != "--")
    count = reading(f"summed:{len(truth)}").read(str(summed))
    assert count.low <= sum(truth) <= count.high


@given(st.lists(st.integers(0, 12), min_size=1, max_size=5), st.data())
def test_the_truth_is_in_a_sum_of_rows_of_unhcr(truth: list[int], data: st.DataObject) -> None:
    rows = [n if n >= 5 else (data.draw(st.sampled_from([0, 5])) if n else 0) for n in truth]
    count = reading(f"unhcr_summed:{len(truth)}").read(str(sum(rows)))
    assert count.low <= sum(truth) <= count.high


@pytest.mark.parametrize(
    ("name", "printed", "low", "high"),
    [
        ("ircc", "--", 0, 5),
        ("ircc", "0", 0, 2),
        ("ircc", "5", 3, 7),
        ("ircc", " 1,205 ", 1203, 1207),
        ("ircc", "1 205", 1203, 1207),
        ("ircc", "1\u00a0205", 1203, 1207),
        ("unhcr", "0", 0, 4),
        ("unhcr", "5", 1, 5),
        ("unhcr", "6", 6, 6),
        ("exact", "7153", 7153, 7153),
        ("rounded", "64000", 63_500, 64_500),
        ("rounded", "0", 0, 0),
        ("about", "232", 229, 235),
        ("about", "54000", 53_460, 54_540),
        ("over", "9000", 9000, 9999),
        ("at_least", "70", 70, 79),
        ("nearly", "3000", 2000, 3000),
        ("fewer_than", "5", 0, 4),
    ],
)
def test_each_habit_reads_its_cells(name: str, printed: str, low: int, high: int) -> None:
    count = reading(name).read(printed)
    assert (count.low, count.high) == (low, high)
    assert count.printed == printed


@pytest.mark.parametrize(
    ("name", "printed"),
    [
        ("ircc", "7"),
        ("ircc", ""),
        ("ircc", "-5"),
        ("ircc", "5.5"),
        ("ircc", "1,20"),
        ("ircc", "٥"),
        ("ircc", "x"),
        ("ircc", "9" * 40),
        ("unhcr", "3"),
        ("exact", "--"),
        ("summed:12", "7"),
    ],
)
def test_a_cell_outside_the_habit_is_a_complaint_and_not_a_guess(name: str, printed: str) -> None:
    with pytest.raises(Complaint):
        reading(name).read(printed)


def test_every_habit_says_what_it_means_in_french_too() -> None:
    names = ("exact", "ircc", "unhcr", "rounded", "about", "over", "at_least", "nearly", "fewer_than")
    habits: list[Habit] = [reading(name) for name in (*names, "decimal", "summed:168", "unhcr_summed:3")]
    for habit in habits:
        assert faults(habit.meaning.fr) == [], habit.key
    with pytest.raises(KeyError):
        reading("guessed")
