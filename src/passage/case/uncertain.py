"""What this law does not surely know, for a lawyer to work through, each with what hangs on it.

It is gathered from the law’s own data: flags of doubt, provisions and limits told with less than high
confidence, tables of indicators, open readings, dated lists that nobody has searched, overlays, holidays and
contacts. Where a
doubt does not say by what it would be removed, its layer says so; where it does not say what hangs on it, the
questions that rest on its provision do.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import Enum

from passage.case.contacts import table as contacts
from passage.case.resting import issues_resting
from passage.cite import Citation
from passage.lang import Answerer, Book, Confidence, Doubt, Flag, FlagKind, Provision
from passage.lang.holidays import table as holidays
from passage.lang.limits import Limit
from passage.law.indicators import profiles
from passage.law.remembered import BY_A_COURT, BY_LAYER
from passage.text import Text, listing

FEW = 4
"""How many questions are named in words; the data names all."""


class Group(Enum):
    """What sort of doubt it is, in the order in which they are worked through."""

    UNCONFIRMED = Text("Told from memory, second hand, or not seen in the text",
                       "Rapporté de mémoire, de seconde main, ou non vu dans le texte")  # fmt: skip
    AMBIGUITY = Text("Open in the text", "Indéterminé dans le texte")
    LANGUAGES_DIFFER = Text("The two versions differ", "Les deux versions diffèrent")
    READING = Text("Readings: both results are shown", "Lectures\u00a0: les deux résultats sont présentés")
    LIST = Text("Dated lists, taken to be complete", "Listes datées, tenues pour complètes")
    OVERLAY = Text("More time, by a notice or an order", "Délai plus long, par avis ou ordonnance")
    HOLIDAY = Text("Holidays", "Jours fériés")
    CONTACT = Text("Contacts", "Coordonnées")


_OF_KIND = {
    FlagKind.UNCONFIRMED: Group.UNCONFIRMED,
    FlagKind.AMBIGUITY: Group.AMBIGUITY,
    FlagKind.LANGUAGES_DIFFER: Group.LANGUAGES_DIFFER,
}


@dataclass(frozen=True, slots=True)
class Uncertain:
    """One thing to confirm. `names` are the provisions, limits, facts or rows in which it stands.

    `confidence` is the lowest among them, None for a question that has two readings; `issues` are the
    questions whose answers rest on it.
    """

    group: Group
    key: str
    names: tuple[str, ...]
    heading: Text
    confidence: Confidence | None
    doubt: Doubt
    issues: tuple[str, ...] = ()


def uncertain(book: Book) -> tuple[Uncertain, ...]:
    """Everything to confirm, in the order of the groups, each in the order of what it concerns."""
    reached = issues_resting(book)
    found = (
        *_flagged(book, reached),
        *_unflagged(book, reached),
        *_readings(book, reached),
        *_indicators(),
        *_overlays(book),
        *_days(),
        *_contacts(),
    )
    groups = list(Group)
    return tuple(sorted(found, key=lambda each: groups.index(each.group)))  # stable: in order within each


def grouped(found: tuple[Uncertain, ...]) -> Iterator[tuple[Group, tuple[Uncertain, ...]]]:
    """The groups that hold anything, in order, each with what it holds."""
    for group in dict.fromkeys(each.group for each in found):
        yield group, tuple(each for each in found if each.group is group)


Stated = Provision | Limit


def _stated(book: Book) -> tuple[Stated, ...]:
    provisions = sorted(book.provisions.values(), key=lambda each: each.citation)
    return (*provisions, *book.limits.values())


def _flagged(book: Book, reached: Mapping[str, tuple[str, ...]]) -> Iterator[Uncertain]:
    """Each flag of doubt once, with everything that raises it."""
    raised: dict[tuple[str, Text], tuple[Flag, list[Stated]]] = {}
    for each in _stated(book):
        for flag in each.flags:
            if flag.kind in _OF_KIND:
                raised.setdefault((flag.key, flag.text), (flag, []))[1].append(each)
    for flag, those in raised.values():
        by = BY_LAYER[those[0].layer] if flag.kind is FlagKind.UNCONFIRMED else BY_A_COURT
        yield _entry(book, reached, _OF_KIND[flag.kind], flag.key, those, flag.text, by, flag.doubt)


def _unflagged(book: Book, reached: Mapping[str, tuple[str, ...]]) -> Iterator[Uncertain]:
    """What is told with less than high confidence and has no flag of doubt, by layer."""
    bare: defaultdict[tuple[object, Confidence], list[Stated]] = defaultdict(list)
    for each in _stated(book):
        if each.confidence is not Confidence.HIGH and not any(flag.kind in _OF_KIND for flag in each.flags):
            bare[each.layer, each.confidence].append(each)
    for those in bare.values():
        layer = those[0].layer
        yield _entry(book, reached, Group.UNCONFIRMED, layer.value, those, NOT_SURE, BY_LAYER[layer], None)


def _entry(
    book: Book,
    reached: Mapping[str, tuple[str, ...]],
    group: Group,
    key: str,
    those: list[Stated],
    what: Text,
    by: Text,
    told: Doubt | None,
) -> Uncertain:
    names = tuple(each.key for each in those)
    issues = tuple(dict.fromkeys(issue for name in names for issue in reached.get(name, ())))
    limits = [each.title for each in those if isinstance(each, Limit)]
    sure = max((each.confidence for each in those), key=list(Confidence).index)
    heading = _cited(dict.fromkeys(each.citation for each in those))
    doubt = told or Doubt(what, by, _hangs(book, issues, limits))
    return Uncertain(group, key, names, heading, sure, doubt, issues)


def _readings(book: Book, reached: Mapping[str, tuple[str, ...]]) -> Iterator[Uncertain]:
    for fact in book.facts.values():
        if fact.answered_by is Answerer.LAW or fact.answered_by is Answerer.FEED:
            law = fact.answered_by is Answerer.LAW
            issues = reached.get(fact.key, ())
            what = Text("{question} {about}", "{question} {about}").format(
                question=fact.question, about=fact.help
            )
            doubt = Doubt(what, BY_A_COURT if law else BY_GAZETTE, _hangs(book, issues, ()))
            heading = _cited([Citation.parse(fact.cite)])
            yield Uncertain(
                Group.READING if law else Group.LIST, fact.key, (fact.key,), heading, None, doubt, issues
            )


def _overlays(book: Book) -> Iterator[Uncertain]:
    notes: dict[tuple[str, Text], list[tuple[Limit, Confidence]]] = {}
    for limit in book.limits.values():
        for each in limit.overlays:
            if each.confidence is not Confidence.HIGH:
                notes.setdefault((each.cite, each.note), []).append((limit, each.confidence))
    for (cite, note), those in notes.items():
        by = BY_LAYER[next(o.layer for limit, _ in those for o in limit.overlays if o.cite == cite)]
        titles = [limit.title for limit, _ in those]
        hangs = STATUTORY_STANDS.format(limits=Text.each(lambda lang: listing(titles, lang)))  # noqa: B023
        sure = max((confidence for _, confidence in those), key=list(Confidence).index)
        names = tuple(limit.key for limit, _ in those)
        heading = _cited([Citation.parse(cite)])
        yield Uncertain(Group.OVERLAY, cite, names, heading, sure, Doubt(note, by, hangs))


def _indicators() -> Iterator[Uncertain]:
    """The tables of indicators, which were read in a transcription or not at all."""
    for each in profiles().values():
        sure = Confidence.MEDIUM if each.live else Confidence.LOW
        heading = INDICATORS.format(of=each.title)
        yield Uncertain(Group.UNCONFIRMED, each.key, (each.key,), heading, sure, each.doubt)


def _days() -> Iterator[Uncertain]:
    for row in holidays():
        if row.confidence != "high":
            heading = HOLIDAY_AT.format(name=row.name, place=row.place) if row.place else row.name
            what = row.note or heading
            doubt = Doubt(what, BY_PLACE if row.place else BY_GAZETTE, DAYS_ON)
            yield Uncertain(Group.HOLIDAY, row.key, (row.key,), heading, Confidence(row.confidence), doubt)


def _contacts() -> Iterator[Uncertain]:
    for row in contacts():
        if row.confidence is not Confidence.HIGH:
            telephone = Text.same(row.telephone) if row.telephone else NO_NUMBER
            what = AT.format(telephone=telephone, web=row.web)
            source = Text.same(row.source) if row.source else NO_PAGE
            doubt = Doubt(what, BY_ITSELF.format(source=source), REACHED)
            yield Uncertain(Group.CONTACT, row.key, (row.key,), row.name, row.confidence, doubt)


def _hangs(book: Book, issues: Iterable[str], limits: Iterable[Text]) -> Text:
    """What hangs on it: the questions that rest on it, and the limits."""
    titles = [book.issues[key].title for key in issues]
    parts = [
        *(QUESTION.format(it=title) for title in titles[:FEW]),
        *([MORE.format(n=str(len(titles) - FEW))] if len(titles) > FEW else []),
        *(LIMIT.format(it=title) for title in limits),
    ]
    return Text.each(lambda lang: listing(parts, lang)) if parts else NOTHING


def _cited(citations: Iterable[Citation]) -> Text:
    labels = [Text.each(each.label) for each in citations]
    return Text.each(lambda lang: ", ".join(label[lang] for label in labels))


NOT_SURE = Text(
    "What it says, and since when, was not read in a text that has the force of law.",
    "Son contenu et sa date n’ont pas été lus dans un texte ayant force de loi.",
)
NOTHING = Text(
    "no answer; it is information beside the law", "aucune réponse; c’est un renseignement à côté du droit"
)
QUESTION = Text("“{it}”", "«\u00a0{it}\u00a0»")
MORE = Text("{n} more questions", "{n}\u00a0autres questions")
LIMIT = Text("the day of: {it}", "la date de ceci\u00a0: {it}")
BY_GAZETTE = Text("the Canada Gazette", "la Gazette du Canada")
BY_PLACE = Text(
    "the proclamation or statute of the province or town",
    "la proclamation ou la loi de la province ou de la ville",
)
DAYS_ON = Text(
    "whether a time limit that ends on that day runs on to the next",
    "la prolongation au lendemain d’un délai qui expire ce jour-là",
)
STATUTORY_STANDS = Text(
    "the later day beside the statutory one, which stays the safe one: {limits}",
    "la date ultérieure présentée à côté de celle de la loi, qui reste la plus sûre\u00a0: {limits}",
)
HOLIDAY_AT = Text("{name} ({place})", "{name} ({place})")
INDICATORS = Text("Indicators of trafficking: {of}", "Indices de traite\u00a0: {of}")
AT = Text("telephone: {telephone}; page: {web}", "téléphone\u00a0: {telephone}; page\u00a0: {web}")
NO_NUMBER = Text("no number was found", "aucun numéro n’a été trouvé")
NO_PAGE = Text("read on no page", "lu sur aucune page")
BY_ITSELF = Text(
    "the organization itself, on its own page (now: {source})",
    "l’organisme lui-même, sur sa propre page (à ce jour\u00a0: {source})",
)
REACHED = Text("whether whoever calls reaches help", "la possibilité d’y joindre de l’aide")
