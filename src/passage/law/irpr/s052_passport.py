"""IRPR 52: the passport or travel document of a temporary resident, and who needs none."""

from passage.lang import Proposition, Provision, all_of, version
from passage.law.facts import arrival
from passage.law.facts.person import residence
from passage.law.facts.purpose_of_entry import Purpose, crew_papers, purpose
from passage.law.facts.travel_documents import DocumentKind, holds
from passage.law.irpr.s190_by_nationality import citizen_of
from passage.law.researched import irpr
from passage.text import Text

SINCE = "2011-06-16"
FIRST = "SOR/2011-125"
SECOND = "2023-11-25"

_FIRST_KINDS = tuple(
    kind for kind in DocumentKind if kind not in (DocumentKind.EUROPEAN_UNION, DocumentKind.OTHER)
)


def _none_needed(letter: str, title: Text, words: Text, rule: Proposition) -> Provision:
    return irpr(
        f"52(2)({letter})", title, version(words, rule, since=SINCE, enacted_by=FIRST), known_from=SINCE
    )


EXCEPTIONS = (
    _none_needed(
        "a",
        Text("Citizens of the United States", "Citoyens des États-Unis"),
        Text(
            "A citizen of the United States needs no passport.",
            "Les citoyens des États-Unis n’ont pas besoin de passeport.",
        ),
        citizen_of("USA"),
    ),
    _none_needed(
        "b",
        Text("Permanent residents of the United States", "Résidents permanents des États-Unis"),
        Text(
            "A permanent resident of the United States who comes from there or from St. Pierre and Miquelon needs no "
            "passport.",
            "Les résidents permanents des États-Unis qui viennent de ce pays ou de Saint-Pierre-et-Miquelon n’ont pas "
            "besoin de passeport.",
        ),
        arrival.us_resident & arrival.coming_from.is_("USA", "SPM"),
    ),
    _none_needed(
        "c",
        Text("Residents of Greenland", "Résidents du Groenland"),
        Text(
            "A resident of Greenland who comes from there needs no passport.",
            "Les résidents du Groenland qui en viennent n’ont pas besoin de passeport.",
        ),
        residence.is_("GRL") & arrival.coming_from.is_("GRL"),
    ),
    _none_needed(
        "d",
        Text("French residents of St. Pierre and Miquelon", "Français résidents de Saint-Pierre-et-Miquelon"),
        Text(
            "A citizen of France who lives in St. Pierre and Miquelon and comes from there needs no passport.",
            "Les citoyens français qui résident à Saint-Pierre-et-Miquelon et en viennent n’ont pas besoin de passeport.",
        ),
        all_of(citizen_of("FRA"), residence.is_("SPM"), arrival.coming_from.is_("SPM")),
    ),
    _none_needed(
        "e",
        Text("Visiting forces", "Forces étrangères présentes au Canada"),
        Text(
            "A member of the armed forces of a designated state, on official duties, needs no passport.",
            "Le membre des forces armées d’un État désigné qui vient exercer des fonctions officielles n’a pas besoin de "
            "passeport.",
        ),
        purpose.is_(Purpose.FORCES),
    ),
    _none_needed(
        "f",
        Text("Crew of an aircraft", "Équipage d’un aéronef"),
        Text(
            "The crew of an aircraft who hold a flight crew licence or a crew member certificate need no passport.",
            "L’équipage d’un aéronef muni d’une licence de personnel navigant ou d’un certificat de membre d’équipage n’a "
            "pas besoin de passeport.",
        ),
        purpose.is_(Purpose.AIR_CREW) & crew_papers,
    ),
    _none_needed(
        "g",
        Text("Crew of the vessel of arrival", "Équipage du bâtiment d’arrivée"),
        Text(
            "The crew of the vessel of arrival who hold a seafarer’s identity document need no passport.",
            "L’équipage du bâtiment d’arrivée muni d’une pièce d’identité de marin n’a pas besoin de passeport.",
        ),
        purpose.is_(Purpose.VESSEL_CREW) & crew_papers,
    ),
)

document_held = irpr(
    "52(1)",
    Text("Passport or travel document", "Passeport ou titre de voyage"),
    version(
        Text(
            "A temporary resident holds a passport or travel document of the kinds listed, valid for the stay.",
            "Le résident temporaire détient un passeport ou un titre de voyage d’une des sortes énumérées, valide pour le "
            "séjour.",
        ),
        holds(*_FIRST_KINDS),
        since=SINCE,
        until=SECOND,
        enacted_by=FIRST,
    ),
    version(
        Text(
            "A temporary resident holds a passport or travel document of the kinds listed, now with the laissez-passer of the "
            "European Union, valid for the stay.",
            "Le résident temporaire détient un passeport ou un titre de voyage d’une des sortes énumérées, dont désormais le "
            "laissez-passer de l’Union européenne, valide pour le séjour.",
        ),
        holds(*_FIRST_KINDS, DocumentKind.EUROPEAN_UNION),
        since=SECOND,
        enacted_by="SOR/2023-199",
    ),
    known_from=SINCE,
)

PROVISIONS = (document_held, *EXCEPTIONS)
