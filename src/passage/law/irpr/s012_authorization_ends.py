"""IRPR 12.05: until when an electronic travel authorization is valid.

Five years from the day of issue, or less: until its passport expires, it is cancelled or replaced, or the country
of the passport leaves the list of section 190 (or, since 2023-06-06, the table of 7.01). Mexico left the list on
2024-02-29 at 23:30 (EST), and the authorizations of its citizens ended then, but for those who held a work or
study permit that day. Those of residents of the United States ended on 2022-04-26.
"""

from passage.lang import (
    FACTS_ON_DAY,
    Dated,
    Entry,
    Flag,
    FlagKind,
    Node,
    Proposition,
    Provision,
    Series,
    Years,
    all_of,
    any_of,
    between,
    instant,
    version,
)
from passage.law.dated_lists import DatedList, Listed
from passage.law.facts import travel
from passage.law.facts.travel_documents import DocumentKind, holds
from passage.law.facts.travel_events import EventKind, happened
from passage.law.irpr.s007_01_visa_or_authorization import TABLE_OPENED, conditional_countries
from passage.law.irpr.s190_by_nationality import (
    FIRST,
    KNOWN_FROM,
    MEXICO_LISTED,
    ROMANIA_CHIP,
    SINCE,
    US_RESIDENTS,
    citizen_of,
    exempt_countries,
)
from passage.law.researched import VERIFIED_ON, irpr
from passage.text import Text

SECOND = "2023-06-06"
LAST_DAY = Flag(
    "last-day",
    Text(
        "The authorization is valid “until” the day; by the Interpretation Act (27(3)) a time that runs until a day "
        "includes it. It is taken to be valid all of that day.",
        "L’autorisation est valide « jusqu’à » la date; selon la Loi d’interprétation (27(3)), le délai qui court jusqu’à un "
        "jour le comprend. On tient qu’elle vaut toute cette journée.",
    ),
    FlagKind.NOTE,
    when=all_of(
        travel.passport_expires <= FACTS_ON_DAY.term(), FACTS_ON_DAY.term() <= travel.passport_expires
    ),
)

mexico_day = Series(
    "mexico_left_list",
    Text("The day on which Mexico left the list", "Le jour où le Mexique a quitté la liste"),
    (Entry(between("2024-02-29", "2024-03-01"), "SOR/2024-34"),),
    VERIFIED_ON,
)


def _ends(
    pinpoint: str, title: Text, words: Text, rule: Proposition, flags: tuple[Flag, ...] = ()
) -> Provision:
    return irpr(
        pinpoint,
        title,
        version(words, rule, since=SINCE, enacted_by=FIRST),
        known_from=KNOWN_FROM,
        flags=flags,
    )


def _issued_before(row: Listed) -> Node:
    """The authorization rests on the passport of a country that has left a list, and was issued before it did."""
    assert row.until is not None
    day = row.until[:10]
    that_day = travel.issued_on <= day
    by_the_hour = that_day & travel.before_change if len(row.until) > 10 else that_day
    return travel.passport_issuer.is_(row.code) & any_of(travel.issued_on < day, by_the_hour)


def _departures(listed: DatedList, since: str) -> dict[str, Node]:
    """For each instant from `since` at which a country left the list: whose authorizations have ended by then."""
    gone: list[Node] = []
    found: dict[str, Node] = {}
    for row in listed.left():
        assert row.until is not None
        if instant(row.until) >= instant(since):
            gone.append(_issued_before(row))
            found[row.until] = any_of(*gone)
    return found


five_years = _ends(
    "12.05(1)",
    Text("Five years", "Cinq ans"),
    Text(
        "The authorization lasts five years from the day of issue, unless it ends sooner.",
        "L’autorisation vaut cinq ans à compter de sa délivrance, sauf si elle prend fin plus tôt.",
    ),
    travel.issued_on + Years(5) < FACTS_ON_DAY,
)

with_passport = _ends(
    "12.05(1)(a)",
    Text("Expiry of the passport", "Expiration du passeport"),
    Text(
        "It ends with the passport or travel document for which it was issued.",
        "Elle prend fin avec le passeport ou titre de voyage pour lequel elle a été délivrée.",
    ),
    travel.passport_expires < FACTS_ON_DAY,
    (LAST_DAY,),
)

when_cancelled = _ends(
    "12.05(1)(b)",
    Text("Cancellation", "Annulation"),
    Text("It ends when it is cancelled.", "Elle prend fin à son annulation."),
    happened(EventKind.CANCELLED),
)

when_replaced = _ends(
    "12.05(1)(c)",
    Text("New authorization", "Nouvelle autorisation"),
    Text(
        "It ends when a new one is issued for the same passport.",
        "Elle prend fin à la délivrance d’une nouvelle autorisation pour le même passeport.",
    ),
    happened(EventKind.REPLACED),
)

_MEXICAN = Text(
    "The authorization of a citizen of Mexico does not end with the list if a work or study permit was held on that "
    "same day.",
    "L’autorisation d’un citoyen du Mexique ne prend pas fin avec la liste s’il était titulaire, ce même jour, d’un permis "
    "de travail ou d’études.",
)

mexican_permit_holder = irpr(
    "12.05(1.2)",
    Text("Mexicans with a permit that day", "Mexicains titulaires d’un permis ce jour-là"),
    version(
        _MEXICAN,
        all_of(citizen_of("MEX"), travel.passport_issuer.is_("MEX"), travel.permit_that_day),
        since=MEXICO_LISTED,
        enacted_by="SOR/2024-34",
    ),
    known_from=KNOWN_FROM,
)

romanian = irpr(
    "12.05(2)",
    Text("Romanian passports", "Passeports roumains"),
    version(
        Text(
            "The authorization does not end with the list if it was issued before 2017-12-01 for a Romanian passport, or "
            "for one with a chip.",
            "L’autorisation ne prend pas fin avec la liste si elle a été délivrée avant le 2017-12-01 pour un passeport "
            "roumain, ou pour un tel passeport à puce.",
        ),
        travel.passport_issuer.is_("ROU") & ((travel.issued_on < "2017-12-01") | holds(DocumentKind.ROMANIA)),
        since=ROMANIA_CHIP,
        until=SECOND,
        enacted_by="SOR/2018-109",
    ),
    version(
        Text(
            "The authorization does not end with the list if it was issued for a Romanian passport with a chip.",
            "L’autorisation ne prend pas fin avec la liste si elle a été délivrée pour un passeport roumain à puce.",
        ),
        travel.passport_issuer.is_("ROU") & holds(DocumentKind.ROMANIA),
        since=SECOND,
        enacted_by="SOR/2023-106",
    ),
    known_from=KNOWN_FROM,
)

EXCEPTIONS = (mexican_permit_holder, romanian)

_LEFT_LIST = Text(
    "It ends when the country of the passport leaves the list of 190(1)(a). Left so far: {codes}.",
    "Elle prend fin quand le pays du passeport quitte la liste de l’alinéa 190(1)a). Départs jusqu’ici : {codes}.",
)
_LEAVING = _departures(exempt_countries, SINCE)


def _names(until: str) -> Text:
    from passage.text import country

    gone = [row.code for row in exempt_countries.left() if instant(row.until or "") <= instant(until)]
    return Text.each(lambda lang: ", ".join(country(code, lang) for code in gone))


def _begun(exception: Provision, when: str) -> bool:
    began = exception.versions[0].in_force
    assert began is not None
    assert began.start is not None
    return began.start <= instant(when)


left_list = irpr(
    "12.05(1)(d)",
    Text("Country no longer on the list", "Pays retiré de la liste"),
    *(
        version(
            _LEFT_LIST.format(codes=_names(start)),
            rule,
            since=start,
            until=end,
            unless=tuple(each for each in EXCEPTIONS if _begun(each, start)),
            enacted_by=exempt_countries.changes[start].enacted_by,
        )
        for (start, rule), end in zip(_LEAVING.items(), [*list(_LEAVING)[1:], None], strict=True)
    ),
    known_from=KNOWN_FROM,
    flags=(
        Flag(
            "day-or-hour",
            Text(
                "The text ends the authorization on “the day” on which the country leaves the list; it is taken to end at "
                "the hour of the change, as IRCC has it. What hangs on it: the last half hour of 2024-02-29.",
                "Le texte met fin à l’autorisation « la date » où le pays quitte la liste; on tient qu’elle prend fin à "
                "l’heure du changement, comme l’entend IRCC. L’enjeu : la dernière demi-heure du 2024-02-29.",
            ),
            when=Dated(mexico_day.key),
        ),
    ),
)

left_table = irpr(
    "12.05(1)(e)",
    Text("Country no longer in the table", "Pays retiré du tableau"),
    version(
        Text(
            "It ends when the country of the passport leaves the table of 7.01, unless that country is in Schedule 1.1. "
            "None has left since this was enacted.",
            "Elle prend fin quand le pays du passeport quitte le tableau de l’article 7.01, sauf s’il figure à l’annexe 1.1. "
            "Aucun ne l’a quitté depuis l’édiction de cette règle.",
        ),
        any_of(*_departures(conditional_countries, SECOND).values()),
        since=SECOND,
        enacted_by="SOR/2023-106",
    ),
    known_from=TABLE_OPENED,
)

us_residents = irpr(
    "12.05(1.1)",
    Text("Residents of the United States", "Résidents des États-Unis"),
    version(
        Text(
            "The authorization issued because of permanent residence in the United States, to a citizen of no country of "
            "Schedule 1.1, ended on 2022-04-26 at 08:00 (EDT).",
            "L’autorisation délivrée au titre de la résidence permanente aux États-Unis, au citoyen d’aucun pays de l’annexe "
            "1.1, a pris fin le 2022-04-26 à 8 h (HAE).",
        ),
        travel.on_us_residence & ~citizen_of(*exempt_countries.at(US_RESIDENTS)),
        since=US_RESIDENTS,
        enacted_by="SOR/2022-80",
    ),
    known_from=KNOWN_FROM,
)

ENDS = (five_years, with_passport, when_cancelled, when_replaced, left_list, left_table, us_residents)
PROVISIONS = (*ENDS, *EXCEPTIONS)
SERIES = (mexico_day,)
