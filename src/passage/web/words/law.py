"""What the law pages say, in both languages."""

from passage.text import Text

LAW = Text("The law, in words", "Le droit, en mots")
LAW_TOLD = Text(
    "Every rule that an answer here may turn on, as it is applied: in words of our own, at any date, with its citation and its doubts. The official text prevails.",
    "Chaque règle dont une réponse peut dépendre ici, telle qu’elle est appliquée\u00a0: dans nos propres mots, à toute date, avec sa référence et ses incertitudes. Le texte officiel l’emporte.",
)
SEARCH = Text("Find a provision", "Trouver une disposition")
SEARCH_HINT = Text(
    "A citation, such as 101(1)(e) or IRPA s. 101, or words of a title.",
    "Une référence, comme 101(1)e) ou LIPR, art. 101, ou des mots d’un titre.",
)
SEARCH_BUTTON = Text("Find", "Trouver")
FOUND = Text("What was found for “{it}”", "Résultats pour «\u00a0{it}\u00a0»")
NOTHING_FOUND = Text(
    "No provision and no question of law was found so. Try a section number, or another word of its title.",
    "Aucune disposition ni question de droit n’a été trouvée ainsi. Essayez un numéro d’article, ou un autre mot du titre.",
)
BY_INSTRUMENT = Text("By instrument", "Par texte")
LISTS = Text("Other ways in", "Autres accès")
SECTION = Text("Section", "Article")
PROVISIONS_HEAD = Text("Provisions", "Dispositions")
SECTION_COUNT = (Text("{n} section", "{n}\u00a0article"), Text("{n} sections", "{n}\u00a0articles"))
ARTICLE_COUNT = (Text("{n} article", "{n}\u00a0article"), Text("{n} articles", "{n}\u00a0articles"))
PROVISION_COUNT = (
    Text("{n} provision", "{n}\u00a0disposition"),
    Text("{n} provisions", "{n}\u00a0dispositions"),
)
AND_MORE = (Text("and {n} more", "et {n}\u00a0autre"), Text("and {n} more", "et {n}\u00a0autres"))
TRAIL = Text("You are here", "Vous êtes ici")
OFFICIAL_PAGE = Text("Official page", "Page officielle")

IN_WORDS = Text("{section}: {count}", "{section}\u00a0: {count}")
ON = Text("Day of the law", "Jour du droit")
ON_HINT = Text(
    "For example 2023-03-24, or an instant: 2023-03-25T00:01-04:00.",
    "Par exemple 2023-03-24, ou un instant\u00a0: 2023-03-25T00:01-04:00.",
)
SHOW = Text("Show the law of that day", "Voir le droit de ce jour")
COMPARE = Text("Compare two days", "Comparer deux jours")
FROM = Text("From", "Du")
TO = Text("To", "Au")
COMPARE_BUTTON = Text("Compare", "Comparer")
AS_OF = Text("Law as of {day}.", "Droit au {day}.")
ON_THIS_PAGE = Text("On this page", "Sur cette page")
RULE = Text("The rule", "La règle")
APPLIES = Text("It applies only where", "Elle ne s’applique que si")
UNLESS = Text("Unless", "Sauf si")
WORDS = Text("In short", "En bref")
NO_RULE = Text(
    "It states no rule that an answer turns on.", "Elle n’énonce aucune règle dont dépende une réponse."
)
PENDING = Text("Enacted, not in force, never applied", "Édictée, non en vigueur, jamais appliquée")
MATTERS = Text("This matters where", "Cela compte si")
DOUBTS = Text("What is not sure", "Ce qui n’est pas sûr")
CONFIDENCE = Text("Reading: {it}.", "Lecture\u00a0: {it}.")
VERSIONS = Text("Versions", "Versions", deliberate=True)
SHOWN = Text("shown here", "affichée ici")
READ_IT = Text("Read this version", "Lire cette version")
NOT_IN_FORCE = Text("enacted, not in force", "édictée, non en vigueur")
TURNS_ON = Text("Facts that it turns on", "Faits dont elle dépend")
NO_FACTS = Text(
    "It speaks of no fact itself, only of other provisions.",
    "Elle ne parle elle-même d’aucun fait, seulement d’autres dispositions.",
)
DEPENDS = Text("What depends on it", "Ce qui en dépend")
DEPENDS_PROVISIONS = Text("Provisions", "Dispositions")
DEPENDS_ISSUES = Text("Questions of law", "Questions de droit")
NOTHING_DEPENDS = Text(
    "No other rule and no question of law rests on it.",
    "Aucune autre règle ni question de droit ne repose sur elle.",
)
TEXT = Text("Official text", "Texte officiel")
IN_LANGUAGE = {"en": Text("In English", "En anglais"), "fr": Text("In French", "En français")}
HEADING = Text("{cite} – {title}", "{cite} – {title}")

CASES = Text("Cases on it, with what comes of each ({n})", "Cas qui la concernent, avec leur issue ({n})")
CASES_OF = Text("{section}: cases", "{section}\u00a0: cas")
CASES_TOLD = Text(
    "Imagined cases by which the rules here are proved. Each says whether the provision is established on what is told, and what is found.",
    "Des cas imaginés, par lesquels les règles d’ici sont éprouvées. Chacun dit si la disposition est établie d’après ce qui est indiqué, et ce qui se conclut.",
)
NO_CASES = Text("No case is about this section alone.", "Aucun cas ne vise cet article en propre.")
CASE = Text("{truth} · law of {day}", "{truth} · droit du {day}")
CASE_FACTS = Text("What is told", "Ce qui est indiqué")
CASE_COUNT = (Text("{n} case", "{n}\u00a0cas"), Text("{n} cases", "{n}\u00a0cas"))
OF_THEM = Text("{count}, of which {n} are shown", "{count}, dont {n} figurent ici")

CHANGES = Text("What changed between two days", "Ce qui a changé entre deux jours")
CHANGES_BETWEEN = Text("What changed between {then} and {now}", "Ce qui a changé entre le {then} et le {now}")
CHANGES_OF = Text(
    "{section}: what changed between {then} and {now}",
    "{section}\u00a0: ce qui a changé entre le {then} et le {now}",
)
CHANGES_TOLD = Text(
    "The rules are compared clause by clause, as they are applied; each change is marked in words.",
    "Les règles sont comparées clause par clause, telles qu’elles sont appliquées; chaque changement est marqué en mots.",
)
DAYS_OF_CHANGE = Text("Days on which the law here changed", "Jours où le droit a changé ici")
DAY_CHANGED = Text("{day}: {count}", "{day}\u00a0: {count}")
NOTHING_CHANGED = Text(
    "No provision here says anything else on the second day.",
    "Aucune disposition ne dit autre chose le second jour.",
)
CHANGED_COUNT = (
    Text("{n} provision changed.", "{n}\u00a0disposition a changé."),
    Text("{n} provisions changed.", "{n}\u00a0dispositions ont changé."),
)
NOT_COMPARED = (
    Text(
        "{n} provision was not researched for one of these days, and is not compared.",
        "{n}\u00a0disposition n’a pas été étudiée pour l’un de ces jours, et n’est pas comparée.",
    ),
    Text(
        "{n} provisions were not researched for one of these days, and are not compared.",
        "{n}\u00a0dispositions n’ont pas été étudiées pour l’un de ces jours, et ne sont pas comparées.",
    ),
)
UNCHANGED = Text("Nothing in it changed.", "Rien n’y a changé.")
UNKNOWN_THEN = Text(
    "It was not researched for one of the two days, and cannot be compared.",
    "Elle n’a pas été étudiée pour l’un des deux jours, et ne peut être comparée.",
)
WHAT = {
    "same": Text("Unchanged", "Inchangé"),
    "added": Text("Added", "Ajouté"),
    "removed": Text("Removed", "Retiré"),
    "reworded": Text("Reworded", "Reformulé"),
}
PARTS = {"words": WORDS, "rule": RULE, "applies": APPLIES, "unless": UNLESS}
BENEATH = Text("What it refers to and what changed too", "Ce à quoi elle renvoie et qui a changé aussi")
OLD = Text("Before", "Avant")
NEW = Text("After", "Après")

NO_SECTION = Text("This section is not in this book of law", "Cet article n’est pas dans ce recueil")
NO_SECTION_MEND = Text(
    "Choose it from the list of the law, or search for its citation.",
    "Choisissez-le dans la liste du droit, ou cherchez-en la référence.",
)
NO_QUESTION = Text("There is no such question of law", "Cette question de droit n’existe pas")
NO_FACT = Text("There is no such fact", "Ce fait n’existe pas")
FROM_THE_LIST = Text("Choose it from the list.", "Choisissez dans la liste.")
WRONG_DAY = Text("This day cannot be read", "Ce jour ne peut être lu")

ISSUES = Text(
    "Questions of law, and how each can come out", "Les questions de droit, et leurs issues possibles"
)
ISSUES_SHORT = Text("Questions of law", "Questions de droit")
FACTS = Text("Facts that can be told", "Les faits que l’on peut donner")
FACTS_SHORT = Text("Facts", "Faits")
TREATIES = Text(
    "The protocols on smuggling and trafficking, beside the law",
    "Les protocoles sur le trafic de migrants et la traite, face au droit",
)
PATHWAYS = Text("The regular pathways, as of {day}", "Les voies d’entrée régulières, au {day}")
PATHWAYS_SHORT = Text("Regular pathways", "Voies d’entrée régulières")
LIMITS = Text("Time limits", "Délais")
ERRATA = Text("Rules found wrong, and what was mended", "Règles reconnues fautives, et ce qui a été corrigé")
UNCERTAIN = Text(
    "What is not sure: what to confirm, and by whom", "Ce qui n’est pas sûr\u00a0: quoi confirmer, et par qui"
)

OUTCOMES = Text("How it can come out", "Issues possibles")
GROUNDS = Text("Grounds", "Motifs")
FOLLOWS = Text("What follows", "Ce qui s’ensuit")
RESTS_ON = Text("Provisions that it rests on", "Dispositions sur lesquelles elle repose")
ISSUE_FACTS = Text("Facts that it may turn on", "Faits dont elle peut dépendre")
ORDER = Text(
    "From the worst outcome for the person to the best",
    "De l’issue la plus défavorable à la personne à la plus favorable",
)
NEUTRAL = Text("No outcome is better or worse", "Aucune issue n’est meilleure ni pire")
SHEET_OF = Text("Fill in a sheet on this question", "Remplir une fiche sur cette question")

OTHER = Text("Other", "Autres")
NAME = Text("Name", "Nom")
ANSWER = Text("Answer", "Réponse")
WHY = Text("Why it is asked", "Pourquoi la question est posée")
HELP = Text("Help", "Aide")
WHO = Text("Who answers", "Qui répond")
ANSWERED = {
    "person": Text("the person", "la personne"),
    "officer": Text("an officer, whose judgement it is", "un agent, à qui il revient d’en juger"),
    "law": Text("the law: an open question", "le droit\u00a0: une question ouverte"),
    "feed": Text(
        "a dated list that the law’s files keep", "une liste datée que tiennent les fichiers du droit"
    ),
}
PRESUMED = Text("Presumed", "Présumé")
CHOICES = Text("Choices", "Choix")
FIELDS = Text("Fields of each row", "Champs de chaque ligne")
NAMED_BY = Text("Provisions that turn on it", "Dispositions qui en dépendent")
ISSUES_BY = Text("Questions of law that rest on it", "Questions de droit qui reposent sur lui")
FACT_COUNT = (Text("{n} fact", "{n}\u00a0fait"), Text("{n} facts", "{n}\u00a0faits"))

OBLIGATION = Text("Obligation", "Obligation", deliberate=True)
CANADA = Text("In Canada", "Au Canada")
FIT = Text("Fit", "Concordance")
PATHWAYS_TOLD = Text(
    "How the question can still come out that day, whatever the person.",
    "Comment la question peut encore se résoudre ce jour-là, quelle que soit la personne.",
)
LIMITS_TOLD = Text(
    "Each time limit, the event from which it runs, and where it stands.",
    "Chaque délai, l’événement qui le fait courir, et où il figure.",
)
RUNS_FROM = Text("Runs from", "Court à partir de")
TO_DO = Text("What is to be done", "Ce qu’il faut faire")
REMEDIES = Text("Once it has passed", "Une fois passé")
COUNT_LIMITS = Text("Work out your own deadlines", "Calculer vos propres échéances")
READS = Text("How it reads", "Teneur")
WRITTEN = Text("Written on {since}, mended on {mended}", "Écrite le {since}, corrigée le {mended}")
WRONG = Text("What was wrong", "Faute")
TOUCHED = Text("Answers touched", "Réponses touchées")
MENDED = Text("Now", "Maintenant")
TO_CONFIRM = (
    Text("{n} thing to confirm.", "{n}\u00a0point à confirmer."),
    Text("{n} things to confirm.", "{n}\u00a0points à confirmer."),
)
WHAT_DOUBT = Text("What", "Objet")
BY_DOUBT = Text("Confirmed by", "À confirmer par")
HANGS = Text("What hangs on it", "Ce qui en dépend")

GROUPS = {
    "admissibility": Text("Inadmissibility", "Interdiction de territoire"),
    "aftermath": Text("After a claim", "Après une demande d’asile"),
    "conduct": Text("How a claim is conducted", "La conduite d’une demande d’asile"),
    "course": Text("The course of an application for protection", "Le cours d’une demande de protection"),
    "court": Text("The courts", "Les tribunaux"),
    "eligibility": Text("Eligibility of a claim", "Recevabilité d’une demande d’asile"),
    "enforcement": Text("The removal order and its enforcement", "La mesure de renvoi et son exécution"),
    "entitlements": Text("Work, study and health meanwhile", "Travail, études et santé entre-temps"),
    "entry_document": Text("What is needed to come for a stay", "Ce qu’il faut pour un séjour"),
    "formalities": Text("Medical examination and fingerprints", "Visite médicale et empreintes digitales"),
    "hearing": Text("The hearing", "L’audience"),
    "offences": Text("Offences", "Infractions"),
    "pathways": Text("Regular pathways", "Voies d’entrée régulières"),
    "proceedings": Text("A case before the Board", "Une affaire devant la Commission"),
    "protection": Text("Protection before removal", "Protection avant le renvoi"),
    "removal": Text("Removal", "Renvoi"),
    "status": Text("Losing protection or status", "Perte de l’asile ou du statut"),
    "victims": Text("Protection of victims", "Protection des victimes"),
    "visa": Text("The visa", "Le visa"),
}
"""A title for each file of `passage.law.issues`."""

FOR_WHOM = Text(
    "For whom does the outcome change, or its grounds?", "Pour qui l’issue change-t-elle, ou ses motifs?"
)
FOR_WHOM_TOLD = Text(
    "Of these questions, which rest on this section, the rules are not the same on both days. Choose one, and a person "
    "is sought whose outcome changes, then one whose outcome is the same on other grounds; as little as possible has to "
    "be told of them. Open questions are taken as the law presumes them. It takes a few seconds.",
    "De ces questions, qui dépendent de cet article, les règles ne sont pas les mêmes aux deux dates. Choisissez-en une\u00a0: "
    "une personne dont l’issue change est recherchée, puis une dont l’issue reste la même pour d’autres motifs; il faut en "
    "dire le moins possible. Les questions ouvertes sont tranchées comme le droit le présume. Cela prend quelques "
    "secondes.",
)
QUESTION_OF_LAW = Text("The question of law", "La question de droit")
SHOW_SOMEONE = Text("Show someone", "Montrer quelqu’un")
TOLD_OF_THEM = Text("Someone of whom this is told:", "Une personne dont on sait ceci\u00a0:")
ANYONE = Text("anyone, whatever is told", "quiconque, quoi que l’on sache")
ON_BOTH_DAYS = Text("On both days", "Aux deux dates")
NO_LONGER = Text("No longer", "N’est plus établi")
FROM_NOW = Text("Now", "Est désormais établi")
COMES_TO_THE_SAME = Text(
    "The rules are not the same, but they come to the same for everyone, whatever is presumed.",
    "Les règles ne sont pas les mêmes, mais elles reviennent au même pour tous, quoi que l’on présume.",
)
