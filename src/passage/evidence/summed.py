"""A publisher's own rows added up where it gives no total: over provinces, and over the months of a year.

IRCC counts claims by citizenship and province each month, and nowhere by citizenship alone. Such a sum is as
wide as its cells together (`--` is 0 to 5, others may be 2 off), is of one vintage, and leads down to every
cell. Nothing is taken from a total here, so no withheld cell is narrowed by it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence, Set

from passage.cite.figures import Cell
from passage.evidence.count import Count
from passage.evidence.observations import Observation
from passage.evidence.periods import Period

PROVINCE = "province"
UNDIVIDED = frozenset({"office"})
"""Dimensions whose kinds are few and all listed, so that they may be added up as well."""

Group = tuple[str, str, Period, tuple[tuple[str, str], ...], str]


def summed(rows: Sequence[Observation]) -> Iterator[Observation]:
    """The sums that rows of vintages give, month by month and for each year of which all months are there."""
    monthly = [each for each in rows if each.period.kind == "month"]
    printed = {_group(each, each.where.items()) for each in rows}
    months: dict[Group, list[Observation]] = {}
    for each in monthly:
        for kept in _kept(each):
            months.setdefault(_group(each, kept), []).append(each)
    by_month = [_sum(group, parts) for group, parts in months.items() if group not in printed]
    yield from by_month
    yield from _years([*monthly, *by_month], printed)


def _kept(row: Observation) -> Iterator[list[tuple[str, str]]]:
    """The places of a row that a sum over its provinces keeps, and those of one over its offices as well."""
    if PROVINCE in row.where:
        kept = [pair for pair in row.where.items() if pair[0] != PROVINCE]
        yield kept
        if row.where.keys() & UNDIVIDED:
            yield [pair for pair in kept if pair[0] not in UNDIVIDED]
            yield [pair for pair in row.where.items() if pair[0] not in UNDIVIDED]


def _years(monthly: Iterable[Observation], printed: Set[Group]) -> Iterator[Observation]:
    """The whole years of what is given, or was added up, month by month."""
    there: dict[tuple[str, Period], set[Period]] = {}
    years: dict[Group, list[Observation]] = {}
    for each in monthly:
        year = Period.year(each.period.start.year)
        there.setdefault((each.vintage, year), set()).add(each.period)
        years.setdefault(_group(each, each.where.items(), year), []).append(each)
    for group, parts in years.items():
        if len(there[group[4], group[2]]) == 12 and group not in printed:
            yield _sum(group, sorted(parts, key=lambda each: each.period))


def _group(row: Observation, where: Iterable[tuple[str, str]], period: Period | None = None) -> Group:
    return row.measure, row.unit, period or row.period, tuple(sorted(where)), row.vintage


def _sum(group: Group, parts: list[Observation]) -> Observation:
    measure, unit, period, where, vintage = group
    low, high = sum(each.count.low for each in parts), sum(each.count.high for each in parts)
    first = parts[0].cell
    # It stands in no cell of its own: its figure is the sum of its parts, and its row says of how many.
    rows = f"Σ {sum(each.cells for each in parts)}"
    cell = Cell(first.source, rows, first.column, "", first.read)
    return Observation(measure, period, dict(where), Count(low, high, ""), unit, cell, vintage, tuple(parts))
