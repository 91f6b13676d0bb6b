"""What is odd in the law itself, and no fault of these files: what a proof may find, with the reason.

Whatever else a proof finds is a fault of these files until somebody has looked, and then it belongs here.
"""

from dataclasses import dataclass
from datetime import date

from passage.lang import Span, between, since
from passage.text import Text


@dataclass(frozen=True, slots=True)
class Oddity:
    """A claim that does not hold of an issue or a provision, over a span of time, and why."""

    claim: str
    subject: str
    span: Span
    why: Text
    cites: tuple[str, ...]
    seen_on: date


ODDITIES = (
    Oddity(
        "covered",
        "inadmissibility_order",
        between("2022-12-15", "2023-06-22"),
        Text(
            "Trafficking in human organs made a person inadmissible from 2022-12-15, and the Regulations named no "
            "removal order for it until 2023-06-22: paragraph 229(1)(b) still listed the old paragraphs alone in the "
            "consolidation of 2023-04-18, and was reworded by 2023, c. 19, s. 20.",
            "Le trafic d’organes humains emportait interdiction de territoire depuis le 2022-12-15, et le Règlement ne "
            "prévoyait aucune mesure de renvoi pour ce motif avant le 2023-06-22 : l’alinéa 229(1)b) n’énumérait "
            "encore que les anciens alinéas dans la codification du 2023-04-18, et a été reformulé par 2023, ch. 19, "
            "art. 20.",
        ),
        ("IRPA 35(1)(c.1)", "IRPR 229(1)(b)"),
        date(2026, 11, 27),
    ),
    Oddity(
        "matters",
        "IRPR 12.05(2)",
        since("2023-06-06"),
        Text(
            "It is spent: an authorization that it saves was issued before the list changed, in 2018, and ended after "
            "five years.",
            "Elle est périmée : l’autorisation qu’elle préserve a été délivrée avant la modification de la liste, en "
            "2018, et a pris fin après cinq ans.",
        ),
        ("IRPR 12.05(1)",),
        date(2026, 11, 27),
    ),
)


def oddity(claim: str, subject: str, on: date) -> Oddity | None:
    """What is known to be odd there on a day."""
    from passage.lang import Moment

    at = Moment.read(on).at
    return next((o for o in ODDITIES if (o.claim, o.subject) == (claim, subject) and at in o.span), None)
