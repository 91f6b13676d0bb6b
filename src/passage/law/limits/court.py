"""At the Federal Court: the application for leave, its perfection, and the hearing if leave is granted.

IRPA 72(2), 74 and 169(f); the Court’s own immigration rules, r. 10.
"""

from passage.lang import Confidence, Day, Days, Flag, FlagKind, Proposition
from passage.lang.limits import (
    Limit,
    Meaning,
    Remedy,
    condition,
    leg,
    overlay,
    running,
)
from passage.law.facts import court, notices
from passage.law.irpa.s072_judicial_review import ABROAD, IN_CANADA
from passage.law.limits import time_limit
from passage.law.limits.doubts import COURT_RULES, NOT_A_HOLIDAY
from passage.text import Text

FIRST = "2002-06-28"
FIRST_BY = "S.C. 2001, c. 27"

_MORE_TIME = Remedy(
    Text(
        "A judge may allow more time for special reasons; it is asked for in the application itself.",
        "Un juge peut proroger le délai pour motifs valables; cela se demande dans la demande même.",
    ),
    "IRPA 72(2)(c)",
)

_APPEAL_FIRST = Flag(
    "appeal-first",
    Text(
        "While the Act gives a right of appeal, leave may be asked for only once it is exhausted (72(2)(a)).",
        "Si la Loi donne un droit d’appel, l’autorisation ne peut être demandée qu’une fois ce droit épuisé "
        "(72(2)a)).",
    ),
    FlagKind.NOTE,
)

_STAY_LOST = Flag(
    "stay-lost",
    Text(
        "An application filed in time against a rejection by the appeal division may stay removal; one that asks "
        "for more time does not (IRPR 231(4)).",
        "Déposée à temps contre un rejet par la Section d’appel, la demande peut emporter sursis au renvoi; avec "
        "une demande de prorogation, non (RIPR 231(4)).",
    ),
    FlagKind.NOTE,
)

_BOARD = Flag(
    "board-decisions",
    Text(
        "For a decision of the Board the time runs from the later of its notice and the sending of written "
        "reasons (169(f)).",
        "Pour une décision de la Commission, le délai court du dernier en date de la notification et de la "
        "transmission des motifs écrits (169f)).",
    ),
    FlagKind.NOTE,
)


def _leave(
    key: str, arose: Proposition, elsewhere: Text, title: Text, words: Text, period: Days, *flags: Flag
) -> Limit:
    return time_limit(
        key,
        15,
        "IRPA 72(2)(b)",
        court.notified_on,
        title,
        Text(
            "Serve and file an application for leave and for judicial review",
            "Signifier et déposer une demande d’autorisation et de contrôle judiciaire",
        ),
        Meaning.LAST_DAY,
        running(
            words,
            leg(court.notified_on, period, NOT_A_HOLIDAY),
            since=FIRST,
            only_if=(condition(arose, elsewhere, "IRPA 72(2)(b)"),),
            enacted_by=FIRST_BY,
        ),
        known_from=FIRST,
        remedies=(_MORE_TIME,),
        flags=(*flags, COURT_RULES),
    )


leave = _leave(
    "court.leave",
    court.in_canada,
    Text(
        "The decision was not made in Canada: the time is 60 days.",
        "La décision n’a pas été rendue au Canada : le délai est de 60 jours.",
    ),
    Text("Leave for judicial review", "Autorisation de contrôle judiciaire"),
    Text(
        "The application is served and filed within 15 days after the day of notice of a matter arising in Canada.",
        "La demande est signifiée et déposée dans les 15 jours suivant la date de l’avis, pour une mesure rendue "
        "au Canada.",
    ),
    IN_CANADA,
    _APPEAL_FIRST,
    _STAY_LOST,
    _BOARD,
)

leave_abroad = _leave(
    "court.leave_abroad",
    ~court.in_canada,
    Text(
        "The decision was made in Canada: the time is 15 days.",
        "La décision a été rendue au Canada : le délai est de 15 jours.",
    ),
    Text(
        "Leave for judicial review, decision made abroad",
        "Autorisation de contrôle judiciaire, décision rendue à l’étranger",
    ),
    Text(
        "The application is served and filed within 60 days after the day of notice of a matter arising outside "
        "Canada.",
        "La demande est signifiée et déposée dans les 60 jours suivant la date de l’avis, pour une mesure rendue "
        "hors du Canada.",
    ),
    ABROAD,
    _APPEAL_FIRST,
)


def _perfection(key: str, cite: str, event: Day, title: Text, words: Text) -> Limit:
    return time_limit(
        key,
        16,
        cite,
        event,
        title,
        Text(
            "Serve and file the applicant’s record",
            "Signifier et déposer le dossier de la partie qui demande l’autorisation",
        ),
        Meaning.LAST_DAY,
        running(words, leg(event, Days(30), NOT_A_HOLIDAY), since=FIRST, enacted_by="SOR/93-22"),
        known_from=FIRST,
        overlays=(
            overlay(
                "PN FC 2025-05-14",
                Text("Special order of the Court", "Ordonnance spéciale de la Cour"),
                leg(event, Days(75), NOT_A_HOLIDAY),
                since="2025-05-14",
                note=Text(
                    "The order adds 45 days. Confirm with the Court that it is still current and that it covers "
                    "this application.",
                    "L’ordonnance ajoute 45 jours. Vérifiez auprès de la Cour si elle a toujours cours et si elle "
                    "vise cette demande.",
                ),
                confidence=Confidence.LOW,
            ),
        ),
        remedies=(
            Remedy(
                Text(
                    "The Court may be asked, by motion, for more time.",
                    "On peut demander à la Cour, par requête, une prorogation.",
                ),
                cite,
            ),
        ),
        confidence=Confidence.LOW,
        flags=(COURT_RULES,),
    )


record = _perfection(
    "court.record",
    "FCR 10(1)(a)",
    notices.leave_filed_on,
    Text("Perfecting the application for leave", "Mise en état de la demande d’autorisation"),
    Text(
        "With the written reasons in hand at filing, the application is perfected within 30 days after it.",
        "Si les motifs écrits étaient reçus au dépôt, la demande est mise en état dans les 30 jours suivant celui-ci.",
    ),
)

record_after_reasons = _perfection(
    "court.record_after_reasons",
    "FCR 10(1)(b)",
    notices.leave_reasons_on,
    Text(
        "Perfecting the application for leave, reasons received later",
        "Mise en état de la demande d’autorisation, motifs reçus plus tard",
    ),
    Text(
        "Otherwise the application is perfected within 30 days after the reasons, or notice that there are none.",
        "Sinon, la demande est mise en état dans les 30 jours suivant la réception des motifs, ou de l’avis qu’il n’y "
        "en a pas.",
    ),
)

hearing = time_limit(
    "court.hearing",
    17,
    "IRPA 74(b)",
    notices.leave_granted_on,
    Text("Hearing of the judicial review", "Audition du contrôle judiciaire"),
    Text("The Court holds the hearing between these days", "La Cour tient l’audition entre ces deux jours"),
    Meaning.WINDOW,
    running(
        Text(
            "The hearing comes no sooner than 30 days and no later than 90 days after leave is granted, unless the "
            "parties agree to an earlier day.",
            "L’audition a lieu au moins 30 jours et au plus 90 jours après l’autorisation, sauf accord des parties "
            "sur un jour antérieur.",
        ),
        leg(notices.leave_granted_on, Days(30)),
        end=leg(notices.leave_granted_on, Days(90)),
        since=FIRST,
        enacted_by=FIRST_BY,
    ),
    known_from=FIRST,
    flags=(
        Flag(
            "clear-days",
            Text(
                "If the 30 days are taken for a minimum between two events, both days are left out (Interpretation "
                "Act, s. 27(1)) and the window opens a day later.",
                "Si l’on voit dans les 30 jours un minimum entre deux événements, les deux jours ne comptent pas "
                "(Loi d’interprétation, par. 27(1)) et la fenêtre s’ouvre un jour plus tard.",
            ),
        ),
    ),
)

LIMITS = (leave, leave_abroad, record, record_after_reasons, hearing)
