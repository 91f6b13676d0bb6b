"""Whole interviews by keyboard alone, with and without JavaScript, in both languages, on phone and desktop.

What is found at the end is what the law finds on what was told.
"""

import json

import pytest
from tests.browser.conftest import DESKTOP, PHONE
from tests.browser.keys import Keys

from passage import law
from passage.case.case import Case
from passage.engine.words.names import typeset
from passage.text.words import MONTHS
from passage.web.app import PAGES

ON = "2026-11-23"
UNKNOWN, WITHHELD = "?", "-"
SISTER = {"relation": "sister", "in_canada": True, "status": "protected_person", "age": 30}
COUNTRIES = {"MEX": ("Mexico", "Mexique"), "HTI": ("Haiti", "Haïti"), "USA": ("United States", "États-Unis")}

ARRIVED = {
    "claim.in_person": True,
    "claim.removal_order": False,
    "claim.surrender_order": WITHHELD,
    "family": [SISTER, {"relation": "cousin"}],
    "documents": [],
    "entry.from_us": True,
    "entry.place": "land_poe",
    "claim.place": "land_poe",
    "claim.made_on": "2026-05-07",
    "entry.date": "2026-05-07",
}
COMING = {
    "person.standing": "foreign_national",
    "nationalities": [{"country": "MEX"}],
    "arrival.purpose": "visit",
    "arrival.mode": "land",
    "arrival.from": "USA",
    "person.residence": "HTI",
    "travel.documents": [],
    "trv.valid": False,
    "trv.ever_held": False,
    "arrival.authorized_reentry": WITHHELD,
    "trp.valid": False,
    "us.permanent_resident": False,
}
EXPLOITED = {
    "person.standing": "foreign_national",
    "person.in_canada": True,
    "victim.coerced": True,
    "victim.conditions": WITHHELD,
}


def begin(keys: Keys, lang: str, topic: str) -> None:
    """From the first page, over a topic and its days, to the first question."""
    keys.page.goto(f"/{lang}")
    keys.past_the_header()
    keys.follow(f"main button[value='{topic}']")
    for part, words in zip(("day", "month", "year"), ("23", "11", "2026"), strict=True):
        keys.to(f"[id='on.{part}']")
        keys.type(MONTHS[lang][int(words) - 1][:3] if part == "month" else words)
    keys.send()


def answer(keys: Keys, lang: str, told: dict[str, object]) -> str:
    """Answer the question that is open; the name of the fact."""
    key = keys.page.locator("input[name=question]").first.get_attribute("value")
    given, fact = told.get(key, UNKNOWN), law.book().facts[key]
    if isinstance(given, list):
        for n, row in enumerate(given, 1):
            add(keys, lang, key, n, row)
        keys.choose("whole", "all" if given else "none")
        keys.send("input[name=whole] ~ *, form:has(input[name=whole]) button[type=submit]")
    elif given in (UNKNOWN, WITHHELD):
        keys.choose("whole" if hasattr(fact, "row") else "answer", given)
        keys.go("Enter")
    else:
        fill(keys, lang, "answer", given)
        keys.send()
    return key


def fill(keys: Keys, lang: str, name: str, given: object) -> None:
    """Fill a field, of whatever kind it is."""
    field = keys.page.locator(f"[id='{name}.text'], select[id='{name}'], [id='{name}.day'], [id='{name}']")
    ids = field.evaluate_all("all => all.map(it => it.tagName + ' ' + it.id)")
    if f"INPUT {name}.day" in ids:
        year, month, day = str(given).split("-")
        keys.write(f"[id='{name}.day']", str(int(day)))
        keys.pick(f"[id='{name}.month']", str(int(month)), MONTHS[lang][int(month) - 1][:3])
        keys.write(f"[id='{name}.year']", year)
    elif f"INPUT {name}.text" in ids:
        words = COUNTRIES[given][lang == "fr"] if given in COUNTRIES else str(given)
        keys.write(f"[id='{name}.text']", words)
    elif f"SELECT {name}" in ids:
        words = keys.page.locator(f"select[id='{name}'] option[value='{given}']").inner_text()
        keys.pick(f"select[id='{name}']", str(given), words)
    else:
        keys.choose(name, {True: "yes", False: "no"}.get(given, given) if isinstance(given, bool) else given)


def add(keys: Keys, lang: str, key: str, n: int, row: dict[str, object]) -> None:
    """Add a row to a list."""
    keys.follow(f"a[href$='/{n}'].button")
    cells = [cell.key.removeprefix(f"{key}.") for cell in law.book().facts[key].row.fields()]
    for cell in cells:
        if cell in row:
            fill(keys, lang, f"row.{cell}", row[cell])
    keys.send()


def walked(keys: Keys, lang: str, told: dict[str, object], most: int = 60) -> set[str]:
    """Answer everything that is asked, to the answer; the names of what was asked."""
    asked = set()
    for _ in range(most):
        if keys.page.url.split("?")[0].endswith(PAGES["answer"].url(lang)):
            return asked
        asked.add(answer(keys, lang, told))
    raise AssertionError("the interview does not end")


def case(told: dict[str, object], asked: set[str]) -> Case:
    """The case that was told, as far as it was asked about."""
    facts: dict[str, object] = {}
    for name in asked & told.keys():
        given = told[name]
        if isinstance(given, list):
            facts[name] = {"rows": given, "complete": True}
        elif given not in (UNKNOWN, WITHHELD):
            facts[name] = given
    return Case(facts, on=ON)


@pytest.mark.parametrize(
    ("topic", "told", "lang", "js", "size"),
    [
        ("stca", ARRIVED, "en", True, DESKTOP),
        ("stca", ARRIVED, "fr", False, PHONE),
        ("come", COMING, "en", False, DESKTOP),
        ("victim", EXPLOITED, "fr", True, PHONE),
    ],
)
def test_an_interview_by_keyboard_ends_where_the_law_does(visit, topic, told, lang, js, size) -> None:
    page = visit(lang, js=js, size=size)
    keys = Keys(page)
    begin(keys, lang, topic)
    asked = walked(keys, lang, told)
    assert told.keys() & asked
    found = case(told, asked)
    sentences = page.locator(".finding").all_inner_texts()
    issues = [each.finding(issue) for each in [found] for issue in law_issues(topic)]
    as_set = [typeset(each.sentence[lang], lang).replace("\u00a0", " ") for each in issues]
    assert [each.replace("\u00a0", " ") for each in sentences] == as_set
    page.goto(page.url + ".json")
    data = json.loads(page.locator("body").inner_text())["data"]["findings"]["claimants"][0]
    assert {each["issue"]: each["outcome"] for each in data["findings"]} == {
        each.issue.key: each.outcome for each in issues
    }


def law_issues(topic: str) -> tuple[str, ...]:
    """The questions of law of a topic."""
    from passage.web.topics import topic as of

    found = of(topic, law.book())
    assert found is not None
    return found.issues
