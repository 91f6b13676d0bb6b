"""The pages of published numbers: a finding, its table, its drawing, and every number led to its cell."""

from __future__ import annotations

import csv
import json
import re
import sys
from collections import Counter
from datetime import date
from html.parser import HTMLParser
from io import BytesIO, StringIO
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest
from starlette.exceptions import HTTPException

from passage.evidence import keys, measures, tables
from passage.evidence.periods import Period
from passage.text import LANGUAGES, Complaint, Language
from passage.text.typography import faults
from passage.web import turn
from passage.web.app import PAGES, answered
from passage.web.asked import Asked
from passage.web.monitor import boards
from passage.web.monitor.finding import Finder
from passage.web.monitor.held import held
from passage.web.monitor.series import Series, series
from passage.web.session import Session
from passage.web.words import monitor as words

from .conftest import another_has

SHOWN = (
    ("monitor", {}),
    ("monitor-places", {}),
    ("monitor-country", {"code": "MEX"}),
    ("monitor-country", {"code": "AFG"}),
    ("monitor-country", {"code": "ABW"}),
    ("monitor-province", {"code": "QC"}),
    ("trace", {"key": "claims_made:2023:citizenship=MEX"}),
    ("trace", {"key": "change(claims_made:2023, claims_made:2024)"}),
)


def ask(
    name: str, path: dict[str, str] | None = None, lang: Language = "en", as_data: bool = False, **query: str
) -> Any:
    """A page, without the server before it."""
    return answered(Asked(PAGES[name], lang, "GET", path or {}, query, {}, {}, Session(), as_data))


def html(name: str, path: dict[str, str] | None = None, lang: Language = "en", **query: str) -> str:
    return bytes(ask(name, path, lang, **query).body).decode()


class Read(HTMLParser):
    """What a page is made of."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: Counter[str] = Counter()
        self.ids: list[str] = []
        self.fields: list[str] = []
        self.links: list[str] = []
        self.styled = 0
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        told = dict(attrs)
        self.tags[tag] += 1
        self.styled += "style" in told or tag in ("style", "script")
        for name, kept in (("id", self.ids), ("name", self.fields), ("href", self.links)):
            if told.get(name):
                kept.append(str(told[name]))


def numerals(text: str, lang: Language) -> Counter[str]:
    plain = re.sub(r"<svg.*?</svg>|<[^>]*>", " ", text, flags=re.DOTALL)
    plain = re.sub(r"(?<=\d)\u00a0(?=\d{3}(?!\d))", "", plain)
    plain = plain.replace(",", "" if lang == "en" else ".")
    return Counter(re.findall(r"(?<![\d.])\d{4,}(?:\.\d+)?(?=%|\D)", plain))


@pytest.mark.parametrize(("name", "path"), SHOWN)
def test_both_languages_show_the_same_headings_links_fields_and_numerals(
    name: str, path: dict[str, str]
) -> None:
    en, fr = (html(name, path, lang) for lang in LANGUAGES)
    one, other = Read(en), Read(fr)
    drawn = {"g", "path", "text", "svg", "title", "desc", "line", "rect"}
    assert {k: v for k, v in one.tags.items() if k not in drawn} == {
        k: v for k, v in other.tags.items() if k not in drawn
    }
    assert one.fields == other.fields
    assert [each for each in one.ids if "-" not in each] == [each for each in other.ids if "-" not in each]
    assert len(one.links) == len(other.links)
    assert len(set(one.ids)) == len(one.ids)
    assert numerals(en, "en") == numerals(fr, "fr")


@pytest.mark.parametrize(("name", "path"), SHOWN[:6])
def test_every_number_leads_to_the_figure_that_is_shown(name: str, path: dict[str, str]) -> None:
    made = boards.board(
        held(), {"monitor": "canada", "monitor-places": "places"}.get(name, path.get("code", ""))
    )
    assert made is not None
    shown = {each.key: each for exhibit in made.exhibits for each in exhibit.numbers}
    for exhibit in made.exhibits:
        for told in (exhibit.heading, *exhibit.told, made.title):
            shown |= {each.key: each for each in told.numbers}
    for key, each in shown.items():
        found = keys.figure(key)
        assert (found.low, found.high, found.unit) == (each.figure.low, each.figure.high, each.figure.unit)
    linked = [
        unquote(link.removeprefix("/en/trace/")) for link in Read(html(name, path)).links if "/trace/" in link
    ]
    assert set(shown) <= set(linked)


def test_a_page_holds_nothing_that_its_policy_of_content_would_block() -> None:
    for name, path in SHOWN:
        assert Read(html(name, path)).styled == 0


def test_every_number_of_a_country_in_the_tables_is_on_its_page() -> None:
    made = boards.board(held(), "MEX")
    assert made is not None
    shown = {each.observation for exhibit in made.exhibits for each in exhibit.numbers}
    for each in tables.observations():
        if "MEX" in [each.where.get(place) for place in ("citizenship", "persecution", "origin")]:
            assert each in shown


def test_every_number_of_canada_as_a_whole_in_the_tables_is_on_its_page() -> None:
    made = boards.board(held(), "canada")
    assert made is not None
    shown = {
        (seen.cell.source.key, seen.cell.row, seen.cell.column)
        for exhibit in made.exhibits
        for each in exhibit.numbers
        if (seen := each.observation)
    }
    for each in tables.observations():
        if (
            not each.where.keys() & {"citizenship", "persecution", "origin", "province"}
            and each.measure != "claims_made"
        ):
            assert (each.cell.source.key, each.cell.row, each.cell.column) in shown


def _of(*pairs: tuple[str, str]) -> Series:
    """A series of made-up numbers in the place of real ones."""
    real = keys.observations("claims_made:2024@ircc_total")[0]
    from dataclasses import replace

    from passage.evidence.count import EXACT
    from passage.text import Text

    made = series(
        Text.same("x"),
        [replace(real, period=Period.parse(year), count=EXACT.read(printed)) for year, printed in pairs],
        "year",
    )
    assert made is not None
    return made


def test_a_finding_says_which_way_and_by_how_much() -> None:
    from passage.text import Text

    finder = Finder(held())
    said = finder.finding(Text.same("X"), series(Text.same("X"), held().of("claims_made"), "year"))  # type: ignore[arg-type]
    assert said.text.en == "X: 111,696 to 116,397 claims in 2025, 31.6% to 36.2% fewer than in 2024"
    assert said.text.fr == (
        "X\u00a0: de 111\u00a0696 à 116\u00a0397\u00a0demandes en 2025, de 31,6\u00a0% à 36,2\u00a0% de "
        "moins qu’en 2024"
    )
    before, after = (keys.observations(f"claims_made:{year}@ircc_total")[0] for year in (2024, 2025))
    changed = measures.change(before, after)
    assert (round(float(-changed.high), 3), round(float(-changed.low), 3)) == (0.317, 0.362)


def test_a_finding_that_the_numbers_do_not_decide_says_so() -> None:
    from dataclasses import replace

    from passage.evidence.count import Count
    from passage.text import Text

    found = _of(("2023", "100"), ("2024", "100"))
    wide = {period: replace(each, count=Count(90, 110, "100")) for period, each in found.chosen.items()}
    said = Finder(held()).finding(Text.same("X"), replace(found, chosen=wide, beside=dict.fromkeys(wide, ())))
    assert said.text.en.endswith(
        "between 18.2% fewer and 22.3% more than in 2023: the numbers do not tell which"
    )
    assert faults(said.text.fr) == []


@pytest.mark.parametrize(
    ("period", "before"),
    [("2024", "2023"), ("2024-Q3", "2023-Q3"), ("2024-02", "2023-02"), ("2024-02-29", "2023-02-28")],
)
def test_a_period_is_set_beside_that_of_the_year_before(period: str, before: str) -> None:
    assert Period.parse(period).year_before == Period.parse(before)


def test_a_line_stops_where_a_year_has_no_number() -> None:
    from passage.web.monitor.making import _points  # pyright: ignore[reportPrivateUsage]

    values = [point.value for point in _points(_of(("2020", "5"), ("2021", "6"), ("2024", "7")))]
    assert values == [5.0, 6.0, None, 7.0]


def test_a_rank_that_a_file_of_today_carries_back_is_an_interval_and_says_why() -> None:
    said = html("monitor-country", {"code": "MEX"})
    assert "5th to 13th, and the numbers do not tell which" in said
    assert "The file ranks the countries of its newest release" in said


def test_sources_that_disagree_are_all_shown() -> None:
    said = html("monitor-country", {"code": "MEX"}, "fr")
    assert words.DISAGREE.fr in said
    assert "23\u00a0908 à 23\u00a0912" in said
    assert "23\u00a0993 à 23\u00a0997" in said


@pytest.mark.parametrize(
    "key", ["zzz", "claims_made:2023:citizenship=ZZZ", "x" * 9000, "<script>", "\u202eabc"]
)
@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_name_of_no_figure_is_a_page_that_says_so(key: str, lang: Language) -> None:
    answer = ask("trace", {"key": key}, lang)
    assert answer.status_code == 404
    said = bytes(answer.body).decode()
    assert words.NO_FIGURE[lang] in said
    assert "<script>" not in said
    assert "\u202e" not in said.partition("<main")[2].partition("</main")[0]


@pytest.mark.parametrize(
    "key", ["change(claims_made:2023)", "compare(claims_made:2023-01, pending:2023-09-30)"]
)
def test_a_measure_that_cannot_be_made_is_refused_with_how_to_mend_it(key: str) -> None:
    for lang in LANGUAGES:
        answer = ask("trace", {"key": key}, lang)
        assert answer.status_code == 422
        assert words.BAD_NAME[lang] in bytes(answer.body).decode()


def test_a_trace_and_its_data_lead_down_to_the_same_cells() -> None:
    key = "share_of(claims_made:2024:citizenship=MEX@ircc_countries, claims_made:2024@ircc_total)"
    said = html("trace", {"key": key})
    told = json.loads(bytes(ask("trace", {"key": key}, as_data=True).body))["data"]
    assert told["passage"] == "trace/1"
    for file in ("ircc_asylum_by_country.csv", "ircc_asylum_total.csv"):
        assert file in said
        assert file in json.dumps(told)


@pytest.mark.parametrize("code", ["ZZZ", "QC", "canada", "places", "..", "MEX'"])
def test_there_is_no_page_of_a_country_that_is_none(code: str) -> None:
    for lang in LANGUAGES:
        answer = ask("monitor-country", {"code": code}, lang)
        assert answer.status_code == 404
        assert words.NO_PLACE[lang] in bytes(answer.body).decode()


def test_a_country_without_a_number_says_that_this_means_nothing() -> None:
    assert words.NONE_TOLD.en.replace("’", "’") in html("monitor-country", {"code": "ABW"})


def test_a_day_leaves_out_what_was_read_after_it() -> None:
    early = html("monitor", None, known_on="2026-08-22")
    assert "canadavisa.com" not in early
    assert "canadavisa.com" in html("monitor")
    assert "?known_on=2026-08-22" in early


@pytest.mark.parametrize("day", ["zzz", "2026-02-30", "20260822", "٢٠٢٦-٠١-٠١", "9" * 5000])
def test_what_is_no_day_is_said_at_its_field(day: str) -> None:
    for lang in LANGUAGES:
        answer = ask("monitor", None, lang, known_on=day)
        assert answer.status_code == 422
        assert 'href="#known_on"' in bytes(answer.body).decode()


def test_the_numbers_of_a_store_are_shown_and_lead_to_their_cells(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("duckdb")
    from passage.evidence.opened import open_file
    from passage.evidence.readers import read
    from passage.evidence.store.store import Store

    good = Path(__file__).parents[1] / "evidence" / "good"
    file = open_file(good / "ircc_office.csv")
    Store(tmp_path).add(file, read(file), retrieved=date(2026, 11, 1))
    monkeypatch.setenv("PASSAGE_DATA", str(tmp_path))
    said = html("monitor", lang="fr")
    assert words.STORE.fr in said
    assert str(tmp_path) not in said
    key = "claims_made:2025-06:office=border@ircc.asylum_office@2026-11-01"
    assert PAGES["trace"].url("fr", {"key": key}) in said
    assert "ircc_office.csv" in html("trace", {"key": key}, "fr")
    assert PAGES["trace"].url("fr", {"key": key}) not in html("monitor", lang="fr", known_on="2026-10-31")


def _file(name: str, lang: Language = "en", of: str = "MEX", as_data: bool = False) -> Any:
    return ask("monitor-file", {"of": of, "file": name}, lang, as_data)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_table_is_saved_as_csv_with_every_number_and_where_it_is_from(lang: Language) -> None:
    answer = _file("claims.csv", lang)
    text = bytes(answer.body).decode()
    assert text.startswith("\ufeff")
    rows = list(csv.reader(StringIO(text.removeprefix("\ufeff"))))
    assert rows[0] == [header[lang] for header in words.HEADERS.values()]
    made = boards.board(held(), "MEX")
    assert made is not None
    exhibit = made.exhibit("claims")
    assert exhibit is not None
    body = rows[1 : 1 + len(exhibit.numbers)]
    assert [row[0] for row in body] == [each.key for each in exhibit.numbers]
    assert [int(row[4]) for row in body] == [each.figure.low for each in exhibit.numbers]
    assert "Canada 2.0" in rows[-3][0]


def test_a_drawing_is_saved_with_its_title_and_its_sources() -> None:
    text = bytes(_file("claims.svg", "fr").body).decode()
    assert text.startswith("<svg")
    assert "<title" in text
    assert "Immigration, Réfugiés et Citoyenneté Canada" in text
    assert "style=" not in text


def test_json_and_workbook_tell_the_same_numbers() -> None:
    calamine = pytest.importorskip("python_calamine")
    told = json.loads(bytes(_file("claims", as_data=True).body))
    book = calamine.CalamineWorkbook.from_filelike(BytesIO(bytes(_file("claims.xlsx").body)))
    rows = book.get_sheet_by_index(0).to_python()
    assert [row[0] for row in rows[1:]] == [each["key"] for each in told["numbers"]]
    assert [row[5] for row in rows[1:]] == [each["high"] for each in told["numbers"]]
    assert told["citation"]["fr"].startswith("Passage ")


def test_parquet_holds_numbers_as_numbers_and_the_citation() -> None:
    duckdb = pytest.importorskip("duckdb")
    import tempfile
    from pathlib import Path

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "claims.parquet"
        path.write_bytes(bytes(_file("claims.parquet").body))
        rows = duckdb.sql(f"SELECT key, low, high FROM '{path}' ORDER BY key LIMIT 1").fetchall()
        assert isinstance(rows[0][1], int)
        assert duckdb.sql(f"SELECT retrieved FROM '{path}'").types == ["DATE"]
        notes = dict(duckdb.sql(f"SELECT key, value FROM parquet_kv_metadata('{path}')").fetchall())
    assert notes[b"citation"].decode().startswith("Passage ")


@pytest.mark.parametrize("kind", ["csv", "xlsx", "parquet"])
def test_the_days_of_policy_are_saved_with_their_sources(kind: str) -> None:
    assert bytes(_file(f"policy.{kind}", "fr").body)
    rows = list(csv.reader(StringIO(bytes(_file("policy.csv", "fr").body).decode("utf-8-sig"))))
    assert ["2016-12-01", "Mexique (citoyenneté)"] in [row[:2] for row in rows]
    told = json.loads(bytes(_file("policy", as_data=True).body))
    assert {row["period"] for row in told["rows"]} <= {row[0] for row in rows if row}


@pytest.mark.parametrize(
    ("of", "name"),
    [
        ("MEX", "claims.exe"),
        ("MEX", "nothing.csv"),
        ("ZZZ", "claims.csv"),
        ("MEX", "claims"),
        ("MEX", "share.svg"),
    ],
)
def test_there_is_no_file_of_what_is_not_shown(of: str, name: str) -> None:
    with pytest.raises(HTTPException) as gone:
        _file(name, of=of)
    assert gone.value.status_code == 404


def test_where_nothing_draws_the_tables_stand_alone_and_say_why(monkeypatch: pytest.MonkeyPatch) -> None:
    from passage.web.monitor import shown

    monkeypatch.setitem(sys.modules, "vl_convert", None)
    boards.drawn.forget()
    shown._exhibits.cache_clear()  # pyright: ignore[reportPrivateUsage]
    said = html("monitor-country", {"code": "AFG"})
    raised: list[Complaint] = []
    for _ in range(3):
        with pytest.raises(Complaint) as missing:
            boards.drawn(held(), "AFG", "permits", "en")
        raised.append(missing.value)
    assert len({id(each) for each in raised}) == 3  # one raised again would hold what each visitor sent
    assert "<svg" not in said
    assert words.NOT_DRAWN.en in said
    assert "<table>" in said


def test_a_page_whose_turn_to_be_drawn_does_not_come_is_whole_without_drawings(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(turn, "LONGEST_WAIT", 0.01)
    with another_has(boards._drawing):  # pyright: ignore[reportPrivateUsage]
        said = html("monitor-country", {"code": "BRA"}, "fr")
    assert words.BUSY.fr in said
    assert words.BUSY.fr not in html("monitor-country", {"code": "BRA"}, "fr")


def test_the_words_are_typeset_as_french_is() -> None:
    from passage.text import Text

    def walk(value: object) -> None:
        if isinstance(value, Text):
            assert faults(value.fr) == [], value.fr
            assert not value.accidental, value
        elif isinstance(value, tuple):
            for each in value:
                walk(each)
        elif isinstance(value, dict):
            for each in value.values():
                walk(each)

    for value in vars(words).values():
        walk(value)
