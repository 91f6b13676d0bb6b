"""Does every rule matter to some case? Each provision is broken, one way at a time, and a case must notice.

Of each version in force the rule is deleted (it never holds) and negated, each exception is left out, and the
application rule is dropped; and each day on which a provision begins, changes or ends is moved by a day. A
mutant is killed when some case of tests/cases comes out otherwise. One that reads as the law itself does on
the days that it concerns is none; what nobody has read has no negation. A version that is enacted and not in
force is applied all the same; where it states no rule there is nothing to apply, and it is counted apart.
Run: `python tests/law/mutation.py`.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from casebook import cones, examples, named

from passage.case.case import edition
from passage.case.examples import Example
from passage.lang import Book, Moment, Provision, Span, Version, nodes
from passage.law import book

DAY = timedelta(days=1)


@dataclass(frozen=True, eq=False)
class Mutant:
    """One provision broken in one way, which may be noticed under the law of some time."""

    provision: str
    how: str
    changed: Provision
    when: Span

    def __str__(self) -> str:
        return f"{self.provision}, {self.how}"


def mutants(law: Book) -> Iterator[Mutant]:
    """Every way of breaking one thing."""
    for provision in law.provisions.values():
        for place, version in enumerate(provision.versions):
            if version.in_force is not None:
                for how, broken in _broken(version):
                    changed = _with(provision, {place: broken})
                    yield Mutant(provision.key, f"{how} ({_since(version)})", changed, version.in_force)
            elif version.rule is not nodes.FALSE:
                yield _in_force_at_once(provision, version)
        for mutant in _moved(provision):
            if not _reads_the_same(mutant, law):
                yield mutant


def _in_force_at_once(provision: Provision, version: Version) -> Mutant:
    """What is enacted and not in force, in place of what is."""
    last = max(place for place, each in enumerate(provision.versions) if each.in_force is not None)
    span = provision.versions[last].in_force
    assert span is not None
    changed = _with(provision, {last: replace(version, in_force=span)})
    return Mutant(provision.key, "though not in force, applied", changed, span)


def _with(provision: Provision, changed: dict[int, Version]) -> Provision:
    versions = tuple(changed.get(place, version) for place, version in enumerate(provision.versions))
    return replace(provision, versions=versions)


def _since(version: Version) -> str:
    return f"{version.in_force.start:%Y-%m-%d}" if version.in_force and version.in_force.start else "always"


def _broken(version: Version) -> Iterator[tuple[str, Version]]:
    if version.rule is not nodes.FALSE:
        yield "deleted", replace(version, rule=nodes.FALSE)
    if not isinstance(version.rule, nodes.Unresearched):
        yield "negated", replace(version, rule=nodes.negation(version.rule))
    for name in version.unless:
        kept = tuple(other for other in version.unless if other != name)
        yield f"without its exception {name}", replace(version, unless=kept)
    if version.applies is not nodes.TRUE:
        yield "applied to every claim", replace(version, applies=nodes.TRUE)


def _moved(provision: Provision) -> Iterator[Mutant]:
    """Each instant at which the provision begins, changes or ends, a day later and a day earlier."""
    spans = {place: v.in_force for place, v in enumerate(provision.versions) if v.in_force is not None}
    for edge in {edge for span in spans.values() for edge in (span.start, span.end) if edge is not None}:
        for how, moved in (("later", edge + DAY), ("earlier", edge - DAY)):
            changed = {
                place: replace(provision.versions[place], in_force=_end_moved(span, edge, moved))
                for place, span in spans.items()
                if edge in (span.start, span.end)
            }
            if moved >= provision.known_from:
                window = Span(min(edge, moved), max(edge, moved))
                yield Mutant(provision.key, f"{edge:%Y-%m-%d} a day {how}", _with(provision, changed), window)


def _end_moved(span: Span, edge: datetime, moved: datetime) -> Span | None:
    """The span with one end moved; None where nothing of it is left (a law may change twice in a day)."""
    start, end = moved if span.start == edge else span.start, moved if span.end == edge else span.end
    return None if start is not None and end is not None and end <= start else Span(start, end)


def _reads_the_same(mutant: Mutant, law: Book) -> bool:
    broken = law.with_provision(mutant.changed)
    first, last = mutant.when.start, mutant.when.end
    assert first is not None
    assert last is not None
    moments = [Moment.read(at) for at in (first, last - timedelta(minutes=2))]
    return all(
        edition(law, at).rule(mutant.provision) is edition(broken, at).rule(mutant.provision)
        for at in moments
    )


def killer(mutant: Mutant, law: Book) -> Example | None:
    """A case that comes out otherwise; None where the mutant survives."""
    broken = law.with_provision(mutant.changed)
    near = (each for each in examples() if Moment.read(str(each.on)).at in mutant.when)
    on_point = sorted(
        (each for each in near if mutant.provision in cones()[each.where]), key=lambda e: -_bearing(e, mutant)
    )
    return next((example for example in on_point if example.differences(broken)), None)


def _bearing(example: Example, mutant: Mutant) -> int:
    """How likely a case is to notice: one that says whether the provision holds, or cites it, comes first."""
    broken = (mutant.provision, mutant.how.partition("exception ")[2].partition(" (")[0])
    return 2 * (mutant.provision in named(example)) + sum(key in example.lists["cites"] for key in broken)


def survivors(law: Book) -> tuple[list[Mutant], int]:
    """The mutants that no case notices, and how many mutants there are."""
    every = list(mutants(law))
    return [mutant for mutant in every if killer(mutant, law) is None], len(every)


def score(law: Book) -> tuple[list[Mutant], str]:
    """The survivors, and the score in words."""
    alive, of = survivors(law)
    pending = [version for provision in law.provisions.values() for version in provision.pending]
    without_rule = sum(version.rule is nodes.FALSE for version in pending)
    return (
        alive,
        f"mutants killed {of - len(alive)} of {of} ({without_rule} versions not in force state no rule)",
    )


def main() -> int:
    """Print every survivor and the score; 1 where one survives."""
    alive, words = score(book())
    for mutant in alive:
        print(f"survives: {mutant}")
    print(words)
    return 1 if alive else 0


if __name__ == "__main__":
    sys.exit(main())
