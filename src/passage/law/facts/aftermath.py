"""What follows a claim: designation, extradition, requests to the Minister, and what stays removal."""

from passage.lang import Answerer, Boolean
from passage.text import Text

designated = Boolean(
    "designated.foreign_national",
    question=Text(
        "Are you a designated foreign national?",
        "Êtes-vous un étranger désigné au sens de la Loi?",
    ),
    statement=Text("the person is a designated foreign national", "la personne est un étranger désigné"),
    why=Text(
        "Designation closes the appeal, and other requests for five years.",
        "La désignation ferme la voie de l’appel et, pour cinq ans, celle d’autres demandes.",
    ),
    help=Text(
        "Only a member of a group whose arrival the Minister has designated by order. It is rare.",
        "Seulement un membre d’un groupe dont l’arrivée a été désignée par arrêté du ministre. C’est rare.",
    ),
    cite="IRPA 20.1",
    prior=0.01,
)

five_years = Boolean(
    "designated.five_years",
    question=Text(
        "Have five years passed since the final decision on your claim (or on your application for "
        "protection, if you made one)?",
        "Cinq années se sont-elles écoulées depuis la décision définitive sur votre demande d’asile (ou sur "
        "votre demande de protection, si vous en avez fait une)?",
    ),
    statement=Text(
        "five years have passed since the final decision",
        "cinq années se sont écoulées depuis la décision définitive",
    ),
    why=Text("Until then a designated person must wait.", "D’ici là, l’étranger désigné doit attendre."),
    help=Text(
        "Where neither was made, five years count from the designation.",
        "Si aucune n’a été faite, les cinq années se comptent depuis la désignation.",
    ),
    cite="IRPA 24(5)",
    prior=0.1,
)

authority_to_proceed = Boolean(
    "extradition.authority",
    question=Text(
        "Has an authority to proceed been issued against you under the Extradition Act?",
        "Un arrêté introductif d’instance a-t-il été pris contre vous au titre de la Loi sur l’extradition?",
    ),
    statement=Text(
        "the person is the subject of an authority to proceed under the Extradition Act",
        "un arrêté introductif d’instance pris au titre de la Loi sur l’extradition vise la personne",
    ),
    why=Text("It bars the application for protection.", "Il exclut la demande de protection."),
    help=Text(
        "If nobody has sought your extradition, the answer is no.",
        "Si personne n’a demandé votre extradition, répondez non.",
    ),
    cite="IRPA 112(2)(a)",
    prior=0.01,
)

humanitarian_pending = Boolean(
    "humanitarian.pending",
    question=Text(
        "Do you already have a humanitarian and compassionate request that has not been decided?",
        "Avez-vous déjà une demande fondée sur des motifs d’ordre humanitaire qui n’est pas tranchée?",
    ),
    statement=Text(
        "an earlier humanitarian request is pending",
        "une demande antérieure fondée sur des motifs d’ordre humanitaire est en instance",
    ),
    why=Text("A second one is not examined meanwhile.", "Une seconde n’est pas étudiée entre-temps."),
    help=Text("Only one at a time.", "Une seule à la fois."),
    cite="IRPA 25(1.2)(a)",
    prior=0.1,
)

life_risk = Boolean(
    "humanitarian.life_risk",
    answered_by=Answerer.OFFICER,
    question=Text(
        "Would removal put the person’s life at risk because no country of theirs can provide adequate "
        "health care?",
        "Le renvoi exposerait-il la personne à une menace à sa vie parce qu’aucun de ses pays ne peut "
        "fournir de soins de santé adéquats?",
    ),
    statement=Text(
        "removal would put the person’s life at risk for want of adequate health care",
        "le renvoi exposerait la personne à une menace à sa vie, faute de soins de santé adéquats",
    ),
    why=Text("It lifts the 12-month wait.", "Cela lève l’attente de 12 mois."),
    help=Text(
        "Medical evidence about the condition and about care in the country is needed.",
        "Il faut des preuves médicales sur l’état de santé et sur les soins offerts dans le pays.",
    ),
    cite="IRPA 25(1.21)(a)",
    prior=0.05,
)

child_interests = Boolean(
    "humanitarian.child",
    answered_by=Answerer.OFFICER,
    question=Text(
        "Would removal harm the best interests of a child directly affected?",
        "Le renvoi porterait-il atteinte à l’intérêt supérieur d’un enfant directement touché?",
    ),
    statement=Text(
        "removal would harm the best interests of a child directly affected",
        "le renvoi porterait atteinte à l’intérêt supérieur d’un enfant directement touché",
    ),
    why=Text("It lifts the 12-month wait.", "Cela lève l’attente de 12 mois."),
    help=Text(
        "A child of yours or another, whose life the removal would change.",
        "Votre enfant ou un autre, dont la vie serait changée par le renvoi.",
    ),
    cite="IRPA 25(1.21)(b)",
    prior=0.2,
)

country_stay = Boolean(
    "stay.country",
    question=Text(
        "Has the Minister stayed removals to the country or place to which you would be sent?",
        "Le ministre a-t-il imposé un sursis aux renvois vers le pays ou le lieu où l’on vous enverrait?",
    ),
    statement=Text(
        "the Minister has stayed removals to the country or place of destination",
        "le ministre a imposé un sursis aux renvois vers le pays ou le lieu de destination",
    ),
    why=Text("Nobody is removed there meanwhile.", "Nul n’y est renvoyé entre-temps."),
    help=Text(
        "The Canada Border Services Agency keeps the list of temporary suspensions of removals.",
        "L’Agence des services frontaliers du Canada tient la liste des suspensions temporaires des renvois.",
    ),
    cite="IRPR 230(1)",
    prior=0.1,
)

consented = Boolean(
    "stay.consented",
    question=Text(
        "Have you told the Minister in writing that you agree to be removed there?",
        "Avez-vous avisé le ministre par écrit que vous acceptez votre renvoi à cet endroit?",
    ),
    statement=Text(
        "the person consents in writing to removal there", "la personne accepte par écrit d’y être renvoyée"
    ),
    why=Text("The stay then does not apply.", "Le sursis ne s’applique alors pas."),
    help=Text("Only a written notice counts.", "Seul un avis écrit compte."),
    cite="IRPR 230(3)(f)",
    prior=0.05,
)

considerations = Boolean(
    "stay.considerations",
    answered_by=Answerer.OFFICER,
    question=Text(
        "Has the Minister found that humanitarian or public policy considerations justify a stay, with "
        "permanent residence still undecided?",
        "Le ministre a-t-il estimé qu’un sursis est justifié par des motifs d’ordre humanitaire ou "
        "d’intérêt public, la résidence permanente restant à trancher?",
    ),
    statement=Text(
        "the Minister finds a stay justified on humanitarian or public policy grounds",
        "le ministre estime le sursis justifié pour des motifs d’ordre humanitaire ou d’intérêt public",
    ),
    why=Text(
        "Removal is then stayed, for family members too.",
        "Il y a alors sursis au renvoi, y compris pour les membres de la famille.",
    ),
    help=Text(
        "It is often called approval in principle, or at the first stage.",
        "On parle souvent d’approbation de principe, ou à la première étape.",
    ),
    cite="IRPR 233",
    prior=0.05,
)

FACTS = (
    designated,
    five_years,
    authority_to_proceed,
    humanitarian_pending,
    life_risk,
    child_interests,
    country_stay,
    consented,
    considerations,
)
