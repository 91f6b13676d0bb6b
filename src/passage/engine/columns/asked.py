"""The questions that packing puts to columns, and the bits that come of them; with numba, in one pass each.

Both hands write the same bits. Bits beyond the last person are of no meaning.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, cast

import numpy as np
from numpy.typing import NDArray

from passage.engine.columns.carried import NOT_YET, carried, table_of
from passage.engine.columns.facts import Truths, packed, words_for
from passage.engine.columns.fused import address, loops
from passage.engine.columns.program import Words
from passage.lang.facts import EARLIEST
from passage.lang.shifts import Shift

Numbers = NDArray[np.int32]
Codes = NDArray[np.uint8] | NDArray[np.uint16]
Flags = NDArray[np.bool_]
Octets = NDArray[np.uint8]
STEP = 1 << 16
"""People whom numpy compares at a time."""
FEW = 16
"""Codes up to which a set is compared with one by one, rather than looked up."""
MANY = 8
"""Where more than one in so many is about the limit, all are carried."""
_LEAST, _MOST = np.iinfo(np.int32).min, np.iinfo(np.int32).max


class Plain:
    """With numpy, a pass a step, over so many people at a time that a near cache holds them."""

    def at_most(self, numbers: Numbers, limit: int) -> Words:
        """Which numbers are no greater than a limit."""
        last = np.int32(within(limit))

        def held(some: slice, flags: Flags) -> None:
            np.less_equal(numbers[some], last, out=flags)

        return _by_steps(len(numbers), held)

    def apart(self, one: Numbers, other: Numbers, limit: int) -> Words:
        """Which are no more than so much greater than others."""
        last = np.int32(within(limit))
        room = np.empty(min(STEP, len(one)), dtype=np.int32)

        def held(some: slice, flags: Flags) -> None:
            between = np.subtract(one[some], other[some], out=room[: len(flags)])
            np.less_equal(between, last, out=flags)

        return _by_steps(len(one), held)

    def carried(self, one: Numbers, other: Numbers, since: int, shift: Shift, limit: int) -> Words:
        """Which days are no more than so many after where a shift leads from others, `since` less than days.

        How far the shift reaches at the least and at the most settles all but the days about the limit; only
        for those is it asked where exactly it leads.
        """
        least, most = shift.reach
        sure, may, last = (np.int32(within(each)) for each in (least + limit, most + limit, limit - since))
        room = np.empty(min(STEP, len(one)), dtype=np.int32)

        def held(some: slice, flags: Flags) -> None:
            x, y = one[some], other[some]
            between = np.subtract(x, y, out=room[: len(flags)])
            np.less_equal(between, sure, out=flags)
            near = flags ^ (between <= may)
            many = np.count_nonzero(near)
            if many * MANY > len(near):
                np.less_equal(x - carried(_days(y, since), shift), last, out=flags)
            elif many:
                rows = np.flatnonzero(near)
                flags[rows] = x[rows] - carried(_days(y[rows], since), shift) <= last

        return _by_steps(len(one), held)

    def among(self, codes: Codes, places: Sequence[int]) -> Words:
        """Which codes are among some."""
        table = _table(codes, places) if len(places) > FEW else None

        def held(some: slice, flags: Flags) -> None:
            if table is not None:
                np.take(table, codes[some], out=flags)
                return
            np.equal(codes[some], places[0], out=flags)
            for each in places[1:]:
                flags |= codes[some] == each

        return _by_steps(len(codes), held)

    def truths(self, columns: Sequence[Octets], *, whole: bool = False) -> list[Truths]:
        """Columns of octets, alike long: 1 is yes, 0 no, 2 not known (`whole`: there is no such)."""
        if whole:
            return [Truths(each, each) for each in map(packed, columns)]
        return [Truths(packed(octets & np.uint8(1)), packed(octets)) for octets in columns]


def _by_steps(count: int, held: Callable[[slice, Flags], None]) -> Words:
    """The words of flags that are made so many at a time."""
    into = np.empty(words_for(count), dtype=np.uint64)
    into[-1:] = 0
    octets = into.view(np.uint8)
    room = np.empty(min(STEP, count), dtype=np.bool_)
    for start in range(0, count, STEP):
        flags = room[: min(STEP, count - start)]
        held(slice(start, start + len(flags)), flags)
        bits = np.packbits(flags, bitorder="little")
        octets[start >> 3 : (start >> 3) + len(bits)] = bits
    return into


class Fused(Plain):
    """With numba, sixty-four people at a time; those of a last word that is not full, with numpy."""

    def at_most(self, numbers: Numbers, limit: int) -> Words:
        into, full, rest = _halves(numbers)
        loops().at_most(address(numbers), within(limit), address(into), full)
        return _with_rest(into, full, rest and super().at_most(numbers[-rest:], limit))

    def apart(self, one: Numbers, other: Numbers, limit: int) -> Words:
        into, full, rest = _halves(one)
        loops().apart(address(one), address(other), within(limit), address(into), full)
        return _with_rest(into, full, rest and super().apart(one[-rest:], other[-rest:], limit))

    def carried(self, one: Numbers, other: Numbers, since: int, shift: Shift, limit: int) -> Words:
        into, full, rest = _halves(one)
        table, (least, most) = table_of(shift), shift.reach
        for turn in range(2):
            missed = loops().carried(
                address(one),
                address(other),
                address(table),
                EARLIEST,
                since,
                len(table),
                NOT_YET,
                least,
                most,
                limit,
                address(into),
                full,
            )
            if not missed:
                break
            if turn:  # a day that no table holds
                return super().carried(one, other, since, shift, limit)
            carried(_days(other, since), shift)  # so that the table tells of them
        return _with_rest(
            into, full, rest and super().carried(one[-rest:], other[-rest:], since, shift, limit)
        )

    def among(self, codes: Codes, places: Sequence[int]) -> Words:
        into, full, rest = _halves(codes)
        if len(places) > FEW:
            table = _table(codes, places)
            loops().looked_up(address(codes), codes.itemsize, address(table), address(into), full)
        else:
            loops().among(address(codes), codes.itemsize, np.array(places, np.intp), address(into), full)
        return _with_rest(into, full, rest and super().among(codes[-rest:], places))

    def truths(self, columns: Sequence[Octets], *, whole: bool = False) -> list[Truths]:
        count = len(columns[0]) if columns else 0
        full, many = count >> 6, 1 if whole else 2
        into = np.empty((many, len(columns), words_for(count)), dtype=np.uint64)
        places = np.fromiter(map(address, columns), np.intp, len(columns))
        loops().truths(places, address(into), into.strides[0] if many > 1 else 0, into.strides[1], full)
        if count & 63:
            for place, octets in enumerate(columns):
                into[:, place, full:] = [
                    packed(octets[64 * full :] & np.uint8(1 + 2 * n)) for n in range(many)
                ]
        return [
            Truths(*into[:, place]) if many > 1 else Truths(each, each) for place, each in enumerate(into[0])
        ]


PLAIN, FUSED = Plain(), Fused()


def within(limit: int) -> int:
    """A limit as one that an array of 32 bits is compared with."""
    return max(_LEAST, min(_MOST, limit))


def _halves(values: NDArray[Any]) -> tuple[Words, int, int]:
    """Where the bits of values go, how many words are full, and how many people are left over."""
    assert values.flags.c_contiguous
    return np.empty(words_for(len(values)), dtype=np.uint64), len(values) >> 6, len(values) & 63


def _with_rest(into: Words, full: int, rest: Words | int) -> Words:
    if not isinstance(rest, int):
        into[full:] = rest
    return into


def _days(numbers: Numbers, since: int) -> Numbers:
    return numbers + np.int32(since) if since else numbers


def _table(codes: Codes, places: Sequence[int]) -> NDArray[np.bool_]:
    table = np.zeros(int(np.iinfo(cast("Any", codes.dtype)).max) + 1, dtype=np.bool_)
    table[list(places)] = True
    return table
