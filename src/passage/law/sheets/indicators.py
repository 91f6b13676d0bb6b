"""Signs of trafficking, as prompts for a trained helper: to ask, and to refer. Nothing is counted, nobody is labelled.

The indicators of the ILO for adults in forced labour, in our own words and without their strengths; then general
prompts of the kind that the United Nations and Canadian agencies publish, from memory.
"""

from passage.lang.sheets import Heading, Item, Sheet, Whose, item
from passage.law.indicators import Dimension, profiles
from passage.law.researched import VERIFIED_ON
from passage.text import Text

_PROFILE = profiles()["adult_labour"]
_TITLES = {
    Dimension.DECEPTIVE_RECRUITMENT: Text("Deception in recruiting", "Tromperie au recrutement"),
    Dimension.COERCIVE_RECRUITMENT: Text("Coercion in recruiting", "Contrainte au recrutement"),
    Dimension.RECRUITMENT_BY_ABUSE: Text(
        "Recruiting by abuse of vulnerability", "Recrutement par abus de vulnérabilité"
    ),
    Dimension.EXPLOITATION: Text("How the person works and lives", "Le travail et les conditions de vie"),
    Dimension.COERCION: Text("Coercion at the place of work", "Contrainte sur les lieux"),
    Dimension.ABUSE_AT_DESTINATION: Text(
        "Abuse of vulnerability at the place of work", "Abus de vulnérabilité sur les lieux"
    ),
}


def _dimension(dimension: Dimension) -> Heading:
    return Heading(
        _TITLES[dimension],
        tuple(
            item(each.text.en, each.text.fr, "ILO 2009 adults", whose=Whose.HELPER)
            for each in _PROFILE.indicators
            if each.dimension is dimension
        ),
    )


def _prompt(en: str, fr: str, cite: str = "UNTP 3") -> Item:
    return item(en, fr, cite, whose=Whose.HELPER)


_GENERAL = Heading(
    Text("In general (from memory, to be confirmed)", "En général (de mémoire, à confirmer)"),
    (
        _prompt("Is not free to leave", "N’est pas libre de partir"),
        _prompt("Is watched or escorted", "Est sous surveillance ou escorte"),
        _prompt("Others speak in the person’s place", "D’autres parlent à la place de la personne"),
        _prompt("Fears the police, or removal", "Craint la police ou le renvoi"),
        _prompt("Holds no papers, or false ones", "N’a pas de papiers, ou en a de faux"),
        _prompt("Tells a story that seems rehearsed", "Fait un récit qui semble appris"),
        _prompt("Owes a debt", "A une dette"),
        _prompt("Has little money or none", "A peu ou pas d’argent"),
        _prompt("Has no day off", "N’a aucun jour de repos"),
        _prompt("Bears injuries or signs of control", "Porte des blessures ou des marques de contrôle"),
        _prompt("Does not know where they live", "Ne connaît pas sa propre adresse"),
        _prompt("Is moved often", "Change souvent de lieu"),
        _prompt("Works and sleeps at one address", "Travaille et dort à la même adresse"),
        _prompt("Family is threatened", "Sa famille est menacée"),
    ),
)
_LABOUR = Heading(
    Text("At work (from memory, to be confirmed)", "Au travail (de mémoire, à confirmer)"),
    (
        _prompt("Workers housed together at the workplace", "Logement collectif sur les lieux de travail"),
        _prompt("No contract", "Aucun contrat"),
        _prompt("Deductions that the law does not allow", "Retenues que la loi ne permet pas"),
        _prompt("Papers arranged by the employer", "Papiers obtenus par l’employeur"),
        _prompt("No protective gear", "Aucun équipement de protection"),
        _prompt("A false job, or fees to a recruiter", "Faux emploi, ou frais versés à un recruteur"),
        _prompt(
            "A work permit that ties to the employer",
            "Permis de travail qui lie à l’employeur",
            "IRPR 207.1(1)",
        ),
        _prompt("A passport taken away", "Passeport confisqué", "CC 279.03(1)"),
    ),
)
_SEXUAL = Heading(
    Text(
        "In the sex trade (from memory, to be confirmed)",
        "Dans le commerce du sexe (de mémoire, à confirmer)",
    ),
    (
        _prompt("A tattoo or mark of ownership", "Tatouage ou marque d’appropriation"),
        _prompt("Moved from one venue to another", "Déplacements d’un établissement à l’autre"),
        _prompt("Knows only words of the trade", "Ne connaît que les mots du métier"),
        _prompt("Earnings in another’s hands", "Gains entre les mains d’autrui"),
        _prompt("A recruiter who played at love", "Recruteur qui a feint l’amour"),
    ),
)

SHEET = Sheet(
    "indicators",
    Text(
        "Signs of trafficking: prompts for a trained helper",
        "Signes de traite : des questions pour une personne formée",
    ),
    Text(
        "Ask and refer. It finds nothing: nothing is counted, no number of boxes means anything, and nobody is labelled. "
        "What is not ticked was not assessed; it is never a no. Ask alone with the person and with an interpreter of their "
        "choice, and pass nothing on unless they agree. For a child, any concern is enough. The first six parts follow a "
        "public transcription of the ILO’s indicators for adults in forced labour, to be compared with the ILO’s own text; "
        "its indicators of sexual exploitation were not verified and are left out.",
        "Poser la question et orienter. Elle ne conclut rien : rien n’est compté, aucun nombre de cases ne veut rien dire et "
        "personne ne reçoit d’étiquette. Ce qui n’est pas coché n’a pas été évalué; ce n’est jamais un non. Posez les "
        "questions en tête-à-tête, avec un interprète choisi par la personne, et ne communiquez rien sans son accord. Pour "
        "un enfant, toute inquiétude suffit. Les six premières parties suivent une transcription publique des indicateurs de "
        "l’OIT sur le travail forcé des adultes, à comparer avec le texte de l’OIT; ses indicateurs d’exploitation sexuelle "
        "n’ont pas été vérifiés et sont omis.",
    ),
    (*map(_dimension, Dimension), _GENERAL, _LABOUR, _SEXUAL),
    VERIFIED_ON,
    refer_to=("trafficking_hotline",),
)
