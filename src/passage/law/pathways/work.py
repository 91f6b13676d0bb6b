"""Work: the mobility pilot for skilled refugees, seasonal farm work, and the agri-food pilot."""

from passage.lang import Confidence, Flag, FlagKind, Layer, Provision, Version, all_of, any_of, version
from passage.law.facts import work_and_study
from passage.law.facts.claimant import nationalities
from passage.law.facts.pathways import quebec
from passage.law.pathways.family import ANNOUNCED
from passage.law.remembered import to_confirm
from passage.law.researched import irpa, irpr, other
from passage.text import Text

empp_criteria = irpa(
    "25.2(1)",
    Text("Economic Mobility Pathways Pilot", "Projet pilote sur la voie d’accès à la mobilité économique"),
    version(
        Text(
            "For refugees and displaced people with the skills asked for, who have a job offer or half of the "
            "low-income cut-off in funds, and who mean to live outside Quebec.",
            "Pour les personnes réfugiées ou déplacées ayant les compétences exigées, une offre d’emploi ou des fonds "
            "égaux à la moitié du seuil de faible revenu, et qui comptent vivre hors du Québec.",
        ),
        all_of(
            work_and_study.displaced,
            work_and_study.skills,
            any_of(work_and_study.job_offer, work_and_study.half_funds),
            ~quebec,
        ),
        since=ANNOUNCED,
    ),
    key="IRPA 25.2(1) mobility",
    known_from=ANNOUNCED,
    layer=Layer.POLICY,
    confidence=Confidence.LOW,
    flags=(
        to_confirm(
            "mobility-secondary",
            Text(
                "The pilot dates from 2018; its public policy was not read, and its criteria and its caps for 2025 (950 and 150) are secondary.",
                "Le projet date de 2018; sa politique n’a pas été lue, et ses critères comme ses plafonds de 2025 (950 et 150) sont de seconde main.",
            ),
            Text("IRCC’s published policy", "la politique publiée par IRCC"),
            Text("whether the criteria are met", "la réponse sur les critères"),
        ),
    ),
)
empp_closed = other(
    "PDI 2026-01-08 mobility",
    Text("Pilot closed to new applications", "Projet pilote fermé aux nouvelles demandes"),
    version(
        Text(
            "No new application is received after 2025-12-31; files accepted before go on.",
            "Aucune nouvelle demande n’est reçue après le 2025-12-31; les dossiers déjà reçus suivent leur cours.",
        ),
        all_of(),
        since="2026-01-01",
    ),
    known_from=ANNOUNCED,
    confidence=Confidence.MEDIUM,
    flags=(
        to_confirm(
            "mobility-update",
            Text(
                "The closing is known from an account of IRCC’s update of 2026-01-08.",
                "La fermeture est connue par un compte rendu de la mise à jour d’IRCC du 2026-01-08.",
            ),
            Text("that update itself", "la mise à jour elle-même"),
            Text("whether one may still apply", "la possibilité de présenter encore une demande"),
        ),
    ),
)

SEASONAL = ("MEX", *("AIA", "ATG", "BRB", "DMA", "GRD", "JAM", "KNA", "LCA", "MSR", "TTO", "VCT"))
"""The countries of the seasonal agricultural program, from memory."""
_WORKER_SINCE = "2015-12-01"

assessed_offer = irpr(
    "203(1)",
    Text("Assessment of the job offer", "Appréciation de l’offre d’emploi"),
    version(
        Text(
            "An officer looks at whether the offer is genuine, on a labour market impact assessment.",
            "Un agent examine l’authenticité de l’offre, sur la base d’une évaluation de l’impact sur le marché du "
            "travail.",
        ),
        work_and_study.job_offer & work_and_study.assessed,
        since=_WORKER_SINCE,
    ),
    known_from=_WORKER_SINCE,
    flags=(
        Flag(
            "vulnerable-worker",
            Text(
                "The permit is tied to the employer. A worker who is abused, or at risk of it, may ask for an open "
                "permit (IRPR 207.1).",
                "Le permis est lié à l’employeur. Le travailleur victime de violence, ou qui risque de l’être, peut "
                "demander un permis ouvert (RIPR 207.1).",
            ),
            FlagKind.NOTE,
        ),
    ),
)
seasonal = irpr(
    "203(1)",
    Text("Seasonal agricultural workers", "Travailleurs agricoles saisonniers"),
    version(
        Text(
            "For nationals of Mexico and of Caribbean States with an agreement, who have an assessed offer of "
            "seasonal farm work.",
            "Pour les ressortissants du Mexique et des États des Caraïbes parties à un accord, qui ont une offre "
            "évaluée de travail agricole saisonnier.",
        ),
        all_of(
            nationalities.some(lambda each: each.country.is_(*SEASONAL)),
            work_and_study.farm_work,
            assessed_offer,
        ),
        since=_WORKER_SINCE,
    ),
    key="IRPR 203(1) seasonal",
    known_from=_WORKER_SINCE,
    layer=Layer.GUIDANCE,
    confidence=Confidence.LOW,
    flags=(
        to_confirm(
            "seasonal-states",
            Text("The list of States is from memory.", "La liste des États est rapportée de mémoire."),
            Text("Employment and Social Development Canada", "Emploi et Développement social Canada"),
            Text("whether a nationality is covered", "l’inclusion d’une nationalité"),
        ),
    ),
)


def _agri_food(key: str, title: Text, *versions: Version) -> Provision:
    return irpa(
        "14.1(1)",
        title,
        *versions,
        key=key,
        known_from=ANNOUNCED,
        layer=Layer.INSTRUCTION,
        confidence=Confidence.LOW,
        flags=(
            to_confirm(
                "agri-food-from-memory",
                Text(
                    "The pilot’s criteria, and that it ended in May 2025, are told from memory.",
                    "Les critères du programme, et sa fin en mai 2025, sont rapportés de mémoire.",
                ),
                Text(
                    "the ministerial instructions on the pilot",
                    "les instructions ministérielles sur le programme",
                ),
                Text(
                    "whether its criteria are met, and until when it was open",
                    "la réponse sur les critères, et la fin de la période d’ouverture",
                ),
            ),
        ),
    )


agri_food_criteria = _agri_food(
    "IRPA 14.1(1) agri-food",
    Text("Agri-food pilot", "Programme pilote sur l’agroalimentaire"),
    version(
        Text(
            "For workers in meat, mushrooms, greenhouses or livestock with a job offer in Canada.",
            "Pour les travailleurs de la viande, des champignons, des serres ou de l’élevage ayant une offre "
            "d’emploi au Canada.",
        ),
        work_and_study.agri_food_work & work_and_study.job_offer,
        since=ANNOUNCED,
    ),
)
agri_food_closed = _agri_food(
    "IRPA 14.1(1) agri-food-closed",
    Text("Agri-food pilot ended", "Fin du programme pilote sur l’agroalimentaire"),
    version(
        Text("The pilot ended within May 2025.", "Le programme a pris fin en mai 2025."),
        ~work_and_study.agri_food_open,
        since="2025-05-01",
        until="2025-06-01",
    ),
    version(
        Text("The pilot has ended.", "Le programme a pris fin."),
        all_of(),
        since="2025-06-01",
    ),
)

PROVISIONS = (
    *(empp_criteria, empp_closed),
    *(assessed_offer, seasonal),
    *(agri_food_criteria, agri_food_closed),
)
