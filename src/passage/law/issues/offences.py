"""Are the elements of an offence present on the facts told? And what does the law provide for it?

Nobody is found to have committed anything: that is for a court. Whoever is brought, or exploited, commits
none of these offences by it; no question of protection rests on an answer here.
"""

from collections.abc import Iterable

from passage.lang import Issue, Outcome, Proposition, Provision, all_of, any_of, outcome, worst_first
from passage.law.criminal import s279_trafficking as code
from passage.law.facts.alleged import Mode, mode, outside
from passage.law.facts.charges import arose_on
from passage.law.irpa import (
    s020_designation,
    s117_smuggling,
    s118_trafficking,
    s122_documents,
    s124_contraventions,
    s131_counselling,
    s133_deferral,
)
from passage.law.penalties import Tier
from passage.text import Text

PRESENT = Text(
    "Every element of the offence is present on the facts told. Whether it was committed is for a court alone; "
    "what is cited is what the law provides.",
    "Tous les éléments de l’infraction sont présents selon les faits donnés. Seul un tribunal peut dire si elle a "
    "été commise; ce qui est cité est ce que prévoit la loi.",
)
ABSENT = Text(
    "An element of the offence is absent on the facts told.",
    "Un élément de l’infraction est absent selon les faits donnés.",
)


def _offence(
    key: str, named: Text, present: Proposition, grounds: tuple[Provision, ...], *before: Outcome
) -> Issue:
    """An offence by its elements; `before` are outcomes that come first and leave the elements aside."""
    aside = any_of(*(each.when for each in before))
    return Issue(
        key,
        Text(
            f"Are the elements of the offence present on the facts told: {named.en}?",
            f"Les éléments de l’infraction sont-ils présents selon les faits donnés : {named.fr}?",
        ),
        (
            *before,
            outcome("elements_present", all_of(~aside, present), PRESENT),
            outcome("element_absent", all_of(~aside, ~present.node()), ABSENT),
        ),
        grounds=tuple(ground.key for ground in grounds),
        order=worst_first("elements_present", "element_absent", *(each.code for each in before)),
    )


def _of(tiers: Iterable[Tier]) -> tuple[Provision, ...]:
    return tuple(tier.provision for tier in tiers)


only_brought = outcome(
    "only_brought",
    s117_smuggling.only_brought,
    Text(
        "Whoever is only brought commits no offence under this section.",
        "Qui est seulement amené ne commet aucune infraction à cet article.",
    ),
)
only_exploited = outcome(
    "only_exploited",
    code.only_exploited,
    Text(
        "Whoever is only exploited commits no offence by it, and may want help: the Canadian Human Trafficking "
        "Hotline answers at 1-833-900-1010.",
        "Qui est seulement exploité ne commet par là aucune infraction et peut souhaiter de l’aide : la Ligne "
        "d’urgence canadienne contre la traite des personnes répond au 1-833-900-1010.",
    ),
)

smuggling = _offence(
    "offence_smuggling",
    Text("organizing entry into Canada (IRPA 117)", "entrée illégale (LIPR 117)"),
    s117_smuggling.smuggling,
    (
        s117_smuggling.smuggling,
        *_of(s117_smuggling.TIERS),
        s117_smuggling.no_consent,
    ),
    only_brought,
)
trafficking_into_canada = _offence(
    "offence_trafficking_into_canada",
    Text("trafficking in persons (IRPA 118)", "trafic de personnes (LIPR 118)"),
    s118_trafficking.trafficking,
    (s118_trafficking.trafficking, *_of(s118_trafficking.TIERS), *s118_trafficking.AGGRAVATING),
)
disembarking = _offence(
    "offence_disembarking",
    Text("disembarking people at sea (IRPA 119)", "débarquement de personnes en mer (LIPR 119)"),
    s118_trafficking.disembarking,
    (s118_trafficking.disembarking, *_of(s118_trafficking.TIERS), *s118_trafficking.AGGRAVATING),
)
documents = _offence(
    "offence_documents",
    Text("documents (IRPA 122)", "documents (LIPR 122)"),
    any_of(*s122_documents.OFFENCES),
    (
        *s122_documents.OFFENCES,
        s122_documents.presumed,
        *_of(s122_documents.TIERS),
        s122_documents.organization,
        s122_documents.for_profit,
    ),
)
contravention = _offence(
    "offence_contravention",
    Text("contravention of the Act (IRPA 124)", "contravention à la Loi (LIPR 124)"),
    any_of(*s124_contraventions.GENERAL),
    (
        *s124_contraventions.GENERAL,
        s124_contraventions.deemed,
        s124_contraventions.diligence,
        *_of(s124_contraventions.general_tiers),
    ),
)
misrepresentation = _offence(
    "offence_misrepresentation",
    Text("misrepresentation (IRPA 126, 127)", "fausses présentations (LIPR 126, 127)"),
    any_of(*s124_contraventions.FALSEHOODS),
    (*s124_contraventions.FALSEHOODS, *_of(s124_contraventions.falsehood_tiers)),
)
officers = _offence(
    "offence_officers",
    Text("offences relating to officers (IRPA 129)", "infractions touchant les agents (LIPR 129)"),
    any_of(*s124_contraventions.ABOUT_OFFICERS),
    (*s124_contraventions.ABOUT_OFFICERS, *_of(s124_contraventions.officer_tiers)),
)
counselling = _offence(
    "offence_counselling",
    Text("leading another to an offence (IRPA 131)", "aide à l’infraction d’autrui (LIPR 131)"),
    s131_counselling.counselling,
    (s131_counselling.counselling,),
)
trafficking = _offence(
    "offence_trafficking",
    Text("trafficking in persons (Criminal Code 279.01)", "traite des personnes (Code criminel 279.01)"),
    any_of(code.trafficking, code.of_minor),
    (
        *(code.trafficking, code.of_minor, code.presumed, code.no_consent, code.minor_no_consent),
        *_of((code.grave, code.otherwise, code.minor_grave, code.minor_otherwise)),
    ),
    only_exploited,
)
benefit = _offence(
    "offence_trafficking_benefit",
    Text(
        "benefit from trafficking (Criminal Code 279.02)", "avantage tiré de la traite (Code criminel 279.02)"
    ),
    any_of(*_of((code.benefit, code.minor_benefit))),
    _of((code.benefit, code.minor_benefit)),
)
withholding = _offence(
    "offence_trafficking_documents",
    Text("withholding documents (Criminal Code 279.03)", "rétention de documents (Code criminel 279.03)"),
    any_of(*_of((code.documents, code.minor_documents))),
    _of((code.documents, code.minor_documents)),
)

exploitation = Issue(
    "exploitation",
    Text(
        "Are the facts told exploitation, as the Criminal Code has it?",
        "Les faits donnés sont-ils de l’exploitation au sens du Code criminel?",
    ),
    (
        outcome(
            "exploitation",
            any_of(code.labour, code.organ),
            Text("They answer to its meaning.", "Ils répondent à cette définition."),
        ),
        outcome(
            "not_exploitation",
            ~any_of(code.labour, code.organ),
            Text("They do not answer to its meaning.", "Ils ne répondent pas à cette définition."),
        ),
    ),
    grounds=(code.labour.key, code.organ.key),
    neutral=Text(
        "it is the meaning of a word, on which other questions rest",
        "il s’agit du sens d’un mot, sur lequel reposent d’autres questions",
    ),
)

abroad = Issue(
    "offence_abroad",
    Text(
        "May an offence under the Act done outside Canada be tried in Canada?",
        "Une infraction à la Loi commise hors du Canada peut-elle être jugée au Canada?",
    ),
    (
        outcome(
            "may_be_tried",
            s131_counselling.abroad,
            Text("It may be tried in Canada.", "Elle peut être jugée au Canada."),
        ),
        outcome(
            "no_offence",
            outside & ~any_of(*s131_counselling.OFFENCES),
            Text(
                "No offence held here has all its elements on the facts told.",
                "Aucune infraction répertoriée ici n’a tous ses éléments selon les faits donnés.",
            ),
        ),
        outcome(
            "in_canada",
            ~outside,
            Text("It was not done outside Canada.", "Les faits ne se sont pas produits hors du Canada."),
        ),
    ),
    grounds=(s131_counselling.abroad.key,),
    order=worst_first("may_be_tried", ("no_offence", "in_canada")),
)

deferral = Issue(
    "charge_deferral",
    Text(
        "May a person who has claimed refugee protection be charged over how they came?",
        "L’auteur d’une demande d’asile peut-il être accusé pour la manière dont il est arrivé?",
    ),
    (
        outcome(
            "may_not_be_charged",
            s133_deferral.deferral,
            Text(
                "No such charge may be laid while the claim is pending, nor once refugee protection is conferred.",
                "Aucune telle accusation ne peut être portée tant que la demande est en instance, ni une fois "
                "l’asile conféré.",
            ),
        ),
        outcome(
            "not_deferred",
            ~s133_deferral.deferral,
            Text(
                "Section 133 does not defer the charge; whether one is laid is for the prosecution.",
                "L’article 133 n’écarte pas l’accusation; c’est à la poursuite de décider d’en porter une.",
            ),
        ),
    ),
    grounds=(s133_deferral.deferral.key,),
    order=worst_first("not_deferred", "may_not_be_charged"),
)

_under_act = any_of(s133_deferral.TEN_YEARS, s133_deferral.FIVE_YEARS)
_summary = mode.is_(Mode.SUMMARY) & _under_act
_earlier = arose_on < "2012-12-15"

summary_limit = Issue(
    "charge_in_time",
    Text(
        "May summary proceedings for an offence under the Act still be instituted?",
        "Des poursuites sommaires pour une infraction à la Loi peuvent-elles encore être engagées?",
    ),
    (
        outcome(
            "too_late",
            s133_deferral.too_late,
            Text(
                "The time has passed: they may no longer be instituted.",
                "Le délai est expiré : elles ne peuvent plus être engagées.",
            ),
        ),
        outcome(
            "in_time",
            all_of(_summary, ~_earlier, ~s133_deferral.too_late),
            Text("The time has not passed.", "Le délai n’est pas expiré."),
        ),
        outcome(
            "earlier_facts",
            _summary & _earlier,
            Text(
                "The facts came before this limit, which does not apply to them; another may.",
                "Les faits précèdent ce délai, qui ne s’y applique pas; un autre peut s’appliquer.",
            ),
        ),
        outcome(
            "no_such_limit",
            ~_summary,
            Text(
                "This limit is only for summary proceedings under the Act.",
                "Ce délai ne vise que les poursuites sommaires prévues par la Loi.",
            ),
        ),
    ),
    grounds=(s133_deferral.too_late.key,),
    order=worst_first(("in_time", "no_such_limit", "earlier_facts"), "too_late"),
)

_reason = any_of(*s020_designation.REASONS)
_becomes = s020_designation.becomes_designated

designation = Issue(
    "designated_arrival",
    Text(
        "Does the Minister’s designation of an arrival reach this person?",
        "La désignation d’une arrivée par le ministre vise-t-elle cette personne?",
    ),
    (
        outcome(
            "designated",
            _becomes,
            Text(
                "The person is a designated foreign national. It accuses them of nothing.",
                "La personne est un étranger désigné. Cela ne l’accuse de rien.",
            ),
        ),
        outcome(
            "may_be_designated",
            all_of(~s020_designation.ordered, _reason),
            Text(
                "There is no order; the Minister may make one, having regard to the public interest.",
                "Il n’y a pas d’arrêté; le ministre peut en prendre un, compte tenu de l’intérêt public.",
            ),
        ),
        outcome(
            "not_designated",
            all_of(~_becomes, any_of(s020_designation.ordered, ~_reason)),
            Text("No designation reaches the person.", "Aucune désignation ne vise la personne."),
        ),
    ),
    grounds=tuple(each.key for each in (*s020_designation.REASONS, _becomes)),
    follows=("designation_costs",),
    order=worst_first("designated", "may_be_designated", "not_designated"),
)

costs = Issue(
    "designation_costs",
    Text(
        "What does it cost to be a designated foreign national?",
        "Qu’entraîne le fait d’être un étranger désigné?",
    ),
    (
        outcome(
            "costs",
            s020_designation.is_designated,
            Text(
                "What is cited here applies; the permit, the humanitarian request and the appeal have questions of "
                "their own.",
                "Ce qui est cité ici s’applique; le permis, la demande d’ordre humanitaire et l’appel ont leurs "
                "propres questions.",
            ),
        ),
        outcome(
            "none",
            ~s020_designation.is_designated,
            Text("Nothing follows: the person is not designated.", "Rien : la personne n’est pas désignée."),
        ),
    ),
    grounds=tuple(each.key for each in s020_designation.COSTS),
    order=worst_first("costs", "none"),
)

ISSUES = (
    *(
        smuggling,
        trafficking_into_canada,
        disembarking,
        documents,
        contravention,
        misrepresentation,
        officers,
    ),
    *(counselling, abroad, trafficking, benefit, withholding, exploitation),
    *(deferral, summary_limit, designation, costs),
)
