"""The cases that a lawyer can read (tests/cases/*.yaml), and on which law each rests."""

from datetime import datetime
from functools import cache
from pathlib import Path

from passage.case.case import edition
from passage.case.examples import GIVEN, Example, read
from passage.engine.evaluate import provisions_beneath
from passage.lang import Moment, nodes
from passage.law import book

CASES = Path(__file__).resolve().parent.parent / "cases"


@cache
def examples() -> tuple[Example, ...]:
    """Every case, in the order of the files."""
    files = sorted(path for path in CASES.glob("*.yaml") if path.name != GIVEN)
    return tuple(example for file in files for example in read(file))


def named(example: Example) -> tuple[str, ...]:
    """The provisions of which a case says whether they hold."""
    return tuple(key for name in ("holds", "fails", "open") for key in example.lists.get(name, ()))


@cache
def bearing_on() -> dict[str, tuple[tuple[datetime, Example], ...]]:
    """For each provision, the cases on whose check it may bear, each with the instant of its law."""
    found: dict[str, list[tuple[datetime, Example]]] = {}
    for example in examples():
        moment = Moment.read(str(example.on))
        for key in _cone(moment, frozenset(_issues(example)), frozenset(named(example))):
            found.setdefault(key, []).append((moment.at, example))
    return {key: tuple(each) for key, each in found.items()}


def _issues(example: Example) -> set[str]:
    issues = {issue for name, table in example.tables.items() if name != "due" for issue in table}
    return issues | {"eligibility"} if example.lists.keys() & {"grounds", "either", "ask"} else issues


@cache
def _cone(moment: Moment, issues: frozenset[str], provisions: frozenset[str]) -> frozenset[str]:
    """Every provision on which some issues and provisions may rest at a moment."""
    law = edition(book(), moment)
    rules = [outcome.when for issue in issues for outcome in law.book.issues[issue].outcomes]
    return frozenset(provisions_beneath(law, (*rules, *map(nodes.Reference, provisions))))
