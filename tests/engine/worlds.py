"""Small books of law and partial cases, drawn at random: every kind of node, every way of not knowing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from hypothesis import strategies as st

from passage.cite import Citation
from passage.lang import (
    FACTS_ON,
    Book,
    Burden,
    Dated,
    Days,
    Entry,
    Interval,
    Issue,
    Layer,
    Moment,
    Node,
    Order,
    Provision,
    Reference,
    Rows,
    Series,
    Span,
    Version,
    all_of,
    any_of,
    established,
    instant,
    outcome,
)
from passage.lang.nodes import FALSE, TRUE, Some, Term, negation

from .small_facts import (
    AROUND,
    BOOLEANS,
    COLOUR,
    COUNTRY,
    DAYS,
    FACTS,
    NOW,
    SAID,
    SHIFTS,
    THINGS,
    TODAY,
    Colour,
    Thing,
)


@dataclass(frozen=True)
class World:
    """A book, the moment at which it is read, and what is told of a case."""

    book: Book
    told: dict[str, Any]

    @property
    def moment(self) -> Moment:
        return Moment.read(NOW)

    def __repr__(self) -> str:
        rules = [f"{key} ({p.verified_on}): {p.versions}" for key, p in self.book.provisions.items()]
        outcomes = [f"{each.code}: {each.when}" for each in self.book.issues["issue"].outcomes]
        orders = [f"{order.earlier} ≤ {order.later}" for order in self.book.orders]
        listed = f"list: {self.book.series['list'].entries}"
        return "\n".join((*rules, *outcomes, *orders, listed, f"told: {self.told}"))


def either_way(left: Term, right: Term) -> list[Node]:
    return [left <= right, right <= left, left < right, right < left]


def near(name: str) -> list[int]:
    return [AROUND[name] + days for days in (1, 2, 0, 3, 4)]


def numeric(key: str | None, constant: int = 0) -> Term:
    return Term(key, constant, is_date=False)


WITH_SHIFTS = [
    either_way(Term(start, shift=shift), Term(end))
    for (start, end), shifts in SHIFTS.items()
    for shift in shifts
]
WITH_CONSTANTS = [
    either_way(Term(name), Term(constant=day)) for name in ("first", "third", "fourth") for day in near(name)
]
OF_NUMBERS = [either_way(numeric("n"), numeric(None, most)) for most in (1, 2, 0, 3)]
OF_TWO_NUMBERS = [either_way(numeric("n"), numeric("m"))]
OF_ROWS = [
    [Thing.flag.node()],
    [Thing.colour.is_(colour) for colour in Colour],
    [Thing.size <= most for most in (1, 0, 2, 3)],
    [
        node
        for day in range(TODAY - 2, TODAY + 1)
        for node in either_way(Term(Thing.on.key), Term(constant=day))
    ],
    [node for by in (1, -1) for node in either_way(Term(Thing.on.key, shift=Days(by)), Term(FACTS_ON))],
    [Dated("list")],
]


def one_of_each(kinds: list[list[Node]]) -> st.SearchStrategy[Node]:
    """First a kind, then one of it."""
    return st.builds(
        lambda node: node, st.one_of([st.sampled_from(kind) for kind in kinds])
    )  # never flattened


comparisons = st.one_of(
    one_of_each(WITH_SHIFTS),
    one_of_each(WITH_CONSTANTS),
    one_of_each(OF_NUMBERS),
    one_of_each(OF_TWO_NUMBERS),
)


def joined(parts: st.SearchStrategy[Node]) -> st.SearchStrategy[Node]:
    several = st.lists(parts, min_size=2, max_size=3)
    return st.one_of(
        several.map(lambda items: all_of(*items)),
        several.map(lambda items: any_of(*items)),
        parts.map(negation),
    )


of_rows = st.recursive(one_of_each(OF_ROWS), joined, max_leaves=3)
somes = st.builds(Some, st.just(THINGS.key), of_rows, st.sampled_from([1, 2]))


@cache
def rules(refer_to: tuple[str, ...], mostly_rows: bool) -> st.SearchStrategy[Node]:
    """Rules that may refer to those provisions; of everything, or mostly of rows."""
    leaves: list[st.SearchStrategy[Node]] = [
        st.sampled_from([fact.node() for fact in BOOLEANS]),
        st.sampled_from(
            [COLOUR.is_(Colour.RED), COLOUR.is_(Colour.BLUE, Colour.GREY), COLOUR.is_(Colour.GREY)]
        ),
        st.sampled_from([COUNTRY.is_("MEX"), COUNTRY.is_("USA"), COUNTRY.is_("MEX", "USA")]),
        one_of_each(WITH_SHIFTS),
        one_of_each(WITH_CONSTANTS),
        comparisons,
        somes,
        somes,
        somes,
        st.sampled_from([TRUE, FALSE, Dated("list")]),
    ]
    if mostly_rows:
        leaves = [leaves[0], somes, somes, somes]
    if refer_to:
        leaves.append(st.sampled_from(refer_to).map(Reference))

    def larger(parts: st.SearchStrategy[Node]) -> st.SearchStrategy[Node]:
        closing = st.builds(established, parts, st.sampled_from([Burden.CLAIMANT, Burden.MINISTER]))
        return st.one_of(joined(parts), closing)

    return st.recursive(st.one_of(leaves), larger, max_leaves=7)


BEFORE, AFTER = instant("2020-01-01"), instant("2025-06-01")
EDGE = instant(NOW)  # the question is put at noon of that day


SPANS: list[list[Span | None]] = [
    *[[Span(BEFORE)]] * 6,
    [Span(BEFORE, EDGE), Span(EDGE)],
    [Span(BEFORE, AFTER), Span(AFTER)],
    [Span(AFTER)],
    [None],
]
spans = st.sampled_from(SPANS)
applications = st.one_of(st.just(TRUE), st.just(TRUE), comparisons)
verified = st.sampled_from([date(2025, 3, 2)] * 11 + [date(2025, 3, 1)])


@cache
def versions(earlier: tuple[str, ...], mostly_rows: bool) -> st.SearchStrategy[tuple[Version, ...]]:
    """What a provision says over time; it may refer to earlier ones."""
    rule, unless = rules(earlier, mostly_rows), st.just(())
    if earlier:
        otherwise = rule.map(lambda drawn: drawn | ~Reference(earlier[-1]))  # often what is left of another
        rule = st.one_of(rule, rule, otherwise)
        unless = st.sampled_from([(), (), *((key,) for key in earlier)])
    said = st.tuples(rule, st.just(TRUE) if mostly_rows else applications, unless)

    def over(spans: list[Span | None]) -> st.SearchStrategy[tuple[Version, ...]]:
        return st.tuples(
            *[said.map(lambda s, span=span: Version(SAID, s[0], span, s[1], s[2])) for span in spans]
        )

    return st.one_of([over(each) for each in SPANS])


@cache
def provisions(key: str, earlier: tuple[str, ...], mostly_rows: bool) -> st.SearchStrategy[Provision]:
    """A provision of one or two versions, seldom one that nobody has researched or that is not in force."""
    citation = Citation.parse("IRPA 101(1)")
    return st.builds(
        lambda said, last: Provision(
            key, citation, Layer.ACT, SAID, said, known_from=BEFORE, verified_on=last
        ),
        versions(earlier, mostly_rows),
        verified,
    )


KEYS = ("p", "q", "r")
ORDERS = ((), (("third", "fourth"),), (("first", "second"), ("third", "fourth")))
ENTRIES = ((), (Entry(Span(BEFORE, AFTER), ""),), (Entry(Span(AFTER), ""),))


def book(
    said: tuple[Provision, ...], first: Node, second: Node, rest: bool, orders: Any, entries: Any
) -> Book:
    outcomes = [outcome("one", first, SAID), outcome("two", ~first & second, SAID)]
    if rest:
        outcomes.append(outcome("rest", ~first & ~second, SAID))
    return Book.of(
        FACTS,
        said,
        [Issue("issue", SAID, tuple(outcomes), grounds=KEYS)],
        [Series("list", SAID, entries, date(2025, 3, 2))],
        [Order(earlier, later, SAID) for earlier, later in orders],
    )


def books(mostly_rows: bool) -> st.SearchStrategy[Book]:
    """Books of three provisions and one issue."""
    rule = rules(KEYS, mostly_rows)
    return st.builds(
        book,
        st.tuples(*[provisions(key, KEYS[:place], mostly_rows) for place, key in enumerate(KEYS)]),
        st.one_of(st.just(any_of(*map(Reference, KEYS))), st.just(Reference("r")), rule),
        rule,
        st.booleans(),
        st.sampled_from(ORDERS),
        st.sampled_from(ENTRIES),
    )


def interval(low: int, more: int) -> Interval:
    return Interval(low, low + more)


colours = st.sampled_from([None, None, *(colour.code for colour in Colour)])
yes_or_no = st.sampled_from([None, None, True, False])
numbers = st.sampled_from([None, None, *(Interval(n, n) for n in range(4))])
row_days = st.sampled_from([None, None, *(interval(TODAY - 3 + n, n % 3) for n in range(5))])
row = st.fixed_dictionaries({"flag": yes_or_no, "colour": colours, "on": row_days, "size": numbers})
some_rows, any_rows = (st.lists(row, min_size=least, max_size=2).map(tuple) for least in (1, 0))
told_rows = st.one_of(
    st.builds(Rows, some_rows, st.just(True)),
    st.builds(Rows, any_rows, st.sampled_from([None, True, False])),
    st.none(),
)
cases = st.fixed_dictionaries(
    {
        FACTS_ON: st.just(Interval(TODAY, TODAY)),
        **{fact.key: yes_or_no for fact in BOOLEANS},
        "colour": colours,
        "country": st.sampled_from([None, None, "MEX", "FRA"]),
        **{
            day.key: st.builds(interval, st.sampled_from(near(day.key)), st.sampled_from([2, 1, 3, 0]))
            for day in DAYS
        },
        "n": numbers,
        "m": numbers,
        "things": told_rows,
    }
)
"""What is told of a case; every day within a few days."""

worlds = st.one_of(st.builds(World, books(False), cases), st.builds(World, books(True), cases))
