"""What is found of a person as to security, and human or international rights (IRPA 34 and 35).

Membership and belief on reasonable grounds are an officer’s or a member’s to find.
"""

from passage.lang import Answerer, Boolean, Choice, Enumeration, Relation, Row
from passage.text import Text

_FINDING = Text(
    "Each ground has its own test, relief and consequence.",
    "Chaque motif a son critère, ses recours et ses conséquences.",
)
_ONLY_FOUND = Text(
    "Only what an officer or the Immigration Division has found, not what is feared or alleged.",
    "Seulement ce qu’un agent ou la Section de l’immigration a constaté, non ce qui est craint ou allégué.",
)


class SecurityAct(Choice):
    """What is found under subsection 34(1)."""

    ESPIONAGE = (
        "espionage",
        "spying against Canada or its interests",
        "l’espionnage contre le Canada ou ses intérêts",
    )
    SUBVERSION = (
        "subversion_by_force",
        "subverting a government by force, or instigating it",
        "le renversement d’un gouvernement par la force, ou son instigation",
    )
    DEMOCRACY = (
        "subversion_of_democracy",
        "subverting a democratic government, institution or process",
        "la subversion d’une institution démocratique",
    )
    TERRORISM = "terrorism", "terrorism", "le terrorisme"
    DANGER = "danger", "a danger to the security of Canada", "un danger pour la sécurité du Canada"
    VIOLENCE_LINKED = (
        "violence_linked",
        "violence endangering people in Canada, with a link to national security",
        "des actes de violence mettant autrui en danger au Canada, liés à la sécurité nationale",
    )
    VIOLENCE = (
        "violence_unlinked",
        "violence endangering people in Canada, without such a link",
        "des actes de violence mettant autrui en danger au Canada, sans un tel lien",
    )
    MEMBER = (
        "member",
        "membership in an organization that spies, subverts or engages in terrorism, now, before or later",
        "l’appartenance à une organisation qui se livre, s’est livrée ou se livrera à "
        "l’espionnage, à la subversion ou au terrorisme",
    )


class Security(Row):
    """A finding on security."""

    act = Enumeration(
        "security.act",
        choices=SecurityAct,
        answered_by=Answerer.OFFICER,
        question=Text("What is found?", "Qu’est-ce qui est constaté?"),
        statement=Text("on security the finding is:", "en matière de sécurité, le constat est le suivant :"),
        why=_FINDING,
        help=_ONLY_FOUND,
        cite="IRPA 34(1)",
    )


security = Relation(
    "security",
    row=Security,
    row_name=Text("finding on security", "constat en matière de sécurité"),
    answered_by=Answerer.OFFICER,
    question=Text(
        "What is there reasonable grounds to believe of the person as to security?",
        "Quels faits a-t-on des motifs raisonnables d’imputer à la personne en matière de sécurité?",
    ),
    whole=Text(
        "Are these all the findings on security?", "Sont-ce là tous les constats en matière de sécurité?"
    ),
    statement=Text("a finding on security", "un constat en matière de sécurité"),
    why=_FINDING,
    help=_ONLY_FOUND,
    cite="IRPA 34(1)",
    prior=0.02,
)


terrorism_determined = Boolean(
    "security.terrorism_determined",
    question=Text(
        "Has the Board excluded you from refugee status for terrorism (section F of Article 1), or has a "
        "Canadian court found that you committed a terrorism offence?",
        "La Commission a-t-elle prononcé votre exclusion pour terrorisme (section F de l’article premier de la "
        "Convention), ou un tribunal canadien a-t-il conclu que vous avez commis une infraction de terrorisme?",
    ),
    statement=Text(
        "the Board or a Canadian court has found terrorism",
        "la Commission ou un tribunal canadien a conclu au terrorisme",
    ),
    why=Text(
        "The facts so found cannot be argued again.",
        "Les faits ainsi constatés ne peuvent être débattus de nouveau.",
    ),
    help=Text("Read the reasons of that decision.", "Lisez les motifs de cette décision."),
    cite="IRPR 14",
    prior=0.01,
)


class RightsAct(Choice):
    """What is found under subsection 35(1), other than sanctions."""

    CRIMES = (
        "international_crimes",
        "genocide, a war crime or a crime against humanity outside Canada",
        "un génocide, un crime de guerre ou un crime contre l’humanité hors du Canada",
    )
    OFFICIAL = (
        "senior_official",
        "a senior position in a government that the Minister holds to engage in terrorism, grave "
        "violations or international crimes",
        "un poste de rang supérieur dans un gouvernement que le ministre tient pour auteur de "
        "terrorisme, de violations graves ou de crimes internationaux",
    )
    ORGANS = (
        "organ_trafficking",
        "conduct that the Minister holds to be trafficking in human organs",
        "un comportement que le ministre tient pour du trafic d’organes humains",
    )


class Rights(Row):
    """A finding on human or international rights."""

    act = Enumeration(
        "rights.act",
        choices=RightsAct,
        answered_by=Answerer.OFFICER,
        question=Text("What is found?", "Qu’est-ce qui est constaté?"),
        statement=Text(
            "on human or international rights the finding is:",
            "quant aux droits humains ou internationaux, le constat est le suivant :",
        ),
        why=_FINDING,
        help=_ONLY_FOUND,
        cite="IRPA 35(1)",
    )


rights = Relation(
    "rights",
    row=Rights,
    row_name=Text("finding on rights", "constat en matière de droits"),
    answered_by=Answerer.OFFICER,
    question=Text(
        "What is there reasonable grounds to believe of the person as to human or international rights?",
        "Quels faits a-t-on des motifs raisonnables d’imputer à la personne quant aux droits humains ou internationaux?",
    ),
    whole=Text("Are these all the findings on rights?", "Sont-ce là tous les constats en matière de droits?"),
    statement=Text(
        "a finding on human or international rights", "un constat quant aux droits humains ou internationaux"
    ),
    why=_FINDING,
    help=_ONLY_FOUND,
    cite="IRPA 35(1)",
    prior=0.02,
)


crimes_determined = Boolean(
    "rights.crimes_determined",
    question=Text(
        "Has an international criminal tribunal, the Board (section F of Article 1) or a Canadian court found "
        "that you committed a war crime or a crime against humanity?",
        "Un tribunal pénal international, la Commission (section F de l’article premier) ou un tribunal "
        "canadien a-t-il conclu que vous avez commis un crime de guerre ou un crime contre l’humanité?",
    ),
    statement=Text(
        "a tribunal, the Board or a Canadian court has found a war crime or a crime against humanity",
        "un tribunal, la Commission ou un tribunal canadien a conclu à un crime de guerre ou contre l’humanité",
    ),
    why=Text(
        "The facts so found cannot be argued again.",
        "Les faits ainsi constatés ne peuvent être débattus de nouveau.",
    ),
    help=Text("Read the reasons of that decision.", "Lisez les motifs de cette décision."),
    cite="IRPR 15",
    prior=0.01,
)

FACTS = (
    security,
    terrorism_determined,
    rights,
    crimes_determined,
)
