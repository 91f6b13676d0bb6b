"""The keys by which rows are joined to people: numbers where all are whole numbers in plain form, else words.

`7` is in plain form; `007`, `+7` and `7.0` are not. So two keys are alike as numbers only where they are
alike as words, and each form can be made of the other. A key that counts as missing is nobody's.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from passage.population.parts import part
from passage.text import Complaint, Text

INEXACT = {"halffloat": 1 << 11, "float": 1 << 24, "double": 1 << 53}
"""From where on a floating-point number stands for several whole ones."""


def keys_of(column: Any, name: str, missing: Iterable[str] = ()) -> Any:
    """The keys of an Arrow array as a Polars series, null where missing.

    Raises Complaint, naming the column, where they cannot be told apart for certain.
    """
    arrow, frame = part("pyarrow"), part("polars")
    try:
        if arrow.types.is_dictionary(column.type):
            column = column.dictionary_decode()
        if arrow.types.is_floating(column.type):
            column = _whole(column)
        if arrow.types.is_integer(column.type) and column.type != arrow.uint64():
            found = frame.Series("key", frame.from_arrow(column.cast(arrow.int64())), frame.Int64)
            return _told(found, frame.col("key"), numbers(_words(missing)).drop_nulls().to_list())
        words = frame.Series("key", frame.from_arrow(column.cast(arrow.large_string())), frame.String)
    except arrow.ArrowException:
        raise Complaint(
            Text(
                "these keys cannot be told apart for certain",
                "ces clés ne peuvent être distinguées avec certitude",
            ),
            field=name,
            mend=Text(
                "write them as text or as whole numbers",
                "écrivez-les comme du texte ou comme des nombres entiers",
            ),
        ) from None
    words = _told(words, frame.col("key").str.strip_chars(), ["", *missing])
    found = numbers(words)
    return found if found.null_count() == words.null_count() else words


def numbers(words: Any) -> Any:
    """Words as numbers, null where they are none in plain form."""
    frame = part("polars")
    key = frame.col("key")
    number = key.cast(frame.Int64, strict=False)
    plain = number.cast(frame.String) == key
    return words.to_frame("key").select(frame.when(plain).then(number).alias("key"))["key"]


def together(pieces: Sequence[Any]) -> Any:
    """The keys of pieces of a column, one after another."""
    frame = part("polars")
    if not pieces:
        return frame.Series("key", [], frame.Int64)
    if any(each.dtype != frame.Int64 for each in pieces):
        pieces = [each.cast(frame.String) for each in pieces]
    return frame.concat(pieces, rechunk=True)


def like(keys: Any, others: Any) -> Any:
    """Keys in the form of others, null where they have none in it."""
    if keys.dtype == others.dtype:
        return keys
    frame = part("polars")
    return numbers(keys) if others.dtype == frame.Int64 else keys.cast(frame.String)


def _words(words: Iterable[str]) -> Any:
    frame = part("polars")
    return frame.Series("key", list(words), frame.String)


def _told(keys: Any, bare: Any, missing: list[Any]) -> Any:
    """Keys, null where, bare of what stands around them, they count as missing."""
    if not missing:
        return keys
    frame = part("polars")
    return keys.to_frame().select(frame.when(~bare.is_in(missing)).then(frame.col("key")).alias("key"))["key"]


def _whole(column: Any) -> Any:
    """Floating-point numbers as whole ones. Raises ArrowInvalid where one is none, or stands for several."""
    arrow, compute = part("pyarrow"), part("pyarrow.compute")
    found = column.cast(arrow.int64())
    largest = compute.max(compute.abs_checked(found)).as_py()
    if largest is not None and largest >= INEXACT[str(column.type)]:
        raise arrow.ArrowInvalid("inexact")
    return found
