"""How a deadline reads: the safe day, how it was counted, what stands beside it, what is open."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import TYPE_CHECKING

from passage.case.deadlines import PLACE, Standing, standing
from passage.case.words import label
from passage.engine.words.names import CONFIDENCES
from passage.lang import Confidence, Enumeration, Interval
from passage.lang.holidays import KNOWN_UNTIL
from passage.lang.limits import Meaning
from passage.text import Text, days, full_date, plural
from passage.text import date as plain_date

if TYPE_CHECKING:
    from passage.case.case import Case
    from passage.case.deadlines import Calendar
    from passage.engine.due import Beside, Due
    from passage.lang.calendar import Step

MEANINGS = {
    Meaning.LAST_DAY: Text("Last day", "Dernier jour"),
    Meaning.FIRST_DAY: Text("First day", "Premier jour"),
    Meaning.WINDOW: Text("Between two days", "Entre deux jours"),
    Meaning.EFFECT: Text("Takes effect by itself", "Prend effet de soi-même"),
    Meaning.DEEMED: Text("Counts as given", "Réputé remis"),
    Meaning.TARGET: Text("For others to keep", "À respecter par d’autres"),
}
RECEIVED = Text("Last day to be received", "Dernier jour pour la réception")

LONGEST = 120
"""Steps beyond which a count is shown by its ends."""


def both_dates(day: int | date) -> Text:
    """A day in words, with its weekday."""
    found = date.fromordinal(day) if isinstance(day, int) else day
    return Text.each(lambda lang: full_date(found, lang))


def between(days_: Interval) -> Text:
    """A day, or the first and the last that it can be."""
    if days_.low == days_.high:
        return both_dates(days_.low)
    return Text("{low} to {high}", "{low} au {high}").format(
        low=both_dates(days_.low), high=both_dates(days_.high)
    )


def meaning(due: Due) -> Text:
    """What the day is."""
    return RECEIVED if due.limit.by_receipt else MEANINGS[due.limit.meaning]


def counted(case: Case, due: Due) -> Text:
    """The period in words, with the event that starts it."""
    if due.of is None:
        return due.versions[-1].words
    leg, _ = due.of
    fact = case.book.facts[leg.event]
    event: Interval = case.known[leg.event]
    told = _told(event)
    if leg.period is None:
        return Text("On {told} itself: {event}", "Le jour même, {told}\u00a0: {event}").format(
            told=told, event=fact.statement
        )
    return _COUNTED[leg.then is not None].format(period=leg.period.words, told=told, event=fact.statement)


_COUNTED = {
    False: Text("{period} {told}: {event}", "{period} le {told}\u00a0: {event}"),
    True: Text(
        "The next day after {period} {told}: {event}",
        "Le lendemain de l’échéance, {period} le {told}\u00a0: {event}",
    ),
}


def _told(event: Interval) -> Text:
    """The day of an event, or the first and last that it may be."""
    low, high = (date.fromordinal(day) for day in event)
    if low == high:
        return Text.each(lambda lang: plain_date(low, lang))
    return Text.each(lambda lang: f"{plain_date(low, lang)} – {plain_date(high, lang)}")


def around(case: Case, due: Due, *, named: bool = False) -> list[Text]:
    """What is to be told of the day: its window, its roll-over, closed offices, other events, doubts.

    `named`: a fact is told with its name, for whoever writes it.
    """
    assert due.reached is not None
    found: list[Text] = []
    if due.end is not None:
        found.append(_UNTIL.format(day=between(due.end.rolled)))
    if due.closed_days:
        found.append(_rolled(due))
    elif due.reached.rolled != due.reached.statutory:
        found.append(_ROLLED_TO.format(day=between(due.reached.rolled)))
    if due.open_before is not None:
        found.append(_CLOSED.format(day=both_dates(due.open_before)))
    for key in due.missing:
        found.append(_LATER_OF.format(event=_called(case.book.facts[key].statement, key, named)))
    if due.otherwise is not None:
        found.append(_PARTLY.format(why=due.otherwise.words))
    for day in due.changes:
        found.append(_CHANGES.format(day=both_dates(day)))
    found += due.doubts
    if due.doubtful:
        found.append(_doubtful(due))
    if due.cautious is not None:
        found.append(_CAUTIOUS.format(day=both_dates(due.cautious)))
    if due.limit.confidence is not Confidence.HIGH:
        found.append(_SURE.format(how=CONFIDENCES[due.limit.confidence]))
    return found


_UNTIL = Text("Until {day}.", "Jusqu’au {day}.")
_ROLLED_TO = Text("By the roll-over: {day}.", "Par la prolongation\u00a0: {day}.")
_CLOSED = Text(
    "Offices are closed that day: the last working day before it is {day}.",
    "Les bureaux sont fermés ce jour-là\u00a0: le dernier jour ouvrable qui précède est le {day}.",
)
_LATER_OF = Text(
    "At the earliest: it is the later of this and of a day counted from another, {event}.",
    "Au plus tôt\u00a0: c’est le dernier en date de ce jour et d’un autre, compté depuis {event}.",
)
_PARTLY = Text("For a part of the interval: {why}", "Pour une partie de l’intervalle\u00a0: {why}")
_CHANGES = Text(
    "The limit itself changes on {day}, before that day; it is read as it stood on the day of the event.",
    "La règle change le {day}, avant ce jour; elle est lue telle qu’elle était le jour de l’événement.",
)
_CAUTIOUS = Text(
    "If they are, the day is {day}: hold to it.", "S’ils le sont, le jour est le {day}\u00a0: tenez-vous-y."
)
_SURE = Text("Of this limit: {how}.", "Sur ce délai\u00a0: {how}.")


_CARRIED = Text(
    "It falls on a closed day ({reasons}); it is carried to {day} ({cite}). Hold to the earlier day.",
    "Il tombe un jour fermé ({reasons}); il est prolongé jusqu’au {day} ({cite}). Tenez-vous-en au premier "
    "jour.",
)
_EFFECT_CARRIED = Text(
    "The time before it ends on a closed day ({reasons}); the effect is carried to {day} ({cite}).",
    "Le délai qui précède finit un jour fermé ({reasons}); l’effet est reporté au {day} ({cite}).",
)


def _rolled(due: Due) -> Text:
    """Over which closed days a roll-over passes, by what, and to which day."""
    assert due.of is not None
    assert due.reached is not None
    roll = due.of[0].roll
    assert roll is not None
    reasons = Text.each(lambda lang: ", ".join(why[lang] for _, why in due.closed_days))
    words = _EFFECT_CARRIED if due.limit.meaning is Meaning.EFFECT else _CARRIED
    return words.format(reasons=reasons, cite=label(roll.cites[0]), day=between(due.reached.rolled))


def _doubtful(due: Due) -> Text:
    """The days that may be holidays, by place."""
    names: dict[Text, list[str]] = {}
    for row in due.doubtful:
        names.setdefault(row.name, []).append(row.place or "CA")
    listed = Text.each(
        lambda lang: "; ".join(f"{name[lang]} ({', '.join(places)})" for name, places in names.items())
    )
    return Text(
        "It may move, as these may be holidays where it is to be done: {days}.",
        "Il peut changer, car ces jours sont peut-être fériés à l’endroit en cause\u00a0: {days}.",
    ).format(days=listed)


def beside(each: Beside) -> Text:
    """An overlay, with its day and how sure it is."""
    period = each.overlay.leg.period
    assert period is not None
    return Text(
        "{title} ({cite}): {day} – {period}. {note} ({sure})",
        "{title} ({cite})\u00a0: {day} – {period}. {note} ({sure})",
    ).format(
        title=each.overlay.title,
        cite=label(each.overlay.cite),
        day=between(each.reached.rolled),
        period=_period(each),
        note=each.overlay.note,
        sure=CONFIDENCES[each.overlay.confidence],
    )


def _period(each: Beside) -> Text:
    period = each.overlay.leg.period
    assert period is not None
    words = period.words
    return Text(f"{words.en} the event", f"{words.fr} l’événement")


def conditions(due: Due, *, named: bool = False) -> Iterator[tuple[Text, Text | None]]:
    """In which cases there would be no such day, each with the question that would tell, if one would."""
    for each in due.open:
        words = Text("Except in this case: {why} ({cite})", "Sauf dans ce cas\u00a0: {why} ({cite})")
        asked = Text("It would tell: {question}", "Pour le savoir\u00a0: {question}")
        question = each.question
        yield (
            words.format(why=each.condition.otherwise, cite=label(each.condition.cite)),
            asked.format(question=_called(question.fact.question, question.name, named))
            if question
            else None,
        )


def _called(words: Text, name: str, named: bool) -> Text:
    """Words about a fact, followed by its name where names are wanted."""
    return Text.each(lambda lang: f"{words[lang]} ({name})") if named else words


_STANDINGS = {
    Standing.TODAY: Text("It is this day.", "C’est ce jour-là."),
    Standing.STRETCHED: Text(
        "This day has passed; the time is open only by the roll-over or by what stands beside.",
        "Ce jour est passé; le délai ne court plus que par la prolongation ou par ce qui figure à côté.",
    ),
    Standing.PASSED: Text("This day has passed.", "Ce jour est passé."),
    Standing.UNCERTAIN: Text("This day may have passed.", "Ce jour est peut-être passé."),
}
_COME = Text("This day has come.", "Ce jour est venu.")
_WITHIN = Text("It is between these two days now.", "On est entre ces deux jours.")
_STILL = Text(
    "What can still be done: {words} ({cite})", "Ce qui peut encore se faire\u00a0: {words} ({cite})"
)


def stands(case: Case, due: Due) -> Iterator[Text]:
    """How the day stands to the day of the facts; first of all words, then what can still be done."""
    found = standing(due, case.facts_on)
    if found is Standing.AHEAD:
        assert due.day is not None
        yield Text("In {days}.", "Dans {days}.").format(days=days((due.day - case.facts_on).days))
        return
    if found is None:
        return
    opens = due.limit.meaning not in (Meaning.LAST_DAY, Meaning.TARGET, Meaning.WINDOW)
    words = _COME if opens and found is Standing.PASSED else _STANDINGS[found]
    yield _WITHIN if found is Standing.TODAY and due.end is not None else words
    for remedy in due.limit.remedies:
        yield _STILL.format(words=remedy.words, cite=label(remedy.cite))


def shown_steps(due: Due) -> tuple[Step, ...]:
    """The days of the count; of a long one, its ends and what is not counted."""
    return due.steps if len(due.steps) <= LONGEST else _ends(due.steps)


def _ends(steps: tuple[Step, ...]) -> tuple[Step, ...]:
    """The first days and the last of a long count."""
    return (*steps[:2], *(step for step in steps[2:-3] if step.number is None), *steps[-3:])


def how_many(number: int) -> Text:
    """How many deadlines."""
    return plural(
        number, Text("{n} deadline", "{n}\u00a0échéance"), Text("{n} deadlines", "{n}\u00a0échéances")
    )


def head(count: int, calendar: Calendar, case: Case) -> Text:
    """How many deadlines, where, as of which day."""
    fact = case.book.facts[PLACE]
    assert isinstance(fact, Enumeration)
    where = fact.label(calendar.place) if calendar.place else NOWHERE
    day = Text.each(lambda lang: plain_date(case.facts_on, lang))
    return Text("{count} · {place} · as of {day}", "{count} · {place} · au {day}").format(
        count=how_many(count), place=where, day=day
    )


NOWHERE = Text(
    "no place named: holidays of all Canada only",
    "aucun lieu nommé\u00a0: jours fériés de tout le Canada seulement",
)


def dayless(due: Due) -> Text:
    """Why a limit has no day."""
    assert due.reason is not None
    words = Text("{title}: {why} ({cite})", "{title}\u00a0: {why} ({cite})")
    return words.format(title=due.limit.title, why=due.reason.words, cite=label(due.reason.cite))


def notes(numbered: Iterable[tuple[int, Due]]) -> dict[Text, tuple[int, ...]]:
    """Each note once, with the numbers of the deadlines that it touches."""
    touched: dict[Text, tuple[int, ...]] = {}
    for number, due in numbered:
        for flag in due.flags:
            touched[flag.text] = (*touched.get(flag.text, ()), number)
    return touched


def law_lines(case: Case, dues: Iterable[Due], on: str | None) -> Iterator[Text]:
    """By which law the limits were read, how far it is known, and what may still move a day."""
    dues = tuple(dues)
    yield _READ_ON.format(on=Text.same(on)) if on else _READ_EACH
    verified = Text.each(lambda lang: plain_date(case.book.verified_on, lang))
    yield _VERIFIED.format(day=verified, law=Text.same(case.book.fingerprint))
    if any(due.past_known_law for due in dues):
        yield _LATER
    if any(due.past_known_holidays for due in dues):
        known = Text.each(lambda lang: plain_date(KNOWN_UNTIL, lang))
        yield _HOLIDAYS.format(day=known)


_READ_EACH = Text(
    "Each limit is read as it stood on the day of its event.",
    "Chaque délai est lu tel qu’il était le jour de son événement.",
)
_READ_ON = Text("Each limit is read under the law of {on}.", "Chaque délai est lu selon le droit du {on}.")
_VERIFIED = Text(
    "Law verified to {day} ({law}); reviewed by nobody yet. Check every day against the notice or order you "
    "hold.",
    "Droit vérifié au {day} ({law}); personne ne l’a encore révisé. Vérifiez chaque jour d’après l’avis ou "
    "l’ordonnance que vous détenez.",
)
_LATER = Text(
    "Some days come later than that: the law is supposed not to change before them.",
    "Certains jours viennent plus tard\u00a0: on suppose que le droit ne change pas d’ici là.",
)
_HOLIDAYS = Text(
    "Holidays proclaimed after {day} are not known.",
    "Les jours fériés proclamés après le {day} ne sont pas connus.",
)
