"""What a rejection says, what identity documents there are, and whether reasons come in writing."""

from passage.lang import Boolean
from passage.law.judgement import judged
from passage.text import Text

no_credible_evidence = judged(
    "reasons.no_credible_evidence",
    "IRPA 107(2)",
    Text(
        "In rejecting the claim, is the member of the opinion that there was no credible or trustworthy evidence on which "
        "it could have been accepted?",
        "En rejetant la demande, est-on d’avis qu’aucun élément de preuve crédible ou digne de foi "
        "n’aurait pu fonder une décision favorable?",
    ),
    Text(
        "there was no credible or trustworthy evidence on which the claim could have been accepted",
        "aucun élément de preuve crédible ou digne de foi n’aurait pu fonder une décision favorable",
    ),
    Text("It closes the appeal.", "Cela ferme la voie de l’appel."),
    Text(
        "One independent and credible document that could support the claim is enough to rule it out.",
        "Un seul document indépendant et crédible pouvant appuyer la demande suffit à l’écarter.",
    ),
    prior=0.1,
)

clearly_fraudulent = judged(
    "reasons.clearly_fraudulent",
    "IRPA 107.1",
    Text(
        "In rejecting the claim, is the member of the opinion that it is clearly fraudulent?",
        "En rejetant la demande, est-on d’avis qu’elle est clairement frauduleuse?",
    ),
    Text("the claim is clearly fraudulent", "la demande est clairement frauduleuse"),
    Text("It closes the appeal.", "Cela ferme la voie de l’appel."),
    Text(
        "The claim itself, not a lie on a point that does not matter to it.",
        "La demande elle-même, non un mensonge sur un point sans portée.",
    ),
    prior=0.05,
)

reasons_requested = Boolean(
    "reasons.requested",
    question=Text(
        "Did you, or the Minister, ask in writing for reasons within 10 days of the notice of the decision?",
        "Avez-vous, ou le ministre a-t-il, demandé les motifs par écrit dans les 10 jours suivant l’avis de décision?",
    ),
    statement=Text(
        "written reasons were requested within 10 days after notice of the decision",
        "les motifs écrits ont été demandés dans les 10 jours suivant la notification de la décision",
    ),
    why=Text("They must then be given in writing.", "Ils sont alors transmis par écrit."),
    help=Text(
        "Reasons for a rejection come in writing without being asked for.",
        "Les motifs d’un rejet sont transmis par écrit sans qu’on les demande.",
    ),
    cite="IRPA 169(e)",
    prior=0.2,
)

oral_without_minister = Boolean(
    "reasons.oral_without_minister",
    question=Text(
        "Was the claim accepted orally while the Minister was not present?",
        "La demande a-t-elle été accueillie de vive voix en l’absence du ministre?",
    ),
    statement=Text(
        "the claim was accepted orally while the Minister was not present",
        "la demande a été accueillie de vive voix en l’absence du ministre",
    ),
    why=Text("Written reasons then come with the notice.", "Les motifs écrits accompagnent alors l’avis."),
    help=Text(
        "Most hearings are held without the Minister.",
        "La plupart des audiences se tiennent sans le ministre.",
    ),
    cite="RPDR 67(2)(b)",
    prior=0.3,
)

identity_held = Boolean(
    "identity.documents",
    question=Text(
        "Do you have documents that establish your identity?",
        "Avez-vous des documents qui établissent votre identité?",
    ),
    statement=Text(
        "the claimant has acceptable documents establishing identity",
        "la personne est munie de papiers d’identité acceptables",
    ),
    why=Text(
        "The Division takes it into account when it weighs credibility.",
        "La Section en tient compte lorsqu’elle apprécie la crédibilité.",
    ),
    help=Text(
        "Whether they are acceptable is for the member.", "Leur acceptabilité relève du ou de la commissaire."
    ),
    cite="IRPA 106",
    prior=0.7,
)

identity_explained = judged(
    "identity.explained",
    "IRPA 106",
    Text(
        "Does the member find a reasonable explanation for the lack of documents, or reasonable steps to obtain them?",
        "Selon le ou la commissaire, l’absence de papiers est-elle raisonnablement justifiée, ou les mesures voulues "
        "ont-elles été prises pour s’en procurer?",
    ),
    Text(
        "the lack of documents is reasonably explained, or reasonable steps were taken to obtain them",
        "l’absence de papiers est raisonnablement justifiée, ou les mesures voulues ont été prises pour s’en procurer",
    ),
    Text("Then it is no mark against credibility.", "La crédibilité n’en souffre alors pas."),
    Text(
        "Flight, a smuggler who kept them, a State that issues none to people like you, letters you wrote.",
        "La fuite, un passeur qui les a gardés, un État qui n’en délivre pas aux personnes comme vous, vos démarches "
        "écrites.",
    ),
)

FACTS = (
    no_credible_evidence,
    clearly_fraudulent,
    reasons_requested,
    oral_without_minister,
    identity_held,
    identity_explained,
)
