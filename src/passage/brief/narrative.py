"""The briefing of February 7, 2024, today: its seven themes with the numbers of its day and the newest.

For each theme: what the briefing claimed and how that stands, the numbers then and now, and what has changed
since in the law. Which numbers are looked at is written here; what they are is not.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date

from passage.brief import claims
from passage.brief.catalogue import MEXICO, QUEBEC, THEMES
from passage.brief.checking import Checked, Standing, Verdict, check
from passage.brief.claims import Claim
from passage.brief.disputed import disputed
from passage.brief.drawn import within
from passage.brief.numbers import AtHand, Numbers
from passage.brief.parts import Brief, Chart, Claims, Entry, Grid, Heading, Part, Remark
from passage.case.narrative import THEN
from passage.case.narrative_words import when
from passage.engine.words.names import label
from passage.evidence import tables
from passage.evidence.episodes import episodes
from passage.evidence.observations import Observation
from passage.evidence.periods import Kind
from passage.lang import Book, Moment
from passage.text import Text

TITLE = Text(
    "The briefing of February 7, 2024, today", "Le document d’information du 7 février 2024, aujourd’hui"
)
KICKER = Text("Passage · a brief", "Passage · note d’information")
NOTICE = Text(
    "Numbers are those published, with their sources; rules are those in force on the days named. This is not "
    "legal advice, nor a document of the Government of Canada.",
    "Les nombres sont ceux qui ont été publiés, avec leurs sources; les règles sont celles en vigueur aux jours "
    "nommés. Ce ne sont pas des conseils juridiques, ni un document du gouvernement du Canada.",
)
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
THEN_NUMBERS = Text("On the day of the briefing", "Le jour du document")
NEWEST = Text("The newest at hand", "Les plus récents en main")
NO_NUMBER = Text("No published number is at hand on this.", "Aucun nombre publié à ce sujet n’est en main.")
NO_NEWER = Text("Nothing newer is at hand.", "Rien de plus récent n’est en main.")
MONTH, YEAR, DAY = Text("Month", "Mois"), Text("Year", "Année"), Text("Day", "Jour")


def brief(at_hand: AtHand, *, on: str | date | Moment | None = None, book: Book | None = None) -> Brief:
    """The brief, in no language yet. `on` is the day of the law; by default the last to which it is verified.

    Raises Complaint for a day before the briefing.
    """
    from passage import law

    law_book = law.book() if book is None else book
    now = Moment.read(min(date.today(), law_book.verified_on) if on is None else on)
    numbers = Numbers(at_hand)
    checked = check(numbers, law_book, now)
    parts: list[Part] = [
        Remark(
            Text(
                "The law is that of {then} and of {now}; each number says the period it is of.",
                "Le droit est celui du {then} et du {now}; chaque nombre indique la période qu’il vise.",
            ),
            {"then": THEN, "now": now.day},
        )
    ]
    parts += _no_longer(checked)
    for theme, title in THEMES.items():
        parts.append(Heading(title))
        parts += _said([each for each in checked if each.claimed.theme == theme])
        parts += _TOLD[theme](numbers)
        parts += _changes([each for each in checked if each.claimed.theme == theme])
    parts += disputed(parts)
    return Brief("narrative", TITLE, KICKER, NOTICE, now.day, tuple(parts), _main(numbers))


def _main(numbers: Numbers) -> tuple[Claim, ...]:
    """Three findings: irregular crossings, claims from Mexico, claims pending."""
    return (
        *_moved(numbers, "interceptions", "2022", "year", **QUEBEC),
        *_moved(numbers, "claims_made", "2023", "year", **MEXICO),
        *_moved(numbers, "pending", "2023-09-30", "day"),
    )


def _moved(numbers: Numbers, measure: str, start: str, kind: Kind, **where: str) -> list[Claim]:
    return claims.change(
        numbers.one(measure, start, **where), numbers.newest(measure, kind, "0001", date.max, **where)
    )


def _said(checked: list[Checked]) -> Iterator[Part]:
    rows = _statements(checked)
    if rows:
        yield Grid(SAID, (CLAIM, THEN_, NOW_), rows)


def _no_longer(checked: Iterable[Checked]) -> Iterator[Part]:
    """What an author would have to write otherwise today, before all the rest."""
    rows = _statements(
        each for each in checked if each.now.verdict in (Verdict.CONTRADICTED, Verdict.CHANGED)
    )
    if rows:
        yield Heading(NO_LONGER)
        yield Grid(SAID, (CLAIM, THEN_, NOW_), rows)


def _statements(checked: Iterable[Checked]) -> tuple[tuple[Entry, ...], ...]:
    """A row for each claim: what it says, and how it stood and stands."""
    return tuple((_placed(each), _stands(each.then), _now(each)) for each in checked)


def _stands(standing: Standing, *more: Text) -> Text:
    verdict, told = standing.verdict.value, (*standing.qualified, *more)
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


def _changes(checked: list[Checked]) -> Iterator[Part]:
    rows: dict[tuple[str, str], tuple[Entry, ...]] = {}
    for each in checked:
        for change in () if each.as_then else each.changes:
            words = change.version.words if change.began else None
            rows.setdefault(
                (change.provision.key, when(change).en),
                (label(change.provision.citation), when(change), words),
            )
    if rows:
        yield Grid(CHANGED, (RULE, SINCE, COMES_TO), tuple(rows.values()))


def _numbers(then: list[Claim], now: list[Claim]) -> Iterator[Part]:
    """Claims of the day of the briefing, and those of the newest numbers that say something else."""
    if not then and not now:
        yield Remark(NO_NUMBER)
        return
    if then:
        yield Heading(THEN_NUMBERS, 3)
        yield Claims(tuple(then))
    newer = [each for each in now if each not in then]
    yield Heading(NEWEST, 3)
    yield Claims(tuple(newer)) if newer else Remark(NO_NEWER)


def _levels(
    numbers: Numbers, *names: tuple[str, Kind | None, dict[str, str]]
) -> Callable[[date], list[Claim]]:
    def upto(until: date) -> list[Claim]:
        return [
            claim
            for measure, kind, where in names
            for claim in claims.level(numbers.newest(measure, kind, until=until, **where))
        ]

    return upto


def _trafficking(numbers: Numbers) -> Iterator[Part]:
    levels = _levels(
        numbers,
        ("permits_victims", None, {}),
        ("permits_victims_share", None, MEXICO),
        ("permits_victims_days", None, {}),
        ("victims_identified", None, {}),
        ("permits_vulnerable_workers", None, {}),
    )
    then = [
        *levels(THEN),
        *claims.change(
            numbers.one("permits_victims_days", "2022"), numbers.one("permits_victims_days", "2023")
        ),
    ]
    now = [*levels(date.max), *claims.level(numbers.newest("permits_victims_approval", None))]
    yield from _numbers(then, now)


def _smuggling(numbers: Numbers) -> Iterator[Part]:
    yield Remark(
        Text(
            "No number of smuggled migrants is published: interceptions between ports of entry, told under the "
            "Agreement, say nothing of who had help.",
            "Aucun nombre de migrants passés clandestinement n’est publié\u00a0: les interceptions entre les points "
            "d’entrée, données au sujet de l’Entente, ne disent rien de qui a eu de l’aide.",
        )
    )


def _visas(_: Numbers) -> Iterator[Part]:
    rows: list[tuple[Entry, ...]] = [
        (each.period, each.label)
        for each in episodes()
        if each.kind in _ENTRY and each.period.start.year >= 2016
    ]
    yield Grid(
        Text("Entry documents: days of change", "Documents d’entrée\u00a0: jours de changement"),
        (DAY, Text("Change", "Changement")),
        tuple(rows),
        Text(
            "Changes that a source of the package names; the lists of the rules hold all.",
            "Changements que nomme une source du progiciel; les listes des règles les contiennent tous.",
        ),
    )


_ENTRY = ("visa_imposed", "visa_lifted", "entry_document")


def _agreement(numbers: Numbers) -> Iterator[Part]:
    def said(until: date) -> list[Claim]:
        border = numbers.newest("claims_made", "year", until=until, office="border")
        whole = numbers.one("claims_made", str(border.period)) if border else None
        return [
            *claims.change(numbers.one("claims_made", "2022", office="border"), border),
            *claims.share(border, whole),
        ]

    then = [
        *claims.change(
            numbers.one("irregular_claims_per_day", "2023-03"),
            numbers.one("irregular_claims_per_day", "2023-03-25..2023-12-31"),
        ),
        *claims.change(numbers.one("irregular_claims", "2022"), numbers.one("irregular_claims", "2023")),
        *claims.change(
            numbers.one("claims_made", "2023-03", office="border"),
            numbers.one("claims_made", "2023-04", office="border"),
        ),
        *said(THEN),
    ]
    now = [
        *_moved(numbers, "interceptions", "2022", "year", **QUEBEC),
        *said(date.max),
        *claims.change(
            numbers.one("claims_made", "2022", office="inland"),
            numbers.newest("claims_made", "year", office="inland"),
        ),
    ]
    yield from _numbers(then, now)
    offices = [
        (
            tables.label("office", office),
            numbers.series("claims_made", "month", "2022", office=office),
        )
        for office in ("border", "airport", "inland")
    ]
    series = tuple((words, found) for words, found in offices if found)
    if series:
        yield Chart(
            Text("Claims by office, month by month", "Demandes selon le bureau, mois par mois"),
            Text(
                "Claims at the land border, at airports and at inland offices, with the day on which the Agreement "
                "was extended.",
                "Demandes à la frontière terrestre, dans les aéroports et dans les bureaux intérieurs, avec le jour "
                "de l’extension de l’Entente.",
            ),
            Text("Claims a month", "Demandes par mois"),
            series,
            within([each for each in episodes() if each.kind == "agreement"], series[0][1]),
            MONTH,
        )
    yield Remark(
        Text(
            "A claim at an office is not a crossing: people who cross between ports of entry may claim later, inland.",
            "Une demande présentée à un bureau n’est pas un passage\u00a0: qui passe entre les points d’entrée peut "
            "demander l’asile plus tard, à l’intérieur du pays.",
        )
    )


def _mexico(numbers: Numbers) -> Iterator[Part]:
    def said(until: date) -> list[Claim]:
        own = numbers.newest("claims_made", "year", until=until, **MEXICO)
        if own is None:
            return []
        before = numbers.one("claims_made", str(own.period.year_before), **MEXICO)
        whole = numbers.one("claims_made", str(own.period))
        counted = numbers.newest("unhcr_applied", "year", until=until, level="FI", origin="MEX")
        return [
            *claims.change(before, own),
            *claims.share(own, whole),
            *claims.rank(own, numbers.among("claims_made", own.period, "citizenship"), whole),
            *(
                claims.rank(
                    counted, numbers.among("unhcr_applied", counted.period, "origin", level="FI"), None
                )
                if counted
                else []
            ),
            *claims.level(numbers.newest("not_accepted_share", None, until=until, persecution="MEX")),
        ]

    yield from _numbers(said(THEN), said(date.max))
    yield from country_series(numbers, "MEX")


def country_series(numbers: Numbers, code: str) -> Iterator[Part]:
    """Claims by year with the days of policy on them, and outcomes by year as UNHCR counts them."""
    series = numbers.series("claims_made", "year", citizenship=code)
    touching = [each for each in episodes() if each.country in (code, None) and each.kind != "border"]
    named = tables.label("citizenship", code)
    if len(series) > 1:
        yield Chart(
            Text("Claims by year, citizenship: {it}", "Demandes par année, citoyenneté\u00a0: {it}").format(
                it=named
            ),
            Text(
                "Claims made each year, with what they may be where the publisher rounds, and the days of policy.",
                "Demandes présentées chaque année, avec les valeurs possibles là où le diffuseur arrondit, et les "
                "jours de changement.",
            ),
            Text("Claims a year", "Demandes par année"),
            ((named, series),),
            within(touching, series),
            YEAR,
        )
    yield from outcomes(numbers, code)


OUTCOMES = (
    ("unhcr_recognized", Text("Recognized", "Reconnaissances")),
    ("unhcr_other", Text("Other protection", "Autres protections")),
    ("unhcr_rejected", Text("Rejected", "Rejets")),
    (
        "unhcr_closed",
        Text("Abandoned, withdrawn or otherwise closed", "Désistements, retraits et autres clôtures"),
    ),
)
BOARD = (
    ("accepted", Text("Accepted", "Acceptées")),
    ("rejected", Text("Rejected", "Rejetées")),
    ("abandoned", Text("Abandoned", "Désistements")),
    ("withdrawn_other", Text("Withdrawn and other", "Retraits et autres")),
)


def outcomes(numbers: Numbers, code: str) -> Iterator[Part]:
    """Outcomes by year: as the Board names them where its numbers are at hand, and as UNHCR counts them."""
    board = Text(
        "Outcomes before the Board, alleged persecution: {it}",
        "Issues devant la Commission, persécution alléguée\u00a0: {it}",
    )
    unhcr = Text("Outcomes as UNHCR counts them, origin: {it}", "Issues selon le HCR, origine\u00a0: {it}")
    for title, columns, where, note in (
        (board, BOARD, {"persecution": code}, None),
        (unhcr, OUTCOMES, {"level": "FI", "origin": code}, NOT_A_VERDICT),
    ):
        found = {
            measure: {
                str(each.period): each for each in numbers.series(measure, "year", "0001", date.max, **where)
            }
            for measure, _ in columns
        }
        periods = sorted({each.period for series in found.values() for each in series.values()})
        rows: list[tuple[Entry, ...]] = [
            (period, *(found[measure].get(str(period)) for measure, _ in columns)) for period in periods[-10:]
        ]
        if rows:
            yield Grid(
                title.format(it=tables.label("citizenship", code)),
                (YEAR, *(words for _, words in columns)),
                tuple(rows),
                note,
            )


NOT_A_VERDICT = Text(
    "At first instance. An abandonment, a withdrawal or a closure decides nothing of the claim itself.",
    "En première instance. Un désistement, un retrait ou une clôture ne tranche rien de la demande elle-même.",
)


def _system(numbers: Numbers) -> Iterator[Part]:
    def said(until: date) -> list[Claim]:
        stock = numbers.newest("asylum_stock", "day", until=until)
        before = None if stock is None else numbers.one("asylum_stock", str(stock.period.year_before))
        return [
            *claims.change(
                numbers.one("pending", "2022-03-31"), numbers.newest("pending", "day", until=until)
            ),
            *claims.level(numbers.newest("claims_referred", None, until=until)),
            *claims.level(numbers.newest("finalized", None, until=until)),
            *claims.level(numbers.newest("accepted", "year", until=until)),
            *claims.level(numbers.newest("rejected", "year", until=until)),
            *claims.level(numbers.newest("other_outcome", "year", until=until)),
            *claims.change(before, stock),
            *claims.level(numbers.newest("cost", None, until=until, item="ifhp")),
            *claims.level(
                numbers.newest("cost_per_claimant", None, until=until, item="per_claimant_visa_exempt")
            ),
        ]

    yield from _numbers(said(THEN), said(date.max))
    pending = numbers.series("pending", "day")
    if len(pending) > 1:
        yield Chart(
            Text("Claims pending", "Demandes en instance"),
            Text(
                "Claims that await a decision of the Refugee Protection Division, on the days for which a number is "
                "at hand.",
                "Demandes qui attendent une décision de la Section de la protection des réfugiés, aux jours pour "
                "lesquels un nombre est en main.",
            ),
            Text("Claims", "Demandes"),
            ((Text("pending", "en instance"), pending),),
            within([each for each in episodes() if each.country in ("MEX", None)], pending),
            DAY,
        )
    yield _costs(numbers)


def _costs(numbers: Numbers) -> Part:
    rows: list[tuple[Entry, ...]] = [
        (each.period, tables.label("item", each.where["item"]), each)
        for measure in ("cost", "cost_per_claimant")
        for each in numbers.of(measure)
        if "item" in each.where
    ]
    return Grid(
        Text("Costs, as published", "Coûts, tels que publiés"),
        (Text("Period", "Période"), Text("Item", "Poste"), Text("Amount", "Montant")),
        tuple(rows),
    )


def _provinces(numbers: Numbers) -> Iterator[Part]:
    levels = _levels(
        numbers,
        ("claimants_housed", "day", {}),
        ("claimants_housed", "day", {"province": "ON"}),
        ("claimants_housed", "day", QUEBEC),
        ("hotels", None, {}),
        ("hotel_rooms", None, {}),
        ("claimants_transferred", None, QUEBEC),
        ("shelter_share", None, {"town": "TOR"}),
    )
    cost = claims.level(numbers.newest("cost", None, item="ihap"))
    yield from _numbers(levels(THEN), [*levels(date.max), *cost])
    newest: Observation | None = numbers.newest("claims_made", "year", province="QC")
    if newest is None:
        return
    of_year = numbers.among("claims_made", newest.period, "province")
    rows: list[tuple[Entry, ...]] = [
        (tables.label("province", each.where["province"]), each) for each in of_year
    ]
    if rows:
        title = Text("Claims by province, {year}", "Demandes selon la province, {year}")
        yield Grid(
            title.format(year=newest.period.label),
            (Text("Province or territory", "Province ou territoire"), Text("Claims", "Demandes")),
            tuple(rows),
        )


_TOLD: dict[str, Callable[[Numbers], Iterator[Part]]] = {
    "trafficking": _trafficking,
    "smuggling": _smuggling,
    "visas": _visas,
    "agreement": _agreement,
    "mexico": _mexico,
    "system": _system,
    "provinces": _provinces,
}
