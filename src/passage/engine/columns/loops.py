"""The loops that numba compiles, once for all laws; imported only with numba.

All but `steps` take addresses, and count in words of sixty-four people.
"""

from __future__ import annotations

from importlib import import_module
from typing import Any

import numpy as np

from passage.engine.columns import lanes

numba: Any = import_module("numba")
compiled: Any = numba.njit(cache=True, nogil=True, error_model="numpy")


@compiled
def steps(table: Any, begins: Any, moved: Any, words: Any, block: Any) -> None:
    """The steps of a program, block by block; rows from `moved` on are worked in and stay where they are."""
    for start in range(0, words, block):
        many = min(block, words - start)
        for place in range(table.shape[0]):
            into, a, b, c = table[place, 1], table[place, 2], table[place, 3], table[place, 4]
            lanes.step(
                table[place, 0],
                begins[into] + (8 * start if into < moved else 0),
                begins[a] + (8 * start if a < moved else 0),
                begins[b] + (8 * start if b < moved else 0),
                begins[c] + (8 * start if c < moved else 0),
                many,
            )


@compiled
def at_most(days: Any, limit: Any, into: Any, words: Any) -> None:
    """Which days are no later than a limit."""
    last = np.int32(limit)
    for word in range(words):
        lanes.put(into + 8 * word, lanes.at_most(days + 256 * word, last))


@compiled
def apart(one: Any, other: Any, limit: Any, into: Any, words: Any) -> None:
    """Which days are no more than so many after others."""
    last = np.int32(limit)
    for word in range(words):
        lanes.put(into + 8 * word, lanes.apart(one + 256 * word, other + 256 * word, last))


@compiled
def carried(
    one: Any,
    other: Any,
    table: Any,
    begins: Any,
    since: Any,
    span: Any,
    untried: Any,
    least: Any,
    most: Any,
    limit: Any,
    into: Any,
    words: Any,
) -> int:
    """Which days are no more than so many after where others are carried; `least` and `most` settle most.

    The second days are `since` less than they are. How many the table, of where each of a span of days
    leads, does not tell of.
    """
    missed = 0
    sure, may = np.int32(limit + least), np.int32(limit + most)
    for word in range(words):
        x, y = one + 256 * word, other + 256 * word
        held = lanes.apart(x, y, sure)
        near = held ^ lanes.apart(x, y, may)
        while near:
            place = np.intp(lanes.lowest(near))
            near &= near - np.uint64(1)
            where = np.intp(lanes.day_at(y + 4 * place)) - (begins - since)
            if where < 0 or where >= span:
                missed += 1
                continue
            led = np.intp(lanes.day_at(table + 4 * where))
            missed += led == untried
            bit = np.uint64(1) << np.uint64(place)
            if np.intp(lanes.day_at(x + 4 * place)) - led <= limit - since:
                held |= bit
            else:
                held &= ~bit
        lanes.put(into + 8 * word, held)
    return missed


@compiled
def among(codes: Any, width: Any, places: Any, into: Any, words: Any) -> None:
    """Which codes, of so many octets, are among a few."""
    for word in range(words):
        held = np.uint64(0)
        if width == 1:
            for each in places:
                held |= lanes.alike(codes + 64 * word, np.uint8(each))
        else:
            for each in places:
                held |= lanes.alike(codes + 128 * word, np.uint16(each))
        lanes.put(into + 8 * word, held)


@compiled
def looked_up(codes: Any, width: Any, table: Any, into: Any, words: Any) -> None:
    """What a table of octets says of each code: 1 or 0."""
    for word in range(words):
        held = np.uint64(0)
        for place in range(64):
            at = 64 * word + place
            code = (
                np.intp(lanes.octet_at(codes + at)) if width == 1 else np.intp(lanes.code_at(codes + 2 * at))
            )
            held |= np.uint64(lanes.octet_at(table + code)) << np.uint64(place)
        lanes.put(into + 8 * word, held)


@compiled
def truths(columns: Any, into: Any, apart: Any, stride: Any, words: Any) -> None:
    """Which octets of each column are odd; and, `apart` octets on where that is told, which are not 0."""
    for place in range(columns.shape[0]):
        octets, bits = columns[place], into + stride * place
        for word in range(words):
            lanes.put(bits + 8 * word, lanes.under(octets + 64 * word, np.uint8(1)))
            if apart:
                lanes.put(bits + apart + 8 * word, lanes.under(octets + 64 * word, np.uint8(255)))
