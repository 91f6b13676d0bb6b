"""The law pages: everything is reached, at any day, in both languages, and two days are told apart."""

from __future__ import annotations

import re
from collections import Counter
from html.parser import HTMLParser
from typing import Any

import pytest

from passage import law
from passage.case.casebook import about
from passage.law import files, issues
from passage.text import LANGUAGES, Language
from passage.web.app import PAGES, answered
from passage.web.asked import Asked
from passage.web.law.cases import SHOWN
from passage.web.law.contents import anchor, sections, shelves
from passage.web.session import Session
from passage.web.words import law as words
from passage.web.words import someone as of_someone

BOOK = law.book()
EARLY = "2010-01-01"
EVERY = list(sections(BOOK).values())


def asked(name: str, lang: Language = "en", path: dict[str, str] | None = None, **query: str) -> Any:
    """A page, without the server before it."""
    of = Asked(PAGES[name], lang, "GET", path or {}, query, {}, {}, Session(), False)
    answer = answered(of)
    return answer.status_code, bytes(answer.body).decode()


class Read(HTMLParser):
    """What a page is made of."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: Counter[str] = Counter()
        self.fields: list[str] = []
        self.ids: list[str] = []
        self.links: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        told = dict(attrs)
        self.tags[tag] += 1
        if told.get("id"):
            self.ids.append(str(told["id"]))
        if told.get("name"):
            self.fields.append(str(told["name"]))
        if tag == "a" and told.get("href"):
            self.links.append(str(told["href"]))


def test_every_section_is_reached_from_the_index() -> None:
    _, html = asked("law")
    links = Read(html).links
    for section in EVERY:
        assert PAGES["law-section"].url("en", section.address) in links
    for slug in shelves(BOOK):
        assert PAGES["law-shelf"].url("en", {"instrument": slug}) in links


def test_every_provision_stands_on_the_page_of_its_section() -> None:
    for place, section in enumerate(EVERY):
        status, html = asked("law-section", LANGUAGES[place % 2], section.address)
        assert status == 200
        ids = Read(html).ids
        assert len(ids) == len(set(ids)), section
        for provision in section.provisions:
            assert anchor(provision.key) in ids
    assert sum(len(section.provisions) for section in EVERY) == len(BOOK.provisions)


def test_sections_are_read_at_an_early_day_too() -> None:
    for place, section in enumerate(EVERY[::4]):
        status, html = asked("law-section", LANGUAGES[(place + 1) % 2], section.address, on=EARLY)
        assert status == 200
        assert EARLY in html


PATHS: list[tuple[str, dict[str, str], dict[str, str]]] = [
    ("law", {}, {}),
    ("law-shelf", {"instrument": "IRPR"}, {}),
    ("law-section", {"instrument": "IRPA", "section": "101"}, {}),
    ("law-section", {"instrument": "IRPR", "section": "159.4"}, {"on": EARLY}),
    ("law-section", {"instrument": "SC-2026-c-4", "section": "31"}, {}),
    ("law-changes", {}, {}),
    ("law-changes", {}, {"from": "2026-03-25", "to": "2026-03-26"}),
    ("law-issues", {}, {}),
    ("law-issue", {"issue": "eligibility"}, {}),
    ("law-facts", {}, {}),
    ("law-fact", {"fact": "family"}, {}),
    ("law-treaties", {}, {}),
    ("law-pathways", {}, {}),
    ("law-limits", {}, {}),
    ("law-errata", {}, {}),
    ("law-uncertain", {}, {}),
    ("sheet", {}, {"issues": "eligibility"}),
    ("deadlines", {}, {}),
    ("sheet-refugee", {}, {}),
    ("sheet-indicators", {}, {}),
]


@pytest.mark.parametrize(("name", "path", "query"), PATHS)
def test_both_languages_have_the_same_headings_links_and_fields(
    name: str, path: dict[str, str], query: dict[str, str]
) -> None:
    (status, en), (also, fr) = (asked(name, lang, path, **query) for lang in LANGUAGES)
    assert status == also == 200
    one, other = Read(en), Read(fr)
    assert one.tags == other.tags
    assert one.fields == other.fields
    assert one.ids == other.ids
    years = [Counter(re.findall(r"\b(?:19|20)\d\d\b", re.sub(r"<[^>]*>", " ", html))) for html in (en, fr)]
    assert years[0] == years[1]


def test_the_protocol_of_2023_is_told_between_the_day_before_it_and_the_day_after() -> None:
    _, html = asked("law-changes", "en", **{"from": "2023-03-24", "to": "2023-03-26"})
    for key in ("IRPR 159.4(1.1)", "IRPR 159.4(1)(a)", "IRPR 159.01"):
        assert f'id="{anchor(key)}"' in html
    assert "3 provisions changed." in html
    assert words.WHAT["added"].en in html
    assert words.WHAT["reworded"].en in html
    assert re.search(r"<del>[^<]+</del>", html)
    assert re.search(r"<ins>[^<]+</ins>", html)


def test_the_act_of_2026_is_told_between_the_day_before_it_and_its_day() -> None:
    _, html = asked("law-changes", "fr", **{"from": "2026-03-25", "to": "2026-03-26"})
    for key in ("IRPA 101(1)(b.1)", "IRPA 101(1)(b.2)", "IRPA 111(3)"):
        assert f'id="{anchor(key)}"' in html
    assert words.WHAT["added"].fr in html


def test_a_section_that_did_not_change_says_so() -> None:
    path = {"instrument": "IRPA", "section": "33"}
    _, html = asked("law-section-changes", "en", path, **{"from": "2024-01-01", "to": "2025-01-01"})
    assert words.UNCHANGED.en in html
    assert "<ins>" not in html


def test_a_version_links_to_a_day_on_which_it_is_the_one_shown() -> None:
    path = {"instrument": "IRPR", "section": "159.4"}
    _, html = asked("law-section", "en", path, on="2023-03-25T00:00-04:00")
    assert "until just before March\u00a025, 2023, 12:01\u00a0a.m. EDT" in html
    read_it = "/en/law/IRPR/159.4?on=2023-03-25#p-IRPR-159.4-1-a"
    assert read_it in Read(html).links
    _, html = asked("law-section", "en", path, on="2023-03-25")
    assert "/en/law/IRPR/159.4?on=2004-12-29#p-IRPR-159.4-1-a" in Read(html).links


@pytest.mark.parametrize(
    ("sought", "place"),
    [
        ("101(1)(e)", "/en/law/IRPA/101#p-IRPA-101-1-e"),
        ("LIPR al. 101(1)e)", "/en/law/IRPA/101#p-IRPA-101-1-e"),
        ("IRPA s. 101(1)(e)", "/en/law/IRPA/101#p-IRPA-101-1-e"),
        ("159.4(1.1)", "/en/law/IRPR/159.4#p-IRPR-159.4-1.1"),
    ],
)
def test_a_citation_in_either_language_leads_to_its_place(visitor: Any, sought: str, place: str) -> None:
    answer = visitor.get("/en/law", params={"q": sought})
    assert answer.status_code == 303
    assert answer.headers["location"] == place


def test_a_word_of_a_title_is_found_whatever_its_accents() -> None:
    _, html = asked("law", "fr", q="irrecevabilite")
    assert "LIPR, par.\u00a0101(1)" in html


@pytest.mark.parametrize(
    ("url", "status"),
    [
        ("/en/law/IRPA/9999", 404),
        ("/en/law/NOPE/1", 404),
        ("/en/law/..%2f..%2fetc/passwd", 404),
        ("/en/law/%00/%00", 404),
        ("/en/law/IRPA/101?on=yesterday", 422),
        ("/en/law/IRPA/101?on=0000-00-00", 422),
        ("/en/law/IRPA/101?on=" + "9" * 400, 422),
        ("/en/law/IRPA/101/changes?from=x&to=y", 422),
        ("/en/law/changes?from=2026-13-01", 422),
        ("/en/law/questions/nope", 404),
        ("/en/law/facts/<script>", 404),
        ("/en/law?q=" + "%3Cscript%3E" * 60, 200),
        ("/en/sheet?issues=nope", 422),
        ("/en/deadlines/calendar", 404),
    ],
)
def test_a_hostile_address_gets_a_clean_answer(visitor: Any, url: str, status: int) -> None:
    answer = visitor.get(url)
    assert answer.status_code == status
    assert "<script" not in answer.text
    assert "Traceback" not in answer.text


def test_an_address_with_the_french_name_leads_to_the_page(visitor: Any) -> None:
    answer = visitor.get("/fr/droit/LIPR/101?on=2020-01-01")
    assert (answer.status_code, answer.headers["location"]) == (303, "/fr/droit/IRPA/101?on=2020-01-01")
    odd = visitor.get("/fr/droit/LIPR/101?a%26b=c%26d")
    assert odd.headers["location"] == "/fr/droit/IRPA/101?a%26b=c%26d"


def test_each_file_of_questions_has_a_title() -> None:
    held = {file.__name__.rpartition(".")[2] for file in files(issues) if getattr(file, "ISSUES", ())}
    assert held == set(words.GROUPS)


def test_the_page_and_its_data_tell_the_same_provisions(visitor: Any) -> None:
    data = visitor.get("/en/law/IRPA/101.json").json()["data"]
    assert [each["provision"] for each in data["provisions"]] == [
        each.key for each in sections(BOOK)["IRPA", "101"].provisions
    ]


def test_the_official_text_stands_beside_a_rule_where_it_is_at_hand(
    visitor: Any, shared: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PASSAGE_STATUTES", str(shared / "law" / "statutes" / "current"))
    html = visitor.get("/fr/droit/IRPA/101").text
    assert "Texte officiel" in html
    assert "C’est le libellé d’après lequel la règle a été écrite" in html
    assert 'lang="en-CA"' in html


def test_where_the_text_is_not_at_hand_it_says_how_to_get_it(
    visitor: Any, tmp_path: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PASSAGE_STATUTES", str(tmp_path))
    assert "passage statutes download" in visitor.get("/en/law/IRPA/101").text


CROSSINGS = next(
    dict(each.address) for each in EVERY if any(one.key.startswith("IRPR 159.4(") for one in each.provisions)
)


def test_someone_whose_outcome_changes_is_shown_in_words() -> None:
    pytest.importorskip("z3", reason="z3 is not installed: pip install 'passage-law[prove]'")
    from passage.lang import Moment
    from passage.web.law.someone import _found

    path = CROSSINGS
    days = {"from": "2022-06-01", "to": "2026-11-23"}
    status, html = asked("law-section-changes", "en", path, **days)
    assert status == 200
    assert 'value="stca"' in html
    assert words.TOLD_OF_THEM.en not in html
    for lang in LANGUAGES:
        status, html = asked("law-section-changes", lang, path, **days, issue="stca")
        assert words.TOLD_OF_THEM[lang] in html
    found = _found("stca", *map(Moment.read, days.values()))
    assert found.otherwise.examples
    assert all(each.then != each.now and each.facts for each in found.otherwise.examples)


def test_someone_whose_outcome_is_the_same_on_other_grounds_is_shown_too(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    pytest.importorskip("z3", reason="z3 is not installed: pip install 'passage-law[prove]'")
    from passage.lang import Moment
    from passage.web.law import someone

    monkeypatch.setattr(someone, "SECONDS", 60.0)
    someone._found.forget()
    days = {"from": "2026-03-25", "to": "2026-03-26"}
    found = someone._found("eligibility", *map(Moment.read, days.values()))
    assert found.regrounded is not None
    assert found.otherwise.examples
    assert found.regrounded.examples
    assert not found.reworded
    assert all(each.then == each.now and each.gained for each in found.regrounded.examples)
    data = found.as_data()["regrounded"]
    assert data["said"] == {lang: found.regrounded.said[lang] for lang in LANGUAGES}
    assert len(data["examples"]) == someone.SHOWN
    section = next(dict(each.address) for each in EVERY if each.provisions[0].key.startswith("IRPA 101("))
    for lang in LANGUAGES:
        _, html = asked("law-section-changes", lang, section, **days, issue="eligibility")
        assert all(each.said[lang] in html for each in found.parts)
        assert words.ON_BOTH_DAYS[lang] in html


def test_rules_that_come_to_the_same_for_everyone_are_said_to(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("z3", reason="z3 is not installed: pip install 'passage-law[prove]'")
    from passage.web.law import someone

    monkeypatch.setattr(someone, "SECONDS", 60.0)
    someone._found.forget()
    section = next(dict(each.address) for each in EVERY if each.provisions[0].key.startswith("IRPA 101("))
    days = {"from": "2025-03-25", "to": "2026-11-23"}
    for lang in LANGUAGES:
        _, html = asked("law-section-changes", lang, section, **days, issue="destination")
        assert of_someone.OTHERWISE.none[lang] in html
        assert of_someone.REGROUNDED.none[lang] in html
        assert words.COMES_TO_THE_SAME[lang] in html


def test_without_the_prover_one_sentence_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    from passage.text import absent
    from passage.web.law import someone

    def missing(*_: Any) -> Any:
        raise absent("prove", "z3")

    monkeypatch.setattr(someone, "_found", missing)
    path = CROSSINGS
    _, html = asked(
        "law-section-changes", "fr", path, **{"from": "2022-06-01", "to": "2026-11-23"}, issue="stca"
    )
    assert "passage-law[prove]" in html


def test_a_section_shows_its_cases_with_what_is_told_and_what_comes_of_it(visitor: Any) -> None:
    key = "IRPR 159.4(1.1)"
    assert 'href="/fr/droit/IRPR/159.4/cas"' in visitor.get("/fr/droit/IRPR/159.4").text
    told = visitor.get("/en/law/IRPR/159.4/cases.json").json()["data"]
    those = [each for each in told if each["provision"] == key]
    assert len(those) == min(SHOWN, len(about()[key]))
    assert {each["holds"] for each in those} == {truth for _, truth in about()[key]}
    assert any(each["facts"] and each["outcomes"] for each in those)
    for example, truth in about()[key]:
        assert example.case().truth(key) is truth
