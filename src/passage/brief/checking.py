"""The claims of the briefing checked: on its own day and as of the newest law and numbers at hand.

A verdict is computed: of a legal statement from what the rules find, of a factual one from its test. “Changed
since” is said of what now comes out otherwise than on the day of the briefing. What the numbers do not
decide, or what no number at hand could, cannot be checked, and that is a verdict too.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum

from passage.brief.catalogue import Claimed, claimed
from passage.brief.claims import Claim, Legal
from passage.brief.evidence_tests import Answer
from passage.brief.numbers import Numbers
from passage.case.narrative import THEN, Change, Compared, Found, Reading, Statement, compare
from passage.case.narrative import Verdict as Holding
from passage.engine.words.names import label
from passage.lang import Book, Moment
from passage.text import Text


class Verdict(Enum):
    """What can be said of a claim."""

    SUPPORTED = Text("supported", "appuyé")
    CONTRADICTED = Text("contradicted", "contredit")
    CHANGED = Text("changed since", "changé depuis")
    UNCHECKED = Text("cannot be checked with what is at hand", "ne peut être vérifié avec ce qui est en main")


NO_NUMBER = Text("No published number is at hand.", "Aucun nombre publié n’est en main.")
NO_NEWER = Text("No newer number is at hand.", "Aucun nombre plus récent n’est en main.")


@dataclass(frozen=True)
class Standing:
    """How a claim stands on one day: the verdict, the claims that show it, and what qualifies it."""

    verdict: Verdict
    shown: tuple[Claim, ...]
    qualified: tuple[Text, ...] = ()


@dataclass(frozen=True)
class Checked:
    """A claim with how it stood on the day of the briefing, how it stands now, and the rules that changed."""

    claimed: Claimed
    then: Standing
    now: Standing
    changes: tuple[Change, ...] = ()


def check(numbers: Numbers, book: Book, now: Moment) -> tuple[Checked, ...]:
    """Every claim of the briefing. Raises Complaint for a day before the briefing."""
    found = {each.statement.key: each for each in compare(book, now)}
    return tuple(_checked(each, numbers, found) for each in claimed())


def _checked(each: Claimed, numbers: Numbers, found: Mapping[str, Compared]) -> Checked:
    match each.test:
        case None:
            nothing = Standing(Verdict.UNCHECKED, ())
            return Checked(each, nothing, nothing)
        case Statement(key):
            return _legal(each, found[key])
        case test:
            then, later = test.answer(numbers, THEN), test.answer(numbers, date.max)
            if not then.shown and not later.shown:
                none = Standing(Verdict.UNCHECKED, (), (NO_NUMBER,))
                return Checked(each, none, none)
            newer = later.shown != then.shown
            now = _factual(later) if newer else Standing(Verdict.UNCHECKED, (), (NO_NEWER,))
            return Checked(each, _factual(then), _since(_factual(then), now))


def _factual(answer: Answer) -> Standing:
    verdicts = {True: Verdict.SUPPORTED, False: Verdict.CONTRADICTED, None: Verdict.UNCHECKED}
    return Standing(verdicts[answer.holds], answer.shown)


def _since(then: Standing, now: Standing) -> Standing:
    """The later standing, said to have changed where both are decided and differ."""
    decided = Verdict.UNCHECKED not in (then.verdict, now.verdict)
    differs = (then.verdict, bool(then.qualified)) != (now.verdict, bool(now.qualified))
    return Standing(Verdict.CHANGED, now.shown, now.qualified) if decided and differs else now


HOLDINGS = {
    Holding.HOLDS: Verdict.SUPPORTED,
    Holding.QUALIFIED: Verdict.SUPPORTED,
    Holding.FAILS: Verdict.CONTRADICTED,
    Holding.CANNOT_TELL: Verdict.UNCHECKED,
    Holding.ABSENT: Verdict.UNCHECKED,
}


def _legal(each: Claimed, found: Compared) -> Checked:
    then, now = _read(found.then), _read(found.now)
    return Checked(each, then, _since(then, now), found.changes)


def _read(reading: Reading) -> Standing:
    qualified = tuple(
        dict.fromkeys(each.qualification for each in reading.found if each.qualification is not None)
    )
    shown = tuple(_said(each) for each in reading.found if each.verdict is not Holding.ABSENT)
    return Standing(HOLDINGS[reading.verdict], shown, qualified)


def _said(found: Found) -> Legal:
    provisions = found.grounds or found.wanting or found.rests_on[:1]
    cites = tuple(dict.fromkeys(label(each.citation) for each in provisions))
    return Legal(found.moment.day, found.ask.who, found.sentence, cites)
