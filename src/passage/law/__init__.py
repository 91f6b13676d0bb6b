"""The law that this project holds, a file a section, in the order of the enactments.

Law is content: nothing here evaluates anything. `book()` gathers it, whole and checked.
"""

from collections.abc import Iterator
from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from typing import Any

from passage.lang import Book, Contradiction, Order
from passage.law import irpa, irpr, pending, policy
from passage.law.facts import (
    aftermath,
    arrival,
    claim,
    claimant,
    decision,
    entry,
    entry_readings,
    history,
    order,
    protection,
    purpose_of_entry,
    readings,
    relatives,
    travel,
    travel_documents,
    travel_events,
)
from passage.law.issues import aftermath as following
from passage.law.issues import eligibility, entry_document, removal
from passage.law.issues import protection as before_removal
from passage.text import Text

FACTS = (
    *(claim, entry, claimant, relatives, history, decision, order, protection, aftermath, readings),
    *(arrival, purpose_of_entry, travel_documents, travel, travel_events, entry_readings),
)
FOLDERS = (irpa, irpr, policy)
"""Each file of these states the provisions of a section (PROVISIONS) and the dated lists they rest on (SERIES)."""

ISSUES = (eligibility, removal, following, before_removal, entry_document)

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
        for found in iter_modules(folder.__path__):
            yield import_module(f"{folder.__name__}.{found.name}")
    yield pending


@cache
def book() -> Book:
    """The law of this project, gathered once."""
    return Book.of(
        (fact for subject in FACTS for fact in subject.FACTS),
        (provision for section in sections() for provision in section.PROVISIONS),
        (issue for subject in ISSUES for issue in subject.ISSUES),
        (series for section in sections() for series in getattr(section, "SERIES", ())),
        ORDERS,
        CONTRADICTIONS,
        checked=False,  # tests/law checks it; a user need not wait for that
    )
