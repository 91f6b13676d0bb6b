"""Facts in little room: each one native control, not known until somebody tells it, and read as it was sent.

A day is one field (a day, or the first and the last that it may be), a list a few rows with one to spare.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, cast

from passage.engine.words.telling import NO, YES
from passage.lang import Answerer, Boolean, Country, Day, Enumeration, Fact, Number, Relation
from passage.text import Complaint, Text, codes, country
from passage.web.complaints import sentence
from passage.web.view import Error
from passage.web.words import sheet as words

MOST_ROWS = 50
LONGEST = 120
"""Characters of an answer."""

Option = tuple[str, Text]


@dataclass(frozen=True, slots=True)
class Control:
    """A fact, or a field of a row, as a form shows it: a choice of options, or one line to write on."""

    name: str
    fact: Fact
    value: str
    options: tuple[Option, ...] = ()
    error: Text | None = None

    @property
    def id(self) -> str:
        """Its id on the page."""
        return identified(self.name)

    @property
    def kind(self) -> str:
        """`choice`, `country`, `day` or `number`."""
        if self.options:
            return "choice"
        return (
            "country" if isinstance(self.fact, Country) else "day" if isinstance(self.fact, Day) else "number"
        )

    @property
    def unit(self) -> Text | None:
        """The unit of a number."""
        return self.fact.unit if isinstance(self.fact, Number) else None

    @property
    def whose(self) -> Text | None:
        """Whose the answer is, where it is not the person’s."""
        return (
            None if self.fact.answered_by is Answerer.PERSON else words.ANSWERED[self.fact.answered_by.value]
        )


@dataclass(frozen=True, slots=True)
class Listed:
    """A relation as a form shows it: its rows, and whether they are all."""

    fact: Relation[Any]
    rows: tuple[tuple[Control, ...], ...]
    whole: Control


@dataclass
class Filled:
    """What was sent: the facts told, what was written of each as it was, and what is wrong."""

    told: dict[str, Any] = field(default_factory=dict[str, Any])
    raw: dict[str, str] = field(default_factory=dict[str, str])
    errors: list[Error] = field(default_factory=list[Error])
    wrong: dict[str, Text] = field(default_factory=dict[str, Text])

    def note(self, name: str, said: Text, shown: Text) -> None:
        """Something wrong with a field."""
        self.wrong[name] = said
        self.errors.append(
            Error(Text("{it} – {said}", "{it} – {said}").format(it=shown, said=said), identified(name))
        )


def identified(name: str) -> str:
    """A name as an id of the page."""
    return "f-" + "".join(c if c.isalnum() else "-" for c in name)


def read(form: Mapping[str, tuple[str, ...]], facts: Iterable[Fact], prefix: str = "") -> Filled:
    """What was sent of some facts. What cannot be read is kept as it was written, and said."""
    filled = Filled()
    for fact in facts:
        if isinstance(fact, Relation):
            _read_rows(form, cast("Relation[Any]", fact), filled, prefix)
            continue
        raw = _sent(form, f"{prefix}{fact.key}")
        if raw:
            filled.raw[f"{prefix}{fact.key}"] = raw
            value = _value(fact, f"{prefix}{fact.key}", raw, filled)
            if value is not None:
                filled.told[fact.key] = value
    return filled


def control(
    fact: Fact, raw: Mapping[str, str], wrong: Mapping[str, Text], name: str | None = None
) -> Control:
    """A fact as a control."""
    name = name or fact.key
    return Control(name, fact, raw.get(name, ""), _options(fact), wrong.get(name))


def listed(fact: Relation[Any], raw: Mapping[str, str], wrong: Mapping[str, Text], more: int = 0) -> Listed:
    """A relation with the rows told, one to spare and as many more as are asked for."""
    told = sum(1 for at in range(MOST_ROWS) if any(name.startswith(f"{fact.key}[{at}].") for name in raw))
    rows = tuple(
        tuple(
            control(cell, raw, wrong, f"{fact.key}[{at}].{_cell(fact, cell)}") for cell in fact.row.fields()
        )
        for at in range(min(told + 1 + more, MOST_ROWS))
    )
    whole = Boolean(
        fact.completeness,
        question=fact.whole,
        statement=fact.whole,
        why=fact.why,
        help=fact.help,
        cite=fact.cite,
        answered_by=fact.answered_by,
    )
    return Listed(fact, rows, control(whole, raw, wrong))


def written(told: Mapping[str, Any], facts: Mapping[str, Fact], prefix: str = "") -> dict[str, str]:
    """Facts told, as plain values, as they would be written in the fields."""
    raw: dict[str, str] = {}
    for name, value in told.items():
        fact = facts.get(name)
        if fact is None or value is None:
            continue
        if isinstance(fact, Relation):
            table = cast("Mapping[str, Any]", value)
            for at, row in enumerate(cast("list[Mapping[str, Any]]", table["rows"])):
                told_cells = ((key, cell) for key, cell in row.items() if cell is not None)
                raw |= {f"{prefix}{name}[{at}].{key}": _plain(cell) for key, cell in told_cells}
            if table["complete"] is not None:
                raw[f"{prefix}{cast('Relation[Any]', fact).completeness}"] = _plain(table["complete"])
        else:
            raw[f"{prefix}{name}"] = _plain(value)
    return raw


def countries() -> Iterator[tuple[str, Text]]:
    """Every country with its code, to choose from while writing."""
    found = [(code, Text.each(lambda lang, code=code: country(code, lang))) for code in sorted(codes())]
    yield from found


def _plain(value: object) -> str:
    return "yes" if value is True else "no" if value is False else str(value)


def _options(fact: Fact) -> tuple[Option, ...]:
    if isinstance(fact, Boolean):
        return (("yes", YES), ("no", NO))
    if isinstance(fact, Enumeration):
        listed_ = cast("Enumeration[Any]", fact)
        return tuple((code, listed_.label(code)) for code in listed_.codes)
    return ()


def _cell(fact: Relation[Any], cell: Fact) -> str:
    return cell.key.removeprefix(f"{fact.key}.")


def _sent(form: Mapping[str, tuple[str, ...]], name: str) -> str:
    values = form.get(name, ())
    return values[-1].strip()[:LONGEST] if values else ""


def _value(fact: Fact, name: str, raw: str, filled: Filled) -> Any:
    """The answer in a form that a case takes; None where it is not known or cannot be read."""
    try:
        value = fact.read(raw, name)
    except Complaint as complaint:
        filled.note(name, sentence(complaint), fact.question)
        return None
    return None if value is None else raw if not isinstance(fact, Boolean) else value


def _read_rows(form: Mapping[str, tuple[str, ...]], fact: Relation[Any], filled: Filled, prefix: str) -> None:
    rows: list[dict[str, Any]] = []
    for at in range(MOST_ROWS):
        row: dict[str, Any] = {}
        for cell in fact.row.fields():
            sent = _sent(form, f"{prefix}{fact.key}[{at}].{_cell(fact, cell)}")
            if sent:
                name = f"{prefix}{fact.key}[{len(rows)}].{_cell(fact, cell)}"
                filled.raw[name] = sent
                row[_cell(fact, cell)] = _value(cell, name, sent, filled)
        if row:
            rows.append(row)
    complete = _sent(form, f"{prefix}{fact.completeness}")
    if complete:
        filled.raw[f"{prefix}{fact.completeness}"] = complete
    if complete not in ("", "yes", "no"):
        filled.note(fact.completeness, words.YES_OR_NO, fact.whole)
        return
    if rows or complete:
        filled.told[fact.key] = {"rows": rows, "complete": {"yes": True, "no": False}.get(complete)}
