"""A figure as JSON, and back: every figure once, each resting only on figures written before it.

The form leaves no room for a cycle: the parts of an operation are numbers of earlier figures. What is read is
checked as if it were hostile: every field by its type, every operation recomputed, every size bounded; the
last figure is the one told, and all that is written is part of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any, cast

from .arithmetic import OPERATORS, Amount
from .citation import Citation
from .figures import Cell, Figure, Operation
from .miscitation import Both, Miscitation
from .sources import STANDINGS, Source

DEEPEST, MOST, LONGEST = 32, 20_000, 4_000
"""How deep a figure may rest on others, how many it may rest on, and how long its longest wording may be."""

_AMOUNT = re.compile(r"-?\d{1,30}(?:\.\d{1,12})?", re.ASCII)
_CODE = re.compile(r"[A-Za-z][A-Za-z0-9_.-]{0,63}", re.ASCII)
_SPACES = {0xA0: " ", 0x202F: " "}
"""Spaces that do not break, which French is written with and Python does not call printable."""
_DIGEST = re.compile(r"[0-9a-f]{64}", re.ASCII)


class Untraceable(ValueError):
    """Data that are no figure: `where` they go wrong, and why, in both languages."""

    def __init__(self, where: str, en: str, fr: str) -> None:
        super().__init__(where, en, fr)
        self.where = where
        self.said = Both(en, fr)

    def __str__(self) -> str:
        return f"{self.where}: {self.said.en}"


def as_data(figure: Figure) -> dict[str, Any]:
    """`{"sources": {…}, "figures": […]}`; the last figure is the one told."""
    sources: dict[str, Source] = {}
    figures: list[dict[str, Any]] = []
    at: dict[int, int] = {}
    for each in _upwards(figure):
        at[id(each)] = len(figures)
        figures.append(_written(each, at, sources))
    return {"sources": {key: _source(source) for key, source in sources.items()}, "figures": figures}


def from_data(data: object) -> Figure:
    """The figure that the data tell. Raises `Untraceable`."""
    told = _fields(data, "", ("sources", "figures"))
    listed = _mapping(told["sources"], "sources")
    if len(listed) > MOST:
        raise _too_much("sources")
    sources = {key: _read_source(key, each) for key, each in listed.items()}
    rows = _list(told["figures"], "figures")
    if not 0 < len(rows) <= MOST:
        raise _too_much("figures")
    figures: list[Figure] = []
    depths: list[int] = []
    used: set[int] = {len(rows) - 1}
    cited: set[str] = set()
    for number, row in enumerate(rows):
        where = f"figures[{number}]"
        cells = _fields(row, where, ("low", "high", "unit", "as_of", "what", "why"))
        why, parts = _why(cells["why"], f"{where}.why", figures, sources, cited)
        used.update(parts)
        depths.append(1 + max((depths[part] for part in parts), default=0))
        if depths[-1] > DEEPEST:
            raise _too_much(where)
        figures.append(_figure(cells, where, why))
    if len(used) != len(rows) or cited != sources.keys():
        raise Untraceable(
            "figures", "something here is part of no figure", "un élément n’appartient à aucun chiffre"
        )
    return figures[-1]


def _upwards(figure: Figure) -> Iterator[Figure]:
    """Everything under a figure and then itself, each once, what it rests on first."""
    done: set[int] = set()
    left = [(figure, False)]
    while left:
        each, ready = left.pop()
        if id(each) in done:
            continue
        if ready or not isinstance(each.why, Operation):
            done.add(id(each))
            yield each
        else:
            left.append((each, True))
            left.extend((part, False) for part in reversed(each.why.parts))


def _written(figure: Figure, at: Mapping[int, int], sources: dict[str, Source]) -> dict[str, Any]:
    why: dict[str, Any]
    match figure.why:
        case Cell(source, row, column, printed, read):
            if sources.setdefault(source.key, source) != source:
                raise ValueError(f"two sources have the key {source.key}")
            why = {"source": source.key, "row": row, "column": column, "printed": printed}
            why["read"] = _both(read) if read else None
        case Operation(name, parts, assumptions):
            assumed = [_both(each) for each in assumptions]
            why = {"operation": name, "parts": [at[id(part)] for part in parts], "assumptions": assumed}
        case Citation() as citation:
            why = {"citation": str(citation)}
    return {
        "low": _amount(figure.low),
        "high": _amount(figure.high),
        "unit": figure.unit,
        "as_of": figure.as_of.isoformat(),
        "what": _both(figure.what),
        "why": why,
    }


def _amount(amount: Amount) -> int | str:
    return amount if isinstance(amount, int) else f"{amount:f}"


def _both(both: Both) -> dict[str, str]:
    return {"en": both.en, "fr": both.fr}


def _source(source: Source) -> dict[str, Any]:
    return {
        "publisher": _both(source.publisher),
        "title": _both(source.title),
        "file": source.file,
        "sha256": source.sha256,
        "retrieved": source.retrieved.isoformat() if source.retrieved else None,
        "licence": _both(source.licence),
        "url": source.url,
        "standing": source.standing,
        "note": _both(source.note) if source.note else None,
        "stamp": source.stamp.isoformat() if source.stamp else None,
    }


def _figure(cells: Mapping[str, object], where: str, why: Cell | Citation | Operation) -> Figure:
    low, high = _read_amount(cells["low"], f"{where}.low"), _read_amount(cells["high"], f"{where}.high")
    unit = _code(cells["unit"], f"{where}.unit")
    as_of, what = _day(cells["as_of"], f"{where}.as_of"), _read_both(cells["what"], f"{where}.what")
    try:
        return Figure(low, high, unit, as_of, what, why)
    except (ValueError, ArithmeticError):
        raise Untraceable(
            where, "its value does not follow from its why", "sa valeur ne découle pas de ce qui la fonde"
        ) from None


def _why(
    data: object, where: str, figures: list[Figure], sources: Mapping[str, Source], cited: set[str]
) -> tuple[Cell | Citation | Operation, list[int]]:
    told = _mapping(data, where)
    if "operation" in told:
        return _operation(told, where, figures)
    if "citation" in told:
        words = _words(_fields(told, where, ("citation",))["citation"], f"{where}.citation")
        try:
            return Citation.parse(words), []
        except Miscitation as error:
            raise Untraceable(f"{where}.citation", error.said.en, error.said.fr) from None
    cells = _fields(told, where, ("source", "row", "column", "printed", "read"))
    key = _words(cells["source"], f"{where}.source")
    if key not in sources:
        raise Untraceable(f"{where}.source", "no such source is told", "cette source n’est pas donnée")
    cited.add(key)
    row = cells["row"]
    if (
        isinstance(row, bool)
        or not isinstance(row, int | str)
        or (isinstance(row, int) and not 0 <= row < 10**12)
    ):
        raise _wrong(f"{where}.row", "a row's number or name", "le numéro ou le nom d’une ligne")
    if isinstance(row, str):
        row = _words(row, f"{where}.row")
    column = _words(cells["column"], f"{where}.column")
    printed = _words(cells["printed"], f"{where}.printed", blank=True)
    read = None if cells["read"] is None else _read_both(cells["read"], f"{where}.read")
    return Cell(sources[key], row, column, printed, read), []


def _operation(told: Mapping[str, object], where: str, figures: list[Figure]) -> tuple[Operation, list[int]]:
    cells = _fields(told, where, ("operation", "parts", "assumptions"))
    name = cells["operation"]
    if name not in OPERATORS:
        raise _wrong(
            f"{where}.operation", "one of " + ", ".join(OPERATORS), "l’une de " + ", ".join(OPERATORS)
        )
    parts: list[int] = []
    for part in _list(cells["parts"], f"{where}.parts"):
        if isinstance(part, bool) or not isinstance(part, int) or not 0 <= part < len(figures):
            raise _wrong(
                f"{where}.parts",
                "numbers of figures written before it",
                "des numéros de chiffres déjà écrits",
            )
        parts.append(part)
    assumed = _list(cells["assumptions"], f"{where}.assumptions")
    if len(assumed) > 20 or len(parts) > MOST:
        raise _too_much(where)
    words = tuple(_read_both(each, f"{where}.assumptions") for each in assumed)
    return Operation(name, tuple(figures[part] for part in parts), words), parts


def _read_source(key: str, data: object) -> Source:
    where = f"sources.{key[:64]}"
    names = (
        "publisher",
        "title",
        "file",
        "sha256",
        "retrieved",
        "licence",
        "url",
        "standing",
        "note",
        "stamp",
    )
    told = _fields(data, where, names)
    standing = told["standing"]
    if standing not in STANDINGS:
        raise _wrong(f"{where}.standing", "one of " + ", ".join(STANDINGS), "l’un de " + ", ".join(STANDINGS))
    digest = told["sha256"]
    if digest is not None and (not isinstance(digest, str) or _DIGEST.fullmatch(digest) is None):
        raise _wrong(f"{where}.sha256", "64 hexadecimal digits", "64 chiffres hexadécimaux")
    url = told["url"]
    if url is not None and not _words(url, f"{where}.url").startswith(("https://", "http://")):
        raise _wrong(f"{where}.url", "an address of the web", "une adresse du Web")
    return Source(
        _words(key, where),
        _read_both(told["publisher"], f"{where}.publisher"),
        _read_both(told["title"], f"{where}.title"),
        _words(told["file"], f"{where}.file"),
        digest,
        None if told["retrieved"] is None else _day(told["retrieved"], f"{where}.retrieved"),
        _read_both(told["licence"], f"{where}.licence"),
        cast("str | None", url),
        standing,
        None if told["note"] is None else _read_both(told["note"], f"{where}.note"),
        None if told["stamp"] is None else _day(told["stamp"], f"{where}.stamp"),
    )


def _read_amount(value: object, where: str) -> Amount:
    written = str(value) if isinstance(value, int) and not isinstance(value, bool) else value
    if isinstance(written, str) and _AMOUNT.fullmatch(written):
        try:
            return int(written) if isinstance(value, int) else Decimal(written)
        except InvalidOperation:
            pass
    raise _wrong(where, "a whole number, or a decimal as text", "un nombre entier, ou décimal en texte")


def _read_both(value: object, where: str) -> Both:
    told = _fields(value, where, ("en", "fr"))
    return Both(_words(told["en"], f"{where}.en"), _words(told["fr"], f"{where}.fr"))


def _day(value: object, where: str) -> date:
    try:
        if isinstance(value, str) and len(value) == 10:
            return date.fromisoformat(value)
    except ValueError:
        pass
    raise _wrong(where, "a day, such as 2026-11-23", "un jour, par exemple 2026-11-23")


def _code(value: object, where: str) -> str:
    if isinstance(value, str) and _CODE.fullmatch(value):
        return value
    raise _wrong(where, "a code", "un code")


def _words(value: object, where: str, *, blank: bool = False) -> str:
    if not isinstance(value, str) or len(value) > LONGEST or not (blank or value.strip()):
        raise _wrong(where, "printable text", "du texte imprimable")
    if value.translate(_SPACES).isprintable():
        return value
    raise _wrong(where, "printable text", "du texte imprimable")


def _mapping(value: object, where: str) -> Mapping[str, object]:
    if isinstance(value, dict):
        items = cast("dict[object, object]", value)
        if all(isinstance(key, str) for key in items):
            return cast("dict[str, object]", items)
    raise _wrong(where, "an object", "un objet")


def _fields(value: object, where: str, names: tuple[str, ...]) -> Mapping[str, object]:
    told = _mapping(value, where)
    if set(told) != set(names):
        listed = ", ".join(names)
        raise _wrong(where, f"an object with {listed}", f"un objet avec {listed}")
    return told


def _list(value: object, where: str) -> list[object]:
    if isinstance(value, list):
        return cast("list[object]", value)
    raise _wrong(where, "a list", "une liste")


def _wrong(where: str, en: str, fr: str) -> Untraceable:
    return Untraceable(where, f"this must be {en}", f"il faut ici {fr}")


def _too_much(where: str) -> Untraceable:
    return Untraceable(
        where,
        f"a figure rests on 1 to {MOST} others, at most {DEEPEST} deep",
        f"un chiffre repose sur 1 à {MOST} autres, sur au plus {DEEPEST} niveaux",
    )
