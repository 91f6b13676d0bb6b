"""The schema of each fact as JSON, made from the catalogue; `sent` reads what was sent by it.

One shape for question and answer: what a question is called is the name under which it is answered
(`entry.date`, `family`, `family[0].status`, `family.complete`), and null is unknown.
"""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache
from typing import Any, cast

from passage.case.dossier import MOST_ROWS
from passage.case.record import both
from passage.case.sent import DATE, field_of
from passage.case.words import label
from passage.lang import Book, Boolean, Country, Day, Enumeration, Fact, Number, Relation
from passage.lang.facts import EARLIEST, LATEST
from passage.text import codes

Schema = dict[str, Any]

NULL: Schema = {"type": "null"}
TRUTH: Schema = {"type": ["boolean", "null"]}
_FIRST, _LAST = date.fromordinal(EARLIEST).isoformat(), date.fromordinal(LATEST).isoformat()
DAY: Schema = {
    "title": "A day, or an interval of days",
    "x-title-fr": "Un jour, ou un intervalle de jours",
    "description": f"From {_FIRST} to {_LAST}. An end that is left out is not known.",
    "x-description-fr": f"Du {_FIRST} au {_LAST}. Une borne omise n’est pas connue.",
    "anyOf": [
        {"type": "string", "format": "date"},
        {"type": "string", "pattern": rf"^({DATE})?\.\.({DATE})?$"},
        {
            "type": "object",
            "properties": {
                end: {"type": ["string", "null"], "format": "date"} for end in ("not_before", "not_after")
            },
            "additionalProperties": False,
            "minProperties": 1,
        },
        NULL,
    ],
}


@lru_cache(maxsize=1)
def countries() -> Schema:
    """A country, by its code."""
    return {
        "title": "A country (ISO 3166-1 alpha-3)",
        "x-title-fr": "Un pays (ISO 3166-1 alpha-3)",
        "type": ["string", "null"],
        "enum": [*sorted(codes()), None],
    }


def shape(fact: Fact, *, within: bool = False) -> Schema:
    """What an answer to a fact looks like. `within` a document, days and countries are named, not told."""
    match fact:
        case Boolean():
            return dict(TRUTH)
        case Enumeration():
            choices = cast("Enumeration[Any]", fact)
            words = {code: both(choices.label(code)) for code in choices.codes}
            return {"type": ["string", "null"], "enum": [*choices.codes, None], "x-choices": words}
        case Country():
            return {"$ref": "#/components/schemas/Country"} if within else countries()
        case Day():
            return {"$ref": "#/components/schemas/Day"} if within else DAY
        case Number():
            return {
                "type": ["integer", "null"],
                "minimum": fact.least,
                "maximum": fact.most,
                "x-unit": both(fact.unit),
            }
        case Relation():
            return _rows(cast("Relation[Any]", fact), within)
        case _:
            raise TypeError(fact)


def _rows(relation: Relation[Any], within: bool) -> Schema:
    cells = {key: described(cell) if within else shape(cell) for key, cell in relation.cells.items()}
    row: Schema = {
        "type": "object",
        "title": relation.row_name.en,
        "x-title-fr": relation.row_name.fr,
        "properties": cells,
        "additionalProperties": False,
    }
    if len(cells) == 1:
        row = {"anyOf": [next(iter(cells.values())), row]}
    rows: Schema = {"type": "array", "items": row, "maxItems": MOST_ROWS}
    table: Schema = {
        "type": "object",
        "properties": {
            "rows": rows,
            "complete": {**TRUTH, "description": relation.whole.en, "x-description-fr": relation.whole.fr},
        },
        "additionalProperties": False,
    }
    return {"anyOf": [table, rows, NULL]}


def described(fact: Fact) -> Schema:
    """The schema of a fact with its question, the reason for asking, and where that is found."""
    cited = label(fact.cite)
    found = shape(fact, within=True)
    told: Schema = {
        "title": fact.question.en,
        "x-title-fr": fact.question.fr,
        "description": f"{fact.why.en} {fact.help.en} ({cited.en})",
        "x-description-fr": f"{fact.why.fr} {fact.help.fr} ({cited.fr})",
        "x-citation": both(cited),
        "x-answered-by": fact.answered_by.value,
    }
    return {**told, "allOf": [found]} if "$ref" in found else {**told, **found}


def facts(book: Book) -> Schema:
    """Facts by name: every fact of the book, whether each list is complete, and the fields of their rows."""
    relations = book.lists.values()
    named = {key: {"$ref": f"#/components/schemas/{key}"} for key in book.facts}
    whole = {
        each.completeness: {**TRUTH, "description": each.whole.en, "x-description-fr": each.whole.fr}
        for each in relations
    }
    of_rows = {
        rf"^{re.escape(each.key)}\[(0|[1-9][0-9]?|1[0-9][0-9])\]\.{key}$": shape(cell, within=True)
        for each in relations
        for key, cell in each.cells.items()
    }
    return {
        "type": "object",
        "properties": {**named, **whole},
        "patternProperties": of_rows,
        "additionalProperties": False,
    }


def answer(book: Book, name: str) -> Schema:
    """The schema of the answer to a question, by its name. Raises Complaint where there is no such one."""
    if name in book.facts:
        return shape(book.facts[name])
    if name in book.whole:
        return dict(TRUTH)
    relation, _, key = field_of(book, name)
    return shape(relation.cells[key])
