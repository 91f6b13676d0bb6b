"""The page of a province or territory: claims, interceptions, population to set beside them."""

from __future__ import annotations

from passage.evidence import naming, tables
from passage.evidence.episodes import episodes
from passage.evidence.periods import Kind
from passage.text import Text
from passage.web.monitor.exhibit import Board, Told
from passage.web.monitor.finding import Finder
from passage.web.monitor.held import Held
from passage.web.monitor.making import Maker, left
from passage.web.monitor.series import Series, series
from passage.web.words import monitor as words

PROVINCES = ("AB", "BC", "MB", "NB", "NL", "NS", "NT", "NU", "ON", "PE", "QC", "SK", "YT")


def province(held: Held, code: str) -> Board:
    """All that is told of one province or territory."""
    make = Maker(Finder(held))
    label = tables.label("province", code)

    def of(measure: str) -> Text:
        return naming.counted(measure, {"province": code})

    def one(measure: str, kind: Kind) -> Series | None:
        return series(label, held.of(measure, province=code), kind)

    shown = tuple(
        each
        for each in (
            make.over_time("claims", of("claims_made"), [one("claims_made", "year")]),
            make.over_time("claims-by-month", of("claims_made"), [one("claims_made", "month")]),
            make.over_time("interceptions", of("interceptions"), [one("interceptions", "month")]),
            make.over_time("interceptions-by-year", of("interceptions"), [one("interceptions", "year")]),
            make.over_time("stock", of("asylum_stock"), [one("asylum_stock", "day")]),
            make.over_time("population", of("population"), [one("population", "day")]),
        )
        if each is not None
    )
    about = [each for each in held.tables if each.where.get("province") == code]
    rest = make.listed("others", words.OTHERS, left(about, shown))
    shown = shown if rest is None else (*shown, rest)
    title = shown[0].heading if shown else Told(words.NONE_HELD, {"place": label})
    general = tuple(each for each in episodes() if each.country is None)
    return Board(code, title, shown, general, held.hand.known_on)
