"""The steps of a program in one loop, compiled by numba where it is installed: the same bits, read once.

The loop is compiled once for all laws (it interprets the steps) and walks the words in blocks that stay in
the nearest cache. One thread: more were slower where the machine had other work.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from importlib.util import find_spec
from typing import Any

import numpy as np

from passage.engine.columns.program import Program, Words

BLOCK = 128
"""Words walked at a time."""


def installed() -> bool:
    """Whether numba is."""
    return find_spec("numba") is not None


def run(program: Program, literals: Words, answers: Words) -> None:
    """What `Program.run` does, in one loop. Raises ModuleNotFoundError without numba."""
    room = np.empty((program.working + 1, BLOCK), dtype=np.uint64)
    _loop()(program.table, literals, answers, room, BLOCK)


@cache
def _loop() -> Any:
    numba: Any = import_module("numba")
    return numba.njit(cache=True, nogil=True)(_steps)


def _steps(table: Any, literals: Any, answers: Any, room: Any, block: int) -> None:
    first_answer = literals.shape[0]
    first_room = first_answer + answers.shape[0]
    words = literals.shape[1]
    for start in range(0, words, block):
        many = min(block, words - start)
        for step in range(table.shape[0]):
            do, into, a, b = table[step, 0], table[step, 1], table[step, 2], table[step, 3]
            if a < first_answer:
                x = literals[a, start : start + many]
            elif a < first_room:
                x = answers[a - first_answer, start : start + many]
            else:
                x = room[a - first_room, :many]
            if b < first_answer:
                y = literals[b, start : start + many]
            elif b < first_room:
                y = answers[b - first_answer, start : start + many]
            else:
                y = room[b - first_room, :many]
            if into < first_room:
                z = answers[into - first_answer, start : start + many]
            else:
                z = room[into - first_room, :many]
            if do == 1:
                for i in range(many):
                    z[i] = x[i] & y[i]
            elif do == 2:
                for i in range(many):
                    z[i] = x[i] | y[i]
            elif do == 3:
                for i in range(many):
                    z[i] = x[i] & ~y[i]
            elif do == 4:
                for i in range(many):
                    z[i] = ~x[i]
            elif do == 5:
                for i in range(many):
                    z[i] = x[i]
            elif do == 6:
                for i in range(many):
                    z[i] = np.uint64(0)
            else:
                for i in range(many):
                    z[i] = ~np.uint64(0)
