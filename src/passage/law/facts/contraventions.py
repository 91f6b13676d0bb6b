"""Documents, misrepresentation, officers, and what else contravenes the Act: IRPA 122 to 131.

Asked about the person whose conduct is looked at.
"""

from passage.lang import Answerer, Boolean, Choice, Enumeration
from passage.law.facts.alleged import COUNSEL
from passage.text import Text


class Handling(Choice):
    """What was done with a document."""

    POSSESSED = "possessed", "had it", "l’avait en sa possession"
    USED = "used", "used it", "l’a utilisé"
    TRADED = "traded", "imported, exported or dealt in it", "l’a importé, exporté ou en a fait le commerce"
    NONE = "none", "did none of these", "n’a rien fait de cela"


class Breach(Choice):
    """What else was done against the Act."""

    CONTRAVENED = (
        "contravened",
        "contravened a provision without a penalty of its own, a condition or an obligation",
        "a contrevenu à une disposition sans peine propre, à une condition ou à une obligation",
    )
    ESCAPED = "escaped", "escaped from custody, or tried to", "s’est évadée, ou a tenté de s’évader"
    EMPLOYED = (
        "employed",
        "employed a foreign national in work not authorized",
        "a engagé un étranger pour un travail non autorisé",
    )
    NONE = "none", "did none of these", "n’a rien fait de cela"


class Misstatement(Choice):
    """What was said, or left unsaid."""

    COUNSELLED = (
        "counselled",
        "counselled, induced or aided another to misrepresent or withhold facts",
        "a conseillé, incité ou aidé autrui à faire de fausses présentations ou une réticence",
    )
    MISREPRESENTED = (
        "misrepresented",
        "misrepresented or withheld facts",
        "a fait de fausses présentations ou une réticence",
    )
    PUBLISHED = (
        "published",
        "communicated false or misleading information on immigration",
        "a communiqué des renseignements faux ou trompeurs sur l’immigration",
    )
    REFUSED = (
        "refused",
        "refused an oath, an affirmation or an answer at an examination or a proceeding",
        "a refusé de prêter serment, de faire une affirmation ou de répondre",
    )
    NONE = "none", "did none of these", "n’a rien fait de cela"


class WithOfficers(Choice):
    """What was done by or to an officer."""

    CORRUPT = (
        "corrupt",
        "as an officer or federal employee, knowingly falsified, took a bribe or failed in duty",
        "comme agent ou fonctionnaire fédéral, a sciemment commis un faux, accepté un pot-de-vin ou manqué à "
        "ses obligations",
    )
    BRIBED = "bribed", "bribed an officer, or tried to", "a soudoyé un agent, ou tenté de le faire"
    PERSONATED = "personated", "passed for an officer", "s’est fait passer pour un agent"
    OBSTRUCTED = "obstructed", "obstructed an officer", "a entravé l’action d’un agent"
    NONE = "none", "did none of these", "n’a rien fait de cela"


class Share(Choice):
    """What share the person had in the offence of another."""

    COUNSELLED = "counselled", "counselled it", "l’a conseillée"
    AIDED = (
        "aided",
        "induced, aided or abetted it, or tried to",
        "l’a incitée, aidée ou encouragée, ou a tenté de",
    )
    NONE = "none", "had no share in it", "n’y a eu aucune part"


class Section(Choice):
    """The section that another was led to contravene."""

    S117 = "117", "smuggling (117)", "entrée illégale (117)"
    S118 = "118", "trafficking into Canada (118)", "trafic de personnes (118)"
    S119 = "119", "disembarking at sea (119)", "débarquement en mer (119)"
    S122 = "122", "identity documents (122)", "documents d’identité (122)"
    S124 = "124", "general contravention (124)", "infraction générale (124)"
    S129 = "129", "officers (129)", "agents (129)"
    OTHER = "other", "another section", "un autre article"


handling = Enumeration(
    "conduct.document",
    choices=Handling,
    question=Text(
        "What did the person do with a passport, visa or other identity document?",
        "Qu’a fait la personne d’un passeport, d’un visa ou d’un autre document d’identité?",
    ),
    statement=Text("of an identity document, the person:", "d’un document d’identité, la personne :"),
    why=Text(
        "Having one and using one do not carry the same penalty.",
        "Avoir un document et s’en servir n’emportent pas la même peine.",
    ),
    help=COUNSEL,
    cite="IRPA 122(1)",
)

to_contravene = Boolean(
    "conduct.to_contravene",
    answered_by=Answerer.OFFICER,
    question=Text(
        "Could a court find that this was in order to contravene the Act?",
        "Un tribunal pourrait-il conclure que c’était en vue de contrevenir à la Loi?",
    ),
    statement=Text("it was in order to contravene the Act", "c’était en vue de contrevenir à la Loi"),
    why=Text("Without that purpose it is no offence.", "Sans cet objectif, il n’y a pas d’infraction."),
    help=Text("A false document may be proof of it.", "Un faux document peut en être la preuve."),
    cite="IRPA 122(1)",
)

not_genuine = Boolean(
    "conduct.not_genuine",
    question=Text(
        "Was the document forged, blank, incomplete, altered or otherwise not genuine?",
        "Le document était-il contrefait, laissé en blanc, incomplet, modifié ou autrement illégitime?",
    ),
    statement=Text("the document is not genuine", "le document n’est pas authentique"),
    why=Text(
        "It proves the purpose, unless there is evidence to the contrary.",
        "Cela prouve l’objectif, sauf preuve contraire.",
    ),
    help=Text(
        "Fleeing on false papers may be evidence to the contrary; section 133 may defer the charge.",
        "Fuir avec de faux papiers peut être une preuve contraire; l’article 133 peut écarter l’accusation.",
    ),
    cite="IRPA 122(2)",
)

breach = Enumeration(
    "conduct.breach",
    choices=Breach,
    question=Text("What else was done against the Act?", "Quoi d’autre a été fait contre la Loi?"),
    statement=Text("the person:", "la personne :"),
    why=Text("It may be an offence of the general kind.", "Il peut s’agir de l’infraction générale."),
    help=COUNSEL,
    cite="IRPA 124(1)",
)

aware = Boolean(
    "conduct.aware",
    answered_by=Answerer.OFFICER,
    question=Text(
        "Could a court find that the employer knew that the work was not authorized?",
        "Un tribunal pourrait-il conclure que l’employeur savait que le travail n’était pas autorisé?",
    ),
    statement=Text("the employer knew", "l’employeur le savait"),
    why=Text("Knowledge, or want of diligence, is looked at.", "On regarde la connaissance ou la diligence."),
    help=Text("The worker is not meant.", "Le travailleur n’est pas visé."),
    cite="IRPA 124(2)",
)

diligent = Boolean(
    "conduct.diligent",
    answered_by=Answerer.OFFICER,
    question=Text(
        "Could a court find that all due diligence was exercised?",
        "Un tribunal pourrait-il conclure que toutes les mesures voulues ont été prises?",
    ),
    statement=Text("all due diligence was exercised", "toutes les mesures voulues ont été prises"),
    why=Text(
        "It clears a transporter; an employer without it is deemed to know.",
        "Cela disculpe le transporteur; sans cela, l’employeur est réputé savoir.",
    ),
    help=Text("What was checked, when, and how.", "Ce qui a été vérifié, quand et comment."),
    cite="IRPA 124(3)",
)

transporter = Boolean(
    "conduct.transporter",
    question=Text(
        "Does the person own or operate a vehicle or a transportation facility?",
        "La personne est-elle propriétaire ou exploitante d’un véhicule ou d’une installation de transport?",
    ),
    statement=Text("the person is a transporter", "la personne est un transporteur"),
    why=Text("Transporters have a defence of their own.", "Les transporteurs ont une défense propre."),
    help=Text("As section 148 has it.", "Au sens de l’article 148."),
    cite="IRPA 124(3)",
)

misstatement = Enumeration(
    "conduct.misstatement",
    choices=Misstatement,
    question=Text(
        "What was said, or left unsaid, under the Act?", "Qu’a-t-on dit, ou tu, sous le régime de la Loi?"
    ),
    statement=Text("as to facts told, the person:", "quant aux faits déclarés, la personne :"),
    why=Text(
        "Misrepresentation is an offence, and also a ground of inadmissibility judged apart.",
        "La fausse présentation est une infraction, et aussi un motif d’interdiction jugé à part.",
    ),
    help=COUNSEL,
    cite="IRPA 127",
)

material = Boolean(
    "conduct.material",
    answered_by=Answerer.OFFICER,
    question=Text(
        "Could a court find that the facts were material to a relevant matter, so that an error in applying "
        "the Act followed or could have?",
        "Un tribunal pourrait-il conclure que le fait était important quant à un objet pertinent, et qu’une "
        "erreur dans l’application de la Loi en a résulté ou le risquait?",
    ),
    statement=Text(
        "the facts are material and an error could follow",
        "le fait est important et une erreur risquait d’en résulter",
    ),
    why=Text("It is an element.", "C’est un élément."),
    help=Text(
        "A slip that could change nothing is not meant.", "Une erreur sans conséquence n’est pas visée."
    ),
    cite="IRPA 127(a)",
)

to_sway = Boolean(
    "conduct.to_sway",
    answered_by=Answerer.OFFICER,
    question=Text(
        "Could a court find an intent to induce or deter immigration to Canada?",
        "Un tribunal pourrait-il conclure à une volonté d’encourager ou de décourager l’immigration au Canada?",
    ),
    statement=Text(
        "the intent is to induce or deter immigration",
        "l’objectif est d’encourager ou de décourager l’immigration",
    ),
    why=Text("It is an element.", "C’est un élément."),
    help=Text("False advertising of jobs or papers, say.", "Une fausse publicité d’emplois ou de papiers."),
    cite="IRPA 127(b)",
)

with_officers = Enumeration(
    "conduct.with_officers",
    choices=WithOfficers,
    question=Text("What was done by, or to, an officer?", "Qu’a fait un agent, ou que lui a-t-on fait?"),
    statement=Text("as to officers, the person:", "quant aux agents, la personne :"),
    why=Text("It may be an offence.", "Il peut s’agir d’une infraction."),
    help=COUNSEL,
    cite="IRPA 129(1)",
)

share = Enumeration(
    "conduct.share",
    choices=Share,
    question=Text(
        "What share did the person have in a contravention by another?",
        "Quelle part la personne a-t-elle eue dans la contravention d’autrui?",
    ),
    statement=Text(
        "in a contravention by another, the person:", "dans la contravention d’autrui, la personne :"
    ),
    why=Text("The penalty is then that of the other.", "La peine est alors celle de l’autre."),
    help=COUNSEL,
    cite="IRPA 131",
)

led_to = Enumeration(
    "conduct.led_to",
    choices=Section,
    question=Text("Which section was it?", "De quel article s’agissait-il?"),
    statement=Text(
        "the section that the other was led to contravene is:", "l’article en cause est le suivant :"
    ),
    why=Text("Only some sections are named.", "Seuls certains articles sont nommés."),
    help=Text("Sections of the Act.", "Articles de la Loi."),
    cite="IRPA 131",
)

FACTS = (
    handling,
    to_contravene,
    not_genuine,
    breach,
    aware,
    diligent,
    transporter,
    misstatement,
    material,
    to_sway,
    with_officers,
    share,
    led_to,
)
