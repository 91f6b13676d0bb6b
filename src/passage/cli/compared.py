"""What a comparison of two states of the law came to, in words: each way with its example, what is proved.

First whose outcome is another, then whose outcome is the same on other grounds; of each of the two it is said
by itself whether there is no other, or whether that could not be told.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from passage.cli.page import Page
from passage.cli.someone import told_of
from passage.text import Language, Text, number, plural

if TYPE_CHECKING:
    from passage.engine.prove import Change, Difference
    from passage.lang import Book

LAWS = Text(
    "Law of {before}, and law of {after}. Facts as of {facts}.",
    "Droit du {before}, et droit du {after}. Faits au {facts}.",
)
AMENDED = Text(
    "Law of {before}, and the same with the amendment. Facts as of {facts}.",
    "Droit du {before}, et le même avec la modification. Faits au {facts}.",
)
CHANGED = Text("It changes {it}.", "Elle modifie ceci\u00a0: {it}.")
SAME_WORDS = Text(
    "The rules of this question are the same, word for word.",
    "Les règles de cette question sont les mêmes, mot pour mot.",
)
REWORDED = Text(
    "The rules are not the same, but for no one do they change the outcome or its grounds, whatever is "
    "presumed.",
    "Les règles ne sont pas les mêmes, mais elles ne changent pour personne ni l’issue ni ses motifs, quoi "
    "que l’on présume.",
)
ON_OTHER_GROUNDS = Text("The same outcome on other grounds", "La même issue pour d’autres motifs")
MORE = Text(
    "It cannot be told within the budget whether there are other ways.",
    "On ne peut dire, dans le temps imparti, s’il y a d’autres manières.",
)
NO_MORE = Text(
    "There is no other way: that is proved.", "Il n’y a pas d’autre manière\u00a0: cela est démontré."
)
THEN, NOW = Text("Before: {it}", "Avant\u00a0: {it}"), Text("After: {it}", "Après\u00a0: {it}")
BOTH = Text("Before and after: {it}", "Avant et après\u00a0: {it}")
LOST, GAINED = (
    Text("No longer: {it}", "N’est plus établi\u00a0: {it}"),
    Text("Now: {it}", "Est établi\u00a0: {it}"),
)
EXAMPLE = Text(
    "For example, a person of whom this is told:", "Par exemple, une personne dont on sait ceci\u00a0:"
)
UNRESEARCHED = Text(
    "Nobody has researched, for one of the two, {it}: of those for whom that decides nothing is said.",
    "Personne n’a étudié, pour l’un des deux, {it}\u00a0: de ceux pour qui cela décide, rien n’est dit.",
)
KNOWN_FULLY = Text(
    "This is of persons of whom every fact is known, on what the law presumes of its open questions.",
    "Il s’agit de personnes dont on connaît tous les faits, selon ce que le droit présume de ses questions "
    "ouvertes.",
)
COUNTED = Text(
    "A list counts up to as many elements as can make a difference, at most {rows}.",
    "Une liste compte autant d’éléments qu’il en faut pour faire une différence, au plus {rows}.",
)
LIMITS = Text.same("{known} {counted}")


@dataclass(frozen=True)
class Question:
    """What is said of one of the two questions: how many ways there are, that there is none, or neither.

    `so_far` says that there is none as far as the law is researched.
    """

    one: Text
    other: Text
    none: Text
    so_far: Text
    untold: Text

    def told(self, page: Page, ways: int, *, complete: bool, researched: bool) -> None:
        """Whether there are such ways, and whether there are no others."""
        if ways:
            page.say(plural(ways, self.one, self.other))
            page.say(NO_MORE if complete else MORE)
        elif complete:
            page.say(self.none if researched else self.so_far)
        else:
            page.say(self.untold)


OUTCOMES = Question(
    Text("{n} way of coming out otherwise.", "{n}\u00a0manière d’obtenir une autre issue."),
    Text("{n} ways of coming out otherwise.", "{n}\u00a0manières d’obtenir une autre issue."),
    Text(
        "No one comes out otherwise: that is proved.",
        "Personne n’obtient une autre issue\u00a0: cela est démontré.",
    ),
    Text(
        "As far as the law is researched, no one comes out otherwise: that is proved.",
        "Pour le droit qui a été étudié, personne n’obtient une autre issue\u00a0: cela est démontré.",
    ),
    Text(
        "It cannot be told within the budget whether anyone comes out otherwise.",
        "On ne peut dire, dans le temps imparti, si quelqu’un obtient une autre issue.",
    ),
)
GROUNDS = Question(
    Text(
        "{n} way of having the same outcome on other grounds.",
        "{n}\u00a0manière d’obtenir la même issue pour d’autres motifs.",
    ),
    Text(
        "{n} ways of having the same outcome on other grounds.",
        "{n}\u00a0manières d’obtenir la même issue pour d’autres motifs.",
    ),
    Text(
        "No one has the same outcome on other grounds: that is proved.",
        "Personne n’obtient la même issue pour d’autres motifs\u00a0: cela est démontré.",
    ),
    Text(
        "As far as the law is researched, no one has the same outcome on other grounds: that is proved.",
        "Pour le droit qui a été étudié, personne n’obtient la même issue pour d’autres motifs\u00a0: cela "
        "est démontré.",
    ),
    Text(
        "It cannot be told within the budget whether anyone has the same outcome on other grounds.",
        "On ne peut dire, dans le temps imparti, si quelqu’un obtient la même issue pour d’autres motifs.",
    ),
)


def in_words(found: Difference, changed: tuple[str, ...], lang: Language) -> str:
    """A comparison in words; `changed` are the provisions that an amendment changes."""
    page = Page(lang)
    page.head(found.issue.title)
    _laws(page, found, changed)
    researched = not any(found.unresearched)
    _ways(page, found, found.changes, 1)
    page.gap()
    OUTCOMES.told(page, len(found.changes), complete=found.complete, researched=researched)
    if found.alike:
        if researched:
            page.say(SAME_WORDS)
    elif found.issue.grounds:
        if found.regrounded:
            page.head(ON_OTHER_GROUNDS)
        _ways(page, found, found.regrounded, len(found.changes) + 1)
        page.gap()
        GROUNDS.told(page, len(found.regrounded), complete=found.regrounded_complete, researched=researched)
    if found.reworded:
        page.say(REWORDED)
    _limits(page, found)
    return str(page)


def _laws(page: Page, found: Difference, changed: tuple[str, ...]) -> None:
    from passage.engine.words.names import day

    days = {"before": day(found.before.moment.day), "facts": day(found.day)}
    if not changed:
        page.say(LAWS.format(**days, after=day(found.after.moment.day)), 1)
        return
    page.say(AMENDED.format(**days), 1)
    names = ", ".join(_label(found.after.book, key)[page.lang] for key in changed)
    page.say(CHANGED.format(it=names), 1, hang=2)


def _ways(page: Page, found: Difference, ways: Sequence[Change], first: int) -> None:
    """Each way, numbered from the first."""
    from passage.engine.prove.telling import sentence
    from passage.engine.words.names import heading

    for place, change in enumerate(ways, first):
        page.gap()
        page.line(f"{place}.")
        if change.then == change.now:
            page.say(BOTH.format(it=sentence(found.issue, change.now)), 1, hang=2)
        else:
            page.say(THEN.format(it=sentence(found.issue, change.then)), 1, hang=2)
            page.say(NOW.format(it=sentence(found.issue, change.now)), 1, hang=2)
        for lead, keys in ((LOST, change.lost), (GAINED, change.gained)):
            for key in keys:
                page.say(lead.format(it=heading(found.after.book.provisions[key])), 1, hang=2)
        page.say(EXAMPLE, 1)
        told_of(page, found.after.book, change.witness.facts, 2)


def _limits(page: Page, found: Difference) -> None:
    """Of whom the proof speaks."""
    keys = tuple(dict.fromkeys(key for side in found.unresearched for key in side))
    if keys:
        names = ", ".join(_label(found.after.book, key)[page.lang] for key in keys)
        page.say(UNRESEARCHED.format(it=names))
    if not found.alike:
        rows = number(max(found.rows.values(), default=0), page.lang)
        counted = LIMITS.format(known=KNOWN_FULLY, counted=COUNTED.format(rows=rows))
        page.say(counted if found.rows else KNOWN_FULLY)


def _label(book: Book, key: str) -> Text:
    from passage.engine.words.names import label

    return label(book.provisions[key].citation)
