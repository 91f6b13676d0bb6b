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

from passage.lang import Doubt
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
    doubt: Doubt
    indicators: tuple[Indicator, ...]


@cache
def profiles() -> dict[str, Profile]:
    """Every profile, by its name."""
    return {
        "adult_labour": Profile(
            "adult_labour",
            Text("Adults, forced labour", "Adultes, travail forcé"),
            live=True,
            doubt=Doubt(
                Text(
                    "The indicators and their strengths are told from a public transcription.",
                    "Les indicateurs et leur force viennent d’une transcription publique.",
                ),
                Text("the ILO’s own document, WCMS_105023", "le document de l’OIT, WCMS_105023"),
                Text("which questions are worth asking", "le choix des questions à poser"),
            ),
            indicators=_table("adult_labour.csv"),
        ),
        "adult_sexual": Profile(
            "adult_sexual",
            Text("Adults, sexual exploitation", "Adultes, exploitation sexuelle"),
            live=False,
            doubt=Doubt(
                Text(
                    "The dimensions are the same; the strengths were not verified, so this table is switched off.",
                    "Les dimensions sont les mêmes; la force des indicateurs n’a pas été vérifiée, et ce tableau est "
                    "désactivé.",
                ),
                Text(
                    "the third set of the ILO’s WCMS_105023, and WCMS_105036",
                    "la troisième série du document WCMS_105023 de l’OIT, et WCMS_105036",
                ),
                Text("whether it can be used at all", "la possibilité même de s’en servir"),
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
