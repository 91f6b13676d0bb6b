"""A turn is waited for, and not for long; what was made once is had without waiting."""

from __future__ import annotations

from functools import lru_cache
from threading import Event, Thread

import pytest

from passage.web import briefs, turn
from passage.web.law import someone
from passage.web.monitor import boards
from passage.web.turn import Busy, Turn
from passage.web.words import ERRORS

from .conftest import Visitor, another_has


def test_what_was_made_is_had_while_another_has_the_turn(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(turn, "LONGEST_WAIT", 0.01)
    making = Turn()
    twice = making.once(4)(lambda n: 2 * n)
    assert twice(1) == 2
    with another_has(making):
        assert twice(1) == 2
        with pytest.raises(Busy):
            twice(2)
    assert twice(2) == 4


def test_what_is_asked_for_at_once_is_made_once() -> None:
    making, begun, go, made = Turn(), Event(), Event(), list[int]()

    @making.once(4)
    def slow(n: int) -> int:
        begun.set()
        assert go.wait(10)
        made.append(n)
        return n

    asking = [Thread(target=slow, args=(7,)) for _ in range(3)]
    for each in asking:
        each.start()
    assert begun.wait(10)
    go.set()
    for each in asking:
        each.join(10)
    assert made == [7]


def test_a_failure_is_not_kept_and_who_has_the_turn_may_take_it_again() -> None:
    making, tries = Turn(), iter((True, False))

    @making.once(4)
    def inner() -> str:
        if next(tries):
            raise ValueError
        return "made"

    outer = making.once(4)(lambda: inner())
    with pytest.raises(ValueError):
        outer()
    assert outer() == "made"
    outer.forget()
    assert outer() == "made"


SLOW = {
    "a page of numbers": (boards.board, "/{}/monitor/country/COD"),
    "a drawing as a file": (boards.drawn, "/{}/monitor/file/COD/claims.svg"),
    "a brief": (briefs._made, "/{}/brief/country/COD"),
    "a brief to take away": (briefs._made, "/{}/brief/file/COD.md"),
    "the claims checked": (briefs._checked, "/{}/brief/narrative/check"),
    "someone who comes out otherwise": (
        someone._found,
        "/{}/law/IRPA/101/changes?from=2022-01-01&to=2026-11-01&issue=eligibility",
    ),
}


@pytest.mark.parametrize("name", SLOW)
def test_whose_turn_does_not_come_is_told_to_ask_again_in_both_languages(
    name: str, visitor: Visitor, monkeypatch: pytest.MonkeyPatch
) -> None:
    slow, url = SLOW[name]
    title, told = ERRORS[503]
    monkeypatch.setattr(turn, "LONGEST_WAIT", 0.01)
    monkeypatch.setattr(slow, "_place", lru_cache(turn._empty))  # as if nothing had been made
    with another_has(slow._turn):
        answer = visitor.get(url.format("en"))
        toggle = answer.text.partition('hreflang="fr-CA" href="')[2].partition('"')[0]
        french = visitor.get(toggle.replace("&amp;", "&"))
    assert (answer.status_code, french.status_code) == (503, 503)
    assert int(answer.headers["retry-after"]) > 0
    assert title.en in answer.text
    assert told.en in answer.text
    assert title.fr in french.text
