"""The words of the pages of briefs, in both languages."""

from passage.text import Text

BRIEFS = Text("Briefs", "Notes d’information")
BRIEFS_TOLD = Text(
    "A brief is made anew each time, from the rules and from the numbers at hand; every number in it leads to its cell.",
    "Une note est refaite chaque fois, à partir des règles et des chiffres en main; chaque chiffre y mène à sa cellule.",
)
NARRATIVE = Text(
    "The briefing of February 7, 2024, brought up to date",
    "Le document d’information du 7 février 2024, mis à jour",
)
CHECK = Text(
    "The claims of the briefing, checked on its day and now",
    "Les énoncés du document d’information, vérifiés à sa date et maintenant",
)
COUNTRY = Text("A country", "Un pays")
COUNTRY_HINT = Text(
    "A brief on one country: claims, outcomes, and what is needed in order to come.",
    "Une note sur un pays\u00a0: demandes, issues et documents nécessaires pour venir.",
)
CHECK_TOLD = Text(
    "Each claim, in words of our own, is held against the rules or the numbers at hand: supported, contradicted, or "
    "not to be checked with what is at hand; and whether that changed since. Nothing of it is written down in advance.",
    "Chaque énoncé, dit en nos propres mots, est confronté aux règles ou aux chiffres en main\u00a0: appuyé, contredit, "
    "ou impossible à vérifier avec ce qui est en main; et si cela a changé depuis. Rien n’en est écrit d’avance.",
)
CLAIM = Text("Claim (paragraph)", "Énoncé (paragraphe)")
SAYS = Text("{says} ({n})", "{says} ({n})", deliberate=True)
NOW = Text("Now", "Maintenant")
WITH = Text("with this: {it}", "réserve\u00a0: {it}")
COUNTS = Text("{day}: {counts}", "{day}\u00a0: {counts}")
COUNT = Text("{verdict}: {n}", "{verdict}\u00a0: {n}")
SAVE = Text("Download the brief:", "Télécharger la note\u00a0:")
NO_FIGURE = Text("The brief tells no such figure", "La note ne donne aucun chiffre de ce nom")
NO_FIGURE_MEND = Text(
    "A brief is made anew each time; open it again and follow the number from there.",
    "La note est refaite chaque fois; ouvrez-la de nouveau et suivez le chiffre depuis la page.",
)
