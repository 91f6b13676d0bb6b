"""The values of one column as a fact reads them: each distinct value once, whatever the number of rows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, cast

import numpy as np
from numpy.typing import NDArray

from passage.engine.columns.facts import (
    Bounds,
    Codes,
    Column,
    Truths,
    Values,
    as_bounds,
    packed,
    unpacked,
    words_for,
)
from passage.lang.facts import EARLIEST, LATEST, Boolean, Country, Day, Enumeration, Interval, Number
from passage.population.mapping import Source
from passage.population.parts import part
from passage.population.report import ColumnReport, Report
from passage.text import Complaint, Text

EPOCH = date(1970, 1, 1).toordinal()
FORMATS = ("%Y-%m-%d", "%d/%m/%Y", "%m/%d/%Y", "%Y/%m/%d", "%d-%m-%Y", "%Y%m%d", "%d.%m.%Y")
"""Ways of writing a day that a mismatch is recognized by; none is ever guessed."""

REMEMBERED = 1 << 16
"""Distinct values of a column that are remembered at once."""


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A value that is no answer, and what was expected."""

    expected: Text


class Reader:
    """Reads one fact from a table, a batch at a time, remembering what distinct values came to."""

    def __init__(self, source: Source, table: str, report: Report) -> None:
        self.source = source
        self.report = report.column(table, source.column, source.fact.key)
        self.end = None if source.to is None else report.column(table, source.to, source.fact.key)
        self._read: dict[Any, Any] = {}
        codes: tuple[str, ...] = getattr(source.fact, "codes", ())
        self._places = {code: place for place, code in enumerate(codes)}

    def read(self, batch: Any, start: int) -> Column:
        """The fact of an Arrow batch as a column of the engine; `start` is how many rows came before it."""
        fact, values = self.source.fact, batch.column(self.source.column)
        if isinstance(fact, Boolean):
            return self._straight(values) or self._truths(values, start)
        if isinstance(fact, Enumeration | Country):
            return self._codes(values, start)
        if self.end is None:
            return self._bounds(values, start, self.report)
        first = as_bounds(self._bounds(values, start, self.report))
        last = as_bounds(self._bounds(batch.column(self.source.to), start, self.end))
        crossed = first.low > last.high
        for row in np.flatnonzero(crossed)[:1]:
            expected = Text(
                "an interval that begins before it ends", "un intervalle qui commence avant de finir"
            )
            found = _iso(int(first.low[row]), int(last.high[row]))
            self.report.wrong_at(start + int(row) + 1, found, expected, int(crossed.sum()), alike=expected)
        low = np.where(crossed, EARLIEST, first.low).astype(np.int32)
        return Bounds(low, np.where(crossed, LATEST, last.high).astype(np.int32))

    def _straight(self, values: Any) -> Truths | None:
        """Booleans of Arrow are bits already."""
        if str(values.type) != "bool" or self.source.values is not None or values.offset % 8:
            return None
        count, octet = len(values), values.offset // 8
        self.report.rows += count
        self.report.missing += values.null_count
        valid, bits = values.buffers()
        yes = _words_of(bits, octet, count)
        if not values.null_count:
            return Truths(yes, yes)
        told = _words_of(valid, octet, count)
        possible = yes | ~told
        if count % 64:
            possible[-1] &= np.uint64((1 << count % 64) - 1)
        return Truths(yes & told, possible)

    def _truths(self, values: Any, start: int) -> Truths:
        codes = self._looked_up(values, start, self.report, {True: 1, False: 0, None: 2}, np.uint8)
        certain = packed(codes == 1)
        return Truths(certain, certain if not (codes == 2).any() else packed(codes))

    def _codes(self, values: Any, start: int) -> Codes:
        kind = np.uint8 if len(self._places) < np.iinfo(np.uint8).max else np.uint16
        untold = int(np.iinfo(kind).max)
        codes = self._looked_up(values, start, self.report, {**self._places, None: untold}, kind)
        return Codes(codes, int(codes.max(initial=0)) != untold)

    def _bounds(self, values: Any, start: int, report: ColumnReport) -> Bounds | Values:
        fact = self.source.fact
        assert isinstance(fact, Day | Number)
        if isinstance(fact, Day) and (days := self._days(values, start, report)) is not None:
            return days
        wide = Interval(EARLIEST, LATEST) if isinstance(fact, Day) else Interval(fact.least, fact.most)
        read, where = self._distinct(values, start, report)
        low = np.array([(each or wide)[0] for each in read], dtype=np.int32)
        high = np.array([(each or wide)[1] for each in read], dtype=np.int32)
        if any(each is not None and each[0] < each[1] for each in read):
            return Bounds(low[where], high[where])
        told = np.array([each is not None for each in read])[where]
        return Values(low[where], None if told.all() else packed(told), widest=wide)

    def _days(self, values: Any, start: int, report: ColumnReport) -> Values | None:
        """Dates of Arrow are days already."""
        if str(values.type) != "date32[day]" or self.source.values is not None or self.source.missing:
            return None
        report.rows += len(values)
        report.missing += values.null_count
        days = _in_place(values, np.int32)
        told = _valid(values)
        least, most = EARLIEST - EPOCH, LATEST - EPOCH
        if len(days) and (int(days.min()) < least or int(days.max()) > most):
            beyond = (days < least) | (days > most)
            wrong = beyond if told is None else beyond & unpacked(told, len(days))
            days = np.where(beyond, np.int32(least), days)  # nor where none is told, may one stand beyond
            if wrong.any():
                row = int(np.argmax(wrong))
                kind = self.source.fact.kind
                report.wrong_at(start + row + 1, values[row], kind, int(wrong.sum()), alike=kind)
                told = packed(~wrong) if told is None else told & ~packed(wrong)
        return Values(days, told, EPOCH)

    def _looked_up(
        self, values: Any, start: int, report: ColumnReport, codes: Mapping[Any, int], kind: Any
    ) -> NDArray[Any]:
        if str(values.type).startswith("dictionary"):
            read = [self._value(each) for each in values.dictionary.to_pylist()]
            if not any(each is None or isinstance(each, Unreadable) for each in read):
                report.rows += len(values)
                report.missing += values.null_count
                table = np.array([*(codes[each] for each in read), codes[None]], dtype=kind)
                found = table.take(
                    _in_place(values.indices, np.dtype(str(values.type.index_type))), mode="clip"
                )
                told = _told(values.indices)
                if told is not None:
                    np.putmask(found, ~told, codes[None])
                return found
        read, where = self._distinct(values, start, report)
        return np.array([codes[each] for each in read], dtype=kind)[where]

    def _distinct(self, values: Any, start: int, report: ColumnReport) -> tuple[list[Any], NDArray[np.intp]]:
        """What each distinct value comes to (the last: a missing one), and which each row has."""
        raw, where = distinct(values, report.column)
        found = [self._value(each) for each in raw]
        counts: list[int] = np.bincount(where, minlength=len(raw) + 1).tolist()
        report.rows += len(values)
        report.missing += counts[-1] + sum(counts[place] for place, each in enumerate(found) if each is None)
        wrong = {place: each for place, each in enumerate(found) if isinstance(each, Unreadable)}
        if wrong:
            firsts = np.full(len(raw) + 1, len(where))
            firsts[where[::-1]] = np.arange(len(where))[::-1]  # the last that is written is the first of each
            for place in sorted(filter(counts.__getitem__, wrong), key=firsts.__getitem__):
                row, expected = start + int(firsts[place]) + 1, wrong[place].expected
                report.wrong_at(row, raw[place], expected, counts[place], alike=raw[place])
        return [*(None if isinstance(each, Unreadable) else each for each in found), None], where

    def _value(self, raw: Any) -> Any:
        key: Any = (cast("object", type(raw)), raw)
        if key not in self._read:
            if len(self._read) >= REMEMBERED:
                self._read.clear()
            self._read[key] = self._read_one(raw)
        return self._read[key]

    def _read_one(self, raw: Any) -> Any:
        source, fact = self.source, self.source.fact
        if raw is None:
            return None
        told = plain(raw)
        words = told.strip() if isinstance(told, str) else _written(told)
        if words == "" or words in source.missing:
            return None
        if source.values is not None:
            if words in source.values:
                return source.values[words]
            codes = ", ".join(list(source.values)[:12])
            return Unreadable(Text(f"one of the codes {codes}", f"l’un des codes {codes}"))
        if isinstance(fact, Day) and isinstance(told, str):
            return self._day(words)
        try:
            return fact.read(told)
        except Complaint:
            return Unreadable(fact.kind)

    def _day(self, words: str) -> Any:
        """A day as it is written, in the form declared (else as the fact reads it)."""
        form = self.source.format
        try:
            if form is None:
                return self.source.fact.read(words)
            return self.source.fact.read(datetime.strptime(words, form).date().isoformat())
        except (Complaint, ValueError):
            others = [each for each in FORMATS if each != (form or FORMATS[0]) and _fits(words, each)]
            wanted = DAY_AS.format(form=_in_words(form or FORMATS[0]))
            if others:
                written = Text.each(lambda lang: OR[lang].join(_in_words(each)[lang] for each in others))
                return Unreadable(BUT_AS.format(wanted=wanted, written=written))
            return Unreadable(wanted)


DAY_AS = Text("a day written {form}", "un jour écrit {form}")
BUT_AS = Text("{wanted} (this one is written {written})", "{wanted} (celui-ci est écrit {written})")
OR = Text(" or ", " ou ")


def _in_words(form: str) -> Text:
    """How a day is written, as people say it: `%d/%m/%Y` is day/month/year."""
    return Text(
        form.replace("%d", "day").replace("%m", "month").replace("%Y", "year"),
        form.replace("%d", "jour").replace("%m", "mois").replace("%Y", "année"),
    )


def distinct(values: Any, name: str) -> tuple[list[Any], NDArray[np.intp]]:
    """The values that an Arrow array has, and which each row has: one beyond them where it is empty.

    Raises Complaint, naming the column, where it holds lists or records.
    """
    arrow = part("pyarrow")
    try:
        encoded = values if arrow.types.is_dictionary(values.type) else values.dictionary_encode()
    except arrow.ArrowNotImplementedError:
        raise Complaint(
            Text(
                "this column does not hold plain values", "cette colonne ne contient pas de simples valeurs"
            ),
            field=name,
            mend=Text("give one value a row", "donnez une seule valeur par ligne"),
        ) from None
    where = _in_place(encoded.indices, str(encoded.indices.type)).astype(np.intp)
    told = _told(encoded.indices)
    if told is not None:
        np.putmask(where, ~told, len(encoded.dictionary))
    return encoded.dictionary.to_pylist(), where


def plain(raw: Any) -> Any:
    """A cell of any reader as a plain value: a moment as its day, a whole float as an integer."""
    if isinstance(raw, datetime):
        return raw.date()
    if isinstance(raw, float) and raw.is_integer():
        return int(raw)
    return raw


def _written(told: Any) -> str:
    return str(told).lower() if isinstance(told, bool) else str(told)


def _fits(words: str, form: str) -> bool:
    try:
        datetime.strptime(words, form)
    except ValueError:
        return False
    return True


def _iso(*days: int) -> str:
    return "..".join(date.fromordinal(day).isoformat() for day in days)


def _in_place(values: Any, kind: Any) -> NDArray[Any]:
    """The numbers of an Arrow array where they lie, as wide as told; what stands where none is, is any."""
    buffer = values.buffers()[1]
    if buffer is None or not len(values):
        return np.zeros(len(values), dtype=kind)
    size = np.dtype(kind).itemsize
    return np.frombuffer(buffer, dtype=kind, count=len(values), offset=values.offset * size)


def _valid(values: Any) -> NDArray[np.uint64] | None:
    """Which values of an Arrow array are told, as words; None where all are."""
    if not values.null_count:
        return None
    if values.offset % 8:
        told = _told(values)
        assert told is not None
        return packed(told)
    return _words_of(values.buffers()[0], values.offset // 8, len(values))


def _told(values: Any) -> NDArray[np.bool_] | None:
    """Which values of an Arrow array are told; None where all are."""
    if not values.null_count:
        return None
    valid = values.buffers()[0]
    first = values.offset % 8
    octets = np.frombuffer(valid, dtype=np.uint8, offset=values.offset // 8)
    return np.unpackbits(octets, count=first + len(values), bitorder="little")[first:].view(np.bool_)


def _words_of(buffer: Any, octet: int, count: int) -> NDArray[np.uint64]:
    """Bits of Arrow as words, those beyond the last 0."""
    size = (count + 7) // 8
    octets = np.zeros(words_for(count) * 8, dtype=np.uint8)
    octets[:size] = np.frombuffer(buffer, dtype=np.uint8, count=size, offset=octet)
    words = octets.view(np.uint64)
    if count % 64:
        words[-1] &= np.uint64((1 << count % 64) - 1)
    return words
