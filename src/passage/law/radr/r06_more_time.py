"""IRPR 159.91(2), with RAD rule 6: more time to file or to perfect an appeal."""

from passage.lang import Flag, FlagKind, version
from passage.law.facts import claim, decision
from passage.law.facts.claim import Stage
from passage.law.facts.decision import Ruling
from passage.law.facts.timing import fairness
from passage.law.researched import irpr, radr
from passage.text import Text

SINCE = "2012-12-15"

request = radr(
    "6(1)",
    Text("Request for more time to appeal", "Demande de prorogation du délai d’appel"),
    version(
        Text(
            "The person may ask the Division, under rule 37, for more time to file or to perfect an appeal.",
            "La personne en cause peut demander à la Section, selon la règle 37, de proroger le délai pour interjeter appel "
            "ou le mettre en état.",
        ),
        claim.stage.is_(Stage.BEFORE_RAD)
        | (claim.stage.is_(Stage.DECIDED) & decision.ruling.is_(Ruling.REJECTED)),
        since=SINCE,
        enacted_by="SOR/2012-257",
    ),
    flags=(
        Flag(
            "enclosed",
            Text(
                "With the request come three copies of the notice of appeal (to file) or two of the record (to perfect).",
                "La demande est accompagnée de trois copies de l’avis d’appel (pour interjeter) ou de deux copies du dossier "
                "(pour mettre en état).",
            ),
            FlagKind.NOTE,
        ),
    ),
)

extension = irpr(
    "159.91(2)",
    Text("More time to appeal", "Prolongation du délai d’appel"),
    version(
        Text(
            "If the appeal cannot be filed or perfected in time, the Refugee Appeal Division may extend either time for "
            "reasons of fairness and natural justice.",
            "Si l’appel ne peut être interjeté ou mis en état à temps, la Section d’appel des réfugiés peut prolonger l’un et "
            "l’autre délai pour des raisons d’équité et de justice naturelle.",
        ),
        request & fairness,
        since=SINCE,
        enacted_by="SOR/2012-252",
    ),
    known_from=SINCE,
)

PROVISIONS = (request, extension)
