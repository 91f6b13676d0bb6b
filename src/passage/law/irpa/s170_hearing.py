"""IRPA 170: the Division hears the claimant; it may accept a claim without a hearing, never reject one."""

from passage.lang import version
from passage.law.facts.hearing import Intervention, intervention
from passage.law.irpa.s104_1_absence import before_rpd
from passage.law.remembered import to_confirm
from passage.law.researched import irpa
from passage.law.rpdr.r23_time_to_intervene import no_notice
from passage.text import Text

SINCE = "2012-12-15"
REFORM = "S.C. 2010, c. 8, s. 27"

must_hear = irpa(
    "170(b)",
    Text("Hearing of a claim", "Audience sur la demande"),
    version(
        Text(
            "The Refugee Protection Division holds a hearing, with notice of it and a reasonable opportunity to present "
            "evidence, question witnesses and make representations.",
            "La Section de la protection des réfugiés tient une audience, à laquelle elle convoque la personne, avec la "
            "possibilité de produire des éléments de preuve, d’interroger des témoins et de présenter des observations.",
        ),
        before_rpd,
        since=SINCE,
        enacted_by=REFORM,
    ),
    known_from=SINCE,
)

may_accept = irpa(
    "170(f)",
    Text("Acceptance without a hearing", "Acceptation sans audience"),
    version(
        Text(
            "It may allow a claim without a hearing if the Minister has not given notice, within the time in the rules, of "
            "an intention to intervene.",
            "Elle peut accueillir une demande sans audience si le ministre n’a pas donné avis, dans le délai prévu par les "
            "règles, de son intention d’intervenir.",
        ),
        before_rpd & no_notice,
        since=SINCE,
        enacted_by=REFORM,
    ),
    version(
        Text(
            "It may accept a claim without a hearing if the Minister has not given notice of an intention to intervene; no "
            "time runs.",
            "Elle peut accepter une demande sans audience si le ministre n’a pas donné avis de son intention d’intervenir; "
            "aucun délai ne court.",
        ),
        before_rpd & ~intervention.is_(Intervention.NOTIFIED),
        since=None,
        enacted_by="S.C. 2026, c. 4, s. 58(2)",
    ),
    known_from=SINCE,
    flags=(
        to_confirm(
            "file-review-paused",
            Text(
                "A page of the Board said in 2026 that it had paused file review from 2026-04-15; ask whether it still is.",
                "Une page de la Commission disait en 2026 que l’examen des dossiers sans audience était interrompu depuis le 2026-04-15; vérifiez s’il l’est encore.",
            ),
            Text("the Board’s notice on file review", "l’avis de la Commission sur l’examen des dossiers"),
            Text(
                "whether a claim can still be accepted without a hearing",
                "la possibilité d’accueillir encore une demande sans audience",
            ),
        ),
    ),
)

PROVISIONS = (must_hear, may_accept)
