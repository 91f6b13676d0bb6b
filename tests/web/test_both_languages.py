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

from passage import law
from passage.text.typography import faults
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
def written(opening: Opening) -> tuple[str, str]:
    """The page as it is written in both languages."""
    en, fr = (answered(opening.asked(lang)) for lang in ("en", "fr"))
    assert en.status_code == fr.status_code == opening.status
    return bytes(en.body).decode(), bytes(fr.body).decode()


@cache
def both(opening: Opening) -> tuple[Read, Read]:
    """What stands on it in both languages."""
    en, fr = written(opening)
    return Read(en), Read(fr)


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


@ids
def test_the_french_page_is_set_as_canada_sets_french(opening: Opening) -> None:
    assert not [fault for words in _told(written(opening)[1]) for fault in faults(words)]


OF_DATA = frozenset({"law-facts", "law-fact", "sheet"})
"""Pages for those who write facts by their names, or read codes."""


@pytest.mark.parametrize(
    "opening", [each for each in OPENINGS if each.page not in OF_DATA], ids=lambda opening: opening.name
)
def test_people_see_words_and_never_the_name_of_a_fact(opening: Opening) -> None:
    for html in written(opening):
        assert not [name for words in _told(html) for name in NAMED.findall(words) if name in NAMES]


OF_PROVISIONS = {key for key, each in law.book().provisions.items() if key != str(each.citation)}


@ids
def test_people_see_a_citation_and_never_the_name_of_a_provision(opening: Opening) -> None:
    for html in written(opening):
        told = "\n".join(_told(html))
        assert not [name for name in OF_PROVISIONS if name in told and " " in name.partition(" ")[2]]


FACTS = (*law.book().facts.values(), *law.book().row_facts())
NAMES = {name for fact in FACTS if "." in (name := fact.key)}
NAMED = re.compile(r"[a-z_]+(?:\.[a-z_]+)+")


def _told(html: str) -> list[str]:
    """The words of a page, each run of them whole, its title too; what is code is left out."""
    bare = re.sub(r"<(style|script|code|svg)\b.*?</\1>", "", html, flags=re.S)
    joined = re.sub(r"</?(a|abbr|b|del|em|i|ins|span|strong|sup)\b[^>]*>", "", bare)
    return [unescape(words).strip("\n") for words in re.split(r"<[^>]+>", joined)]


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
