"""Briefs on the web: whole in both languages, taken away in every form, each number led to its cell."""

from __future__ import annotations

import json
import re
import sys
from typing import Any

import pytest
from starlette.exceptions import HTTPException

from passage.text import LANGUAGES, Language, Text
from passage.text.typography import faults
from passage.web import words as shared
from passage.web.app import PAGES, answered
from passage.web.asked import Asked
from passage.web.session import Session
from passage.web.words import briefs as words

OF = {"brief-narrative": {}, "brief-country": {"code": "MEX"}, "brief-check": {}, "briefs": {}}


def ask(
    name: str, path: dict[str, str] | None = None, lang: Language = "en", *, as_data: bool = False
) -> Any:
    """A page, without the server before it."""
    return answered(Asked(PAGES[name], lang, "GET", path or {}, {}, {}, {}, Session(), as_data))


def html(name: str, lang: Language = "en") -> str:
    return bytes(ask(name, OF[name], lang).body).decode()


@pytest.mark.parametrize("name", OF)
def test_both_languages_have_the_same_headings_tables_and_links(name: str) -> None:
    en, fr = (html(name, lang) for lang in LANGUAGES)
    for tag in ("h1", "h2", "h3", "table", "tr", "td", "figure", "svg", "li"):
        assert len(re.findall(rf"<{tag}[ >]", en)) == len(re.findall(rf"<{tag}[ >]", fr)), tag
    assert len(re.findall("<h1", en)) == 1
    assert " style=" not in en
    assert "<style" not in en


@pytest.mark.parametrize("name", ["brief-narrative", "brief-country"])
def test_every_number_of_a_brief_leads_to_its_cell(name: str) -> None:
    said = html(name, "fr")
    links = set(re.findall(r'class="numeral" href="/fr/note/chiffre/([^/"]+)/([^"]+)"', said))
    assert links
    assert 'class="numeral">' not in said
    told = json.loads(bytes(ask(name, OF[name], as_data=True).body))["data"]
    assert {key for _, key in links} <= set(told["figures"])
    of, key = min(links)
    traced = ask("brief-figure", {"of": of, "key": key}, "fr")
    assert traced.status_code == 200
    assert "Imprimé" in bytes(traced.body).decode()


def test_a_figure_that_a_brief_does_not_tell_is_a_page_that_says_so() -> None:
    for lang in LANGUAGES:
        answer = ask("brief-figure", {"of": "narrative", "key": "<b>"}, lang)
        assert answer.status_code == 404
        assert words.NO_FIGURE[lang] in bytes(answer.body).decode()


@pytest.mark.parametrize(
    ("kind", "begins"), [("pdf", b"%PDF"), ("xlsx", b"PK"), ("md", b"# "), ("html", b"<!doctype html>")]
)
def test_a_brief_is_taken_away_in_every_form(kind: str, begins: bytes) -> None:
    answer = ask("brief-file", {"file": f"MEX.{kind}"}, "fr")
    assert begins in bytes(answer.body)[:400]
    assert f"passage-country-mex.fr.{kind}" in answer.headers["content-disposition"]


def test_a_form_that_cannot_be_made_here_is_not_offered(monkeypatch: pytest.MonkeyPatch) -> None:
    def offered() -> set[str]:
        return set(re.findall(r"/en/brief/file/MEX\.(\w+)", html("brief-country")))

    assert offered() == {"html", "md", "pdf", "xlsx"}
    for part in ("typst", "xlsxwriter"):
        monkeypatch.setitem(sys.modules, part, None)
    assert offered() == {"html", "md"}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_where_nothing_draws_a_brief_says_what_is_to_be_installed(
    monkeypatch: pytest.MonkeyPatch, lang: Language
) -> None:
    monkeypatch.setitem(sys.modules, "vl_convert", None)
    answer = ask("brief-country", {"code": "IND"}, lang)
    said = bytes(answer.body).decode()
    assert answer.status_code == 503
    assert shared.ABSENT[lang] in said
    assert "passage-law[documents]" in said


@pytest.mark.parametrize("name", ["MEX.exe", "MEX", "ZZZ.pdf", "CAN.pdf", "../x.pdf", "Mexico.pdf"])
def test_there_is_no_file_of_what_is_no_brief(name: str) -> None:
    with pytest.raises(HTTPException) as gone:
        ask("brief-file", {"file": name})
    assert gone.value.status_code == 404


def test_each_claim_stands_with_its_verdict_then_and_now() -> None:
    told = json.loads(bytes(ask("brief-check", as_data=True).body))["data"]
    assert told["passage"] == "check-narrative/1"
    said = html("brief-check")
    assert len(re.findall(r'<th scope="row">', said)) == len(told["claims"])
    for each in told["claims"]:
        assert each["then"]["words"]["en"] in said
    keys = re.findall(r'href="/en/brief/figure/check/([^"]+)"', said)
    assert keys
    for key in keys:
        assert ask("brief-figure", {"of": "check", "key": key}).status_code == 200


def test_the_words_are_typeset_as_french_is() -> None:
    for value in vars(words).values():
        if isinstance(value, Text):
            assert faults(value.fr) == []
            assert not value.accidental
