"""Study: what a study permit asks (IRPR 216, 220), and the attestation required since 2024."""

from passage.lang import Confidence, Layer, all_of, any_of, version
from passage.law.facts import work_and_study
from passage.law.facts.pathways import quebec, quebec_selects
from passage.law.remembered import to_confirm
from passage.law.researched import irpr, other
from passage.text import Text

SINCE = "2014-06-01"
CONFIRMED = "2024-11-08"

accepted = irpr(
    "216(1)(e)",
    Text("Acceptance by a designated institution", "Acceptation par un établissement désigné"),
    version(
        Text(
            "The person has been accepted by a designated learning institution.",
            "La personne a été acceptée par un établissement d’enseignement désigné.",
        ),
        work_and_study.accepted_to_study.node(),
        since=SINCE,
        until=CONFIRMED,
        enacted_by="SOR/2014-14, s. 12",
    ),
    version(
        Text(
            "The person has been accepted by a designated learning institution, which confirms it to the Minister "
            "if it is post-secondary.",
            "La personne a été acceptée par un établissement d’enseignement désigné, qui le confirme au ministre "
            "s’il est postsecondaire.",
        ),
        all_of(
            work_and_study.accepted_to_study,
            any_of(~work_and_study.post_secondary, work_and_study.confirmed),
        ),
        since=CONFIRMED,
        enacted_by="SOR/2024-219, s. 4",
    ),
    known_from=SINCE,
)
attestation = other(
    "MI 2024-01-22 study",
    Text("Attestation of a province", "Attestation de la province"),
    version(
        Text(
            "An application for a study permit comes with an attestation of the province or territory, unless it "
            "needs none.",
            "La demande de permis d’études est accompagnée d’une attestation de la province ou du territoire, sauf "
            "dispense.",
        ),
        ~work_and_study.attested,
        since="2024-01-22",
    ),
    known_from=SINCE,
    layer=Layer.INSTRUCTION,
    confidence=Confidence.LOW,
    flags=(
        to_confirm(
            "attestation-day",
            Text(
                "The instruction was not read, and its day, 2024-01-22, is from memory.",
                "L’instruction n’a pas été lue, et sa date, le 2024-01-22, est rapportée de mémoire.",
            ),
            Text("the instruction, at IRCC", "l’instruction, auprès d’IRCC"),
            Text(
                "whether an application of that time is received",
                "la réception d’une demande de cette époque",
            ),
        ),
    ),
)
means = irpr(
    "220",
    Text("Financial resources", "Ressources financières"),
    version(
        Text(
            "The person has the means for the fees, the stay and the journey without working.",
            "La personne a de quoi payer les droits, le séjour et le voyage sans travailler.",
        ),
        work_and_study.means.node(),
        since="2006-03-22",
    ),
    known_from="2006-03-22",
)
certificate = irpr(
    "216(3)",
    Text("Certificate of acceptance of Quebec", "Certificat d’acceptation du Québec"),
    version(
        Text("To study in Quebec takes its certificate.", "Étudier au Québec exige son certificat."),
        any_of(~quebec, quebec_selects),
        since=SINCE,
    ),
    known_from=SINCE,
)
permit = irpr(
    "216(1)",
    Text("Study permit from abroad", "Permis d’études demandé de l’étranger"),
    version(
        Text(
            "A study permit is issued where an officer finds that the person will leave at the end of the stay, "
            "meets the requirements, has been accepted and has the means.",
            "Le permis d’études est délivré si un agent conclut que la personne quittera le Canada à la fin du "
            "séjour, satisfait aux exigences, a été acceptée et a les ressources.",
        ),
        all_of(work_and_study.will_leave, accepted, means, certificate),
        since=SINCE,
        unless=(attestation,),
    ),
    key="IRPR 216(1) pathway",
    known_from=SINCE,
)

PROVISIONS = (permit, accepted, attestation, means, certificate)
