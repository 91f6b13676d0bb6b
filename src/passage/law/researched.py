"""How far the law of this room is known: since when it was followed, and until when somebody has looked.

The texts read were the consolidations of the Act to 2026-03-31 and of the Regulations to 2026-06-14; on
2026-11-23 nothing later was found. Past that day every answer is *cannot tell: not researched*. No lawyer
has reviewed these files yet, and every answer says so.
"""

from collections.abc import Iterable
from datetime import date
from functools import partial
from typing import Any

from passage.lang import Confidence, Flag, FlagKind, Layer, Provision, Version, provision
from passage.text import Text

VERIFIED_ON = date(2026, 11, 23)

LATER_LAW = Flag(
    "later-law",
    Text(
        "The Act was read as consolidated to 2026-03-31 and the Regulations to 2026-06-14. Amendments to the "
        "Regulations were proposed on 2026-06-20; on 2026-11-23 no final version was found.",
        "La Loi a été lue dans sa codification au 2026-03-31, et le Règlement, au 2026-06-14. Des modifications "
        "au Règlement ont été proposées le 2026-06-20; au 2026-11-23, aucune version définitive n’a été trouvée.",
    ),
    FlagKind.NOTE,
)


def _within(
    instrument: str,
    pinpoint: str,
    title: Text,
    *versions: Version,
    key: str | None = None,
    known_from: str = "2002-06-28",
    layer: Layer | None = None,
    confidence: Confidence = Confidence.HIGH,
    flags: Iterable[Flag] = (),
) -> Provision:
    """A provision of one instrument, followed since the Act came into force unless it says otherwise.

    `key` is for one whose citation meant something else in another time.
    """
    return provision(
        f"{instrument} {pinpoint}",
        title,
        *versions,
        key=key,
        verified_on=VERIFIED_ON,
        known_from=known_from,
        layer=layer,
        confidence=confidence,
        flags=flags,
    )


irpa = partial(_within, "IRPA")
"""A provision of the Immigration and Refugee Protection Act."""

irpr = partial(_within, "IRPR")
"""A provision of the Immigration and Refugee Protection Regulations."""

rpdr = partial(_within, "RPDR", known_from="2012-12-15")
"""A rule of the Refugee Protection Division."""

radr = partial(_within, "RADR", known_from="2012-12-15")
"""A rule of the Refugee Appeal Division."""


def other(cite: str, title: Text, *versions: Version, known_from: str, **more: Any) -> Provision:
    """A provision of a treaty, a public policy or another source, cited in full."""
    instrument, _, pinpoint = cite.rpartition(" ")
    return _within(instrument, pinpoint, title, *versions, known_from=known_from, **more)
