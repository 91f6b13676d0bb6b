"""RPD rules 26 to 28: when the Division must tell the Minister of exclusion, integrity or ineligibility.

A belief that something is possible decides nothing. The claimant gets a copy of whatever the Minister is told.
"""

from passage.lang import Flag, FlagKind, version
from passage.law.facts.conduct import (
    exclusion_possible,
    hearing_begun,
    ineligible_possible,
    integrity_possible,
    minister_helps,
)
from passage.law.irpa.s104_1_absence import before_rpd
from passage.law.researched import rpdr
from passage.text import Text

SINCE = "2012-12-15"
BY = "SOR/2012-256"

COPY = Flag(
    "copy",
    Text(
        "The Division must give you a copy of the notice and of what goes with it. After an adjournment the hearing goes on as "
        "soon as practicable: once the Minister has answered, or else no earlier than 14 days after the Minister received the "
        "notice.",
        "La Section vous transmet une copie de l’avis et de ce qui l’accompagne. Après un ajournement, l’audience reprend dès "
        "que possible : après la réponse du ministre ou, à défaut, au plus tôt 14 jours après la réception de l’avis par le "
        "ministre.",
    ),
    FlagKind.NOTE,
)

exclusion_before = rpdr(
    "26(1)",
    Text("Possible exclusion, before the hearing", "Possible exclusion, avant l’audience"),
    version(
        Text(
            "Before the hearing begins, the Division must notify the Minister if it believes that exclusion is possible.",
            "Avant le début de l’audience, la Section avise le ministre si elle croit qu’une exclusion est possible.",
        ),
        before_rpd & exclusion_possible & ~hearing_begun,
        since=SINCE,
        enacted_by=BY,
    ),
    flags=(COPY,),
)

exclusion_during = rpdr(
    "26(2)",
    Text("Possible exclusion, during the hearing", "Possible exclusion, pendant l’audience"),
    version(
        Text(
            "Once the hearing has begun, it must adjourn and notify the Minister if it also finds that the Minister’s "
            "participation may help.",
            "Une fois l’audience commencée, elle l’ajourne et avise le ministre si elle est aussi d’avis que sa participation "
            "peut aider.",
        ),
        before_rpd & exclusion_possible & hearing_begun & minister_helps,
        since=SINCE,
        enacted_by=BY,
    ),
    flags=(COPY,),
)

integrity_before = rpdr(
    "27(1)",
    Text("Issues of integrity, before the hearing", "Questions d’intégrité, avant l’audience"),
    version(
        Text(
            "Before the hearing begins, the Division must notify the Minister if it believes that issues of the integrity of "
            "the system may arise and that the Minister’s participation may help.",
            "Avant le début de l’audience, la Section avise le ministre si elle croit que des questions d’intégrité du "
            "processus pourraient se poser et que sa participation peut aider.",
        ),
        before_rpd & integrity_possible & minister_helps & ~hearing_begun,
        since=SINCE,
        enacted_by=BY,
    ),
    flags=(COPY,),
)

integrity_during = rpdr(
    "27(2)",
    Text("Issues of integrity, during the hearing", "Questions d’intégrité, pendant l’audience"),
    version(
        Text(
            "Once the hearing has begun, it must adjourn and notify the Minister in that case.",
            "Une fois l’audience commencée, elle l’ajourne et avise le ministre dans ce cas.",
        ),
        before_rpd & integrity_possible & minister_helps & hearing_begun,
        since=SINCE,
        enacted_by=BY,
    ),
    flags=(COPY,),
)

inadmissible_or_ineligible = rpdr(
    "28(1)",
    Text(
        "Possible inadmissibility or ineligibility", "Possible interdiction de territoire ou irrecevabilité"
    ),
    version(
        Text(
            "At any time the Division must notify the Minister if it believes that the claimant may be inadmissible on a "
            "serious ground or faces a serious charge, or that the claim may be ineligible.",
            "En tout temps, la Section avise le ministre si elle croit qu’il pourrait y avoir interdiction de territoire pour "
            "un motif grave, accusation grave ou irrecevabilité de la demande.",
        ),
        before_rpd & ineligible_possible,
        since=SINCE,
        enacted_by=BY,
    ),
    flags=(
        Flag(
            "twenty-days",
            Text(
                "You get a copy. If the Minister does not say, within 20 days of receiving the notice, that the proceedings "
                "are suspended or terminated, the Division may go on (rule 28(3)).",
                "Vous en recevez copie. Si le ministre ne signale pas, dans les 20 jours suivant la réception de l’avis, un "
                "sursis ou la fin de l’affaire, la Section peut continuer (règle 28(3)).",
            ),
            FlagKind.NOTE,
        ),
    ),
)

PROVISIONS = (
    exclusion_before,
    exclusion_during,
    integrity_before,
    integrity_during,
    inadmissible_or_ineligible,
)
