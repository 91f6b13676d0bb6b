"""IRPR 199 to 207 and 299: the work permit of claimants, of protected persons, and of those who cannot be removed.

A claim that has been referred and not determined, or a removal order that cannot be enforced, opens it to a
person with no other means; protection, or an exemption granted, opens it to anybody. The officer decides.
"""

from passage.lang import Flag, FlagKind, all_of, any_of, version
from passage.law.ending import ineligible, undisturbed
from passage.law.facts import readings_after
from passage.law.facts.aftermath import considerations
from passage.law.facts.claim import Stage, stage
from passage.law.facts.entitlements import (
    no_other_support,
    order_made,
    unauthorized,
)
from passage.law.facts.order import in_force
from passage.law.irpa.s048_enforceable import stayed
from passage.law.irpa.s095_protection import protected_person
from passage.law.remembered import to_confirm
from passage.law.researched import irpr
from passage.text import Text

READ_FROM = "2019-05-17"
"""Until then nationals of designated countries of origin waited 180 days (206(2)): not told here."""

before_referral = undisturbed & stage.is_(Stage.ELIGIBILITY)
"""Nobody has stopped the claim, and it has not been referred yet."""

unenforceable = all_of(
    order_made,
    any_of(
        stayed,
        ~in_force & any_of(~before_referral, readings_after.conditional_order_suffices),
    ),
)
"""A removal order was made that is not in force, or is stayed (IRPA 48(1))."""

of_claimant = irpr(
    "206(1)(a)",
    Text("Claim referred and not determined", "Demande déférée et non réglée"),
    version(
        Text(
            "A work permit may be issued to a person in Canada whose claim has been referred to the Division and "
            "not determined, if they cannot support themself without working.",
            "Un permis de travail peut être délivré à la personne au Canada dont la demande d’asile a été déférée à "
            "la Section et n’est pas réglée, si elle ne peut subvenir à ses besoins sans travailler.",
        ),
        all_of(
            no_other_support,
            undisturbed,
            any_of(
                stage.is_(Stage.BEFORE_RPD),
                stage.is_(Stage.BEFORE_RAD) & readings_after.undecided_on_appeal,
            ),
        ),
        since="2014-05-29",
        enacted_by="SOR/2012-252, s. 2",
    ),
    known_from=READ_FROM,
    flags=(
        Flag(
            "family-not-named",
            Text(
                "Family members are not named in section 206: each needs a claim or an order of their own (guidance "
                "of the Department).",
                "L’article 206 ne vise pas les membres de la famille : chacun doit avoir sa propre demande ou faire "
                "l’objet d’une mesure (directives du ministère).",
            ),
            FlagKind.NOTE,
        ),
        Flag(
            "referral-may-come-later",
            Text(
                "Amendments proposed on 2026-06-20 would open the permit from eligibility; they were not law when the "
                "Regulations were read.",
                "Des modifications proposées le 2026-06-20 ouvriraient le permis dès la recevabilité; elles n’étaient "
                "pas en vigueur quand le Règlement a été lu.",
            ),
            FlagKind.NOTE,
            when=stage.is_(Stage.ELIGIBILITY),
        ),
    ),
)

of_person_not_removable = irpr(
    "206(1)(b)",
    Text("Removal order that cannot be enforced", "Mesure de renvoi qui ne peut être exécutée"),
    version(
        Text(
            "A work permit may be issued to a person in Canada under a removal order that cannot be enforced, if "
            "they cannot support themself without working.",
            "Un permis de travail peut être délivré à la personne au Canada visée par une mesure de renvoi qui ne "
            "peut être exécutée, si elle ne peut subvenir à ses besoins sans travailler.",
        ),
        no_other_support & unenforceable,
        since="2014-05-29",
        enacted_by="SOR/2012-252, s. 2",
    ),
    known_from=READ_FROM,
)

of_protected_person = irpr(
    "207(c)",
    Text("Protected person", "Personne protégée"),
    version(
        Text(
            "A work permit may be issued to a protected person in Canada, whatever their means.",
            "Un permis de travail peut être délivré à la personne protégée au Canada, quelles que soient ses "
            "ressources.",
        ),
        protected_person.node(),
        since="2017-05-05",
        enacted_by="SOR/2002-227",
    ),
    known_from=READ_FROM,
    flags=(
        Flag(
            "family-of-protected",
            Text(
                "A family member in Canada, in the narrow sense of subsection 1(3), may be issued one too (207(e)).",
                "Un tel permis peut aussi être délivré au membre de la famille au Canada, au sens étroit du paragraphe "
                "1(3) (207e)).",
            ),
            FlagKind.NOTE,
            when=protected_person.node(),
        ),
    ),
)

of_exempted_person = irpr(
    "207(d)",
    Text("Exemption granted", "Dispense accordée"),
    version(
        Text(
            "A work permit may be issued to a person who has applied for permanent residence and to whom the Minister "
            "has granted an exemption on humanitarian or public policy grounds.",
            "Un permis de travail peut être délivré à la personne qui a demandé la résidence permanente et à qui le "
            "ministre a accordé une dispense pour des motifs d’ordre humanitaire ou d’intérêt public.",
        ),
        considerations.node(),
        since="2017-05-05",
        enacted_by="SOR/2010-252, s. 3",
    ),
    known_from=READ_FROM,
)

SITUATIONS = (of_claimant, of_person_not_removable, of_protected_person, of_exempted_person)

in_canada = irpr(
    "199(f)",
    Text("Application in Canada", "Demande faite au Canada"),
    version(
        Text(
            "A person described in section 206 or 207 may apply for the permit after entering Canada.",
            "La personne visée à l’article 206 ou 207 peut demander le permis après son entrée au Canada.",
        ),
        any_of(*SITUATIONS),
        since="2006-03-22",
        enacted_by="SOR/2004-167, s. 55",
    ),
    known_from=READ_FROM,
)

no_departure_needed = irpr(
    "200(2)",
    Text("No need to show a departure", "Départ : rien à établir"),
    version(
        Text(
            "Such a person need not show that they will leave Canada at the end of their stay.",
            "Cette personne n’a pas à établir qu’elle quittera le Canada à la fin de son séjour.",
        ),
        any_of(*SITUATIONS),
        since="2018-03-27",
        enacted_by="SOR/2004-167, s. 56",
    ),
    known_from=READ_FROM,
)

worked_without_authority = irpr(
    "200(3)(e)",
    Text("Unauthorized work or study", "Travail ou études sans autorisation"),
    version(
        Text(
            "No permit is issued for six months after unauthorized work or study, or the breach of a condition, except "
            "to people to whom section 206 applies.",
            "Aucun permis n’est délivré dans les six mois suivant un travail ou des études sans autorisation, ou le "
            "non-respect d’une condition, sauf aux personnes visées à l’article 206.",
        ),
        unauthorized.node(),
        since="2018-03-27",
        unless=(of_claimant, of_person_not_removable),
        enacted_by="SOR/2004-167, s. 56",
    ),
    known_from=READ_FROM,
)

issue = irpr(
    "200(1)",
    Text("Issue of the work permit", "Délivrance du permis de travail"),
    version(
        Text(
            "An officer issues the permit if, on examination, the conditions are established: an application in due "
            "form, a situation described in section 206 or 207, and the medical examination where one is required.",
            "L’agent délivre le permis si, à l’issue d’un contrôle, les conditions sont établies : demande en règle, "
            "situation visée à l’article 206 ou 207 et visite médicale lorsqu’elle est requise.",
        ),
        any_of(*SITUATIONS),
        since="2018-03-27",
        unless=(worked_without_authority,),
        enacted_by="SOR/2004-167, s. 56",
    ),
    known_from=READ_FROM,
    flags=(
        to_confirm(
            "examination-first",
            Text(
                "In practice no permit is issued to a claimant before the medical examination. Paragraph 200(1)(e) refers for it to rules that speak of people seeking to enter.",
                "En pratique, aucun permis n’est délivré avant la visite médicale. L’alinéa 200(1)e) renvoie à cet égard à des règles qui visent les personnes cherchant à entrer.",
            ),
            Text(
                "IRCC’s instructions on work permits for claimants",
                "les instructions d’IRCC sur les permis de travail des demandeurs d’asile",
            ),
            Text("when the permit is issued", "le moment où le permis est délivré"),
            when=stage.is_(Stage.ELIGIBILITY, Stage.BEFORE_RPD),
        ),
    ),
)

fee_of_claimant = irpr(
    "299(2)(a)",
    Text("No fee while the claim is undetermined", "Aucuns frais tant que la demande n’est pas tranchée"),
    version(
        Text(
            "A claimant in Canada whose claim the Refugee Protection Division has not determined pays no fee, nor do "
            "their family members. Others pay $155.",
            "La personne au Canada dont la demande d’asile n’a pas été tranchée par la Section de la protection des "
            "réfugiés ne paie pas de frais, ni les membres de sa famille. Les autres paient 155 $.",
        ),
        stage.is_(Stage.ELIGIBILITY, Stage.BEFORE_RPD),
        since="2015-02-21",
        enacted_by="SOR/2014-19, s. 4",
    ),
    known_from="2015-02-21",
    flags=(
        Flag(
            "fee-after-ineligibility",
            Text(
                "To the letter a claim found ineligible is one that the Division has not determined. The Department "
                "charges a person who applies because of an order that cannot be enforced.",
                "À la lettre, une demande jugée irrecevable est une demande que la Section n’a pas tranchée. Le "
                "ministère perçoit des frais de la personne qui invoque une mesure ne pouvant être exécutée.",
            ),
            when=ineligible,
        ),
        Flag(
            "study-permit-fee",
            Text(
                "The fee for a study permit ($150) is waived alike (300(2)(a) and (b)).",
                "Il en va de même des frais du permis d’études (150 $; 300(2)a) et b)).",
            ),
            FlagKind.NOTE,
        ),
    ),
)

fee_of_protected_person = irpr(
    "299(2)(b)",
    Text("No fee for protected persons", "Aucuns frais pour les personnes protégées"),
    version(
        Text(
            "A person in Canada on whom protection has been conferred pays no fee, nor do their family members.",
            "La personne au Canada à qui l’asile a été conféré ne paie pas de frais, ni les membres de sa famille.",
        ),
        protected_person.node(),
        since="2015-02-21",
        enacted_by="SOR/2014-19, s. 4",
    ),
    known_from="2015-02-21",
)

PROVISIONS = (
    in_canada,
    issue,
    no_departure_needed,
    worked_without_authority,
    *SITUATIONS,
    fee_of_claimant,
    fee_of_protected_person,
)
