"""The law that this project holds, a file a section, in the order of the enactments.

Law is content: nothing here evaluates anything. `book()` gathers it, whole and checked.
"""

from functools import cache

from passage.lang import Book, Contradiction, Order
from passage.law import pending
from passage.law.facts import (
    aftermath,
    claim,
    claimant,
    decision,
    entry,
    history,
    order,
    protection,
    readings,
    relatives,
)
from passage.law.irpa import (
    s024_permit,
    s025_humanitarian,
    s049_removal_order,
    s099_receivable,
    s100_examination,
    s101_ineligibility,
    s110_appeal,
    s112_prra,
    s112_restricted,
    s113_hearing,
    s115_non_refoulement,
)
from passage.law.irpr import (
    s159_exceptions,
    s159_safe_third_country,
    s160_prra_notice,
    s228_orders,
    s230_stays,
)
from passage.law.issues import aftermath as following
from passage.law.issues import eligibility, removal
from passage.law.issues import protection as before_removal
from passage.law.policy import minors
from passage.text import Text

FACTS = (claim, entry, claimant, relatives, history, decision, order, protection, aftermath, readings)
SECTIONS = (
    s024_permit,
    s025_humanitarian,
    s049_removal_order,
    s099_receivable,
    s100_examination,
    s101_ineligibility,
    s110_appeal,
    s112_prra,
    s112_restricted,
    s113_hearing,
    s115_non_refoulement,
    s159_safe_third_country,
    s159_exceptions,
    s160_prra_notice,
    s228_orders,
    s230_stays,
    minors,
    pending,
)
ISSUES = (eligibility, removal, following, before_removal)

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
        checked=False,  # tests/law checks it; a user need not wait for that
    )
