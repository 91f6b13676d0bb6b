"""The regular pathways, one question each: open with its criteria met, not met, paused, closed, not yet open.

Where a pathway is open and its criteria are met, a person may apply and an officer decides.
"""

from passage.lang import Issue, Outcome, Proposition, Provision, all_of, any_of, outcome, worst_first
from passage.law.pathways import family, refugees, study, work
from passage.text import Text

_NEVER = any_of()
PAUSED = "criteria_met_but_paused"


def _pathway(
    key: str,
    named: Text,
    criteria: Proposition,
    grounds: tuple[Provision, ...],
    *,
    opened: Proposition = ~_NEVER,
    paused: Proposition = _NEVER,
    closed: Proposition = _NEVER,
) -> Issue:
    """A pathway by its criteria and its window; an outcome that could never be is left out."""
    running = all_of(opened, ~closed)
    outcomes: list[Outcome] = [
        outcome(
            "open_criteria_met",
            all_of(running, ~paused, criteria),
            Text(
                "Open, and the criteria told of are met: an application may be made, and an officer decides on it.",
                "Ouvert, et les critères indiqués sont remplis : une demande peut être présentée, et un agent en "
                "décide.",
            ),
        ),
        outcome(
            "criteria_not_met",
            all_of(running, ~criteria),
            Text(
                "A criterion is not met on the facts told.",
                "Un critère n’est pas rempli selon les faits donnés.",
            ),
        ),
        outcome(
            PAUSED,
            all_of(running, paused, criteria),
            Text(
                "The criteria told of are met, but the intake is paused: no new application is received.",
                "Les critères indiqués sont remplis, mais la réception des demandes est suspendue : aucune "
                "nouvelle demande n’est reçue.",
            ),
        ),
        outcome(
            "closed",
            opened.node() & closed,
            Text(
                "Closed to new applications, whatever the facts.",
                "Fermé aux nouvelles demandes, quels que soient les faits.",
            ),
        ),
        outcome(
            "not_yet_open", ~opened, Text("Not yet open at that date.", "Pas encore ouvert à cette date.")
        ),
    ]
    reached = tuple(each for each in outcomes if each.when is not _NEVER)
    shut = tuple(each.code for each in reached if each.code not in ("open_criteria_met", PAUSED))
    return Issue(
        key,
        Text(
            f"{named.en}: is it open, and are its criteria met?",
            f"{named.fr} : la voie est-elle ouverte, et les critères sont-ils remplis?",
        ),
        reached,
        grounds=tuple(ground.key for ground in grounds),
        order=worst_first(shut, *([] if paused is _NEVER else [PAUSED]), "open_criteria_met"),
    )


ISSUES = (
    _pathway(
        "pathway_family_humanitarian",
        Text(
            "Humanitarian pathway for family (Colombia, Haiti, Venezuela)",
            "Voie humanitaire pour la famille (Colombie, Haïti, Venezuela)",
        ),
        family.americas_criteria,
        (family.americas_criteria, family.americas_opened, family.americas_paused),
        opened=family.americas_opened,
        paused=family.americas_paused,
    ),
    _pathway(
        "pathway_family_class",
        Text("Family class", "Regroupement familial"),
        family.member & family.sponsor,
        (family.member, family.sponsor, family.excluded, family.abroad, family.five_years),
    ),
    _pathway(
        "pathway_resettlement",
        Text("Resettlement of refugees", "Réinstallation de réfugiés"),
        refugees.resettled,
        (
            refugees.resettled,
            refugees.establishment,
            refugees.selection,
            refugees.referral,
            refugees.proof_of_status,
            refugees.paused,
        ),
        paused=refugees.paused,
    ),
    _pathway(
        "pathway_safe_mobility",
        Text("Safe Mobility Offices", "Bureaux de mobilité sûre"),
        refugees.offices_criteria,
        (refugees.offices_criteria, refugees.offices_closed),
        closed=refugees.offices_closed,
    ),
    _pathway(
        "pathway_empp",
        Text(
            "Economic Mobility Pathways Pilot", "Projet pilote sur la voie d’accès à la mobilité économique"
        ),
        work.empp_criteria,
        (work.empp_criteria, work.empp_closed),
        closed=work.empp_closed,
    ),
    _pathway(
        "pathway_seasonal_work",
        Text("Seasonal agricultural work", "Travail agricole saisonnier"),
        work.seasonal,
        (work.seasonal, work.assessed_offer),
    ),
    _pathway(
        "pathway_agri_food",
        Text("Agri-food pilot", "Programme pilote sur l’agroalimentaire"),
        work.agri_food_criteria,
        (work.agri_food_criteria, work.agri_food_closed),
        closed=work.agri_food_closed,
    ),
    _pathway(
        "pathway_study",
        Text("Study", "Études"),
        study.permit,
        (study.permit, study.accepted, study.attestation, study.means, study.certificate),
    ),
)
