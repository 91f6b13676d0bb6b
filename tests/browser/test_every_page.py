"""Every page, however it opens, in both languages, as people with different needs meet it."""

from pathlib import Path

import axe_playwright_python
import pytest
from tests.browser.conftest import DESKTOP, PHONE
from tests.browser.walk import opened
from tests.web.openings import openings

from passage.web.app import PAGES

OF_LOOKS = ["color-contrast", "link-in-text-block"]
"""What turns on colours alone: asked of one of each kind of text, for the others look the same."""
RUN = {
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"],
    "rules": {rule: {"enabled": False} for rule in OF_LOOKS},
    "resultTypes": ["violations"],
}
OF_ROOM = {
    "runOnly": {
        "type": "rule",
        "values": ["scrollable-region-focusable", "target-size", "css-orientation-lock"],
    },
    "resultTypes": ["violations"],
}
"""What turns on the room there is."""
LOOK = {"runOnly": {"type": "rule", "values": OF_LOOKS}, "resultTypes": ["violations"]}
ONE_OF_EACH = """() => {
  const met = new Set(), clear = "rgba(0, 0, 0, 0)";
  for (const it of document.querySelectorAll("body *")) {
    it.removeAttribute("data-met");
    const worded = [...it.childNodes].some(each => each.nodeType === 3 && each.data.trim());
    if (!(worded || it.matches("input, select, textarea")) || !it.checkVisibility()) continue;
    let under = it;
    while (under.parentElement && getComputedStyle(under).backgroundColor === clear)
      under = under.parentElement;
    const ground = getComputedStyle(under).backgroundColor, style = getComputedStyle(it);
    const round = it.parentElement, beside = round.textContent.trim() !== it.textContent.trim();
    const look = [it.tagName, style.color, ground, style.fontSize, style.fontWeight, style.fill,
      style.opacity, style.textDecorationLine, getComputedStyle(round).color, beside].join();
    if (met.has(look)) continue;
    met.add(look);
    it.setAttribute("data-met", "");
  }
  return met.size;
}"""
SCRIPT = next(Path(axe_playwright_python.__file__).parent.rglob("axe.min.js")).read_text()
NARROW = {"width": 320, "height": 640}
"""1280 pixels at 400 % (WCAG 1.4.10)."""
WIDE = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
CUT = """() => [...document.querySelectorAll("main :is(p, li, dd, dt, h1, h2, h3, label, button, legend)")]
  .filter(it => !it.closest(".hidden, .unseen") && getComputedStyle(it).overflow !== "visible"
    && (it.scrollWidth > it.clientWidth + 1 || it.scrollHeight > it.clientHeight + 1))
  .map(it => it.outerHTML)"""


def looks(page, scheme: str) -> list:
    """What it finds wrong with one of each kind of text there, in the light or in the dark."""
    page.emulate_media(color_scheme=scheme)
    assert page.evaluate(ONE_OF_EACH)
    return found(page, "{include: [['[data-met]']]}", LOOK)


def found(page, where: str, options: dict) -> list:
    """What breaks a rule, each with the first places where it does."""
    told = page.evaluate(f"options => axe.run({where}, options)", options)["violations"]
    return [(each["id"], [node["html"][:200] for node in each["nodes"][:3]]) for each in told]


def sound(page, lang: str, schemes: tuple[str, ...] = ("light", "dark"), rules: dict | None = None) -> None:
    """Nothing is wrong on the page that stands open, light or dark, and it is no wider than its window."""
    page.evaluate(SCRIPT)
    assert not found(page, "document", rules or RUN), page.url
    for scheme in schemes:
        assert not looks(page, scheme), (scheme, page.url)
    assert page.evaluate(WIDE) <= 0, ("wider than its window", page.url)
    assert page.locator("h1").count() == 1, page.url
    assert page.locator("html").get_attribute("lang") == f"{lang}-CA"


@pytest.fixture(scope="module")
def written() -> dict[tuple[str, str], str]:
    """Each page as it stood in the browser at first, for the walk that meets it otherwise."""
    return {}


BOTH = ("light", "dark")
WALKS = [
    *(("en", NARROW, True, BOTH, RUN), ("fr", NARROW, False, BOTH, RUN)),
    *(("en", DESKTOP, False, ("dark",), OF_ROOM), ("fr", DESKTOP, True, ("light",), OF_ROOM)),
]
"""Each language on a phone at 400 % and on a desktop, each of those with JavaScript and without.

What stands on a desktop is what stood on the phone, element by element, and is asked what turns on room.
"""


@pytest.mark.parametrize(("lang", "size", "js", "schemes", "rules"), WALKS)
def test_nothing_is_wrong_on_any_page(visit, site: str, written, lang: str, size, js, schemes, rules) -> None:
    page, said = visit(lang, size=size), list[str]()
    page.on("console", lambda told: said.append(told.text) if told.type in ("error", "warning") else None)
    page.on("pageerror", lambda error: said.append(str(error)))
    scripts = page.context.new_cdp_session(page)
    for opening in openings():
        scripts.send("Emulation.setScriptExecutionDisabled", {"value": not js})
        assert opened(page, site, opening, lang) == opening.status, opening.name
        scripts.send("Emulation.setScriptExecutionDisabled", {"value": False})  # for axe is one
        html = page.evaluate("document.documentElement.outerHTML")
        assert "<h1" in html, opening.name
        assert written.setdefault((lang, opening.name), html) == html, opening.name
        sound(page, lang, schemes, rules)
        wrong = [told for told in said if f"status of {opening.status}" not in told]
        assert not wrong, (opening.name, wrong)
        said.clear()


@pytest.mark.parametrize(("lang", "size", "js"), [("fr", NARROW, False), ("en", DESKTOP, True)])
def test_a_table_is_sent_and_its_columns_told_on_pages_with_nothing_wrong(
    visit, tmp_path: Path, lang: str, size: dict[str, int], js: bool
) -> None:
    page = visit(lang, size=size)
    scripts = page.context.new_cdp_session(page)
    said = [f"{person},{day}" for person, day in (("yes", "14/05/2026"), ("no", "15/05/2026"), ("?", "none"))]
    (tmp_path / "people.csv").write_text("\n".join(("claim.in_person,claim.made_on", *said)))

    def meet() -> None:
        scripts.send("Emulation.setScriptExecutionDisabled", {"value": False})  # for axe is one
        sound(page, lang)
        scripts.send("Emulation.setScriptExecutionDisabled", {"value": not js})

    page.goto(PAGES["many"].url(lang))
    meet()
    page.locator("#table").set_input_files(tmp_path / "people.csv")
    page.locator("#issue").select_option("eligibility")
    page.locator("main form button[type=submit]").click()
    for _ in range(2):  # what the columns are; what their values are
        page.locator("main form.wide").wait_for()
        meet()
        page.locator("main form.wide button[type=submit]").click()
    page.locator("main table").first.wait_for()
    meet()


@pytest.mark.parametrize("url", ["/en/nothing", "/fr/rien"])
def test_a_page_that_is_none_says_so_with_nothing_wrong(visit, url: str) -> None:
    page = visit(size=NARROW)
    assert page.goto(url).status == 404
    sound(page, url[1:3])


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
    assert not found(page, "document", RUN)
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


def test_axe_tells_of_a_picture_without_words_and_of_words_too_pale_to_read(visit) -> None:
    page = visit()
    pale = (
        '<p>Plain words.</p><p>Words <a href="#">led on</a> here.</p><p style="color: #bbb">Pale words.</p>'
    )
    page.set_content(
        f'<html lang="en"><title>t</title><main><h1>h</h1><img src="data:,">{pale}</main>'
        "<style>a { color: #0000e8; text-decoration: none } body { color: #000 }</style></html>"
    )
    page.evaluate(SCRIPT)
    assert "image-alt" in [rule for rule, _ in found(page, "document", RUN)]
    assert {rule for rule, _ in looks(page, "light")} == set(OF_LOOKS)


def test_what_a_page_asks_of_elsewhere_is_seen(chromium, site: str) -> None:
    asked: list[str] = []
    context = chromium.new_context()
    context.on("request", lambda each: asked.append(each.url))
    page = context.new_page()
    page.set_content('<img src="http://elsewhere.invalid/x.png">')
    page.wait_for_timeout(200)
    context.close()
    assert any("elsewhere.invalid" in url for url in asked)
