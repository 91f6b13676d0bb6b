"""One at a time: what is slow to make is made for one visitor while others wait their turn, and not for long.

What was made once is had at once, whoever’s turn it is.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from threading import RLock
from typing import Any, Generic, ParamSpec, TypeVar

LONGEST_WAIT = 10.0
"""Seconds that a request waits for its turn."""

Asked = ParamSpec("Asked")
Made = TypeVar("Made")


class Busy(Exception):
    """Others are being answered; this one’s turn did not come."""


class Turn:
    """A lock that is waited for `LONGEST_WAIT` at most, else Busy is raised. Who has it may take it again."""

    def __init__(self) -> None:
        self._lock = RLock()

    def __enter__(self) -> None:
        if not self._lock.acquire(timeout=LONGEST_WAIT):
            raise Busy

    def __exit__(self, *_: object) -> None:
        self._lock.release()

    def once(self, most: int) -> Callable[[Callable[Asked, Made]], Once[Asked, Made]]:
        """What a function makes is kept, of the latest `most` askings, and made in this turn alone."""
        return lambda make: Once(self, make, most)


class Once(Generic[Asked, Made]):
    """A function that makes each thing once, in a turn, and hands out what is there without waiting.

    Raises Busy, and what the function raises: that is not kept.
    """

    def __init__(self, turn: Turn, make: Callable[Asked, Made], most: int) -> None:
        self.__doc__ = make.__doc__
        self._turn, self._make = turn, make
        self._place = lru_cache(maxsize=most)(_empty)

    def __call__(self, *asked: Asked.args, **named: Asked.kwargs) -> Made:
        place = self._place(*asked, **named)
        if not place:
            with self._turn:
                place = self._place(*asked, **named)  # that which is kept, were two empty ones handed out
                if not place:
                    place.append(self._make(*asked, **named))
        return place[0]

    def forget(self) -> None:
        """Make everything anew from now on."""
        self._place.cache_clear()


def _empty(*_: object, **__: object) -> list[Any]:
    return []
