"""What changes, written to a file: what may be printed and no more, as a workbook, CSV, Parquet or JSON."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from passage.paper.csv import csv
from passage.paper.workbook import Column, Sheet, workbook
from passage.population.changes import Printed, as_data, grid, ways_as_data
from passage.population.export import check_form, whole
from passage.population.parts import part
from passage.text import Language, Text

FORMS = (".xlsx", ".csv", ".parquet", ".json")
_TITLE = Text("Changes", "Changements")


def write(
    path: Path,
    found: Printed,
    stamp: dict[str, str],
    notes: tuple[str, ...],
    lang: Language,
    *,
    replace: bool = False,
) -> None:
    """Write the table to a file by its ending, whole or not at all. Raises Complaint as `export` does."""
    check_form(path, forms=FORMS)
    with whole(path, replace=replace) as beside:
        match path.suffix.lower():
            case ".parquet":
                _parquet(beside, found, stamp)
            case ".json":
                data = as_data(found, stamp, notes)
                beside.write_text(json.dumps(data, ensure_ascii=False, indent=2) + "\n", "utf-8")
            case ".csv":
                beside.write_bytes(csv(_sheet(found, stamp, notes, lang)))
            case _:
                beside.write_bytes(workbook([_sheet(found, stamp, notes, lang)], lang))


def _sheet(found: Printed, stamp: dict[str, str], notes: tuple[str, ...], lang: Language) -> Sheet:
    heads, rows = grid(found, lang)
    cited = "; ".join(f"{key}: {value}" for key, value in stamp.items())
    columns = tuple(Column(head, "whole" if place else "plain") for place, head in enumerate(heads))
    return Sheet(_TITLE[lang], columns, rows, cited, notes)


def _parquet(beside: Path, found: Printed, stamp: dict[str, str]) -> None:
    arrow, parquet = part("pyarrow"), part("pyarrow.parquet")
    rows: list[dict[str, Any]] = [
        {"value": value or None, **each}
        for value in (found.values if found.by is not None else (None,))
        for each in ways_as_data(found, value)
    ]
    words = arrow.list_(arrow.string())
    kinds = {"lost": words, "gained": words, "people": arrow.int64()}
    names = ("value", "kind", "then", "now", "lost", "gained", "people")
    schema = arrow.schema([arrow.field(name, kinds.get(name, arrow.string())) for name in names])
    told = {f"passage.{key}": value for key, value in {**stamp, "by": found.by or ""}.items()}
    parquet.write_table(arrow.Table.from_pylist(rows, schema=schema.with_metadata(told)), beside)
