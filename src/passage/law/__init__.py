"""The law that this project holds, a file a section, in the order of the enactments.

Law is content: nothing here evaluates anything. `book()` gathers it, whole and checked.
"""

from functools import cache

from passage.lang import Book, Contradiction, Order
from passage.law.facts import claim, claimant, entry, history, readings, relatives
from passage.law.irpa import s099_receivable, s100_examination, s101_ineligibility
from passage.law.irpr import s159_exceptions, s159_safe_third_country
from passage.law.issues import eligibility
from passage.law.policy import minors
from passage.text import Text

FACTS = (claim, entry, claimant, relatives, history, readings)
SECTIONS = (
    s099_receivable,
    s100_examination,
    s101_ineligibility,
    s159_safe_third_country,
    s159_exceptions,
    minors,
)
ISSUES = (eligibility,)

ORDERS = (
    Order(
        "claimant.born",
        "entry.first_after_june_2020",
        Text("the first entry comes before the birth", "la première entrée précède la naissance"),
    ),
    Order(
        "claimant.born", "entry.date", Text("the entry comes before the birth", "l’entrée précède la naissance")
    ),
    Order(
        "entry.first_after_june_2020",
        "entry.date",
        Text("the first entry comes after the entry that the claim follows", "la première entrée suit celle qui précède la demande"),
    ),
    Order("entry.date", "claim.made_on", Text("the claim comes before the entry", "la demande précède l’entrée")),
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
        Text("the entry that the claim follows came after June 24, 2020", "l’entrée qui précède la demande est postérieure au 24 juin 2020"),
    ),
)
"""What cannot be so together."""


@cache
def book() -> Book:
    """The law of this project, gathered once."""
    return Book.of(
        (fact for subject in FACTS for fact in subject.FACTS),
        (provision for section in SECTIONS for provision in section.PROVISIONS),
        (issue for subject in ISSUES for issue in subject.ISSUES),
        s159_safe_third_country.SERIES,
        ORDERS,
        CONTRADICTIONS,
    )
