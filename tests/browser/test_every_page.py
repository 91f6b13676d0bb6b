"""Every page, however it opens, in both languages, as people with different needs meet it."""

import json
from pathlib import Path

import axe_playwright_python
import pytest
from tests.browser.conftest import PHONE
from tests.browser.walk import opened
from tests.web.openings import openings

pytestmark = pytest.mark.xdist_group("browser")

AXE = {
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"],
    "resultTypes": ["violations"],
}
SCRIPT = next(Path(axe_playwright_python.__file__).parent.rglob("axe.min.js")).read_text()
NARROW = {"width": 320, "height": 640}
"""1280 pixels at 400 % (WCAG 1.4.10)."""
WIDE = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
MAIN = "document.querySelector('main').textContent.replace(/\\s+/g, ' ').trim()"


def violations(page, options: dict) -> list:
    """What axe-core finds wrong on the page that stands open."""
    found = page.evaluate("options => axe.run(document, options)", options)["violations"]
    return [(each["id"], [node["html"][:200] for node in each["nodes"][:3]]) for each in found]


@pytest.fixture(scope="module")
def texts() -> dict[tuple[str, str], str]:
    """What each page said with JavaScript, for the walk without."""
    return {}


@pytest.mark.parametrize(("lang", "scheme"), [("en", "light"), ("fr", "dark")])
def test_nothing_is_wrong_on_any_page(visit, site: str, texts, lang: str, scheme: str) -> None:
    page, said = visit(lang, size=NARROW, color_scheme=scheme), list[str]()
    page.on("console", lambda told: said.append(told.text) if told.type in ("error", "warning") else None)
    page.on("pageerror", lambda error: said.append(str(error)))
    for opening in openings():
        assert opened(page, site, opening, lang) == opening.status, opening.name
        texts[lang, opening.name] = page.evaluate(MAIN)
        page.evaluate(SCRIPT)
        assert not violations(page, AXE), opening.name
        assert page.evaluate(WIDE) <= 0, ("wider than a phone at 400 %", opening.name)
        assert page.locator("h1").count() == 1, opening.name
        assert page.locator("html").get_attribute("lang") == f"{lang}-CA"
        wrong = [told for told in said if f"status of {opening.status}" not in told]
        assert not wrong, (opening.name, wrong)
        said.clear()


@pytest.mark.parametrize(("lang", "half"), [("en", 0), ("fr", 1)])
def test_every_page_says_the_same_without_javascript(visit, site: str, texts, lang: str, half: int) -> None:
    page = visit(lang, js=False, size=PHONE)
    for opening in openings()[half::2]:
        assert opened(page, site, opening, lang) == opening.status, opening.name
        said = page.evaluate(MAIN)
        assert said, opening.name
        assert said == texts.get((lang, opening.name), said), opening.name


SCREENS = ("home, begun", "question: claim.made_on", "row, new", "answer, half-way", "sheet, no reasons")


@pytest.mark.parametrize("name", SCREENS)
def test_what_is_told_by_colour_is_told_in_forced_colours_too(visit, site: str, name: str) -> None:
    page = visit(forced_colors="active", reduced_motion="reduce")
    opening = next(each for each in openings() if each.name == name)
    opened(page, site, opening, "en")
    page.evaluate(SCRIPT)
    assert not violations(page, AXE)
    bare = page.evaluate(
        """() => [...document.querySelectorAll("main button:not(.link), .problem, .finding, .callout")]
        .filter(it => parseFloat(getComputedStyle(it).borderInlineStartWidth) < 1).map(it => it.outerHTML)"""
    )
    assert not bare
    moving = page.evaluate(
        """() => [...document.querySelectorAll("*")].map(it => getComputedStyle(it))
        .filter(style => parseFloat(style.transitionDuration) || style.animationName !== "none").length"""
    )
    assert moving == 0


def test_axe_tells_of_a_picture_without_words(visit) -> None:
    page = visit()
    page.set_content('<html lang="en"><title>t</title><main><h1>h</h1><img src="data:,"></main></html>')
    page.evaluate(SCRIPT)
    assert "image-alt" in json.dumps(violations(page, AXE))


def test_what_a_page_asks_of_elsewhere_is_seen(chromium, site: str) -> None:
    asked: list[str] = []
    context = chromium.new_context()
    context.on("request", lambda each: asked.append(each.url))
    page = context.new_page()
    page.set_content('<img src="http://elsewhere.invalid/x.png">')
    page.wait_for_timeout(200)
    context.close()
    assert any("elsewhere.invalid" in url for url in asked)
