"""The Criminal Code, on trafficking in persons: not among the texts at hand, known from notes."""

from passage.lang import Confidence, Flag, Provision, Version
from passage.law.irpa.s117_smuggling import LAW_OF_THE_DAY
from passage.law.remembered import to_confirm
from passage.law.researched import other
from passage.text import Text

NOT_AT_HAND = to_confirm(
    "code-not-at-hand",
    Text(
        "The Criminal Code is not among the texts at hand: this rests on notes that read it in its version of 2026-06-17.",
        "Le Code criminel ne fait pas partie des textes consultés : ceci repose sur des notes qui l’ont lu dans sa version du 2026-06-17.",
    ),
    Text(
        "the Criminal Code on Justice Laws, with its earlier versions",
        "le Code criminel sur le site de la législation (Justice), avec ses versions antérieures",
    ),
    Text(
        "the elements of the offence, its penalties and their dates",
        "les éléments de l’infraction, ses peines et leurs dates",
    ),
)


def code(
    pinpoint: str, title: Text, *versions: Version, known_from: str, flags: tuple[Flag, ...] = ()
) -> Provision:
    """A provision of the Criminal Code, with the doubt that goes with it."""
    return other(
        f"CC {pinpoint}",
        title,
        *versions,
        known_from=known_from,
        confidence=Confidence.MEDIUM,
        flags=(NOT_AT_HAND, LAW_OF_THE_DAY, *flags),
    )
