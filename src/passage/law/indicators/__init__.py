"""The operational indicators of trafficking of the ILO and the European Commission (2009), and how they combine.

An aid for a trained helper, never a finding: what a person sees is “ask and refer”, with the hotline. No count, no
strength and no result of this file is shown to anybody; what nobody told is not assessed, never a no. The table of
adults in forced labour is live. That of sexual exploitation was not verified, and stays switched off. For a child no
means are needed, and there is no table: any concern is enough to refer.
"""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum
from functools import cache
from pathlib import Path

from passage.text import Complaint, Text


class Strength(Enum):
    """How much an indicator weighs."""

    STRONG = "S"
    MEDIUM = "M"
    WEAK = "W"


class Dimension(Enum):
    """What an indicator is about."""

    DECEPTIVE_RECRUITMENT = "deceptive_recruitment"
    COERCIVE_RECRUITMENT = "coercive_recruitment"
    RECRUITMENT_BY_ABUSE = "recruitment_by_abuse_of_vulnerability"
    EXPLOITATION = "exploitation"
    COERCION = "coercion_at_destination"
    ABUSE_AT_DESTINATION = "abuse_of_vulnerability_at_destination"


class Combined(Enum):
    """What the dimensions come to together. Internal: it is never shown, and it decides nothing."""

    NOT_ASSESSED = "not_assessed"
    EXPLOITED_MIGRANT = "exploited_migrant"
    DECEIVED_AND_EXPLOITED = "deceived_and_exploited"
    TRAFFICKING = "victim_of_trafficking_for_forced_labour"


@dataclass(frozen=True, slots=True)
class Indicator:
    """One indicator, in our own words."""

    dimension: Dimension
    strength: Strength
    text: Text


@dataclass(frozen=True, slots=True)
class Profile:
    """Whom a table of indicators is about. One that is not `live` is not read: its strengths are not verified."""

    key: str
    title: Text
    live: bool
    to_confirm: Text
    indicators: tuple[Indicator, ...]


@cache
def profiles() -> dict[str, Profile]:
    """Every profile, by its name."""
    return {
        "adult_labour": Profile(
            "adult_labour",
            Text("Adults, forced labour", "Adultes, travail forcé"),
            live=True,
            to_confirm=Text(
                "From a public transcription of WCMS_105023; the strengths are to be compared with the ILO PDF, and which "
                "questions are worth asking hangs on it.",
                "D’après une transcription publique de WCMS_105023; la force de chaque indicateur est à comparer avec le PDF "
                "de l’OIT, et le choix des questions à poser en dépend.",
            ),
            indicators=_table("adult_labour.csv"),
        ),
        "adult_sexual": Profile(
            "adult_sexual",
            Text("Adults, sexual exploitation", "Adultes, exploitation sexuelle"),
            live=False,
            to_confirm=Text(
                "The same dimensions; their strengths were not verified, and would be by the third set of WCMS_105023 and by "
                "WCMS_105036. Until then it is switched off.",
                "Les mêmes dimensions; la force des indicateurs n’a pas été vérifiée, et le serait par la troisième série de "
                "WCMS_105023 et par WCMS_105036. D’ici là, ce profil est désactivé.",
            ),
            indicators=(),
        ),
    }


def positive(strengths: Iterable[Strength]) -> bool:
    """Whether a dimension is positive: two strong; or a strong and another; or three medium; or two medium and a weak.

    False says only that what was told does not make it so.
    """
    told = Counter(strengths)
    strong, medium, weak = (told[each] for each in Strength)
    return (
        strong >= 2
        or (strong == 1 and medium + weak >= 1)
        or medium >= 3
        or (medium == 2 and weak >= 1)
    )  # fmt: skip


MEANS = frozenset(
    {
        Dimension.DECEPTIVE_RECRUITMENT,
        Dimension.COERCIVE_RECRUITMENT,
        Dimension.RECRUITMENT_BY_ABUSE,
        Dimension.ABUSE_AT_DESTINATION,
    }
)
"""What may stand for the means; abuse of vulnerability does in either phase, as the transcription has it."""


def combined(told: Mapping[Dimension, Iterable[Strength]], profile: str = "adult_labour") -> Combined:
    """What the dimensions of an adult come to together.

    Raises Complaint for a profile that does not exist or is switched off.
    """
    if profile not in profiles() or not profiles()[profile].live:
        raise Complaint(
            Text(
                "this profile does not exist, or is switched off", "ce profil n’existe pas ou est désactivé"
            ),
            field=profile,
            mend=Text("choose one of {all}", "choisissez parmi {all}").format(
                all=", ".join(key for key, each in profiles().items() if each.live)
            ),
        )
    so = {dimension for dimension, strengths in told.items() if positive(strengths)}
    if Dimension.EXPLOITATION not in so:
        return Combined.NOT_ASSESSED
    if Dimension.COERCION in so and so & MEANS:
        return Combined.TRAFFICKING
    if Dimension.DECEPTIVE_RECRUITMENT in so:
        return Combined.DECEIVED_AND_EXPLOITED
    return Combined.EXPLOITED_MIGRANT


def _table(name: str) -> tuple[Indicator, ...]:
    with Path(__file__).with_name(name).open(encoding="utf-8", newline="") as rows:
        return tuple(
            Indicator(Dimension(row["dimension"]), Strength(row["strength"]), Text(row["en"], row["fr"]))
            for row in csv.DictReader(rows)
        )
