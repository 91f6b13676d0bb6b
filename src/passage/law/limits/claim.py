"""From the claim to the Division: the form on the basis of the claim, contact information, the first times.

IRPR 159.8 and 159.9; RPD Rules 4, 7, 8 and 65(2).
"""

from passage.lang import Confidence, Days, Flag, FlagKind, WorkingDays
from passage.lang.limits import (
    Meaning,
    Remedy,
    condition,
    leg,
    overlay,
    running,
)
from passage.law.facts import claim, dates
from passage.law.facts.claim import ClaimPlace
from passage.law.limits import time_limit
from passage.law.limits.doubts import (
    AS_SOON_AS_FEASIBLE,
    BY_RPD,
    NOT_A_SATURDAY,
    RPD_WORKING_DAY,
)
from passage.text import Text

SINCE = "2012-12-15"
REFORM = "SOR/2012-252, s. 1"
RULES = "SOR/2012-256"

FORM = Days(15)
FORM_BY_NOTICE = Days(45)
"""By the Division’s practice notice on procedural issues, s. 2.1."""

_BEFORE_EXPIRY = WorkingDays(-3, None, "RPD")

_inland = claim.place.is_(ClaimPlace.INLAND)
_NOT_INLAND = condition(
    _inland,
    Text(
        "The claim was made at a port of entry: the form goes to the Division, some days after the referral.",
        "La demande a été faite à un point d’entrée : le formulaire va à la Section, quelques jours après le "
        "déféré.",
    ),
    "IRPR 159.8(2)",
)
_AT_PORT = condition(
    ~_inland,
    Text(
        "The claim was made inland: the form goes to the officer, by the day eligibility is decided.",
        "La demande a été faite à l’intérieur du Canada : le formulaire va à l’agent, au plus tard le jour de "
        "la décision sur la recevabilité.",
    ),
    "IRPR 159.8(1)",
)

_NOTICE = Text("Practice notice on procedural issues", "Avis de pratique sur les questions de procédure")
_NOTICE_NOTE = Text(
    "The Division gives more time to everybody who claimed at a port of entry (s. 2.1 of the notice). A notice "
    "can be withdrawn: the day of the Regulations stays the safe one.",
    "La Section accorde plus de temps à quiconque a fait sa demande à un point d’entrée (section 2.1 de "
    "l’avis). Un avis peut être retiré : le jour fixé par le Règlement demeure le plus sûr.",
)

to_officer = time_limit(
    "boc.officer",
    1,
    "IRPR 159.8(1)",
    dates.eligibility_on,
    Text("Basis of Claim Form, inland claim", "Formulaire sur le fondement, demande faite au pays"),
    Text("Give the completed form to the officer", "Remettre à l’agent le formulaire rempli"),
    Meaning.LAST_DAY,
    running(
        Text(
            "The form must be with the officer by the day eligibility is determined.",
            "L’agent doit avoir le formulaire au plus tard le jour de la décision sur la recevabilité.",
        ),
        leg(dates.eligibility_on),
        since=SINCE,
        only_if=(_NOT_INLAND,),
        enacted_by=REFORM,
    ),
    known_from=SINCE,
)

to_division = time_limit(
    "boc.division",
    2,
    "IRPR 159.8(2)",
    dates.referred_on,
    Text("Basis of Claim Form, port of entry", "Formulaire sur le fondement, point d’entrée"),
    Text(
        "Have the completed form received by the Division",
        "Faire recevoir par la Section le formulaire rempli",
    ),
    Meaning.LAST_DAY,
    running(
        Text(
            "The form must be received within 15 days after the day of the referral.",
            "Le formulaire doit être reçu dans les 15 jours suivant la date du déféré.",
        ),
        leg(dates.referred_on, FORM, RPD_WORKING_DAY),
        since=SINCE,
        only_if=(_AT_PORT,),
        enacted_by=REFORM,
    ),
    known_from=SINCE,
    overlays=(
        overlay(
            "PN RPD 2024-09-09",
            _NOTICE,
            leg(dates.referred_on, FORM_BY_NOTICE, RPD_WORKING_DAY),
            since="2024-09-09",
            note=_NOTICE_NOTE,
            confidence=Confidence.MEDIUM,
        ),
    ),
    remedies=(
        Remedy(
            Text(
                "The Division may extend the time for reasons of fairness and natural justice.",
                "La Section peut prolonger le délai pour des raisons d’équité et de justice naturelle.",
            ),
            "IRPR 159.8(3)",
        ),
        Remedy(
            Text(
                "At the special hearing the form may still be handed in and the delay explained.",
                "À l’audience spéciale, on peut encore remettre le formulaire et expliquer le retard.",
            ),
            "RPDR 65(2)",
        ),
    ),
    by_receipt=True,
)

extension = time_limit(
    "boc.extension",
    3,
    "RPDR 8(2)",
    dates.referred_on,
    Text("More time for the form", "Prorogation pour le formulaire"),
    Text(
        "Have an application for more time received by the Division",
        "Faire recevoir par la Section une demande de prorogation",
    ),
    Meaning.LAST_DAY,
    running(
        Text(
            "The application must be received three working days before the time for the form expires.",
            "La demande doit être reçue trois jours ouvrables avant l’expiration du délai pour le formulaire.",
        ),
        leg(dates.referred_on, FORM.then(_BEFORE_EXPIRY)),
        since=SINCE,
        only_if=(_AT_PORT,),
        enacted_by=RULES,
    ),
    known_from=SINCE,
    overlays=(
        overlay(
            "PN RPD 2024-09-09",
            _NOTICE,
            leg(dates.referred_on, FORM_BY_NOTICE.then(_BEFORE_EXPIRY)),
            since="2024-09-09",
            note=Text(
                "If the form is due later by the practice notice, so is the application. The rule itself speaks "
                "of the time in the Regulations: that day stays the safe one.",
                "Si l’avis de pratique retarde l’échéance du formulaire, la demande suit. La règle parle "
                "toutefois du délai du Règlement : ce jour-là demeure le plus sûr.",
            ),
            confidence=Confidence.MEDIUM,
        ),
    ),
    remedies=(BY_RPD,),
    by_receipt=True,
)

contact = time_limit(
    "contact.information",
    4,
    "RPDR 4(2)",
    dates.informed_on,
    Text("Contact information", "Coordonnées"),
    Text(
        "Have contact information received by the Division and the Minister",
        "Faire recevoir ses coordonnées par la Section et le ministre",
    ),
    Meaning.LAST_DAY,
    running(
        Text(
            "It must be received within 10 days after the officer’s written information is received.",
            "Elles doivent être reçues dans les 10 jours suivant la réception des renseignements écrits de "
            "l’agent.",
        ),
        leg(dates.informed_on, Days(10), RPD_WORKING_DAY),
        since=SINCE,
        enacted_by=RULES,
    ),
    known_from=SINCE,
    remedies=(BY_RPD,),
    by_receipt=True,
)

form_missed = time_limit(
    "abandonment.form",
    5,
    "RPDR 65(2)",
    dates.form_due_on,
    Text("Special hearing: form not received", "Audience spéciale : formulaire non reçu"),
    Text(
        "The Division holds a special hearing on abandonment; go, with the form",
        "La Section tient une audience spéciale sur le désistement; s’y présenter, avec le formulaire",
    ),
    Meaning.TARGET,
    running(
        Text(
            "It is held within five working days after the day the form was due.",
            "Elle est tenue dans les cinq jours ouvrables suivant la date à laquelle le formulaire devait être "
            "reçu.",
        ),
        leg(dates.form_due_on, WorkingDays(5, None, "RPD")),
        since=SINCE,
        enacted_by=RULES,
    ),
    known_from=SINCE,
    remedies=(
        Remedy(
            Text(
                "After a determination of abandonment, reopening may be asked for if natural justice was not "
                "observed.",
                "Après le prononcé du désistement, on peut demander la réouverture si un principe de justice "
                "naturelle n’a pas été observé.",
            ),
            "RPDR 62(1)",
        ),
    ),
)

hearing = time_limit(
    "hearing.date",
    7,
    "IRPR 159.9(1)(b)",
    dates.referred_on,
    Text("Date of the hearing", "Date de l’audience"),
    Text("The hearing is fixed for this day at the latest", "L’audience est fixée à ce jour au plus tard"),
    Meaning.TARGET,
    running(
        Text(
            "The hearing is fixed within 60 days after the day of the referral.",
            "L’audience est fixée dans les 60 jours suivant la date du déféré.",
        ),
        leg(dates.referred_on, Days(60), NOT_A_SATURDAY),
        since=SINCE,
        enacted_by=REFORM,
    ),
    known_from=SINCE,
    flags=(
        AS_SOON_AS_FEASIBLE,
        Flag(
            "no-country-designated",
            Text(
                "The 30 and 45 days of paragraph (a) are a dead letter: they are for nationals of a designated "
                "country of origin, and none has been designated since 2019-05-17.",
                "Les 30 et 45 jours de l’alinéa a) sont lettre morte : ils visent les ressortissants d’un pays "
                "d’origine désigné, et aucun ne l’est depuis le 2019-05-17.",
            ),
            FlagKind.NOTE,
        ),
    ),
)

LIMITS = (
    to_officer,
    to_division,
    extension,
    contact,
    form_missed,
    hearing,
)
