"""IRPA 113(a) and (c): which evidence an application for protection may rest on, and on what it is considered.

Whoever had a claim rejected may bring only what is new. Whoever never did, because the claim was ineligible,
withdrawn or abandoned, may bring everything.
"""

from passage.lang import all_of, any_of, version
from passage.law.ending import ever_rejected, vacated
from passage.law.facts import assessment
from passage.law.irpa.s112_restricted import restricted
from passage.law.researched import irpa
from passage.text import Text

SINCE = "2012-12-15"

rejected_before = any_of(ever_rejected, vacated)
"""A claim of the person has been rejected, or is deemed to have been."""

shut_out = irpa(
    "113(a)",
    Text("Only new evidence after a rejection", "Preuves nouvelles seulement après un rejet"),
    version(
        Text(
            "A person whose claim was rejected may present only evidence that arose after the rejection, "
            "that was not reasonably available then, or that they could not reasonably have been expected "
            "to present then.",
            "La personne dont la demande d’asile a été rejetée ne peut présenter que des éléments survenus "
            "depuis, qui n’étaient pas normalement accessibles alors, ou qu’il n’était pas raisonnable de "
            "s’attendre à la voir présenter alors.",
        ),
        all_of(
            rejected_before,
            ~assessment.evidence_arose_after,
            ~assessment.evidence_unavailable,
            ~assessment.evidence_unexpected,
        ),
        since=SINCE,
        enacted_by="S.C. 2001, c. 27",
    ),
    known_from=SINCE,
)

on_definition = irpa(
    "113(c)",
    Text("Considered on the whole definition", "Examen selon la définition entière"),
    version(
        Text(
            "The application of a person not described in subsection 112(3) is considered on the basis of "
            "sections 96 to 98.",
            "La demande de la personne non visée au paragraphe 112(3) est examinée sur la base des articles "
            "96 à 98.",
        ),
        ~restricted,
        since=SINCE,
        enacted_by="S.C. 2001, c. 27",
    ),
    known_from=SINCE,
)

PROVISIONS = (shut_out, on_definition)
