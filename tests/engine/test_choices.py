"""What the bounds take both ways: alternatives that leave out none of the ways a fact can turn out."""

from typing import Any

import pytest

from passage.engine.columns.facts import bit
from passage.engine.columns.gathered import gathered
from passage.engine.columns.network import Sought
from passage.engine.columns.read import Columnar
from passage.engine.edition import Edition
from passage.lang import Book, Interval, Issue, Moment, Node, outcome
from passage.lang.nodes import Term

from .small_facts import BOOLEANS, COLOUR, FACTS, NOW, SAID, TODAY, Colour

FIRST, KNOWN = Term("first"), BOOLEANS[0]
RED, BLUE, GREY = (COLOUR.is_(colour) for colour in Colour)


def until(day: int) -> Node:
    return Term(constant=TODAY + day) >= FIRST


@pytest.mark.parametrize(
    ("rule", "holds"),
    [
        (until(5) | ~until(5), True),
        (until(5) | ~until(3), True),
        (until(3) | ~until(5), None),
        (until(3) & ~until(5), False),
        (until(5) & ~until(3), None),
        (until(3) | until(5), None),
        (~until(3) | ~until(5), None),
        (KNOWN | ~KNOWN, True),
        (RED | BLUE | GREY, True),
        (RED | BLUE, None),
        (RED & BLUE, False),
        (~RED | ~BLUE, True),
        (COLOUR.is_(Colour.RED, Colour.BLUE) | COLOUR.is_(Colour.GREY), True),
    ],
)
def test_a_rule_decided_by_exhaustion_is_decided_and_no_other(rule: Node, holds: bool | None) -> None:
    book = Book.of(FACTS, [], [Issue("issue", SAID, (outcome("one", rule, SAID),))])
    told: dict[str, Any] = {"first": Interval(TODAY, TODAY + 10), "a": None, "colour": None}
    people = gathered(book, [told], TODAY)
    reader = Columnar(Edition(book, Moment.read(NOW)), ["issue"], people.known)
    found = reader.answers(reader.packed(people), 1)
    sought = Sought("issue", "outcome", "one")
    assert bit(found.certain(sought), 0) is (holds is True)
    assert bit(found.possible(sought), 0) is (holds is not False)
