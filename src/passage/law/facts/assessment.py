"""The course of an application for protection: hearings missed, a withdrawal, evidence, assessments."""

from passage.lang import Answerer, Boolean
from passage.text import Text

missed_twice = Boolean(
    "prra.missed_twice",
    question=Text(
        "Did you miss a hearing on the application for protection, and then another of which you were given "
        "notice?",
        "Avez-vous manqué une audience sur la demande de protection, puis une autre dont vous aviez reçu "
        "avis?",
    ),
    statement=Text(
        "the person missed a hearing, and then another of which notice was given",
        "la personne a omis de se présenter à une audience, puis à une autre dont elle avait été avisée",
    ),
    why=Text("The application is then abandoned.", "La demande fait alors l’objet d’un désistement."),
    help=Text("One missed hearing alone is not enough.", "Une seule audience manquée ne suffit pas."),
    cite="IRPR 169(a)",
    prior=0.05,
)

departed = Boolean(
    "prra.departed",
    question=Text(
        "Have you left Canada of your own accord since applying for protection?",
        "Avez-vous quitté volontairement le Canada depuis la demande de protection?",
    ),
    statement=Text(
        "the person has left Canada voluntarily since applying for protection",
        "la personne a quitté volontairement le Canada depuis la demande de protection",
    ),
    why=Text("The application is then abandoned.", "La demande fait alors l’objet d’un désistement."),
    help=Text("A removal against your will is not meant.", "Le renvoi contre votre gré n’est pas visé."),
    cite="IRPR 169(b)",
    prior=0.05,
)

withdrawal = Boolean(
    "prra.withdrawal",
    question=Text(
        "Has the Minister received a written notice from you that withdraws the application for protection?",
        "Le ministre a-t-il reçu de vous un avis écrit de retrait de la demande de protection?",
    ),
    statement=Text(
        "the Minister has received written notice that the application for protection is withdrawn",
        "le ministre a reçu l’avis écrit du retrait de la demande de protection",
    ),
    why=Text("The application is then rejected.", "La demande est alors rejetée."),
    help=Text("It takes effect on receipt.", "Il prend effet sur réception."),
    cite="IRPR 170",
    prior=0.05,
)

evidence_arose_after = Boolean(
    "prra.evidence_arose_after",
    question=Text(
        "Did that evidence arise after the claim was rejected?",
        "Cet élément de preuve est-il survenu depuis le rejet de la demande d’asile?",
    ),
    statement=Text(
        "the evidence arose after the claim was rejected",
        "l’élément de preuve est survenu depuis le rejet de la demande d’asile",
    ),
    why=Text(
        "After a rejection only new evidence is received.",
        "Après un rejet, seules les preuves nouvelles sont reçues.",
    ),
    help=Text(
        "What counts is when the evidence arose; take each piece by itself.",
        "Ce qui compte, c’est le moment où l’élément est survenu; prenez-les un à un.",
    ),
    cite="IRPA 113(a)",
    prior=0.5,
)

evidence_unavailable = Boolean(
    "prra.evidence_unavailable",
    answered_by=Answerer.OFFICER,
    question=Text(
        "Was that evidence not reasonably available when the claim was rejected?",
        "Cet élément de preuve n’était-il pas normalement accessible au moment du rejet?",
    ),
    statement=Text(
        "the evidence was not reasonably available when the claim was rejected",
        "l’élément de preuve n’était pas normalement accessible au moment du rejet",
    ),
    why=Text("Such evidence is received too.", "Un tel élément est reçu également."),
    help=Text(
        "It existed, but could not reasonably be had.",
        "Il existait, mais on ne pouvait raisonnablement l’obtenir.",
    ),
    cite="IRPA 113(a)",
    prior=0.3,
)

evidence_unexpected = Boolean(
    "prra.evidence_unexpected",
    answered_by=Answerer.OFFICER,
    question=Text(
        "Was it unreasonable, in the circumstances, to expect that evidence when the claim was rejected?",
        "Était-il déraisonnable, dans les circonstances, de s’attendre à ce que cet élément ait été "
        "présenté au moment du rejet?",
    ),
    statement=Text(
        "the person could not reasonably have been expected to present the evidence when the claim was "
        "rejected",
        "il n’était pas raisonnable de s’attendre à ce que l’élément soit présenté au moment du rejet",
    ),
    why=Text("Such evidence is received too.", "Un tel élément est reçu également."),
    help=Text(
        "Trauma, bad advice or fear may explain it.",
        "Un traumatisme, un mauvais conseil ou la peur peuvent l’expliquer.",
    ),
    cite="IRPA 113(a)",
    prior=0.3,
)

certificate_reasonable = Boolean(
    "certificate.reasonable",
    question=Text(
        "Has a judge determined that the security certificate is reasonable?",
        "Un juge a-t-il conclu au caractère raisonnable du certificat de sécurité?",
    ),
    statement=Text(
        "a judge has determined that the certificate is reasonable",
        "un juge a conclu au caractère raisonnable du certificat",
    ),
    why=Text("No assessment is given before.", "Aucune évaluation n’est fournie avant."),
    help=Text("The Federal Court decides.", "La Cour fédérale en décide."),
    cite="IRPR 172(2.1)",
    prior=0.3,
)

at_risk = Boolean(
    "prra.at_risk",
    answered_by=Answerer.OFFICER,
    question=Text(
        "Does the Minister decide that the person is described in section 97 (torture, risk to life, cruel "
        "treatment)?",
        "Le ministre conclut-il que la personne est visée à l’article 97 (torture, menace à la vie, "
        "traitements cruels)?",
    ),
    statement=Text(
        "the Minister decides that the person is described in section 97",
        "le ministre conclut que la personne est visée à l’article 97",
    ),
    why=Text(
        "Otherwise there is no need to assess anything more.",
        "Sinon, il n’y a pas lieu d’évaluer autre chose.",
    ),
    help=Text("Only an officer can answer.", "Seul un agent peut répondre."),
    cite="IRPR 172(4)",
)

reexamined = Boolean(
    "prra.reexamined",
    question=Text(
        "Have you been given notice that the stay of removal is being re-examined?",
        "Avez-vous reçu un avis d’examen du sursis au renvoi?",
    ),
    statement=Text(
        "the stay of removal is being re-examined", "le sursis au renvoi fait l’objet d’un examen"
    ),
    why=Text("It may be cancelled, after an answer.", "Il peut être révoqué, après une réplique."),
    help=Text("With the notice come two assessments.", "Deux évaluations accompagnent l’avis."),
    cite="IRPR 173(1)",
    prior=0.05,
)

FACTS = (
    missed_twice,
    departed,
    withdrawal,
    evidence_arose_after,
    evidence_unavailable,
    evidence_unexpected,
    certificate_reasonable,
    at_risk,
    reexamined,
)
