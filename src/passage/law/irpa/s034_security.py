"""IRPA 34: inadmissible on security grounds, permanent residents too.

Espionage, subversion, terrorism, danger, violence, and membership. Only a declaration of the Minister (42.1)
takes the ground away; humanitarian exemption is closed.
"""

from passage.lang import (
    Confidence,
    Flag,
    FlagKind,
    Proposition,
    Provision,
    Reference,
    all_of,
    any_of,
    version,
)
from passage.law.facts.case_law import nexus_needed
from passage.law.facts.security import SecurityAct, security
from passage.law.irpa.s033_standard import reached, standard
from passage.law.remembered import judgment, to_confirm
from passage.law.researched import irpa
from passage.text import Text

SINCE = "2013-06-19"
BY = "S.C. 2013, c. 16, s. 13"
DECLARED = "IRPA 42.1(3)"
"""The declaration that takes this ground away."""

MASON = to_confirm(
    "mason",
    Text(
        "Paragraph 34(1)(e) is read as needing a link to national security or the security of Canada.",
        "On lit l’alinéa 34(1)e) comme exigeant un lien avec la sécurité nationale ou celle du Canada.",
    ),
    judgment("Mason v. Canada, 2023 SCC 21", "Mason c. Canada, 2023 CSC 21"),
    Text(
        "whether violence without such a link is a security ground",
        "la question de savoir si la violence sans un tel lien est un motif de sécurité",
    ),
    when=security.some(lambda s: s.act.is_(SecurityAct.VIOLENCE, SecurityAct.VIOLENCE_LINKED)),
)


def _paragraph(
    letter: str, title: Text, words: Text, rule: Proposition, *flags: Flag, sure: Confidence = Confidence.HIGH
) -> Provision:
    return irpa(
        f"34(1)({letter})",
        title,
        version(words, all_of(reached, standard, rule), since=SINCE, unless=(DECLARED,), enacted_by=BY),
        known_from=SINCE,
        confidence=sure,
        flags=flags,
    )


def _found(*acts: SecurityAct) -> Proposition:
    return security.some(lambda s: s.act.is_(*acts))


espionage = _paragraph(
    "a",
    Text("Espionage", "Espionnage"),
    Text(
        "Spying against Canada, or against its interests, makes a person inadmissible on security grounds.",
        "L’espionnage contre le Canada, ou contre ses intérêts, emporte interdiction de territoire pour raison "
        "de sécurité.",
    ),
    _found(SecurityAct.ESPIONAGE),
)
subversion = _paragraph(
    "b",
    Text("Subversion by force", "Renversement par la force"),
    Text(
        "Subverting any government by force, or instigating it, makes a person inadmissible on "
        "security grounds.",
        "Le renversement d’un gouvernement par la force, ou son instigation, emporte interdiction de "
        "territoire pour raison de sécurité.",
    ),
    _found(SecurityAct.SUBVERSION),
)
democracy = _paragraph(
    "b.1",
    Text("Subversion of democracy", "Subversion d’une institution démocratique"),
    Text(
        "Subverting a government, institution or process that Canada would call democratic makes a "
        "person inadmissible on security grounds.",
        "La subversion d’une institution que le Canada dirait démocratique emporte interdiction de "
        "territoire pour raison de sécurité.",
    ),
    _found(SecurityAct.DEMOCRACY),
    Flag(
        "languages-34(1)(b.1)",
        Text(
            "The English names a government, an institution and a process; the French, any democratic institution.",
            "L’anglais nomme le gouvernement, l’institution et le processus; le français, toute institution "
            "démocratique.",
        ),
        FlagKind.LANGUAGES_DIFFER,
        when=security.some(lambda s: s.act.is_(SecurityAct.DEMOCRACY)),
    ),
)
terrorism = _paragraph(
    "c",
    Text("Terrorism", "Terrorisme"),
    Text(
        "Terrorism makes a person inadmissible on security grounds; the findings of certain decisions"
        " on it are conclusive.",
        "Le terrorisme emporte interdiction de territoire pour raison de sécurité; les constats de "
        "certaines décisions en la matière font foi.",
    ),
    any_of(_found(SecurityAct.TERRORISM), Reference("IRPR 14")),
)
danger = _paragraph(
    "d",
    Text("Danger to the security of Canada", "Danger pour la sécurité du Canada"),
    Text(
        "A person who is a danger to the security of Canada is inadmissible on security grounds.",
        "La personne qui constitue un danger pour la sécurité du Canada est interdite de territoire "
        "pour raison de sécurité.",
    ),
    _found(SecurityAct.DANGER),
)
violence = _paragraph(
    "e",
    Text("Violence endangering people in Canada", "Violence mettant autrui en danger au Canada"),
    Text(
        "Acts of violence that might endanger lives or safety in Canada make a person inadmissible on"
        " security grounds, if linked to national security.",
        "Les actes de violence qui pourraient mettre des vies ou la sécurité en danger au Canada "
        "emportent interdiction de territoire pour raison de sécurité, s’ils ont un lien avec la "
        "sécurité nationale.",
    ),
    any_of(_found(SecurityAct.VIOLENCE_LINKED), all_of(_found(SecurityAct.VIOLENCE), ~nexus_needed)),
    MASON,
    sure=Confidence.MEDIUM,
)
membership = _paragraph(
    "f",
    Text("Membership", "Appartenance à une organisation"),
    Text(
        "Membership in an organization believed, on reasonable grounds, to spy, subvert or engage in "
        "terrorism, now, before or in time to come, makes a person inadmissible on security grounds.",
        "L’appartenance à une organisation que l’on a des motifs raisonnables de tenir pour mêlée à "
        "l’espionnage, à la subversion ou au terrorisme, hier, aujourd’hui ou demain, emporte "
        "interdiction de territoire pour raison de sécurité.",
    ),
    _found(SecurityAct.MEMBER),
)

GROUNDS = (espionage, subversion, democracy, terrorism, danger, violence, membership)
PROVISIONS = GROUNDS
