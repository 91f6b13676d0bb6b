"""Findings: what the newest numbers of a series say, beside those of a year before, by measures alone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import ROUND_CEILING, Decimal

from passage.cite.arithmetic import Amount
from passage.cite.figures import Figure
from passage.evidence import measures
from passage.evidence.measures import figure
from passage.evidence.observations import Observation
from passage.evidence.periods import Period
from passage.evidence.units import UNITS, written
from passage.text import Complaint, Text
from passage.web.monitor.exhibit import Number, Told
from passage.web.monitor.held import Held
from passage.web.monitor.series import Series
from passage.web.words import monitor as words


@dataclass(frozen=True)
class Finder:
    """Makes numbers of observations and measures of them, each with its name."""

    held: Held

    def number(self, observation: Observation) -> Number:
        """An observation."""
        return Number(self.held.name(observation), figure(observation), observation=observation)

    def measure(
        self, name: str, parts: Sequence[Observation], found: Figure, shown: Text | None = None
    ) -> Number:
        """A measure of observations, as it is called."""
        key = f"{name}({', '.join(self.held.name(each) for each in parts)})"
        return Number(key, found, shown)

    def finding(self, of: Text, found: Series) -> Told:
        """The newest number, and by how much it is more or less than the one to set it beside."""
        now = found.chosen[found.periods[-1]]
        plain: dict[str, Number | Text] = {"of": of, "now": self.number(now), "when": now.period.when}
        before = _before(found, now)
        if before is None or UNITS[now.unit].kind not in ("count", "money"):
            return Told(words.FINDING, plain)
        try:
            changed = measures.change(before, now)
        except Complaint:
            return Told(words.FINDING, plain)
        said, shown = _said(changed, now.unit)
        by = self.measure("change", (before, now), changed, shown)
        return Told(said, plain | {"by": by, "then": before.period.when, "than": than(before.period)})

    def shares(self, said: Text, parts: Mapping[str, Observation], more: Mapping[str, Text]) -> Told:
        """What share each of the parts is of all of them together."""
        fill: dict[str, Number | Text] = dict(more)
        for name, part in parts.items():
            others = [each for each in parts.values() if each is not part]
            fill[name] = self.measure("share", (part, *others), measures.share(part, others))
        return Told(said, fill | {"when": _of_all(parts)})

    def beside(self, said: Text, parts: Mapping[str, Observation], more: Mapping[str, Text]) -> Told:
        """Each of the parts as it is, without its unit."""
        numbers = {name: self.number(part) for name, part in parts.items()}
        shown = {name: replace(each, shown=each.amount) for name, each in numbers.items()}
        return Told(said, {**more, **shown, "when": _of_all(parts)})


def _of_all(parts: Mapping[str, Observation]) -> Text:
    return next(iter(parts.values())).period.when


def _before(found: Series, now: Observation) -> Observation | None:
    """What stood a year before, by the same source where it has it; of a stock, whatever stood last."""
    try:
        due = now.period.year_before
    except ValueError:
        return None
    at = found.at(due)
    if not at and now.period.kind == "day":
        earlier = [each for each in found.periods if each < now.period]
        at = found.at(earlier[-1]) if earlier else ()
    own = [each for each in at if each.cell.source.key == now.cell.source.key]
    return (*own, *at)[0] if at else None


def _said(changed: Figure, unit: str) -> tuple[Text, Text]:
    low, high = changed.low, changed.high
    counted = UNITS[unit].kind == "count"
    if low == high == 0:
        return words.AS_MANY if counted else words.AS_MUCH, written(low, high, "share")
    if high <= 0:
        return words.FEWER if counted else words.LESS, written(-high, -low, "share")
    if low >= 0:
        return words.MORE, written(low, high, "share")
    fall, rise = (_at_most(end) for end in (-low, high))
    between = words.BETWEEN_FEWER if counted else words.BETWEEN_LESS
    return words.UNDECIDED, between.format(fall=fall, rise=rise)


def _at_most(share: Amount) -> Text:
    """A share, its tenth of a percent rounded up."""
    up = Decimal(share).quantize(Decimal("0.001"), rounding=ROUND_CEILING)
    return written(up, up, "share")


def than(period: Period) -> Text:
    """« qu’en 2024 », « que le 1er avril 2025 »."""
    said = period.when
    return Text(said.en, f"qu’{said.fr}" if said.fr[0] in "aeéiouy" else f"que {said.fr}")
