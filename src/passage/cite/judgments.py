"""One judgment: its style of cause in both languages, and where it is reported.

“Ezokola v. Canada (Citizenship and Immigration), 2013 SCC 40” is « Ezokola c. Canada (Citoyenneté et
Immigration), 2013 CSC 40 ». The court, or the series of reports, is derived; the style of cause is not.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from .miscitation import Both, Language, Miscitation

_REPORTED = re.compile(
    r"(?P<year>(?:19|20)\d\d) (?P<court>SCC|FCA|FC) (?P<number>[1-9]\d*)"
    r"|\[(?P<printed>(?:19|20)\d\d)\] (?:(?P<volume>[1-9]\d*) )?(?P<series>SCR|FCR) (?P<page>[1-9]\d*)"
)
_FRENCH = {"SCC": "CSC", "FCA": "CAF", "FC": "CF", "SCR": "RCS", "FCR": "RCF"}


@dataclass(frozen=True, slots=True)
class Judgment:
    """A judgment by its style of cause and its citation, written as English does: `2013 SCC 40`.

    Raises `Miscitation` for what no court here could have given.
    """

    style: Both
    reported: str

    def __post_init__(self) -> None:
        if _REPORTED.fullmatch(self.reported) is None:
            raise Miscitation(
                f"“{self.reported}” reports no judgment; write a neutral citation, such as 2013 SCC 40, or "
                "[1993] 2 SCR 689.",
                f"«\u00a0{self.reported}\u00a0» ne renvoie à aucun jugement; écrivez une référence neutre, "
                "par exemple 2013 CSC 40, ou [1993] 2 RCS 689.",
            )

    def label(self, lang: Language) -> str:
        """The style of cause and the citation, in one language."""
        found = _REPORTED.fullmatch(self.reported)
        assert found is not None
        given = found["court"] or found["series"]
        where = self.reported if lang == "en" else self.reported.replace(given, _FRENCH[given])
        return f"{self.style.in_(lang)}, {where}"
