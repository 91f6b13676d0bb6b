"""A provision: where it stands, in which layer, since when, what it says, and how far it is known.

Its text is told in words of our own, in both languages. Its exceptions are structure (“unless”), and its
application rule (the second clock: “applies to claims made on or after …”) stands apart from its coming
into force. Outside what has been researched the answer is *cannot tell: not researched*.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum
from itertools import pairwise

from passage.cite import Citation, instrument
from passage.lang import nodes
from passage.lang.instants import Span, instant
from passage.lang.nodes import Node, Proposition
from passage.text import Text


class Layer(Enum):
    """Which kind of law speaks: the higher prevails."""

    ACT = "act"
    REGULATION = "regulation"
    RULES = "rules"
    TREATY = "treaty"
    INSTRUCTION = "instruction"
    POLICY = "policy"
    NOTICE = "notice"
    GUIDANCE = "guidance"
    CASE_LAW = "case_law"


class Confidence(Enum):
    """How sure the reading is: read in the text; arguable; not confirmed; or truly contested."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"
    CONTESTED = "contested"


class FlagKind(Enum):
    """What sort of doubt a flag raises."""

    AMBIGUITY = "ambiguity"
    LANGUAGES_DIFFER = "languages_differ"
    UNCONFIRMED = "unconfirmed"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Doubt:
    """What is not sure: what is to be confirmed, by what or whom it would be, and what hangs on it."""

    what: Text
    by: Text
    hangs: Text


@dataclass(frozen=True, slots=True)
class Flag:
    """What the reader of an answer must be told about a provision, unless `when` is known not to hold.

    `doubt` is the same in its parts, where it was told in parts.
    """

    key: str
    text: Text
    kind: FlagKind = FlagKind.AMBIGUITY
    when: Node = nodes.TRUE
    doubt: Doubt | None = None


@dataclass(frozen=True, slots=True)
class Version:
    """A provision as it reads over a span; a span of None is enacted but not in force, and never applied."""

    words: Text
    rule: Node
    in_force: Span | None
    applies: Node = nodes.TRUE
    unless: tuple[str, ...] = ()
    enacted_by: str = ""

    def resolved_from(self) -> Node:
        """The rule with its application rule and its exceptions, references and all."""
        exceptions = (nodes.negation(nodes.Reference(key)) for key in self.unless)
        return nodes.all_of(self.rule, self.applies, *exceptions)


@dataclass(frozen=True, slots=True)
class Provision(Proposition):
    """A provision through time. Equal to another where the citation and every version are."""

    key: str
    citation: Citation
    layer: Layer
    title: Text
    versions: tuple[Version, ...]
    known_from: datetime
    verified_on: date
    reviewed_by: str | None = None
    confidence: Confidence = Confidence.HIGH
    flags: tuple[Flag, ...] = ()

    def node(self) -> Node:
        return nodes.Reference(self.key)

    def at(self, when: datetime) -> Version | None:
        """The version in force at that instant; None where there is none."""
        return next((v for v in self.versions if v.in_force is not None and when in v.in_force), None)

    @property
    def pending(self) -> tuple[Version, ...]:
        """Versions enacted and not in force."""
        return tuple(v for v in self.versions if v.in_force is None)


LAYERS_BY_KIND = {
    "act": Layer.ACT,
    "regulation": Layer.REGULATION,
    "rules": Layer.RULES,
    "treaty": Layer.TREATY,
    "policy": Layer.POLICY,
    "notice": Layer.NOTICE,
    "guidance": Layer.GUIDANCE,
}
"""The layer of each kind of instrument."""


def ordered(name: str, spans: Iterable[Span]) -> None:
    """Raise ValueError where two spans of time overlap or are out of order."""
    for earlier, later in pairwise(spans):
        if earlier.end is None or later.start is None or later.start < earlier.end:
            raise ValueError(f"{name}: versions overlap or are out of order: {earlier} and {later}")


def version(
    words: Text,
    rule: Proposition,
    *,
    since: str | None,
    until: str | None = None,
    applies: Proposition = nodes.TRUE,
    unless: Iterable[Provision | str] = (),
    enacted_by: str = "",
) -> Version:
    """One version: in force from `since` until just before `until`; `since=None` is enacted, not in force."""
    span = None if since is None else Span(instant(since), None if until is None else instant(until))
    exceptions = tuple(item if isinstance(item, str) else item.key for item in unless)
    return Version(words, rule.node(), span, applies.node(), exceptions, enacted_by)


def provision(
    cite: str,
    title: Text,
    *versions: Version,
    verified_on: date,
    known_from: str,
    key: str | None = None,
    layer: Layer | None = None,
    confidence: Confidence = Confidence.HIGH,
    flags: Iterable[Flag] = (),
    reviewed_by: str | None = None,
) -> Provision:
    """A provision by its citation and versions, oldest first.

    Raises ValueError where two versions overlap in time.
    """
    citation = Citation.parse(cite)
    ordered(cite, (v.in_force for v in versions if v.in_force is not None))
    return Provision(
        key=key or cite,
        citation=citation,
        layer=layer or LAYERS_BY_KIND[instrument(citation.instrument).kind],
        title=title,
        versions=versions,
        known_from=instant(known_from),
        verified_on=verified_on,
        reviewed_by=reviewed_by,
        confidence=confidence,
        flags=tuple(flags),
    )
