"""IRPR 190(2) and (2.1): who needs no temporary resident visa, by the document held and not by nationality."""

from passage.lang import version
from passage.law.facts.travel_documents import DocumentKind, holds
from passage.law.irpr.s190_by_nationality import KNOWN_FROM, ROMANIA_CHIP, citizen_of, exemption
from passage.law.researched import irpr
from passage.text import Text

diplomats = exemption(
    "190(2)(a)",
    Text("Accredited diplomats", "Diplomates accrédités"),
    Text(
        "An accredited diplomat, consul, representative or official whose passport bears a Canadian acceptance needs no "
        "visa.",
        "Les diplomates, consuls, représentants ou fonctionnaires accrédités dont le passeport porte une acceptation "
        "canadienne n’ont pas besoin de visa.",
    ),
    holds(DocumentKind.ACCEPTANCE),
)

holy_see = exemption(
    "190(2)(b)",
    Text("Documents of the Holy See", "Documents du Saint-Siège"),
    Text(
        "The holder of a passport or travel document of the Holy See needs no visa.",
        "Les titulaires d’un passeport ou titre de voyage du Saint-Siège n’ont pas besoin de visa.",
    ),
    holds(DocumentKind.HOLY_SEE),
)

israeli_passport = exemption(
    "190(2)(c)",
    Text("National Israeli passports", "Passeports nationaux israéliens"),
    Text(
        "The holder of a national Israeli passport needs no visa.",
        "Les titulaires d’un passeport national israélien n’ont pas besoin de visa.",
    ),
    holds(DocumentKind.ISRAEL),
)

hong_kong_passport = exemption(
    "190(2)(d)",
    Text("Hong Kong passports", "Passeports de Hong Kong"),
    Text(
        "The holder of a passport of the Hong Kong Special Administrative Region needs no visa.",
        "Les titulaires d’un passeport de la zone administrative spéciale de Hong Kong n’ont pas besoin de visa.",
    ),
    holds(DocumentKind.HONG_KONG),
)

overseas_national = exemption(
    "190(2)(e)",
    Text("British National (Overseas) passports", "Passeports de ressortissants britanniques (outre-mer)"),
    Text(
        "The holder of a British National (Overseas) passport, as somebody of Hong Kong, needs no visa.",
        "Les titulaires d’un passeport de ressortissant britannique (outre-mer), au titre de Hong Kong, n’ont pas besoin "
        "de visa.",
    ),
    holds(DocumentKind.OVERSEAS_NATIONAL),
)

subject_with_abode = exemption(
    "190(2)(e.1)",
    Text(
        "British Subject passports with the right of abode",
        "Passeports de sujets britanniques avec droit de résider au Royaume-Uni",
    ),
    Text(
        "The holder of a British Subject passport that notes the right of abode in the United Kingdom needs no visa.",
        "Les titulaires d’un passeport de sujet britannique où figure le droit de résider au Royaume-Uni n’ont pas "
        "besoin de visa.",
    ),
    holds(DocumentKind.SUBJECT_ABODE),
)

taiwan_passport = exemption(
    "190(2)(f)",
    Text(
        "Taiwan passports with the identification number", "Passeports de Taïwan avec numéro d’identification"
    ),
    Text(
        "The holder of an ordinary passport of Taiwan that includes the personal identification number needs no visa.",
        "Les titulaires d’un passeport ordinaire de Taïwan où figure le numéro d’identification personnel n’ont pas besoin de "
        "visa.",
    ),
    holds(DocumentKind.TAIWAN),
)

romanian_passport = irpr(
    "190(2.1)",
    Text("Romanian passports with a chip", "Passeports roumains à puce"),
    version(
        Text(
            "A citizen of Romania who holds its machine-readable passport with a contactless chip needs no visa.",
            "Les citoyens roumains titulaires du passeport de leur pays, lisible par machine et à puce sans contact, "
            "n’ont pas besoin de visa.",
        ),
        citizen_of("ROU") & holds(DocumentKind.ROMANIA),
        since=ROMANIA_CHIP,
        enacted_by="SOR/2018-109",
    ),
    known_from=KNOWN_FROM,
)

BY_DOCUMENT = (
    diplomats,
    holy_see,
    israeli_passport,
    hong_kong_passport,
    overseas_national,
    subject_with_abode,
    taiwan_passport,
    romanian_passport,
)
PROVISIONS = BY_DOCUMENT
