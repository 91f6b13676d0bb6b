"""IRPA 40 and 40.1: the inadmissibility that a lost protection brings, read off the course of the claim.

For misrepresentation where a decision was vacated, five years long; for cessation, without an end that the
section names. A permanent resident is inadmissible by cessation for paragraphs 108(1)(a) to (d) only.
`s040_misrepresentation` takes the same as a finding that is told, of whatever claim it was.
"""

from passage.lang import Flag, FlagKind, all_of, any_of, version
from passage.law.ending import ceased, vacated
from passage.law.facts.status import permanent_resident, protection_vacated
from passage.law.irpa.s108_cessation import FINAL, by_own_act, final
from passage.law.researched import irpa
from passage.text import Text

SINCE = "2012-12-15"
BY = "S.C. 2012, c. 17, s. 18"

misrepresentation = irpa(
    "40(1)(c)",
    Text(
        "Misrepresentation: this claim’s decision vacated",
        "Fausses déclarations : décision annulée sur cette demande",
    ),
    version(
        Text(
            "A person is inadmissible for misrepresentation on a final determination that vacates the "
            "decision that accepted the claim, or that allowed the application for protection.",
            "Il y a interdiction de territoire pour fausses déclarations si la décision qui avait accueilli "
            "la demande d’asile ou accordé la demande de protection est annulée en dernier ressort.",
        ),
        any_of(vacated, protection_vacated) & final,
        since="2002-06-28",
        enacted_by="S.C. 2001, c. 27",
    ),
    known_from="2017-06-19",
    flags=(
        FINAL,
        Flag(
            "five-years",
            Text(
                "It lasts five years from the enforcement of the removal order; meanwhile a foreign "
                "national may not apply for permanent residence (40(2)(a), 40(3)).",
                "Elle dure cinq ans à compter de l’exécution de la mesure de renvoi; entre-temps, "
                "l’étranger ne peut demander la résidence permanente (40(2)a), 40(3)).",
            ),
            FlagKind.NOTE,
        ),
    ),
)

cessation_foreign_national = irpa(
    "40.1(1)",
    Text("Cessation after this claim: foreign national", "Perte de l’asile après cette demande : étranger"),
    version(
        Text(
            "A foreign national is inadmissible on a final determination that protection has ceased, "
            "whatever the reason.",
            "La décision prise en dernier ressort qui constate la perte de l’asile d’un étranger, quelle "
            "qu’en soit la raison, emporte son interdiction de territoire.",
        ),
        all_of(ceased, final, ~permanent_resident),
        since=SINCE,
        enacted_by=BY,
    ),
    flags=(FINAL,),
)

cessation_resident = irpa(
    "40.1(2)",
    Text(
        "Cessation after this claim: permanent resident",
        "Perte de l’asile après cette demande : résident permanent",
    ),
    version(
        Text(
            "A permanent resident is inadmissible on a final determination that protection has ceased for "
            "one of the reasons in paragraphs 108(1)(a) to (d).",
            "La décision prise en dernier ressort qui constate la perte de l’asile d’un résident permanent "
            "pour l’une des raisons des alinéas 108(1)a) à d) emporte son interdiction de territoire.",
        ),
        all_of(ceased, final, permanent_resident, by_own_act),
        since=SINCE,
        enacted_by=BY,
    ),
    flags=(FINAL,),
)

PROVISIONS = (misrepresentation, cessation_foreign_national, cessation_resident)
