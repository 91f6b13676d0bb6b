"""What the page of deadlines says, in both languages."""

from passage.text import Text

DEADLINES = Text(
    "Deadlines: which day each falls on, and how it is counted",
    "Échéances\u00a0: le jour de chacune, et comment il se compte",
)
TOLD = Text(
    "Give the days of events that you know, from the papers you hold. The statutory day is the safe one; roll-overs and practice notices stand beside it. Nothing closes by itself.",
    "Donnez la date des événements que vous connaissez, d’après les papiers que vous avez. Le jour fixé par la loi est le plus sûr; prolongations et avis de pratique figurent à côté. Rien ne se ferme de soi-même.",
)
KEPT = Text(
    "These days are kept by this browser, with your other answers, until it is closed.",
    "Ces dates sont gardées par ce navigateur, avec vos autres réponses, jusqu’à sa fermeture.",
)
EVENTS = Text("Days of events", "Dates des événements")
ABOUT = Text("About {who}", "Au sujet de {who}")
DAY_HINT = Text(
    "Write a day as 2026-05-10; if you are not sure, the first and the last that it can be: 2026-05-01..2026-05-10. Leave blank what has not happened or is not known.",
    "Écrivez une date ainsi\u00a0: 2026-05-10; en cas de doute, la première et la dernière possibles\u00a0: 2026-05-01..2026-05-10. Laissez en blanc ce qui n’a pas eu lieu ou n’est pas connu.",
)
PLACE = Text("Province, territory or town of the office", "Province, territoire ou ville du bureau")
STARTS = Text("It starts: {limits}", "Fait courir\u00a0: {limits}")
SUBJECTS = {
    "claim": Text("The claim and its hearing", "La demande d’asile et son audience"),
    "decision": Text("The decision and the appeal", "La décision et l’appel"),
    "court": Text("The Federal Court", "La Cour fédérale"),
    "prra": Text("Protection before removal", "La protection avant le renvoi"),
    "order": Text("The removal order", "La mesure de renvoi"),
    "notice": Text("Notices received", "Les avis reçus"),
    "minister": Text("The Minister", "Le ministre"),
}
MORE = Text("What else may matter to these days", "Ce qui peut aussi compter pour ces dates")
SHOW = Text("Show the deadlines", "Voir les échéances")
CALENDAR = Text("Deadlines", "Échéances")
NONE = Text(
    "No event is told yet, so there is no day to show.",
    "Aucun événement n’est encore indiqué\u00a0: il n’y a pas de date à montrer.",
)
DAY_BY_DAY = Text("How it was counted, day by day", "Le compte, jour après jour")
DAY, NUMBER, REASON = Text("Day", "Jour"), Text("No.", "No"), Text("Why", "Motif")
NO_DAY = Text("No day, and why", "Aucune date, et pourquoi")
NOTES = Text("Notes", "Notes", deliberate=True)
TOUCHES = Text("{note} (deadlines {numbers})", "{note} (échéances {numbers})")
STEPS_LAW = Text("By which law", "Selon quel droit")
ICS = Text("Save to a calendar (.ics)", "Enregistrer dans un calendrier (.ics)")
ICS_TOLD = Text(
    "Its titles are neutral and tell nothing of what a deadline is about: “Deadline 1”.",
    "Ses titres sont neutres et ne disent rien de l’objet d’une échéance\u00a0: «\u00a0Échéance 1\u00a0».",
)
ICS_NEUTRAL = Text("Neutral titles only", "Titres neutres seulement")
ICS_DETAILS = Text(
    "With what each deadline is, and its citation", "Avec l’objet de chaque échéance et sa référence"
)
NUMBERED = Text("{n}. {day} – {title}", "{n}. {day} – {title}")
BESIDE = Text("Beside it", "À côté")
NOTHING_SAVED = Text(
    "No event is told, so there is nothing to save",
    "Aucun événement n’est indiqué\u00a0: il n’y a rien à enregistrer",
)
NOTHING_MEND = Text("Give the day of an event first.", "Donnez d’abord la date d’un événement.")
