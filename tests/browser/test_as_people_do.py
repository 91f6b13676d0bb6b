"""What people do besides answering: go back, turn to the other language, erase, leave, save, print."""

import io
import json

import pytest
from pypdf import PdfReader
from tests.browser.conftest import PHONE
from tests.browser.keys import Keys
from tests.browser.walk import keep, opened
from tests.web.openings import DUE, begun, claiming, openings

from passage import law
from passage.case.case import Case
from passage.text import Text
from passage.web.app import PAGES
from passage.web.desk import AWAY


def at(page, site: str, name: str, lang: str = "en") -> None:
    """Open a page in one of its ways."""
    opened(page, site, next(each for each in openings() if each.name == name), lang)


@pytest.mark.parametrize("js", [True, False])
def test_going_back_turning_to_french_and_changing_an_answer_lose_nothing(visit, site: str, js: bool) -> None:
    page = visit(js=js)
    keep(page, site, claiming())
    page.goto("/en/interview/1")
    assert page.locator("input[name=answer][value]:checked").count() == 1
    page.goto("/en/interview/5")
    before = page.locator(".answers dd").count()
    page.locator("header nav a").click()
    assert page.url.endswith("/fr/entretien/5")
    assert page.locator(".answers dd").count() == before
    page.locator(".back a").click()
    assert page.url.endswith("/fr/entretien/4")
    page.go_back()
    assert page.url.endswith("/fr/entretien/5")
    page.locator(".answers a[href='/fr/entretien/3']").click()
    page.locator("label", has_text="Non").first.click()
    page.locator("main form button[type=submit]").click()
    page.goto("/fr/reponses")
    kept = page.locator(".answers dd").all_inner_texts()
    assert len(kept) == before
    assert kept[2].lower().startswith("non")


def test_erasing_takes_a_form_and_leaves_nothing(visit, site: str) -> None:
    page = visit("fr")
    keep(page, site, claiming())
    page.goto("/fr/reponses")
    page.locator("footer a[href='/fr/effacer']").click()
    assert page.context.cookies()
    page.locator("main form button").click()
    assert page.url.endswith("/fr/efface")
    assert page.context.cookies() == []
    page.goto("/fr/reponses")
    assert page.url.endswith("/fr/chercher")


@pytest.mark.parametrize("lang", ["en", "fr"])
@pytest.mark.parametrize("js", [True, False])
def test_leaving_quickly_is_the_first_key_forgets_and_leads_to_the_weather(
    chromium, site: str, lang: str, js: bool
) -> None:
    context = chromium.new_context(base_url=site, java_script_enabled=js)
    page = context.new_page()
    keep(page, site, begun("victim", worker__abuse=True))
    page.goto(PAGES["question"].url(lang, {"place": 1}))
    keys = Keys(page)
    keys.press("Tab")
    assert keys.focused["href"] == PAGES["leave"].url(lang)
    assert keys.focused["seen"]
    with page.expect_event("requestfailed") as leaving:  # for no name outside can be resolved here
        keys.press("Enter")
    assert leaving.value.url == AWAY[lang]
    assert "referer" not in leaving.value.headers
    assert context.cookies() == []
    page.wait_for_url("chrome-error://**")  # what is shown where nothing outside can be reached
    page.go_back()
    assert page.url.endswith(PAGES["topics"].url(lang))
    later = context.new_page()
    later.goto(PAGES["answers"].url(lang))
    assert later.url.endswith(PAGES["topics"].url(lang))
    context.close()


@pytest.mark.parametrize("js", [True, False])
def test_what_was_saved_to_a_file_is_gone_on_from_after_erasing(visit, site: str, tmp_path, js: bool) -> None:
    page = visit(js=js)
    keep(page, site, claiming())
    page.goto("/en/save")
    with page.expect_download() as saving:
        page.locator("main form button").click()
    saved = tmp_path / saving.value.suggested_filename
    saving.value.save_as(saved)
    facts = json.loads(saved.read_text())["facts"]
    assert facts["claim.place"] == "land_poe"
    page.context.clear_cookies()
    page.goto("/fr/reprendre")
    page.locator("input[type=file]").set_input_files(saved)
    page.locator("main form button").click()
    page.goto("/fr/reponse")
    sentence = Case(facts, on="2026-11-23").finding("stca").sentence.fr
    assert page.locator(".finding").inner_text().replace("\u00a0", " ") == sentence.replace("\u00a0", " ")


def test_two_people_in_one_file_each_have_an_answer(visit, site: str) -> None:
    page = visit()
    keep(page, site, begun("claim", claim__made_on="2026-05-07"))
    page.goto("/en/people")
    page.get_by_label("First", exact=False).or_(page.locator("#first")).first.fill("A")
    page.locator("#new").fill("B")
    page.locator("input[name=same]").first.check()
    page.locator("main form button[type=submit]").click()
    page.goto("/en/answer")
    assert page.locator("dl dt", has_text="A").count()
    assert page.locator("dl dt", has_text="B").count()
    page.goto("/en/people")
    page.locator("button[name=who][value=A]").click()
    page.goto("/en/answers")
    assert "May\u00a07, 2026" in page.locator("main").inner_text()


TITLES = {
    "letter": Text(
        "What the law says on what you told", "Ce que dit le droit d’après ce que vous avez indiqué"
    ),
    "memo": Text("Memo: what the law finds", "Note\u00a0: ce que le droit permet de conclure"),
}


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_the_letter_the_memo_and_the_calendar_can_be_taken_away(visit, site: str, lang: str) -> None:
    page = visit(lang)
    keep(page, site, begun("after", *DUE).tell(DUE))
    page.goto(PAGES["answer"].url(lang))
    for name in ("letter", "memo"):
        with page.expect_download() as taking:
            page.locator(f"a[href='{PAGES[name].url(lang)}']").click()
        content = taking.value.path().read_bytes()
        read = PdfReader(io.BytesIO(content))
        assert read.trailer["/Root"]["/Lang"].startswith(lang)
        assert read.trailer["/Root"]["/MarkInfo"]["/Marked"]
        assert read.trailer["/Root"]["/ViewerPreferences"]["/DisplayDocTitle"]
        assert read.metadata.title == TITLES[name][lang]
        assert len(read.pages) >= 1
    with page.expect_download() as taking:
        page.locator(f"a[href='{PAGES['calendar'].url(lang)}']").click()
    text = taking.value.path().read_text()
    assert text.startswith("BEGIN:VCALENDAR")
    assert text.count("BEGIN:VEVENT") == page.locator(".dues > li").count() > 0


def test_a_sheet_asks_for_reasons_where_a_person_finds_otherwise_and_keeps_both(visit, site: str) -> None:
    page = visit()
    at(page, site, "sheet, found")
    own = page.locator("select[name='own eligibility IRPA 101(1)(a)']")
    page.locator("details:has(select[name='own eligibility IRPA 101(1)(a)']) summary").click()
    own.select_option("no")
    page.locator("button[name=do][value=find]").first.click()
    assert page.locator(".problem").is_visible()
    reasons = page.locator("textarea[name='reasons eligibility IRPA 101(1)(a)']")
    page.locator(".problem a").first.click()
    assert reasons.is_visible()
    reasons.fill("The earlier decision was vacated.")
    page.locator("#name").fill("A. B.")
    with page.expect_download() as saving:
        page.locator("button[name=do][value=save]").first.click()
    record = json.loads(saving.value.path().read_text())
    ground = next(each for each in record["findings"][0]["grounds"] if each["key"] == "IRPA 101(1)(a)")
    assert (ground["rules"], ground["person"], ground["otherwise"]) == (True, False, True)


@pytest.mark.parametrize("js", [True, False])
def test_days_of_events_become_days_due(visit, js: bool) -> None:
    page = visit("fr", js=js, size=PHONE)
    page.goto("/fr/echeances")
    for name in ("decision.reasons_on", "decision.rpd"):
        page.locator(f"details:not([open]):has([name='0.{name}']) > summary").click()
    page.locator("[name='0.decision.reasons_on']").fill("2026-05-01")
    page.locator("[name='0.office.place']").select_option("ON/Toronto")
    page.locator("[name='0.decision.rpd']").select_option("rejected")
    page.locator("main form button[type=submit]").first.click()
    assert page.url.endswith("/fr/echeances#calendar")
    assert "samedi 16 mai 2026 – Avis d’appel" in page.locator("#calendar").inner_text().replace(
        "\u00a0", " "
    )
    with page.expect_download() as taking:
        page.locator("main a[href^='/fr/echeances/calendrier']").first.click()
    assert "BEGIN:VEVENT" in taking.value.path().read_text()


def test_the_law_is_searched_and_two_days_of_it_are_compared(visit) -> None:
    page = visit("fr")
    page.goto("/fr/droit")
    page.locator("#q").fill("LIPR al. 101(1)e)")
    page.locator("[role=search] button").click()
    assert page.url.endswith("/fr/droit/IRPA/101#p-IRPA-101-1-e")
    page.goto("/fr/droit/IRPR/159.4")
    page.locator("#from").fill("2023-03-24")
    page.locator("#to").fill("2023-03-26")
    page.locator("form.aside button.quiet").click()
    assert page.locator(".clauses .added, .clauses .reworded").count()


SCREENS = (
    "home, begun",
    "question: claim.made_on",
    "row, new",
    "answer, half-way",
    "people",
    "deadlines, told",
    "question of protection",
)


@pytest.mark.parametrize("name", SCREENS)
def test_the_focus_is_always_seen_and_never_trapped(visit, site: str, name: str) -> None:
    page = visit(size=PHONE)
    at(page, site, name)
    stops = Keys(page).round()
    assert not [stop for stop in stops if not stop["outlined"] or not stop["seen"]]
    assert stops["protection" in name]["href"] == "#main"
    reachable = page.locator(
        "a[href]:visible, button:visible, select:visible, summary:visible, input:not([type=radio]):visible"
    )
    assert len(stops) >= reachable.count()


@pytest.mark.parametrize(
    "name", ["question unanswered: claim.made_on", "row, wrong", "deadlines, wrong", "sheet, no reasons"]
)
def test_what_is_wrong_stands_first_and_its_link_leads_to_the_field(visit, site: str, name: str) -> None:
    page = visit(js=False)
    at(page, site, name)
    keys = Keys(page)
    keys.past_the_header()
    keys.press("Tab")
    target = keys.focused["href"].removeprefix("#")
    assert target
    assert page.locator(".problem a").first.get_attribute("href") == f"#{target}"
    keys.press("Enter")
    page.wait_for_function("id => document.activeElement.id === id", arg=target)
    assert keys.focused["seen"]
    assert page.title().startswith("Error")


@pytest.mark.parametrize("name", ["answer, with what is due", "a section", "sheet-indicators, nothing told"])
def test_on_paper_there_is_no_navigation_and_every_outside_address(visit, site: str, name: str) -> None:
    page = visit("fr")
    at(page, site, name, "fr")
    page.emulate_media(media="print")
    for gone in ("nav", "footer", ".leave", "button"):
        assert not page.locator(gone).filter(visible=True).count(), gone
    bare = page.evaluate(
        """() => [...document.querySelectorAll("main a[href^=http]")].filter(it => it.checkVisibility()
          && !getComputedStyle(it, "::after").content.includes("attr")
          && !getComputedStyle(it, "::after").content.includes("http")
          && !it.closest(".boxes")).length"""
    )
    assert bare == 0
    read = PdfReader(io.BytesIO(page.pdf()))
    assert "Passage" in read.metadata.title


def test_every_door_of_the_first_page_stands_on_a_card(visit) -> None:
    page = visit()
    page.goto("/en")
    for name in ("law", "sheet", "deadlines", "monitor", "brief"):
        if name in PAGES:
            assert page.locator(f".cards a[href='{PAGES[name].url('en')}']").is_visible(), name
    assert page.locator(".cards button[name=topic]").count() >= 5
    assert law.book().issues
