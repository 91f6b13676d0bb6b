"""What the sheets and the sheet of findings say, in both languages."""

from passage.text import Text

SHEETS = Text(
    "Sheets for counsel, to print and write on", "Fiches pour les conseils, à imprimer et à remplir"
)
SHEETS_TOLD = Text(
    "A sheet is for people to go through. Its boxes are never read, and it finds nothing.",
    "Une fiche est à parcourir par des personnes. Ses cases ne sont jamais lues, et elle ne conclut rien.",
)
TO_PRINT = Text(
    "Print this page to tick and write on; nothing can be entered here.",
    "Imprimez cette page pour cocher et écrire; rien ne peut être saisi ici.",
)

SHEET = Text(
    "A sheet for counsel and officers: facts, grounds, and your own findings",
    "Fiche pour les conseils et les agents\u00a0: faits, motifs et vos propres conclusions",
)
SHEET_SHORT = Text("Sheet", "Fiche")
SHEET_TOLD = Text(
    "Every fact that a question of law turns on, in one form. What the rules find stands apart from what you find. There is no score, and nothing is filled in for you.",
    "Tous les faits dont dépend une question de droit, dans un seul formulaire. Ce que les règles permettent de conclure reste séparé de ce que vous concluez. Il n’y a pas de note, et rien n’est rempli à votre place.",
)
KEPT_NOWHERE = Text(
    "What you enter is kept neither here nor by the browser: save it to a file to keep it.",
    "Ce que vous saisissez n’est conservé ni ici ni par le navigateur\u00a0: enregistrez-le dans un fichier pour le garder.",
)
CHOOSE = Text("Which questions of law?", "Quelles questions de droit?")
CHOOSE_HINT = Text("Choose one or more.", "Choisissez-en une ou plusieurs.")
OPEN_SHEET = Text("Open the sheet", "Ouvrir la fiche")
REOPEN = Text("Open a sheet that was saved", "Ouvrir une fiche enregistrée")
REOPEN_FILE = Text("The file", "Le fichier")
REOPEN_BUTTON = Text("Open", "Ouvrir")
NONE_CHOSEN = Text("Choose at least one question of law", "Choisissez au moins une question de droit")
TOO_MANY = Text("Choose at most {n} questions of law", "Choisissez au plus {n}\u00a0questions de droit")
NO_FILE = Text("Choose a file first", "Choisissez d’abord un fichier")
ALONE_ONLY = Text("a sheet is about one person", "une fiche ne vise qu’une personne")
ALONE_MEND = Text("save a sheet for each", "enregistrez une fiche pour chacune")
OTHER_QUESTIONS = Text("Choose other questions", "Choisir d’autres questions")

ON = Text("Day of the law", "Jour du droit")
FACTS_ON = Text("Day on which the facts are taken", "Jour auquel les faits sont pris")
DAY_HINT = Text(
    "A day is written 2026-05-10; where it is not known exactly, 2026-05-01..2026-05-10.",
    "Une date s’écrit 2026-05-10; si elle n’est pas connue exactement, 2026-05-01..2026-05-10.",
)
BLANK_HINT = Text(
    "What is left blank is not known. It is never taken for a no.",
    "Ce qui reste en blanc n’est pas connu. Ce n’est jamais pris pour un non.",
)
FACTS = Text("Facts", "Faits")
TOLD_COUNT = (
    Text("{n} fact told, of {all}", "{n}\u00a0fait indiqué, sur {all}"),
    Text("{n} facts told, of {all}", "{n}\u00a0faits indiqués, sur {all}"),
)
NOT_KNOWN = Text("not known", "inconnu")
ANSWERED = {
    "officer": Text("for an officer to judge", "à un agent d’en juger"),
    "law": Text("an open question of law", "question de droit ouverte"),
    "feed": Text("a dated list of the law’s files", "liste datée des fichiers du droit"),
}
YES_OR_NO = Text("Answer yes or no, or leave it blank.", "Répondez oui ou non, ou laissez en blanc.")
ROW = Text("{name} {n}", "{name} {n}")
MORE_ROWS = Text("One more: {name}", "Un élément de plus\u00a0: {name}")
FIND = Text("See what the rules find", "Voir ce que les règles permettent de conclure")
SAVE = Text("Save to a file", "Enregistrer dans un fichier")
IN_OTHER = Text("Version française, avec ce qui est saisi", "English version, with what is entered")
FINDINGS = Text(
    "What the rules find, and what you find",
    "Ce que les règles permettent de conclure, et ce que vous concluez",
)
RULES_FIND = Text("The rules", "Les règles")
YOU_FIND = Text("You", "Vous")
GROUNDS = Text("Grounds", "Motifs")
ENGAGED = {
    "holds": Text("holds", "établi"),
    "possible": Text(
        "possible: one of several that must hold", "possible\u00a0: l’un de plusieurs, dont un est établi"
    ),
    "open": Text("cannot tell", "on ne peut le dire"),
    "not": Text("does not hold", "non établi"),
    "unresearched": Text("not researched for that day", "non étudié pour ce jour"),
}
POSSIBLE = Text("Still possible", "Restent possibles")
YOUR_FINDING = Text("Your finding", "Votre conclusion")
UNDECIDED = Text("I have not decided", "Je n’ai pas décidé")
I_FIND = Text("I find it", "Je conclus que oui")
I_DO_NOT = Text("I do not find it", "Je conclus que non")
YOUR_REASONS = Text("Your reasons", "Vos motifs")
REASONS_HINT = Text(
    "Reasons are required where you find otherwise than the rules.",
    "Les motifs sont obligatoires si vous concluez autrement que les règles.",
)
OTHERWISE = Text(
    "You find otherwise than the rules: give your reasons",
    "Vous concluez autrement que les règles\u00a0: donnez vos motifs",
)
DIFFERS = Text("otherwise than the rules", "autrement que les règles")
TOO_LONG = Text("At most {n} characters.", "Au plus {n}\u00a0caractères.")
NO_SUCH = Text("There is no such finding.", "Cette conclusion n’existe pas.")
WHO = Text("Who finds", "Qui conclut")
WHO_HINT = Text(
    "If you wish: it is written into the file only.",
    "Si vous le souhaitez\u00a0: cela n’est inscrit que dans le fichier.",
)
NAME = Text("Name", "Nom")
ROLE = Text("Role", "Qualité")
OPENED = Text(
    "This sheet was saved on {at}, under the law of {on} ({law}).",
    "Cette fiche a été enregistrée le {at}, selon le droit du {on} ({law}).",
)
OPENED_SAME = Text("The rules find the same now.", "Les règles permettent maintenant les mêmes conclusions.")
OPENED_OTHER = Text(
    "The rules find otherwise now on: {issues}. Then: {then}",
    "Les règles permettent maintenant d’autres conclusions sur\u00a0: {issues}. Alors\u00a0: {then}",
)
REWORDED = Text(
    "Provisions that say something else now: {it}", "Dispositions dont la teneur a changé\u00a0: {it}"
)
NOT_READ = Text("The facts cannot be read so", "Les faits ne peuvent être lus ainsi")
LAW_LINE = Text("Law as of {day}, fingerprint {law}.", "Droit au {day}, empreinte {law}.")
