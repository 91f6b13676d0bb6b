"""Each page, however it opens, is the same page in English and in French; none is left out."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from html import unescape
from html.parser import HTMLParser

import pytest
from starlette.exceptions import HTTPException
from tests.web.openings import FILES, OF_A_JOB, Opening, openings

from passage.web.app import PAGES, answered

OPENINGS = openings()
VOID = frozenset({"input", "meta", "link", "br", "rect", "line", "option", "col"})


def _hour(found: re.Match[str]) -> str:
    """An hour of twelve as one of twenty-four."""
    hour, minute, second, half = found.groups()
    return f"{int(hour) % 12 + (12 if half == 'p' else 0)} h {minute or ''} {second or ''}"


class Read(HTMLParser):
    """What stands on a page, in order: headings, links, fields and what is tied to them; its numbers."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.headings: list[str] = []
        self.links: list[str] = []
        self.fields: list[tuple[str, ...]] = []
        self.parts: Counter[str] = Counter()
        self.ids: list[str] = []
        self.named: list[str] = []
        self.feed(html)
        body = re.sub(
            r"<(script|style|head|svg).*?</\1>|<ul class=\"clauses\">.*?</ul>", " ", html, flags=re.S
        )
        words = unescape(re.sub(r"<[^>]+>", " ", body))
        words = words.replace("article premier", "article 1")
        words = re.sub(r"(\d+)(?:[:.](\d\d))?(?::(\d\d))?[\u00a0 ]([ap])\.m\.", _hour, words)
        self.numbers = Counter(re.findall(r"\d+", re.sub(r"(?<=\d)[\u00a0\u202f ,](?=\d{3}\b)", "", words)))
        self.parts = Counter({tag: n for tag, n in self.parts.items() if tag not in ("ins", "del")})

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Take note."""
        told = {name: value or "" for name, value in attrs}
        self.parts[tag] += 1
        if "id" in told:
            self.ids.append(told["id"])
        self.named += [
            each
            for name in ("for", "aria-describedby", "aria-labelledby", "list")
            for each in told.get(name, "").split()
        ]
        if re.fullmatch(r"h[1-6]|legend|summary|caption|th", tag):
            self.headings.append(tag)
        elif tag == "a":
            self.links.append(told.get("rel", "") or ("#" if told["href"].startswith("#") else ""))
        elif tag in ("input", "select", "textarea", "button"):
            value = told.get("value", "") if told.get("type") in ("radio", "hidden", "checkbox") else ""
            kept = (
                name
                for name in ("required", "checked", "maxlength", "inputmode", "aria-invalid")
                if name in told
            )
            self.fields.append((tag, told.get("name", ""), told.get("type", ""), value, *kept))


@cache
def both(opening: Opening) -> tuple[Read, Read]:
    """The page in both languages."""
    en, fr = (answered(opening.asked(lang)) for lang in ("en", "fr"))
    assert en.status_code == fr.status_code == opening.status
    return Read(bytes(en.body).decode()), Read(bytes(fr.body).decode())


ids = pytest.mark.parametrize("opening", OPENINGS, ids=lambda opening: opening.name)


@ids
def test_both_languages_have_the_same_headings_links_fields_and_parts(opening: Opening) -> None:
    en, fr = both(opening)
    assert en.headings == fr.headings
    assert en.headings.count("h1") == 1
    assert en.links == fr.links
    assert en.fields == fr.fields
    assert en.parts == fr.parts


@ids
def test_no_id_stands_twice_and_what_names_one_finds_it(opening: Opening) -> None:
    en, fr = both(opening)
    for page in (en, fr):
        assert not [name for name, times in Counter(page.ids).items() if times > 1]
        assert set(page.named) <= set(page.ids)
    assert en.ids == fr.ids


@ids
def test_both_languages_tell_the_same_numbers(opening: Opening) -> None:
    en, fr = both(opening)
    assert en.numbers == fr.numbers


def test_every_page_is_compared_or_is_no_page_of_its_own() -> None:
    assert {opening.page for opening in OPENINGS} - {"deadlines-file"} == PAGES.keys() - FILES - OF_A_JOB
    assert len({opening.name for opening in OPENINGS}) == len(OPENINGS)


@pytest.mark.parametrize("name", sorted(FILES))
def test_what_is_called_no_page_of_its_own_answers_with_none(name: str) -> None:
    from passage.web.app import answered

    opening = Opening(
        name,
        name,
        {"of": "canada", "file": "nothing.csv", "job": "none"} if "{" in PAGES[name].path.en else {},
    )
    try:
        answer = answered(opening.asked("en"))
    except HTTPException:
        return  # there is no such file
    page = answer.headers["content-type"].startswith("text/html") if answer.body else False
    assert not page or answer.status_code >= 400
