"""What the pages of published numbers say and offer: days, money, the forms that can be had here."""

from __future__ import annotations

import re
import sys
from dataclasses import replace

import pytest

from passage.evidence import units
from passage.evidence.count import Count
from passage.evidence.periods import Period
from passage.text import LANGUAGES, Language, Text
from passage.web import words as shared
from passage.web.monitor import boards, saved
from passage.web.monitor.finding import Finder
from passage.web.monitor.held import held
from passage.web.words import monitor as words

from .test_monitor_pages import _file, _of, ask, html  # pyright: ignore[reportPrivateUsage]


def test_money_is_not_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    def said(last: Count) -> str:
        made = _of(("2023", "100"), ("2024", "100"))
        first, second = made.chosen
        counts = {first: Count(100, 100, "100"), second: last}
        chosen = {when: replace(each, count=counts[when]) for when, each in made.chosen.items()}
        return Finder(held()).finding(Text.same("X"), replace(made, chosen=chosen)).text.en

    same, wide = Count(100, 100, "100"), Count(90, 110, "100")
    assert "as many as" in said(same)
    assert "10.0% fewer and 10.0% more" in said(wide)
    monkeypatch.setitem(units.UNITS, "claims", units.UNITS["CAD"])
    assert "as much as" in said(same)
    assert "10.0% less and 10.0% more" in said(wide)


@pytest.mark.parametrize(
    ("periods", "en", "fr"),
    [
        (("2015", "2025"), "From 2015 to 2025.", "De 2015 à 2025."),
        (("2021-04", "2026-01"), "From April 2021 to January 2026.", "D’avril 2021 à janvier 2026."),
        (("2021-01", "2021-10"), "From January 2021 to October 2021.", "De janvier 2021 à octobre 2021."),
        (
            ("2021-04-01", "2026-07-01"),
            "From April 1, 2021 to July 1, 2026.",
            "Du 1er avril 2021 au 1er juillet 2026.",
        ),
    ],
)
def test_a_drawing_says_from_when_to_when_as_each_language_does(
    periods: tuple[str, str], en: str, fr: str
) -> None:
    from passage.web.monitor.making import _span  # pyright: ignore[reportPrivateUsage]

    said = _span(*map(Period.parse, periods))
    assert (f"{said.en}.", f"{said.fr}.") == (en, fr)
    assert words.SHOWN.fr.startswith("{span}. ")


def test_the_drawing_of_a_stock_says_its_days_in_french() -> None:
    made = boards.board(held(), "canada")
    assert made is not None
    exhibit = made.exhibit("population")
    assert exhibit is not None
    assert exhibit.draw is not None
    desc = re.search(r"<desc[^>]*>(.*?)</desc>", exhibit.draw("fr").svg, re.DOTALL)
    assert desc is not None
    assert re.match(r"Du 1er \w+ \d{4} au 1er \w+ \d{4}\.", desc[1].replace("\u00a0", " "))


@pytest.mark.parametrize("lang", LANGUAGES)
def test_on_what_is_no_day_a_figure_is_not_said_to_have_a_wrong_name(lang: Language) -> None:
    answer = ask("trace", {"key": "claims_made:2023:citizenship=MEX"}, lang, known_on="yesterday")
    said = bytes(answer.body).decode()
    assert answer.status_code == 422
    assert words.BAD_NAME[lang] not in said
    assert 'href="#known_on"' in said
    assert 'value="yesterday"' in said


def _endings(said: str, slug: str) -> set[str]:
    return set(re.findall(rf"/{slug}\.(\w+)", said))


@pytest.mark.parametrize(
    ("part", "kind"), [("xlsxwriter", "xlsx"), ("duckdb", "parquet"), ("vl_convert", "svg")]
)
def test_a_form_that_cannot_be_made_here_is_not_offered(
    monkeypatch: pytest.MonkeyPatch, part: str, kind: str
) -> None:
    made = boards.board(held(), "MEX")
    assert made is not None
    exhibit = made.exhibit("claims")
    assert [each for each, _ in saved.forms(exhibit)] == ["csv", "xlsx", "json", "parquet", "svg"]
    html("monitor-country", {"code": "MEX"})  # its exhibits are kept for other tests, with every form
    monkeypatch.setitem(sys.modules, part, None)
    assert kind not in dict(saved.forms(exhibit))
    assert len(saved.forms(exhibit)) == 4
    assert _endings(html("monitor-country", {"code": "MEX"}), "policy") == {
        "csv", "xlsx", "json", "parquet",
    } - {kind}  # fmt: skip


@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_a_missing_part_would_make_is_refused_as_ours_to_install(
    monkeypatch: pytest.MonkeyPatch, lang: Language
) -> None:
    monkeypatch.setitem(sys.modules, "xlsxwriter", None)
    answer = _file("claims.xlsx", lang)
    said = bytes(answer.body).decode()
    assert answer.status_code == 503
    assert shared.ABSENT[lang] in said.replace("&#39;", "’")
    assert shared.WRONG[lang] not in said
    assert "passage-law[documents]" in said
