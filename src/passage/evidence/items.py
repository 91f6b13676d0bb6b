"""The pages of UNHCR's API as one table: every page there, in whatever order, with the items' own names."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, cast

from passage.evidence.cells import Cells
from passage.text import Complaint, Text


def pages_of_items(name: str, told: object) -> Iterator[Cells]:
    """One page or a list of pages, each with its `items`. Raises Complaint: none, or a page missing."""
    pages = cast("list[object]", told) if isinstance(told, list) else [told]
    items: list[dict[str, Any]] = []
    seen: set[int] = set()
    last = 1
    for page in pages:
        each = cast("dict[str, Any]", page) if isinstance(page, dict) else {}
        rows = each.get("items")
        if not isinstance(rows, list) or not all(isinstance(row, dict) for row in cast("list[object]", rows)):
            raise _wrong(
                name,
                Text("it has no “items”", "il n’a pas d’«\u00a0items\u00a0»"),
                Text("add a page as the API gives it", "ajoutez une page telle que l’API la donne"),
            )
        items += cast("list[dict[str, Any]]", rows)
        number, most = each.get("page", 1), each.get("maxPages", 1)
        if isinstance(number, int) and isinstance(most, int):
            seen.add(number)
            last = max(last, most)
    if missing := sorted(set(range(1, min(last, 10_000) + 1)) - seen):
        raise _wrong(
            name,
            Text("page {n} of {last} is not there", "la page {n} de {last} manque").format(
                n=str(missing[0]), last=str(last)
            ),
            Text(
                "fetch it whole with “passage data fetch”, or put every page in one list",
                "procurez-vous l’ensemble par «\u00a0passage data fetch\u00a0», ou mettez toutes les pages "
                "dans une liste",
            ),
        )
    header = list(dict.fromkeys(key for item in items for key in item))
    lines: list[tuple[int, Sequence[str]]] = [(1, header)]
    lines += [
        (number, [_cell(item.get(key)) for key in header]) for number, item in enumerate(items, start=2)
    ]
    yield Cells(name, "", lines)


def _cell(value: object) -> str:
    if value is None or isinstance(value, (dict, list)):
        return ""
    return str(int(value)) if isinstance(value, float) and value.is_integer() else str(value)


def _wrong(name: str, problem: Text, mend: Text) -> Complaint:
    return Complaint(problem, field=name, mend=mend)
