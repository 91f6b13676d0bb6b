"""Interpretation Act 30: an age is attained at the start of the birthday; until then a person is younger.

A person born on February 29 has no such day in other years: both readings are kept (`facts/readings.py`).
"""

from passage.lang import Birthday, Day, Node, any_of
from passage.law.facts import claimant, readings
from passage.law.facts.decision import today


def younger_than(age: int, on: Day) -> Node:
    """The claimant has not attained that age on that day."""
    return any_of(
        on < claimant.born + Birthday(age, "earlier"),
        (on < claimant.born + Birthday(age, "later")) & readings.leap_birthday_later,
    )


minor = younger_than(18, today)
"""Under 18 on the day of the facts: until the start of the 18th birthday."""
