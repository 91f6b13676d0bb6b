"""What a law page is asked for: the law of which day, and what comes where that cannot be."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Any
from urllib.parse import quote

from passage.case.case import edition
from passage.case.law_record import edition_at
from passage.engine.edition import Edition
from passage.engine.words.names import day, edge
from passage.lang import Book, Issue, Moment, Provision
from passage.law import book, files, issues
from passage.text import Complaint, Text
from passage.web.asked import Asked
from passage.web.law.contents import anchor, section_of
from passage.web.pages import page
from passage.web.view import Error, View
from passage.web.words import law as words


def edition_asked(asked: Asked, field: str = "on") -> Edition:
    """The law of the day that is asked for; by default the last to which it is verified. Raises Complaint."""
    told = asked.query.get(field, "").strip()
    return edition_at(book(), told or None, field)


def edition_of(moment: Moment) -> Edition:
    """The law of a moment."""
    return edition(book(), moment)


def day_of(found: Edition) -> Text:
    """The day or instant of an edition, to stand after « le »."""
    at = found.moment
    return day(at.day) if at.whole_day else Text(edge(at.at).en, edge(at.at).fr.removeprefix("le "))


def absent(title: Text, mend: Text) -> View:
    """That something is not there, and where to look."""
    return View(title, "complaint.html", {"complaint": mend}, status=404, errors=(Error(title, ""),))


def wrong_day(complaint: Complaint) -> View:
    """That a day cannot be read, with how to write one."""
    said = Text.each(complaint.text)
    return View(words.WRONG_DAY, "complaint.html", {"complaint": said}, status=422, errors=(Error(said, ""),))


def place(asked: Asked, provision: Provision, on: str = "") -> str:
    """The address of a provision, on its section’s page."""
    url = page("law-section").url(asked.lang, section_of(book(), provision).address)
    return f"{url}{f'?on={quote(on)}' if on else ''}#{anchor(provision.key)}"


def reads(asked: Asked, **more: Any) -> dict[str, Any]:
    """What every template of these pages reads."""
    law = book()
    on = asked.query.get("on", "").strip()

    def at(key: str) -> str:
        return place(asked, law.provisions[key], on)

    return {"t": words, "at": at, "law": law, "on": on, "anchor": anchor, **more}


@lru_cache(maxsize=1)
def grouped_issues() -> Mapping[str, tuple[Issue, ...]]:
    """The questions of law by the file that holds them."""
    return {
        file.__name__.rpartition(".")[2]: tuple(file.ISSUES)
        for file in files(issues)
        if getattr(file, "ISSUES", ())
    }


def labelled(law: Book, keys: Iterable[str]) -> list[Provision]:
    """Provisions by their names."""
    return [law.provisions[key] for key in keys]
