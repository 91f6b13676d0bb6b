"""The words that every page shares, in both languages. A page’s own words stand beside what answers for it."""

from passage.text import Text
from passage.web.words.many import DOOR

NAME = Text.same("Passage")
SKIP = Text("Skip to main content", "Passer au contenu principal")
OTHER_LANGUAGE = Text("Français", "English")
NOT_GOVERNMENT = Text(
    "This is not a service of the Government of Canada, and it is not legal advice. It explains the law; people "
    "decide.",
    "Ceci n’est pas un service du gouvernement du Canada, ni un conseil juridique. Le logiciel explique le droit; "
    "ce sont des personnes qui décident.",
)
LANGUAGE_SELECTION = Text("Language selection", "Sélection de la langue")
FOOT = Text("About this site", "À propos de ce site")
LAW = Text("The law", "Le droit")
DEADLINES = Text("Deadlines", "Échéances")
SHEETS = Text("Sheets", "Fiches")
LEAVE = Text("Leave quickly", "Quitter rapidement")
LEAVE_TOLD = Text(
    "This erases what you told here and opens a weather page. It cannot erase the history of this browser, nor "
    "files that you saved.",
    "Ce lien efface ce que vous avez indiqué ici et ouvre une page météo. Il ne peut effacer l’historique du "
    "navigateur, ni les fichiers que vous avez enregistrés.",
)
ERASE = Text("Erase my answers", "Effacer mes réponses")
PROBLEM = Text("There is a problem", "Il y a un problème")
ERROR = Text("Error", "Erreur")
CONTINUE = Text("Continue", "Continuer")
BACK = Text("Back", "Retour")
SAVE = Text("Save to a file", "Enregistrer dans un fichier")
DATA = Text("This page as data (JSON)", "Cette page en données (JSON)")
HOME = Text("What does the law find, and why?", "Que permet de conclure le droit, et pourquoi?")
HOME_TOLD = Text(
    "Answer a few questions and see what Canada’s border and refugee-protection law finds, which rule says so, and what "
    "would settle what is open. Your answers stay in your browser.",
    "Répondez à quelques questions et voyez ce que permet de conclure le droit canadien de la frontière et de l’asile, "
    "quelle règle le dit, et ce qui permettrait de trancher le reste. Vos réponses demeurent dans votre navigateur.",
)
HOME_GOING = Text("You have begun on:", "Vous avez commencé\u00a0:")
EVERY_QUESTION = Text("Every other question of law", "Toutes les autres questions de droit")
EVERY_QUESTION_TOLD = Text("{n} questions, by group.", "{n}\u00a0questions, par groupe.")
ALSO_HERE = Text("Also here", "Aussi ici")
DOORS = {
    "deadlines": (
        Text("Deadlines", "Échéances"),
        Text(
            "From the day of an event to the days that are due, each with how it was counted.",
            "Du jour d’un événement aux jours d’échéance, chacun avec son calcul.",
        ),
    ),
    "law": (
        Text("The law, rule by rule", "Le droit, règle par règle"),
        Text(
            "Each provision in words, on any day, with its versions.",
            "Chaque disposition en mots, à n’importe quelle date, avec ses versions.",
        ),
    ),
    "sheet": (
        Text("Sheet for counsel and officers", "Fiche pour les conseils et les agents"),
        Text(
            "Every fact in one form, and the grounds that it engages.",
            "Tous les faits dans un seul formulaire, et les motifs en jeu.",
        ),
    ),
    "monitor": (
        Text("Published numbers", "Chiffres publiés"),
        Text(
            "Claims, outcomes, crossings and costs, each with the cell it was printed in.",
            "Demandes, issues, passages et coûts, chacun avec la cellule où il a été imprimé.",
        ),
    ),
    "briefs": (
        Text("Briefs", "Notes d’information"),
        Text(
            "The briefing of 2024 checked and brought up to date; a brief on any country.",
            "Le document de 2024 vérifié et mis à jour; une note sur tout pays.",
        ),
    ),
    "resume": (
        Text("Open a saved file", "Ouvrir un fichier enregistré"),
        Text(
            "Go on where you stopped, and see whether the law has changed.",
            "Reprenez où vous en étiez, et voyez si le droit a changé.",
        ),
    ),
    "people": (
        Text("A family", "Une famille"),
        Text("Several people in one file.", "Plusieurs personnes dans un seul fichier."),
    ),
    "many": DOOR,
    "about": (
        Text("What this is, and what it keeps", "Ce que c’est, et ce qui est gardé"),
        Text("Who made it, and what it is not.", "Qui l’a fait, et ce qu’il n’est pas."),
    ),
}
"""The other doors of the first page, where they are there: by the name of the page, its title and what it holds."""
WRONG = Text("What was sent cannot be read so", "L’envoi ne peut être lu ainsi")
ABSENT = Text("A part of this is not installed here", "Une composante de cette page n’est pas installée ici")

ERASE_TITLE = Text("Erase what was told here?", "Effacer ce qui a été indiqué ici?")
ERASE_TOLD = Text(
    "Your answers are kept by this browser alone, until it is closed. Erasing them now cannot be undone; save them "
    "to a file first if you will need them. A table of people that you sent is erased with them.",
    "Vos réponses ne sont gardées que par ce navigateur, jusqu’à sa fermeture. Les effacer maintenant est "
    "irréversible; enregistrez-les d’abord dans un fichier si vous en aurez besoin. Un tableau de personnes que vous "
    "avez envoyé est effacé avec elles.",
)
ERASED = Text("Your answers are erased", "Vos réponses sont effacées")
ERASED_LEFT = Text(
    "Files that you saved, pages that you printed and the history of this browser are not erased: delete them "
    "yourself if others use this device.",
    "Les fichiers enregistrés, les pages imprimées et l’historique du navigateur ne sont pas effacés\u00a0: "
    "supprimez-les vous-même si d’autres personnes utilisent cet appareil.",
)
DAMAGED = Text(
    "What this browser kept of your answers could not be read, and was left out.",
    "Ce que ce navigateur avait gardé de vos réponses était illisible, et a été laissé de côté.",
)
SHORT = Text(
    "Not all of this could be worked out in the time of one page. Where it cannot be told here, telling more facts may settle it.",
    "Le temps d’une page n’a pas suffi à tout établir. Là où l’on ne peut le dire ici, d’autres faits permettront peut-être de trancher.",
)
OVERFULL = Text(
    "Save your answers to a file to go on", "Enregistrez vos réponses dans un fichier pour poursuivre"
)

ABOUT = Text("What this is, and what it keeps", "Ce que c’est, et ce qui est gardé")
ABOUT_TOLD = (
    Text(
        "Passage is free software that puts Canada’s border and refugee-protection law into rules, each dated and "
        "cited, and tells what they find on the facts that you give. It finds, does not find, or cannot tell. It "
        "never approves, refuses, scores or ranks a person.",
        "Passage est un logiciel libre qui met en règles, datées et citées, le droit canadien de la frontière et de "
        "l’asile, et dit ce qu’elles permettent de conclure des faits que vous donnez. Il conclut, ne conclut pas ou "
        "ne peut le dire. Jamais il n’approuve, ne refuse, ne note ni ne classe une personne.",
    ),
    Text(
        "Nothing that you tell is stored here or sent anywhere. Your answers travel in cookies of your own browser, "
        "which end when it is closed, or in a file that you save. This server keeps no record of what is asked of "
        "it, and asks nothing of any other. A table of people is the one exception: with what is found on it, it lies in a "
        "temporary folder of this server until you erase it, and for half an hour at most; a cookie, passage-many, tells "
        "it from the tables of others.",
        "Rien de ce que vous indiquez n’est conservé ici ni transmis ailleurs. Vos réponses voyagent dans des témoins "
        "de votre propre navigateur, qui disparaissent à sa fermeture, ou dans un fichier que vous enregistrez. Ce "
        "serveur ne garde aucune trace de ce qu’on lui demande, et ne demande rien à aucun autre. Seul un tableau de "
        "personnes fait exception\u00a0: avec ce qui en est conclu, il reste dans un dossier temporaire de ce serveur "
        "jusqu’à ce que vous l’effaciez, et une demi-heure au plus; un témoin, passage-many, le distingue des tableaux "
        "d’autrui.",
    ),
    Text(
        "The law was read and written into rules by the authors of Passage; no lawyer has reviewed it yet. Where it is "
        "unclear, the answer says so and shows each reading. Only a lawyer or an authorized consultant can advise "
        "you.",
        "Le droit a été lu et mis en règles par les auteurs de Passage; aucun juriste ne l’a encore révisé. Là où il "
        "est incertain, la réponse le dit et montre chaque lecture. Seul un avocat ou un consultant autorisé peut vous "
        "conseiller.",
    ),
)
ACCESSIBILITY = Text("Accessibility", "Accessibilité")
ACCESSIBILITY_TOLD = (
    Text(
        "These pages are meant to meet CAN/ASC-EN 301 549 (WCAG 2.1, level AA): with a keyboard alone, with a screen "
        "reader, at 400% zoom, in forced colours, in print, and without JavaScript. Each page is tested with axe-core "
        "in both languages; no outside audit has been made.",
        "Ces pages visent la norme CAN/ASC-EN 301 549 (WCAG 2.1, niveau AA)\u00a0: au clavier seul, avec un lecteur "
        "d’écran, agrandies à 400\u00a0%, en couleurs imposées, à l’impression et sans JavaScript. Chacune est vérifiée "
        "avec axe-core dans les deux langues; aucune vérification externe n’a été faite.",
    ),
    Text(
        "If something stands in your way, tell whoever runs this server, or the project: what you wanted to do, and "
        "with what. Every answer can also be had on paper, as a tagged PDF, or as data.",
        "Si quelque chose vous fait obstacle, dites-le à la personne qui tient ce serveur ou au projet\u00a0: ce que vous "
        "vouliez faire, et avec quoi. Toute réponse existe aussi sur papier, en PDF balisé ou en données.",
    ),
)

ERRORS = {
    400: (
        Text("The request could not be read", "La requête n’a pu être lue"),
        Text(
            "Go back, check what was sent and try again.",
            "Revenez en arrière, vérifiez l’envoi et recommencez.",
        ),
    ),
    404: (
        Text("There is no such page", "Cette page n’existe pas"),
        Text(
            "Check the address, or begin at the first page.",
            "Vérifiez l’adresse, ou partez de la première page.",
        ),
    ),
    405: (
        Text("This page does not take that", "Cette page ne reçoit pas cela"),
        Text("Open it again from the page before it.", "Ouvrez-la de nouveau depuis la page précédente."),
    ),
    500: (
        Text("Something failed here", "Une panne s’est produite ici"),
        Text(
            "It is the software’s fault, not yours. Your answers are still in your browser; please report it.",
            "C’est la faute du logiciel, non la vôtre. Vos réponses sont toujours dans votre navigateur; merci de le "
            "signaler.",
        ),
    ),
    503: (
        Text("Others are being answered here now", "D’autres demandes sont traitées ici en ce moment"),
        Text(
            "Ask for this page again in a moment. Your answers are still in your browser.",
            "Demandez de nouveau cette page dans un instant. Vos réponses sont toujours dans votre navigateur.",
        ),
    ),
}
