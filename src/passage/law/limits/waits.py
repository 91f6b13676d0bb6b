"""After a negative decision: when the 12 months end during which some applications are closed.

IRPA 24(4), 25(1.2)(c), 112(2)(b.1) and (c).
"""

from passage.lang import Day, Days, Flag, FlagKind, Proposition
from passage.lang.limits import (
    Limit,
    Meaning,
    condition,
    leg,
    running,
)
from passage.law.facts import decision, protection
from passage.law.irpa import s024_permit, s025_humanitarian, s112_prra
from passage.law.irpa.s112_prra import THIRTY_SIX_MONTHS, TWELVE_MONTHS
from passage.law.limits import time_limit
from passage.law.limits.doubts import NOTHING_TO_DO
from passage.text import Text

SINCE = "2019-06-21"

_SAME_DAY = Flag(
    "last-day",
    Text(
        "The same day of the twelfth month is taken still to be within the 12 months: the next day is the first.",
        "On tient que le même quantième du douzième mois fait encore partie des 12 mois : le lendemain est le premier "
        "jour.",
    ),
    FlagKind.NOTE,
)

EXEMPTED = condition(
    ~s112_prra.exemption,
    Text(
        "An exemption by the Minister lifts the 12 months for people of that country or class.",
        "Une exemption du ministre lève les 12 mois pour les personnes de ce pays ou de cette catégorie.",
    ),
    "IRPA 112(2.1)",
)


def _wait(
    key: str,
    row: int,
    cite: str,
    event: Day,
    title: Text,
    act: Text,
    starts: Proposition,
    otherwise: Text,
    enacted_by: str,
    *flags: Flag,
    exempted: bool = False,
    lifted: Proposition | None = None,
) -> Limit:
    conditions = [condition(starts, otherwise, cite)]
    if exempted:
        conditions.append(EXEMPTED)
    if lifted is not None:
        conditions.append(
            condition(
                ~lifted.node(),
                Text(
                    "The 12 months do not apply: risk to life for want of care, or the best interests of a child.",
                    "Les 12 mois ne s’appliquent pas : menace à la vie faute de soins, ou intérêt supérieur d’un enfant.",
                ),
                "IRPA 25(1.21)",
            )
        )
    return time_limit(
        key,
        row,
        cite,
        event,
        title,
        act,
        Meaning.FIRST_DAY,
        running(
            Text(
                "Twelve months must have passed since the last negative decision.",
                "Douze mois doivent s’être écoulés depuis la dernière décision défavorable.",
            ),
            leg(event, TWELVE_MONTHS, None, Days(1)),
            since=SINCE,
            only_if=conditions,
            enacted_by=enacted_by,
        ),
        known_from=SINCE,
        flags=(NOTHING_TO_DO, _SAME_DAY, *flags),
        provision=cite,
    )


after_claim = _wait(
    "wait.protection",
    23,
    "IRPA 112(2)(b.1)",
    decision.last_negative,
    Text("Wait before protection, after a claim", "Attente avant la protection, après une demande d’asile"),
    Text(
        "From this day an application for protection is not closed on this ground",
        "Dès ce jour, la demande de protection n’est plus exclue pour ce motif",
    ),
    s112_prra.starts_wait,
    Text(
        "No decision of the Board starts these 12 months: only a rejection on the merits, a withdrawal or an abandonment "
        "does.",
        "Aucune décision de la Commission ne fait courir ces 12 mois : il faut un rejet au fond, un retrait ou un "
        "désistement.",
    ),
    s112_prra.REFORM_BY,
    THIRTY_SIX_MONTHS,
    exempted=True,
)

after_protection = _wait(
    "wait.protection_again",
    23,
    "IRPA 112(2)(c)",
    protection.last_decision,
    Text(
        "Wait before protection, after an earlier application",
        "Attente avant la protection, après une demande antérieure",
    ),
    Text(
        "From this day a further application for protection is not closed on this ground",
        "Dès ce jour, une nouvelle demande de protection n’est plus exclue pour ce motif",
    ),
    protection.earlier,
    Text(
        "No earlier application for protection was rejected, withdrawn or abandoned.",
        "Aucune demande de protection antérieure n’a été rejetée, retirée ni l’objet d’un désistement.",
    ),
    s112_prra.REFORM_BY,
    THIRTY_SIX_MONTHS,
    exempted=True,
)

permit = _wait(
    "wait.permit",
    24,
    "IRPA 24(4)",
    decision.last_negative,
    Text("Wait before a temporary resident permit", "Attente avant un permis de séjour temporaire"),
    Text(
        "From this day a temporary resident permit may be requested",
        "Dès ce jour, un permis de séjour temporaire peut être demandé",
    ),
    s024_permit.starts_wait,
    Text(
        "The claim was not rejected, withdrawn or abandoned before the Board: no 12 months run.",
        "La demande d’asile n’a été ni rejetée, ni retirée, ni l’objet d’un désistement devant la Commission : aucun "
        "délai de 12 mois ne court.",
    ),
    "S.C. 2019, c. 29, s. 302",
)

humanitarian = _wait(
    "wait.humanitarian",
    25,
    "IRPA 25(1.2)(c)",
    decision.last_negative,
    Text(
        "Wait before a humanitarian and compassionate request",
        "Attente avant une demande pour motifs d’ordre humanitaire",
    ),
    Text(
        "From this day the Minister may examine a request on this point",
        "Dès ce jour, le ministre peut, à cet égard, étudier une demande",
    ),
    s025_humanitarian.starts_wait,
    Text(
        "No 12 months run: there was no rejection or abandonment, nor a withdrawal after substantive evidence was heard.",
        "Aucun délai de 12 mois ne court : il n’y a eu ni rejet, ni désistement, ni retrait après l’audition d’éléments "
        "de preuve testimoniale de fond.",
    ),
    "S.C. 2019, c. 29, s. 303",
    lifted=s025_humanitarian.life_exception | s025_humanitarian.child_exception,
)

LIMITS = (after_claim, after_protection, permit, humanitarian)
