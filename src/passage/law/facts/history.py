"""What came before: earlier claims, protection already given, findings of inadmissibility, charges."""

from passage.lang import Answerer, Boolean, Choice, Country, Enumeration, Number, Relation, Row
from passage.text import Text


class ClaimResult(Choice):
    """What became of an earlier claim."""

    PENDING = "pending", "not decided", "non tranchée"
    ACCEPTED = "accepted", "accepted", "acceptée"
    REJECTED = "rejected", "rejected by the Board", "rejetée par la Commission"
    INELIGIBLE_STCA = (
        "ineligible_stca",
        "found ineligible under the Agreement (IRPA 101(1)(e))",
        "jugée irrecevable au titre de l’Entente (LIPR 101(1)e))",
    )
    INELIGIBLE = "ineligible", "found ineligible on another ground", "jugée irrecevable pour un autre motif"
    WITHDRAWN = "withdrawn", "withdrawn", "retirée"
    ABANDONED = "abandoned", "abandoned", "désistement"


class PriorClaim(Row):
    """An earlier claim for refugee protection, in Canada or elsewhere."""

    country = Country(
        "prior_claims.country",
        question=Text("In which country was it made?", "Dans quel pays a-t-elle été faite?"),
        statement=Text(
            "the earlier claim was made in", "la demande antérieure a été faite dans le pays suivant :"
        ),
        why=Text(
            "A claim in Canada and a claim elsewhere have different effects.",
            "Une demande au Canada et une demande ailleurs n’ont pas le même effet.",
        ),
        help=Text("The country that received the claim.", "Le pays qui a reçu la demande."),
        cite="IRPA 101(1)(c.1)",
    )
    result = Enumeration(
        "prior_claims.result",
        choices=ClaimResult,
        question=Text("What became of it?", "Qu’en est-il advenu?"),
        statement=Text("the earlier claim was:", "l’issue de la demande antérieure est la suivante :"),
        why=Text(
            "A claim that was rejected, ineligible, withdrawn or abandoned closes the way to another.",
            "Une demande rejetée, irrecevable, retirée ou objet d’un désistement ferme la voie à une autre.",
        ),
        help=Text("The letter of decision says which.", "La lettre de décision le précise."),
        cite="IRPA 101(1)(c)",
    )
    confirmed = Boolean(
        "prior_claims.confirmed",
        question=Text(
            "Has that claim been confirmed under an information-sharing agreement between Canada and that country?",
            "Cette demande a-t-elle été confirmée en vertu d’un accord d’échange de renseignements entre le Canada et ce pays?",
        ),
        statement=Text(
            "the claim elsewhere was confirmed under an information-sharing agreement",
            "la demande faite ailleurs a été confirmée en vertu d’un accord d’échange de renseignements",
        ),
        why=Text(
            "A claim elsewhere counts only if it is confirmed in that way.",
            "Une demande faite ailleurs ne compte que si elle est ainsi confirmée.",
        ),
        help=Text(
            "An officer would tell you. Agreements are known with Australia, New Zealand, the United Kingdom and the "
            "United States.",
            "Un agent vous le dirait. On connaît de tels accords avec l’Australie, la Nouvelle-Zélande, le "
            "Royaume-Uni et les États-Unis.",
        ),
        cite="IRPA 101(1)(c.1)",
        prior=0.3,
    )


prior_claims = Relation(
    "prior_claims",
    row=PriorClaim,
    row_name=Text("earlier claim", "demande antérieure"),
    question=Text(
        "Which claims for refugee protection did you make before this one, in Canada or elsewhere?",
        "Quelles demandes d’asile avez-vous faites avant celle-ci, au Canada ou ailleurs?",
    ),
    whole=Text("Are these all your earlier claims?", "Sont-ce là toutes vos demandes antérieures?"),
    statement=Text("an earlier claim", "une demande d’asile antérieure"),
    why=Text(
        "An earlier claim can make this one ineligible.",
        "Une demande antérieure peut rendre celle-ci irrecevable.",
    ),
    help=Text(
        "Include claims made for you when you were a child.",
        "Comptez les demandes faites pour vous quand vous étiez enfant.",
    ),
    cite="IRPA 101(1)(c)",
    prior=0.1,
)

conferred = Boolean(
    "protection.conferred",
    question=Text(
        "Has Canada already given you refugee protection?", "Le Canada vous a-t-il déjà conféré l’asile?"
    ),
    statement=Text(
        "refugee protection has been conferred on the claimant in Canada",
        "l’asile a déjà été conféré à la personne au Canada",
    ),
    why=Text(
        "A person already protected cannot be referred again.",
        "La demande d’une personne déjà protégée ne peut être déférée de nouveau.",
    ),
    help=Text(
        "By the Board, by a visa as a refugee, or by a risk assessment before removal.",
        "Par la Commission, par un visa de réfugié ou à l’issue d’un examen des risques avant renvoi.",
    ),
    cite="IRPA 101(1)(a)",
    prior=0.02,
)

recognized_elsewhere = Boolean(
    "protection.recognized_elsewhere",
    question=Text(
        "Has another country recognized you as a Convention refugee?",
        "Un autre pays vous a-t-il reconnu la qualité de réfugié au sens de la Convention?",
    ),
    statement=Text(
        "another country has recognized the claimant as a Convention refugee",
        "un autre pays a reconnu à la personne la qualité de réfugié au sens de la Convention",
    ),
    why=Text(
        "With a country to which you can be returned, this makes the claim ineligible.",
        "S’il s’agit d’un pays vers lequel on peut vous renvoyer, la demande est irrecevable.",
    ),
    help=Text(
        "By decision of that country, not of the UNHCR alone.", "Par décision de ce pays, et non du seul HCR."
    ),
    cite="IRPA 101(1)(d)",
    prior=0.03,
)

returnable = Boolean(
    "protection.returnable",
    question=Text("Can you be sent or returned to that country?", "Peut-on vous renvoyer vers ce pays?"),
    statement=Text(
        "the claimant can be sent or returned to that country", "la personne peut être renvoyée vers ce pays"
    ),
    why=Text(
        "Recognition counts only if return is possible.",
        "La reconnaissance ne compte que si le renvoi est possible.",
    ),
    help=Text(
        "Whether that country would take you back now.",
        "Si ce pays vous accueillerait de nouveau maintenant.",
    ),
    cite="IRPA 101(1)(d)",
)


class Ground(Choice):
    """The ground on which a person was determined to be inadmissible."""

    SECURITY = "security", "security", "raison de sécurité"
    RIGHTS = (
        "human_rights",
        "violating human or international rights",
        "atteinte aux droits humains ou internationaux",
    )
    SANCTIONS = (
        "sanctions",
        "sanctions (IRPA 35.1; before 2023-06-22, 35(1)(c))",
        "sanctions (LIPR 35.1; avant le 2023-06-22, 35(1)c))",
    )
    SANCTIONS_OTHER = (
        "sanctions_35_1_d_e",
        "sanctions under 35(1)(d) or (e), as they stood before 2023-06-22",
        "sanctions au titre des al. 35(1)d) ou e), dans leur version antérieure au 2023-06-22",
    )
    SERIOUS = "serious_criminality", "serious criminality", "grande criminalité"
    ORGANIZED = "organized_criminality", "organized criminality", "criminalité organisée"
    CRIMINALITY = "criminality", "criminality", "criminalité"
    TRANSBORDER = "transborder_criminality", "transborder criminality", "criminalité transfrontalière"
    OTHER = "other", "another ground", "autre motif"


class Conviction(Choice):
    """Where the conviction was that the finding of serious criminality rests on."""

    CANADA = "canada", "in Canada", "au Canada"
    ABROAD = "abroad", "outside Canada", "à l’extérieur du Canada"
    NONE = (
        "none",
        "nowhere: acts without a conviction",
        "nulle part : des faits sans déclaration de culpabilité",
    )


class Inadmissibility(Row):
    """A determination that the claimant is inadmissible."""

    ground = Enumeration(
        "inadmissibility.ground",
        choices=Ground,
        question=Text("On what ground?", "Pour quel motif?"),
        statement=Text(
            "the ground of inadmissibility is:", "le motif d’interdiction de territoire est le suivant :"
        ),
        why=Text(
            "Only some grounds of inadmissibility make a claim ineligible.",
            "Seuls certains motifs d’interdiction de territoire rendent une demande irrecevable.",
        ),
        help=Text("The decision names it.", "La décision le nomme."),
        cite="IRPA 101(1)(f)",
    )
    conviction = Enumeration(
        "inadmissibility.conviction",
        choices=Conviction,
        question=Text(
            "Where was the conviction?", "Où la déclaration de culpabilité a-t-elle été prononcée?"
        ),
        statement=Text("the conviction was", "la déclaration de culpabilité a été prononcée"),
        why=Text(
            "Serious criminality counts here only with a conviction.",
            "La grande criminalité ne compte ici que s’il y a déclaration de culpabilité.",
        ),
        help=Text(
            "A charge alone is not a conviction.",
            "Une accusation seule n’est pas une déclaration de culpabilité.",
        ),
        cite="IRPA 101(2)",
    )
    max_years = Number(
        "inadmissibility.max_years",
        unit=Text("years", "ans"),
        question=Text(
            "What is the maximum prison term for the offence (or for its equivalent in Canada), in years?",
            "Quel est l’emprisonnement maximal prévu pour l’infraction (ou son équivalent au Canada), en années?",
        ),
        statement=Text(
            "the maximum term for the offence, or its Canadian equivalent",
            "l’emprisonnement maximal pour l’infraction ou son équivalent canadien",
        ),
        why=Text(
            "Only an offence of 10 years or more counts.", "Seule compte une infraction de 10 ans ou plus."
        ),
        help=Text(
            "The maximum that the law allows, not the sentence given. Life: 100.",
            "Le maximum permis par la loi, non la peine infligée. À perpétuité : 100.",
        ),
        cite="IRPA 101(2)",
    )


inadmissibility = Relation(
    "inadmissibility",
    row=Inadmissibility,
    row_name=Text("determination of inadmissibility", "constat d’interdiction de territoire"),
    question=Text(
        "On which grounds have you been determined to be inadmissible to Canada?",
        "Pour quels motifs une interdiction de territoire a-t-elle été prononcée contre vous?",
    ),
    whole=Text("Are these all such determinations?", "Sont-ce là tous ces constats?"),
    statement=Text("a determination of inadmissibility", "un constat d’interdiction de territoire"),
    why=Text(
        "Some determinations make a claim ineligible.", "Certains constats rendent une demande irrecevable."
    ),
    help=Text(
        "Only what has been decided, not what is alleged.",
        "Seulement ce qui a été décidé, non ce qui est allégué.",
    ),
    cite="IRPA 101(1)(f)",
    prior=0.03,
)

report_referred = Boolean(
    "suspension.report_referred",
    question=Text(
        "Has a report on security, rights violations, serious or organized criminality been referred to an "
        "admissibility hearing?",
        "Un rapport pour raison de sécurité, atteinte aux droits, grande criminalité ou criminalité organisée a-t-il "
        "été déféré pour enquête?",
    ),
    statement=Text(
        "a report on security, rights, serious or organized criminality has been referred to an admissibility hearing",
        "un rapport pour raison de sécurité, atteinte aux droits, grande criminalité ou criminalité organisée a été "
        "déféré pour enquête",
    ),
    why=Text(
        "The officer then suspends consideration of eligibility.",
        "L’agent sursoit alors à l’étude de la recevabilité.",
    ),
    help=Text("You would have received a notice to appear.", "Vous auriez reçu un avis de convocation."),
    cite="IRPA 100(2)(a)",
    prior=0.02,
)

charged = Boolean(
    "suspension.charged",
    question=Text(
        "Are you charged with an offence under an Act of Parliament punishable by 10 years or more?",
        "Y a-t-il contre vous une accusation pour une infraction fédérale punissable d’un maximum d’au moins 10 ans?",
    ),
    statement=Text(
        "the claimant is charged with a federal offence punishable by at least 10 years",
        "la personne est accusée d’une infraction à une loi fédérale punissable d’un maximum d’au moins 10 ans",
    ),
    why=Text(
        "An officer may then wait for the court before deciding.",
        "Un agent peut alors attendre la décision du tribunal.",
    ),
    help=Text("Charged in Canada, not yet tried.", "Une accusation portée au Canada, et non encore jugée."),
    cite="IRPA 100(2)(b)",
    prior=0.02,
)

officer_waits = Boolean(
    "suspension.officer_waits",
    answered_by=Answerer.OFFICER,
    question=Text(
        "Does the officer consider it necessary to wait for the court’s decision?",
        "L’agent estime-t-il nécessaire d’attendre la décision du tribunal?",
    ),
    statement=Text(
        "the officer considers it necessary to wait for the court",
        "l’agent estime nécessaire d’attendre la décision du tribunal",
    ),
    why=Text("The suspension rests on the officer’s judgement.", "Le sursis relève du jugement de l’agent."),
    help=Text("Only the officer can answer.", "Seul l’agent peut répondre."),
    cite="IRPA 100(2)(b)",
    prior=0.3,
)

minor_exemption = Boolean(
    "policy.minor_exemption",
    answered_by=Answerer.OFFICER,
    question=Text(
        "Has the exemption for unaccompanied minors under the temporary public policy been granted?",
        "La dispense prévue pour les mineurs non accompagnés par la politique d’intérêt public temporaire a-t-elle été accordée?",
    ),
    statement=Text(
        "the exemption for unaccompanied minors has been granted under the temporary public policy",
        "la dispense pour mineurs non accompagnés a été accordée en vertu de la politique d’intérêt public temporaire",
    ),
    why=Text(
        "Once granted, the one-year rule and the rule on late crossings do not apply.",
        "Une fois accordée, elle écarte la règle d’un an et celle des passages tardifs.",
    ),
    help=Text(
        "A delegated officer may grant it to a minor without parent or guardian in Canada; it is not automatic.",
        "Un agent délégué peut l’accorder à un mineur sans parent ni tuteur au Canada; elle n’est pas automatique.",
    ),
    cite="IRPA 25.2",
    prior=0.05,
)

FACTS = (
    prior_claims,
    conferred,
    recognized_elsewhere,
    returnable,
    inadmissibility,
    report_referred,
    charged,
    officer_waits,
    minor_exemption,
)
