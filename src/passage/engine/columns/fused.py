"""The steps of a program in one loop, compiled by numba where it is installed: the same bits, read once.

The loop is compiled once for all laws (it interprets the steps) and walks the words in blocks that stay in a
near cache. One thread: more were slower where the machine had other work.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from importlib.util import find_spec
from typing import Any

import numpy as np

from passage.engine.columns.program import Program, Words

BLOCK = 512
"""Words walked at a time."""


def installed() -> bool:
    """Whether numba is."""
    return find_spec("numba") is not None


def run(program: Program, literals: Words, answers: Words) -> None:
    """What `Program.run` does, in one loop. Raises ModuleNotFoundError without numba."""
    count, words = literals.shape[0], answers.shape[1]
    room = np.empty((program.rows - count) * BLOCK, dtype=np.uint64)
    flat, stride = _flat(literals)
    _loop()(program.table, flat, stride, count, room, answers, words, BLOCK)


def _flat(rows: Words) -> tuple[Words, int]:
    """Rows as one run of words, and how far each begins after the one before."""
    many, words = rows.shape
    if not many or not words:
        return np.empty(0, dtype=np.uint64), 0
    if rows.strides[1] != 8:
        rows = np.ascontiguousarray(rows)
    stride = rows.strides[0] // 8 if many > 1 else words
    length = (many - 1) * stride + words
    return np.lib.stride_tricks.as_strided(rows, (length,), (8,), writeable=False), stride


@cache
def _loop() -> Any:
    numba: Any = import_module("numba")
    for name, step in (("_and", _and), ("_or", _or), ("_without", _without), ("_not", _not), ("_fill", _fill)):
        globals()[name] = numba.njit(cache=True, nogil=True)(step)
    globals()["_do"] = numba.njit(cache=True, nogil=True)(_do)
    return numba.njit(cache=True, nogil=True)(_steps)


def _and(x: Any, y: Any, z: Any) -> None:
    for w in range(z.shape[0]):
        z[w] = x[w] & y[w]


def _or(x: Any, y: Any, z: Any) -> None:
    for w in range(z.shape[0]):
        z[w] = x[w] | y[w]


def _without(x: Any, y: Any, z: Any) -> None:
    for w in range(z.shape[0]):
        z[w] = x[w] & ~y[w]


def _not(x: Any, z: Any) -> None:
    for w in range(z.shape[0]):
        z[w] = ~x[w]


def _fill(value: Any, z: Any) -> None:
    for w in range(z.shape[0]):
        z[w] = value


def _do(do: Any, x: Any, y: Any, z: Any) -> None:
    if do == 1:
        _and(x, y, z)
    elif do == 2:
        _or(x, y, z)
    elif do == 3:
        _without(x, y, z)
    elif do == 4:
        _not(x, z)
    elif do == 5:
        _or(x, x, z)
    elif do == 6:
        _fill(np.uint64(0), z)
    else:
        _fill(~np.uint64(0), z)


def _steps(
    table: Any, literals: Any, stride: Any, count: Any, room: Any, answers: Any, words: Any, block: Any
) -> None:
    for start in range(0, words, block):
        many = min(block, words - start)
        for step in range(table.shape[0]):
            do, a, b = table[step, 0], table[step, 2], table[step, 3]
            k = (table[step, 1] - count) * block
            z = room[k : k + many]
            if a < count and b < count:
                i, j = a * stride + start, b * stride + start
                _do(do, literals[i : i + many], literals[j : j + many], z)
            elif a < count:
                i, j = a * stride + start, (b - count) * block
                _do(do, literals[i : i + many], room[j : j + many], z)
            elif b < count:
                i, j = (a - count) * block, b * stride + start
                _do(do, room[i : i + many], literals[j : j + many], z)
            else:
                i, j = (a - count) * block, (b - count) * block
                _do(do, room[i : i + many], room[j : j + many], z)
        for row in range(answers.shape[0]):
            answers[row, start : start + many] = room[row * block : row * block + many]
