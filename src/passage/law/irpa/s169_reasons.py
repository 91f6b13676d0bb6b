"""IRPA 169(d) to (f), with RPD rule 67(2): when reasons come in writing, and when they must be asked for."""

from passage.lang import Flag, FlagKind, any_of, version
from passage.law.facts import claim, decision
from passage.law.facts.claim import Stage
from passage.law.facts.decision import Ruling
from passage.law.facts.reasons import oral_without_minister, reasons_requested
from passage.law.researched import irpa, rpdr
from passage.text import Text

by_rpd = claim.stage.is_(Stage.BEFORE_RAD, Stage.DECIDED)
"""The Refugee Protection Division has made its decision."""

JUDICIAL_REVIEW = Flag(
    "time-for-review",
    Text(
        "The time to seek judicial review runs from the notice or from the sending of written reasons, whichever is later "
        "(169(f)).",
        "Le délai de contrôle judiciaire court à compter de la notification ou de la transmission des motifs écrits, selon la "
        "dernière éventualité (169f)).",
    ),
    FlagKind.NOTE,
)

of_rejection = irpa(
    "169(d)",
    Text("Written reasons of a rejection", "Motifs écrits d’un rejet"),
    version(
        Text(
            "The Refugee Protection Division must give the claimant and the Minister written reasons of a rejection.",
            "La Section de la protection des réfugiés transmet par écrit, à la personne et au ministre, les motifs du rejet.",
        ),
        by_rpd & decision.ruling.is_(Ruling.REJECTED),
        since="2002-06-28",
        enacted_by="S.C. 2001, c. 27",
    ),
    flags=(JUDICIAL_REVIEW,),
)

with_notice = rpdr(
    "67(2)",
    Text("Reasons with the notice of decision", "Motifs joints à l’avis de décision"),
    version(
        Text(
            "Written reasons come with the notice of a rejection, of an acceptance given orally without the Minister present, "
            "and of a decision on an application to vacate or to cease protection.",
            "Les motifs écrits accompagnent l’avis d’un rejet, d’une acceptation donnée de vive voix en l’absence du ministre, "
            "et d’une décision sur une demande d’annulation ou de constat de perte de l’asile.",
        ),
        any_of(
            of_rejection,
            by_rpd & decision.ruling.is_(Ruling.ACCEPTED) & oral_without_minister,
            by_rpd & decision.ruling.is_(Ruling.CEASED, Ruling.VACATED),
        ),
        since="2012-12-15",
        enacted_by="SOR/2012-256",
    ),
)

_ON_REQUEST = by_rpd & reasons_requested

on_request = irpa(
    "169(e)",
    Text("Written reasons on request", "Motifs écrits sur demande"),
    version(
        Text(
            "The Division must give written reasons to whoever is concerned and to the Minister if one of them asks within 10 "
            "days of notice of the decision, or where the rules so provide.",
            "Les motifs écrits sont transmis à la personne en cause et au ministre sur demande faite dans les 10 jours suivant "
            "la notification de la décision, ou dans les cas prévus par les règles.",
        ),
        any_of(_ON_REQUEST, with_notice),
        since="2002-06-28",
        until="2026-03-26",
        enacted_by="S.C. 2001, c. 27",
    ),
    version(
        Text(
            "The Division must give written reasons to the person and to the Minister where the rules so provide, or if one of "
            "them asks within 10 days after notice of the decision is provided (English reworded in 2026).",
            "Les motifs écrits sont transmis à la personne en cause et au ministre dans les cas prévus par les règles, ou sur "
            "demande faite dans les 10 jours suivant la notification de la décision (anglais reformulé en 2026).",
        ),
        any_of(_ON_REQUEST, with_notice),
        since="2026-03-26",
        enacted_by="S.C. 2026, c. 4, s. 57",
    ),
    flags=(JUDICIAL_REVIEW,),
)

PROVISIONS = (of_rejection, with_notice, on_request)
