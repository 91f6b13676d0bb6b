"""The words of the pages of published numbers, in both languages."""

from passage.cite.sources import Standing
from passage.text import Text

MONITOR = Text("Published numbers", "Chiffres publiés")
TRAIL = Text("You are here", "Vous êtes ici")
PLACES = Text("Countries and provinces", "Pays et provinces")
CANADA = Text.same("Canada")
TO = Text("{low} to {high}", "{low} à {high}")
SIGNS: dict[Standing, str] = {"tidied": "†", "secondary": "‡"}
"""What marks a number that is not from the publisher’s own file or page."""

INTRO = Text(
    "Every number here was published by somebody, and leads to the file and the cell in which it stands. Publishers "
    "round and withhold: where a number is an interval, both ends are given, and nothing here narrows it.",
    "Chaque chiffre a été publié par quelqu’un et mène au fichier et à la cellule où il figure. Les diffuseurs "
    "arrondissent et masquent\u00a0: là où un chiffre est un intervalle, les deux bornes sont données, et rien ici ne "
    "le resserre.",
)
KINDS_TITLE = Text("What is counted, and what is not the same", "Ce qui est compté, et ce qui diffère")
KINDS = (
    Text(
        "Claims made are those that IRCC and CBSA receive, at any office. Claims referred are those that the Board "
        "receives from them: fewer, and later.",
        "Les demandes présentées sont celles que reçoivent IRCC et l’ASFC, à tout bureau. Les demandes déférées sont "
        "celles que la Commission reçoit d’eux\u00a0: moins nombreuses, et plus tard.",
    ),
    Text(
        "IRCC counts by country of citizenship, the Board by country of alleged persecution, UNHCR by country of "
        "origin. They are never added to one another here.",
        "IRCC compte par pays de citoyenneté, la Commission par pays de persécution alléguée, le HCR par pays "
        "d’origine. Ces chiffres ne sont jamais additionnés ici.",
    ),
    Text(
        "An interception between ports of entry is a person, not a claim. Outcomes are named as the Board names them: "
        "a claim that is abandoned or withdrawn is not a rejected one.",
        "Une interception entre les points d’entrée est une personne, non une demande. Les issues portent le nom que "
        "leur donne la Commission\u00a0: une demande retirée ou dont le désistement est prononcé n’est pas une demande "
        "rejetée.",
    ),
)

KNOWN_ON = Text("As known on", "Tels que connus le")
KNOWN_ON_HINT = Text(
    "Year, month, day, such as 2026-09-30. Numbers read after that day are left out.",
    "Année, mois, jour, par exemple 2026-09-30. Les chiffres lus après ce jour sont laissés de côté.",
)
SHOW = Text("Show", "Afficher")
AS_KNOWN = Text("As known on {day}.", "Tels que connus le {day}.")
NEWEST = Text(
    "The newest of the sources here was read on {day}. Numbers are looked for in {where}.",
    "La plus récente des sources de cette page a été lue le {day}. Les chiffres sont cherchés dans {where}.",
)
TABLES = Text("the package’s own tables", "les tableaux du progiciel")
STORE = Text(
    "the local store, then in the package’s own tables", "le dépôt local, puis dans les tableaux du progiciel"
)
NOT_A_DAY = Text(
    "“As known on”: write a day as year, month, day, such as 2026-09-30.",
    "«\u00a0Tels que connus le\u00a0»\u00a0: écrivez un jour en année, mois, jour, par exemple 2026-09-30.",
)

YEAR = Text("Year", "Année")
MONTH = Text("Month", "Mois")
DAY = Text("Day", "Jour")
PERIOD = Text("Period", "Période")
COUNTED = Text("What is counted", "Ce qui est compté")
NUMBER = Text("Number", "Nombre")
COUNTRY = Text("Country", "Pays")
SHARE = Text("Share of all claims made", "Part de toutes les demandes présentées")
RANK = Text("Rank among citizenships", "Rang parmi les citoyennetés")
BAND = Text("interval", "intervalle")

FINDING = Text("{of}: {now} {when}", "{of}\u00a0: {now} {when}")
FEWER = Text("{of}: {now} {when}, {by} fewer than {then}", "{of}\u00a0: {now} {when}, {by} de moins {than}")
MORE = Text("{of}: {now} {when}, {by} more than {then}", "{of}\u00a0: {now} {when}, {by} de plus {than}")
LESS = Text("{of}: {now} {when}, {by} less than {then}", "{of}\u00a0: {now} {when}, {by} de moins {than}")
AS_MANY = Text("{of}: {now} {when}, as many as {then}", "{of}\u00a0: {now} {when}, autant {than}")
AS_MUCH = Text("{of}: {now} {when}, as much as {then}", "{of}\u00a0: {now} {when}, autant {than}")
UNDECIDED = Text(
    "{of}: {now} {when}, {by} than {then}: the numbers do not tell which",
    "{of}\u00a0: {now} {when}, {by} {than}\u00a0: les chiffres ne disent pas lequel",
)
BETWEEN_FEWER = Text("between {fall} fewer and {rise} more", "entre {fall} de moins et {rise} de plus")
BETWEEN_LESS = Text("between {fall} less and {rise} more", "entre {fall} de moins et {rise} de plus")
OUTCOMES_OF = Text(
    "Refugee Protection Division, {when}: {accepted} claims accepted, {rejected} rejected, {other_outcome} with another "
    "outcome",
    "Section de la protection des réfugiés, {when}\u00a0: {accepted} demandes acceptées, {rejected} rejetées, "
    "{other_outcome} avec une autre issue",
)
UNHCR_OF = Text(
    "Outcomes at first instance as UNHCR counts them, {of}, {when}: {recognized} recognized, {rejected} rejected, "
    "{closed} otherwise closed",
    "Issues en première instance comme le HCR les compte, {of}, {when}\u00a0: {recognized} reconnaissances, {rejected} "
    "rejets, {closed} autres clôtures",
)
OFFICES_OF = Text(
    "Of the claims made {when}, {inland} were made at inland offices, {airport} at airports and {border} at the land "
    "border",
    "Des demandes présentées {when}, {inland} l’ont été à un bureau intérieur, {airport} à un aéroport et {border} à la "
    "frontière terrestre",
)
SHARE_OF = Text(
    "{of}: {share} of all claims made {when}; rank among citizenships: {rank}",
    "{of}\u00a0: {share} de toutes les demandes présentées {when}; rang parmi les citoyennetés\u00a0: {rank}",
)
GREATEST_OF = Text(
    "Claims made by citizenship {when}: the most by citizens of {who}, {n}",
    "Demandes présentées selon la citoyenneté {when}\u00a0: le plus grand nombre par des personnes ayant la citoyenneté "
    "de ce pays ou de l’un de ces pays\u00a0: {who}, {n}",
)
NONE_HELD = Text(
    "{place}: no published number is held here", "{place}\u00a0: aucun chiffre publié n’est gardé ici"
)
NONE_TOLD = Text(
    "The package’s own tables and the local store hold no number of this place. That is no statement that there is none.",
    "Les tableaux du progiciel et le dépôt local ne gardent aucun chiffre de ce lieu. Cela ne veut pas dire qu’il n’y "
    "en a aucun.",
)
IN_CANADA = Text("{what} in Canada", "{what} au Canada")
OUTCOMES = Text(
    "Outcomes at the Refugee Protection Division", "Issues à la Section de la protection des réfugiés"
)
BOARD_TOLD = Text("What the Board’s pages tell besides", "Ce que disent d’autre les pages de la Commission")
COSTS = Text("Costs, each as its source states it", "Coûts, chacun tel que sa source le donne")
SHELTER = Text("Housing and shelter", "Logement et hébergement")
VICTIMS = Text(
    "Permits to victims of trafficking in persons and to vulnerable workers",
    "Permis aux victimes de la traite de personnes et aux travailleurs vulnérables",
)
PERMITS = Text("Study and work permits", "Permis d’études et de travail")
OTHERS = Text("Other published numbers", "Autres chiffres publiés")
STOCK = Text("Non-permanent residents, by type", "Résidents non permanents, selon le type")
UNLIKE = Text(
    "No drawing is made: these are of different kinds and of periods of different length.",
    "Aucun dessin n’est fait\u00a0: ces chiffres sont de nature différente et portent sur des périodes inégales.",
)
FEW = Text(
    "No drawing is made: there are too few numbers.",
    "Aucun dessin n’est fait\u00a0: les chiffres sont trop peu nombreux.",
)

FROM_TO = Text("From {first} to {last}", "De {first} à {last}")
FROM_TO_VOWEL = Text("From {first} to {last}", "D’{first} à {last}")
FROM_DAY_TO_DAY = Text("From {first} to {last}", "Du {first} au {last}")
SHOWN = Text(
    "{span}. The table below gives every number. The band is the interval. Source: {sources}.",
    "{span}. Le tableau ci-dessous donne tous les chiffres. La bande est l’intervalle. Source\u00a0: {sources}.",
)
SHOWN_BARS = Text(
    "A bar for each; the whisker is the interval. The table below gives every number. Source: {sources}.",
    "Une barre pour chacun; le trait est l’intervalle. Le tableau ci-dessous donne tous les chiffres. Source\u00a0: "
    "{sources}.",
)
DRAWING = Text("Drawing: {heading}", "Dessin\u00a0: {heading}")
TABLE = Text("Table: {heading}", "Tableau\u00a0: {heading}")
LED_BY = Text(
    "A line follows the source that has the most numbers and, where that one has none, the nearest other. The first "
    "number of a cell is the one that is drawn; in brackets, the source it is from.",
    "Une ligne suit la source qui a le plus de chiffres et, là où celle-ci n’en a pas, la plus proche des autres. Le "
    "premier chiffre d’une cellule est celui qui est dessiné; entre crochets, la source dont il vient.",
)
AT = Text("{of}, {place}", "{of}, {place}", deliberate=True)
COLON = Text(":", "\u00a0:")
SAVE_AS = Text("{kind}, {heading}", "{kind}, {heading}", deliberate=True)
OFFLINE_TOLD = Text("The same at a terminal:", "La même chose à un terminal\u00a0:")
NOT_DRAWN = Text(
    "The drawing is left out: what draws it is not installed (the extra “documents”). The table says the same.",
    "Le dessin manque\u00a0: ce qui le trace n’est pas installé (l’option «\u00a0documents\u00a0»). Le tableau dit la même "
    "chose.",
)
BUSY = Text(
    "The drawing is left out, for others are being drawn; ask for the page again in a moment. The table says the same.",
    "Le dessin manque, car d’autres sont en cours; redemandez la page dans un instant. Le tableau dit la même chose.",
)

SOURCES = Text("Where these numbers come from", "Provenance de ces chiffres")
FILE = Text("File: {file}", "Fichier\u00a0: {file}")
READ_ON = Text("read on {day}", "lu le {day}")
NOT_READ = Text("day of reading not noted", "jour de lecture non noté")
DISAGREE = Text("Where sources disagree", "Là où les sources se contredisent")
NOT_CHOSEN = Text(
    "All are shown, and none is chosen for you.",
    "Tous les chiffres sont donnés, et aucun n’est choisi à votre place.",
)
DOWNLOADS = Text("Download", "Télécharger")
CITE = Text.same("Passage {version}. {sources}")
POLICY = Text(
    "Changes of policy and law by their days", "Changements de politique et de droit, jour par jour"
)
POLICY_TOLD = Text(
    "A rule in a drawing is one of these days. It says when, and nothing about what followed from it.",
    "Un trait vertical dans un dessin est l’un de ces jours. Il dit quand, et rien de ce qui s’en est suivi.",
)
CHANGE = Text("Change", "Changement")
SURENESS = Text("How sure the day is", "Certitude du jour")
SOURCE = Text("Source", "Source", deliberate=True)
SURE = {
    "confirmed": Text("confirmed", "confirmé"),
    "partly": Text("in part", "en partie"),
    "not_confirmed": Text("not confirmed", "non confirmé"),
}
UNSURE = Text("{what} (day not confirmed)", "{what} (jour non confirmé)")

PLACES_TOLD = Text(
    "Choose a country (of citizenship, of origin, or of alleged persecution) or a province or territory.",
    "Choisissez un pays (de citoyenneté, d’origine ou de persécution alléguée), une province ou un territoire.",
)
COUNTRIES = Text("Countries", "Pays")
PROVINCES = Text("Provinces and territories", "Provinces et territoires")
TRACE_TOLD = Text(
    "The number and what it rests on, step by step, down to the cells in which it was published.",
    "Le chiffre et ce sur quoi il repose, étape par étape, jusqu’aux cellules où il a été publié.",
)
SEVERAL = Text(
    "Several sources give this number; the nearest to the publisher comes first.",
    "Plusieurs sources donnent ce chiffre; la plus proche du diffuseur vient d’abord.",
)
PRINTED = Text("Printed", "Imprimé")
ROW = Text("Row", "Ligne")
COLUMN = Text("Column", "Colonne")
HOW_READ = Text("How it is read", "Comment il est lu")
PUBLISHER = Text("Publisher", "Diffuseur")
TITLE = Text("Title", "Titre")
FILE_NAME = Text("File", "Fichier")
RETRIEVED = Text("Read on", "Lu le")
LICENCE = Text("Licence", "Licence", deliberate=True)
ADDRESS = Text("Address", "Adresse")
STANDING = Text("Standing", "Statut")
NOTE = Text("Note", "Note", deliberate=True)
DEFINED = Text("{name}. {definition}", "{name}. {definition}", deliberate=True)
OFFICIAL = Text("the publisher’s own", "document du diffuseur")
ABOVE = Text("(set out above)", "(exposé plus haut)")
NO_FIGURE = Text("No figure has this name", "Aucun chiffre ne porte ce nom")
BAD_NAME = Text("This name of a figure cannot be read so", "Ce nom de chiffre ne peut être lu ainsi")
NO_PLACE = Text(
    "No country or province has this code", "Ce code n’est celui d’aucun pays ni d’aucune province"
)
NO_PLACE_MEND = Text(
    "Write a country’s code of three letters (MEX), a province’s of two (QC), or choose one from the list of countries and "
    "provinces.",
    "Écrivez le code d’un pays en trois lettres (MEX), celui d’une province en deux (QC), ou choisissez dans la liste des "
    "pays et des provinces.",
)

CHANGES = {
    "period": DAY,
    "country": COUNTRY,
    "change": CHANGE,
    "sureness": SURENESS,
    "standing": STANDING,
    "publisher": PUBLISHER,
    "file": FILE_NAME,
    "row": ROW,
    "url": ADDRESS,
}
HEADERS = {
    "key": Text("Name", "Nom"),
    "what": COUNTED,
    "period": PERIOD,
    "place": Text("Place or group", "Lieu ou groupe"),
    "low": Text("At least", "Au moins"),
    "high": Text("At most", "Au plus"),
    "printed": PRINTED,
    "unit": Text("Unit", "Unité"),
    "standing": STANDING,
    "publisher": PUBLISHER,
    "title": TITLE,
    "file": FILE_NAME,
    "row": ROW,
    "column": COLUMN,
    "retrieved": RETRIEVED,
    "licence": LICENCE,
    "url": ADDRESS,
}
