"""IRPA 104.1: a person who is not in Canada while the Board has their claim or their appeal.

Since 2026-03-26 the case stands still while the person is away, and a voluntary return to the country of the
claim, before the decision, ends it. The Minister's own appeal goes on. No transitional rule was enacted.
"""

from passage.lang import Flag, FlagKind, all_of, any_of, version
from passage.law.facts import absence, claim, readings_after
from passage.law.facts.claim import Stage
from passage.law.facts.person import in_canada
from passage.law.facts.proceedings import own_appeal
from passage.law.researched import irpa
from passage.text import Text

SINCE = "2026-03-26"
BY = "S.C. 2026, c. 4, s. 47"

before_rpd = claim.stage.is_(Stage.BEFORE_RPD)
"""The Refugee Protection Division has the claim and has not decided it."""

before_rad = claim.stage.is_(Stage.BEFORE_RAD)
"""The Refugee Appeal Division has an appeal and has not decided it."""

_gone_back = all_of(
    absence.returned,
    absence.voluntary,
    any_of(~in_canada, readings_after.return_counts_after_coming_back),
    any_of(absence.returned_on >= SINCE, readings_after.return_before_2026_counts),
)

VOLUNTARY = Flag(
    "voluntary",
    Text(
        "Whether a return is voluntary is for the member, and the Act does not define it. Nothing in the text "
        "reaches a person who was removed, taken or made to go. Ask to be heard on it: rule 65, which gives an "
        "opportunity to explain, speaks only of subsection 168(1), but fairness asks no less here.",
        "Le caractère volontaire du retour relève du ou de la commissaire, et la Loi ne le définit pas. Rien dans le "
        "texte ne vise la personne renvoyée, emmenée ou forcée de partir. Demandez qu’on vous entende sur ce point : la "
        "règle 65, qui donne la possibilité de s’expliquer, ne parle que du paragraphe 168(1), mais l’équité n’en "
        "demande pas moins ici.",
    ),
    when=absence.returned.node(),
)
ABANDONMENT_COSTS = Flag(
    "what-it-costs",
    Text(
        "What the abandonment of a claim costs: no appeal (110(2)(b)), no second claim (101(1)(c)), a removal order that "
        "comes into force (49(2)), and 12 months closed to other applications (24(4), 25(1.2)(c), 112(2)(b.1)).",
        "Ce que coûte le désistement d’une demande d’asile : pas d’appel (110(2)b)), pas de seconde demande (101(1)c)), "
        "une mesure de renvoi qui prend effet (49(2)), et 12 mois fermés à d’autres demandes (24(4), 25(1.2)c), "
        "112(2)b.1)).",
    ),
    FlagKind.NOTE,
    when=before_rpd,
)
WORDED_OTHERWISE = Flag(
    "languages-104.1",
    Text(
        "The English says that the Division must not commence, or must suspend, its consideration; the French, in one "
        "verb, « sursoit à l’étude ».",
        "L’anglais dit que la Section ne doit pas commencer l’étude, ou doit la suspendre; le français, d’un seul verbe, "
        "qu’elle « sursoit à l’étude ».",
    ),
    FlagKind.LANGUAGES_DIFFER,
    when=~in_canada,
)

claim_ended = irpa(
    "104.1(1)(a)",
    Text("Voluntary return before the Division decides", "Retour volontaire avant la décision de la Section"),
    version(
        Text(
            "If the claimant is not in Canada and has voluntarily gone back to the country of the claim, and the "
            "Refugee Protection Division has not decided, it must determine that the claim has been abandoned.",
            "Si la personne qui demande l’asile n’est pas au Canada et est retournée volontairement dans le pays visé par "
            "sa demande avant que la Section de la protection des réfugiés ait rendu sa décision, celle-ci prononce le "
            "désistement.",
        ),
        all_of(before_rpd, _gone_back),
        since=SINCE,
        enacted_by=BY,
    ),
    flags=(VOLUNTARY, ABANDONMENT_COSTS),
)

claim_stands_still = irpa(
    "104.1(1)(b)",
    Text("Any other absence of the claimant", "Toute autre absence de la personne qui demande l’asile"),
    version(
        Text(
            "While the claimant is away from Canada in any other case, the Refugee Protection Division may neither begin "
            "nor go on considering the claim.",
            "Dans tout autre cas où la personne qui demande l’asile n’est pas au Canada, la Section de la protection des "
            "réfugiés sursoit à l’étude de la demande.",
        ),
        all_of(before_rpd, ~in_canada),
        since=SINCE,
        unless=(claim_ended,),
        enacted_by=BY,
    ),
    flags=(WORDED_OTHERWISE,),
)

appeal_ended = irpa(
    "104.1(2)(a)",
    Text("Voluntary return before the appeal is decided", "Retour volontaire avant la décision en appel"),
    version(
        Text(
            "If the person who appealed is not in Canada and has voluntarily gone back to the country of the claim, and "
            "the Refugee Appeal Division has not decided, it must determine that the appeal has been abandoned.",
            "Si la personne qui a interjeté appel n’est pas au Canada et est retournée volontairement dans le pays visé par "
            "sa demande d’asile avant que la Section d’appel des réfugiés ait rendu sa décision, celle-ci prononce le "
            "désistement de l’appel.",
        ),
        all_of(before_rad, own_appeal, _gone_back),
        since=SINCE,
        enacted_by=BY,
    ),
    flags=(VOLUNTARY,),
)

appeal_stands_still = irpa(
    "104.1(2)(b)",
    Text("Any other absence during an appeal", "Toute autre absence pendant l’appel"),
    version(
        Text(
            "While the person is away from Canada in any other case, the Refugee Appeal Division may neither begin nor go "
            "on considering the appeal, unless it is the Minister’s.",
            "Dans tout autre cas où la personne n’est pas au Canada, la Section d’appel des réfugiés sursoit à l’étude de "
            "l’appel, sauf s’il s’agit de celui du ministre.",
        ),
        all_of(before_rad, own_appeal, ~in_canada),
        since=SINCE,
        unless=(appeal_ended,),
        enacted_by=BY,
    ),
    flags=(WORDED_OTHERWISE,),
)

must_be_abandoned = any_of(claim_ended, appeal_ended)
"""The Division has no choice: the claim, or the appeal, is abandoned."""

stands_still = any_of(claim_stands_still, appeal_stands_still)
"""The Division may not consider the case while the person is away."""

PROVISIONS = (claim_ended, claim_stands_still, appeal_ended, appeal_stands_still)
