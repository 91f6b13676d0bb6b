"""The passports and travel documents that somebody holds, and the British nationality that they show."""

from passage.lang import Choice, Enumeration, Node, Relation, Row
from passage.text import Text


class DocumentKind(Choice):
    """Passports and travel documents that the Regulations tell apart."""

    PASSPORT = (
        "passport",
        "an ordinary passport of the country of citizenship",
        "un passeport ordinaire du pays de citoyenneté",
    )
    TRAVEL = (
        "national_travel_document",
        "another travel document of the country of citizenship",
        "un autre titre de voyage du pays de citoyenneté",
    )
    REFUGEE = (
        "refugee_travel_document",
        "a travel document for refugees, stateless persons or residents who can get no passport",
        "un titre de voyage pour réfugiés, apatrides ou résidents qui ne peuvent obtenir de passeport",
    )
    ACCEPTANCE = (
        "diplomatic_acceptance",
        "a passport with a diplomatic, consular or official acceptance of Canada, of an accredited person",
        "un passeport portant l’acceptation diplomatique, consulaire ou officielle du Canada, d’une personne accréditée",
    )
    HOLY_SEE = (
        "holy_see",
        "a passport or travel document of the Holy See",
        "un passeport ou titre de voyage du Saint-Siège",
    )
    ISRAEL = "israel_national", "a national Israeli passport", "un passeport national israélien"
    HONG_KONG = (
        "hong_kong",
        "a passport of the Hong Kong Special Administrative Region",
        "un passeport de la zone administrative spéciale de Hong Kong",
    )
    OVERSEAS_NATIONAL = (
        "british_national_overseas",
        "a British National (Overseas) passport, of a person born, naturalized or registered in Hong Kong",
        "un passeport de ressortissant britannique (outre-mer), d’une personne née, naturalisée ou enregistrée à Hong Kong",
    )
    OVERSEAS_CITIZEN = (
        "british_overseas_citizen",
        "a British Overseas Citizen passport",
        "un passeport de citoyen britannique d’outre-mer",
    )
    SUBJECT = (
        "british_subject",
        "a British Subject passport without the right of abode",
        "un passeport de sujet britannique sans droit de résider au Royaume-Uni",
    )
    SUBJECT_ABODE = (
        "british_subject_abode",
        "a British Subject passport with the right of abode in the United Kingdom",
        "un passeport de sujet britannique avec droit de résider au Royaume-Uni",
    )
    TAIWAN = (
        "taiwan_with_number",
        "an ordinary passport of Taiwan that includes the personal identification number",
        "un passeport ordinaire de Taïwan où figure le numéro d’identification personnel",
    )
    ROMANIA = (
        "romania_chip",
        "a machine-readable passport of Romania with a contactless chip",
        "un passeport roumain lisible par machine et à puce sans contact",
    )
    UNITED_NATIONS = (
        "un_laissez_passer",
        "a United Nations laissez-passer",
        "un laissez-passer des Nations Unies",
    )
    EUROPEAN_UNION = (
        "eu_laissez_passer",
        "a European Union laissez-passer",
        "un laissez-passer de l’Union européenne",
    )
    PALESTINIAN = (
        "palestinian_authority",
        "a passport or travel document of the Palestinian Authority",
        "un passeport ou titre de voyage de l’Autorité palestinienne",
    )
    AMERICAN_STATES = (
        "oas_official",
        "an Official Travel Document of the Organization of American States",
        "un « Official Travel Document » de l’Organisation des États américains",
    )
    OTHER = "other", "another paper", "un autre papier"


class TravelDocument(Row):
    """A passport or travel document, valid for the stay."""

    kind = Enumeration(
        "travel.documents.kind",
        choices=DocumentKind,
        question=Text("What kind of document is it?", "De quel document s’agit-il?"),
        statement=Text("the document is", "le document est"),
        why=Text(
            "Some documents exempt their holder from the visa.",
            "Certains documents dispensent leur titulaire du visa.",
        ),
        help=Text(
            "A chip passport has a small golden camera-like sign on its cover.",
            "Le passeport à puce porte sur sa couverture un petit symbole doré, semblable à un appareil photo.",
        ),
        cite="IRPR 190(2)",
    )


documents = Relation(
    "travel.documents",
    row=TravelDocument,
    row_name=Text("travel document", "titre de voyage"),
    question=Text(
        "Which passports or travel documents do you hold, valid for the whole stay?",
        "Quels passeports ou titres de voyage avez-vous, valides pour tout le séjour?",
    ),
    whole=Text("Are these all your travel documents?", "Sont-ce là tous vos titres de voyage?"),
    statement=Text("the travel documents held", "les titres de voyage détenus"),
    why=Text(
        "A passport or travel document is needed, and some kinds exempt from the visa.",
        "Il faut un passeport ou un titre de voyage, et certains dispensent du visa.",
    ),
    help=Text("List each, of each nationality.", "Nommez chacun, pour chaque nationalité."),
    cite="IRPR 190(2)",
    prior=0.05,
)


def holds(*kinds: DocumentKind) -> Node:
    """A document of one of these kinds is held."""
    return documents.some(lambda d: d.kind.is_(*kinds))


class British(Choice):
    """Which British nationality."""

    CITIZEN = "citizen", "British citizen", "citoyenneté britannique"
    OVERSEAS = (
        "overseas_readmissible",
        "British overseas citizen who may be re-admitted to the United Kingdom",
        "citoyenneté britannique d’outre-mer, avec possibilité de réadmission au Royaume-Uni",
    )
    TERRITORY = (
        "territory",
        "citizen of Anguilla, Bermuda, the British Virgin Islands, the Cayman Islands, the Falkland Islands, "
        "Gibraltar, Montserrat, Pitcairn, Saint Helena or the Turks and Caicos Islands, by birth, descent, "
        "naturalization or registration there",
        "citoyenneté d’Anguilla, des Bermudes, de Gibraltar, de l’île Pitcairn, des îles Caïmans, des îles Malouines, "
        "des Îles Turks et Caicos, des îles Vierges britanniques, de Montserrat ou de Sainte-Hélène, par naissance, "
        "descendance, naturalisation ou enregistrement dans un de ces territoires",
    )
    OTHER = "other", "another British status", "un autre statut britannique"


british = Enumeration(
    "arrival.british",
    choices=British,
    question=Text("Which British nationality do you have?", "Quelle nationalité britannique avez-vous?"),
    statement=Text("the British nationality is", "la nationalité britannique est"),
    why=Text(
        "Not every British nationality exempts from the visa.",
        "Toute nationalité britannique ne dispense pas du visa.",
    ),
    help=Text("The passport states it.", "Le passeport l’indique."),
    cite="IRPR 190(1)(b)",
)

FACTS = (documents, british)
