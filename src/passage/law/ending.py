"""IRPA 104, 107, 111 and 168: the ways in which a claim ends, told apart.

An officer finds it ineligible, or ends the proceedings by another notice; or the Board accepts it, rejects
it, or determines that it was withdrawn or abandoned. A claim found ineligible *only* on a ground is one on
which no other ground holds.
"""

from passage.lang import Flag, Node, Provision, all_of, any_of
from passage.law.facts import decision
from passage.law.facts.claim import Stage
from passage.law.facts.claim import stage as claim_stage
from passage.law.facts.decision import Appeal, Ruling
from passage.law.facts.history import ClaimResult, prior_claims
from passage.law.irpa.s099_receivable import receivable
from passage.law.irpa.s100_examination import notice_c, notice_d, suspended, within_reach
from passage.law.irpa.s101_ineligibility import (
    GROUNDS,
    any_ground,
    claimed_elsewhere,
    from_designated_country,
)
from passage.text import Text

ineligible = all_of(receivable, ~suspended, any_ground, within_reach)
"""The officer who applies the law finds the claim ineligible, at the outset or by notice."""


def _beside(ground: Provision) -> Node:
    """Another ground holds."""
    return any_of(*(other for other in GROUNDS if other is not ground))


def alone(ground: Provision) -> Node:
    """This ground holds, and no other."""
    return all_of(ground, ~_beside(ground))


def solely(ground: Provision) -> Node:
    """The claim is ineligible on this ground, and on no other."""
    return all_of(ineligible, alone(ground))


DETERMINED_GROUNDS = Flag(
    "only",
    Text(
        "What counts is the ground on which the officer determined that the claim is ineligible. Every "
        "ground that holds on the facts is taken to have been determined; read the notice.",
        "Ce qui compte, c’est le motif pour lequel l’agent a jugé la demande irrecevable. On tient que tout "
        "motif existant selon les faits a été retenu; lisez l’avis.",
    ),
    when=any_of(*(ground & _beside(ground) for ground in (from_designated_country, claimed_elsewhere))),
)

terminated = all_of(receivable, any_of(notice_c, notice_d & decision.told_not_first))
"""An officer’s notice of misrepresentation, or that the claim is not the first, ends the proceedings."""

undisturbed = all_of(receivable, ~ineligible, ~terminated)
"""No officer’s finding or notice stops the claim."""

alive = undisturbed & claim_stage.is_(Stage.ELIGIBILITY, Stage.BEFORE_RPD, Stage.BEFORE_RAD)
"""The claim has not been stopped, nor decided for good."""

_decided = claim_stage.is_(Stage.DECIDED)
_by_rpd = claim_stage.is_(Stage.BEFORE_RAD, Stage.DECIDED)
_rejection = decision.ruling.is_(Ruling.REJECTED)
_lost_again = decision.ruling.is_(Ruling.CEASED, Ruling.VACATED)

pending = undisturbed & claim_stage.is_(Stage.BEFORE_RPD, Stage.BEFORE_RAD)
"""The claim is before the Division, or under appeal."""

accepted = _decided & any_of(
    decision.ruling.is_(Ruling.ACCEPTED) & ~decision.appeal.is_(Appeal.REJECTED),
    _rejection & decision.appeal.is_(Appeal.ALLOWED),
)
"""The Board has accepted the claim, and that stands."""

refused = _decided & any_of(_rejection, _lost_again)
"""The Division rejected the claim, or is deemed to have: protection ceased or vacated (108(3), 109(3))."""

refused_on_appeal = _decided & all_of(
    decision.ruling.is_(Ruling.ACCEPTED, Ruling.REJECTED), decision.appeal.is_(Appeal.REJECTED)
)
"""The appeal division rejected the claim, or confirmed its rejection (111(3))."""

appealed = _decided & decision.appeal.is_(Appeal.REJECTED, Appeal.ALLOWED, Appeal.WITHDRAWN, Appeal.ABANDONED)
"""The appeal division took up an appeal and is done with it."""

_prior = {
    result: prior_claims.some(lambda c, r=result: c.country.is_("CAN") & c.result.is_(r))
    for result in (ClaimResult.REJECTED, ClaimResult.WITHDRAWN, ClaimResult.ABANDONED)
}

vacated = _decided & decision.ruling.is_(Ruling.VACATED)
"""A decision to accept the claim was vacated, so that it is deemed rejected (109(3))."""

ceased = _decided & decision.ruling.is_(Ruling.CEASED)
"""The Division found that protection has ceased, so that the claim is deemed rejected (108(3))."""

ever_rejected = any_of(
    _by_rpd & _rejection & ~decision.appeal.is_(Appeal.ALLOWED),
    ceased,
    refused_on_appeal,
    _prior[ClaimResult.REJECTED],
)
"""The Board rejected a claim, this one or an earlier one, otherwise than by vacating its decision."""

withdrawn = _decided & any_of(
    decision.ruling.is_(Ruling.WITHDRAWN), _rejection & decision.appeal.is_(Appeal.WITHDRAWN)
)
"""The Board determined that the claim was withdrawn."""

abandoned = _decided & any_of(
    decision.ruling.is_(Ruling.ABANDONED), _rejection & decision.appeal.is_(Appeal.ABANDONED)
)
"""The Board determined that the claim was abandoned."""

ever_withdrawn = any_of(withdrawn, _prior[ClaimResult.WITHDRAWN])
"""The Board determined that a claim, this one or an earlier one, was withdrawn."""

ever_abandoned = any_of(abandoned, _prior[ClaimResult.ABANDONED])
"""The Board determined that a claim, this one or an earlier one, was abandoned."""
