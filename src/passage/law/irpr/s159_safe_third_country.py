"""IRPR 159.01 to 159.4 and 159.7: where the Safe Third Country Agreement reaches, and where it does not.

The United States is designated (159.3). The Agreement spares stateless people who lived there (159.2), and
everyone who arrives at a harbour, at an airport (unless in transit under a United States removal order) or
away from the land border. Until 2023-03-25 at 00:01 (EDT) it spared those who crossed between ports of entry;
since then it reaches them if they claim less than 14 days after the day of entry. While a notice of
suspension is in effect all of this is inoperative (159.7).
"""

from passage.lang import (
    Confidence,
    Dated,
    Days,
    Entry,
    Flag,
    FlagKind,
    Layer,
    Series,
    all_of,
    any_of,
    established,
    version,
)
from passage.law.facts import claim, claimant, entry, readings
from passage.law.facts.claim import ClaimPlace
from passage.law.facts.entry import EntryPlace
from passage.law.irpr.s159_exceptions import PARAGRAPHS, at_land_port
from passage.law.researched import VERIFIED_ON, irpr, other
from passage.text import Text

SINCE = "2004-12-29"
FIRST = "SOR/2004-217"
PROTOCOL = "2023-03-25T00:01-04:00"
SECOND = "SOR/2023-58"

NO_ENTRIES: tuple[Entry, ...] = ()
notices = Series(
    "stca_notices",
    Text(
        "Notices that suspend or end the Agreement",
        "Avis de suspension ou de dénonciation de l’Entente",
    ),
    NO_ENTRIES,
    VERIFIED_ON,
)
"""The dated feed of section 159.7: no notice is known."""

notice_in_effect = irpr(
    "159.7",
    Text("Suspension or end of the Agreement", "Suspension ou dénonciation de l’Entente"),
    version(
        Text(
            "Sections 159.2 to 159.6 are inoperative during a suspension: up to three months from the day after its notice "
            "is publicized, renewable. A notice of termination ends them on its day; a partial suspension stops what it "
            "names.",
            "Les articles 159.2 à 159.6 sont inopérants pendant la suspension : au plus trois mois à compter du lendemain "
            "de la publication de l’avis, renouvelables. Un avis de dénonciation y met fin à la date qu’il fixe; une "
            "suspension partielle n’arrête que ce qu’elle vise.",
        ),
        Dated(notices.key) | readings.agreement_suspended,
        since=SINCE,
        enacted_by=FIRST,
    ),
    known_from=SINCE,
    flags=(
        Flag(
            "L9",
            Text(
                "If section 159.4 were suspended, the time limit that paragraph 101(1)(b.2) borrows from it would have no "
                "object.",
                "Si l’article 159.4 était suspendu, le délai que l’alinéa 101(1)b.2) lui emprunte serait sans objet.",
            ),
            when=Dated(notices.key) | readings.agreement_suspended,
        ),
    ),
)

designation = irpr(
    "159.3",
    Text("Designation of the United States", "Désignation des États-Unis"),
    version(
        Text(
            "The United States is a designated country.",
            "Les États-Unis sont un pays désigné.",
        ),
        all_of(),
        since=SINCE,
        unless=(notice_in_effect,),
        enacted_by=FIRST,
    ),
    flags=(
        Flag(
            "safety-valves",
            Text(
                "The Supreme Court upheld the designation (2023 SCC 17), because the Act keeps discretionary ways out: a "
                "temporary resident permit, humanitarian or public policy grounds, deferral of removal. The equality "
                "question went back to the Federal Court; its outcome was not found.",
                "La Cour suprême a confirmé la désignation (2023 CSC 17), parce que la Loi garde des soupapes "
                "discrétionnaires : permis de séjour temporaire, motifs d’ordre humanitaire ou d’intérêt public, report "
                "du renvoi. La question d’égalité a été renvoyée à la Cour fédérale; son issue n’a pas été trouvée.",
            ),
            FlagKind.NOTE,
        ),
    ),
)

stateless_resident = irpr(
    "159.2",
    Text("Stateless person who lived in the United States", "Personne apatride qui vivait aux États-Unis"),
    version(
        Text(
            "The Agreement does not bar a stateless person whose country of former habitual residence is the United States.",
            "L’Entente n’écarte pas la demande d’une personne apatride qui avait sa résidence habituelle aux États-Unis.",
        ),
        (claimant.stateless | readings.residence_with_nationality)
        & claimant.former_residence.some(lambda r: r.country.is_("USA")),
        since=SINCE,
        enacted_by=FIRST,
    ),
    known_from=SINCE,
    flags=(
        Flag(
            "L4",
            Text(
                "For a person with a nationality, the words of the Act would also spare someone who lived in the United "
                "States; the treaty and the Regulations speak of stateless people.",
                "Pour une personne qui a une nationalité, les mots de la Loi épargneraient aussi celle qui vivait aux "
                "États-Unis; le traité et le Règlement parlent des apatrides.",
            ),
            when=claimant.former_residence.some(lambda r: r.country.is_("USA")),
        ),
    ),
)

between_ports = irpr(
    "159.4(1.1)",
    Text("Crossing between ports of entry", "Passage entre les points d’entrée"),
    version(
        Text(
            "The Agreement bars a claimant who crossed the land border, or the waters along or across it, between ports "
            "of entry and claims less than 14 days after the day of entry, unless one of paragraphs 159.5(a) to (h) is "
            "established.",
            "L’Entente écarte la demande de la personne qui a traversé la frontière terrestre, ou les eaux situées le "
            "long de celle-ci ou la traversant, entre les points d’entrée et qui demande l’asile moins de 14 jours "
            "après son entrée, à moins qu’elle ne démontre l’un des alinéas 159.5a) à h).",
        ),
        entry.place.is_(EntryPlace.BETWEEN_PORTS)
        & ~established(
            any_of(
                claim.made_on >= entry.date + Days(14),
                entry.date < "2023-03-25",
                (entry.date <= "2023-03-25") & entry.before_protocol,
            )
        ),
        since=PROTOCOL,
        unless=PARAGRAPHS,
        enacted_by=SECOND,
    ),
    known_from=SINCE,
    flags=(
        Flag(
            "L5",
            Text(
                "Which waters count was fixed by diplomatic notes, not in the Regulations.",
                "Les eaux visées ont été fixées par notes diplomatiques, et non par le Règlement.",
            ),
            when=entry.place.is_(EntryPlace.BETWEEN_PORTS),
        ),
        Flag(
            "L7",
            Text(
                "The Protocol says “within 14 days”; the Regulations, less than 14 days after the day of entry. The "
                "Regulations are followed.",
                "Le Protocole dit « dans les 14 jours »; le Règlement, moins de 14 jours après l’entrée. On suit le "
                "Règlement.",
            ),
            when=entry.place.is_(EntryPlace.BETWEEN_PORTS),
        ),
    ),
)

not_a_port = irpr(
    "159.4(1)(a)",
    Text("Entry away from a port of entry", "Entrée ailleurs qu’à un point d’entrée"),
    version(
        Text(
            "The Agreement does not bar a claimant who enters at a place that is not a port of entry.",
            "L’Entente n’écarte pas la demande de la personne qui entre à un endroit autre qu’un point d’entrée.",
        ),
        entry.place.is_(EntryPlace.BETWEEN_PORTS, EntryPlace.ELSEWHERE),
        since=SINCE,
        until=PROTOCOL,
        enacted_by=FIRST,
    ),
    version(
        Text(
            "The Agreement does not bar a claimant who enters at a place that is not a port of entry, subject to the rule "
            "on crossings between ports.",
            "L’Entente n’écarte pas la demande de la personne qui entre à un endroit autre qu’un point d’entrée, sous "
            "réserve de la règle sur les passages entre les points d’entrée.",
        ),
        entry.place.is_(EntryPlace.BETWEEN_PORTS, EntryPlace.ELSEWHERE),
        since=PROTOCOL,
        unless=(between_ports,),
        enacted_by=SECOND,
    ),
    known_from=SINCE,
)

harbour = irpr(
    "159.4(1)(b)",
    Text("Harbour or ferry landing", "Port ou débarcadère de traversier"),
    version(
        Text(
            "The Agreement does not bar a claimant who enters at a harbour port of entry, a ferry landing included.",
            "L’Entente n’écarte pas la demande de la personne qui entre par un port qui est un point d’entrée, débarcadère "
            "de traversier compris.",
        ),
        entry.place.is_(EntryPlace.HARBOUR),
        since=SINCE,
        enacted_by=FIRST,
    ),
    known_from=SINCE,
)

in_transit = irpr(
    "159.4(2)",
    Text(
        "In transit at an airport under a removal order",
        "En transit dans un aéroport sous le coup d’une mesure de renvoi",
    ),
    version(
        Text(
            "At an airport the Agreement bars a claimant ordered removed from the United States who is in transit through "
            "Canada while that order is carried out.",
            "Dans un aéroport, l’Entente écarte la demande de la personne visée par une mesure de renvoi des États-Unis qui "
            "est en transit au Canada pendant l’exécution de cette mesure.",
        ),
        all_of(
            entry.place.is_(EntryPlace.AIRPORT),
            claimant.ordered_removed_from_us,
            claimant.in_transit_enforcement,
            ~(readings.transit_exceptions & any_of(*PARAGRAPHS)),
        ),
        since=SINCE,
        enacted_by=FIRST,
    ),
    known_from=SINCE,
    flags=(
        Flag(
            "L2",
            Text(
                "The exceptions of section 159.5 are taken not to be open in transit at an airport, because of its opening "
                "words. This is arguable.",
                "On tient que les exceptions de l’article 159.5 ne sont pas ouvertes en transit dans un aéroport, vu ses "
                "premiers mots. Cela se discute.",
            ),
            when=all_of(entry.place.is_(EntryPlace.AIRPORT), claimant.in_transit_enforcement),
        ),
    ),
)

airport = irpr(
    "159.4(1)(c)",
    Text("Airport", "Aéroport"),
    version(
        Text(
            "The Agreement does not bar a claimant who enters at an airport, subject to the rule on transit.",
            "L’Entente n’écarte pas la demande de la personne qui entre par un aéroport, sous réserve de la règle sur le "
            "transit.",
        ),
        entry.place.is_(EntryPlace.AIRPORT),
        since=SINCE,
        unless=(in_transit,),
        enacted_by=FIRST,
    ),
    known_from=SINCE,
)

made_inland = other(
    "STCA 4(1)",
    Text(
        "Claim made inland after a land port of entry",
        "Demande à l’intérieur du pays après un point d’entrée terrestre",
    ),
    version(
        Text(
            "The Agreement speaks of claims made at a land port of entry; one made inland by a person who had entered at "
            "such a port is taken to be outside it.",
            "L’Entente parle des demandes faites à un point d’entrée terrestre; on tient que celle faite à l’intérieur du "
            "pays par une personne entrée par un tel point d’entrée y échappe.",
        ),
        all_of(
            entry.place.is_(EntryPlace.LAND_PORT, EntryPlace.RAIL_PORT),
            ~claim.place.is_(ClaimPlace.LAND_PORT, ClaimPlace.RAIL_PORT),
            ~readings.inland_after_port,
        ),
        since=SINCE,
    ),
    known_from=SINCE,
    layer=Layer.TREATY,
    confidence=Confidence.MEDIUM,
    flags=(
        Flag(
            "inland-after-port",
            Text(
                "The Regulations have no express words for an inland claim after entry at a land port of entry. The "
                "reading here follows the treaty and the departments’ instructions; it is arguable.",
                "Le Règlement est muet sur la demande faite à l’intérieur du pays après une entrée par un point d’entrée "
                "terrestre. La lecture retenue suit le traité et les instructions ministérielles; elle se discute.",
            ),
            when=all_of(
                entry.place.is_(EntryPlace.LAND_PORT, EntryPlace.RAIL_PORT),
                ~claim.place.is_(ClaimPlace.LAND_PORT, ClaimPlace.RAIL_PORT),
            ),
        ),
    ),
)

readmitted = irpr(
    "159.01",
    Text("Earlier claim that does not count", "Demande antérieure qui ne compte pas"),
    version(
        Text(
            "A claim found ineligible under the Agreement is no earlier claim for a person who seeks to re-enter Canada "
            "after the United States refused entry without deciding a refugee claim.",
            "Une demande jugée irrecevable au titre de l’Entente n’est pas une demande antérieure pour la personne qui "
            "cherche à rentrer au Canada après un refus d’entrée aux États-Unis sans étude de sa demande d’asile.",
        ),
        claimant.refused_us_entry.node(),
        since=PROTOCOL,
        enacted_by=SECOND,
    ),
    known_from=SINCE,
)

PROVISIONS = (
    notice_in_effect,
    designation,
    stateless_resident,
    between_ports,
    not_a_port,
    harbour,
    in_transit,
    airport,
    made_inland,
    readmitted,
)
SERIES = (notices,)
LOCATIONS_OUTSIDE = (not_a_port, harbour, airport, made_inland)
EXCEPTIONS = (stateless_resident, *LOCATIONS_OUTSIDE, at_land_port)
