"""A small law with every kind of node, and facts of every kind."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from passage.engine.edition import Edition
from passage.lang import (
    Answerer,
    Book,
    Boolean,
    Choice,
    Confidence,
    Country,
    Day,
    Days,
    Enumeration,
    Flag,
    FlagKind,
    Issue,
    Moment,
    Number,
    Order,
    Provision,
    Relation,
    Row,
    Series,
    all_of,
    any_of,
    established,
    outcome,
    provision,
    version,
)
from passage.lang.book import Entry
from passage.lang.instants import between
from passage.lang.nodes import Dated
from passage.text import Text

NOTHING = Text("nothing", "rien")
KNOWN = {"verified_on": date(2026, 11, 23), "known_from": "2002-06-28"}


def words(statement: Text) -> dict[str, Any]:
    """What a fact of these tests says of itself."""
    return {"question": NOTHING, "statement": statement, "why": NOTHING, "help": NOTHING, "cite": ""}


class Place(Choice):
    LAND = "land", "at a land port", "à un point d’entrée terrestre"
    BETWEEN = "between", "between ports", "entre les points d’entrée"
    AIR = "air", "at an airport, on arrival", "dans un aéroport, à l’arrivée"


class Status(Choice):
    CITIZEN = "citizen", "citizen", "citoyen"
    OTHER = "other", "something else", "autre chose"


class Relative(Row):
    in_canada = Boolean(
        "family.in_canada", **words(Text("the relative is in Canada", "le proche est au Canada"))
    )
    status = Enumeration(
        "family.status",
        choices=Status,
        **words(Text("the status of the relative is:", "le statut du proche est\u00a0:")),
    )
    age = Number(
        "family.age", unit=Text("years", "ans"), **words(Text("the relative’s age", "l’âge du proche"))
    )
    nation = Country("family.nation", **words(Text("the country of the relative", "le pays du proche")))


made = Day("claim.made_on", **words(Text("the day of the claim", "la date de la demande")))
entry = Day("entry.date", **words(Text("the day of entry", "la date d’entrée")))
born = Day("born", **words(Text("the day of birth", "la date de naissance")))
place = Enumeration(
    "entry.place", choices=Place, **words(Text("the claimant came in", "l’entrée s’est faite"))
)
from_us = Boolean("entry.us", **words(Text("the claimant came from there", "elle venait de ce pays")))
minor = Boolean("minor", **words(Text("the claimant is a minor", "un mineur demande l’asile")))
nation = Country("nation", **words(Text("the country of nationality", "le pays de nationalité")))
children = Number(
    "children",
    unit=Text("children", "enfants"),
    **words(Text("the number of children", "le nombre d’enfants")),
)
weeks = Number(
    "weeks", unit=Text("weeks", "semaines"), **words(Text("the number of weeks", "le nombre de semaines"))
)
counts = Boolean(
    "reading.counts",
    answered_by=Answerer.LAW,
    presumed=True,
    **words(Text("the day counts", "le jour compte")),
)
family = Relation(
    "family",
    row=Relative,
    row_name=Text("relative", "proche"),
    whole=NOTHING,
    **words(Text("the relatives", "les proches")),
)
notices = Series(
    "notices",
    Text("Notice of suspension", "Avis de suspension"),
    (Entry(between("2020-03-21", "2021-11-21"), ""),),
    date(2026, 11, 23),
)
FACTS = (made, entry, born, place, from_us, minor, nation, children, weeks, counts, family)

citizen = provision(
    "IRPR 159.5(a)",
    Text("Relative who is a citizen", "Proche citoyen"),
    version(
        Text("A relative is in Canada and a citizen.", "Un proche est au Canada et citoyen."),
        established(family.some(lambda r: r.in_canada & r.status.is_(Status.CITIZEN))),
        since="2004-12-29",
        enacted_by="SOR/2004-217",
    ),
    confidence=Confidence.MEDIUM,
    **KNOWN,
)
agreement = provision(
    "IRPA 101(1)(e)",
    Text("From a safe third country", "Arrivée d’un tiers pays sûr"),
    version(
        Text("The claimant came from a safe country.", "La personne vient d’un pays sûr."),
        from_us & place.is_(Place.LAND),
        since="2004-12-29",
        until="2023-03-25T00:01-04:00",
        unless=[citizen],
        enacted_by="SOR/2004-217",
    ),
    version(
        Text("The claimant came from a safe country.", "La personne vient d’un pays sûr."),
        from_us & (place.is_(Place.LAND) | (place.is_(Place.BETWEEN) & (made < entry + Days(14)))),
        since="2023-03-25T00:01-04:00",
        unless=[citizen],
        enacted_by="SOR/2023-58",
    ),
    version(Text("Never so.", "Jamais."), ~from_us, since=None, enacted_by="S.C. 2026, c. 4, s. 99"),
    flags=(
        Flag(
            "between",
            Text("Only between ports is it doubtful.", "Le doute ne vaut qu’entre les points d’entrée."),
            when=place.is_(Place.BETWEEN),
        ),
        Flag("note", Text("Seen by all.", "Vu par tous."), FlagKind.NOTE),
    ),
    **KNOWN,
)
late = provision(
    "IRPA 101(1)(b.2)",
    Text("Late claim", "Demande tardive"),
    version(
        Text(
            "The claim came 14 days or more after entry.",
            "La demande a suivi l’entrée d’au moins 14\u00a0jours.",
        ),
        place.is_(Place.BETWEEN) & (made >= entry + Days(14)),
        since="2026-03-26",
        applies=made >= "2025-06-03",
        enacted_by="S.C. 2026, c. 4, s. 75",
    ),
    **KNOWN,
)
suspended = provision(
    "IRPA 102(1)",
    Text("Notice", "Avis"),
    version(
        Text("A notice is in effect.", "Un avis a effet."), Dated("notices") & counts, since="2002-06-28"
    ),
    verified_on=date(2026, 11, 23),
    known_from="2010-01-01",
    reviewed_by="A. Reviewer",
)
bill = provision(
    "IRPA 100.1",
    Text("A bill", "Un projet"),
    version(
        Text("A bill says so.", "Un projet le dit."), minor, since=None, enacted_by="S.C. 2026, c. 4, s. 71"
    ),
    **KNOWN,
)
eligibility = Issue(
    "eligibility",
    Text("Is the claim eligible?", "La demande est-elle recevable?"),
    (
        outcome(
            "ineligible", agreement | late, Text("The claim is ineligible.", "La demande est irrecevable.")
        ),
        outcome("eligible", ~(agreement | late), Text("The claim is eligible.", "La demande est recevable.")),
    ),
    grounds=("IRPA 101(1)(e)", "IRPA 101(1)(b.2)"),
)
notice = Issue(
    "notice",
    Text("Is there a notice?", "Y a-t-il un avis?"),
    (
        outcome("yes", suspended & any_of(~bill, minor), Text("There is one.", "Il y en a un.")),
        outcome("no", all_of(~suspended), Text("There is none.", "Il n’y en a pas.")),
    ),
)
ORDERS = (Order("entry.date", "claim.made_on", NOTHING),)


def book(provisions: Iterable[Provision] = (), issues: Iterable[Issue] = ()) -> Book:
    """The law of these tests, with more provisions and issues."""
    every = (citizen, agreement, late, suspended, bill, *provisions)
    return Book.of(FACTS, every, (eligibility, notice, *issues), (notices,), ORDERS)


def edition(on: str = "2026-11-23", of: Book | None = None) -> Edition:
    """That law at a moment."""
    return Edition(of or book(), Moment.read(on))


def told(**facts: object) -> dict[str, Any]:
    """Facts as readers take them; two underscores stand for a dot."""
    names = {name.replace("__", "."): value for name, value in facts.items()}
    every = {fact.key: fact for fact in FACTS}
    return {name: every[name].read(value) for name, value in names.items()}


BETWEEN = {"claim__made_on": "2026-05-14", "entry__place": "between", "entry__us": True}
ALONE = {"rows": [], "complete": True}
