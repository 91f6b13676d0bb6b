"""Every page, however it opens, in both languages, as people with different needs meet it."""

import json
from pathlib import Path

import axe_playwright_python
import pytest
from tests.browser.conftest import DESKTOP, PHONE
from tests.browser.walk import opened
from tests.web.openings import openings

pytestmark = pytest.mark.xdist_group("browser")

AXE = {
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"],
    "resultTypes": ["violations"],
}
COLOURS = {**AXE, "runOnly": {"type": "rule", "values": ["color-contrast", "link-in-text-block"]}}
"""What can differ between light and dark."""
SCRIPT = next(Path(axe_playwright_python.__file__).parent.rglob("axe.min.js")).read_text()
NARROW = {"width": 320, "height": 640}
"""1280 pixels at 400 % (WCAG 1.4.10)."""
WIDE = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
CUT = """() => [...document.querySelectorAll("main :is(p, li, dd, dt, h1, h2, h3, label, button, legend)")]
  .filter(it => !it.closest(".hidden, .unseen") && getComputedStyle(it).overflow !== "visible"
    && (it.scrollWidth > it.clientWidth + 1 || it.scrollHeight > it.clientHeight + 1))
  .map(it => it.outerHTML)"""
MAIN = "document.querySelector('main').textContent.replace(/\\s+/g, ' ').trim()"


def violations(page, options: dict) -> list:
    """What axe-core finds wrong on the page that stands open."""
    found = page.evaluate("options => axe.run(document, options)", options)["violations"]
    return [(each["id"], [node["html"][:200] for node in each["nodes"][:3]]) for each in found]


@pytest.fixture(scope="module")
def texts() -> dict[tuple[str, str], str]:
    """What each page said at first, for the walk that meets it otherwise."""
    return {}


WALKS = [("en", NARROW, True), ("fr", NARROW, False), ("en", DESKTOP, False), ("fr", DESKTOP, True)]
"""Each language on a phone at 400 % and on a desktop, each of those with JavaScript and without."""


@pytest.mark.parametrize(("lang", "size", "js"), WALKS)
def test_nothing_is_wrong_on_any_page_light_or_dark(
    visit, site: str, texts, lang: str, size, js: bool
) -> None:
    page, said = visit(lang, size=size), list[str]()
    page.on("console", lambda told: said.append(told.text) if told.type in ("error", "warning") else None)
    page.on("pageerror", lambda error: said.append(str(error)))
    scripts = page.context.new_cdp_session(page)
    for opening in openings():
        scripts.send("Emulation.setScriptExecutionDisabled", {"value": not js})
        assert opened(page, site, opening, lang) == opening.status, opening.name
        scripts.send("Emulation.setScriptExecutionDisabled", {"value": False})  # for axe is one
        told = page.evaluate(MAIN)
        assert told, opening.name
        assert texts.setdefault((lang, opening.name), told) == told, opening.name
        page.emulate_media(color_scheme="light")
        page.evaluate(SCRIPT)
        assert not violations(page, AXE), opening.name
        page.emulate_media(color_scheme="dark")
        assert not violations(page, COLOURS), ("in the dark", opening.name)
        assert page.evaluate(WIDE) <= 0, ("wider than a phone at 400 %", opening.name)
        assert page.locator("h1").count() == 1, opening.name
        assert page.locator("html").get_attribute("lang") == f"{lang}-CA"
        wrong = [told for told in said if f"status of {opening.status}" not in told]
        assert not wrong, (opening.name, wrong)
        said.clear()


def test_a_page_that_opens_without_javascript_runs_none(visit, site: str) -> None:
    page = visit()
    scripts = page.context.new_cdp_session(page)
    for js in (False, True):
        scripts.send("Emulation.setScriptExecutionDisabled", {"value": not js})
        page.goto("data:text/html,<title>none</title><script>document.title = 'some'</script>")
        assert page.title() == ("some" if js else "none")


@pytest.mark.parametrize("name", [opening.name for opening in openings() if opening.status == 200][::9])
def test_text_grown_to_twice_its_size_is_not_cut(visit, site: str, name: str) -> None:
    page = visit("fr", size=PHONE)
    opened(page, site, next(each for each in openings() if each.name == name), "fr")
    page.evaluate("document.documentElement.style.fontSize = '200%'")
    assert page.evaluate(WIDE) <= 0
    assert not page.evaluate(CUT)


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
