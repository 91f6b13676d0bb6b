"""How far the law of this room is known: since when it was followed, and until when somebody has looked.

The texts read were the consolidations of the Act to 2026-03-31 and of the Regulations to 2026-06-14; on
2026-11-23 nothing later was found. Past that day every answer is *cannot tell: not researched*. No lawyer
has reviewed these files yet, and every answer says so.
"""

from collections.abc import Iterable
from datetime import date

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


def irpa(
    pinpoint: str,
    title: Text,
    *versions: Version,
    known_from: str = "2002-06-28",
    confidence: Confidence = Confidence.HIGH,
    flags: Iterable[Flag] = (),
) -> Provision:
    """A provision of the Immigration and Refugee Protection Act, followed since it came into force."""
    return provision(
        f"IRPA {pinpoint}",
        title,
        *versions,
        verified_on=VERIFIED_ON,
        known_from=known_from,
        confidence=confidence,
        flags=flags,
    )


def irpr(
    pinpoint: str,
    title: Text,
    *versions: Version,
    known_from: str = "2002-06-28",
    confidence: Confidence = Confidence.HIGH,
    flags: Iterable[Flag] = (),
) -> Provision:
    """A provision of the Immigration and Refugee Protection Regulations."""
    return provision(
        f"IRPR {pinpoint}",
        title,
        *versions,
        verified_on=VERIFIED_ON,
        known_from=known_from,
        confidence=confidence,
        flags=flags,
    )


def other(
    cite: str,
    title: Text,
    *versions: Version,
    known_from: str,
    layer: Layer | None = None,
    confidence: Confidence = Confidence.HIGH,
    flags: Iterable[Flag] = (),
) -> Provision:
    """A provision of a treaty, a public policy or another source, cited in full."""
    return provision(
        cite,
        title,
        *versions,
        verified_on=VERIFIED_ON,
        known_from=known_from,
        layer=layer,
        confidence=confidence,
        flags=flags,
    )
