"""The outline of every explanation of an issue under an edition: what can be said before any fact is told.

Each place in it knows where its value stands among those of the quick reading. A part may be *contrary*:
what is above it holds because the part does not (an exception; “none of these”). Provisions met twice are
one outline, told once.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from enum import Enum
from functools import cached_property, lru_cache
from operator import itemgetter

from passage.engine.edition import USUAL_WEIGHT, Edition
from passage.engine.evaluate import Reading, reading
from passage.engine.kleene import Program, compile_rules
from passage.engine.plain import plain
from passage.engine.record import NO, UNKNOWN, YES
from passage.engine.words.wording import Wording
from passage.lang import Book, nodes
from passage.lang.issues import Outcome
from passage.lang.nodes import Node
from passage.lang.provisions import Version


class Kind(Enum):
    """What stands at a place of an explanation."""

    OUTCOME = "outcome"
    PROVISION = "provision"
    ALL = "all_of"
    ANY = "any_of"
    NONE = "none_of"
    NOT_ALL = "not_all_of"
    NOT = "not"
    ESTABLISHES = "establishes"
    FACT = "fact"
    COMPARISON = "comparison"
    ROWS = "rows"
    SERIES = "series"
    CONSTANT = "constant"
    UNRESEARCHED = "unresearched"


class Role(Enum):
    """In what capacity a part stands under a provision or an outcome."""

    RULE = "rule"
    APPLIES = "applies"
    UNLESS = "unless"


@dataclass(eq=False, slots=True)
class Sketch:
    """A place in the outline. `place` is where its value stands; from the end, where it is fixed."""

    kind: Kind
    node: Node
    rule: Node
    """The node as resolved under the edition."""
    role: Role = Role.RULE
    contrary: bool = False
    joined: bool = True
    """Whether all parts are needed; else one is enough."""
    parts: tuple[Sketch, ...] = ()
    place: int = 0
    refines: bool = False
    """Whether an exact reading here or beneath may settle what the quick one leaves open."""
    provision: str | None = None
    version: Version | None = None
    outcome: Outcome | None = None
    leaf: tuple[Reason, ...] | None = None
    """The reason that stands here where there are no parts, by its value."""
    plain_leaf: tuple[Reason, ...] | None = None
    """The same, where this is no provision."""
    beneath: Callable[[tuple[int, ...]], object] | None = None
    """Of a provision that rests on no other: the values that make its reasons what they are."""
    kept: dict[object, Reason] = field(default_factory=dict[object, "Reason"])
    """Reasons made of those values before: they are the same in every case."""


@dataclass(eq=False, slots=True)
class Reason:
    """A place in the tree: what stands there, whether it holds (None: cannot tell), and why.

    `by_exhaustion` is true of what holds, or does not, however the unknown facts turn out; `above` of a
    provision whose own reasons stand further up.
    """

    sketch: Sketch
    truth: bool | None
    parts: tuple[Reason, ...] = ()
    by_exhaustion: bool = False
    above: bool = False


MOST_KEPT = 16
"""How many ways in which a provision came out are kept to be told again."""
FIXED = (NO, UNKNOWN, YES)
"""Values that stand at the end of every case’s values, for what is the same in every case."""
_NO_PLACE, _YES_PLACE = -3, -1
TRUTHS: tuple[bool | None, ...] = (False, None, None, True)
"""Truth by value."""


class Outline:
    """The outline of an issue under an edition, made once."""

    def __init__(self, edition: Edition, issue: str) -> None:
        self.edition = edition
        self.reading: Reading = reading(edition, issue)
        self.width = len(self.reading.program.run(self.reading.columns.blank))
        self.dropped: list[Node] = []
        """Nodes that the reading had no need of, because what is beside them is settled for any facts."""
        self.mirrored: dict[int, int] = {}
        """Of those, the ones whose denial the reading has: by their place here, where its value stands."""
        self._provisions: dict[str, Sketch] = {}
        self.weight = USUAL_WEIGHT
        issue_outcomes = self.reading.issue.outcomes
        self.outcomes = {outcome.code: self._outcome(outcome) for outcome in issue_outcomes}
        self.grounds = tuple(self._of_provision(key, Role.RULE, False) for key in self.reading.issue.grounds)
        self.padding = (UNKNOWN,) * len(self.dropped)

    @cached_property
    def rest(self) -> Program:
        """The quick reader of what the reading had no need of."""
        return compile_rules(self.dropped, self.reading.columns)

    @cached_property
    def rest_places(self) -> tuple[int, ...]:
        """Where the values of the dropped nodes stand among those of `rest`."""
        return tuple(self.rest.index[node] for node in self.dropped)

    def _outcome(self, outcome: Outcome) -> Sketch:
        joined, parts = self._conjuncts(outcome.when, Role.RULE)
        return self._placed(
            Sketch(Kind.OUTCOME, outcome.when, outcome.when, joined=joined, parts=parts, outcome=outcome)
        )

    def _conjuncts(self, node: Node, role: Role) -> tuple[bool, tuple[Sketch, ...]]:
        """The parts of a node that needs no line of its own, and whether all of them are needed."""
        match node:
            case nodes.AllOf(items):
                return True, self._parts(items, role)
            case nodes.AnyOf(items) if role is Role.RULE:
                return False, self._parts(items, role)
            case nodes.Not(nodes.AnyOf(items)):
                return True, tuple(self._of(item, role, True) for item in items)
            case nodes.Constant(True) if role is not Role.RULE:
                return True, ()
            case _:
                return True, (self._of(node, role, False),)

    def _parts(self, items: tuple[Node, ...], role: Role) -> tuple[Sketch, ...]:
        return tuple(self._of(item, role, False) for item in items)

    def _of(self, node: Node, role: Role, contrary: bool) -> Sketch:
        make = self._make(node)
        if isinstance(make, str):
            turned = isinstance(node, nodes.Not)
            return self._of_provision(make, role, contrary != turned)
        kind, joined, parts = make
        return self._placed(Sketch(kind, node, node, role, contrary, joined, parts))

    def _make(self, node: Node) -> str | tuple[Kind, bool, tuple[Sketch, ...]]:
        """The kind and parts of a node; of a provision, or its denial, its name."""
        rule = Role.RULE
        match node:
            case nodes.Reference(key) | nodes.Not(nodes.Reference(key)):
                return key
            case nodes.AllOf(items):
                return Kind.ALL, True, self._parts(items, rule)
            case nodes.AnyOf(items):
                return Kind.ANY, False, self._parts(items, rule)
            case nodes.Not(nodes.AllOf(items)):
                return Kind.NOT_ALL, False, tuple(self._of(item, rule, True) for item in items)
            case nodes.Not(nodes.AnyOf(items)):
                return Kind.NONE, True, tuple(self._of(item, rule, True) for item in items)
            case nodes.Establishes(_, part):
                return Kind.ESTABLISHES, True, (self._of(part, rule, False),)
            case nodes.Not(nodes.Establishes(_, part)):
                return Kind.ESTABLISHES, True, (self._of(part, rule, True),)
            case nodes.Not(nodes.Not() as part):
                return Kind.NOT, True, (self._of(part, rule, True),)
            case nodes.Not(part):
                return _LEAVES[type(part)], True, ()
            case _:
                return _LEAVES[type(node)], True, ()

    def _of_provision(self, key: str, role: Role, contrary: bool) -> Sketch:
        whole = self._provisions.get(key)
        if whole is None:
            whole = self._provisions[key] = self._whole(key)
        found = Sketch(
            whole.kind,
            whole.node,
            whole.rule,
            role,
            contrary,
            whole.joined,
            whole.parts,
            whole.place,
            whole.refines,
            key,
            whole.version,
        )
        if not any(part.provision for part in _walk(whole.parts)):
            self.weight += MOST_KEPT
            found.beneath = itemgetter(whole.place, *(part.place for part in _walk(whole.parts)))
        return _with_leaf(found)

    def _whole(self, key: str) -> Sketch:
        """A provision with what its version in force says, when it applies, and its exceptions."""
        node = nodes.Reference(key)
        version = self.edition.version(key)
        if version is None:
            return self._placed(Sketch(Kind.PROVISION, node, node, provision=key))
        joined, rule = self._conjuncts(version.rule, Role.RULE)
        _, applies = self._conjuncts(version.applies, Role.APPLIES)
        unless = tuple(self._of_provision(each, Role.UNLESS, True) for each in version.unless)
        if not joined and (applies or unless):
            joined, rule = True, (self._of(version.rule, Role.RULE, False),)
        parts = (*rule, *applies, *unless)
        return self._placed(
            Sketch(Kind.PROVISION, node, node, joined=joined, parts=parts, provision=key, version=version)
        )

    def _placed(self, sketch: Sketch) -> Sketch:
        """With its value found among those of the quick reading."""
        sketch.rule = rule = self.edition.resolve(sketch.node)
        index = self.reading.program.index
        if isinstance(rule, nodes.Constant):
            sketch.place = _YES_PLACE if rule.value else _NO_PLACE
        elif rule in index:
            sketch.place = index[rule]
        else:
            sketch.place = self.width + len(self.dropped)
            denial = nodes.negation(rule)
            if denial in index:
                self.mirrored[len(self.dropped)] = index[denial]
            self.dropped.append(rule)
        sketch.refines = any(part.refines for part in sketch.parts) or (
            sketch.kind is Kind.PROVISION and not plain(rule)
        )
        return _with_leaf(sketch)


def _walk(parts: tuple[Sketch, ...]) -> Iterator[Sketch]:
    for part in parts:
        yield part
        yield from _walk(part.parts)


def _with_leaf(sketch: Sketch) -> Sketch:
    if not sketch.parts:
        sketch.leaf = tuple(Reason(sketch, truth) for truth in TRUTHS)
        sketch.plain_leaf = sketch.leaf if sketch.provision is None else None
    return sketch


_LEAVES: dict[type[Node], Kind] = {
    nodes.Holds: Kind.FACT,
    nodes.OneOf: Kind.FACT,
    nodes.NoLater: Kind.COMPARISON,
    nodes.Some: Kind.ROWS,
    nodes.Dated: Kind.SERIES,
    nodes.Constant: Kind.CONSTANT,
    nodes.Unresearched: Kind.UNRESEARCHED,
}


def outline(edition: Edition, issue: str) -> Outline:
    """The outline of an issue, made once for an edition."""
    return edition.reader(("outline", issue), lambda: Outline(edition, issue), lambda it: it.weight)


def wording(edition: Edition) -> Wording:
    """The words of the rules of an edition’s book, made once."""
    return _wording(edition.book)


@lru_cache(maxsize=4)
def _wording(book: Book) -> Wording:
    return Wording(book)
