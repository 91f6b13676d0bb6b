"""What numpy does in many passes, in one: compiled by numba where it is installed; the same bits.

Values are packed sixty-four at a time; the steps of a program walk the words in blocks that stay in a near
cache. The loops are compiled once for all laws. One thread: more were slower where the machine had other work.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from importlib.util import find_spec
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from passage.engine.columns.program import Program, Words

BLOCK = 128
"""Words walked at a time, a multiple of 16."""


@cache
def installed() -> bool:
    """Whether numba is."""
    return find_spec("numba") is not None


def run(program: Program, literals: Words, answers: Words) -> None:
    """What `Program.run` does, in one loop. Raises ModuleNotFoundError without numba."""
    words = answers.shape[1]
    if not words:
        return
    if literals.strides[1] != 8:
        literals = np.ascontiguousarray(literals)
    room = np.empty((program.working + 1, BLOCK), dtype=np.uint64)
    many = len(literals)
    begins = np.empty(max(program.rows, 1), dtype=np.intp)
    begins[:many] = address(literals) + literals.strides[0] * np.arange(many)
    answered = many + len(answers)
    begins[many:answered] = address(answers) + answers.strides[0] * np.arange(len(answers))
    begins[answered:] = address(room) + room.strides[0] * np.arange(program.rows - answered)
    loops().steps(program.table, begins, answered, words, BLOCK)


def address(values: NDArray[Any]) -> int:
    """Where an array lies; whoever asks keeps it."""
    return values.__array_interface__["data"][0]


class Loops(NamedTuple):
    """What is compiled; all but `steps` take addresses, and count words of sixty-four people."""

    steps: Any
    at_most: Any
    apart: Any
    carried: Any
    among: Any
    looked_up: Any
    truths: Any


@cache
def loops() -> Loops:
    """The loops, compiled or taken from where numba keeps what it compiled."""
    numba: Any = import_module("numba")
    lanes: Any = import_module("passage.engine.columns.lanes")
    for name in lanes.LANES:
        globals()[f"_{name}"] = getattr(lanes, name)
    compiled = numba.njit(cache=True, nogil=True, error_model="numpy")
    return Loops(*map(compiled, (steps, at_most, apart, carried, among, looked_up, truths)))


def steps(table: Any, begins: Any, moved: Any, words: Any, block: Any) -> None:
    """The steps of a program, block by block; rows from `moved` on are worked in and stay where they are."""
    for start in range(0, words, block):
        many = min(block, words - start)
        for place in range(table.shape[0]):
            into, a, b, c = table[place, 1], table[place, 2], table[place, 3], table[place, 4]
            _step(
                table[place, 0],
                begins[into] + (8 * start if into < moved else 0),
                begins[a] + (8 * start if a < moved else 0),
                begins[b] + (8 * start if b < moved else 0),
                begins[c] + (8 * start if c < moved else 0),
                many,
            )


def at_most(days: Any, limit: Any, into: Any, words: Any) -> None:
    """Which days are no later than a limit."""
    last = np.int32(limit)
    for word in range(words):
        _put(into + 8 * word, _at_most(days + 256 * word, last))


def apart(one: Any, other: Any, limit: Any, into: Any, words: Any) -> None:
    """Which days are no more than so many after others."""
    last = np.int32(limit)
    for word in range(words):
        _put(into + 8 * word, _apart(one + 256 * word, other + 256 * word, last))


def carried(
    one: Any,
    other: Any,
    table: Any,
    begins: Any,
    span: Any,
    untried: Any,
    least: Any,
    most: Any,
    limit: Any,
    into: Any,
    words: Any,
) -> int:
    """Which days are no more than so many after where others are carried; `least` and `most` settle most.

    How many days the table, of where each day of a span leads, does not tell of.
    """
    missed = 0
    sure, may = np.int32(limit + least), np.int32(limit + most)
    for word in range(words):
        x, y = one + 256 * word, other + 256 * word
        held = _apart(x, y, sure)
        near = held ^ _apart(x, y, may)
        while near:
            place = np.intp(_lowest(near))
            near &= near - np.uint64(1)
            where = np.intp(_day_at(y + 4 * place)) - begins
            if where < 0 or where >= span:
                missed += 1
                continue
            led = np.intp(_day_at(table + 4 * where))
            missed += led == untried
            bit = np.uint64(1) << np.uint64(place)
            if np.intp(_day_at(x + 4 * place)) - led <= limit:
                held |= bit
            else:
                held &= ~bit
        _put(into + 8 * word, held)
    return missed


def among(codes: Any, width: Any, places: Any, into: Any, words: Any) -> None:
    """Which codes, of so many octets, are among a few."""
    for word in range(words):
        held = np.uint64(0)
        if width == 1:
            for each in places:
                held |= _alike(codes + 64 * word, np.uint8(each))
        else:
            for each in places:
                held |= _alike(codes + 128 * word, np.uint16(each))
        _put(into + 8 * word, held)


def looked_up(codes: Any, width: Any, table: Any, into: Any, words: Any) -> None:
    """What a table of octets says of each code: 1 or 0."""
    for word in range(words):
        held = np.uint64(0)
        for place in range(64):
            at = 64 * word + place
            code = np.intp(_octet_at(codes + at)) if width == 1 else np.intp(_code_at(codes + 2 * at))
            held |= np.uint64(_octet_at(table + code)) << np.uint64(place)
        _put(into + 8 * word, held)


def truths(octets: Any, certain: Any, possible: Any, words: Any) -> None:
    """Which octets are odd, and which are not 0."""
    for word in range(words):
        at = octets + 64 * word
        _put(certain + 8 * word, _under(at, np.uint8(1)))
        _put(possible + 8 * word, _under(at, np.uint8(255)))
