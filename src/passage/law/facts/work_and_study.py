"""What the pathways of work and of study ask."""

from passage.lang import Answerer, Boolean
from passage.text import Text

displaced = Boolean(
    "pathway.displaced",
    question=Text(
        "Are you a refugee, or displaced from your country?",
        "Êtes-vous une personne réfugiée ou déplacée hors de votre pays?",
    ),
    statement=Text(
        "the person is a refugee or displaced",
        "la personne est réfugiée ou déplacée",
    ),
    why=Text(
        "It is a criterion.",
        "C’est un critère.",
    ),
    help=Text(
        "With a document that shows it.",
        "Avec un document à l’appui.",
    ),
    cite="IRPA 25.2(1)",
)

skills = Boolean(
    "pathway.skills",
    question=Text(
        "Do you have the work experience and skills that the program asks for?",
        "Avez-vous l’expérience et les compétences professionnelles exigées par le programme?",
    ),
    statement=Text(
        "the person has the skills asked for",
        "la personne a les compétences exigées",
    ),
    why=Text(
        "It is a criterion.",
        "C’est un critère.",
    ),
    help=Text(
        "The program names the occupations.",
        "Le programme nomme les professions.",
    ),
    cite="IRPA 25.2(1)",
)

job_offer = Boolean(
    "pathway.job_offer",
    question=Text(
        "Do you have a genuine job offer from an employer in Canada?",
        "Avez-vous une offre d’emploi authentique d’un employeur au Canada?",
    ),
    statement=Text(
        "the person has a genuine job offer in Canada",
        "la personne a une offre d’emploi authentique au Canada",
    ),
    why=Text(
        "It is a criterion.",
        "C’est un critère.",
    ),
    help=Text(
        "Nobody may charge you for a job offer.",
        "Nul ne peut vous faire payer une offre d’emploi.",
    ),
    cite="IRPR 203(1)(a)",
)

half_funds = Boolean(
    "pathway.half_funds",
    question=Text(
        "Do you have half of the low-income cut-off in funds?",
        "Avez-vous des fonds égaux à la moitié du seuil de faible revenu?",
    ),
    statement=Text(
        "the person has funds of half the low-income cut-off",
        "la personne a des fonds égaux à la moitié du seuil de faible revenu",
    ),
    why=Text(
        "It takes the place of a job offer.",
        "Cela remplace une offre d’emploi.",
    ),
    help=Text(
        "For the size of the family.",
        "Selon la taille de la famille.",
    ),
    cite="IRPA 25.2(1)",
)

farm_work = Boolean(
    "pathway.farm_work",
    question=Text(
        "Is the job seasonal work on a farm?",
        "L’emploi est-il un travail agricole saisonnier?",
    ),
    statement=Text(
        "the job is seasonal farm work",
        "l’emploi est un travail agricole saisonnier",
    ),
    why=Text(
        "It is a criterion.",
        "C’est un critère.",
    ),
    help=Text(
        "Your government chooses the workers.",
        "Votre gouvernement choisit les travailleurs.",
    ),
    cite="IRPR 203(1)",
)

assessed = Boolean(
    "pathway.assessed",
    question=Text(
        "Has the employer a favourable labour market impact assessment?",
        "L’employeur a-t-il une évaluation favorable de l’impact sur le marché du travail?",
    ),
    statement=Text(
        "the labour market impact assessment is favourable",
        "l’évaluation de l’impact sur le marché du travail est favorable",
    ),
    why=Text(
        "It is a criterion.",
        "C’est un critère.",
    ),
    help=Text(
        "The employer asks for it, and pays for it.",
        "L’employeur la demande, et la paie.",
    ),
    cite="IRPR 203(1)(b)",
)

agri_food_work = Boolean(
    "pathway.agri_food_work",
    question=Text(
        "Have you worked in Canada in meat processing, mushrooms, greenhouses or livestock, as the pilot asks?",
        "Avez-vous travaillé au Canada dans la viande, les champignons, les serres ou l’élevage, comme l’exige le programme?",
    ),
    statement=Text(
        "the person has the work that the pilot asks for",
        "la personne a le travail exigé par le programme",
    ),
    why=Text(
        "It is a criterion.",
        "C’est un critère.",
    ),
    help=Text(
        "With a permanent job offer.",
        "Avec une offre d’emploi permanent.",
    ),
    cite="IRPA 14.1(1)",
)

agri_food_open = Boolean(
    "pathway.agri_food_open",
    question=Text(
        "Did the agri-food pilot still take applications?",
        "Le programme agroalimentaire recevait-il encore des demandes?",
    ),
    statement=Text(
        "the pilot still took applications",
        "le programme recevait encore des demandes",
    ),
    why=Text(
        "It ended in May 2025, on a day not known here.",
        "Il a pris fin en mai 2025, à une date inconnue ici.",
    ),
    help=Text(
        "Only for that month.",
        "Seulement pour ce mois.",
    ),
    cite="IRPA 14.1(1)",
)

accepted_to_study = Boolean(
    "pathway.accepted_to_study",
    question=Text(
        "Has a designated learning institution accepted you?",
        "Un établissement d’enseignement désigné vous a-t-il accepté?",
    ),
    statement=Text(
        "a designated learning institution has accepted the person",
        "un établissement d’enseignement désigné a accepté la personne",
    ),
    why=Text(
        "It is a criterion.",
        "C’est un critère.",
    ),
    help=Text(
        "See the list of designated institutions.",
        "Voyez la liste des établissements désignés.",
    ),
    cite="IRPR 216(1)(e)",
)

post_secondary = Boolean(
    "pathway.post_secondary",
    question=Text(
        "Is it a post-secondary institution?",
        "Est-ce un établissement postsecondaire?",
    ),
    statement=Text(
        "the institution is post-secondary",
        "l’établissement est postsecondaire",
    ),
    why=Text(
        "It must then confirm the acceptance.",
        "Il doit alors confirmer l’acceptation.",
    ),
    help=Text(
        "A college or a university, say.",
        "Un collège ou une université, par exemple.",
    ),
    cite="IRPR 216(1)(e)",
)

confirmed = Boolean(
    "pathway.confirmed",
    answered_by=Answerer.OFFICER,
    question=Text(
        "Has it confirmed the acceptance to the Minister?",
        "A-t-il confirmé l’acceptation au ministre?",
    ),
    statement=Text(
        "the institution has confirmed the acceptance",
        "l’établissement a confirmé l’acceptation",
    ),
    why=Text(
        "It is a criterion.",
        "C’est un critère.",
    ),
    help=Text(
        "The Minister asks for it.",
        "Le ministre le lui demande.",
    ),
    cite="IRPR 222.1(1)(a)",
)

attested = Boolean(
    "pathway.attested",
    question=Text(
        "Do you have a provincial or territorial attestation letter, or need none?",
        "Avez-vous une lettre d’attestation de la province ou du territoire, ou en êtes-vous dispensé?",
    ),
    statement=Text(
        "there is a provincial attestation, or none is needed",
        "il y a une attestation provinciale, ou dispense",
    ),
    why=Text(
        "Since 2024, applications without one are returned.",
        "Depuis 2024, les demandes sans lettre sont renvoyées.",
    ),
    help=Text(
        "Some levels of study need none.",
        "Certains niveaux d’études en sont dispensés.",
    ),
    cite="MI 2024-01-22 study",
)

means = Boolean(
    "pathway.means",
    question=Text(
        "Have you the means for the fees, the stay and the journey, without working?",
        "Avez-vous de quoi payer les droits, le séjour et le voyage, sans travailler?",
    ),
    statement=Text(
        "the person has the means to study without working",
        "la personne a les ressources pour étudier sans travailler",
    ),
    why=Text(
        "It is a criterion.",
        "C’est un critère.",
    ),
    help=Text(
        "For family who come along too.",
        "Pour la famille qui accompagne aussi.",
    ),
    cite="IRPR 220",
)

will_leave = Boolean(
    "pathway.will_leave",
    answered_by=Answerer.OFFICER,
    question=Text(
        "Would an officer find that the person will leave Canada at the end of the stay, and meets the other requirements?",
        "Un agent conclurait-il que la personne quittera le Canada à la fin du séjour et satisfait aux autres exigences?",
    ),
    statement=Text(
        "the person will leave at the end of the stay and meets the rest",
        "la personne partira à la fin du séjour et satisfait au reste",
    ),
    why=Text(
        "It is a criterion.",
        "C’est un critère.",
    ),
    help=Text(
        "Intending to become a permanent resident is no bar by itself (22(2) of the Act).",
        "Vouloir devenir résident permanent n’y fait pas obstacle en soi (22(2) de la Loi).",
    ),
    cite="IRPR 216(1)(b)",
)

FACTS = (
    displaced,
    skills,
    job_offer,
    half_funds,
    farm_work,
    assessed,
    agri_food_work,
    agri_food_open,
    accepted_to_study,
    post_secondary,
    confirmed,
    attested,
    means,
    will_leave,
)
