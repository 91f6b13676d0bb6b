"""What can be found out here: a few topics in plain words, then every other question of law, by group.

A topic is some issues, asked about one after another. A question of law that stands in no topic is one by
itself, so that all of them can be reached by interview.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from passage.lang import Book
from passage.text import Text


@dataclass(frozen=True, slots=True)
class Topic:
    """What somebody wants to find out. `protection`: its pages offer to leave quickly."""

    key: str
    title: Text
    told: Text
    issues: tuple[str, ...]
    protection: bool = False


@dataclass(frozen=True, slots=True)
class Group:
    """Questions of law that belong together."""

    title: Text
    issues: tuple[str, ...]
    protection: bool = False


TOPICS = (
    Topic(
        "come",
        Text("Come to Canada for a while", "Venir au Canada pour un temps"),
        Text(
            "Whether a visa or an electronic authorization is needed, which exemption applies, and whether "
            "your "
            "passport serves.",
            "S’il faut un visa ou une autorisation électronique, quelle dispense s’applique, et si votre "
            "passeport "
            "convient.",
        ),
        ("entry_document", "passport"),
    ),
    Topic(
        "claim",
        Text("Claim refugee protection", "Demander l’asile"),
        Text(
            "Whether the claim may be referred to the Refugee Protection Division, and what follows either "
            "way.",
            "Si la demande peut être déférée à la Section de la protection des réfugiés, et ce qui "
            "s’ensuit dans "
            "un cas comme dans l’autre.",
        ),
        ("eligibility",),
    ),
    Topic(
        "stca",
        Text("Arrive from the United States", "Arriver des États-Unis"),
        Text(
            "Whether the Safe Third Country Agreement bars the claim, or one of its exceptions applies.",
            "Si l’Entente sur les tiers pays sûrs fait obstacle à la demande, ou si l’une de ses exceptions "
            "s’applique.",
        ),
        ("stca",),
    ),
    Topic(
        "victim",
        Text("A permit after trafficking", "Un permis après la traite"),
        Text(
            "Whether an officer may issue a permit to someone who was trafficked, for how long, and with "
            "which work, "
            "study and health rights. Nobody need testify.",
            "Si un agent peut délivrer un permis à une personne ayant subi la traite, pour combien de "
            "temps, et avec "
            "quels droits de travailler, d’étudier et d’être soignée. Nul n’est tenu de témoigner.",
        ),
        ("victim_permit",),
        protection=True,
    ),
    Topic(
        "after",
        Text("After a refusal, or an order to leave", "Après un refus ou une mesure de renvoi"),
        Text(
            "An appeal, an application for protection before removal, the Federal Court; whether removal "
            "is stayed.",
            "L’appel, la demande de protection avant le renvoi, la Cour fédérale; s’il y a sursis au renvoi.",
        ),
        ("rad_appeal", "judicial_review", "prra", "stay"),
    ),
    Topic(
        "lost",
        Text("Could protection be lost?", "La protection peut-elle se perdre?"),
        Text(
            "When protection ends, when the decision that gave it may be undone, and what becomes of "
            "permanent "
            "residence.",
            "Quand la protection prend fin, quand la décision qui l’a accordée peut être annulée, et ce "
            "que devient "
            "la résidence permanente.",
        ),
        ("cessation", "vacation"),
    ),
)

GROUPS = (
    Group(
        Text("The claim", "La demande d’asile"),
        ("eligibility", "stca", "biometrics", "designated_arrival", "designation_costs", "charge_deferral"),
    ),
    Group(
        Text("Before the Refugee Protection Division", "Devant la Section de la protection des réfugiés"),
        (
            *("hearing", "form_extension", "hearing_date", "medical_reasons", "representative", "identity"),
            *("minister_notice", "joinder", "written_reasons", "rejection_statement", "absence"),
            *("abandonment", "withdrawal", "reinstatement", "reopening"),
        ),
    ),
    Group(
        Text("Appeal", "L’appel"),
        (
            *("rad_appeal", "appeal_extension", "appeal_evidence", "appeal_hearing", "sending_back"),
            *("appeal_withdrawal", "appeal_reinstatement", "appeal_reopening"),
        ),
    ),
    Group(Text("The Federal Court", "La Cour fédérale"), ("judicial_review", "court_appeal")),
    Group(
        Text("Protection before removal", "La protection avant le renvoi"),
        (
            *("prra", "prra_now", "prra_notice", "prra_stay", "prra_evidence", "prra_hearing"),
            *("prra_restricted", "prra_assessments", "prra_outcome"),
        ),
    ),
    Group(
        Text("Removal", "Le renvoi"),
        (
            *("removal_order", "order_type", "order_in_force", "order_enforceable", "stay", "destination"),
            *("country_of_removal", "order_enforced", "return_to_canada", "family_order"),
        ),
    ),
    Group(
        Text("While waiting, and once protected", "En attendant, et une fois la protection accordée"),
        (
            *("work_permit", "permit_fee", "study_permit", "schooling", "health_coverage"),
            *("residence_application", "cessation", "vacation", "permanent_residence"),
            "inadmissible_after_loss",
        ),
    ),
    Group(
        Text("Trafficking, violence and abuse", "Traite, violence et mauvais traitements"),
        (
            *("victim_permit", "victim_permit_length", "victim_fees", "victim_work_permit"),
            *("victim_study_permit", "vulnerable_worker", "family_violence_permit", "family_violence_fees"),
            "exploitation",
        ),
        protection=True,
    ),
    Group(
        Text("Coming to Canada", "Venir au Canada"),
        (
            *("entry_document", "passport", "trv_validity", "eta_validity", "visa", "visa_eligible"),
            *("visa_at_entry", "medical_examination", "restoration"),
        ),
    ),
    Group(
        Text("Regular pathways", "Les voies d’entrée régulières"),
        (
            *("pathway_family_class", "pathway_family_humanitarian", "pathway_resettlement"),
            *("pathway_safe_mobility", "pathway_empp", "pathway_seasonal_work", "pathway_agri_food"),
            "pathway_study",
        ),
    ),
    Group(
        Text("Inadmissibility", "L’interdiction de territoire"),
        (
            *("admissibility", "admissibility_hearing", "inadmissibility_decider", "inadmissibility_order"),
            *("relief", "rehabilitation"),
        ),
    ),
    Group(
        Text("Permits and humanitarian requests", "Permis et demandes d’ordre humanitaire"),
        ("permit_request", "permit_validity", "permit_holder_class", "humanitarian"),
    ),
    Group(
        Text("Offences: what the law makes one", "Les infractions\u00a0: ce que la loi punit"),
        (
            *("offence_smuggling", "offence_trafficking_into_canada", "offence_disembarking"),
            *("offence_documents", "offence_contravention", "offence_misrepresentation"),
            *("offence_officers", "offence_counselling", "offence_abroad", "offence_trafficking"),
            *("offence_trafficking_benefit", "offence_trafficking_documents", "charge_in_time"),
        ),
    ),
)


@cache
def _topics(book: Book) -> Mapping[str, Topic]:
    found = {topic.key: topic for topic in TOPICS}
    for group in GROUPS:
        for key in group.issues:
            title = book.issues[key].title
            found.setdefault(f"issue {key}", Topic(f"issue {key}", title, title, (key,), group.protection))
    return found


def topic(key: str | None, book: Book) -> Topic | None:
    """The topic of a key; None where there is no such topic."""
    return None if key is None else _topics(book).get(key)


def of_issue(key: str) -> str:
    """The key of the topic that is about one question of law alone."""
    return f"issue {key}"


def holding(issues: tuple[str, ...]) -> str | None:
    """The key of the topic that was asked about, to judge by the questions of law that a file kept."""
    asked = set(issues)
    named = [topic.key for topic in TOPICS if set(topic.issues) == asked]
    known = {key for group in GROUPS for key in group.issues}
    return named[0] if named else next((of_issue(key) for key in issues if key in known), None)
