"""What an instrument of the law is: its names, its number, its official pages.

Those with a name stand on the `shelf`. Acts and regulations that only amend others need no entry there:
`SC 2023 c 19` and `SOR/2023-58` are known by their numbers.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from .miscitation import Both, Language

Kind = Literal["act", "regulation", "rules", "treaty", "policy", "notice", "guidance"]

JUSTICE = "https://laws-lois.justice.gc.ca"


@dataclass(frozen=True, slots=True)
class Instrument:
    """Something that can be cited.

    `named` is the full title with its article (“the … Act”, « la Loi … »), `number` the official
    number, `page` the address of a section's page, with `{}` where the section goes, or of the whole.
    """

    id: str
    kind: Kind
    short: Both
    named: Both
    number: Both | None = None
    page: Both | None = None

    def title(self, lang: Language) -> str:
        """The full title without its article."""
        return re.sub(r"^(?:the |la |le |les |l’)", "", self.named.in_(lang))

    def of(self, lang: Language) -> str:
        """“of the Immigration and Refugee Protection Act”, « du Règlement … », « des Règles … »."""
        named = self.named.in_(lang)
        if lang == "en":
            return f"of {named}"
        if named.startswith("le "):
            return f"du {named[3:]}"
        return f"des {named[4:]}" if named.startswith("les ") else f"de {named}"

    def url(self, lang: Language, section: str | None = None) -> str | None:
        """The official page of a section, or of the whole; None where there is no stable one."""
        if self.page is None:
            return None
        page = self.page.in_(lang)
        if "{}" not in page:
            return page
        return page.format(section) if section else page.rpartition("/")[0] + "/index.html"

    def code(self, lang: Language) -> str | None:
        """By what the Justice Laws site files its consolidation: I-2.5, SOR-2002-227, DORS-2002-227."""
        found = _FILED.match(self.page.in_(lang)) if self.page else None
        return found[1] if found else None


_FILED = re.compile(rf"{re.escape(JUSTICE)}/(?:eng|fra)/(?:acts|lois|regulations|reglements)/([^/]+)/")


def chapter(year: str, number: str) -> Both:
    """The number of an act in the annual statutes: S.C. 2001, c. 27 = L.C. 2001, ch. 27."""
    return Both(f"S.C. {year}, c. {number}", f"L.C. {year}, ch. {number}")


def sor(number: str) -> Both:
    """The number of a regulation: SOR/2002-227 = DORS/2002-227."""
    return Both(f"SOR/{number}", f"DORS/{number}")


def yearly(year: str, number: str) -> Both:
    """The page of an act in the annual statutes, which has none for its sections."""
    return Both(
        f"{JUSTICE}/eng/AnnualStatutes/{year}_{number}/", f"{JUSTICE}/fra/LoisAnnuelles/{year}_{number}/"
    )


_STATUTE = re.compile(r"SC (\d{4}) c (\d+)")
_ORDER = re.compile(r"SOR/(\d{2,4}-\d+)")


def numbered(name: str) -> Instrument | None:
    """The amending act or regulation of that number, in the form `SC 2023 c 19` or `SOR/2023-58`."""
    if found := _STATUTE.fullmatch(name):
        number = chapter(found[1], found[2])
        return Instrument(name, "act", number, number, number, yearly(found[1], found[2]))
    if found := _ORDER.fullmatch(name):
        number = sor(found[1])
        return Instrument(name, "regulation", number, Both(number.en, f"le {number.fr}"), number)
    return None
