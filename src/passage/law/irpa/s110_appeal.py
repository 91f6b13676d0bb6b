"""IRPA 110: who may appeal to the Refugee Appeal Division, and which decisions are closed to appeal.

The division exists since 2012-12-15. Claimants let through at the land border although they came from the
United States are heard once only (110(2)(d)); whether others spared by the Regulations are too is open.
"""

from passage.lang import Days, Flag, FlagKind, all_of, any_of, version
from passage.law.ending import appealed
from passage.law.facts import claim, claimant, decision, entry, readings
from passage.law.facts.aftermath import designated
from passage.law.facts.claim import Stage
from passage.law.facts.decision import Ruling
from passage.law.facts.entry import EntryPlace
from passage.law.irpa.s101_ineligibility import from_designated_country
from passage.law.irpr.s159_exceptions import PARAGRAPHS, at_land_port, death_penalty
from passage.law.irpr.s159_safe_third_country import (
    airport,
    designation,
    harbour,
    made_inland,
    not_a_port,
    stateless_resident,
)
from passage.law.researched import irpa
from passage.text import Text

SINCE = "2012-12-15"
REFORM = "S.C. 2010, c. 8, s. 13"
SECOND_REFORM = "S.C. 2012, c. 17, s. 36"

_decided = claim.stage.is_(Stage.BEFORE_RAD, Stage.DECIDED)

appeal = irpa(
    "110(1)",
    Text("Appeal to the Refugee Appeal Division", "Appel à la Section d’appel des réfugiés"),
    version(
        Text(
            "A decision of the Refugee Protection Division to accept or reject a claim may be appealed to "
            "the Refugee Appeal Division, subject to subsection (2).",
            "La décision de la Section de la protection des réfugiés qui accepte ou rejette une demande "
            "d’asile est susceptible d’appel à la Section d’appel des réfugiés, sous réserve du paragraphe "
            "(2).",
        ),
        all_of(),
        since=SINCE,
        enacted_by=REFORM,
    ),
    flags=(
        Flag(
            "transition-2012",
            Text(
                "A claim referred to the Division before 2012-12-15 has no appeal (S.C. 2010, c. 8, s. "
                "36(1)). Ask on what day the claim was referred.",
                "La demande déférée à la Section avant le 2012-12-15 n’ouvre pas droit à l’appel (L.C. "
                "2010, ch. 8, par. 36(1)). Vérifiez quel jour la demande a été déférée.",
            ),
            FlagKind.NOTE,
            when=claim.made_on < SINCE,
        ),
    ),
)

of_designated_person = irpa(
    "110(2)(a)",
    Text("Designated foreign national", "Étranger désigné"),
    version(
        Text(
            "No appeal lies from a decision on the claim of a designated foreign national.",
            "La décision sur la demande d’asile d’un étranger désigné n’est pas susceptible d’appel.",
        ),
        designated.node(),
        since=SINCE,
        enacted_by=SECOND_REFORM,
    ),
    known_from=SINCE,
)

of_withdrawal = irpa(
    "110(2)(b)",
    Text("Withdrawn or abandoned claim", "Retrait ou désistement"),
    version(
        Text(
            "No appeal lies from a determination that a claim was withdrawn or abandoned.",
            "Le prononcé du retrait ou du désistement de la demande d’asile n’est pas susceptible d’appel.",
        ),
        _decided & decision.ruling.is_(Ruling.WITHDRAWN, Ruling.ABANDONED),
        since=SINCE,
        enacted_by=SECOND_REFORM,
    ),
    known_from=SINCE,
)

of_unfounded_claim = irpa(
    "110(2)(c)",
    Text(
        "No credible basis, or manifestly unfounded",
        "Absence de minimum de fondement, ou demande manifestement infondée",
    ),
    version(
        Text(
            "No appeal lies from a rejection that says that the claim has no credible basis or is "
            "manifestly unfounded.",
            "N’est pas susceptible d’appel le rejet qui fait état de l’absence de minimum de fondement de "
            "la demande ou de son caractère manifestement infondé.",
        ),
        all_of(_decided, decision.ruling.is_(Ruling.REJECTED), decision.unfounded),
        since=SINCE,
        enacted_by=SECOND_REFORM,
    ),
    known_from=SINCE,
)

_at_the_border = any_of(
    at_land_port,
    all_of(
        entry.place.is_(EntryPlace.BETWEEN_PORTS),
        claim.made_on < entry.date + Days(14),
        entry.date >= "2023-03-25",
        ~all_of(entry.date <= "2023-03-25", entry.before_protocol),
        any_of(*PARAGRAPHS),
    ),
    entry.place.is_(EntryPlace.LAND_PORT, EntryPlace.RAIL_PORT, EntryPlace.BETWEEN_PORTS) & death_penalty,
)
"""Let through at a land port of entry, or after crossing between ports, by an exception established there."""

_elsewhere = any_of(stateless_resident, not_a_port, harbour, airport, made_inland, death_penalty)
"""Spared by the Regulations in some other way."""

of_excepted_claimant = irpa(
    "110(2)(d)",
    Text("Claimant excepted from the Agreement", "Personne visée par une exception à l’Entente"),
    version(
        Text(
            "No appeal lies from the decision on the claim of a person who came, directly or indirectly, "
            "from a country designated on the day of the claim and party to an agreement, if it is by "
            "virtue of the Regulations that the claim is not ineligible under the Agreement.",
            "N’est pas susceptible d’appel la décision sur la demande de la personne arrivée, directement "
            "ou indirectement, d’un pays désigné au moment de la demande et partie à un accord, si c’est "
            "par application du Règlement que la demande n’est pas irrecevable au titre de l’Entente.",
        ),
        all_of(
            designation,
            entry.from_us,
            ~claimant.nationalities.some(lambda n: n.country.is_("USA")),
            ~from_designated_country,
            any_of(_at_the_border, all_of(readings.rad_bar_elsewhere, _elsewhere, ~appealed)),
        ),
        since=SINCE,
        enacted_by=SECOND_REFORM,
    ),
    known_from=SINCE,
    flags=(
        Flag(
            "L10",
            Text(
                "Read to the letter, this reaches everybody from the United States whom the Regulations "
                "spare, at an airport or a harbour too. The Board speaks of land ports of entry. It is sure "
                "only there, and after a crossing between ports with an exception.",
                "Pris à la lettre, cet alinéa vise toute personne arrivée des États-Unis que le Règlement "
                "épargne, même dans un aéroport ou un port. La Commission parle des points d’entrée "
                "terrestres. Il n’est certain que là, et après un passage entre les points d’entrée assorti "
                "d’une exception.",
            ),
            when=all_of(entry.from_us, ~_at_the_border, _elsewhere),
        ),
        Flag(
            "upheld",
            Text(
                "The Federal Court of Appeal upheld this paragraph (2019 FCA 223).",
                "La Cour d’appel fédérale a confirmé la validité de cet alinéa (2019 CAF 223).",
            ),
            FlagKind.NOTE,
        ),
    ),
)

of_designated_country = irpa(
    "110(2)(d.1)",
    Text("National of a designated country of origin", "Ressortissant d’un pays d’origine désigné"),
    version(
        Text(
            "No appeal lies from the decision on the claim of a national of a designated country of origin. "
            "No country has been designated since 2019-05-17.",
            "La décision sur la demande d’un ressortissant d’un pays d’origine désigné n’est pas "
            "susceptible d’appel. Aucun pays n’est désigné depuis le 2019-05-17.",
        ),
        any_of(),
        since=SINCE,
        enacted_by=SECOND_REFORM,
    ),
    version(
        Text("This paragraph is repealed.", "Cet alinéa est abrogé."),
        any_of(),
        since=None,
        enacted_by="S.C. 2026, c. 4, s. 49(1)",
    ),
    known_from="2019-05-17",
    flags=(
        Flag(
            "no-country-designated",
            Text(
                "A dead letter: the list of designated countries has been empty since 2019-05-17.",
                "Lettre morte : la liste des pays désignés est vide depuis le 2019-05-17.",
            ),
            FlagKind.NOTE,
        ),
    ),
)

of_cessation = irpa(
    "110(2)(e)",
    Text("Decision on cessation", "Décision sur la perte de l’asile"),
    version(
        Text(
            "No appeal lies from a decision on the Minister’s application to find that protection has "
            "ceased.",
            "La décision sur la demande du ministre visant la perte de l’asile n’est pas susceptible "
            "d’appel.",
        ),
        _decided & decision.ruling.is_(Ruling.CEASED),
        since=SINCE,
        enacted_by=SECOND_REFORM,
    ),
    known_from=SINCE,
)

of_vacation = irpa(
    "110(2)(f)",
    Text("Decision on vacating", "Décision sur l’annulation"),
    version(
        Text(
            "No appeal lies from a decision on the Minister’s application to vacate a decision that "
            "accepted the claim.",
            "La décision sur la demande du ministre visant l’annulation de l’acceptation n’est pas "
            "susceptible d’appel.",
        ),
        _decided & decision.ruling.is_(Ruling.VACATED),
        since=SINCE,
        enacted_by=SECOND_REFORM,
    ),
    known_from=SINCE,
)

BARS = (
    of_designated_person,
    of_withdrawal,
    of_unfounded_claim,
    of_excepted_claimant,
    of_designated_country,
    of_cessation,
    of_vacation,
)

no_appeal = irpa(
    "110(2)",
    Text("Decisions closed to appeal", "Décisions non susceptibles d’appel"),
    version(
        Text(
            "No appeal may be made if any paragraph of this subsection holds.",
            "Aucun appel ne peut être interjeté si l’un des alinéas de ce paragraphe s’applique.",
        ),
        any_of(*BARS),
        since=SINCE,
        enacted_by=SECOND_REFORM,
    ),
    known_from=SINCE,
)

PROVISIONS = (appeal, *BARS, no_appeal)
