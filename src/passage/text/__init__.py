"""In what words: everything Passage says, it says in English and in French, and neither is an afterthought.

`Text` holds the two wordings side by side and cannot be made with one of them missing. `words` writes
dates, instants, numbers and lists the way each language writes them in Canada; `countries` knows the
countries by name; `typography` mends and checks written French; `Complaint` is how Passage says that
something handed to it is wrong, `absent` that a part of its own is not installed.

This room imports the standard library only.
"""

from .absent import Absent, absent
from .countries import codes, coming_from, country, country_from, country_in, find_country
from .message import Complaint
from .pair import LANGUAGES, Language, Text
from .words import date, days, full_date, instant, listing, number, plural, shown

__all__ = [
    "LANGUAGES",
    "Absent",
    "Complaint",
    "Language",
    "Text",
    "absent",
    "codes",
    "coming_from",
    "country",
    "country_from",
    "country_in",
    "date",
    "days",
    "find_country",
    "full_date",
    "instant",
    "listing",
    "number",
    "plural",
    "shown",
]
