"""The Interim Federal Health Program: whom it covers, what ends it, and what is paid since 2026-05-01.

A policy of the Department, not a statute. It covers basic care, supplemental care, prescription drugs and one
immigration medical examination until a province’s plan takes over, or the claim ends otherwise than by rejection;
and victims of trafficking or family violence for as long as their permit lasts.
"""

from passage.lang import Confidence, Flag, FlagKind, Layer, all_of, any_of, version
from passage.law.ending import abandoned, ineligible, terminated, withdrawn
from passage.law.facts import readings_after
from passage.law.facts.entitlements import provincial_cover
from passage.law.facts.permits import Ground, ground
from passage.law.irpa.s095_protection import protected_person
from passage.law.irpa.s099_receivable import receivable
from passage.law.irpa.s112_prra import under_agreement
from passage.law.remembered import to_confirm
from passage.law.researched import other
from passage.text import Text

SINCE = "2016-08-31"

POLICY_ONLY = Flag(
    "policy-not-statute",
    Text(
        "This is a policy of the Department, amended without a statute; read its page, and ask the provider before "
        "treatment.",
        "C’est une politique du ministère, modifiée sans texte de loi; consultez sa page et vérifiez auprès du "
        "fournisseur avant le traitement.",
    ),
    FlagKind.NOTE,
)

end = other(
    "IFHP 2016-08-31 end",
    Text("End of the coverage", "Fin de la protection"),
    version(
        Text(
            "Coverage ends with provincial or territorial health insurance, with removal, or when the claim is "
            "withdrawn, abandoned or found ineligible.",
            "La protection prend fin avec l’assurance maladie provinciale ou territoriale, avec le renvoi, ou quand la "
            "demande d’asile est retirée, fait l’objet d’un désistement ou est jugée irrecevable.",
        ),
        any_of(
            provincial_cover,
            all_of(
                ~protected_person,
                any_of(
                    withdrawn,
                    abandoned,
                    terminated,
                    all_of(ineligible, any_of(under_agreement, ~readings_after.health_after_ineligibility)),
                ),
            ),
        ),
        since=SINCE,
    ),
    known_from=SINCE,
    layer=Layer.POLICY,
    confidence=Confidence.MEDIUM,
    flags=(
        to_confirm(
            "coverage-after-ineligibility",
            Text(
                "Whether coverage goes on for a person whose claim is ineligible and who may apply for protection before removal could not be confirmed. Ask before you go without care.",
                "On n’a pu confirmer si la protection se poursuit pour la personne dont la demande est irrecevable et qui peut demander la protection avant renvoi. Renseignez-vous avant de renoncer à des soins.",
            ),
            Text(
                "the policy on the Interim Federal Health Program, as IRCC publishes it",
                "la politique relative au Programme fédéral de santé intérimaire, telle qu’IRCC la publie",
            ),
            Text(
                "whether care is paid for after ineligibility",
                "la prise en charge des soins après l’irrecevabilité",
            ),
            when=ineligible,
        ),
    ),
)

coverage = other(
    "IFHP 2016-08-31",
    Text("Federal health coverage", "Protection fédérale en santé"),
    version(
        Text(
            "The program pays for basic and supplemental care, prescription drugs and one immigration medical "
            "examination of people who claim protection, whose claim was accepted, or whose claim was rejected and who "
            "have not been removed.",
            "Le programme paie les soins de base et complémentaires, les médicaments sur ordonnance et une visite "
            "médicale d’immigration aux personnes qui demandent l’asile, à celles dont la demande a été acceptée et à "
            "celles dont la demande a été rejetée mais qui n’ont pas été renvoyées.",
        ),
        any_of(receivable, protected_person),
        since=SINCE,
        unless=(end,),
    ),
    known_from=SINCE,
    layer=Layer.POLICY,
    confidence=Confidence.MEDIUM,
    flags=(POLICY_ONLY,),
)

of_victim = other(
    "IFHP 2016-08-31 victims",
    Text("Victims who hold a permit", "Victimes titulaires d’un permis"),
    version(
        Text(
            "The program covers the holder of a temporary resident permit issued because of trafficking or family "
            "violence, for as long as the permit lasts and no other plan covers them: counselling and psychotherapy "
            "among the supplemental care.",
            "Le programme couvre la personne titulaire d’un permis de séjour temporaire délivré en raison de la traite "
            "ou de la violence familiale, tant que dure le permis et qu’aucun autre régime ne la couvre; les soins "
            "complémentaires comprennent le counseling et la psychothérapie.",
        ),
        ground.is_(Ground.TRAFFICKING, Ground.VIOLENCE) & ~provincial_cover,
        since=SINCE,
    ),
    known_from=SINCE,
    layer=Layer.POLICY,
    confidence=Confidence.MEDIUM,
    flags=(
        to_confirm(
            "victims-copayment",
            Text(
                "No exemption of victims from the co-payments of 2026-05-01 was found.",
                "Aucune dispense des victimes quant à la quote-part du 2026-05-01 n’a été trouvée.",
            ),
            Text("the full text of the program’s policy", "le texte intégral de la politique du programme"),
            Text(
                "whether a victim pays for prescriptions and supplemental care",
                "le fait qu’une victime paie ou non ses ordonnances et ses soins complémentaires",
            ),
            when=ground.is_(Ground.TRAFFICKING, Ground.VIOLENCE),
        ),
    ),
)

copayment = other(
    "IFHP 2026-05-01",
    Text("Co-payments", "Quote-part"),
    version(
        Text(
            "The person pays $4 for each prescription filled and 30% of other supplemental care; nothing for basic care.",
            "La personne paie 4 $ par ordonnance remplie et 30 % des autres soins complémentaires; rien pour les soins de "
            "base.",
        ),
        all_of(),
        since="2026-05-01",
    ),
    known_from=SINCE,
    layer=Layer.POLICY,
    confidence=Confidence.MEDIUM,
)

PROVISIONS = (coverage, end, of_victim, copayment)
