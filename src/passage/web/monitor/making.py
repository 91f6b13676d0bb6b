"""How exhibits are made: series side by side over time, numbers in a list, bars of the greatest."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from passage.cite.sources import Source
from passage.evidence import measures, naming, tables
from passage.evidence.disagreements import Disagreement, disagreements
from passage.evidence.episodes import Episode, episodes
from passage.evidence.observations import Observation
from passage.evidence.periods import Period
from passage.paper.chart import Bar, Drawing, Event, Line, Point, Said, bars, lines
from passage.paper.chart.figures import MOST_EVENTS, MOST_LINES
from passage.text import Language, Text, listing
from passage.web.monitor.exhibit import Exhibit, Number, Row, Told
from passage.web.monitor.finding import Finder
from passage.web.monitor.series import Series
from passage.web.words import monitor as words

FIRST = {"year": words.YEAR, "month": words.MONTH, "day": words.DAY}
MANY = 12
"""More numbers than are named one by one where sources disagree: they are added up instead."""


@dataclass(frozen=True)
class Maker:
    """Makes the exhibits of one place. `country` is whose changes of policy its drawings show."""

    finder: Finder
    country: str | None = None

    def over_time(
        self,
        name: str,
        of: Text,
        shown: Sequence[Series | None],
        *,
        heading: Told | None = None,
        told: Sequence[Told] = (),
    ) -> Exhibit | None:
        """Series side by side, a row for each period, the newest first; None where there is nothing."""
        found = [each for each in shown if each is not None]
        if not found:
            return None
        periods = sorted({period for each in found for period in each.chosen}, reverse=True)
        rows = tuple(
            Row(
                period.label,
                tuple(tuple(self.finder.number(one) for one in each.at(period)) for each in found),
            )
            for period in periods
        )
        every = [one for each in found for period in each.chosen for one in each.at(period)]
        head = heading or self.finder.finding(of, found[0])
        if not told and len(found) > 1:
            told = [self.finder.finding(words.AT.format(of=of, place=each.name), each) for each in found]
        drawn = found[:MOST_LINES]
        few = max(len(each.chosen) for each in drawn) < 3
        return Exhibit(
            name,
            head,
            FIRST.get(periods[0].kind, words.PERIOD),
            tuple(each.name for each in found),
            rows,
            tuple(told),
            _measures(every),
            None if few else _Lines(name, head.text, of, tuple(drawn), self.events(periods)),
            words.FEW if few else None,
            self.disagreeing(every),
        )

    def listed(
        self, name: str, title: Text, observations: Iterable[Observation], undrawn: Text = words.UNLIKE
    ) -> Exhibit | None:
        """Numbers of different kinds in a list, a row for each name; None where there is none."""
        by_key: dict[str, list[Observation]] = {}
        for each in sorted(
            observations, key=lambda one: (one.measure, sorted(one.where.items()), one.period)
        ):
            by_key.setdefault(each.key, []).append(each)
        if not by_key:
            return None
        rows = tuple(
            Row(naming.what(group[0]), (tuple(self.finder.number(each) for each in group),))
            for group in by_key.values()
        )
        every = [each for group in by_key.values() for each in group]
        return Exhibit(
            name,
            Told(title),
            words.COUNTED,
            (words.NUMBER,),
            rows,
            (),
            _measures(every),
            None,
            undrawn,
            self.disagreeing(every),
        )

    def ranked(self, name: str, heading: Told, of: Text, each: Sequence[tuple[Text, Observation]]) -> Exhibit:
        """Things from the greatest down, as bars."""
        rows = tuple(Row(label, ((self.finder.number(one),),)) for label, one in each)
        every = [one for _, one in each]
        draw = _Bars(name, heading.text, of, tuple(each))
        return Exhibit(
            name, heading, words.COUNTRY, (words.NUMBER,), rows, (), _measures(every), draw, None, ()
        )

    def events(self, periods: Sequence[Period]) -> tuple[Episode, ...]:
        """The changes of policy between the first and the last of the periods, this place's own first."""
        first, last = min(each.start for each in periods), max(each.end for each in periods)
        inside = [
            each
            for each in episodes()
            if each.country in (None, self.country) and first <= each.period.start <= last
        ]
        inside.sort(key=lambda each: (each.country is None, each.kind == "entry_document", each.period))
        return tuple(sorted(inside[:MOST_EVENTS], key=lambda each: each.period))

    def disagreeing(
        self, observations: Iterable[Observation]
    ) -> tuple[tuple[Disagreement, tuple[Number, ...]], ...]:
        """The contradictions about these numbers, each with the numbers that cannot all be right."""
        keys = {each.key for each in observations}
        return tuple(
            (each, self._numbers(each))
            for each in disagreements()
            if each.key in keys and all(map(self.finder.held.knows, each.observations))
        )

    def _numbers(self, found: Disagreement) -> tuple[Number, ...]:
        if len(found.observations) < MANY:
            return tuple(self.finder.number(each) for each in found.observations)
        months = [each for each in found.observations if each.period.kind == "month"]
        rest = [each for each in found.observations if each.period.kind != "month"]
        summed = self.finder.measure("total", months, measures.total(months))
        return (*(self.finder.number(each) for each in rest), summed)


def _measures(observations: Iterable[Observation]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(each.measure for each in observations))


@dataclass(frozen=True)
class _Lines:
    """Draws series over time."""

    name: str
    title: Text
    of: Text
    shown: tuple[Series, ...]
    events: tuple[Episode, ...]

    def __call__(self, lang: Language) -> Drawing:
        periods = sorted({period for each in self.shown for period in each.chosen})
        sources = {
            one.cell.source.key: one.cell.source for each in self.shown for one in each.chosen.values()
        }
        shows = words.SHOWN[lang].format(
            span=_span(periods[0], periods[-1])[lang], sources=_named(sources.values(), lang)
        )
        each = [Line(series.name[lang], tuple(_points(series))) for series in self.shown]
        first, last = min(line.points[0].at for line in each), max(line.points[-1].at for line in each)
        said = Said(self.title[lang], shows, self.of[lang], words.PERIOD[lang], words.BAND[lang])
        events = [
            Event(event.period.start, _event(event, lang))
            for event in self.events
            if first <= event.period.start <= last
        ]
        return lines(said, each, lang, events=events, name=self.name)


def _span(first: Period, last: Period) -> Text:
    """“From 2015 to 2025”, « D’avril 2021 à mai 2026 », « Du 1er avril 2021 au 1er juillet 2026 »."""
    if first.kind in ("day", "quarter"):
        lead = words.FROM_DAY_TO_DAY
    else:
        lead = words.FROM_TO_VOWEL if first.label.fr[0] in "aeo" else words.FROM_TO
    return lead.format(first=first.label, last=last.label)


@dataclass(frozen=True)
class _Bars:
    """Draws the greatest, in order."""

    name: str
    title: Text
    of: Text
    each: tuple[tuple[Text, Observation], ...]

    def __call__(self, lang: Language) -> Drawing:
        sources = {one.cell.source.key: one.cell.source for _, one in self.each}
        shows = words.SHOWN_BARS[lang].format(sources=_named(sources.values(), lang))
        said = Said(self.title[lang], shows, self.of[lang], words.COUNTRY[lang], words.BAND[lang])
        drawn = [
            Bar(label[lang], printed(one), float(one.count.low), float(one.count.high))
            for label, one in self.each
        ]
        return bars(said, drawn, lang, name=self.name)


def printed(observation: Observation) -> float | None:
    """The printed number, where it is one and lies in its own interval."""
    try:
        told = float(observation.count.printed)
    except ValueError:
        return float(observation.count.low) if observation.count.low == observation.count.high else None
    return told if observation.count.low <= told <= observation.count.high else None


def _points(shown: Series) -> Iterator[Point]:
    """Its numbers, and nothing where a year or a month between them has none: no line bridges it."""
    before: Period | None = None
    for period in shown.periods:
        if before and period.kind in ("year", "month") and (period.start - before.end).days > 1:
            yield Point(before.end, None)
        yield _point(shown.chosen[period])
        before = period


def _point(observation: Observation) -> Point:
    """In the middle of its period, so that a day of policy falls where it fell."""
    period, count = observation.period, observation.count
    middle = date.fromordinal((period.start.toordinal() + period.end.toordinal()) // 2)
    if count.low == count.high:
        return Point(middle, float(count.low))
    return Point(middle, printed(observation), float(count.low), float(count.high))


def _event(event: Episode, lang: Language) -> str:
    if event.sureness == "not_confirmed":
        return words.UNSURE.format(what=event.what)[lang]
    return event.what[lang]


def _named(sources: Iterable[Source], lang: Language) -> str:
    return listing(list(dict.fromkeys(source.publisher.in_(lang) for source in sources)), lang)


def name(measure: str) -> Text:
    """What a measure counts."""
    return tables.measures()[measure].name


def left(observations: Iterable[Observation], shown: Iterable[Exhibit]) -> list[Observation]:
    """Those that no exhibit shows."""
    cells = {
        (each.observation.cell.source.key, each.observation.cell.row, each.observation.cell.column)
        for exhibit in shown
        for each in exhibit.numbers
        if each.observation
    }
    return [
        each for each in observations if (each.cell.source.key, each.cell.row, each.cell.column) not in cells
    ]
