"""What the briefing said, beside how it stands: on its own day, now, and what changed in the law between."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from passage.brief.checking import Checked, Standing, Verdict
from passage.brief.parts import Entry, Grid, Heading, Part
from passage.case.narrative_words import when
from passage.engine.words.names import label
from passage.text import Text

SAID = Text("What was said, and how it stands", "Ce qui a été dit, et ce qu’il en est")
CLAIM, THEN_, NOW_ = (
    Text("Claim (paragraph)", "Énoncé (paragraphe)"),
    Text("On that day", "Ce jour-là"),
    Text("Now", "Maintenant"),
)
NO_LONGER = Text(
    "What does not stand today as it was said", "Ce qui ne tient pas aujourd’hui tel qu’il a été dit"
)
AS_ON_THAT_DAY = Text("as on that day.", "comme ce jour-là.")
DASHED = Text("{it}:", "{it}\u00a0:")
CHANGED = Text("What has changed in the law since", "Ce qui a changé depuis dans le droit")
RULE, SINCE, COMES_TO = (
    Text("Rule", "Règle"),
    Text("Changed", "Modification"),
    Text("What it comes to", "Ce qu’elle prévoit"),
)


def said(checked: list[Checked]) -> Iterator[Part]:
    """What was said on a theme, how it stood on its own day, and how it stands now."""
    rows = _statements(checked)
    if rows:
        yield Grid(SAID, (CLAIM, THEN_, NOW_), rows)


def no_longer(checked: Iterable[Checked]) -> Iterator[Part]:
    """What an author would have to write otherwise today, before all the rest."""
    rows = _statements(each for each in checked if each.no_longer)
    if rows:
        yield Heading(NO_LONGER)
        yield Grid(SAID, (CLAIM, THEN_, NOW_), rows)


def _statements(checked: Iterable[Checked]) -> tuple[tuple[Entry, ...], ...]:
    """A row for each claim: what it says, and how it stood and stands."""
    return tuple((_placed(each), _stands(each.then), _now(each)) for each in checked)


def _stands(standing: Standing, *more: Text) -> Text:
    verdict, told = standing.words, (*standing.qualified, *more)
    return _joined((DASHED.format(it=verdict), *told)) if told else verdict


def _now(each: Checked) -> Text:
    if each.as_then and each.now.verdict is not Verdict.UNCHECKED:
        return _stands(Standing(each.now.verdict, ()), AS_ON_THAT_DAY, *each.remarks)
    return _stands(each.now, *each.remarks)


def _placed(each: Checked) -> Text:
    return Text("{says} ({n})", "{says} ({n})", deliberate=True).format(
        says=each.claimed.says, n=str(each.claimed.paragraph)
    )


def _joined(texts: tuple[Text, ...]) -> Text:
    return Text.each(lambda lang: " ".join(text[lang] for text in texts))


def changes(checked: list[Checked]) -> Iterator[Part]:
    """The rules beneath what was said that are no longer as they were, each once."""
    rows: dict[tuple[str, str], tuple[Entry, ...]] = {}
    for each in checked:
        for change in each.changes:
            words = change.version.words if change.began else None
            rows.setdefault(
                (change.provision.key, when(change).en),
                (label(change.provision.citation), when(change), words),
            )
    if rows:
        yield Grid(CHANGED, (RULE, SINCE, COMES_TO), tuple(rows.values()))
