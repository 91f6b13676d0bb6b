"""IRPA 124 to 129: the general offence, misrepresentation, and offences about officers, with their penalties."""

from passage.lang import Flag, FlagKind, Proposition, Provision, any_of, version
from passage.law.facts import alleged
from passage.law.facts.alleged import Mode
from passage.law.facts.contraventions import (
    Breach,
    Misstatement,
    WithOfficers,
    aware,
    breach,
    diligent,
    material,
    misstatement,
    to_sway,
    transporter,
    with_officers,
)
from passage.law.facts.exploitation import knowingly
from passage.law.irpa.s117_smuggling import LAW_OF_THE_DAY
from passage.law.penalties import Penalty, Tier, sets, titled
from passage.law.researched import irpa
from passage.text import Text

SINCE = "2002-06-28"
BY = "S.C. 2001, c. 27"


def _states(
    pinpoint: str,
    title: Text,
    words: Text,
    rule: Proposition,
    *unless: Provision,
    flags: tuple[Flag, ...] = (),
) -> Provision:
    return irpa(pinpoint, title, version(words, rule, since=SINCE, unless=unless, enacted_by=BY), flags=flags)


def _tiers(
    section: str, of: str, offence: Proposition, indicted: Penalty, summary: Penalty
) -> tuple[Tier, Tier]:
    """The two penalties of a section, by how the prosecution proceeds."""
    ways = (
        ("a", Mode.INDICTMENT, indicted, Text("on indictment", "par mise en accusation")),
        ("b", Mode.SUMMARY, summary, Text("on summary conviction", "par procédure sommaire")),
    )

    def tier(letter: str, mode: Mode, penalty: Penalty, how: Text) -> Tier:
        title = Text(f"Penalty for {of}, {how.en}", f"Peine pour {of.replace(' and ', ' et ')}, {how.fr}")
        rule = offence.node() & alleged.mode.is_(mode)
        words = sets(title, penalty)
        return Tier(_states(f"{section}({letter})", titled(title, penalty), words, rule), penalty)

    first, second = ways
    return tier(*first), tier(*second)


diligence = _states(
    "124(3)",
    Text("Due diligence of a transporter", "Diligence du transporteur"),
    Text(
        "A transporter who exercised all due diligence is not held to the general offence.",
        "Le transporteur qui a pris toutes les mesures voulues est disculpé de l’infraction générale.",
    ),
    breach.is_(Breach.CONTRAVENED) & transporter & diligent,
)
contravened = _states(
    "124(1)(a)",
    Text("Contravention of the Act", "Contravention à la Loi"),
    Text(
        "It is an offence to contravene a provision that has no penalty of its own, or a condition or obligation.",
        "Commet une infraction qui contrevient à une disposition sans peine propre, à une condition ou à une "
        "obligation.",
    ),
    breach.is_(Breach.CONTRAVENED),
    diligence,
    flags=(LAW_OF_THE_DAY,),
)
escaped = _states(
    "124(1)(b)",
    Text("Escape", "Évasion"),
    Text(
        "It is an offence to escape from custody under the Act, or to try to.",
        "Commet une infraction qui échappe, ou tente d’échapper, à sa détention.",
    ),
    breach.is_(Breach.ESCAPED),
    flags=(LAW_OF_THE_DAY,),
)
deemed = _states(
    "124(2)",
    Text("Deemed knowledge of an employer", "Connaissance réputée de l’employeur"),
    Text(
        "An employer without due diligence is deemed to know that the work is not authorized.",
        "L’employeur qui n’a pas pris les mesures voulues est réputé savoir que le travail n’est pas autorisé.",
    ),
    breach.is_(Breach.EMPLOYED) & ~diligent,
)
employed = _states(
    "124(1)(c)",
    Text("Unauthorized employment", "Emploi non autorisé"),
    Text(
        "It is an offence to employ a foreign national in work that the Act does not authorize.",
        "Commet une infraction qui engage un étranger pour un travail que la Loi n’autorise pas.",
    ),
    breach.is_(Breach.EMPLOYED) & any_of(aware, deemed),
    flags=(
        LAW_OF_THE_DAY,
        Flag(
            "knowledge-124(1)(c)",
            Text(
                "That the employer must know is read out of subsection 124(2): the paragraph itself does not say "
                "so. Where the employer was diligent and did not know, the answer hangs on that reading.",
                "Que l’employeur doive savoir se déduit du paragraphe 124(2) : l’alinéa ne le dit pas. Si "
                "l’employeur a été diligent et ne savait pas, la réponse dépend de cette lecture.",
            ),
            when=breach.is_(Breach.EMPLOYED) & ~aware & diligent,
        ),
    ),
)
GENERAL = (contravened, escaped, employed)
general_tiers = _tiers(
    "125", "124", any_of(*GENERAL), Penalty(years=2, fine=50_000), Penalty(months=6, fine=10_000)
)

_NOT_DEFERRED = Flag(
    "126-not-deferred",
    Text(
        "Section 133 does not name this offence: a claimant may be charged with it.",
        "L’article 133 ne nomme pas cette infraction : l’auteur d’une demande d’asile peut en être accusé.",
    ),
    FlagKind.NOTE,
)
counselled = _states(
    "126",
    Text("Counselling misrepresentation", "Aide à de fausses présentations"),
    Text(
        "It is an offence knowingly to counsel, induce, aid or abet another, or to try, to misrepresent or "
        "withhold material facts.",
        "Commet une infraction qui sciemment incite, aide ou encourage autrui, ou tente de le faire, à de fausses "
        "présentations ou à une réticence sur un fait important.",
    ),
    misstatement.is_(Misstatement.COUNSELLED) & knowingly & material,
    flags=(_NOT_DEFERRED, LAW_OF_THE_DAY),
)
misrepresented = _states(
    "127(a)",
    Text("Misrepresentation", "Fausses présentations"),
    Text(
        "Nobody may knowingly misrepresent or withhold material facts, directly or indirectly.",
        "Nul ne peut sciemment faire de fausses présentations ou une réticence sur un fait important, directement "
        "ou indirectement.",
    ),
    misstatement.is_(Misstatement.MISREPRESENTED) & knowingly & material,
    flags=(LAW_OF_THE_DAY,),
)
published = _states(
    "127(b)",
    Text("Misleading information", "Renseignements trompeurs"),
    Text(
        "Nobody may knowingly spread false or misleading information so as to induce or deter immigration.",
        "Nul ne peut sciemment répandre des renseignements faux ou trompeurs pour encourager ou décourager "
        "l’immigration.",
    ),
    misstatement.is_(Misstatement.PUBLISHED) & knowingly & to_sway,
    flags=(LAW_OF_THE_DAY,),
)
refused = _states(
    "127(c)",
    Text("Refusing an oath or an answer", "Refus de prêter serment ou de répondre"),
    Text(
        "Nobody may knowingly refuse an oath, an affirmation or an answer at an examination or a proceeding.",
        "Nul ne peut sciemment refuser de prêter serment, de faire une affirmation ou de répondre lors d’un "
        "contrôle ou d’une audience.",
    ),
    misstatement.is_(Misstatement.REFUSED) & knowingly,
    flags=(LAW_OF_THE_DAY,),
)
FALSEHOODS = (counselled, misrepresented, published, refused)
falsehood_tiers = _tiers(
    "128", "126 and 127", any_of(*FALSEHOODS), Penalty(years=5, fine=100_000), Penalty(years=2, fine=50_000)
)


def _officers(letter: str, title: Text, words: Text, done: WithOfficers) -> Provision:
    return _states(f"129(1)({letter})", title, words, with_officers.is_(done), flags=(LAW_OF_THE_DAY,))


corrupt = _officers(
    "a",
    Text("Corrupt officer", "Agent corrompu"),
    Text(
        "An officer or federal employee may not falsify, take a bribe or knowingly fail in duty.",
        "L’agent ou le fonctionnaire fédéral ne peut commettre un faux, se laisser corrompre ni manquer sciemment "
        "à ses obligations.",
    ),
    WithOfficers.CORRUPT,
)
bribed = _officers(
    "b",
    Text("Bribing an officer", "Corruption d’un agent"),
    Text("Nobody may bribe an officer.", "Nul ne peut corrompre un agent."),
    WithOfficers.BRIBED,
)
personated = _officers(
    "c",
    Text("Passing for an officer", "Usurpation de la qualité d’agent"),
    Text("Nobody may pass for an officer.", "Nul ne peut se faire passer pour un agent."),
    WithOfficers.PERSONATED,
)
obstructed = _officers(
    "d",
    Text("Obstructing an officer", "Entrave à un agent"),
    Text(
        "Nobody may obstruct an officer in their duties.", "Nul ne peut entraver un agent dans ses fonctions."
    ),
    WithOfficers.OBSTRUCTED,
)
ABOUT_OFFICERS = (corrupt, bribed, personated, obstructed)
officer_tiers = _tiers(
    "129(2)", "129", any_of(*ABOUT_OFFICERS), Penalty(years=5, fine=50_000), Penalty(months=6, fine=10_000)
)

TIERS = (*general_tiers, *falsehood_tiers, *officer_tiers)
PROVISIONS = (
    *(*GENERAL, deemed, diligence),
    *FALSEHOODS,
    *ABOUT_OFFICERS,
    *(tier.provision for tier in TIERS),
)
