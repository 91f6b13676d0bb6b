"""Every kind of page that links lead to, in both languages, as people with different needs meet it."""

import pytest
from tests.browser.conftest import DESKTOP, PHONE
from tests.browser.walk import walk

pytestmark = pytest.mark.xdist_group("browser")

AXE = {
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"],
    "resultTypes": ["violations"],
}


@pytest.mark.parametrize("lang", ["en", "fr"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_wrong_on_any_page(visit, lang: str, scheme: str) -> None:
    from axe_playwright_python.sync_playwright import Axe

    page, axe, seen = visit(lang, color_scheme=scheme), Axe(), 0
    for name in walk(page, f"/{lang}"):
        found = axe.run(page, options=AXE).response["violations"]
        told = [(each["id"], [node["html"][:200] for node in each["nodes"][:3]]) for each in found]
        assert not told, (name, page.url, told)
        seen += 1
    assert seen > 5


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_no_page_is_wider_than_a_phone_or_a_desktop_at_400_percent(visit, lang: str) -> None:
    # 1280 pixels at 400 % are 320 (WCAG 1.4.10)
    page = visit(lang, size={"width": 320, "height": 640})
    for name in walk(page, f"/{lang}"):
        wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        assert wide <= 0, (name, page.url, wide)


@pytest.mark.parametrize("lang", ["en", "fr"])
@pytest.mark.parametrize("size", [PHONE, DESKTOP])
def test_every_page_is_whole_without_javascript(visit, lang: str, size: dict[str, int]) -> None:
    page = visit(lang, js=False, size=size)
    for name in walk(page, f"/{lang}"):
        assert page.locator("h1").count() == 1, (name, page.url)
        assert page.locator("html").get_attribute("lang") == f"{lang}-CA"
        assert page.locator("main").inner_text().strip(), (name, page.url)


def test_axe_tells_of_a_picture_without_words(visit) -> None:
    from axe_playwright_python.sync_playwright import Axe

    page = visit()
    page.set_content('<html lang="en"><title>t</title><main><h1>h</h1><img src="data:,"></main></html>')
    assert "image-alt" in [each["id"] for each in Axe().run(page, options=AXE).response["violations"]]


def test_what_a_page_asks_of_elsewhere_is_seen(chromium, site: str) -> None:
    asked: list[str] = []
    context = chromium.new_context()
    context.on("request", lambda each: asked.append(each.url))
    page = context.new_page()
    page.set_content('<img src="http://elsewhere.invalid/x.png">')
    page.wait_for_timeout(200)
    context.close()
    assert any("elsewhere.invalid" in url for url in asked)
