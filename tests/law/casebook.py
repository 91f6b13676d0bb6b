"""The cases that a lawyer can read (tests/cases/*.yaml), and on which law each rests."""

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
def cones() -> dict[str, frozenset[str]]:
    """For each case, by where it stands, the provisions on which what it checks may rest."""
    return {example.where: _cone(example) for example in examples()}


def _cone(example: Example) -> frozenset[str]:
    law = edition(book(), Moment.read(str(example.on)))
    issues = {issue for name, table in example.tables.items() if name != "due" for issue in table}
    if example.lists.keys() & {"grounds", "either", "ask"}:
        issues.add("eligibility")
    rules = [outcome.when for issue in issues for outcome in law.book.issues[issue].outcomes]
    return frozenset(provisions_beneath(law, (*rules, *map(nodes.Reference, named(example)))))
