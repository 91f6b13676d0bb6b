"""The briefing of February 7, 2024, today: its seven themes with the numbers of its day and the newest.

For each theme: what the briefing claimed and how that stands (`standing.py`), the numbers then and now
(`themes.py`), and what has changed since in the law.
"""

from __future__ import annotations

from datetime import date

from passage.brief import standing
from passage.brief.catalogue import MEXICO, QUEBEC, THEMES
from passage.brief.checking import check
from passage.brief.claims import Claim
from passage.brief.disputed import disputed
from passage.brief.numbers import AtHand, Numbers
from passage.brief.parts import Brief, Heading, Part, Remark
from passage.brief.themes import TOLD, moved
from passage.case.narrative import THEN
from passage.lang import Book, Moment
from passage.text import Text

TITLE = Text(
    "The briefing of February 7, 2024, today", "Le document d’information du 7 février 2024, aujourd’hui"
)
KICKER = Text("Passage · a brief", "Passage · note d’information")
NOTICE = Text(
    "Numbers are those published, with their sources; rules are those in force on the days named. This is not "
    "legal advice, nor a document of the Government of Canada.",
    "Les nombres sont ceux qui ont été publiés, avec leurs sources; les règles sont celles en vigueur aux jours "
    "nommés. Ce ne sont pas des conseils juridiques, ni un document du gouvernement du Canada.",
)


def brief(at_hand: AtHand, *, on: str | date | Moment | None = None, book: Book | None = None) -> Brief:
    """The brief, in no language yet. `on` is the day of the law, by default the usual one.

    Raises Complaint for a day before the briefing.
    """
    from passage import law

    law_book = law.book() if book is None else book
    now = Moment.read(law_book.usual_day if on is None else on)
    numbers = Numbers(at_hand)
    checked = check(numbers, law_book, now)
    parts: list[Part] = [
        Remark(
            Text(
                "The law is that of {then} and of {now}; each number says the period it is of.",
                "Le droit est celui du {then} et du {now}; chaque nombre indique la période qu’il vise.",
            ),
            {"then": THEN, "now": now.day},
        )
    ]
    parts += standing.no_longer(checked)
    for theme, title in THEMES.items():
        of_theme = [each for each in checked if each.claimed.theme == theme]
        parts.append(Heading(title))
        parts += standing.said(of_theme)
        parts += TOLD[theme](numbers)
        parts += standing.changes(of_theme)
    parts += disputed(parts)
    return Brief("narrative", TITLE, KICKER, NOTICE, now.day, tuple(parts), _main(numbers))


def _main(numbers: Numbers) -> tuple[Claim, ...]:
    """Three findings: irregular crossings, claims from Mexico, claims pending."""
    return (
        *moved(numbers, "interceptions", "2022", "year", **QUEBEC),
        *moved(numbers, "claims_made", "2023", "year", **MEXICO),
        *moved(numbers, "pending", "2023-09-30", "day"),
    )
