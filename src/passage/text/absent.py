"""The one sentence said where a part that something heavy needs is not installed."""

from __future__ import annotations

from .message import Complaint
from .pair import Text


class Absent(Complaint):
    """That a part of Passage is not installed where it runs: nothing that was handed to it is wrong."""


def absent(extra: str, part: str | None = None) -> Absent:
    """That a part is absent, and which extra of the package brings it."""
    return Absent(
        Text(
            "this needs a part that is not installed", "il manque ici une composante qui n’est pas installée"
        ),
        field=part,
        mend=Text(
            f'install it: pip install "passage-law[{extra}]"',
            f'installez-la\u00a0: pip install "passage-law[{extra}]"',
        ),
    )
