"""The words that changed, and nothing lost: both wordings can be read back from the runs."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from passage.statutes.wording import Run, changes, marked

WORDS = st.lists(st.sampled_from(["a", "b", "c", "d", "lamp,", "oil;"]), max_size=12).map(" ".join)
BLOCKS = st.lists(WORDS, max_size=5)


@given(old=BLOCKS, new=BLOCKS)
def test_both_wordings_are_in_the_runs(old: list[str], new: list[str]) -> None:
    runs = changes(old, new)
    assert [word for run in runs if run.what != "new" for word in run.words] == " ".join(old).split()
    assert [word for run in runs if run.what != "gone" for word in run.words] == " ".join(new).split()
    assert all(run.words for run in runs)
    assert all(one.what != other.what for one, other in pairwise(runs))


@given(words=BLOCKS)
def test_the_same_wording_has_no_change(words: list[str]) -> None:
    assert {run.what for run in changes(words, words)} <= {"same"}


def test_changes_are_marked_among_a_few_words_around_them() -> None:
    old = "The keeper, on every day of the week, must tend the lamp at dusk and then go to bed"
    runs = changes([old], [old.replace("at dusk", "before dusk")])
    assert marked(runs, 3) == "… tend the lamp [-at-] {+before+} dusk and then …"
    assert marked(runs, None) == old.replace("at dusk", "[-at-] {+before+} dusk")


def test_words_between_two_changes_are_kept_to_those_near_them() -> None:
    words = tuple("abcdefgh")
    assert marked([Run("new", ("x",)), Run("same", words), Run("gone", ("y",))], 2) == "{+x+} a b … g h [-y-]"
