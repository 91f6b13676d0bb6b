"""Facts as a stranger may tell them in JSON: true to the catalogue, or near to it."""

from typing import Any

from hypothesis import strategies as st

from passage.lang import Boolean, Country, Day, Enumeration, Fact, Number, Relation
from passage.law import book

DAYS = st.dates().map(lambda day: day.isoformat())
ENDS = st.none() | DAYS


def answers(fact: Fact) -> st.SearchStrategy[Any]:
    """Answers to a fact as JSON has them, null and what comes near to one among them."""
    near = st.sampled_from([None, 1, 0, 1.0, "yes", "", "unknown", [], {}])
    match fact:
        case Boolean():
            told: st.SearchStrategy[Any] = st.booleans()
        case Enumeration() | Country():
            told = st.sampled_from(sorted(fact.codes))
        case Number():
            told = st.integers(fact.least - 1, fact.most + 1)
        case Day():
            ends = st.fixed_dictionaries({}, optional={"not_before": ENDS, "not_after": ENDS})
            told = DAYS | st.tuples(DAYS, DAYS).map("..".join) | DAYS.map("{}..".format) | ends
        case Relation():
            row = st.fixed_dictionaries({}, optional={key: answers(cell) for key, cell in fact.cells.items()})
            whole = st.none() | st.booleans()
            told = st.fixed_dictionaries({"rows": st.lists(row, max_size=3)}, optional={"complete": whole})
        case _:
            raise TypeError(fact)
    return st.one_of(told, told, told, near)


LISTS = [fact for fact in book().facts.values() if isinstance(fact, Relation)]
ANY = st.sampled_from(list(book().facts.values()))
PAIRS = ANY.flatmap(lambda fact: st.tuples(st.just(fact.key), answers(fact))) | st.tuples(
    st.sampled_from([each.completeness for each in LISTS]), st.none() | st.booleans()
)

PEOPLE = st.lists(PAIRS, max_size=8).map(dict)
"""The facts of a person, of the whole catalogue."""
