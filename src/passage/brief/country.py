"""A country: claims by year, rank and share as far as they can be told, outcomes, pending, and entry documents.

The numbers are of people by citizenship where the department counts them, by alleged persecution where the
Board does, and by origin where UNHCR does; the three are never put together. What a country's people need in
order to come is found by the rules, on each day on which it came out otherwise.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime

from passage.brief import claims
from passage.brief.by_year import country_series, last_year
from passage.brief.claims import Claim, Level, Rank
from passage.brief.disputed import disputed
from passage.brief.narrative import KICKER, NOTICE
from passage.brief.numbers import AtHand, Numbers
from passage.brief.parts import Brief, Claims, Entry, Grid, Heading, Part, Remark
from passage.brief.themes import DAY, NEWEST
from passage.case.case import Case
from passage.case.narrative import THEN
from passage.case.narrative_words import moment as moment_words
from passage.case.words import outcome_words
from passage.engine.words.names import day as day_words
from passage.engine.words.names import label
from passage.evidence import tables
from passage.evidence.episodes import episodes
from passage.evidence.measures import RANKED_TODAY
from passage.evidence.observations import Observation
from passage.lang import Book, Moment
from passage.text import Complaint, Text, find_country

TITLE = Text(
    "{name}: claims, outcomes and entry documents", "{name}\u00a0: demandes, issues et documents d’entrée"
)
CLAIMS = Text("Claims for refugee protection", "Demandes d’asile")
OUTCOMES = Text("Outcomes and claims pending", "Issues et demandes en instance")
ENTRY = Text("What is needed in order to come", "Ce qu’il faut pour venir")
POLICY = Text("Days of policy", "Jours de changement")
THEN_NUMBERS = Text("As of February 7, 2024", "En date du 7 février 2024")
NOBODY = Text(
    "No number of claims by citizens of this country is at hand: where the department prints only the citizenships "
    "that are the largest today, others are lumped together.",
    "Aucun nombre de demandes de personnes de cette nationalité n’est en main\u00a0: là où le ministère n’imprime "
    "que les citoyennetés les plus nombreuses aujourd’hui, les autres sont regroupées.",
)
NO_RANK = Text(
    "Its rank among citizenships cannot be told: it is not among those that are listed.",
    "Son rang parmi les citoyennetés ne peut être établi\u00a0: il ne figure pas parmi celles qui sont énumérées.",
)
NO_TOTAL = Text(
    "Its rank among citizenships is left out: the numbers that are at hand do not go together with their total.",
    "Son rang parmi les citoyennetés est omis\u00a0: les nombres en main ne concordent pas avec leur total.",
)
CARRIED_BACK = Text(
    "The department’s file lists the citizenships that are the largest today and carries them back over every "
    "year, so a rank in an earlier year may leave out a country that was large then.",
    "Le fichier du ministère énumère les citoyennetés les plus nombreuses aujourd’hui et les reporte sur toutes les "
    "années; le rang d’une année passée peut donc laisser de côté un pays alors important.",
)
NO_OTHERS = Text(
    "Its number is not from the list of citizenships that the department publishes: the numbers of the others in that "
    "year are not all at hand, and a rank may leave some out.",
    "Son nombre ne provient pas de la liste des citoyennetés que publie le ministère\u00a0: les nombres des autres pour "
    "cette année-là ne sont pas tous en main, et un rang peut en omettre.",
)
NO_OUTCOMES = Text(
    "No outcomes and no claims pending are at hand for this country.",
    "Aucune issue ni aucune demande en instance n’est en main pour ce pays.",
)
VISITOR = Text(
    "A visitor who comes by air with a passport, holds no document for Canada and has held none, and holds no visa "
    "of the United States.",
    "Une personne qui vient en visite par avion avec un passeport, ne détient ni n’a détenu aucun document pour le "
    "Canada, et n’a pas de visa des États-Unis.",
)
HISTORY = Text("What such a visitor needed, by day", "Ce qu’il fallait à cette personne, selon le jour")
FROM, NEEDED, RULES = (
    Text("From", "À compter du"),
    Text("What is found", "Conclusion"),
    Text("Rules", "Règles"),
)
FROM_THEN = Text(
    "The lists of the rules begin on the first day that is named; what came before is not told.",
    "Les listes des règles commencent au premier jour qui est nommé; ce qui précède n’est pas donné.",
)
FIRST = date(2016, 1, 1)
"""The first day of the lists of the rules."""

VISIT: dict[str, object] = {
    "person.standing": "foreign_national",
    "arrival.mode": "air",
    "arrival.purpose": "visit",
    "arrival.authorized_reentry": "no",
    "us.permanent_resident": "no",
    "us.nonimmigrant_visa": "no",
    "travel.documents": {"rows": ["passport"], "complete": "yes"},
    "trp.valid": "no",
    "trv.valid": "no",
    "trv.ever_held": "no",
    "eta.held": "no",
}


def brief(
    country: str,
    at_hand: AtHand,
    *,
    on: str | date | Moment | None = None,
    book: Book | None = None,
) -> Brief:
    """The brief on a country, by its code or name. `on` is the day of the law, by default the usual one.

    Raises Complaint for what is no country, or a day before the lists of the rules begin.
    """
    from passage import law

    code = find_country(country)
    if code is None or code == "CAN":
        raise Complaint(
            Text(
                "this is no country that people could come from", "ce n’est pas un pays d’où l’on viendrait"
            ),
            field=country,
            mend=Text("write a name, or a code such as MEX", "écrivez un nom, ou un code comme MEX"),
        )
    law_book = law.book() if book is None else book
    now = Moment.read(law_book.usual_day if on is None else on)
    numbers = Numbers(at_hand)
    name = tables.label("citizenship", code)
    newest = last_year(numbers, code)
    parts: list[Part] = [
        *numbered(numbers, code, newest),
        Heading(ENTRY),
        *_entry(code, law_book, now),
        *_policy(code),
    ]
    parts += disputed(parts)
    key = f"country-{code.lower()}"
    main = in_short(numbers, code, newest)
    return Brief(key, TITLE.format(name=name), KICKER, NOTICE, now.day, tuple(parts), main)


def numbered(numbers: Numbers, code: str, newest: Sequence[Claim]) -> Iterator[Part]:
    """What the numbers tell of the people of a country, whatever the law is; `newest` is `last_year` of all."""
    yield Heading(CLAIMS)
    yield from _claims(numbers, code, newest)
    yield Heading(OUTCOMES)
    yield from _outcomes(numbers, code)


def in_short(numbers: Numbers, code: str, newest: Sequence[Claim]) -> tuple[Claim, ...]:
    """Its findings: how claims moved, its rank among all in that year, and what is pending."""
    counts = [each.of for each in newest if isinstance(each, Level)]
    year = max(counts, key=lambda each: each.period.end, default=None)
    if year is None:
        return ()
    ranks = [each for each in newest if isinstance(each, Rank) and each.own.period == year.period]
    pending = numbers.newest("pending", None, persecution=code)
    pending = pending or numbers.newest("unhcr_pending", None, origin=code)
    moved = claims.change(numbers.year_before(year), year) or claims.level(year)
    return (*moved, *ranks[:1], *claims.level(pending))


def _claims(numbers: Numbers, code: str, newest: Sequence[Claim]) -> Iterator[Part]:
    own = numbers.newest("claims_made", "year", citizenship=code)
    if own is None:
        yield Remark(NOBODY)
    for title, told in ((THEN_NUMBERS, last_year(numbers, code, THEN)), (NEWEST, newest)):
        if told:
            yield Heading(title, 3)
            yield Claims(tuple(told))
    ranked = any(isinstance(each, Rank) and each.own.measure == "claims_made" for each in newest)
    yield Remark(_of_the_rank(own, ranked=ranked))
    extent = claims.extent(numbers.series("unhcr_applied", "year", level="FI", origin=code))
    if extent:
        yield Claims(tuple(extent))


def _of_the_rank(own: Observation | None, *, ranked: bool) -> Text:
    """What is to be known of its rank, or why it has none: by the list that its number is from."""
    if own is None:
        return NO_RANK
    if own.cell.source.key.partition("@")[0] not in RANKED_TODAY:
        return NO_OTHERS
    return CARRIED_BACK if ranked else NO_TOTAL


def _outcomes(numbers: Numbers, code: str) -> Iterator[Part]:
    pending = [
        *claims.level(numbers.newest("pending", None, persecution=code)),
        *claims.level(numbers.newest("unhcr_pending", None, origin=code)),
    ]
    published = claims.level(numbers.newest("not_accepted_share", None, persecution=code))
    series = [*country_series(numbers, code)]
    if not (pending or published or series):
        yield Remark(NO_OUTCOMES)
    if pending or published:
        yield Claims((*pending, *published))
    yield from series


def _visitor(code: str, book: Book, at: Moment) -> Case:
    return Case({**VISIT, "nationalities": {"rows": [code], "complete": "yes"}}, on=at, book=book)


def _entry(code: str, book: Book, now: Moment) -> Iterator[Part]:
    if now.day < FIRST:
        raise Complaint(
            Text("the lists of the rules begin later", "les listes des règles commencent plus tard"),
            field="on",
            mend=Text("give a day from {day} on", "donnez un jour à partir du {day}").format(
                day=FIRST.isoformat()
            ),
        )
    yield Remark(VISITOR)
    rows: list[tuple[Entry, ...]] = []
    before: str | None = ""
    for moment in (*_edges(book, code, now), None):
        at = now if moment is None else Moment.read(moment)
        found = _visitor(code, book, at).finding("entry_document")
        if found.outcome == before:
            continue
        before = found.outcome
        cites = [label(book.provisions[key].citation) for key in found.grounds]
        rows.append(
            (
                day_words(FIRST) if not rows else moment_words(at),
                outcome_words(found.issue, found.outcome),
                Text.each(
                    lambda lang, cites=cites: "; ".join(dict.fromkeys(each[lang] for each in cites)) or "–"
                ),
            )
        )
    yield Grid(HISTORY, (FROM, NEEDED, RULES), tuple(rows), FROM_THEN)


def _edges(book: Book, code: str, now: Moment) -> list[datetime | date]:
    """Every moment at which a rule that the answer could rest on begins or ends, from the first to now."""
    explained = _visitor(code, book, now).explain("entry_document", full=True)
    found = {
        at
        for key in {each.key for each in explained.provisions}
        for version in book.provisions[key].versions
        if version.in_force is not None
        for at in (version.in_force.start, version.in_force.end)
        if at is not None and Moment.read(FIRST).at < at <= now.at
    }
    return [FIRST, *sorted(found)]


def _policy(code: str) -> Iterator[Part]:
    rows: list[tuple[Entry, ...]] = [(each.period, each.label) for each in episodes() if each.country == code]
    if rows:
        yield Grid(POLICY, (DAY, Text("Change", "Changement")), tuple(rows))
