"""What rests on what: questions on provisions, facts and dated lists; provisions on provisions."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from functools import lru_cache

from passage.lang import Book, Reference
from passage.lang.nodes import Dated, Holds, Node


@lru_cache(maxsize=4)
def issues_resting(book: Book) -> Mapping[str, tuple[str, ...]]:
    """For each provision, fact and dated list, the issues that rest on it in any version, in their order."""
    beneath: dict[str, set[str]] = {}

    def under(key: str) -> set[str]:
        if key not in beneath:
            rules = (version.resolved_from() for version in book.provisions[key].versions)
            beneath[key] = {key}.union(*(named(rule) for rule in rules))
        return beneath[key]

    def named(rule: Node) -> set[str]:
        found: set[str] = set()
        for node in rule.walk():
            if isinstance(node, Reference):
                found |= under(node.provision)
            elif isinstance(node, Holds):
                found.add(node.fact)
            elif isinstance(node, Dated):
                found.add(node.series)
        return found

    rests: defaultdict[str, list[str]] = defaultdict(list)
    for issue in book.issues.values():
        grounds = (under(key) for key in issue.grounds)
        none: set[str] = set()
        for name in none.union(*(named(outcome.when) for outcome in issue.outcomes), *grounds):
            rests[name].append(issue.key)
    return {name: tuple(issues) for name, issues in rests.items()}


@lru_cache(maxsize=4)
def provisions_resting(book: Book) -> Mapping[str, tuple[str, ...]]:
    """For each provision, those that name it in the rule or the exceptions of any version, in their order."""
    named: defaultdict[str, dict[str, None]] = defaultdict(dict)
    for each in sorted(book.provisions.values(), key=lambda provision: provision.citation):
        for version in each.versions:
            for node in version.resolved_from().walk():
                if isinstance(node, Reference) and node.provision != each.key:
                    named[node.provision][each.key] = None
    return {key: tuple(those) for key, those in named.items()}
