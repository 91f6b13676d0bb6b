"""IRPA 108: how refugee protection ceases, on the Minister's application, and what the finding does.

Five circumstances; each is the Division's to find. The last, that the reasons for protection are gone, does
not count against a person who establishes compelling reasons arising from what they suffered.
"""

from passage.lang import (
    Burden,
    Flag,
    FlagKind,
    Node,
    Proposition,
    Provision,
    all_of,
    any_of,
    established,
    version,
)
from passage.law.ending import ceased
from passage.law.facts import readings_after, status
from passage.law.irpa.s095_protection import protection
from passage.law.researched import irpa
from passage.text import Text

SINCE = "2002-06-28"
FIRST = "S.C. 2001, c. 27"


def _circumstance(
    letter: str,
    title: Text,
    words: Text,
    found: Proposition,
    *flags: Flag,
    unless: tuple[Provision, ...] = (),
) -> Provision:
    return irpa(
        f"108(1)({letter})",
        title,
        version(words, established(found, Burden.MINISTER), since=SINCE, unless=unless, enacted_by=FIRST),
        flags=flags,
    )


reavailment = _circumstance(
    "a",
    Text("Protection of the home country taken up again", "Nouvelle protection du pays d’origine"),
    Text(
        "The person again made use, voluntarily, of the protection of the country of which they are a "
        "national.",
        "La personne s’est de nouveau et volontairement réclamée de la protection du pays dont elle a la "
        "nationalité.",
    ),
    status.reavailed,
    Flag(
        "no-journey",
        Text(
            "No act counts by itself: that it was voluntary, that protection was intended, and that it was "
            "obtained in fact are for the Division to judge.",
            "Aucun geste ne compte en soi : son caractère volontaire, l’intention de se réclamer de la "
            "protection et son obtention réelle relèvent du jugement de la Section.",
        ),
        FlagKind.NOTE,
    ),
)
nationality_back = _circumstance(
    "b",
    Text("Nationality taken back", "Nationalité recouvrée"),
    Text("The person took back their nationality voluntarily.",
         "La personne a volontairement recouvré sa nationalité."),
    status.reacquired,
)  # fmt: skip
new_nationality = _circumstance(
    "c",
    Text("New nationality", "Nouvelle nationalité"),
    Text(
        "The person has acquired a new nationality and enjoys the protection that comes with it.",
        "La personne a acquis une nouvelle nationalité et jouit de la protection qui s’y attache.",
    ),
    status.new_nationality,
)
return_to_live = _circumstance(
    "d",
    Text("Settled again in the country left", "Retour pour s’établir dans le pays quitté"),
    Text(
        "The person went back voluntarily to settle in the country that they had left, or stayed out of, "
        "and against which they had sought protection.",
        "La personne est volontairement retournée s’établir dans le pays qu’elle avait quitté, ou hors "
        "duquel elle était demeurée, et contre lequel elle avait demandé l’asile.",
    ),
    status.reestablished,
)
compelling_reasons = irpa(
    "108(4)",
    Text("Compelling reasons", "Raisons impérieuses"),
    version(
        Text(
            "Paragraph (1)(e) does not count against a person who establishes compelling reasons, arising "
            "from past persecution, torture, treatment or punishment, for refusing the protection of the "
            "country they left.",
            "L’alinéa (1)e) ne vaut pas contre la personne qui, ayant subi la persécution, la torture ou "
            "d’autres traitements ou peines, prouve des raisons impérieuses de refuser la protection du "
            "pays qu’elle a quitté.",
        ),
        established(status.compelling),
        since=SINCE,
        enacted_by=FIRST,
    ),
)
reasons_gone = _circumstance(
    "e",
    Text("Reasons that no longer exist", "Raisons qui n’existent plus"),
    Text(
        "The reasons for which protection was sought no longer exist.",
        "Les raisons pour lesquelles l’asile a été demandé n’existent plus.",
    ),
    status.reasons_gone,
    unless=(compelling_reasons,),
)

BY_OWN_ACT = (reavailment, nationality_back, new_nationality, return_to_live)
"""The circumstances that also take permanent residence away: paragraphs (a) to (d)."""
CIRCUMSTANCES = (*BY_OWN_ACT, reasons_gone)

by_own_act: Node = any_of(*BY_OWN_ACT)
"""One of paragraphs (a) to (d) is found."""

may_cease = irpa(
    "108(2)",
    Text("Cessation on the Minister’s application", "Perte de l’asile à la demande du ministre"),
    version(
        Text(
            "If the Minister applies, the Division may find that refugee protection has ceased for any of "
            "the reasons in subsection (1).",
            "Si le ministre le demande, la Section peut constater la perte de l’asile pour l’une des "
            "raisons prévues au paragraphe (1).",
        ),
        all_of(protection, status.cessation_sought, any_of(*CIRCUMSTANCES)),
        since=SINCE,
        enacted_by=FIRST,
    ),
    flags=(
        Flag(
            "languages-108(2)",
            Text(
                "The English says that the Division may find it; the French, that protection is lost once "
                "the facts are found.",
                "L’anglais dit que la Section peut faire ce constat; le français, que l’asile est perdu sur "
                "constat des faits.",
            ),
            FlagKind.LANGUAGES_DIFFER,
        ),
        Flag(
            "while-pending",
            Text(
                "The same circumstances lead to the rejection of a claim that is still being heard (108(1)).",
                "Les mêmes circonstances entraînent le rejet d’une demande encore à l’étude (108(1)).",
            ),
            FlagKind.NOTE,
        ),
    ),
)

deemed_rejection = irpa(
    "108(3)",
    Text("Deemed rejection", "Rejet réputé"),
    version(
        Text(
            "If the Minister’s application is allowed, the claim is deemed to be rejected.",
            "Si la demande du ministre est accueillie, la demande d’asile est tenue pour rejetée.",
        ),
        ceased,
        since=SINCE,
        enacted_by=FIRST,
    ),
)

final = any_of(~status.before_court, ~readings_after.final_awaits_court)
"""The determination that took protection away is final."""

FINAL = Flag(
    "final",
    Text(
        "The Act does not say when the determination is final. No appeal lies from it; whether an "
        "application to the Federal Court puts finality off is open, and both readings are shown.",
        "La Loi ne dit pas quand la décision est rendue en dernier ressort. Elle n’est pas susceptible "
        "d’appel; que la demande à la Cour fédérale en repousse le caractère définitif est une question "
        "ouverte, et les deux lectures sont présentées.",
    ),
    when=status.before_court.node(),
)

PROVISIONS = (*CIRCUMSTANCES, compelling_reasons, may_cease, deemed_rejection)
