"""A source: who published a number, in which file, read on which day, under which licence, and how it stands.

Its standing says how near the file is to the publisher: `official` is the publisher's own page or file,
`tidied` the publisher's numbers in a file that somebody else rearranged or summed, `secondary` a page that
reports them. What rests on anything but an official source says so wherever it is printed.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from .miscitation import Both

Standing = Literal["official", "secondary", "tidied"]
STANDINGS: tuple[Standing, ...] = ("official", "tidied", "secondary")


@dataclass(frozen=True, slots=True)
class Source:
    """A file or a page of numbers. `key` names it among all; `sha256` is that of the file that was read.

    `retrieved` is the day on which it was read, `stamp` the day that the file itself says it is of. Raises
    `ValueError` for a key, file or standing that is none.
    """

    key: str
    publisher: Both
    title: Both
    file: str
    sha256: str | None
    retrieved: date | None
    licence: Both
    url: str | None
    standing: Standing
    note: Both | None = None
    stamp: date | None = None

    def __post_init__(self) -> None:
        if not self.key or not self.file:
            raise ValueError(f"a source has a key and a file: {self!r}")
        if self.standing not in STANDINGS:
            raise ValueError(f"a source is {', '.join(STANDINGS)}, not {self.standing!r}")

    @property
    def known(self) -> date | None:
        """The day as of which its numbers are known: its own stamp, or else the day on which it was read."""
        return self.stamp or self.retrieved

    @property
    def marked(self) -> bool:
        """Whether a figure from it shows a mark: the source is not the publisher's own."""
        return self.standing != "official"
