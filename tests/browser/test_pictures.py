"""Pictures of the main screens, kept under docs/screens. Drawn again only where PASSAGE_PICTURES is set."""

import os
from pathlib import Path

import pytest
from tests.browser.conftest import PHONE
from tests.browser.walk import opened
from tests.web.openings import Opening, openings

LARGEST = 120_000
"""Bytes of one picture."""
WINDOW = {"width": 1000, "height": 750}
SCREENS = {
    "home": ("home, nothing told", WINDOW, "light"),
    "home-phone": ("home, nothing told", PHONE, "light"),
    "topics": ("topics, nothing told", WINDOW, "light"),
    "question": ("question: claim.made_on", PHONE, "light"),
    "rows": ("rows told", PHONE, "light"),
    "protection": ("question of protection", PHONE, "dark"),
    "answer": ("answer, half-way", WINDOW, "light"),
    "answer-dark": ("answer, with what is due", WINDOW, "dark"),
    "sheet": ("sheet, found otherwise", WINDOW, "light"),
    "law": ("a section on an early day", WINDOW, "light"),
    "comparison": ("two days of a section", WINDOW, "light"),
    "deadlines": ("deadlines, told", WINDOW, "light"),
    "monitor": ("numbers of a country", WINDOW, "light"),
    "brief": ("brief on a country", WINDOW, "light"),
    "population": ("many, nothing told", WINDOW, "light"),
}


def opening(name: str) -> Opening:
    """The opening of a screen."""
    return next(each for each in openings() if each.name == name)


def test_every_screen_is_one_of_the_openings() -> None:
    assert all(opening(name) for name, _, _ in SCREENS.values())


def test_no_other_picture_is_kept(root: Path) -> None:
    kept = {each.name for each in (root / "docs" / "screens").iterdir()}
    assert kept == {f"{screen}.{lang}.png" for screen in SCREENS for lang in ("en", "fr")}


@pytest.mark.parametrize("lang", ["en", "fr"])
@pytest.mark.parametrize("screen", SCREENS)
def test_a_picture_of_the_screen_is_kept_and_small(root: Path, screen: str, lang: str) -> None:
    kept = (root / "docs" / "screens" / f"{screen}.{lang}.png").read_bytes()
    assert kept.startswith(b"\x89PNG")
    assert len(kept) <= LARGEST


if os.environ.get("PASSAGE_PICTURES"):

    @pytest.mark.parametrize("lang", ["en", "fr"])
    @pytest.mark.parametrize("screen", SCREENS)
    def test_a_picture_is_drawn_again(visit, site: str, root: Path, screen: str, lang: str) -> None:
        name, size, scheme = SCREENS[screen]
        page = visit(lang, size=size, device_scale_factor=1, color_scheme=scheme)
        assert opened(page, site, opening(name), lang) == opening(name).status
        page.evaluate("document.querySelector('#calendar, .exhibit')?.scrollIntoView(); scrollBy(0, -16)")
        kept = root / "docs" / "screens" / f"{screen}.{lang}.png"
        assert len(page.screenshot(path=kept, animations="disabled")) <= LARGEST
