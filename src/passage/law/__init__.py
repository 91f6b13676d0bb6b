"""The law that this project holds, a file a section, in the order of the enactments.

Law is content: nothing here evaluates anything. `book()` gathers it, whole and checked.
"""

from collections.abc import Iterator
from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from types import ModuleType
from typing import Any

from passage.lang import Book, Contradiction, Order
from passage.law import criminal, facts, irpa, irpr, issues, pathways, pending, policy, radr, rpdr, treaties
from passage.law.facts import claimant, entry
from passage.law.penalties import Penalty
from passage.law.protocols import Undertaking
from passage.text import Text

FOLDERS = (irpa, irpr, rpdr, radr, policy, criminal, treaties, pathways)
"""Each file of these states the provisions of a section (PROVISIONS) and the dated lists they rest on (SERIES)."""

ORDERS = (
    Order(
        "claimant.born",
        "entry.first_after_june_2020",
        Text("the first entry comes before the birth", "la première entrée précède la naissance"),
    ),
    Order(
        "claimant.born",
        "entry.date",
        Text("the entry comes before the birth", "l’entrée précède la naissance"),
    ),
    Order(
        "entry.first_after_june_2020",
        "entry.date",
        Text(
            "the first entry comes after the entry that the claim follows",
            "la première entrée suit celle qui précède la demande",
        ),
    ),
    Order(
        "prra.form_on",
        "prra.applied_on",
        Text("the application comes before its form", "la demande de protection précède son formulaire"),
    ),
    Order(
        "trp.valid_from",
        "trp.valid_to",
        Text("the permit ends before it begins", "le permis finit avant de commencer"),
    ),
    Order(
        "entry.date", "claim.made_on", Text("the claim comes before the entry", "la demande précède l’entrée")
    ),
)
"""What cannot be otherwise among the days of a case."""

CONTRADICTIONS = (
    Contradiction(
        claimant.stateless & claimant.nationalities.some(lambda n: ~n.country.is_()),
        "claimant.stateless",
        Text(
            "a stateless person has no nationality (IRPR 159.1)",
            "une personne apatride n’a pas de nationalité (RIPR 159.1)",
        ),
    ),
    Contradiction(
        (entry.first_after_june_2020 <= "2020-06-24").node(),
        "entry.first_after_june_2020",
        Text(
            "the first entry after June 24, 2020 is a later day than that",
            "la première entrée après le 24 juin 2020 est postérieure à ce jour",
        ),
    ),
    Contradiction(
        ~entry.after_june_2020 & (entry.date > "2020-06-24"),
        "entry.after_june_2020",
        Text(
            "the entry that the claim follows came after June 24, 2020",
            "l’entrée qui précède la demande est postérieure au 24 juin 2020",
        ),
    ),
)
"""What cannot be so together."""


def sections() -> Iterator[Any]:
    """Every file that states provisions, in the order of the folders."""
    for folder in FOLDERS:
        yield from files(folder)
    yield pending


def penalties() -> dict[str, Penalty]:
    """What each provision that sets a penalty sets, by its key."""
    return {
        tier.provision.key: tier.penalty for section in sections() for tier in getattr(section, "TIERS", ())
    }


def undertakings() -> dict[Text, tuple[Undertaking, ...]]:
    """The rows of each treaty that is laid beside the law, by its title."""
    return {section.TITLE: section.ROWS for section in sections() if hasattr(section, "ROWS")}


def beside() -> tuple[object, ...]:
    """What cites the law and is no part of the book: the sheets for counsel, the rows of the treaties."""
    from passage.law.sheets import SHEETS

    return (SHEETS, undertakings())


def time_limits() -> Iterator[Any]:
    """Every time limit, in the order of their table; they are read only when asked for."""
    from passage.law import limits

    stated = (each for file in files(limits) for each in getattr(file, "LIMITS", ()))
    return iter(sorted(stated, key=lambda each: each.row))


def files(folder: ModuleType) -> Iterator[Any]:
    """Every file of a folder of law, in the order of their names."""
    for found in iter_modules(folder.__path__):
        yield import_module(f"{folder.__name__}.{found.name}")


@cache
def book() -> Book:
    """The law of this project, gathered once."""
    return Book.of(
        (fact for subject in files(facts) for fact in subject.FACTS),
        (provision for section in sections() for provision in section.PROVISIONS),
        (issue for subject in files(issues) for issue in subject.ISSUES),
        (series for section in sections() for series in getattr(section, "SERIES", ())),
        ORDERS,
        CONTRADICTIONS,
        time_limits,
        checked=False,  # tests/law checks it; a user need not wait for that
    )
