"""Every claim of the briefing of February 7, 2024, in words of our own, with its place and what tests it.

The legal statements are those of `case/narrative.yaml`, tested by the rules; the factual ones stand here,
tested by numbers. What nothing at hand could test is here too, and says why not.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from passage.brief.evidence_tests import (
    Either,
    First,
    Highest,
    MoreThan,
    MostNotRecognized,
    Moved,
    Rising,
    Some,
    Test,
)
from passage.case.narrative import THEN, Statement, statements
from passage.cite.figures import Cell, Figure
from passage.cite.miscitation import Both
from passage.cite.sources import Source
from passage.text import Text

THEMES = {
    "trafficking": Text(
        "Trafficking in persons and permits for victims", "Traite des personnes et permis pour les victimes"
    ),
    "smuggling": Text("Smuggling of migrants", "Trafic de migrants"),
    "visas": Text("Visas and the assessment of applications", "Visas et examen des demandes"),
    "agreement": Text(
        "The Safe Third Country Agreement and irregular crossings",
        "L’Entente sur les tiers pays sûrs et les passages irréguliers",
    ),
    "mexico": Text("Claims from Mexico", "Demandes d’asile du Mexique"),
    "system": Text("Pressure on the asylum system", "Pression sur le système d’asile"),
    "provinces": Text("Provinces and the capacity to house claimants", "Provinces et capacité d’hébergement"),
}
"""The seven themes, in the order in which a brief tells them."""

_LEGAL = {
    "trafficking_is_an_offence": "trafficking",
    "victims_permit": "trafficking",
    "victims_free": "trafficking",
    "victims_dependants": "trafficking",
    "victims_health": "trafficking",
    "victims_work_and_study": "trafficking",
    "smuggling_is_an_offence": "smuggling",
    "protocol_duties": "smuggling",
    "migrants_assisted": "smuggling",
    "regular_pathways": "visas",
    "visa_eligible_and_admissible": "visas",
    "visa_no_threat": "visas",
    "exempt_and_required": "visas",
    "persecuted_not_returned": "agreement",
    "agreement_since_2004": "agreement",
    "agreement_exceptions": "agreement",
    "protocol_of_2023": "agreement",
    "no_advantage_between_ports": "agreement",
    "mexico_lifted_2016": "mexico",
    "mexico_exempt_since": "mexico",
    "not_genuine": "mexico",
    "board_decides": "mexico",
}


@dataclass(frozen=True)
class Claimed:
    """A claim of the briefing: its place, what it says in words of our own, and what tests it.

    `judged` is what of it no number could settle. Without a test it cannot be checked, and `judged` says why.
    `settled_by` is what would settle a claim for which nothing is at hand: which data, and whose.
    """

    key: str
    theme: str
    paragraph: int
    says: Text
    test: Test | Statement | None
    judged: Text | None = None
    settled_by: Text | None = None


NARRATIVE = Source(
    "narrative_2024",
    Both("Immigration, Refugees and Citizenship Canada", "Immigration, Réfugiés et Citoyenneté Canada"),
    Both(
        "Briefing for a committee of the House of Commons, February 7, 2024",
        "Document d’information pour un comité de la Chambre des communes, 7 février 2024",
    ),
    "CIMM – Communications Narrative – February 7, 2024",
    None,
    None,
    Both("Crown copyright", "Droit d’auteur de la Couronne"),
    None,
    "official",
)


def _said(amount: int, unit: str, column: str, printed: str, en: str, fr: str) -> Figure:
    cell = Cell(NARRATIVE, "paragraph 12", column, printed)
    return Figure(amount, amount, unit, THEN, Both(en, fr), cell)


VISITORS = _said(
    2_000_000,
    "persons",
    "visitors",
    "2M",
    "Visitors from Mexico, as the briefing says",
    "Visiteurs du Mexique, selon le document",
)
SPENT = _said(
    2_400_000_000,
    "CAD",
    "spent",
    "2.4B",
    "Spent by visitors from Mexico, as the briefing says",
    "Dépenses des visiteurs du Mexique, selon le document",
)

LIFTED = "2016-12"
"""The month in which the visa was lifted."""

MEXICO = {"citizenship": "MEX"}
QUEBEC = {"province": "QC"}

FACTUAL = (
    Claimed(
        "longest_border",
        "agreement",
        1,
        Text(
            "No two States share a longer border than Canada and the United States.",
            "Aucune frontière entre deux États n’est plus longue que celle du Canada et des États-Unis.",
        ),
        None,
        Text("No lengths of borders are at hand.", "Aucune longueur de frontière n’est en main."),
        Text(
            "the length that the International Boundary Commission gives, beside the length of every other border "
            "between two States, each by its own survey",
            "la longueur que donne la Commission de la frontière internationale, à côté de celle de toute autre "
            "frontière entre deux États, chacune selon son propre levé",
        ),
    ),
    Claimed(
        "permits_issued",
        "trafficking",
        4,
        Text(
            "The department goes on issuing permits to victims of trafficking.",
            "Le ministère continue de délivrer des permis à des victimes de la traite.",
        ),
        Some("permits_victims", since="2015"),
    ),
    Claimed(
        "victims_found_among_applicants",
        "trafficking",
        9,
        Text(
            "Officers look out for victims of trafficking while they process applications.",
            "Les agents restent à l’affût de victimes de la traite lorsqu’ils traitent des demandes.",
        ),
        None,
        Text(
            "No number of cases found in this way is published.",
            "Aucun nombre de cas ainsi repérés n’est publié.",
        ),
        Text(
            "a count by the department, Immigration, Refugees and Citizenship Canada, of applications that led an "
            "officer to a possible victim; it is not among its open data",
            "le nombre, établi par le ministère, Immigration, Réfugiés et Citoyenneté Canada, des demandes qui ont "
            "mené un agent à une victime possible; il ne figure pas dans ses données ouvertes",
        ),
    ),
    Claimed(
        "smuggling_disrupted",
        "smuggling",
        8,
        Text(
            "Attempts to smuggle people towards Canada are prevented and disrupted.",
            "Des tentatives de trafic de migrants vers le Canada sont empêchées ou contrées.",
        ),
        None,
        Text("No number of attempts is published.", "Aucun nombre de tentatives n’est publié."),
        Text(
            "a yearly count of attempts that were stopped before the border, by the Royal Canadian Mounted Police and "
            "the Canada Border Services Agency",
            "un nombre annuel de tentatives stoppées avant la frontière, établi par la Gendarmerie royale du Canada et "
            "l’Agence des services frontaliers du Canada",
        ),
    ),
    Claimed(
        "crossers_seek_protection",
        "agreement",
        10,
        Text(
            "Among people who cross irregularly, some ask for protection.",
            "Parmi les personnes qui passent la frontière irrégulièrement, certaines demandent l’asile.",
        ),
        Either((Some("irregular_claims", kind="year"), Some("interceptions", QUEBEC, kind="year"))),
    ),
    Claimed(
        "irregular_fell",
        "agreement",
        10,
        Text(
            "Irregular arrivals have gone down since the Agreement was extended.",
            "Les arrivées irrégulières ont diminué depuis l’extension de l’Entente.",
        ),
        Either(
            (
                Moved("interceptions", "2022", -1, QUEBEC),
                Moved("irregular_claims_per_day", "2023-03", -1, to="2023-03-25..2023-12-31"),
            )
        ),
    ),
    Claimed(
        "visitors",
        "mexico",
        12,
        Text(
            "Since the visa was lifted, more visitors have come from Mexico than the number that is given.",
            "Depuis la suppression du visa, il est venu du Mexique plus de visiteurs que le nombre qui est donné.",
        ),
        MoreThan("visitors", VISITORS, LIFTED, MEXICO),
        settled_by=Text(
            "Statistics Canada, table 24-10-0050-01, visitors entering Canada by country of residence: its months "
            "from December 2016 on, for Mexico; residence is not citizenship",
            "Statistique Canada, tableau 24-10-0050-01, visiteurs entrant au Canada selon le pays de résidence\u00a0: "
            "ses mois depuis décembre 2016, pour le Mexique; la résidence n’est pas la citoyenneté",
        ),
    ),
    Claimed(
        "spending",
        "mexico",
        12,
        Text(
            "Those visitors have spent more than the sum that is given.",
            "Ces visiteurs ont dépensé plus que la somme qui est donnée.",
        ),
        MoreThan("visitor_spending", SPENT, LIFTED, MEXICO),
        settled_by=Text(
            "Statistics Canada, Visitor Travel Survey (before 2018, International Travel Survey), spending in Canada by "
            "country of residence: its years from December 2016 on, for Mexico, each with its margin of error",
            "Statistique Canada, Enquête sur les voyages des visiteurs (avant 2018, Enquête sur les voyages "
            "internationaux), dépenses au Canada selon le pays de résidence\u00a0: ses années depuis décembre 2016, "
            "pour le Mexique, chacune avec sa marge d’erreur",
        ),
    ),
    Claimed(
        "growing_trend",
        "mexico",
        12,
        Text(
            "Claims from Mexico show, on the whole, a growing trend.",
            "Les demandes du Mexique sont, dans l’ensemble, en progression.",
        ),
        Highest("claims_made", "2016", MEXICO),
    ),
    Claimed(
        "top_source",
        "mexico",
        13,
        Text(
            "More claims came from Mexico in the last year than from any other country.",
            "Le Mexique est le pays d’où sont venues le plus de demandes pendant la dernière année.",
        ),
        Either(
            (
                First("claims_made", "citizenship", "MEX", True),
                First("unhcr_applied", "origin", "MEX", False, {"level": "FI"}),
            )
        ),
    ),
    Claimed(
        "most_not_accepted",
        "mexico",
        13,
        Text(
            "Most decided claims from Mexico end in rejection, abandonment or withdrawal.",
            "La plupart des demandes du Mexique réglées se soldent par un rejet, un désistement ou un retrait.",
        ),
        MostNotRecognized("MEX"),
    ),
    Claimed(
        "system_pressure",
        "system",
        13,
        Text(
            "The capacity of the asylum system is under pressure.",
            "La capacité du système d’asile est mise sous pression.",
        ),
        Either(
            (
                Moved("pending", "2022-03-31", 1, kind="day"),
                Rising("asylum_stock", kind="day"),
            )
        ),
        Text(
            "What is tested is whether claims pending have grown; whether that is too many is a judgment.",
            "Ce qui est vérifié, c’est si le nombre de demandes en instance a augmenté; dire si c’est trop relève "
            "d’une appréciation.",
        ),
    ),
    Claimed(
        "provincial_pressure",
        "provinces",
        13,
        Text(
            "Provinces and territories are under pressure to house and support those who arrive.",
            "Les provinces et territoires sont sous pression pour loger et soutenir les personnes qui arrivent.",
        ),
        Rising("asylum_stock", kind="day"),
        Text(
            "What is tested is whether more claimants and protected persons are present than a year before; "
            "whether that is too many is a judgment.",
            "Ce qui est vérifié, c’est si les demandeurs d’asile et les personnes protégées sont plus nombreux "
            "qu’un an auparavant; dire si c’est trop relève d’une appréciation.",
        ),
    ),
    Claimed(
        "options_explored",
        "mexico",
        14,
        Text(
            "Talks are held with Mexico, and several options are being studied.",
            "Des échanges ont lieu avec le Mexique, et plusieurs options sont à l’étude.",
        ),
        None,
        Text("Talks leave no number and no rule.", "Des échanges ne laissent ni nombre ni règle."),
        Text(
            "the record of the talks, which neither government has published; that the visa came back three weeks later "
            "is told by the rules",
            "le compte rendu des échanges, que ni l’un ni l’autre des gouvernements n’a publié; le rétablissement du "
            "visa trois semaines plus tard, lui, ressort des règles",
        ),
    ),
)


@cache
def claimed() -> tuple[Claimed, ...]:
    """Every claim, legal and factual, in the order of its paragraph."""
    legal = (Claimed(each.key, _LEGAL[each.key], each.paragraph, each.says, each) for each in statements())
    return tuple(sorted((*legal, *FACTUAL), key=lambda each: each.paragraph))
