"""The claims of the briefing checked: on its own day and as of the newest law and numbers at hand.

A verdict is computed: of a legal statement from what the rules find, of a factual one from its test. That it
changed since is said beside the later verdict, of what now comes out otherwise than on the day of the briefing.
What the numbers do not decide, or what no number at hand could, cannot be checked, and that is a verdict too.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
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
    UNCHECKED = Text("cannot be checked with what is at hand", "ne peut être vérifié avec ce qui est en main")


NO_NUMBER = Text("No published number is at hand.", "Aucun nombre publié n’est en main.")
NO_NEWER = Text("No newer number is at hand.", "Aucun nombre plus récent n’est en main.")
SETTLED = Text("What would settle it: {it}.", "Ce qui permettrait de trancher\u00a0: {it}.")
CHANGED = Text("{verdict}, changed since", "{verdict}, changé depuis")
OF_WHICH = Text("of which changed since", "dont changé depuis")
AS_THEN = Text("{verdict}, as on that day", "{verdict}, comme ce jour-là")


@dataclass(frozen=True)
class Standing:
    """How a claim stands on one day: the verdict, the claims that show it, and what qualifies it.

    `changed` of the later day: both are decided, and it came out otherwise on the day of the briefing.
    """

    verdict: Verdict
    shown: tuple[Claim, ...]
    qualified: tuple[Text, ...] = ()
    changed: bool = False

    @property
    def words(self) -> Text:
        """The verdict in words, and whether it changed since."""
        return CHANGED.format(verdict=self.verdict.value) if self.changed else self.verdict.value


@dataclass(frozen=True)
class Checked:
    """A claim with how it stood on the day of the briefing, how it stands now, and the rules that changed."""

    claimed: Claimed
    then: Standing
    now: Standing
    changes: tuple[Change, ...] = ()

    @property
    def as_then(self) -> bool:
        """Whether the later day says nothing that the earlier did not, but for the day itself."""
        return self.now == self.then or (
            (self.now.verdict, self.now.qualified) == (self.then.verdict, self.then.qualified)
            and tuple(map(_undated, self.now.shown)) == tuple(map(_undated, self.then.shown))
        )

    @property
    def no_longer(self) -> bool:
        """Whether it does not stand now as it was said: it is contradicted, or qualified only since."""
        qualified = bool(self.now.qualified) and not self.then.qualified
        return self.now.verdict is Verdict.CONTRADICTED or (
            self.now.verdict is Verdict.SUPPORTED and qualified
        )

    @property
    def remarks(self) -> tuple[Text, ...]:
        """What of the claim is a judgment, or why it cannot be checked, and what would settle it."""
        open_ = Verdict.UNCHECKED in (self.then.verdict, self.now.verdict)
        settled = self.claimed.settled_by if open_ else None
        return tuple(
            each for each in (self.claimed.judged, settled and SETTLED.format(it=settled)) if each is not None
        )


def counted(standings: Iterable[Standing]) -> list[tuple[Text, int]]:
    """How many come to each verdict, and of how many of them it changed since; what none comes to is left out."""
    each = list(standings)
    found = [(kind.value, len([one for one in each if one.verdict is kind])) for kind in Verdict]
    found.append((OF_WHICH, len([one for one in each if one.changed])))
    return [(words, n) for words, n in found if n]


def _undated(claim: Claim) -> Claim:
    return replace(claim, on=THEN) if isinstance(claim, Legal) else claim


def check(
    numbers: Numbers, book: Book, now: Moment, of: Iterable[Claimed] | None = None
) -> tuple[Checked, ...]:
    """Claims of the briefing (None: all). Raises Complaint for a day before the briefing."""
    every = claimed() if of is None else tuple(of)
    legal = [each.test for each in every if isinstance(each.test, Statement)]
    found = {each.statement.key: each for each in compare(book, now, legal)}
    return tuple(_checked(each, numbers, found, book) for each in every)


def _checked(each: Claimed, numbers: Numbers, found: Mapping[str, Compared], book: Book) -> Checked:
    match each.test:
        case None:
            nothing = Standing(Verdict.UNCHECKED, ())
            return Checked(each, nothing, nothing)
        case Statement(key):
            return _legal(each, found[key], book)
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
    """The later standing, and whether it changed: where both are decided and differ."""
    decided = Verdict.UNCHECKED not in (then.verdict, now.verdict)
    held = now.verdict is Verdict.SUPPORTED
    differs = then.verdict is not now.verdict or (held and bool(then.qualified) != bool(now.qualified))
    return replace(now, changed=decided and differs)


HOLDINGS = {
    Holding.HOLDS: Verdict.SUPPORTED,
    Holding.QUALIFIED: Verdict.SUPPORTED,
    Holding.FAILS: Verdict.CONTRADICTED,
    Holding.CANNOT_TELL: Verdict.UNCHECKED,
    Holding.ABSENT: Verdict.UNCHECKED,
}


def _legal(each: Claimed, found: Compared, book: Book) -> Checked:
    then, now = _read(found.then, book), _read(found.now, book)
    return Checked(each, then, _since(then, now), found.changes)


def _read(reading: Reading, book: Book) -> Standing:
    qualified = tuple(
        dict.fromkeys(each.qualification for each in reading.found if each.qualification is not None)
    )
    shown = tuple(_said(each, book) for each in reading.found if each.verdict is not Holding.ABSENT)
    return Standing(HOLDINGS[reading.verdict], shown, qualified)


def _said(found: Found, book: Book) -> Legal:
    """What was found, with the rules that it turns on: those named, or that hold, or that do not."""
    named = tuple(book.provisions[key] for key in found.ask.turns_on if key in book.provisions)
    provisions = named or found.grounds or found.wanting or found.rests_on[:1]
    cites = tuple(dict.fromkeys(label(each.citation) for each in provisions))
    return Legal(found.moment.day, found.ask.who, found.sentence, cites)
