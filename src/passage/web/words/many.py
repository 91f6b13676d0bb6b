"""The words of the pages about many people: a table sent, its columns, its values, what is found."""

from passage.text import Text

TITLE = Text(
    "A question of law put to a table of people", "Une question de droit posée à un tableau de personnes"
)
TOLD = Text(
    "Send a table with one line a person (CSV in UTF-8, or XLSX). You say what each column means, and get the table "
    "back with what the law finds on each line, or that it cannot be told. A value that cannot be read is unknown, never "
    "a no.",
    "Envoyez un tableau d’une ligne par personne (CSV en UTF-8, ou XLSX). Vous dites ce que signifie chaque colonne, et "
    "reprenez le tableau avec ce que le droit permet de conclure à chaque ligne, ou qu’on ne peut le dire. Une valeur "
    "illisible est inconnue, jamais un non.",
)
KEPT = Text(
    "What you send goes to this server only. It lies in a temporary folder, which other visitors cannot open, until you "
    "take the result or erase it, and for {n} minutes at most. Leave out names and file numbers: no rule needs them.",
    "Ce que vous envoyez ne va qu’à ce serveur. Le tableau y reste dans un dossier temporaire que d’autres visiteurs ne "
    "peuvent ouvrir, jusqu’à ce que vous repreniez le résultat ou l’effaciez, et {n}\u00a0minutes au plus. Omettez les "
    "noms et les numéros de dossier\u00a0: aucune règle n’en a besoin.",
)
BOUNDS = Text(
    "At most {size} MB and {rows} lines; for more, and for lists (relatives, documents), there is “passage run” on the "
    "command line.",
    "Au plus {size}\u00a0Mo et {rows}\u00a0lignes; au-delà, et pour les listes (proches, documents), il y a «\u00a0passage run\u00a0» en "
    "ligne de commande.",
)
FILE = Text("The table", "Le tableau")
ISSUE = Text("The question of law", "La question de droit")
ON = Text("The day of the law", "La date du droit")
ON_HINT = Text("For example, 2026-11-23.", "Par exemple, 2026-11-23.")
SEND = Text("Send the table", "Envoyer le tableau")
NO_FILE = Text("no table was chosen", "aucun tableau n’a été choisi")
CHOOSE_FILE = Text(
    "choose a file that ends in .csv or .xlsx", "choisissez un fichier qui se termine par .csv ou .xlsx"
)
TOO_LARGE = Text("the table is larger than {size} MB", "le tableau dépasse {size}\u00a0Mo")
SMALLER = Text(
    "use “passage run” on the command line", "utilisez «\u00a0passage run\u00a0» en ligne de commande"
)
NO_ISSUE = Text("there is no such question of law", "cette question de droit n’existe pas")
CHOOSE_ISSUE = Text("choose one from the list", "choisissez-en une dans la liste")
ABSENT = Text("This table is no longer here", "Ce tableau n’est plus ici")
ABSENT_TOLD = Text(
    "It was erased, by you or by the clock, or was sent from another browser. Send it again to go on.",
    "Il a été effacé, par vous ou par l’horloge, ou a été envoyé d’un autre navigateur. Envoyez-le de nouveau pour "
    "poursuivre.",
)
AGAIN = Text("Send a table", "Envoyer un tableau")
WAITING = Text("The table is waiting to be read", "Le tableau attend d’être lu")
LOOKING = Text("The table is being opened", "Le tableau est en cours d’ouverture")
RUNNING = Text("The question is being put to each person", "La question est posée à chaque personne")
PROGRESS = Text("Done: {share}%.", "Fait\u00a0: {share}\u00a0%.")
ROWS_SEEN = Text("Lines seen so far: {n}.", "Lignes vues jusqu’ici\u00a0: {n}.")
REFRESHES = Text(
    "This page asks again by itself every two seconds.", "Cette page s’actualise toutes les deux secondes."
)
NOW = Text("Look now", "Actualiser maintenant")
WRONG = Text("The table cannot be read so", "Le tableau ne peut être lu ainsi")
COLUMNS = Text("What does each column mean?", "Que signifie chaque colonne?")
COLUMNS_TOLD = Text(
    "For each column, choose the fact that it tells. What stands chosen is a guess from its heading: check it. A column "
    "left out is kept in the result, and read for nothing.",
    "Pour chaque colonne, choisissez le fait qu’elle indique. Le choix proposé est deviné d’après l’en-tête\u00a0: "
    "vérifiez-le. Une colonne laissée de côté figure dans le résultat, sans être lue.",
)
COLUMN = Text("Column", "Colonne")
EXAMPLES = Text("Values", "Valeurs")
LEFT_OUT = Text("(left out)", "(laissée de côté)")
TWICE = Text("two columns tell the same fact", "deux colonnes indiquent le même fait")
ONE_ONLY = Text("leave one of them out", "laissez-en une de côté")
NONE = Text("no column is read for any fact", "aucune colonne n’est lue pour un fait")
CHOOSE_FACT = Text("choose a fact for at least one", "choisissez un fait pour au moins une")
NO_FACT = Text("this is no fact of this question", "ce n’est pas un fait de cette question")
CHOOSE_LISTED = Text("choose one from the list", "choisissez dans la liste")
VALUES = Text("What do the values mean?", "Que signifient les valeurs?")
VALUES_TOLD = Text(
    "What stands chosen is what the value says, or what it may mean: check it. What is not known stays unknown.",
    "Le choix proposé est ce que dit la valeur, ou ce qu’elle peut signifier\u00a0: vérifiez-le. Ce qu’on ne sait pas "
    "reste inconnu.",
)
UNKNOWN = Text("not known", "inconnu")
MORE_VALUES = Text(
    "This column has more values than are shown; the others count as unknown, and are reported line by line.",
    "Cette colonne a plus de valeurs que celles qui figurent ici; les autres comptent comme inconnues et sont signalées "
    "ligne par ligne.",
)
FORM = Text("How the days are written", "Comment les jours sont écrits")
AMBIGUOUS = Text(
    "These days can be read in several ways: choose the right one.",
    "Ces jours peuvent se lire de plusieurs façons\u00a0: choisissez la bonne.",
)
FORMS = {
    "%Y-%m-%d": Text("year-month-day (2026-05-14)", "année-mois-jour (2026-05-14)"),
    "%d/%m/%Y": Text("day/month/year (14/05/2026)", "jour/mois/année (14/05/2026)"),
    "%m/%d/%Y": Text("month/day/year (05/14/2026)", "mois/jour/année (05/14/2026)"),
    "%Y/%m/%d": Text("year/month/day (2026/05/14)", "année/mois/jour (2026/05/14)"),
    "%d-%m-%Y": Text("day-month-year (14-05-2026)", "jour-mois-année (14-05-2026)"),
    "%Y%m%d": Text("yearmonthday (20260514)", "annéemoisjour (20260514)"),
    "%d.%m.%Y": Text("day.month.year (14.05.2026)", "jour.mois.année (14.05.2026)"),
}
NO_FORM = Text("days are not written so here", "les jours ne s’écrivent pas ainsi ici")
NO_VALUE = Text("this is not what a value can mean", "une valeur ne peut signifier cela")
PUT = Text("Put the question", "Poser la question")
DONE = Text("What is found", "Ce qui est conclu")
OUTCOMES = Text("How many people, by what is found", "Nombre de personnes, par conclusion")
FOUND = Text("Found", "Conclusion")
PEOPLE = Text("People", "Personnes")
ALL = Text("All", "Ensemble")
CONTRADICTED = Text(
    "The facts contradict one another; nothing is found", "Les faits se contredisent; rien n’est conclu"
)
WITHHELD = Text(
    "Counts of 1 to 5 are withheld (--), and others that would give them away: the table may be shown. The files below "
    "hold a line a person, and may not.",
    "Les nombres de 1 à 5 sont masqués (--), ainsi que d’autres qui les révéleraient\u00a0: le tableau peut être montré. "
    "Les fichiers ci-dessous, d’une ligne par personne, ne le peuvent pas.",
)
LEFT = Text(
    "For some, only bounds were worked out, for want of time: they count among those of whom it cannot be told.",
    "Pour certaines personnes, faute de temps, seules des bornes ont été calculées\u00a0: elles comptent parmi celles pour "
    "qui on ne peut le dire.",
)
TAKE = Text("Take the result", "Reprendre le résultat")
TAKE_XLSX = Text("Every line, with what is found (XLSX)", "Chaque ligne, avec la conclusion (XLSX)")
TAKE_CSV = Text("Every line, with what is found (CSV)", "Chaque ligne, avec la conclusion (CSV)")
TAKE_ERRORS = Text(
    "What could not be read, line by line (CSV)", "Ce qui est illisible, ligne par ligne (CSV)"
)
ERASED_ONCE_TAKEN = Text(
    "Taking it erases the table that you sent; the result goes {n} minutes from now, or when you erase it.",
    "Le reprendre efface le tableau envoyé; le résultat disparaît dans {n}\u00a0minutes, ou quand vous l’effacez.",
)
ERRORS = Text("What could not be read", "Ce qui est illisible")
ERRORS_TOLD = Text(
    "Each of these is taken as unknown; values in all: {n}. A value is listed where it first stands, and of each column "
    "the first 20 are kept; lines are counted from the first beneath the headings.",
    "Chacune de ces valeurs est tenue pour inconnue; valeurs en tout\u00a0: {n}. Une valeur figure là où elle apparaît "
    "d’abord, et de chaque colonne les 20\u00a0premières sont gardées; les lignes se comptent à partir de la première sous "
    "les en-têtes.",
)
CHANGE = Text("Change what the columns mean", "Changer ce que signifient les colonnes")
ERASE = Text("Erase the table and the result", "Effacer le tableau et le résultat")
ERASED = Text("The table and the result are erased", "Le tableau et le résultat sont effacés")
ERASED_TOLD = Text(
    "Nothing of them is left on this server. Files that you saved are yours to delete.",
    "Il n’en reste rien sur ce serveur. Les fichiers que vous avez enregistrés sont à supprimer par vous.",
)
LAW = Text(
    "Law of {on}, verified until {verified}. No lawyer has reviewed it; people decide.",
    "Droit au {on}, vérifié jusqu’au {verified}. Aucun juriste ne l’a revu; ce sont des personnes qui décident.",
)
DOOR = (
    Text("Many people", "De nombreuses personnes"),
    Text(
        "A table of people, a question of law put to each, and the table back with what is found.",
        "Un tableau de personnes, une question de droit posée à chacune, et le tableau avec ce qui est conclu.",
    ),
)
