"""The removal order: the day on which it comes into force of itself.

IRPA 49(2), as it reads since 2026-03-26 and as it read before.
"""

from dataclasses import replace

from passage.lang import Day, Days, Flag, FlagKind
from passage.lang.limits import (
    Condition,
    Leg,
    Limit,
    Meaning,
    Overlay,
    condition,
    leg,
    running,
)
from passage.law.ending import alone
from passage.law.facts import dates, notices
from passage.law.irpa.s049_removal_order import FIRST, FIRST_BY, NO_RIGHT, NO_TRANSITION, SECOND, SECOND_BY
from passage.law.irpa.s101_ineligibility import from_designated_country
from passage.law.irpa.s110_appeal import no_appeal
from passage.law.limits import time_limit
from passage.law.limits.appeal import (
    APPEAL_LIES,
    EXTENDED_PERFECTION,
    TO_FILE,
    TO_PERFECT,
    TO_PERFECT_BY_NOTICE,
)
from passage.law.limits.doubts import NOTHING_TO_DO, RAD_WORKING_DAY
from passage.text import Text

FIFTEEN, SEVEN, NEXT_DAY = Days(15), Days(7), Days(1)

_ACT = Text(
    "The conditional removal order comes into force by itself",
    "La mesure de renvoi conditionnelle prend effet d’elle-même",
)

_LATEST = Flag(
    "latest-of",
    Text(
        "Before 2026-03-26 the text spoke of the latest of the dates that it listed.",
        "Avant le 2026-03-26, le texte parlait, en anglais, de la dernière des dates énumérées.",
    ),
    FlagKind.NOTE,
)

_ONLY_AGREEMENT = alone(from_designated_country)

_NO_APPEAL = condition(
    no_appeal,
    Text(
        "An appeal lies from the decision: the order waits for the time to appeal.",
        "La décision est susceptible d’appel : la mesure attend la fin du délai d’appel.",
    ),
    "IRPA 49(2)(d)",
)


def _effect(
    key: str,
    cite: str,
    event: Day,
    title: Text,
    before: tuple[Text, tuple[Leg, ...]],
    since: tuple[Text, tuple[Leg, ...]],
    *flags: Flag,
    only_if: tuple[Condition, ...] = (),
    only_if_before: tuple[Condition, ...] | None = None,
    overlays: tuple[Overlay, ...] = (),
    rolls: bool = False,
) -> Limit:
    """A case in which the order comes into force, before 2026-03-26 and since."""
    conditions = only_if if only_if_before is None else only_if_before
    return time_limit(
        key,
        27,
        cite,
        event,
        title,
        _ACT,
        Meaning.EFFECT,
        running(before[0], *before[1], since=FIRST, until=SECOND, only_if=conditions, enacted_by=FIRST_BY),
        running(since[0], *since[1], since=SECOND, only_if=only_if, enacted_by=SECOND_BY),
        known_from=FIRST,
        overlays=overlays,
        flags=(*(() if rolls else (NOTHING_TO_DO,)), NO_TRANSITION, *flags),
    )


only_agreement = _effect(
    "order.ineligible_agreement",
    "IRPA 49(2)(a)",
    notices.ineligible_on,
    Text(
        "Order in force: ineligible under the Agreement only",
        "Prise d’effet : irrecevable au seul titre de l’Entente",
    ),
    (
        Text("On the day the claim is so determined.", "Le jour de ce constat."),
        (leg(notices.ineligible_on),),
    ),
    (
        Text("On the day of the notice.", "Le jour de la notification."),
        (leg(notices.ineligible_on),),
    ),
    only_if=(
        condition(
            _ONLY_AGREEMENT,
            Text(
                "The claim is ineligible on another ground than the Agreement, or on another beside it: seven days run.",
                "La demande est irrecevable pour un autre motif que l’Entente, seul ou non : sept jours courent.",
            ),
            "IRPA 49(2)(b)",
        ),
    ),
)

otherwise_ineligible = _effect(
    "order.ineligible",
    "IRPA 49(2)(b)",
    notices.ineligible_on,
    Text("Order in force: ineligible on another ground", "Prise d’effet : irrecevable pour un autre motif"),
    (
        Text("Seven days after the claim is so determined.", "Sept jours après ce constat."),
        (leg(notices.ineligible_on, SEVEN),),
    ),
    (
        Text("Seven days after the day of the notice.", "Sept jours après celui de la notification."),
        (leg(notices.ineligible_on, SEVEN),),
    ),
    only_if=(
        condition(
            ~_ONLY_AGREEMENT,
            Text(
                "The claim is ineligible under the Agreement only: the order comes into force at once.",
                "La demande est irrecevable au seul titre de l’Entente : la mesure prend effet aussitôt.",
            ),
            "IRPA 49(2)(a)",
        ),
    ),
)

rejected = _effect(
    "order.rejected",
    "IRPA 49(2)(c)",
    dates.notice_on,
    Text("Order in force: claim rejected, no appeal", "Prise d’effet : demande rejetée, sans appel possible"),
    (
        Text(
            "Before 2026-03-26 the text had no case for a person without a right to appeal; the time to appeal is taken "
            "to have run all the same.",
            "Avant le 2026-03-26, le texte ne visait pas à part la personne sans droit d’appel; on tient que le délai "
            "d’appel courait tout de même.",
        ),
        (),
    ),
    (
        Text(
            "Fifteen days after the day of the notice of rejection.",
            "Quinze jours après celui de la notification du rejet.",
        ),
        (leg(dates.notice_on, FIFTEEN),),
    ),
    only_if=(_NO_APPEAL,),
)


def _not_appealed(
    key: str, title: Text, period: Days, before: tuple[Condition, ...], *overlays: Overlay
) -> Limit:
    """No appeal in time: the day after the time limit or, if later, 15 days after the notice."""
    expired = leg(dates.reasons_on, period, RAD_WORKING_DAY, NEXT_DAY)
    return _effect(
        key,
        "IRPA 49(2)(d)",
        dates.reasons_on,
        title,
        (
            Text("On the expiry of the time limit.", "À l’expiration du délai."),
            (leg(dates.reasons_on, period, RAD_WORKING_DAY),),
        ),
        (
            Text(
                "On the later of the day after the time limit and 15 days after the day of the notice of rejection.",
                "Au dernier en date du lendemain de l’expiration du délai et de l’échéance de 15 jours après la "
                "notification du rejet.",
            ),
            (expired, leg(dates.notice_on, FIFTEEN)),
        ),
        NO_RIGHT,
        only_if=(APPEAL_LIES,),
        only_if_before=before,
        overlays=overlays,
        rolls=True,
    )


not_filed = _not_appealed(
    "order.appeal_not_filed",
    Text("Order in force: no notice of appeal in time", "Prise d’effet : aucun avis d’appel dans le délai"),
    TO_FILE,
    (),
)
not_perfected = _not_appealed(
    "order.appeal_not_perfected",
    Text(
        "Order in force: appeal not perfected in time", "Prise d’effet : appel non mis en état dans le délai"
    ),
    TO_PERFECT,
    (APPEAL_LIES,),
    replace(EXTENDED_PERFECTION, leg=leg(dates.reasons_on, TO_PERFECT_BY_NOTICE, RAD_WORKING_DAY, NEXT_DAY)),
)

rejected_on_appeal = _effect(
    "order.appeal_rejected",
    "IRPA 49(2)(e)",
    dates.appeal_notice_on,
    Text("Order in force: claim rejected on appeal", "Prise d’effet : demande rejetée en appel"),
    (
        Text(
            "Fifteen days after the notification by the appeal division.",
            "Quinze jours après la notification par la Section d’appel.",
        ),
        (leg(dates.appeal_notice_on, FIFTEEN),),
    ),
    (
        Text(
            "Fifteen days after the day of the appeal division’s notice.",
            "Quinze jours après celui de la notification par la Section d’appel.",
        ),
        (leg(dates.appeal_notice_on, FIFTEEN),),
    ),
    _LATEST,
)

withdrawn = _effect(
    "order.withdrawn",
    "IRPA 49(2)(f)",
    notices.withdrawn_on,
    Text("Order in force: claim withdrawn", "Prise d’effet : demande retirée"),
    (
        Text("Fifteen days after the notification.", "Quinze jours après la notification."),
        (leg(notices.withdrawn_on, FIFTEEN),),
    ),
    (
        Text("On the day of the notice.", "Le jour de la notification."),
        (leg(notices.withdrawn_on),),
    ),
    _LATEST,
)

abandoned = _effect(
    "order.abandoned",
    "IRPA 49(2)(g)",
    notices.abandoned_on,
    Text("Order in force: claim abandoned", "Prise d’effet : désistement"),
    (
        Text("Fifteen days after the notification.", "Quinze jours après la notification."),
        (leg(notices.abandoned_on, FIFTEEN),),
    ),
    (
        Text("Fifteen days after the day of the notice.", "Quinze jours après celui de la notification."),
        (leg(notices.abandoned_on, FIFTEEN),),
    ),
    _LATEST,
)

terminated = _effect(
    "order.terminated",
    "IRPA 49(2)(h)",
    notices.terminated_on,
    Text("Order in force: proceedings ended by notice", "Prise d’effet : affaire close par un avis"),
    (
        Text(
            "Fifteen days after proceedings end by the notice.",
            "Quinze jours après le classement de l’affaire.",
        ),
        (leg(notices.terminated_on, FIFTEEN),),
    ),
    (
        Text(
            "Fifteen days after the day proceedings end by the notice.",
            "Quinze jours après celui du classement de l’affaire.",
        ),
        (leg(notices.terminated_on, FIFTEEN),),
    ),
    _LATEST,
)

LIMITS = (
    only_agreement,
    otherwise_ineligible,
    rejected,
    not_filed,
    not_perfected,
    rejected_on_appeal,
    withdrawn,
    abandoned,
    terminated,
)
