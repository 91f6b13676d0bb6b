"""What numpy does in many passes, in one: compiled by numba where it is installed; the same bits.

The steps of a program walk the words in blocks that stay in a near cache; `loops` holds what is compiled,
once for all laws. One thread: more were slower where the machine had other work.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from importlib.util import find_spec
from typing import Any

import numpy as np
from numpy.typing import NDArray

from passage.engine.columns.program import Program, Words

BLOCK = 256
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


@cache
def loops() -> Any:
    """The loops, compiled or taken from where numba keeps what it compiled."""
    return import_module("passage.engine.columns.loops")
