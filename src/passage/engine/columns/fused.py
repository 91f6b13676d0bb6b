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
    read = room[:]
    read.flags.writeable = False
    flat, stride = _flat(literals)
    _loop()(program.table, flat, stride, count, read, room, answers, words, BLOCK)


def _flat(rows: Words) -> tuple[Words, int]:
    """Rows as one run of words, and how far each begins after the one before."""
    many, words = rows.shape
    if not many or not words:
        rows, stride, length = np.empty((1, 1), dtype=np.uint64), 0, 0
    else:
        if rows.strides[1] != 8:
            rows = np.ascontiguousarray(rows)
        stride = rows.strides[0] // 8 if many > 1 else words
        length = (many - 1) * stride + words
    return np.lib.stride_tricks.as_strided(rows, (length,), (8,), writeable=False), stride


@cache
def _loop() -> Any:
    numba: Any = import_module("numba")
    compiled = numba.njit(cache=True, nogil=True)
    globals()["_one"], globals()["_two"] = compiled(_one), compiled(_two)
    return compiled(_steps)


def _one(do: Any, x: Any, y: Any, z: Any) -> None:
    """One gate over a block of words."""
    many = z.shape[0]
    if do == 1:
        for w in range(many):
            z[w] = x[w] & y[w]
    elif do == 2:
        for w in range(many):
            z[w] = x[w] | y[w]
    elif do == 3:
        for w in range(many):
            z[w] = x[w] & ~y[w]
    elif do == 4:
        for w in range(many):
            z[w] = ~x[w]
    elif do == 5:
        for w in range(many):
            z[w] = x[w]
    else:
        for w in range(many):
            z[w] = np.uint64(0) if do == 6 else ~np.uint64(0)


def _two(do: Any, x: Any, y: Any, v: Any, z: Any) -> None:
    """Two gates over a block of words, the first serving the second alone."""
    many = z.shape[0]
    if do == 10:
        for w in range(many):
            z[w] = x[w] & y[w] & v[w]
    elif do == 11:
        for w in range(many):
            z[w] = (x[w] & y[w]) | v[w]
    elif do == 12:
        for w in range(many):
            z[w] = x[w] & y[w] & ~v[w]
    elif do == 13:
        for w in range(many):
            z[w] = v[w] & ~(x[w] & y[w])
    elif do == 14:
        for w in range(many):
            z[w] = (x[w] | y[w]) & v[w]
    elif do == 15:
        for w in range(many):
            z[w] = x[w] | y[w] | v[w]
    elif do == 16:
        for w in range(many):
            z[w] = (x[w] | y[w]) & ~v[w]
    elif do == 17:
        for w in range(many):
            z[w] = v[w] & ~(x[w] | y[w])
    elif do == 18:
        for w in range(many):
            z[w] = x[w] & ~y[w] & v[w]
    elif do == 19:
        for w in range(many):
            z[w] = (x[w] & ~y[w]) | v[w]
    elif do == 20:
        for w in range(many):
            z[w] = x[w] & ~y[w] & ~v[w]
    else:
        for w in range(many):
            z[w] = v[w] & ~(x[w] & ~y[w])


def _steps(
    table: Any,
    literals: Any,
    stride: Any,
    count: Any,
    read: Any,
    room: Any,
    answers: Any,
    words: Any,
    block: Any,
) -> None:
    for start in range(0, words, block):
        many = min(block, words - start)
        for step in range(table.shape[0]):
            do, a, b = table[step, 0], table[step, 2], table[step, 3]
            k = (table[step, 1] - count) * block
            z = room[k : k + many]
            i = a * stride + start if a < count else (a - count) * block
            x = literals[i : i + many] if a < count else read[i : i + many]
            i = b * stride + start if b < count else (b - count) * block
            y = literals[i : i + many] if b < count else read[i : i + many]
            if do < 10:
                _one(do, x, y, z)
            else:
                c = table[step, 4]
                i = c * stride + start if c < count else (c - count) * block
                _two(do, x, y, literals[i : i + many] if c < count else read[i : i + many], z)
        for row in range(answers.shape[0]):
            answers[row, start : start + many] = room[row * block : row * block + many]
