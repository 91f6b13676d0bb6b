"""IRPA 49(2): when the conditional removal order against a claimant comes into force.

At once on notice, where the claim is ineligible under the Agreement and on no other ground; seven days
after it on any other ground; otherwise when the Board is done with the claim. Since 2026-03-26 times run
from the notice; before, from the finding itself, in fewer paragraphs.
"""

from passage.lang import Flag, Proposition, Provision, all_of, any_of, version
from passage.law.ending import (
    DETERMINED_GROUNDS,
    abandoned,
    ineligible,
    refused,
    refused_on_appeal,
    solely,
    terminated,
    undisturbed,
    withdrawn,
)
from passage.law.facts import decision
from passage.law.facts.decision import Appeal, Ruling
from passage.law.irpa.s101_ineligibility import from_designated_country
from passage.law.irpa.s110_appeal import no_appeal
from passage.law.researched import irpa
from passage.text import Text

FIRST = "2012-12-15"
FIRST_BY = "S.C. 2012, c. 17, s. 21"
SECOND = "2026-03-26"
SECOND_BY = "S.C. 2026, c. 4, s. 39"

NO_TRANSITION = Flag(
    "no-transition",
    Text(
        "The amending Act has no transitional rule for this subsection; which version governs a finding or "
        "decision made before 2026-03-26 and notified after it is not said.",
        "La loi modificative ne prévoit pas de disposition transitoire pour ce paragraphe; elle ne dit pas "
        "quelle version régit un constat ou une décision antérieurs au 2026-03-26, mais notifiés après.",
    ),
)

conditional = irpa(
    "49(2)",
    Text("Conditional order", "Mesure conditionnelle"),
    version(
        Text(
            "A removal order made against a claimant is conditional: it comes into force only as this "
            "subsection says.",
            "La mesure de renvoi visant la personne qui demande l’asile est conditionnelle : elle ne prend "
            "effet que selon ce paragraphe.",
        ),
        all_of(),
        since=FIRST,
        enacted_by=FIRST_BY,
    ),
    known_from=FIRST,
)

only_agreement = irpa(
    "49(2)(a)",
    Text("Ineligible under the Agreement only", "Irrecevable au seul titre de l’Entente"),
    version(
        Text(
            "The order comes into force on the day the claim is determined to be ineligible under paragraph "
            "101(1)(e) and no other.",
            "La mesure prend effet le jour où la demande est jugée irrecevable au seul titre de l’alinéa "
            "101(1)e).",
        ),
        solely(from_designated_country) & ~terminated,
        since=FIRST,
        until=SECOND,
        enacted_by=FIRST_BY,
    ),
    version(
        Text(
            "The order comes into force on the day of the notice that the claim is ineligible under "
            "paragraph 101(1)(e) and no other.",
            "La mesure prend effet le jour de la notification du constat d’irrecevabilité au seul titre de "
            "l’alinéa 101(1)e).",
        ),
        solely(from_designated_country) & ~terminated,
        since=SECOND,
        enacted_by=SECOND_BY,
    ),
    known_from=FIRST,
    flags=(DETERMINED_GROUNDS, NO_TRANSITION),
)

otherwise_ineligible = irpa(
    "49(2)(b)",
    Text("Ineligible on another ground", "Irrecevable pour un autre motif"),
    version(
        Text(
            "In any other case of ineligibility, the order comes into force seven days after the "
            "determination.",
            "Dans les autres cas d’irrecevabilité, la mesure prend effet sept jours après le constat.",
        ),
        all_of(ineligible, ~solely(from_designated_country), ~terminated),
        since=FIRST,
        until=SECOND,
        enacted_by=FIRST_BY,
    ),
    version(
        Text(
            "In any other case of ineligibility, the order comes into force seven days after the day of the "
            "notice.",
            "Dans les autres cas d’irrecevabilité, la mesure prend effet sept jours après celui de la "
            "notification.",
        ),
        all_of(ineligible, ~solely(from_designated_country), ~terminated),
        since=SECOND,
        enacted_by=SECOND_BY,
    ),
    known_from=FIRST,
    flags=(DETERMINED_GROUNDS, NO_TRANSITION),
)

_barred = refused & no_appeal
"""The Division rejected the claim, or is deemed to have, and no appeal lies."""

DEEMED = Flag(
    "deemed-rejection",
    Text(
        "Where protection ceased or was vacated, the claim is deemed rejected; that this paragraph then "
        "governs the order is a reading of ours.",
        "Si l’asile a été perdu ou la décision annulée, la demande est réputée rejetée; que cet alinéa "
        "régisse alors la mesure est une lecture de notre part.",
    ),
    when=decision.ruling.is_(Ruling.CEASED, Ruling.VACATED),
)

NO_RIGHT = Flag(
    "no-right-before-2026",
    Text(
        "The text did not say what it meant for a person with no right to appeal; the time to appeal is "
        "taken to have run all the same.",
        "Le texte ne disait rien de la personne sans droit d’appel; on tient que le délai d’appel "
        "courait tout de même.",
    ),
    when=no_appeal.node(),
)


def _until_2026(letter: str, title: Text, words: Text, rule: Proposition, *flags: Flag) -> Provision:
    """A paragraph whose letter means another case since 2026-03-26."""
    return irpa(
        f"49(2)({letter})",
        title,
        version(words, undisturbed & rule, since=FIRST, until=SECOND, enacted_by=FIRST_BY),
        known_from=FIRST,
        key=f"IRPA 49(2)({letter}) 2012",
        flags=(*flags, NO_TRANSITION),
    )


def _since_2026(letter: str, title: Text, words: Text, rule: Proposition, *flags: Flag) -> Provision:
    return irpa(
        f"49(2)({letter})",
        title,
        version(words, undisturbed & rule, since=SECOND, enacted_by=SECOND_BY),
        known_from=FIRST,
        flags=(*flags, NO_TRANSITION),
    )


old_rejection = _until_2026(
    "c",
    Text("Claim rejected", "Demande rejetée"),
    Text(
        "If the Division rejects the claim, the order comes into force when the time to appeal expires or, "
        "if an appeal is made, 15 days after the notice that the appeal division rejects the claim.",
        "En cas de rejet par la Section, la mesure prend effet à l’expiration du délai d’appel ou, en cas "
        "d’appel, 15 jours après la notification du rejet par la Section d’appel.",
    ),
    any_of(refused_on_appeal, refused & any_of(no_appeal, decision.appeal.is_(Appeal.NONE))),
    DEEMED,
    NO_RIGHT,
)
old_ending = _until_2026(
    "d",
    Text("Claim withdrawn or abandoned", "Retrait ou désistement"),
    Text(
        "The order comes into force 15 days after the notice that the claim is withdrawn or abandoned.",
        "La mesure prend effet 15 jours après la notification du retrait ou du désistement.",
    ),
    any_of(withdrawn, abandoned) & ~_barred,
)
old_termination = irpa(
    "49(2)(e)",
    Text("Proceedings ended by notice", "Affaire close par un avis"),
    version(
        Text(
            "The order comes into force 15 days after proceedings end by a notice under paragraph 104(1)(c) "
            "or (d).",
            "La mesure prend effet 15 jours après le classement de l’affaire à la suite d’un avis visé aux "
            "alinéas 104(1)c) ou d).",
        ),
        terminated,
        since=FIRST,
        until=SECOND,
        enacted_by=FIRST_BY,
    ),
    known_from=FIRST,
    key="IRPA 49(2)(e) 2012",
    flags=(NO_TRANSITION,),
)

rejection_without_appeal = _since_2026(
    "c",
    Text("Claim rejected, no right to appeal", "Demande rejetée, sans droit d’appel"),
    Text(
        "If the Division rejects the claim and there is no right to appeal, the order comes into force 15 "
        "days after the day of the notice.",
        "En cas de rejet non susceptible d’appel par la Section, la mesure prend effet 15 jours après celui "
        "de la notification.",
    ),
    _barred,
    DEEMED,
)
rejection_not_appealed = _since_2026(
    "d",
    Text("Claim rejected, no appeal perfected", "Demande rejetée, appel non mis en état"),
    Text(
        "If the Division rejects the claim and no appeal is filed and perfected in time, the order comes "
        "into force on the later of the day after the time limit and 15 days after the day of the notice.",
        "En cas de rejet par la Section sans appel interjeté et mis en état dans les délais, la mesure "
        "prend effet au dernier en date du lendemain de l’expiration du délai et de l’échéance de 15 jours "
        "après la notification.",
    ),
    all_of(refused, ~no_appeal, decision.appeal.is_(Appeal.NONE)),
)
rejection_on_appeal = _since_2026(
    "e",
    Text("Claim rejected on appeal", "Demande rejetée en appel"),
    Text(
        "The order comes into force 15 days after the appeal division gives notice that the claim is "
        "rejected.",
        "La mesure prend effet 15 jours après celui de la notification du rejet par la Section d’appel.",
    ),
    refused_on_appeal & ~_barred,
)
withdrawal = _since_2026(
    "f",
    Text("Claim withdrawn", "Retrait de la demande"),
    Text(
        "The order comes into force on the day of the notice that the claim has been determined to be "
        "withdrawn.",
        "La mesure prend effet le jour de la notification du prononcé du retrait.",
    ),
    withdrawn & ~_barred,
)
abandonment = _since_2026(
    "g",
    Text("Claim abandoned", "Désistement de la demande"),
    Text(
        "The order comes into force 15 days after the day of the notice that the claim has been determined "
        "to be abandoned.",
        "La mesure prend effet 15 jours après celui de la notification du prononcé du désistement.",
    ),
    abandoned & ~_barred,
)
termination = irpa(
    "49(2)(h)",
    Text("Proceedings ended by notice", "Affaire close par un avis"),
    version(
        Text(
            "The order comes into force 15 days after proceedings end by a notice under paragraph 104(1)(c) "
            "or (d).",
            "La mesure prend effet 15 jours après le classement de l’affaire à la suite d’un avis visé aux "
            "alinéas 104(1)c) ou d).",
        ),
        terminated,
        since=SECOND,
        enacted_by=SECOND_BY,
    ),
    known_from=FIRST,
    flags=(NO_TRANSITION,),
)

appeal_open = all_of(refused, ~no_appeal, decision.appeal.is_(Appeal.RUNNING))
"""The Division rejected the claim, and the time to appeal is still running."""

PROVISIONS = (
    conditional,
    only_agreement,
    otherwise_ineligible,
    old_rejection,
    old_ending,
    old_termination,
    rejection_without_appeal,
    rejection_not_appealed,
    rejection_on_appeal,
    withdrawal,
    abandonment,
    termination,
)
