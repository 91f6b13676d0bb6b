"""The words of a family: several claimants in one file."""

from passage.text import Text

FAMILY = Text("A family: several people", "Une famille\u00a0: plusieurs personnes")
TOLD = Text(
    "Each person has answers and a finding of their own. A short label is enough (a first name, initials); like the "
    "answers, it stays in your browser.",
    "Chaque personne a ses réponses et sa propre conclusion. Une étiquette courte suffit (un prénom, des initiales); "
    "comme les réponses, elle reste dans votre navigateur.",
)
SPOKEN_OF = Text("About: {who}", "Au sujet de\u00a0: {who}")
ALONE = Text("The one person told of so far", "La seule personne indiquée jusqu’ici")
HERE = Text("People", "Personnes")
NOW = Text("asked about now", "dont il est question maintenant")
SWITCH = Text("Go on about {who}", "Poursuivre au sujet de {who}")
REMOVE = Text("Remove {who}", "Retirer {who}")
ADD = Text("Add a person", "Ajouter une personne")
FIRST = Text("Label of the person told of so far", "Étiquette de la personne indiquée jusqu’ici")
NEW = Text("Label of the person to add", "Étiquette de la personne à ajouter")
LABEL_HINT = Text(
    "A first name or initials, at most 40 characters.", "Un prénom ou des initiales, 40 caractères au plus."
)
SAME = Text(
    "What is the same for both? (copied from {who})", "Qu’est-ce qui vaut pour les deux? (copié de {who})"
)
SAME_FIRST = Text("What is the same for both?", "Qu’est-ce qui vaut pour les deux?")
SAME_HINT = Text(
    "Tick only what is true of the new person too. The rest will be asked where it matters.",
    "Cochez seulement ce qui est vrai aussi de la nouvelle personne. Le reste sera demandé s’il compte.",
)
NO_LABEL = Text("the label is missing", "l’étiquette manque")
GIVE_LABEL = Text("write a first name or initials", "écrivez un prénom ou des initiales")
TAKEN = Text("this label is taken", "cette étiquette est déjà prise")
OTHER_LABEL = Text("write another", "écrivez-en une autre")
LONG = Text(
    "the label is too long, or holds signs that cannot be shown",
    "l’étiquette est trop longue ou contient des signes impossibles à afficher",
)
SHORTER = Text("write at most 40 letters", "écrivez au plus 40 lettres")
FULL = Text("No more people fit in one file.", "Un fichier ne peut contenir plus de personnes.")
