"""Sixty-four people in one instruction: what `fused` compiles, as numba takes it; imported only with numba.

Each is given addresses rather than arrays. A comparison of sixty-four values with a limit comes back as one
word; LLVM makes of it what the processor has (AVX2: eight compares and a mask). A step is the gates of a
program over a run of words.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import Any

from passage.engine.columns.program import Do

numba: Any = import_module("numba")
cgutils: Any = import_module("numba.core.cgutils")
ir: Any = import_module("llvmlite.ir")
intrinsic: Any = import_module("numba.extending").intrinsic
types: Any = numba.types

WIDE = 16
"""Words that a step takes at a time while there are so many."""


def _values(builder: Any, address: Any, bits: int, many: int) -> Any:
    """So many whole numbers that lie in memory one after another."""
    kind = ir.VectorType(ir.IntType(bits), many)
    found = builder.load(builder.inttoptr(address, kind.as_pointer()))
    found.align = 8 if bits == 64 else bits // 8
    return found


def _alike(builder: Any, value: Any, many: int = 64) -> Any:
    """The same number so many times."""
    kind = ir.VectorType(value.type, many)
    one = builder.insert_element(ir.Constant(kind, ir.Undefined), value, ir.Constant(ir.IntType(32), 0))
    places = ir.Constant(ir.VectorType(ir.IntType(32), many), [0] * many)
    return builder.shuffle_vector(one, ir.Constant(kind, ir.Undefined), places)


def _word(builder: Any, flags: Any) -> Any:
    return builder.bitcast(flags, ir.IntType(64))


@intrinsic
def at_most(typing: Any, address: Any, limit: Any) -> Any:
    """Which of sixty-four days are no later than a limit."""

    def made(context: Any, builder: Any, signature: Any, given: Any) -> Any:
        days = _values(builder, given[0], 32, 64)
        return _word(builder, builder.icmp_signed("<=", days, _alike(builder, given[1])))

    return types.uint64(types.intp, types.int32), made


@intrinsic
def apart(typing: Any, one: Any, other: Any, limit: Any) -> Any:
    """Which of sixty-four days are no more than so many after another."""

    def made(context: Any, builder: Any, signature: Any, given: Any) -> Any:
        days = builder.sub(_values(builder, given[0], 32, 64), _values(builder, given[1], 32, 64))
        return _word(builder, builder.icmp_signed("<=", days, _alike(builder, given[2])))

    return types.uint64(types.intp, types.intp, types.int32), made


@intrinsic
def alike(typing: Any, address: Any, code: Any) -> Any:
    """Which of sixty-four codes, as wide as the one given, are that."""

    def made(context: Any, builder: Any, signature: Any, given: Any) -> Any:
        codes = _values(builder, given[0], given[1].type.width, 64)
        return _word(builder, builder.icmp_unsigned("==", codes, _alike(builder, given[1])))

    return types.uint64(types.intp, code), made


@intrinsic
def under(typing: Any, address: Any, bits: Any) -> Any:
    """Which of sixty-four octets have some of the bits."""

    def made(context: Any, builder: Any, signature: Any, given: Any) -> Any:
        octets = builder.and_(_values(builder, given[0], 8, 64), _alike(builder, given[1]))
        none = ir.Constant(ir.VectorType(ir.IntType(8), 64), [0] * 64)
        return _word(builder, builder.icmp_unsigned("!=", octets, none))

    return types.uint64(types.intp, types.uint8), made


def _read(kind: Any) -> Any:
    """What reads one value at an address."""

    @intrinsic
    def value(typing: Any, address: Any) -> Any:
        def made(context: Any, builder: Any, signature: Any, given: Any) -> Any:
            wanted = context.get_value_type(kind)
            found = builder.load(builder.inttoptr(given[0], wanted.as_pointer()))
            found.align = kind.bitwidth // 8
            return found

        return kind(types.intp), made

    return value


day_at, octet_at, code_at = map(_read, (types.int32, types.uint8, types.uint16))


@intrinsic
def put(typing: Any, address: Any, word: Any) -> Any:
    """Write a word."""

    def made(context: Any, builder: Any, signature: Any, given: Any) -> Any:
        at = builder.inttoptr(given[0], ir.IntType(64).as_pointer())
        builder.store(given[1], at).align = 8
        return context.get_dummy_value()

    return types.void(types.intp, types.uint64), made


@intrinsic
def lowest(typing: Any, word: Any) -> Any:
    """The place of the lowest bit of a word that has one."""

    def made(context: Any, builder: Any, signature: Any, given: Any) -> Any:
        return builder.cttz(given[0], ir.Constant(ir.IntType(1), 1))

    return types.uint64(types.uint64), made


Gate = Callable[[Any, Any, Any], Any]


def _without(builder: Any, a: Any, b: Any) -> Any:
    return builder.and_(a, builder.not_(b))


_GATES: dict[Do, Gate] = {
    Do.AND: lambda builder, a, b: builder.and_(a, b),
    Do.OR: lambda builder, a, b: builder.or_(a, b),
    Do.WITHOUT: _without,
}


def _after(then: int) -> Gate:
    """The second gate of a step, of what came of the first and a third row; the fourth is turned about."""
    if then == 4:
        return lambda builder, a, b: _without(builder, b, a)
    return _GATES[Do(then)]


def _rows_of(code: int) -> Callable[[Any, Any, Any, Any], Any]:
    """What the step of a code (see `Program.table`) makes of its rows."""
    if code >= 10:
        first, then = _GATES[Do((code - 10) // 4 + 1)], _after((code - 10) % 4 + 1)
        return lambda builder, x, y, z: then(builder, first(builder, x, y), z)
    match Do(code):
        case Do.NOT:
            return lambda builder, x, y, z: builder.not_(x)
        case Do.COPY:
            return lambda builder, x, y, z: x
        case Do.CLEAR:
            return lambda builder, x, y, z: builder.xor(x, x)
        case Do.FILL:
            return lambda builder, x, y, z: builder.not_(builder.xor(x, x))
        case gate:
            return lambda builder, x, y, z: _GATES[gate](builder, x, y)


CODES = (*range(1, 8), *range(10, 22))


@intrinsic
def step(typing: Any, code: Any, into: Any, a: Any, b: Any, c: Any, words: Any) -> Any:
    """One step of a program over so many words of its rows, at their addresses."""

    def made(context: Any, builder: Any, signature: Any, given: Any) -> Any:
        number, into, *rows, words = given
        done = builder.append_basic_block("done")
        switch = builder.switch(number, done)
        for each in CODES:
            block = builder.append_basic_block(f"step{each}")
            switch.add_case(ir.Constant(number.type, each), block)
            builder.position_at_end(block)
            what = _rows_of(each)
            many = ir.Constant(words.type, WIDE)
            whole = builder.sdiv(words, many)
            _loop(builder, what, into, rows, ir.Constant(words.type, 0), whole, WIDE)
            _loop(builder, what, into, rows, builder.mul(whole, many), words, 1)
            builder.branch(done)
        builder.position_at_end(done)
        return context.get_dummy_value()

    return types.void(*[types.intp] * 6), made


def _loop(builder: Any, what: Any, into: Any, rows: Any, start: Any, stop: Any, many: int) -> None:
    with cgutils.for_range(builder, stop, start) as loop:
        shift = builder.mul(loop.index, ir.Constant(loop.index.type, 8 * many))
        x, y, z = (_values(builder, builder.add(row, shift), 64, many) for row in rows)
        result = what(builder, x, y, z)
        at = builder.inttoptr(builder.add(into, shift), result.type.as_pointer())
        builder.store(result, at).align = 8
