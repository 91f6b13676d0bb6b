"""IRPA 46: permanent residence that is lost with protection, or when a removal order comes into force.

Cessation takes it away for paragraphs 108(1)(a) to (d) only; vacation, always; and in both cases only on a
final determination.
"""

from passage.lang import Flag, FlagKind, all_of, any_of, version
from passage.law.ending import ceased, vacated
from passage.law.facts.order import in_force
from passage.law.facts.status import permanent_resident, protection_vacated
from passage.law.irpa.s108_cessation import FINAL, by_own_act, final
from passage.law.researched import irpa
from passage.text import Text

READ_FROM = "2017-06-19"
"""The section was rewritten on this day; what is below was in it before."""

by_order = irpa(
    "46(1)(c)",
    Text("Removal order in force", "Prise d’effet de la mesure de renvoi"),
    version(
        Text(
            "Permanent residence is lost when a removal order against the person comes into force.",
            "Le statut de résident permanent se perd à la prise d’effet d’une mesure de renvoi visant la "
            "personne.",
        ),
        permanent_resident & in_force,
        since="2002-06-28",
        enacted_by="S.C. 2001, c. 27",
    ),
    known_from=READ_FROM,
)

by_cessation = irpa(
    "46(1)(c.1)",
    Text("Cessation for paragraphs (a) to (d)", "Perte de l’asile, alinéas a) à d)"),
    version(
        Text(
            "Permanent residence is lost on a final determination that protection has ceased for one of the "
            "reasons in paragraphs 108(1)(a) to (d); not for (e).",
            "Le statut de résident permanent se perd par la décision prise en dernier ressort qui constate "
            "la perte de l’asile pour l’une des raisons des alinéas 108(1)a) à d); non de l’alinéa e).",
        ),
        all_of(permanent_resident, ceased, by_own_act, final),
        since="2012-12-15",
        enacted_by="S.C. 2012, c. 17, s. 19",
    ),
    known_from=READ_FROM,
    flags=(
        FINAL,
        Flag(
            "reasons-named",
            Text(
                "Read on which paragraphs the determination rests: on (e) alone, permanent residence is "
                "kept.",
                "Voyez sur quels alinéas repose la décision : sur le seul alinéa e), le statut de résident "
                "permanent est conservé.",
            ),
            FlagKind.NOTE,
        ),
    ),
)

by_vacation = irpa(
    "46(1)(d)",
    Text("Decision vacated", "Décision annulée"),
    version(
        Text(
            "Permanent residence is lost on a final determination that vacates the decision that accepted "
            "the claim, or that allowed the application for protection.",
            "Le statut de résident permanent se perd si la décision qui avait accueilli la demande d’asile "
            "ou accordé la demande de protection est annulée en dernier ressort.",
        ),
        all_of(permanent_resident, any_of(vacated, protection_vacated), final),
        since="2002-06-28",
        enacted_by="S.C. 2001, c. 27",
    ),
    known_from=READ_FROM,
    flags=(FINAL,),
)

LOSSES = (by_order, by_cessation, by_vacation)
PROVISIONS = LOSSES
