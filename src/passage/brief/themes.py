"""The seven themes of the briefing: for each, the numbers of its day, the newest, and what must be said beside.

Which numbers are looked at is written here; what they are is not.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

from passage.brief import claims
from passage.brief.by_year import country_series, last_year
from passage.brief.catalogue import MEXICO, QUEBEC
from passage.brief.claims import Change, Claim, Level
from passage.brief.drawn import within
from passage.brief.numbers import Numbers
from passage.brief.parts import Chart, Claims, Entry, Grid, Heading, Part, Remark
from passage.case.narrative import THEN
from passage.evidence import naming, tables
from passage.evidence.episodes import episodes
from passage.evidence.observations import Observation
from passage.evidence.periods import Kind
from passage.text import Text

THEN_NUMBERS = Text("On the day of the briefing", "Le jour du document")
NEWEST = Text("The newest at hand", "Les plus récents en main")
NO_NUMBER = Text("No published number is at hand on this.", "Aucun nombre publié à ce sujet n’est en main.")
NO_NEWER = Text("Nothing newer is at hand.", "Rien de plus récent n’est en main.")
MONTH, DAY = Text("Month", "Mois"), Text("Day", "Jour")
_ENTRY = ("visa_imposed", "visa_lifted", "entry_document")


def moved(numbers: Numbers, measure: str, start: str, kind: Kind, **where: str) -> list[Change]:
    """From one period to the newest of its kind."""
    return claims.change(
        numbers.one(measure, start, **where), numbers.newest(measure, kind, "0001", date.max, **where)
    )


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
        *moved(numbers, "interceptions", "2022", "year", **QUEBEC),
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
        return [
            *(each for each in last_year(numbers, "MEX", until) if not isinstance(each, Level)),
            *claims.level(numbers.newest("not_accepted_share", None, until=until, persecution="MEX")),
        ]

    yield from _numbers(said(THEN), said(date.max))
    yield from country_series(numbers, "MEX")


def _system(numbers: Numbers) -> Iterator[Part]:
    def said(until: date) -> list[Claim]:
        stock = numbers.newest("asylum_stock", "day", until=until)
        before = None if stock is None else numbers.year_before(stock)
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
        (each.period, tables.label("item", each.where["item"]), each, naming.note(each))
        for measure in ("cost", "cost_per_claimant")
        for each in numbers.of(measure)
        if "item" in each.where
    ]
    return Grid(
        Text("Costs, as published", "Coûts, tels que publiés"),
        (
            *(Text("Period", "Période"), Text("Item", "Poste"), Text("Amount", "Montant")),
            Text("Remark", "Remarque"),
        ),
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


TOLD: dict[str, Callable[[Numbers], Iterator[Part]]] = {
    "trafficking": _trafficking,
    "smuggling": _smuggling,
    "visas": _visas,
    "agreement": _agreement,
    "mexico": _mexico,
    "system": _system,
    "provinces": _provinces,
}
