"""Questions on a case at the Board: absence, abandonment, withdrawal, and taking it up again.

What a member may do, the outcome says with “may”; what a Division must do, it says with “must”.
"""

from passage.lang import Issue, Node, Proposition, all_of, any_of, outcome, worst_first
from passage.law.facts.proceedings import own_appeal
from passage.law.irpa import s104_1_absence as s104_1
from passage.law.irpa import s168_abandonment as s168
from passage.law.irpa.s044_1_absent_from_hearing import no_admissibility_hearing
from passage.law.irpa.s170_2_no_reopening import appeal_closed, claim_closed
from passage.law.radr import r47_withdrawal as r47
from passage.law.radr import r48_reinstatement as r48
from passage.law.radr import r49_reopening as r49
from passage.law.radr import r68_abandonment as r68
from passage.law.rpdr import r59_withdrawal as r59
from passage.law.rpdr import r60_reinstatement as r60
from passage.law.rpdr import r62_reopening as r62
from passage.law.rpdr import r65_abandonment as r65
from passage.text import Text

_before_board = any_of(s104_1.before_rpd, s104_1.before_rad)
_caught = any_of(s104_1.must_be_abandoned, s104_1.stands_still)
_heard_first = any_of(r65.opportunity, r68.opportunity)
_at_once = any_of(r65.at_once, r68.at_once)
_in_default = s168.in_default & any_of(~s104_1.stands_still, s168.absent)

absence = Issue(
    "absence",
    Text(
        "What does an absence from Canada, or a voluntary return, do to the claim or the appeal?",
        "Que fait l’absence du Canada, ou un retour volontaire, à la demande d’asile ou à l’appel?",
    ),
    (
        outcome(
            "not_before_board",
            ~_before_board,
            Text(
                "Neither a claim nor an appeal is before the Board, so section 104.1 has nothing to reach.",
                "Ni demande ni appel n’est devant la Commission : l’article 104.1 n’a rien à viser.",
            ),
        ),
        outcome(
            "must_be_abandoned",
            s104_1.must_be_abandoned,
            Text(
                "The Division must determine that the claim, or the appeal, has been abandoned.",
                "La Section prononce le désistement de la demande ou de l’appel.",
            ),
        ),
        outcome(
            "stands_still",
            s104_1.stands_still,
            Text(
                "The Division must not begin considering the claim or the appeal, or must suspend it, while the person is "
                "away. Once the person is back it may go on.",
                "La Section sursoit à l’étude de la demande ou de l’appel pendant l’absence. L’étude peut reprendre au "
                "retour de la personne.",
            ),
        ),
        outcome(
            "not_caught",
            _before_board & ~_caught,
            Text(
                "Section 104.1 does not reach the claim or the appeal.",
                "L’article 104.1 ne vise ni la demande ni l’appel.",
            ),
        ),
    ),
    grounds=tuple(each.key for each in s104_1.PROVISIONS),
    follows=("abandonment", "withdrawal", "appeal_withdrawal"),
    order=worst_first("must_be_abandoned", "stands_still", ("not_caught", "not_before_board")),
)

abandonment = Issue(
    "abandonment",
    Text("May the claim or the appeal be found abandoned?", "Le désistement peut-il être prononcé?"),
    (
        outcome(
            "not_before_board",
            ~_before_board,
            Text(
                "Neither a claim nor an appeal is before the Board: there is nothing to find abandoned.",
                "Ni demande ni appel n’est devant la Commission : aucun désistement ne peut être prononcé.",
            ),
        ),
        outcome(
            "must",
            s104_1.must_be_abandoned,
            Text(
                "The Division must determine that it has been abandoned.",
                "La Section prononce le désistement.",
            ),
        ),
        outcome(
            "explanation_at_once",
            ~s104_1.must_be_abandoned & _at_once,
            Text(
                "Not before the person is heard: the opportunity to explain is given at once.",
                "Pas avant que la personne soit entendue : la possibilité de s’expliquer est donnée sur-le-champ.",
            ),
        ),
        outcome(
            "special_hearing_first",
            all_of(~s104_1.must_be_abandoned, _heard_first, ~_at_once),
            Text(
                "Not before a special hearing, at which the person may explain.",
                "Pas avant une audience spéciale, au cours de laquelle la personne peut s’expliquer.",
            ),
        ),
        outcome(
            "may",
            all_of(~s104_1.must_be_abandoned, ~_heard_first, _in_default),
            Text(
                "It may be found abandoned. The Division must consider the explanation, and that the person is ready to "
                "start or go on; it may also go on with the case.",
                "Le désistement peut être prononcé. La Section prend en considération l’explication et le fait que la "
                "personne est prête à commencer ou à poursuivre; elle peut aussi poursuivre l’affaire.",
            ),
        ),
        outcome(
            "may_not",
            all_of(_before_board, ~s104_1.must_be_abandoned, ~_heard_first, ~_in_default),
            Text(
                "Not on these facts: without an opinion that the person is in default, it may not be found abandoned.",
                "Pas selon ces faits : sans l’avis que la personne omet de poursuivre l’affaire, le désistement ne peut être "
                "prononcé.",
            ),
        ),
    ),
    grounds=(
        *(s104_1.claim_ended.key, s104_1.appeal_ended.key, s168.in_default.key, s168.absent.key),
        *(r65.at_once.key, r65.special_hearing.key, r65.form_missing.key, r65.hearing_missed.key),
        *(r68.at_once.key, r68.special_hearing.key),
    ),
    order=worst_first(
        "must", "may", "explanation_at_once", "special_hearing_first", ("may_not", "not_before_board")
    ),
)

withdrawal = Issue(
    "withdrawal",
    Text("May the claim be withdrawn?", "La demande d’asile peut-elle être retirée?"),
    (
        outcome(
            "not_before_division",
            ~s104_1.before_rpd,
            Text(
                "The claim is not before the Refugee Protection Division, so its rule on withdrawal does not apply.",
                "La demande n’est pas devant la Section de la protection des réfugiés : sa règle sur le retrait ne "
                "s’applique pas.",
            ),
        ),
        outcome(
            "freely",
            r59.on_notice,
            Text(
                "It may be withdrawn freely, by telling the Division.",
                "Elle peut être retirée librement, par un avis à la Section.",
            ),
        ),
        outcome(
            "may_be_refused",
            r59.on_application & s168.may_refuse_withdrawal,
            Text(
                "Only on application, and the Division may refuse to allow it.",
                "Sur demande seulement, et la Section peut refuser le retrait.",
            ),
        ),
        outcome(
            "on_application",
            r59.on_application & ~s168.may_refuse_withdrawal,
            Text(
                "Only on application, which the Division may allow; the Act lets it refuse only an abuse of process.",
                "Sur demande seulement, que la Section peut accueillir; la Loi ne lui permet de refuser que l’abus de "
                "procédure.",
            ),
        ),
    ),
    grounds=(s168.may_refuse_withdrawal.key, *(each.key for each in r59.PROVISIONS)),
    order=worst_first(("not_before_division", "on_application"), "may_be_refused", "freely"),
)

appeal_withdrawal = Issue(
    "appeal_withdrawal",
    Text("May the appeal be withdrawn?", "L’appel peut-il être retiré?"),
    (
        outcome(
            "not_before_division",
            ~(s104_1.before_rad & own_appeal),
            Text(
                "No appeal of the person is before the Refugee Appeal Division.",
                "Aucun appel de la personne n’est devant la Section d’appel des réfugiés.",
            ),
        ),
        outcome(
            "freely",
            r47.on_notice,
            Text(
                "It may be withdrawn freely, by telling the Division in writing.",
                "Il peut être retiré librement, par un avis écrit à la Section.",
            ),
        ),
        outcome(
            "may_be_refused",
            r47.on_application & s168.may_refuse_withdrawal,
            Text(
                "Only on application, and the Division may refuse to allow it.",
                "Sur demande seulement, et la Section peut refuser le retrait.",
            ),
        ),
        outcome(
            "on_application",
            r47.on_application & ~s168.may_refuse_withdrawal,
            Text(
                "Only on application, which the Division may allow; the Act lets it refuse only an abuse of process.",
                "Sur demande seulement, que la Section peut accueillir; la Loi ne lui permet de refuser que l’abus de "
                "procédure.",
            ),
        ),
    ),
    grounds=(s168.may_refuse_withdrawal.key, *(each.key for each in r47.PROVISIONS)),
    order=worst_first(("not_before_division", "on_application"), "may_be_refused", "freely"),
)

_MAY = Text(
    "The Division may allow it, having considered every relevant factor, such as delay.",
    "La Section peut l’accueillir, après avoir pris en considération tout élément pertinent, dont le retard.",
)
_MUST_NOT = Text(
    "The Division must not allow it on these facts.", "Selon ces faits, la Section ne peut l’accueillir."
)


def _request(
    key: str,
    title: Text,
    nothing: tuple[str, Text],
    asked: Proposition,
    closed: tuple[Node, Text] | None,
    allowed: Proposition,
    grounds: tuple[str, ...],
) -> Issue:
    """A request to take a case up again: there may be nothing to ask for, it may be too late, it may be allowed."""
    barred, too_late = closed or (any_of(), _MUST_NOT)
    outcomes = [outcome(nothing[0], ~asked.node() & ~barred, nothing[1])]
    if closed:
        outcomes.append(outcome("no_jurisdiction", barred, too_late))
    outcomes += [
        outcome("may", asked.node() & allowed, _MAY),
        outcome("must_not", asked.node() & ~allowed.node(), _MUST_NOT),
    ]
    lost = (nothing[0], *(["no_jurisdiction"] if closed else []), "must_not")
    return Issue(key, title, tuple(outcomes), grounds, order=worst_first(lost, "may"))


reinstatement = _request(
    "reinstatement",
    Text("May the withdrawn claim be reinstated?", "La demande retirée peut-elle être rétablie?"),
    (
        "nothing_withdrawn",
        Text(
            "The claim was not withdrawn: there is nothing to reinstate.",
            "La demande n’a pas été retirée : il n’y a rien à rétablir.",
        ),
    ),
    r60.request,
    None,
    r60.reason & ~r60.again,
    tuple(each.key for each in r60.PROVISIONS),
)

appeal_reinstatement = _request(
    "appeal_reinstatement",
    Text("May the withdrawn appeal be reinstated?", "L’appel retiré peut-il être rétabli?"),
    (
        "nothing_withdrawn",
        Text(
            "The person has withdrawn no appeal: there is nothing to reinstate.",
            "La personne n’a retiré aucun appel : il n’y a rien à rétablir.",
        ),
    ),
    r48.request,
    None,
    r48.reason & ~r48.again,
    tuple(each.key for each in r48.PROVISIONS),
)

_reopenable = any_of(r62.decided_or_abandoned, r62.protection_ended)

reopening = _request(
    "reopening",
    Text(
        "May the Refugee Protection Division reopen the case?",
        "La Section de la protection des réfugiés peut-elle rouvrir l’affaire?",
    ),
    (
        "nothing_to_reopen",
        Text(
            "The Division has neither decided the case nor found it abandoned: there is nothing to reopen. A claim that "
            "was withdrawn may be reinstated instead.",
            "La Section n’a ni tranché l’affaire ni prononcé le désistement : il n’y a rien à rouvrir. Une demande retirée "
            "peut plutôt être rétablie.",
        ),
    ),
    any_of(r62.claim_request, r62.ending_request),
    (
        _reopenable & claim_closed,
        Text(
            "The Division may not reopen it on any ground: the appeal division or the Federal Court has made a final "
            "determination.",
            "La Section ne peut la rouvrir pour aucun motif : la Section d’appel ou la Cour fédérale a rendu une décision en "
            "dernier ressort.",
        ),
    ),
    any_of(
        all_of(r62.claim_request, r62.claim_ground, ~r62.claim_again, ~r62.claim_elsewhere),
        all_of(r62.ending_request, r62.ending_ground, ~r62.ending_again, ~r62.ending_elsewhere),
    ),
    (claim_closed.key, *(each.key for each in r62.PROVISIONS)),
)

appeal_reopening = _request(
    "appeal_reopening",
    Text(
        "May the Refugee Appeal Division reopen the appeal?",
        "La Section d’appel des réfugiés peut-elle rouvrir l’appel?",
    ),
    (
        "nothing_to_reopen",
        Text(
            "No appeal of the person was decided or found abandoned: there is nothing to reopen.",
            "Aucun appel de la personne n’a été tranché ni n’a fait l’objet d’un désistement : il n’y a rien à rouvrir.",
        ),
    ),
    r49.request,
    (
        all_of(r49.decided_or_abandoned, own_appeal, appeal_closed),
        Text(
            "The Division may not reopen it on any ground: the Federal Court has made a final determination.",
            "La Section ne peut le rouvrir pour aucun motif : la Cour fédérale a rendu une décision en dernier ressort.",
        ),
    ),
    all_of(r49.ground, ~r49.again, ~r49.elsewhere),
    (appeal_closed.key, *(each.key for each in r49.PROVISIONS)),
)

admissibility_hearing = Issue(
    "admissibility_hearing",
    Text(
        "If a report is referred to the Immigration Division, may an admissibility hearing be held?",
        "Si un rapport est déféré à la Section de l’immigration, une enquête peut-elle être tenue?",
    ),
    (
        outcome(
            "must_not",
            no_admissibility_hearing.node(),
            Text(
                "It must not be held while the person is not in Canada.",
                "Elle ne peut être tenue tant que la personne n’est pas au Canada.",
            ),
        ),
        outcome(
            "may",
            ~no_admissibility_hearing,
            Text(
                "It may be held; section 44.1 does not stand in its way.",
                "Elle peut être tenue; l’article 44.1 n’y fait pas obstacle.",
            ),
        ),
    ),
    grounds=(no_admissibility_hearing.key,),
    order=worst_first("may", "must_not"),
)

ISSUES = (
    absence,
    abandonment,
    withdrawal,
    appeal_withdrawal,
    reinstatement,
    appeal_reinstatement,
    reopening,
    appeal_reopening,
    admissibility_hearing,
)
