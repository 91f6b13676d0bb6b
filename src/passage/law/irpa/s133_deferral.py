"""IRPA 133 and 133.1: no charge, meanwhile, for how a claimant came; the time limit of summary proceedings.

The deferral covers documents, the general contravention, misrepresentation and seven offences of the Criminal
Code. It does not cover 117, 118 or 119.
"""

from passage.lang import Flag, FlagKind, Years, all_of, any_of, version
from passage.law.ending import accepted
from passage.law.facts import charges, history
from passage.law.facts.alleged import Mode, mode
from passage.law.facts.charges import Charge, arose_on, charge
from passage.law.facts.claim import Stage, stage
from passage.law.facts.decision import today
from passage.law.remembered import to_confirm
from passage.law.researched import irpa
from passage.text import Text

undecided = stage.is_(Stage.ELIGIBILITY, Stage.BEFORE_RPD, Stage.BEFORE_RAD)
"""The claim has not been disposed of."""

deferral = irpa(
    "133",
    Text("Charges deferred", "Immunité"),
    version(
        Text(
            "A claimant who came directly or indirectly from the country of alleged persecution may not be "
            "charged, over that coming, with an offence named here, while the claim is pending or if refugee "
            "protection is conferred.",
            "L’auteur d’une demande d’asile arrivé directement ou indirectement du pays de persécution présumé ne "
            "peut être accusé, quant à cette arrivée, d’une infraction nommée ici tant que sa demande est en "
            "instance, ni une fois l’asile conféré.",
        ),
        all_of(
            charges.made_claim,
            charges.came_from,
            charges.about_coming,
            charge.is_(Charge.S122, Charge.S124A, Charge.S127, Charge.CODE),
            any_of(undecided, history.conferred, accepted),
        ),
        since="2002-06-28",
        enacted_by="S.C. 2001, c. 27",
    ),
    flags=(
        Flag(
            "disposed-by-ineligibility",
            Text(
                "Whether a claim found ineligible is still pending under this section is not settled here; while "
                "an application for protection runs, counsel may say that it is.",
                "Il n’est pas tranché ici si une demande jugée irrecevable est encore en instance au sens de cet "
                "article; tant qu’une demande de protection suit son cours, un conseil peut le soutenir.",
            ),
            when=stage.is_(Stage.ELIGIBILITY) & ~history.conferred,
        ),
        Flag(
            "117-not-deferred",
            Text(
                "The section does not cover smuggling, trafficking or disembarking (117 to 119).",
                "L’article ne vise ni l’entrée illégale, ni le trafic, ni le débarquement (117 à 119).",
            ),
            FlagKind.NOTE,
        ),
    ),
)

TEN_YEARS = charge.is_(Charge.S117, Charge.S126, Charge.S127, Charge.S131_117)
FIVE_YEARS = charge.is_(
    *(Charge.S118, Charge.S119, Charge.S122, Charge.S124A, Charge.S124, Charge.S129, Charge.S131)
)

too_late = irpa(
    "133.1(1)",
    Text("Time limit of summary proceedings", "Prescription"),
    version(
        Text(
            "Summary proceedings may be instituted within 10 years for 117, 126, 127 and for 131 as to 117; within "
            "five years for any other offence under the Act.",
            "Les poursuites sommaires se prescrivent par 10 ans pour les articles 117, 126, 127 et, quant à 117, "
            "131; par cinq ans pour toute autre infraction à la Loi.",
        ),
        any_of(
            TEN_YEARS & (today > arose_on + Years(10)),
            FIVE_YEARS & (today > arose_on + Years(5)),
        )
        & mode.is_(Mode.SUMMARY),
        since="2012-12-15",
        applies=arose_on >= "2012-12-15",
        enacted_by="S.C. 2012, c. 17, s. 46",
    ),
    known_from="2012-12-15",
    flags=(
        to_confirm(
            "since-133.1",
            Text(
                "The section leaves out what arose before it came into force; that is read as 2012-12-15, the day of the present text. A text of 2011 came before it.",
                "L’article exclut ce qui est survenu avant son entrée en vigueur; on lit le 2012-12-15, date du texte actuel. Un texte de 2011 l’a précédé.",
            ),
            Text("the annual statutes of 2011 and 2012", "les lois annuelles de 2011 et de 2012"),
            Text(
                "whether the limit reaches what arose before 2012-12-15",
                "l’application du délai à ce qui est survenu avant le 2012-12-15",
            ),
            when=arose_on < "2012-12-15",
        ),
    ),
)

PROVISIONS = (deferral, too_late)
