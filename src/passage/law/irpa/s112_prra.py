"""IRPA 112(1) and (2): who may apply for protection before removal, and who may not.

A finding under the Agreement bars the application for good; a decision of the Board, or an earlier
application of this kind, bars it for 12 months. People whose claim was ineligible on another ground never
were before the Board, so no 12 months run against them.
"""

from passage.lang import Flag, FlagKind, Months, all_of, any_of, version
from passage.law.ending import (
    ever_abandoned,
    ever_rejected,
    ever_withdrawn,
    ineligible,
)
from passage.law.facts import decision, protection, readings
from passage.law.facts.aftermath import authority_to_proceed
from passage.law.facts.decision import Exclusion, today
from passage.law.facts.history import ClaimResult, prior_claims
from passage.law.facts.order import certificate, in_force
from passage.law.irpa.s101_ineligibility import from_designated_country
from passage.law.irpa.s115_non_refoulement import protected
from passage.law.researched import irpa
from passage.text import Text

FIRST = "S.C. 2001, c. 27"
REFORM = "2019-06-21"
REFORM_BY = "S.C. 2019, c. 29, s. 308"

TWELVE_MONTHS = Months(12)
"""From the last negative decision to the last day of the wait."""

THIRTY_SIX_MONTHS = Flag(
    "36-months",
    Text(
        "For nationals of a designated country of origin the text says 36 months: a dead letter, since no "
        "country has been designated since 2019-05-17.",
        "Pour les ressortissants d’un pays d’origine désigné, le texte dit 36 mois : lettre morte, "
        "puisqu’aucun pays n’est désigné depuis le 2019-05-17.",
    ),
    FlagKind.NOTE,
)

may_apply = irpa(
    "112(1)",
    Text("Application for protection", "Demande de protection"),
    version(
        Text(
            "A person in Canada may apply to the Minister for protection if a removal order against them is "
            "in force or a security certificate names them; not a person protected by subsection 115(1).",
            "La personne qui se trouve au Canada peut demander la protection au ministre si une mesure de "
            "renvoi la visant a pris effet ou si un certificat de sécurité la nomme; non celle que protège "
            "le paragraphe 115(1).",
        ),
        (in_force | certificate) & ~protected,
        since="2002-06-28",
        enacted_by=FIRST,
    ),
)

extradition = irpa(
    "112(2)(a)",
    Text("Extradition under way", "Extradition en cours"),
    version(
        Text(
            "A person who is the subject of an authority to proceed under the Extradition Act may not apply.",
            "La personne visée par un arrêté introductif d’instance pris au titre de la Loi sur "
            "l’extradition n’est pas admise à demander la protection.",
        ),
        authority_to_proceed.node(),
        since="2002-06-28",
        enacted_by=FIRST,
    ),
)

_found_before = prior_claims.some(lambda c: c.country.is_("CAN") & c.result.is_(ClaimResult.INELIGIBLE_STCA))

under_agreement = irpa(
    "112(2)(b)",
    Text("Ineligible under the Agreement", "Irrecevable au titre de l’Entente"),
    version(
        Text(
            "A person who has made a claim determined to be ineligible under paragraph 101(1)(e) may not "
            "apply.",
            "La personne dont la demande d’asile a été jugée irrecevable au titre de l’alinéa 101(1)e) "
            "n’est pas admise à demander la protection.",
        ),
        any_of(
            all_of(ineligible, from_designated_country),
            all_of(_found_before, readings.stca_bar_lasts),
        ),
        since="2002-06-28",
        enacted_by=FIRST,
    ),
    flags=(
        Flag(
            "L11",
            Text(
                "The bar has no limit of time and is not confined to the present claim: read to the letter, "
                "a person found ineligible under the Agreement and later re-admitted stays barred. The "
                "French (« sa demande d’asile ») is less clear.",
                "L’exclusion est sans limite de temps et ne se borne pas à la demande actuelle : prise à la "
                "lettre, elle vise encore la personne jugée irrecevable au titre de l’Entente, puis "
                "réadmise. Le français (« sa demande d’asile ») est moins clair.",
            ),
            when=_found_before,
        ),
        Flag(
            "discretionary-ways",
            Text(
                "Discretionary ways remain: a temporary resident permit, humanitarian or public policy "
                "grounds, deferral of removal.",
                "Restent des voies discrétionnaires : permis de séjour temporaire, motifs d’ordre "
                "humanitaire ou d’intérêt public, report du renvoi.",
            ),
            FlagKind.NOTE,
        ),
    ),
)

exemption = irpa(
    "112(2.1)",
    Text("Exemption from the 12 months", "Exemption des 12 mois"),
    version(
        Text(
            "The Minister may exempt nationals or former residents of a country, or a class of them, from "
            "the 12 months; not people whose claim the Board decided after the exemption took effect.",
            "Le ministre peut exempter des 12 mois les ressortissants ou anciens résidents d’un pays, ou "
            "une catégorie d’entre eux; mais non ceux dont la demande a été tranchée par la Commission "
            "après la prise d’effet de l’exemption.",
        ),
        protection.exempted.node(),
        since="2012-12-15",
        enacted_by="S.C. 2012, c. 17, s. 38",
    ),
    known_from="2012-12-15",
)


def last_day(since: str) -> Flag:
    """The doubt about the day on which twelve months end."""
    return Flag(
        f"last-day-{since}",
        Text(
            "On the same day of the twelfth month the period is taken not to have passed yet: it ends with "
            "that day.",
            "Le même quantième du douzième mois, on tient que la période n’est pas encore écoulée : elle "
            "finit avec ce jour.",
        ),
        FlagKind.NOTE,
    )


_rejected_on_merits = ever_rejected & ~decision.excluded.is_(Exclusion.E, Exclusion.F)

starts_wait = any_of(_rejected_on_merits, ever_withdrawn, ever_abandoned)
"""A decision of the Board from which the 12 months run."""

twelve_months_claim = irpa(
    "112(2)(b.1)",
    Text("Within 12 months of the Board’s decision", "Moins de 12 mois après la décision de la Commission"),
    version(
        Text(
            "A person may not apply while less than 12 months have passed since the last of these: "
            "rejection, withdrawal or abandonment of the claim at either division, refusal of leave or "
            "dismissal by the Federal Court. A claim rejected under section E or F of Article 1, or "
            "vacated, does not count.",
            "La personne n’est pas admise à demander la protection tant que moins de 12 mois se sont "
            "écoulés depuis la dernière de ces éventualités : rejet, retrait ou désistement devant l’une ou "
            "l’autre section, refus d’autorisation ou rejet par la Cour fédérale. Le rejet au titre des "
            "sections E ou F de l’article premier, ou par annulation, ne compte pas.",
        ),
        all_of(
            starts_wait,
            today <= decision.last_negative + TWELVE_MONTHS,
        ),
        since=REFORM,
        unless=(exemption,),
        enacted_by=REFORM_BY,
    ),
    known_from=REFORM,
    flags=(THIRTY_SIX_MONTHS, last_day("claim")),
)

twelve_months_protection = irpa(
    "112(2)(c)",
    Text("Within 12 months of an earlier application", "Moins de 12 mois après une demande de protection"),
    version(
        Text(
            "A person may not apply while less than 12 months have passed since an earlier application for "
            "protection was rejected, withdrawn or abandoned, or since the Federal Court refused leave or "
            "dismissed the review of it.",
            "La personne n’est pas admise à demander la protection tant que moins de 12 mois se sont "
            "écoulés depuis le rejet, le retrait ou le désistement d’une demande de protection antérieure, "
            "ou depuis le refus d’autorisation ou le rejet du contrôle par la Cour fédérale.",
        ),
        protection.earlier & (today <= protection.last_decision + TWELVE_MONTHS),
        since=REFORM,
        unless=(exemption,),
        enacted_by=REFORM_BY,
    ),
    known_from=REFORM,
    flags=(THIRTY_SIX_MONTHS, last_day("protection")),
)

BARS = (extradition, under_agreement, twelve_months_claim, twelve_months_protection)

barred = irpa(
    "112(2)",
    Text("Who may not apply", "Qui n’est pas admis à demander la protection"),
    version(
        Text(
            "A person may not apply for protection if any paragraph of this subsection holds.",
            "La personne n’est pas admise à demander la protection si l’un des alinéas de ce paragraphe "
            "s’applique.",
        ),
        any_of(*BARS),
        since="2002-06-28",
        enacted_by=FIRST,
    ),
)

PROVISIONS = (may_apply, *BARS, exemption, barred)
