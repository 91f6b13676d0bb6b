"""Issues read over many people, chunk by chunk: planes packed, gates run, answers kept as bits.

The same bits come out with numba or without it, and whatever the size of a chunk.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from passage.engine.columns import fused
from passage.engine.columns.facts import People, unpacked, words_for
from passage.engine.columns.gates import Edge
from passage.engine.columns.literals import Known
from passage.engine.columns.network import Network, Sought
from passage.engine.columns.pack import asked, pack
from passage.engine.columns.program import Program, Words
from passage.engine.edition import Edition

CHUNK = 1 << 18
"""People read at a time, a multiple of 64."""


class Columnar:
    """The reader of some issues for people of whom facts are told as `known` says; see `Network`."""

    def __init__(
        self,
        edition: Edition,
        issues: Sequence[str],
        known: Mapping[str, Known],
        presumed: Mapping[str, bool] | None = None,
        *,
        split: int = 8,
        provisions: Sequence[str] = (),
    ) -> None:
        self.network = Network(edition, issues, known, presumed, split, provisions)
        network = self.network
        self._asked = asked(network.planes)
        self.program = Program(network.gates, network.roots, len(network.planes))
        self.paired = Program(network.gates, network.roots, len(network.planes), paired=True)

    def packed(self, people: People, *, fuse: bool = False) -> Words:
        """The planes of some people. Raises KeyError where a fact is not told that `known` named."""
        literals = np.empty((len(self.network.planes), words_for(people.count)), dtype=np.uint64)
        pack(people, self._asked, literals, fuse=fuse)
        return literals

    def answers(self, literals: Words, count: int, *, fuse: bool = False) -> Found:
        """What is found, from the planes of so many people; `fuse` where numba is installed."""
        words = literals.shape[1]
        answers = np.empty((len(self.network.roots), words), dtype=np.uint64)
        if fuse:
            fused.run(self.paired, literals, answers)
        else:
            self.program.run(literals, answers, self.program.room(words))
        if count % 64 and words:
            answers[:, -1] &= np.uint64((1 << count % 64) - 1)  # nobody stands beyond the last
        return Found(self, answers, count)

    def read(self, people: People, *, chunk: int = CHUNK, fuse: bool = False) -> Iterator[Found]:
        """What is found, chunk by chunk."""
        for start in range(0, people.count, chunk):
            part = people if chunk >= people.count else people.part(start, min(start + chunk, people.count))
            yield self.answers(self.packed(part, fuse=fuse), part.count, fuse=fuse)


@dataclass(frozen=True, eq=False)
class Found:
    """What is found on some people: a row of bits for each thing sought."""

    reader: Columnar
    bits: Words
    count: int

    def row(self, edge: Edge) -> Words:
        """The bits of one edge that is answered."""
        return self.bits[self.reader.program.row_of[edge]]

    def certain(self, sought: Sought) -> Words:
        """Where it certainly holds."""
        return self.row(self.reader.network.answers[sought].certain)

    def possible(self, sought: Sought) -> Words:
        """Where it may hold; elsewhere it does not."""
        return self.row(self.reader.network.answers[sought].possible)

    def settled(self, issue: str) -> dict[str | None, Words]:
        """For each outcome, where it is the one that comes about; under None, where none does."""
        return {code: self.row(edge) for code, edge in self.reader.network.settled[issue].items()}

    def undecided(self, issue: str) -> Words:
        """Where the outcome or a ground is left open by the bounds."""
        return self.row(self.reader.network.undecided[issue])

    @property
    def impossible(self) -> Words:
        """Where facts contradict one another, and nothing is found."""
        return self.row(self.reader.network.impossible)

    def outcomes(self, issue: str) -> NDArray[np.int16]:
        """The place of each person’s outcome in the issue; -1 where none is settled."""
        found = np.full(self.count, -1, dtype=np.int16)
        for place, (code, words) in enumerate(self.settled(issue).items()):
            if code is not None and words.any():
                found[unpacked(words, self.count)] = place
        return found


def how_many(words: Words) -> int:
    """How many people have the bit."""
    return int(np.bitwise_count(words).sum())
