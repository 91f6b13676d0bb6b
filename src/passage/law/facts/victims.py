"""What the protection of a victim turns on, and what it must never turn on: testimony and consent."""

from passage.lang import Answerer, Boolean, Choice, Enumeration
from passage.law.facts.readings import reading
from passage.text import Text


class Request(Choice):
    """Which permit it is."""

    INITIAL = "initial", "a first permit", "un premier permis"
    SUBSEQUENT = "subsequent", "a further permit after the first", "un autre permis après le premier"


_ASK = Text(
    "An officer assesses it; what a trained helper hears is enough to ask. Not told is not assessed, never a no.",
    "Un agent l’apprécie; ce qu’entend une personne formée suffit pour poser la question. Ce qui n’est pas dit "
    "n’est pas évalué : ce n’est jamais un non.",
)
_ANY_ONE = Text(
    "Any one of four indications lets an officer issue a permit.",
    "Une seule des quatre indications permet à un agent de délivrer un permis.",
)


def _indication(key: str, question: Text, statement: Text) -> Boolean:
    return Boolean(
        f"victim.{key}",
        question=question,
        statement=statement,
        why=_ANY_ONE,
        help=_ASK,
        cite="MI 2007 trafficking",
        answered_by=Answerer.OFFICER,
        never_worsens=True,
    )


recruited = _indication(
    "recruited",
    Text(
        "Is there an indication that you were recruited by fraud or coercion, to be exploited?",
        "Y a-t-il une indication d’un recrutement par la fraude ou la contrainte, à des fins d’exploitation?",
    ),
    Text(
        "there is an indication that the person was recruited by fraud or coercion, to be exploited",
        "il y a une indication que la personne a été recrutée par la fraude ou la contrainte, à des fins "
        "d’exploitation",
    ),
)
coerced = _indication(
    "coerced",
    Text(
        "Is there an indication that you were coerced into work or another activity?",
        "Y a-t-il une indication d’un travail ou d’une autre activité imposés par la contrainte?",
    ),
    Text(
        "there is an indication that the person was coerced into work or another activity",
        "il y a une indication que la personne a été contrainte à un travail ou à une autre activité",
    ),
)
conditions = _indication(
    "conditions",
    Text(
        "Is there an indication that the conditions of that work or activity exploit you?",
        "Y a-t-il une indication que les conditions de ce travail ou de cette activité vous exploitent?",
    ),
    Text(
        "there is an indication of exploitive conditions",
        "il y a une indication de conditions d’exploitation",
    ),
)
freedom = _indication(
    "freedom",
    Text(
        "Is there an indication that your freedom is, or was, restricted?",
        "Y a-t-il une indication que votre liberté est, ou a été, restreinte?",
    ),
    Text(
        "there is an indication that the person’s freedom is or was restricted",
        "il y a une indication que la liberté de la personne est ou a été restreinte",
    ),
)

INDICATIONS = (recruited, coerced, conditions, freedom)

alleges = Boolean(
    "victim.alleges",
    question=Text(
        "Do you say that you were trafficked in Canada?",
        "Affirmez-vous avoir subi la traite de personnes au Canada?",
    ),
    statement=Text(
        "the person says that they were trafficked in Canada",
        "la personne affirme avoir subi la traite au Canada",
    ),
    why=Text(
        "The public policy on fees reaches whoever says so.",
        "La politique d’intérêt public sur les frais vise quiconque l’affirme.",
    ),
    help=Text("No proof is asked for here.", "Aucune preuve n’est demandée ici."),
    cite="PP 2025-02-04 trafficking",
    never_worsens=True,
)

dependant = Boolean(
    "victim.dependant",
    question=Text(
        "Are you in Canada as the dependant of a victim of trafficking who asks for, or holds, such a permit?",
        "Êtes-vous au Canada, à la charge d’une victime de la traite de personnes qui demande ou détient un tel "
        "permis?",
    ),
    statement=Text(
        "the person is the dependant in Canada of a victim who asks for or holds such a permit",
        "la personne est au Canada, à la charge d’une victime qui demande ou détient un tel permis",
    ),
    why=Text(
        "Dependants in Canada may be included.", "Les personnes à charge au Canada peuvent être visées."
    ),
    help=Text(
        "A child or another family member who depends on them.",
        "Un enfant ou un autre membre de la famille qui dépend d’elle.",
    ),
    cite="MI 2025-02-04 trafficking",
    prior=0.1,
    never_worsens=True,
)

request = Enumeration(
    "victim.request",
    choices=Request,
    question=Text(
        "Is it about a first permit, or a further one?", "S’agit-il d’un premier permis ou d’un autre?"
    ),
    statement=Text("the permit in question is", "le permis en cause est"),
    why=Text("Its usual length and its fee differ.", "Sa durée habituelle et ses frais diffèrent."),
    help=Text(
        "A permit issued earlier because of trafficking makes the next one a further one.",
        "Un permis délivré auparavant en raison de la traite fait du suivant un autre permis.",
    ),
    cite="MI 2007 trafficking",
)

testifies = Boolean(
    "victim.testifies",
    question=Text(
        "Are you willing to testify, or to help investigators?",
        "Êtes-vous disposé à témoigner ou à aider les enquêteurs?",
    ),
    statement=Text(
        "the person is willing to testify or to help investigators",
        "la personne est disposée à témoigner ou à aider les enquêteurs",
    ),
    why=Text(
        "Nothing here turns on it: no victim has to.", "Rien n’en dépend ici : aucune victime n’y est tenue."
    ),
    help=Text(
        "You may say no, or not answer. Speak with counsel before you decide.",
        "Vous pouvez refuser ou ne pas répondre. Parlez à un conseil avant de décider.",
    ),
    cite="PDI 2020 trafficking",
    never_worsens=False,
)

consents = Boolean(
    "victim.consents",
    question=Text(
        "Do you agree to what you tell being passed on to others?",
        "Acceptez-vous que ce que vous dites soit communiqué à d’autres?",
    ),
    statement=Text(
        "the person agrees to what they tell being passed on",
        "la personne accepte que ce qu’elle dit soit communiqué",
    ),
    why=Text(
        "Nothing here turns on it, and nothing is passed on by itself.",
        "Rien n’en dépend ici, et rien n’est communiqué d’office.",
    ),
    help=Text(
        "You may say no, now or later, without losing anything.",
        "Vous pouvez refuser, maintenant ou plus tard, sans rien perdre.",
    ),
    cite="PDI 2020 trafficking",
    never_worsens=False,
)

instructions_of_2007 = reading(
    "instructions_of_2007",
    "MI 2007 trafficking",
    Text(
        "On that day, had the instructions of 2007 already been given?",
        "Ce jour-là, les instructions de 2007 avaient-elles déjà été données?",
    ),
    Text(
        "on that day the instructions of 2007 had been given",
        "ce jour-là, les instructions de 2007 avaient été données",
    ),
    Text("Their day within 2007 was not read.", "Leur jour, en 2007, n’a pas été relevé."),
    presumed=None,
)

partner = Boolean(
    "violence.partner",
    question=Text(
        "Are there reasonable grounds to believe that your spouse or common-law partner abuses you in Canada?",
        "Y a-t-il des motifs raisonnables de croire que votre époux ou conjoint de fait vous fait subir de la "
        "violence au Canada?",
    ),
    statement=Text(
        "there are reasonable grounds to believe that a spouse or common-law partner abuses the person in Canada",
        "il y a des motifs raisonnables de croire qu’un époux ou conjoint de fait fait subir de la violence à la "
        "personne au Canada",
    ),
    why=Text(
        "A permit may be issued so that nobody has to stay for the sake of status.",
        "Un permis peut être délivré pour que personne n’ait à rester à cause de son statut.",
    ),
    help=Text(
        "Violence may be physical, sexual, psychological or financial. Abuse by an employer is another matter.",
        "La violence peut être physique, sexuelle, psychologique ou financière. Celle d’un employeur relève d’une "
        "autre règle.",
    ),
    cite="MI 2019-07-26 violence",
    answered_by=Answerer.OFFICER,
    prior=0.1,
    never_worsens=True,
)

relationship_needed = Boolean(
    "violence.relationship_needed",
    question=Text(
        "Did you seek permanent residence through that relationship, so that your status depends on it?",
        "Cherchiez-vous à obtenir la résidence permanente par cette relation, de sorte que votre statut en dépend?",
    ),
    statement=Text(
        "the person sought permanent residence through the relationship, on which their status depends",
        "la personne cherchait la résidence permanente par cette relation, dont dépend son statut",
    ),
    why=Text("The instructions keep to such cases.", "Les instructions s’en tiennent à ces cas."),
    help=Text("A sponsorship, for example.", "Un parrainage, par exemple."),
    cite="MI 2019-07-26 violence",
    answered_by=Answerer.OFFICER,
)

FACTS = (
    *INDICATIONS,
    alleges,
    dependant,
    request,
    testifies,
    consents,
    instructions_of_2007,
    partner,
    relationship_needed,
)
