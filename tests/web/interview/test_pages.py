"""Answers are kept, changed, taken back; what is wrong names the question and the mend; nothing is lost."""

import json
import sys
import zlib
from base64 import urlsafe_b64encode
from dataclasses import replace
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from passage.web.session import Overfull, Session

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=12),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=12), inner, max_size=4),
    max_leaves=12,
)


def at_the_claim_day(begun: Any) -> Any:
    """Somebody who passed over the first question of a claim, and is asked for a day."""
    visitor = begun("claim")
    visitor.answer("/en/interview/1", whole="none")
    assert "answer.year" in visitor.get("/en/interview/2").text
    return visitor


def test_an_answer_is_kept_filled_in_again_and_the_language_changes_nothing(begun: Any) -> None:
    visitor = at_the_claim_day(begun)
    day = {"answer": "given", "answer.day": "7", "answer.month": "5", "answer.year": "2026"}
    assert visitor.answer("/en/interview/2", **day).url.path == "/en/interview/3"
    again = visitor.get("/en/interview/2").text
    assert 'value="7"' in again
    assert '<option value="5" selected>' in again
    assert "May\u00a07, 2026" in visitor.get("/en/interview/3").text
    assert "7\u00a0mai 2026" in visitor.get("/fr/entretien/3").text
    assert visitor.session.told[""]["claim.made_on"] == "2026-05-07"


def test_a_day_known_roughly_is_the_days_between(begun: Any) -> None:
    visitor = at_the_claim_day(begun)
    visitor.answer(
        "/en/interview/2", **{"answer.from.month": "2", "answer.from.year": "2026", "answer.to.year": "2026"}
    )
    assert visitor.session.told[""]["claim.made_on"] == "2026-02-01..2026-12-31"


@pytest.mark.parametrize(
    ("fields", "at", "words"),
    [
        ({}, "answer", "nothing was answered"),
        ({"answer": "given"}, "answer.day", "nothing is written"),
        ({"answer.day": "7", "answer.year": "2026"}, "answer.month", "the month is missing"),
        ({"answer.day": "31", "answer.month": "2", "answer.year": "2026"}, "answer.day", "no such day"),
        ({"answer.day": "1", "answer.month": "1", "answer.year": "26"}, "answer.year", "out of range"),
        ({"answer.day": "x", "answer.month": "1", "answer.year": "2026"}, "answer.day", "not a number"),
        ({"answer": "?", "answer.day": "1"}, "answer", "also that it is not known"),
        ({"answer.from.year": "2026", "answer.to.year": "2025"}, "answer.from.day", "later day comes first"),
    ],
)
def test_what_is_wrong_comes_first_names_the_question_and_keeps_what_was_typed(
    begun: Any, seen: Any, fields: dict[str, str], at: str, words: str
) -> None:
    visitor = at_the_claim_day(begun)
    response = visitor.answer("/en/interview/2", **fields)
    assert response.status_code == 422
    assert f'<a href="#{at}">On what day did you make your claim? – ' in response.text
    assert words in response.text
    assert response.text.index("There is a problem") < response.text.index("<h1>")
    assert at in seen(response.text).ids
    for value in fields.values():
        assert f'value="{value}"' in response.text
    assert "claim.made_on" not in visitor.session.told[""]


def test_a_country_is_understood_in_either_language_and_the_nearest_is_told(begun: Any) -> None:
    visitor = begun("claim")
    address = "/en/interview/1/row/1"
    wrong = visitor.post(address, {"row.country.text": "Mexiko"})
    assert wrong.status_code == 422
    assert "write Mexico" in wrong.text
    assert visitor.post(address, {"row.country.text": "Allemagne"}).url.path == "/en/interview/1"
    assert visitor.session.told[""]["prior_claims"]["rows"][0]["country"] == "DEU"


def test_rows_are_added_changed_and_removed_and_then_it_is_asked_whether_that_is_all(begun: Any) -> None:
    visitor = begun("claim")
    for place, country in (("1", "Mexico"), ("2", "Haiti")):
        visitor.post(f"/en/interview/1/row/{place}", {"row.country.text": country})
    visitor.post("/en/interview/1/row/1", {"row.country.text": "Cuba", "row.confirmed": "no"})
    listed = visitor.get("/en/interview/1").text
    assert "Cuba" in listed
    assert "Haiti" in listed
    assert "Mexico" not in listed
    assert visitor.answer("/en/interview/1").status_code == 422
    visitor.answer("/en/interview/1", remove="1")
    kept = visitor.session.told[""]["prior_claims"]
    assert [row["country"] for row in kept["rows"]] == ["HTI"]
    assert kept["complete"] is None
    visitor.answer("/en/interview/1", whole="all")
    assert visitor.session.told[""]["prior_claims"]["complete"] is True
    assert visitor.get("/en/interview/1/row/9").url.path == "/en/interview/1"


def test_a_changed_answer_keeps_the_later_ones(begun: Any) -> None:
    visitor = at_the_claim_day(begun)
    visitor.answer("/en/interview/2", answer="?")
    before = visitor.session.asked_of
    visitor.answer("/en/interview/1", whole="?")
    assert visitor.session.asked_of == before
    assert [why.value for why in visitor.session.passed_by.values()] == ["unknown"] * 3


def test_an_answer_that_clashes_names_the_other_and_leads_to_it(begun: Any) -> None:
    visitor = at_the_claim_day(begun)
    session = visitor.session.tell({"entry.date": "2026-05-10"}).ask("claim.made_on", "entry.date")
    visitor.cookies = {name: value for name, value in session.cookies().items() if value}
    day = {"answer.day": "7", "answer.month": "5", "answer.year": "2026"}
    response = visitor.answer("/en/interview/2", **day)
    assert response.status_code == 422
    assert "the claim comes before the entry" in response.text
    assert "It cannot stand beside" in response.text
    assert f'href="/en/interview/{len(session.asked_of)}"' in response.text


def test_an_answer_to_a_question_that_no_longer_stands_there_is_not_taken_for_another(begun: Any) -> None:
    visitor = at_the_claim_day(begun)
    visitor.post("/en/interview/2", {"question": "person.in_canada", "answer": "yes"})
    assert visitor.session.told[""].keys() == {"prior_claims"}


def test_a_family_has_an_answer_each_and_only_what_was_ticked_is_copied(begun: Any) -> None:
    visitor = at_the_claim_day(begun)
    visitor.answer("/en/interview/2", **{"answer.day": "7", "answer.month": "5", "answer.year": "2026"})
    assert visitor.post("/en/people", {"first": "A", "new": "A"}).status_code == 422
    visitor.post("/en/people", {"first": "A", "new": "B", "same": ["claim.made_on"]})
    session = visitor.session
    assert session.who == "B"
    assert session.told["B"].keys() == {"claim.made_on"}
    assert session.told["A"].keys() == {"claim.made_on", "prior_claims"}
    page = visitor.get("/en/answer").text
    assert "Each person" in page
    visitor.post("/en/people", {"who": "A"})
    assert visitor.session.who == "A"
    visitor.post("/en/people", {"remove": "A"})
    assert tuple(visitor.session.told) == ("B",)


def test_a_saved_file_is_opened_again_and_tells_what_changed(begun: Any) -> None:
    visitor = at_the_claim_day(begun)
    told = visitor.session.told
    saved = visitor.post("/en/save")
    assert saved.headers["content-disposition"] == 'attachment; filename="passage.json"'
    visitor.post("/en/erase")
    assert visitor.session.empty
    opened = visitor.post("/en/resume", files={"file": ("../../etc/passwd", saved.content)})
    assert opened.status_code == 200
    assert visitor.session.told == told
    assert visitor.session.topic == "claim"
    older = json.loads(saved.content)
    older["findings"]["eligibility"]["outcome"] = "eligible"
    moved = visitor.post("/fr/reprendre", files={"file": ("x", json.dumps(older).encode())})
    assert "Ce qui a changé depuis l’enregistrement" in moved.text


def test_a_saved_file_keeps_in_which_role_one_answers_and_asks_nothing_again_that_was_passed_over(
    begun: Any,
) -> None:
    visitor = begun("claim")
    visitor.post("/en/begin", {"role": "representative"})
    visitor.answer("/en/interview/1", whole="-")
    visitor.answer("/en/interview/2", answer="?")
    before, here = visitor.session, visitor.get("/en/interview").url.path
    saved = visitor.post("/en/save")
    visitor.post("/en/erase")
    visitor.post("/fr/reprendre", files={"file": ("x.json", saved.content)})
    assert visitor.session.role == "representative"
    assert visitor.session.passed == before.passed
    assert visitor.session.asked_of == before.asked_of
    assert visitor.get("/en/interview").url.path == here
    assert "helps or represents the person" in visitor.get("/en/answer").text


@pytest.mark.parametrize(("url", "name"), [("/en/letter.pdf", "letter"), ("/fr/note.pdf", "memo")])
def test_the_letter_and_the_memo_come_as_pdf(begun: Any, url: str, name: str) -> None:
    pytest.importorskip("typst", reason="pip install 'passage-law[documents]' would run this")
    response = begun("stca").get(url)
    assert response.headers["content-disposition"] == f'attachment; filename="passage-{name}.pdf"'
    assert response.content.startswith(b"%PDF-")


def test_without_the_part_that_sets_them_one_sentence_says_what_installs_it(
    begun: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "typst", None)
    response = begun("stca").get("/fr/lettre.pdf")
    assert response.status_code == 503
    assert "il manque ici une composante qui n’est pas installée" in response.text


def test_the_days_due_come_as_a_calendar_that_tells_nothing(begun: Any) -> None:
    visitor = begun("claim")
    session = visitor.session.tell({"decision.reasons_on": "2026-11-02", "decision.rpd": "rejected"})
    visitor.cookies = {name: value for name, value in session.cookies().items() if value}
    page = visitor.get("/fr/reponse").text
    assert 'href="/fr/reponse/echeances.ics"' in page
    calendar = visitor.get("/fr/reponse/echeances.ics").text
    assert "SUMMARY:Échéance 1 (Passage)" in calendar
    assert "DESCRIPTION:" in visitor.get("/fr/reponse/echeances.ics?details=1").text
    assert "appel" not in calendar


def crowded() -> Session:
    """More than a browser keeps."""
    draw = Random(1)

    def row() -> dict[str, Any]:
        days = [f"20{draw.randrange(10, 26)}-0{draw.randrange(1, 10)}-{draw.randrange(10, 29)}" for _ in "ab"]
        return {"convicted_on": days[0], "completed_on": days[1], "max_years": draw.randrange(50)}

    told = {
        str(draw.random()): {"convictions_abroad": {"rows": [row() for _ in range(120)]}} for _ in range(40)
    }
    return Session(told=told, who=next(iter(told)), topic="claim")


def test_what_a_browser_cannot_keep_is_offered_as_a_file_and_never_cut(begun: Any, seen: Any) -> None:
    session = crowded()
    with pytest.raises(Overfull):
        session.cookies()
    visitor = begun("claim")
    file = json.dumps({"claimants": session.told}).encode()
    opened = visitor.post("/en/resume", files={"file": ("x.json", file)})
    assert "too large to go on here" in opened.text
    kept, told = tuple(session.told.items()), dict[str, Any]()
    for name, own in kept:
        bigger = replace(session, told={**told, name: own}, who=name)
        try:
            bigger.cookies()
        except Overfull:
            break
        told[name] = own
    last = replace(session, told=told, who=next(reversed(told)))
    visitor.cookies = {name: value for name, value in last.cookies().items() if value}
    same = list(last.told[last.who])
    response = visitor.get("/en/people")
    while response.status_code == 200:
        label = "".join(chr(0x4E00 + Random(len(visitor.session.told)).randrange(9000)) for _ in range(40))
        response = visitor.post("/en/people", {"new": label, "same": same})
    assert response.status_code == 413
    told_all = seen(response.text).hidden["told"]
    saved = visitor.post("/en/save", {"told": told_all})
    assert saved.status_code == 200
    assert len(json.loads(saved.content)["claimants"]) == len(visitor.session.told) + 1


VISITED = (
    *(("/en", "/fr"), ("/en/find-out", "/fr/chercher"), ("/en/begin", "/fr/commencer")),
    *(("/en/interview/1", "/fr/entretien/1"), ("/en/interview/1/row/1", "/fr/entretien/1/ligne/1")),
    *(("/en/interview/2", "/fr/entretien/2"), ("/en/answer", "/fr/reponse"), ("/en/answers", "/fr/reponses")),
    *(("/en/people", "/fr/personnes"), ("/en/save", "/fr/enregistrer"), ("/en/resume", "/fr/reprendre")),
    ("/en/assessment", "/fr/evaluation"),
)


@pytest.mark.parametrize("topic", ["claim", "victim"])
def test_each_page_has_the_same_headings_links_fields_and_numerals_in_both_languages(
    begun: Any, seen: Any, topic: str
) -> None:
    visitor = begun(topic)
    if topic == "claim":
        visitor.post("/en/interview/1/row/1", {"row.country.text": "Mexico"})
        visitor.answer("/en/interview/1", whole="?")
    for english, french in VISITED:
        en, fr = (seen(visitor.get(url).text) for url in (english, french))
        assert en.headings == fr.headings, english
        assert en.links == fr.links, english
        assert en.fields == fr.fields, english
        assert len(en.ids) == len(set(en.ids)), english
        if english not in ("/en/answer", "/en/begin"):  # where the law’s hours are told in each way
            assert en.numerals == fr.numerals, english


def test_a_page_of_protection_offers_first_to_leave_and_leaving_erases(begun: Any) -> None:
    visitor = begun("victim")
    page = visitor.get("/en/interview/1").text
    assert page.index("Leave quickly") < page.index("Skip to main content")
    assert "Leave quickly" in visitor.get("/en/answer").text
    assert "Leave quickly" not in begun("claim").get("/en/interview/1").text


def test_without_a_topic_or_a_place_one_is_led_to_where_there_is_one(visitor: Any, begun: Any) -> None:
    for url in ("/en/begin", "/en/interview/1", "/en/answer", "/en/answers"):
        assert visitor.get(url).url.path == "/en/find-out"
    assert begun("claim").get("/en/interview/77").url.path == "/en/interview/1"
    assert visitor.post("/en/find-out", {"topic": "../etc"}).status_code == 422


def cookie(data: Any) -> str:
    """Anything, written as a session is."""
    raw = json.dumps(data).encode()
    return urlsafe_b64encode(zlib.compress(raw)).decode().rstrip("=")


NAMES = st.sampled_from(
    ["prior_claims", "claim.made_on", "claim.place", "nationalities", "conduct.persons", "x"]
)
SESSIONS = st.fixed_dictionaries(
    {
        "told": st.dictionaries(
            st.sampled_from(["", "A"]), st.dictionaries(NAMES, JSON, max_size=3), max_size=2
        ),
        "on": st.sampled_from([None, "2026-11-23", "1700-01-01", "x"]),
        "facts_on": st.sampled_from([None, "2026-01-01", "9999-12-31"]),
        "topic": st.sampled_from([None, "claim", "issue stca", "nothing"]),
        "who": st.sampled_from(["", "A"]),
        "asked": st.dictionaries(st.sampled_from(["", "A"]), st.lists(NAMES, max_size=4), max_size=2),
        "passed": st.dictionaries(
            st.just(""),
            st.dictionaries(NAMES, st.sampled_from(["unknown", "withheld", "?"]), max_size=2),
            max_size=1,
        ),
    },
    optional={"role": st.sampled_from(["officer", "judge", 1]), "beyond": st.booleans() | JSON},
)


@settings(max_examples=150)
@given(data=SESSIONS | JSON, place=st.sampled_from(["1", "2", "0", "-1", "x"]))
def test_no_cookie_however_hostile_makes_a_page_fail(browser: Any, data: Any, place: str) -> None:
    visitor = browser()
    for url in (f"/en/interview/{place}", f"/fr/entretien/{place}/ligne/1", "/en/begin", "/en/people"):
        visitor.cookies = {"passage": cookie(data)}
        assert visitor.get(url).status_code in (200, 404, 422), url


@settings(max_examples=150)
@given(
    content=st.binary(max_size=200)
    | JSON.map(lambda it: json.dumps(it).encode())
    | SESSIONS.map(lambda it: json.dumps({"claimants": it["told"]}).encode())
    | SESSIONS.map(
        lambda it: json.dumps({"facts": it["told"].get("", {}), "answering": it, "on": it["on"]}).encode()
    )
)
def test_no_file_however_hostile_makes_a_page_fail(browser: Any, content: bytes) -> None:
    visitor = browser()
    assert visitor.post("/en/resume", files={"file": ("x", content)}).status_code in (200, 422)
    assert visitor.post("/en/save", {"told": content.decode("utf-8", "replace")}).status_code in (200, 422)


def test_notice_explanation_recourse_and_assessment_are_data_in_both_languages(begun: Any) -> None:
    data = begun("claim").get("/fr/reponse.json").json()["data"]
    parts = begun("claim").get("/en/assessment.json").json()["data"]
    told = [data[name] for name in ("notice", "explanation", "recourse")]
    told += [item[name] for part in parts for item in part["questions"] for name in ("question", "answer")]
    assert len(told) > 20
    assert all(each["en"] and each["fr"] and each["en"] != each["fr"] for each in told)
