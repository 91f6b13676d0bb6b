"""IRPA 122 and 123: having, using or dealing in identity documents in order to contravene the Act.

A claimant who came from the country of alleged persecution may not be charged with it meanwhile (133).
"""

from passage.lang import Proposition, Provision, any_of, version
from passage.law.facts import alleged
from passage.law.facts.contraventions import Handling, handling, not_genuine, to_contravene
from passage.law.facts.exploitation import contrary_evidence
from passage.law.irpa.s117_smuggling import LAW_OF_THE_DAY
from passage.law.penalties import Penalty, Tier, sets, titled
from passage.law.researched import irpa
from passage.text import Text

SINCE = "2002-06-28"
BY = "S.C. 2001, c. 27"
PENALTIES_SINCE = "2012-12-15"
PENALTIES_BY = "S.C. 2012, c. 17, s. 44"

presumed = irpa(
    "122(2)",
    Text("Proof by a false document", "Preuve par un faux document"),
    version(
        Text(
            "That the document is not genuine proves the intent to contravene the Act, unless there is evidence "
            "to the contrary.",
            "Le fait que le document n’est pas authentique prouve l’intention de contrevenir à la Loi, sauf "
            "preuve contraire.",
        ),
        ~handling.is_(Handling.NONE) & not_genuine & ~contrary_evidence,
        since=SINCE,
        enacted_by=BY,
    ),
)


def _act(letter: str, title: Text, words: Text, done: Handling) -> Provision:
    return irpa(
        f"122(1)({letter})",
        title,
        version(words, handling.is_(done) & any_of(to_contravene, presumed), since=SINCE, enacted_by=BY),
        flags=(LAW_OF_THE_DAY,),
    )


possession = _act(
    "a",
    Text("Possessing a document", "Possession d’un document"),
    Text(
        "Nobody may have an identity document in order to contravene the Act.",
        "Nul ne peut avoir en sa possession un document d’identité en vue de contrevenir à la Loi.",
    ),
    Handling.POSSESSED,
)
use = _act(
    "b",
    Text("Using a document", "Utilisation d’un document"),
    Text(
        "Nobody may use an identity document in order to contravene the Act, to enter or remain for instance.",
        "Nul ne peut utiliser un document d’identité en vue de contrevenir à la Loi, pour entrer ou séjourner par "
        "exemple.",
    ),
    Handling.USED,
)
trade = _act(
    "c",
    Text("Dealing in documents", "Commerce de documents"),
    Text(
        "Nobody may import, export or deal in identity documents in order to contravene the Act.",
        "Nul ne peut importer ni exporter des documents d’identité, ni en faire le commerce, en vue de contrevenir "
        "à la Loi.",
    ),
    Handling.TRADED,
)
OFFENCES = (possession, use, trade)


def _tier(pinpoint: str, title: Text, penalty: Penalty, rule: Proposition) -> Tier:
    when = Text(f"{title.en}, on indictment", f"{title.fr}, par mise en accusation")
    stated = version(sets(when, penalty), rule, since=PENALTIES_SINCE, enacted_by=PENALTIES_BY)
    return Tier(irpa(pinpoint, titled(title, penalty), stated, known_from=PENALTIES_SINCE), penalty)


for_possession = _tier(
    "123(1)(a)", Text("Penalty for possession", "Peine pour possession"), Penalty(years=5), possession
)
for_use = _tier(
    "123(1)(b)",
    Text("Penalty for use or dealing", "Peine pour utilisation ou commerce"),
    Penalty(years=14),
    any_of(use, trade),
)


def _aggravating(letter: str, title: Text, words: Text, rule: Proposition) -> Provision:
    stated = version(words, any_of(*OFFENCES) & rule, since=PENALTIES_SINCE, enacted_by=PENALTIES_BY)
    return irpa(f"123(2)({letter})", title, stated, known_from=PENALTIES_SINCE)


organization = _aggravating(
    "a",
    Text("Documents: criminal organization", "Documents : organisation criminelle"),
    Text(
        "The court takes a criminal organization into account.",
        "Le tribunal tient compte d’une organisation criminelle.",
    ),
    alleged.criminal_organization,
)
for_profit = _aggravating(
    "b",
    Text("Documents: profit", "Documents : recherche d’un profit"),
    Text("The court takes profit into account.", "Le tribunal tient compte de la recherche d’un profit."),
    alleged.profit,
)

TIERS = (for_possession, for_use)
PROVISIONS = (*OFFENCES, presumed, *(tier.provision for tier in TIERS), organization, for_profit)
