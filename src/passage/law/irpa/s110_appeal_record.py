"""IRPA 110(3) to (6), with RAD rule 29: on what an appeal is decided.

On the papers, as a rule. The claimant's evidence must be new in one of three ways, unless it answers the
Minister's; a hearing may be held only where new documents raise credibility and could decide the claim.
"""

from passage.lang import Flag, FlagKind, all_of, any_of, version
from passage.law.facts import on_appeal
from passage.law.facts.proceedings import own_appeal
from passage.law.irpa.s104_1_absence import before_rad
from passage.law.researched import irpa
from passage.text import Text

SINCE = "2012-12-15"
REFORM = "S.C. 2010, c. 8, s. 13"

on_the_papers = irpa(
    "110(3)",
    Text("Appeal decided without a hearing", "Appel tranché sans audience"),
    version(
        Text(
            "The Refugee Appeal Division proceeds on the record of the Refugee Protection Division, without a hearing; it "
            "may accept documents and written submissions from the Minister and the person.",
            "La Section d’appel des réfugiés travaille sur le dossier de la Section de la protection des réfugiés, sans "
            "audience; documents et observations écrites du ministre et de la personne en cause peuvent être reçus.",
        ),
        before_rad,
        since=SINCE,
        enacted_by=REFORM,
    ),
    known_from=SINCE,
)

new_evidence = irpa(
    "110(4)",
    Text("New evidence of the person", "Nouveaux éléments de preuve de la personne en cause"),
    version(
        Text(
            "The person may present only evidence that arose after the rejection, that was not reasonably available then, or "
            "that they could not reasonably have been expected to present then.",
            "Seuls sont admis, de la part de la personne en cause, les éléments de preuve survenus depuis le rejet, qui n’étaient alors "
            "pas normalement accessibles, ou qu’elle n’aurait pas normalement présentés alors.",
        ),
        before_rad & any_of(on_appeal.arose_after, on_appeal.not_available, on_appeal.not_expected),
        since=SINCE,
        enacted_by=REFORM,
    ),
    known_from=SINCE,
    flags=(
        Flag(
            "three-factors",
            Text(
                "Besides these three ways, the Federal Court of Appeal asks that the evidence be credible, relevant and new "
                "(2016 FCA 96).",
                "En plus de ces trois voies, la Cour d’appel fédérale demande que la preuve soit crédible, pertinente et "
                "nouvelle (2016 CAF 96).",
            ),
            FlagKind.NOTE,
        ),
        Flag(
            "no-rejection",
            Text(
                "The text speaks of a rejection; on the Minister’s appeal against an acceptance there was none, and it does "
                "not say how it then applies. What answers the Minister’s evidence is open in any case.",
                "Le texte parle d’un rejet; en cas d’appel du ministre contre une acceptation, il n’y en a pas eu, et le texte "
                "ne dit pas comment il s’applique alors. Ce qui répond à la preuve du ministre est de toute façon permis.",
            ),
            when=~own_appeal,
        ),
    ),
)

in_response = irpa(
    "110(5)",
    Text("Evidence in response to the Minister", "Preuve en réponse au ministre"),
    version(
        Text(
            "Evidence that answers evidence of the Minister need not be new.",
            "L’élément de preuve qui répond à celui du ministre n’a pas à être nouveau.",
        ),
        before_rad & on_appeal.in_response,
        since=SINCE,
        enacted_by=REFORM,
    ),
    known_from=SINCE,
)

hearing = irpa(
    "110(6)",
    Text("Hearing of an appeal", "Audience en appel"),
    version(
        Text(
            "The Division may hold a hearing if in its opinion there is documentary evidence that raises a serious issue of "
            "credibility, is central to the decision and, if accepted, would justify allowing or rejecting the claim.",
            "La Section peut tenir une audience si elle estime qu’il existe des éléments de preuve documentaire qui, à la "
            "fois, soulèvent une question importante de crédibilité, sont essentiels à la décision et, une fois admis, "
            "justifieraient que la demande soit accordée ou refusée.",
        ),
        all_of(before_rad, on_appeal.credibility, on_appeal.central, on_appeal.decisive),
        since=SINCE,
        enacted_by=REFORM,
    ),
    known_from=SINCE,
)

PROVISIONS = (on_the_papers, new_evidence, in_response, hearing)
