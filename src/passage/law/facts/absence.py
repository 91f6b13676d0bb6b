"""Whether the person has gone back to the country of the claim while the Board has the claim or the appeal."""

from passage.lang import Answerer, Boolean, Day
from passage.text import Text

returned = Boolean(
    "absence.returned",
    question=Text(
        "Since you made your claim, have you gone back to the country in respect of which you made it?",
        "Depuis votre demande d’asile, avez-vous regagné le pays en raison duquel vous l’avez faite?",
    ),
    statement=Text(
        "the person has gone back to the country in respect of which they claimed protection",
        "la personne est retournée dans le pays en raison duquel elle a demandé l’asile",
    ),
    why=Text(
        "A voluntary return there, before the decision, ends the claim or the appeal.",
        "Un retour volontaire dans ce pays, avant la décision, met fin à la demande ou à l’appel.",
    ),
    help=Text(
        "Only the country where you said that you are in danger. Why you went matters: keep what proves it.",
        "Seulement le pays où vous avez dit être en danger. La raison du voyage compte : gardez-en les preuves.",
    ),
    cite="IRPA 104.1(1)(a)",
    prior=0.03,
)

returned_on = Day(
    "absence.returned_on",
    question=Text("On what day did you arrive back in that country?", "Quel jour avez-vous regagné ce pays?"),
    statement=Text(
        "the day on which the person went back to that country",
        "la date du retour de la personne dans ce pays",
    ),
    why=Text(
        "The rule came into force on 2026-03-26, without a word on earlier returns.",
        "La règle est entrée en vigueur le 2026-03-26, sans un mot sur les retours antérieurs.",
    ),
    help=Text("If there were several returns, the last one.", "S’il y a eu plusieurs retours, le dernier."),
    cite="IRPA 104.1(1)(a)",
)

voluntary = Boolean(
    "absence.voluntary",
    answered_by=Answerer.OFFICER,
    question=Text(
        "In the member’s view, did the person go back there voluntarily?",
        "De l’avis du ou de la commissaire, la personne y est-elle retournée volontairement?",
    ),
    statement=Text(
        "the member finds that the person went back there voluntarily",
        "le ou la commissaire conclut que la personne y est retournée volontairement",
    ),
    why=Text(
        "Only a voluntary return counts; a person sent back, or taken there, did not choose it.",
        "Seul un retour volontaire compte; la personne renvoyée ou emmenée là-bas ne l’a pas choisi.",
    ),
    help=Text(
        "The Act does not define it. Tell who decided the trip, what pressed for it, how long it lasted, and "
        "keep what proves it.",
        "La Loi ne le définit pas. Dites qui a décidé du voyage, ce qui l’imposait, combien de temps il a duré, "
        "et conservez-en les preuves.",
    ),
    cite="IRPA 104.1(1)(a)",
)

FACTS = (returned, returned_on, voluntary)
