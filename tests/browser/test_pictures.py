"""Pictures of the main screens, kept under docs/screens. Drawn again only where PASSAGE_PICTURES is set."""

import os
from pathlib import Path

import pytest
from tests.browser.conftest import DESKTOP, PHONE
from tests.browser.walk import opened
from tests.web.openings import Opening, openings

pytestmark = pytest.mark.xdist_group("browser")

LARGEST = 150_000
"""Bytes of one picture."""
SCREENS = {
    "home": ("home, nothing told", DESKTOP),
    "question": ("question: claim.made_on", PHONE),
    "rows": ("rows told", PHONE),
    "answer": ("answer, half-way", DESKTOP),
    "sheet": ("sheet, found otherwise", DESKTOP),
    "law": ("a section on an early day", DESKTOP),
    "comparison": ("two days of a section", DESKTOP),
    "deadlines": ("deadlines, told", DESKTOP),
}


def opening(name: str) -> Opening:
    """The opening of a screen."""
    return next(each for each in openings() if each.name == name)


def test_every_screen_is_one_of_the_openings() -> None:
    assert all(opening(name) for name, _ in SCREENS.values())


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
        name, size = SCREENS[screen]
        page = visit(lang, size=size, device_scale_factor=1)
        opened(page, site, opening(name), lang)
        page.evaluate("document.querySelector('#calendar')?.scrollIntoView()")
        kept = root / "docs" / "screens" / f"{screen}.{lang}.png"
        assert len(page.screenshot(path=kept, animations="disabled")) <= LARGEST
