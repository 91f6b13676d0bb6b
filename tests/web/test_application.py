"""What the application does for every page: its data within bounds, its language, what it keeps."""

from __future__ import annotations

import gc
import json
import weakref

import pytest

from passage.engine import allowance
from passage.text import LANGUAGES, Text
from passage.web import view, words
from passage.web.app import MOST_STEPS, answered
from passage.web.asked import Asked
from passage.web.pages import Page
from passage.web.session import Session
from passage.web.view import View

from .conftest import Visitor


class Dear:
    """What costs all that a page may, where it is written."""

    def __str__(self) -> str:
        allowance.take(MOST_STEPS)
        return f"spent: {allowance.spent()}"


def test_a_page_and_its_data_are_written_within_what_the_page_may_cost() -> None:
    view = View(Text.same("Dear"), "error.html", {"told": Dear()}, lambda: str(Dear()))
    page = Page("dear", Text.same("/dear"), lambda _: view)
    answer = answered(Asked(page, "en", "GET", {}, {}, {}, {}, Session(), as_data=True))
    told = json.loads(bytes(answer.body))
    assert (told["data"], told["within_budget"]) == ("spent: True", False)
    for lang in LANGUAGES:
        html = bytes(
            answered(Asked(page, lang, "GET", {}, {}, {}, {}, Session(), as_data=False)).body
        ).decode()
        assert "spent: True" in html
        assert words.SHORT[lang] in html


@pytest.mark.parametrize(
    ("accepted", "lang"),
    [("fr; q=0.9", "fr"), ("en;q=0.4, fr-CA ; q=0.8", "fr"), ("de", "en"), ("", "en"), ("fr;q=0", "en")],
)
def test_the_front_leads_to_the_language_of_the_highest_weight(
    visitor: Visitor, accepted: str, lang: str
) -> None:
    headers = {"Accept-Language": accepted}
    assert visitor.get("/", headers=headers).headers["location"] == f"/{lang}"


class Word(str):
    """A word of which it can be known whether anything still holds it."""


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_texts_as_they_are_set_are_kept_for_as_long_as_the_text_alone(lang: str) -> None:
    written = view.environment(lang).from_string("{{ it }}")  # type: ignore[arg-type]
    word = Word("my own words")
    gone = weakref.ref(word)
    assert written.render(it=Text.same(word)) == "my own words"
    del word
    gc.collect()
    assert gone() is None
    written.render(it=words.ABOUT_TOLD[0])
    assert id(words.ABOUT_TOLD[0]) in view._SET[lang]  # type: ignore[index]
