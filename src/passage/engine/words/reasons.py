"""The reasons of an answer as a tree: one pass over the values of the quick reading that matter.

Of a conjunction that fails its failing parts matter, of a disjunction that holds its holding parts, and of
what cannot be told the parts that are open. Where the quick reading leaves a provision open, the exact one
is asked.
"""

from __future__ import annotations

from collections.abc import Iterable

from passage.engine.evaluate import Answer
from passage.engine.record import NO, NOT, UNKNOWN, YES, Record
from passage.engine.words.sketch import FIXED, MOST_KEPT, TRUTHS, Outline, Reason, Sketch
from passage.lang.nodes import Node


class Reasons:
    """The reasons found in one case."""

    def __init__(self, outline: Outline, record: Record, full: bool) -> None:
        self.outline = outline
        self.record = record
        self.full = full
        read = outline.reading
        self.quick = read.program.run(record)
        self.answer: Answer = read.answer(record)
        self.values = (*self.quick, *self._dropped(), *FIXED)
        self.told: dict[str, Reason] = {}
        """Every provision in the tree."""
        self._refined: dict[Node, int] = {}
        self.roots = tuple(self._roots())

    def _dropped(self) -> tuple[int, ...]:
        """The values of what the quick reading had no need of: worked out only if all of it is to be told."""
        outline = self.outline
        if self.full and outline.dropped:
            found = outline.rest.run(self.record)
            return tuple(found[place] for place in outline.rest_places)
        if not outline.mirrored:
            return outline.padding
        mirrored = {place: NOT[self.quick[mirror]] for place, mirror in outline.mirrored.items()}
        return tuple(mirrored.get(place, UNKNOWN) for place in range(len(outline.dropped)))

    def _roots(self) -> list[Reason]:
        found = self.answer.outcome
        codes = self.answer.possible if found is None else (found,)
        value = UNKNOWN if found is None else YES
        roots = [self._reason(self.outline.outcomes[code], value) for code in codes if code is not None]
        for ground in self.outline.grounds:
            if ground.provision not in self.told:
                value = self._value(ground)
                if value != NO or self.full:
                    roots.append(self._reason(ground, value))
        return roots

    def _value(self, sketch: Sketch) -> int:
        value = self.values[sketch.place]
        return self._exact(sketch) if value == UNKNOWN and sketch.refines else value

    def _exact(self, sketch: Sketch) -> int:
        """What the quick reading leaves open: of a provision exactly, else as far as its parts settle it."""
        rule, key, grounds = sketch.rule, sketch.provision, self.answer.grounds
        found = self._refined.get(rule)
        if found is None:
            if key is None:
                found = self._joined(sketch)
            elif key in grounds:
                found = _VALUES[grounds[key]]
            else:
                found = _VALUES[self.outline.reading.truth(rule, self.record, self.quick)]
            self._refined[rule] = found
        return found

    def _joined(self, sketch: Sketch) -> int:
        found, settles = (YES, NO) if sketch.joined else (NO, YES)
        for part in sketch.parts:
            value = self._value(part)
            if value == UNKNOWN:
                found = UNKNOWN
            elif (YES - value if part.contrary else value) == settles:
                return settles
        return found

    def _reason(self, sketch: Sketch, value: int) -> Reason:
        """The tree from an outcome or a provision on, given its value."""
        key = sketch.provision
        if key in self.told:
            if sketch.leaf is not None:
                return sketch.leaf[value]
            return Reason(sketch, TRUTHS[value], (), self._settled(sketch, value), True)
        if key is None:
            return Reason(sketch, TRUTHS[value], self._parts(sketch, value), self._settled(sketch, value))
        if sketch.leaf is not None:
            found = sketch.leaf[value]
        elif sketch.beneath is not None and not self.full:
            found = self._kept(sketch, value, sketch.beneath(self.values))
        else:
            found = Reason(sketch, TRUTHS[value], (), self._settled(sketch, value))
            self.told[key] = found
            found.parts = self._parts(sketch, value)
        self.told[key] = found
        return found

    def _settled(self, sketch: Sketch, value: int) -> bool:
        return value != UNKNOWN and self.values[sketch.place] == UNKNOWN

    def _kept(self, sketch: Sketch, value: int, beneath: object) -> Reason:
        found = sketch.kept.get((value, beneath))
        if found is None:
            if len(sketch.kept) >= MOST_KEPT:
                sketch.kept.clear()
            settled = self._settled(sketch, value)
            found = Reason(sketch, TRUTHS[value], self._parts(sketch, value), settled)
            sketch.kept[value, beneath] = found
        return found

    def _parts(self, sketch: Sketch, value: int) -> tuple[Reason, ...]:
        """Those parts that matter: all, or those that decide, or those that are open."""
        values, parts = self.values, sketch.parts
        if value == (YES if sketch.joined else NO) or self.full:
            return self._every(parts)
        if value != UNKNOWN:
            wanted = (value, YES - value)
            deciding = [part for part in parts if values[part.place] == wanted[part.contrary]]
            deciding = deciding or [part for part in parts if self._value(part) == wanted[part.contrary]]
            if deciding:
                return self._every(deciding)
        return self._every([part for part in parts if self._value(part) == UNKNOWN] or parts)

    def _every(self, parts: Iterable[Sketch]) -> tuple[Reason, ...]:
        values = self.values
        found: list[Reason] = []
        for part in parts:
            quick = value = values[part.place]
            if value == UNKNOWN and part.refines:
                value = self._exact(part)
            if part.plain_leaf is not None:
                found.append(part.plain_leaf[value])
            elif part.provision is not None:
                found.append(self._reason(part, value))
            else:
                found.append(Reason(part, TRUTHS[value], self._parts(part, value), quick != value))
        return tuple(found)


_VALUES: dict[bool | None, int] = {False: NO, None: UNKNOWN, True: YES}
