"""An explanation in words: indented plain text, in either language."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from passage.engine.edition import Edition
from passage.engine.words.leaf import Leaf, leaf
from passage.engine.words.names import (
    CONFIDENCES,
    FLAG_KINDS,
    LAYERS,
    NBSP,
    NOBODY_YET,
    TRUTHS,
    day,
    edge,
    enactment,
    heading,
    in_force,
    label,
    typeset,
)
from passage.engine.words.sketch import Kind, Reason, Role, wording
from passage.engine.words.wording import Line, establishing
from passage.lang.provisions import Flag, Provision, Version
from passage.text import Language, Text, listing

if TYPE_CHECKING:
    from passage.engine.explain import Explanation

_NOT_THAT = Text("it is not the case that:", f"il n’est pas vrai que{NBSP}:")
_ROLES = {
    Role.APPLIES: Text("application rule: ", f"règle d’application{NBSP}: "),
    Role.UNLESS: Text("unless: ", f"sauf si{NBSP}: "),
}
_MUST_NOT = Text("if this does not hold: ", f"si ceci n’est pas le cas{NBSP}: ")
_DENIES = {Kind.NONE, Kind.NOT_ALL, Kind.NOT, Kind.ESTABLISHES}
_EXHAUSTED = Text("so however the unknown facts turn out", "quels que soient les faits inconnus")
_LISTS = {Kind.ALL, Kind.ANY, Kind.NONE, Kind.NOT_ALL}
_MATTERS = Text(
    "Only the reasons that matter to the result are given.",
    "Seuls les motifs dont dépend le résultat sont donnés.",
)
_ONE_OF = Text(
    "Exactly one of these holds, it is not known which: {it}.",
    f"Une seule de ces dispositions s’applique, on ne sait laquelle{NBSP}: {{it}}.",
)
_SOME_OF = Text(
    "At least one of these holds, it is not known which: {it}.",
    f"Au moins une de ces dispositions s’applique, on ne sait laquelle{NBSP}: {{it}}.",
)
_CHANGED = Text(
    "The law changed within that day: {it}.", f"Le droit a changé au cours de cette journée{NBSP}: {{it}}."
)
_OPEN = Text("It cannot be told yet. Still possible:", f"On ne peut encore le dire. Restent possibles{NBSP}:")
_NO_OUTCOME = Text("none of these outcomes", "aucune de ces issues")
_CONTRADICTION = Text("The facts contradict one another.", "Les faits se contredisent.")


def words(edition: Edition, reason: Reason) -> Line:
    """What stands at a place of the tree."""
    sketch = reason.sketch
    match sketch.kind:
        case Kind.OUTCOME:
            assert sketch.outcome is not None
            return Line(sketch.outcome.sentence)
        case Kind.PROVISION:
            return Line(wording(edition).provision(sketch.provision or ""))
        case Kind.ESTABLISHES:
            return Line(establishing(sketch.node))
        case Kind.NOT:
            return Line(_NOT_THAT)
        case Kind.ALL | Kind.ANY | Kind.NONE | Kind.NOT_ALL:
            return Line(wording(edition).line(sketch.node).words)
        case _:
            return wording(edition).line(sketch.node)


def standing(edition: Edition, provision: Provision, version: Version | None) -> Text:
    """The layer of a provision, since when it is in force and what enacted it; or why it is not applied."""
    layer = LAYERS[provision.layer]
    if version is None:
        why = not_applied(edition, provision)
        return Text(f"{layer.en}; {why.en}", f"{layer.fr}; {why.fr}")
    assert version.in_force is not None
    parts = [layer, in_force(version.in_force)]
    if version.enacted_by:
        parts.append(Text("enacted by {it}", "édicté par {it}").format(it=enactment(version.enacted_by)))
    return Text.each(lambda lang: "; ".join(part[lang] for part in parts))


def not_applied(edition: Edition, provision: Provision) -> Text:
    """Why a provision has no version at the moment asked about."""
    if not edition.researched(provision):
        return Text(
            "nobody has researched it for that moment; it is known from {first} to {last}",
            "personne n’a fait de recherche pour ce moment; elle est connue du {first} au {last}",
        ).format(first=day(provision.known_from.date()), last=day(provision.verified_on))
    if provision.pending:
        return Text("enacted, not in force", "édictée, non en vigueur")
    return Text("not in force at that moment", "non en vigueur à ce moment")


def text(explanation: Explanation, lang: Language) -> str:
    """The whole in one language."""
    lines = [explanation.issue.title[lang], *(line[lang] for line in result(explanation))]
    for reason in explanation.roots:
        lines.extend(_told(explanation, reason, lang, 0, None))
    if not explanation.full:
        lines.append(_MATTERS[lang])
    lines.extend(note[lang] for note in notes(explanation))
    return typeset("\n".join(lines), lang)


def result(explanation: Explanation) -> Iterator[Text]:
    """What is said of the answer beside its reasons."""
    answer = explanation.answer
    if not answer.possible:
        yield _CONTRADICTION
    elif answer.outcome is None:
        yield _OPEN
        if None in answer.possible:
            yield Text("    {it}", "    {it}").format(it=_NO_OUTCOME)
    if answer.either:
        names = [heading(explanation.edition.book.provisions[key]) for key in answer.either]
        found = Text.each(lambda lang: listing(names, lang, "or"))
        yield (_ONE_OF if answer.exclusive else _SOME_OF).format(it=found)


def _told(
    explanation: Explanation, reason: Reason, lang: Language, depth: int, above: Kind | None
) -> Iterator[str]:
    pad = "    " * depth
    first, *further = place(explanation, reason, lang, above)
    yield f"{pad}{TRUTHS[reason.truth][lang]} · {first}"
    yield from (f"{pad}    {line}" for line in further)
    for part in reason.parts:
        yield from _told(explanation, part, lang, depth + 1, reason.sketch.kind)


def place(explanation: Explanation, reason: Reason, lang: Language, above: Kind | None) -> Iterator[str]:
    """What stands at a place beneath one of a kind (None: at a root), then what is said of it, by lines."""
    sketch = reason.sketch
    first, *items = words(explanation.edition, reason).written(lang)
    yield f"{_prefix(reason, above, lang)}{first}{_how_much(reason)[lang]}"
    yield from items
    if sketch.provision is not None and not reason.above:
        provision = explanation.edition.book.provisions[sketch.provision]
        yield standing(explanation.edition, provision, sketch.version)[lang]
        if sketch.version is not None:
            yield sketch.version.words[lang]
    if reason.by_exhaustion:
        yield _EXHAUSTED[lang]
    if not sketch.parts:
        yield from _answers(explanation, reason, lang)


def _prefix(reason: Reason, above: Kind | None, lang: Language) -> str:
    role = _ROLES.get(reason.sketch.role)
    if role is not None:
        return role[lang]
    return _MUST_NOT[lang] if reason.sketch.contrary and above not in _DENIES else ""


def _how_much(reason: Reason) -> dict[Language, str]:
    """That the reasons stand elsewhere, or how many of the parts are told."""
    if reason.above:
        return {"en": " (reasons given above)", "fr": " (motifs donnés plus haut)"}
    shown, there = len(reason.parts), len(reason.sketch.parts)
    if shown == there or reason.sketch.kind not in _LISTS:
        return {"en": "", "fr": ""}
    return {"en": f" ({shown} of {there})", "fr": f" ({shown} sur {there})"}


def leaf_of(explanation: Explanation, reason: Reason) -> Leaf:
    """What was told of the facts at a leaf."""
    return leaf(explanation.edition, reason.sketch, explanation.told, explanation.record)


def _answers(explanation: Explanation, reason: Reason, lang: Language) -> Iterator[str]:
    colon = ": " if lang == "en" else f"{NBSP}: "
    found = leaf_of(explanation, reason)
    several = len(found.facts) > 1
    for fact, answer in found.facts:
        if found.row_name is None:
            what = wording(explanation.edition).statement(fact) if several else _ANSWER
            yield what[lang] + colon + answer[lang]
    if found.counted is not None:
        yield _COUNTED[lang] + colon + found.counted[lang]
    if found.row_name is not None and found.whole is not None:
        for number, truth in enumerate(found.rows, 1):
            yield f"{found.row_name[lang]} {number}{colon}{TRUTHS[truth][lang].lower()}"
        if not found.rows:
            yield _NOTHING_LISTED[lang]
        yield found.whole[lang]


_ANSWER = Text("answer", "réponse")
_COUNTED = Text("counted", "calcul")
_NOTHING_LISTED = Text("nothing is listed", "rien n’est inscrit")


def notes(explanation: Explanation) -> Iterator[Text]:
    """What the reader must be told: live flags, doubts, changes within the day, how far the law is known."""
    for flag, provisions in _flagged(explanation).items():
        names = [label(provision.citation) for provision in provisions]
        kind, where = FLAG_KINDS[flag.kind], Text.each(lambda lang: listing(names, lang))  # noqa: B023
        yield Text(f"{kind.en} ({where.en}): {flag.text.en}", f"{kind.fr} ({where.fr}){NBSP}: {flag.text.fr}")
    for provision in explanation.doubted:
        doubt, where = CONFIDENCES[provision.confidence], heading(provision)
        yield Text(f"{where.en}: {doubt.en}.", f"{where.fr}{NBSP}: {doubt.fr}.")
    for provision in explanation.changed_within_the_day:
        yield _CHANGED.format(it=heading(provision))
    at = explanation.edition.moment
    yield Text(
        "Law as of {at}, verified until {until}. Reviewed by: {who}.",
        f"Droit au {{at}}, vérifié jusqu’au {{until}}. Révision par{NBSP}: {{who}}.",
    ).format(
        at=day(at.day) if at.whole_day else Text(edge(at.at).en, edge(at.at).fr.removeprefix("le ")),
        until=day(explanation.verified_on),
        who=reviewers(explanation.reviewed_by),
    )


def _flagged(explanation: Explanation) -> dict[Flag, list[Provision]]:
    """Each live flag with the provisions that raise it."""
    found: dict[Flag, list[Provision]] = {}
    for live in explanation.flags:
        found.setdefault(live.flag, []).append(live.provision)
    return found


def reviewers(names: tuple[str, ...]) -> Text:
    """Who has reviewed, or nobody yet."""
    return Text.each(lambda lang: listing(names, lang)) if names else NOBODY_YET
