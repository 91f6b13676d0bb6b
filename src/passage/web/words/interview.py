"""The words of the interview: before it, its questions, its lists, and what is wrong with an answer."""

from passage.text import Text

YES, NO = Text("Yes", "Oui"), Text("No", "Non")

CHOOSE = Text("What do you want to find out?", "Que voulez-vous savoir?")
CHOOSE_TOLD = Text(
    "Choose a question of law. Which one you chose is written nowhere in the address of a page.",
    "Choisissez une question de droit. Votre choix n’est inscrit dans aucune adresse de page.",
)
CHANGE_TOPIC = Text("Find out something else", "Chercher autre chose")

BEFORE_TOLD = Text(
    "One question at a time is asked, and only what can still change what is found. You may leave any of them with "
    "“I don’t know” or “I would rather not say”: what is unknown never counts as a no. You may stop at any time and "
    "see what can be found so far.",
    "On pose une question à la fois, et seulement si la réponse peut encore changer la conclusion. Vous pouvez répondre "
    "à chacune «\u00a0Je ne sais pas\u00a0» ou «\u00a0Je préfère ne pas répondre\u00a0»\u00a0: ce qui est inconnu ne "
    "compte jamais comme un non. Vous pouvez arrêter à tout moment et voir ce qui peut déjà se conclure.",
)
KEPT = Text("What is kept, and where", "Ce qui est gardé, et où")
KEPT_TOLD = Text(
    "Your answers stay in cookies of this browser until it is closed, or until you erase them. They go to this server "
    "with each page, which keeps nothing of them and sends them nowhere. No address of a page holds an answer.",
    "Vos réponses restent dans des témoins de ce navigateur jusqu’à sa fermeture, ou jusqu’à ce que vous les effaciez. "
    "Elles parviennent au serveur avec chaque page; il n’en garde rien et ne les transmet nulle part. Aucune adresse de "
    "page ne contient de réponse.",
)
HOW_MANY = Text("How many questions", "Combien de questions")
HOW_MANY_PARTS = Text(
    "There are {n} questions of law here, asked about one after another; the first is counted above.",
    "Il y a ici {n}\u00a0questions de droit, abordées l’une après l’autre; le compte ci-dessus vaut pour la première.",
)
LIST = Text("Everything that may be asked", "Tout ce qui peut être demandé")
LIST_TOLD = Text(
    "Most of these will not come up: each answer makes others needless.",
    "La plupart ne seront pas posées\u00a0: chaque réponse en rend d’autres inutiles.",
)
LIST_OFFICER = Text(
    "For an officer or the Division to judge", "Ce qu’il revient à un agent ou à la Section de juger"
)
LIST_ROWS = Text("Told row by row", "Ce qui s’indique ligne par ligne")
LIST_OTHER = Text("Facts", "Faits")
LAW_OF = Text("Law of which day?", "Le droit de quel jour?")
LAW_OF_HINT = Text(
    "Leave it empty for the last day to which the law was verified here: {day}.",
    "Laissez vide pour le dernier jour où le droit a été vérifié ici\u00a0: le {day}.",
)
FACTS_OF = Text("Facts as of which day?", "Les faits à quel jour?")
FACTS_OF_HINT = Text(
    "The day on which ages and delays are taken. Leave it empty for the day of the law.",
    "Le jour auquel se prennent les âges et les délais. Laissez vide pour le jour du droit.",
)
WHO = Text("Who is answering?", "Qui répond?")
WHO_HINT = Text(
    "You need not say. It changes no finding, only how some questions are put.",
    "Vous n’avez pas à le dire. Cela ne change aucune conclusion, seulement la façon de poser certaines questions.",
)
ROLES = {
    "claimant": Text("The person concerned", "La personne concernée"),
    "representative": Text("Somebody who helps or represents them", "Quelqu’un qui l’aide ou la représente"),
    "officer": Text("An officer", "Un agent"),
}
DAYS_AND_ROLE = Text("Days, and who answers", "Les dates, et qui répond")
START = Text("Start", "Commencer les questions")
GO_ON = Text("Go on with the questions", "Poursuivre les questions")

WHY = Text("Why this is asked", "Pourquoi cette question")
WHERE = Text("In the law", "Dans le droit")
HELP = Text("Help", "Aide")
FOR_OFFICER = Text(
    "This is for an officer or the Division to judge. Answer only if they have said so; if not, choose “I don’t know”.",
    "C’est à un agent ou à la Section d’en juger. Ne répondez que si on vous l’a dit; sinon, choisissez «\u00a0Je ne "
    "sais pas\u00a0».",
)
NEVER_WORSE = Text(
    "No finding here can be worse for you because of the answer “{it}”.",
    "La réponse «\u00a0{it}\u00a0» ne peut ici rendre aucune conclusion moins favorable pour vous.",
)
POINT = Text("On this: {title} ({n} of {all})", "À ce sujet\u00a0: {title} ({n} sur {all})")
SO_FAR = Text("Answers so far", "Réponses données")
CHANGE = Text("Change", "Modifier")
SEE_ANSWER = Text("See what can be found so far", "Voir ce qui peut déjà se conclure")
CHANGE_DAYS = Text("Change the days or who answers", "Modifier les dates ou qui répond")
LAW_LINE = Text("Law of {on}; facts as of {facts_on}", "Droit au {on}; faits au {facts_on}")
KNOWN = Text("I know it:", "Je le sais\u00a0:")
COUNTRY = Text("Country", "Pays")
COUNTRY_HINT = Text("Type its name, in English or in French.", "Écrivez son nom, en français ou en anglais.")
ON_DAY = Text("I know the day:", "Je sais quel jour\u00a0:")
PARTS = {"day": Text("Day", "Jour"), "month": Text("Month", "Mois"), "year": Text("Year", "Année")}
DAY_HINT = Text("For example: 7, May, 2026", "Par exemple\u00a0: 7, mai, 2026")
ROUGHLY = Text("I know only roughly", "Je ne le sais qu’à peu près")
ROUGHLY_HINT = Text(
    "Give the days between which it lies. A month or a year alone will do, and one of the two ends may stay empty.",
    "Indiquez entre quels jours il se situe. Un mois ou une année seule suffit, et l’un des deux peut rester vide.",
)
NOT_BEFORE, NOT_AFTER = Text("Not before", "Au plus tôt"), Text("Not after", "Au plus tard")
UP_TO = Text("A whole number ({unit})", "Un nombre entier ({unit})")
CHOOSE_HERE = Text("Choose", "Choisir")

EXACT = Text("On this day", "Ce jour-là")
REMOVE = Text("Remove", "Retirer")
NOTHING_KNOWN = Text("Nothing is known of it.", "On n’en sait rien.")
ROWS = Text("Listed so far", "Inscrits jusqu’ici")
NO_ROWS = Text("Nothing is listed yet.", "Rien n’est encore inscrit.")
ADD_FIRST = Text("Add: {it}", "Ajouter\u00a0: {it}")
ADD_NEXT = Text("Add another: {it}", "Ajouter encore\u00a0: {it}")
ROW_TITLE = Text.same("{it} {n}")
ROW_TOLD = Text(
    "Answer what you know. What you leave empty counts as not known, never as a no.",
    "Répondez à ce que vous savez. Ce que vous laissez vide compte comme inconnu, jamais comme un non.",
)
ROW_SAVE = Text("Keep this", "Garder")
IS_THAT_ALL = Text("Is that all?", "Est-ce tout?")
ALL_LISTED = Text("Yes, that is all", "Oui, c’est tout")
NONE_AT_ALL = Text("There are none", "Il n’y en a aucun")
MAYBE_MORE = Text(
    "I have no more to tell, but I am not sure",
    "Je n’ai plus rien à indiquer, sans être sûr que ce soit tout",
)
MOST = Text("No more rows fit here.", "Il n’y a plus de place pour d’autres lignes.")

QUESTION_WRONG = Text.same("{question} – {problem}; {mend}.")
UNANSWERED = Text("nothing was answered", "il n’y a pas de réponse")
ANSWER_IT = Text(
    "choose an answer, or “I don’t know”", "choisissez une réponse, ou «\u00a0Je ne sais pas\u00a0»"
)
BOTH = Text(
    "there is an answer, and also that it is not known or not said",
    "il y a une réponse, et aussi l’indication qu’elle est inconnue ou non donnée",
)
KEEP_ONE = Text("keep one of the two", "gardez l’un des deux")
EMPTY = Text(
    "it is said to be known, but nothing is written", "la réponse est dite connue, mais rien n’est écrit"
)
FILL = Text("write it, or choose “I don’t know”", "écrivez-la, ou choisissez «\u00a0Je ne sais pas\u00a0»")
NONE_OF_THEM = Text("this is none of the answers", "ce n’est aucune des réponses")
CHOOSE_ONE = Text("choose one of them", "choisissez l’une d’elles")
MISSING = {
    "day": Text("the day is missing", "il manque le jour"),
    "month": Text("the month is missing", "il manque le mois"),
    "year": Text("the year is missing", "il manque l’année"),
}
NOT_A = {
    "day": Text("the day is not a number from 1 to 31", "le jour n’est pas un nombre de 1 à 31"),
    "month": Text("this is not a month", "ce n’est pas un mois"),
    "year": Text("the year is not a number", "l’année n’est pas un nombre"),
}
WHOLE_DAY = Text(
    "give the day, the month and the year, or open “I know only roughly”",
    "donnez le jour, le mois et l’année, ou ouvrez «\u00a0Je ne le sais qu’à peu près\u00a0»",
)
YEAR_NEEDED = Text("give at least the year", "donnez au moins l’année")
MONTH_NEEDED = Text("give the month, or leave the day empty", "donnez le mois, ou laissez le jour vide")
NO_SUCH_DAY = Text("there is no such day in the calendar", "ce jour n’existe pas au calendrier")
CALENDAR = Text("check the day and the month", "vérifiez le jour et le mois")
FAR_DAY = Text("the year is out of range", "l’année est hors de portée")
FOUR_DIGITS = Text(
    "give a year of four digits, from 1880 to 2199", "donnez une année à quatre chiffres, de 1880 à 2199"
)
TWO_DAYS = Text(
    "there is a day, and also days between which it lies",
    "il y a un jour, et aussi des jours entre lesquels il se situe",
)
BACKWARDS = Text("the later day comes first", "le jour le plus tardif vient en premier")
EARLIER_FIRST = Text("put the earlier day first", "mettez d’abord le jour le plus ancien")
NO_COUNTRY = Text("no country of that name is known here", "aucun pays de ce nom n’est connu ici")
DID_YOU_MEAN = Text("write {it}, if that is what you meant", "écrivez {it}, si c’est bien cela")
CHOOSE_COUNTRY = Text("choose one from the list", "choisissez-en un dans la liste")
NO_NUMBER = Text("this is not a number that can stand here", "ce nombre ne convient pas ici")
WRITE_NUMBER = Text(
    "write a whole number from {least} to {most}", "écrivez un nombre entier de {least} à {most}"
)
CLASHES = Text(
    "It cannot stand beside: {question} ({answer})", "Cela ne peut aller avec\u00a0: {question} ({answer})"
)
ROW_EMPTY = Text("nothing was told of it", "rien n’en a été dit")
ROW_FILL = Text(
    "answer at least one of these, or choose “I don’t know” for one",
    "répondez à l’une de ces questions au moins, ou choisissez «\u00a0Je ne sais pas\u00a0» pour l’une d’elles",
)
