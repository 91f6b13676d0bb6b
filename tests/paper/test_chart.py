import builtins
import re
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from passage.paper.chart import Bar, Drawing, Event, Line, Panel, Point, Said, bars, lines, panels
from passage.paper.chart.marks import COLOURS, DASHES
from passage.paper.chart.scale import SHORT_MONTHS, domain
from passage.text import Complaint, Language

pytest.importorskip("vl_convert", reason="pip install 'passage-law[documents]' runs this")

EN = Said("Claims fell at the border", "Two lines; one falls.", "Claims a month", "Month", "90% interval")
FR = Said("Les demandes ont baissé", "Deux lignes.", "Demandes par mois", "Mois", "intervalle à 90\u00a0%")
EVENT = Event(date(2023, 3, 25), "The extension")


def line(name: str, start: float = 12_000.0) -> Line:
    points = (
        Point(date(2022 + month // 12, month % 12 + 1, 1), start + 100 * month, start + 50, start + 4_000)
        for month in range(24)
    )
    return Line(name, tuple(points))


@pytest.fixture(scope="module")
def english() -> Drawing:
    return lines(EN, (line("Airport"), line("Land border", 15_000.0)), "en", events=(EVENT,))


@pytest.fixture(scope="module")
def french() -> Drawing:
    return lines(FR, (line("Aéroport"),), "fr", events=(EVENT,), name="un")


def shown(drawing: Drawing) -> list[str]:
    return re.findall(r"<text[^>]*>([^<]*)</text>", drawing.svg)


def test_it_is_an_image_with_a_name_and_a_description(english: Drawing) -> None:
    assert 'role="img" aria-labelledby="chart-title chart-desc"' in english.svg
    assert '<title id="chart-title">Claims fell at the border</title>' in english.svg
    assert '<desc id="chart-desc">Two lines; one falls.</desc>' in english.svg
    assert english.picture.alt == "Claims fell at the border. Two lines; one falls."


def test_it_reaches_nothing_outside_and_asks_for_no_font(english: Drawing) -> None:
    assert "href" not in english.svg
    assert not re.search(r"https?://(?!www\.w3\.org/)", english.svg)
    assert set(re.findall(r'font-family="([^"]*)"', english.svg)) == {"sans-serif"}
    assert "<script" not in english.svg
    assert "style=" not in english.svg


def test_lines_are_named_where_they_end_and_told_apart_by_their_dash(english: Drawing) -> None:
    assert {"Airport", "Land border", "(1) The extension", "Claims a month"} <= {*shown(english)}
    assert len({tuple(dash) for dash in DASHES}) == len(COLOURS)
    assert 'stroke-dasharray="7,3"' in english.svg


def test_numbers_and_months_are_written_as_the_language_writes_them(
    english: Drawing, french: Drawing
) -> None:
    assert "5,000" in shown(english)
    assert "5\u00a0000" in shown(french)
    assert "Jan. 2023" in shown(english)
    assert "janv. 2023" in shown(french)
    assert not {*SHORT_MONTHS["en"]} & {word for words in shown(french) for word in words.split()}


def test_the_table_beneath_holds_every_figure_and_its_interval(french: Drawing) -> None:
    table = french.table
    assert table.caption == "Les demandes ont baissé"
    assert table.header == ("Mois", "Aéroport", "Aéroport, intervalle à 90\u00a0%")
    assert len(table.rows) == 24
    assert table.rows[1] == ("février 2022", "12\u00a0100", "12\u00a0050 à 16\u00a0000")
    assert table.note == "(1) 25 mars 2023, The extension"


def test_what_is_known_only_within_an_interval_is_told_as_one() -> None:
    drawing = bars(EN, (Bar("Mexico", 9400.4, 9300, 9500), Bar("India", None, 0, 5), Bar("Cuba", None)), "en")
    assert drawing.table.rows == (
        ("Mexico", "9,400", "9,300 to 9,500"),
        ("India", "0 to 5", "0 to 5"),
        ("Cuba", "–", "–"),
    )
    assert {"Mexico", "India", "Cuba", "9,400", "0 to 5"} <= {*shown(drawing)}


def test_a_figure_that_is_missing_breaks_its_line() -> None:
    points = [Point(date(2024, month, 1), None if month == 6 else 5.0 + month) for month in range(1, 13)]
    whole = Line("a", tuple(p for p in points if p.value is not None))

    def paths(each: Line) -> int:
        (found,) = re.findall(r'<path d="([^"]*)" stroke="#0b4f7d"', lines(EN, (each,), "en").svg)
        return found.count("M")

    assert paths(Line("a", tuple(points))) == 2
    assert paths(whole) == 1


def test_panels_share_their_days_and_number_their_events() -> None:
    each = tuple(Panel(name, (line("Total"),)) for name in ("Ontario", "Québec", "Alberta"))
    drawing = panels(EN, each, "en", events=(EVENT,))
    assert {"Ontario", "Québec", "Alberta", "(1)"} <= {*shown(drawing)}
    assert drawing.table.header[:2] == ("Month", "Ontario – Total")
    assert drawing.table.note == "(1) March 25, 2023, The extension"


def test_the_same_figures_give_the_same_bytes(english: Drawing) -> None:
    again = lines(EN, (line("Airport"), line("Land border", 15_000.0)), "en", events=(EVENT,))
    assert again.svg == english.svg


@pytest.mark.parametrize("colour", COLOURS)
def test_every_colour_stands_out_on_white(colour: str) -> None:
    def linear(pair: str) -> float:
        c = int(pair, 16) / 255
        return c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(colour[n : n + 2]) for n in (1, 3, 5))
    assert 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05) >= 5


@settings(max_examples=15)
@given(st.text(max_size=40))
def test_names_stay_words(name: str) -> None:
    drawing = bars(EN, (Bar(f"a{name}", 1), Bar('"] + datum.x //', 2)), "en")
    assert '"] + datum.x //'.replace('"', "&quot;") in drawing.svg or '"] + datum.x //' in drawing.svg
    assert "<script" not in drawing.svg


@given(st.lists(st.integers(-(10**12), 10**12), min_size=2, max_size=5), st.sampled_from((1, 1000)))
def test_a_scale_holds_every_figure_within_round_ticks(whole: list[int], parts: int) -> None:
    numbers = [n / parts for n in whole]
    low, high, ticks = domain(numbers)
    assert low <= min(numbers)
    assert max(numbers) <= high
    assert 2 <= len(ticks) <= 9


@pytest.mark.parametrize("lang", ["en", "fr"])
@pytest.mark.parametrize(
    "draw",
    [
        lambda lang: lines(EN, (), lang),
        lambda lang: lines(EN, (Line("a", ()),), lang),
        lambda lang: lines(EN, tuple(line(str(n)) for n in range(6)), lang),
        lambda lang: lines(EN, (Line("a", (Point(date(2024, 1, 1), float("nan")),)),), lang),
        lambda lang: bars(EN, (), lang),
        lambda lang: bars(EN, (Bar("a", float("inf")),), lang),
        lambda lang: panels(EN, (), lang),
    ],
)
def test_what_cannot_be_drawn_is_complained_of(draw: Any, lang: Language) -> None:
    with pytest.raises(Complaint) as complaint:
        draw(lang)
    assert complaint.value.text(lang)


def test_where_it_is_missing_one_sentence_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    found = builtins.__import__

    def without(name: str, *more: Any) -> Any:
        if name == "vl_convert":
            raise ImportError(name)
        return found(name, *more)

    monkeypatch.setattr(builtins, "__import__", without)
    with pytest.raises(Complaint, match="passage-law\\[documents\\]"):
        bars(EN, (Bar("a", 1),), "en")
