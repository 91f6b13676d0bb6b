"""The temporary resident permit: whether section 24 is engaged, what is held, and what becomes of it."""

from passage.lang import Answerer, Boolean, Choice, Day, Enumeration, Number
from passage.law.facts.readings import reading
from passage.text import Text


class Ground(Choice):
    """Why the permit held was issued."""

    NONE = "none", "no such permit is held", "aucun permis de ce genre n’est détenu"
    TRAFFICKING = "trafficking", "trafficking in persons", "la traite de personnes"
    VIOLENCE = "family_violence", "family violence", "la violence familiale"
    OTHER = "other", "another reason", "un autre motif"


class Inadmissible(Choice):
    """The ground on which the permit’s holder is inadmissible."""

    HEALTH = (
        "health",
        "health (38(1)), their own or, by 42(1), a family member’s",
        "motifs sanitaires (38(1)), les siens ou, par l’effet de 42(1), ceux d’un membre de la famille",
    )
    GRAVE = (
        "grave",
        "security, rights, sanctions, serious criminality or organized criminality",
        "sécurité, droits, sanctions, grande criminalité ou criminalité organisée",
    )
    OTHER = "other", "another ground", "un autre motif"


class Tied(Choice):
    """What ties the person to an employer."""

    HELD = (
        "held",
        "a work permit for one employer is held",
        "un permis de travail pour un seul employeur est détenu",
    )
    RENEWING = (
        "renewing",
        "one was held, its renewal is asked for, and work is authorized meanwhile",
        "un tel permis a été détenu, son renouvellement est demandé et le travail est autorisé entre-temps",
    )
    FAMILY = (
        "family",
        "neither, but a family member of somebody in such a situation",
        "ni l’un ni l’autre, mais membre de la famille d’une personne dans une telle situation",
    )
    NONE = "none", "none of these", "rien de cela"


not_compliant = Boolean(
    "permit.not_compliant",
    question=Text(
        "Are you without status, inadmissible, or otherwise short of what the Act requires?",
        "Êtes-vous sans statut, interdit de territoire ou autrement en défaut au regard de la Loi?",
    ),
    statement=Text(
        "the person is inadmissible or does not meet the requirements of the Act",
        "la personne est interdite de territoire ou ne se conforme pas à la Loi",
    ),
    why=Text(
        "Only then is there anything for the permit to overcome.",
        "Ce n’est qu’alors que le permis a quelque chose à surmonter.",
    ),
    help=Text(
        "A stay that has run out, for example. The officer forms the opinion.",
        "Un séjour expiré, par exemple. L’agent s’en fait une opinion.",
    ),
    cite="IRPA 24(1)",
    answered_by=Answerer.OFFICER,
    prior=0.6,
)

ground = Enumeration(
    "trp.ground",
    choices=Ground,
    question=Text(
        "If you hold a temporary resident permit, why was it issued?",
        "Si vous êtes titulaire d’un permis de séjour temporaire, pourquoi a-t-il été délivré?",
    ),
    statement=Text(
        "the temporary resident permit held was issued for",
        "le permis de séjour temporaire détenu a été délivré pour",
    ),
    why=Text(
        "It opens health coverage, work and study.", "Il ouvre l’accès aux soins, au travail et aux études."
    ),
    help=Text(
        "The permit of section 24 of the Act, not a visitor record, study or work permit.",
        "Le permis de l’article 24 de la Loi, et non une fiche de visiteur, un permis d’études ou de travail.",
    ),
    cite="IRPA 24(1)",
)

valid_from = Day(
    "trp.valid_from",
    question=Text("From which day is the permit valid?", "À compter de quel jour le permis est-il valide?"),
    statement=Text("the first day of the permit", "le premier jour du permis"),
    why=Text("Its length opens other permits.", "Sa durée ouvre l’accès à d’autres permis."),
    help=Text("It is on the permit.", "Il est indiqué sur le permis."),
    cite="IRPR 63(d)",
)
valid_to = Day(
    "trp.valid_to",
    question=Text(
        "Until which day is the permit valid?", "Jusqu’à quel jour le permis est-il valide, inclusivement?"
    ),
    statement=Text("the last day of the permit", "le dernier jour du permis"),
    why=Text("Its length opens other permits.", "Sa durée ouvre l’accès à d’autres permis."),
    help=Text("It is on the permit.", "Il est indiqué sur le permis."),
    cite="IRPR 63(c)",
)

cancelled = Boolean(
    "trp.cancelled",
    question=Text("Has an officer cancelled the permit?", "Un agent a-t-il annulé le permis?"),
    statement=Text("an officer has cancelled the permit", "un agent a annulé le permis"),
    why=Text("It then ends.", "Il prend alors fin."),
    help=Text("You would have been told.", "On vous en aurait informé."),
    cite="IRPR 63(a)",
    prior=0.03,
)
left = Boolean(
    "trp.left",
    question=Text(
        "Have you left Canada since, without authorization obtained beforehand to come back?",
        "Avez-vous depuis quitté le Canada sans autorisation préalable d’y rentrer?",
    ),
    statement=Text(
        "the holder left Canada without prior authorization to re-enter",
        "le titulaire a quitté le Canada sans autorisation préalable d’y rentrer",
    ),
    why=Text("The permit then ends.", "Le permis prend alors fin."),
    help=Text(
        "Some permits say that re-entry is authorized.",
        "Certains permis indiquent que le retour est autorisé.",
    ),
    cite="IRPR 63(b)",
    prior=0.05,
)

family_holder = Boolean(
    "trp.family_holder",
    question=Text(
        "Does a family member who lives in Canada hold such a permit, valid for at least six months?",
        "Un membre de votre famille vivant au Canada détient-il un tel permis, valide pour au moins six mois?",
    ),
    statement=Text(
        "a family member who lives in Canada holds a permit valid for at least six months",
        "un membre de la famille vivant au Canada détient un permis valide pour au moins six mois",
    ),
    why=Text(
        "The family may then apply in Canada.", "La famille peut alors présenter une demande au Canada."
    ),
    help=Text("In the narrow sense of subsection 1(3).", "Au sens étroit du paragraphe 1(3)."),
    cite="IRPR 215(2)(c)",
    prior=0.1,
)

six_months_by_180_days = reading(
    "six_months_by_180_days",
    "IRPR 208(b)",
    Text(
        "Does a permit of 180 days count as one valid for at least six months?",
        "Un permis de 180 jours compte-t-il comme un permis valide pour au moins six mois?",
    ),
    Text(
        "a permit of 180 days counts as valid for six months",
        "un permis de 180 jours compte comme valide pour six mois",
    ),
    Text(
        "To the letter 180 days are fewer than six months; yet guidance offered holders of such permits a work permit.",
        "À la lettre, 180 jours font moins de six mois; des directives offraient pourtant un permis de travail aux "
        "titulaires de tels permis.",
    ),
    presumed=None,
)

years = Number(
    "trp.years",
    unit=Text("full years", "années complètes"),
    question=Text(
        "For how many full years in a row have you lived in Canada as a permit holder?",
        "Depuis combien d’années complètes résidez-vous sans interruption au Canada au titre du permis?",
    ),
    statement=Text(
        "full years of continuous residence as a permit holder",
        "années complètes de résidence ininterrompue au titre du permis",
    ),
    why=Text(
        "Three or five years open permanent residence.",
        "Trois ou cinq années ouvrent la résidence permanente.",
    ),
    help=Text(
        "Permits that follow one another without a gap count together.",
        "Des permis qui se suivent sans interruption comptent ensemble.",
    ),
    cite="IRPR 65(b)",
)

inadmissible_on = Enumeration(
    "trp.inadmissible_on",
    choices=Inadmissible,
    question=Text(
        "On which ground were you inadmissible when the permit was issued?",
        "Pour quel motif étiez-vous interdit de territoire à la délivrance du permis?",
    ),
    statement=Text("the holder is inadmissible on", "le titulaire est interdit de territoire pour"),
    why=Text(
        "The length of residence depends on it, and some grounds never qualify.",
        "La durée de résidence en dépend, et certains motifs excluent toujours.",
    ),
    help=Text(
        "The stay that ran out, or another breach of the Act, is another ground.",
        "Le séjour expiré, ou un autre manquement à la Loi, est un autre motif.",
    ),
    cite="IRPR 65(b)",
)

new_ground = Boolean(
    "trp.new_ground",
    question=Text(
        "Have you become inadmissible on any ground since the permit was issued?",
        "Êtes-vous devenu interdit de territoire depuis la délivrance du permis?",
    ),
    statement=Text(
        "the holder has become inadmissible since the permit was issued",
        "le titulaire est devenu interdit de territoire depuis la délivrance du permis",
    ),
    why=Text("It takes one out of the class.", "Cela exclut de la catégorie."),
    help=Text("An officer decides it.", "Un agent en décide."),
    cite="IRPR 65(c)",
    answered_by=Answerer.OFFICER,
    prior=0.1,
)

quebec_exempt = Boolean(
    "trp.quebec_exempt",
    question=Text(
        "Are you a member of the family class, or has the Board found you to be a Convention refugee?",
        "Appartenez-vous à la catégorie du regroupement familial, ou la Commission vous a-t-elle reconnu la "
        "qualité de réfugié?",
    ),
    statement=Text(
        "the holder is of the family class or a Convention refugee",
        "le titulaire appartient au regroupement familial ou a la qualité de réfugié",
    ),
    why=Text("Quebec does not then select.", "Le Québec n’a alors pas à sélectionner."),
    help=Text("Otherwise Quebec selects first.", "Sinon, le Québec sélectionne d’abord."),
    cite="IRPR 65(d)",
    prior=0.1,
)

other_ground = Boolean(
    "trp.other_ground",
    question=Text(
        "Are you or your family members inadmissible on a ground other than that of the permit?",
        "Vous ou les membres de votre famille êtes-vous interdits de territoire pour un motif autre que celui du "
        "permis?",
    ),
    statement=Text(
        "the holder or a family member is inadmissible on a ground other than that of the permit",
        "le titulaire ou un membre de la famille est interdit de territoire pour un motif autre que celui du permis",
    ),
    why=Text(
        "Permanent residence overcomes only the ground that the permit did.",
        "La résidence permanente ne surmonte que le motif visé par le permis.",
    ),
    help=Text(
        "Family members count whether they accompany you or not.",
        "Les membres de la famille comptent, qu’ils vous accompagnent ou non.",
    ),
    cite="IRPR 65.1(1)(e)",
    answered_by=Answerer.OFFICER,
    prior=0.1,
)

abuse = Boolean(
    "worker.abuse",
    question=Text(
        "Are there reasonable grounds to believe that you are, or risk being, abused in your job in Canada?",
        "Y a-t-il des motifs raisonnables de croire que vous êtes victime de violence dans le cadre de votre emploi "
        "au Canada, ou risquez de l’être?",
    ),
    statement=Text(
        "there are reasonable grounds to believe in abuse, or a risk of it, in the job in Canada",
        "il y a des motifs raisonnables de croire à de la violence, ou à un risque de violence, dans l’emploi au "
        "Canada",
    ),
    why=Text(
        "An open work permit lets a person leave such an employer.",
        "Un permis de travail ouvert permet de quitter un tel employeur.",
    ),
    help=Text(
        "Physical, sexual, psychological or financial; a reprisal too.",
        "Physique, sexuelle, psychologique ou financière; les représailles aussi.",
    ),
    cite="IRPR 207.1(1)",
    answered_by=Answerer.OFFICER,
    prior=0.2,
    never_worsens=True,
)

tied = Enumeration(
    "worker.tied",
    choices=Tied,
    question=Text(
        "Does a work permit tie you to one employer?",
        "Un permis de travail vous lie-t-il à un seul employeur?",
    ),
    statement=Text("as to a permit for one employer:", "quant au permis pour un seul employeur :"),
    why=Text("The rule is for those who are so tied.", "La règle vise les personnes ainsi liées."),
    help=Text("The permit names the employer.", "Le permis nomme l’employeur."),
    cite="IRPR 207.1(1)",
)

FACTS = (
    not_compliant,
    ground,
    valid_from,
    valid_to,
    cancelled,
    left,
    family_holder,
    six_months_by_180_days,
    years,
    inadmissible_on,
    new_ground,
    quebec_exempt,
    other_ground,
    abuse,
    tied,
)
