"""People of tables as cases, each as a file of one would tell it."""

from collections import defaultdict
from typing import Any


def cases(table: Any, lists: dict[str, Any], mapping: dict[str, Any]) -> list[dict[str, Any]]:
    """The facts of each person of the tables, as a file of one case would tell them."""
    own: dict[str, dict[int, list[Any]]] = {name: defaultdict(list) for name in lists}
    for name, rows in lists.items():
        fields = mapping["lists"][name]["facts"].items()
        for row in rows.to_pylist():
            own[name][row["person"]].append({field: row[column] for field, column in fields})
    found = []
    for person in table.to_pylist():
        facts: dict[str, Any] = {name: person[column] for name, column in mapping["facts"].items()}
        for name, source in mapping["lists"].items():
            complete = person[source["complete"]["column"]]
            facts[name] = {"rows": own[name][person["person"]], "complete": complete}
        found.append(facts)
    return found
