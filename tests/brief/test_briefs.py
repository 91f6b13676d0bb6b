"""What a brief tells of the briefing and of a country, and how it is written to files."""

import re
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest

from passage.brief import by_year, country, disputed, drawn, narrative, themes
from passage.brief.by_year import YEAR
from passage.brief.catalogue import THEMES
from passage.brief.claims import Change, Level, Rank
from passage.brief.files import FORMS, pdf, write
from passage.brief.numbers import Numbers
from passage.brief.parts import Brief, Chart
from passage.brief.pieces import words
from passage.brief.saying import sentence
from passage.brief.sheets import sheets
from passage.evidence.at_hand import AtHand
from passage.evidence.episodes import episodes
from passage.paper.document import Heading, said
from passage.paper.markdown import markdown
from passage.text import LANGUAGES, Complaint, Language, Text
from passage.text.typography import faults

from .conftest import BOOK, COUNTRIES, NOW, TABLES

EACH = pytest.mark.parametrize("name", ["narrative", *COUNTRIES])
BOTH = pytest.mark.parametrize("lang", LANGUAGES)


def told(brief: Brief, lang: Language) -> str:
    return re.sub(r"<[^>]*>", "", markdown(brief.document(lang))).replace("\\", "")


@BOTH
def test_the_seven_themes_are_told_in_order(briefs: dict[str, Brief], lang: Language) -> None:
    document = briefs["narrative"].document(lang)
    found = [said(each.words) for each in document.blocks if isinstance(each, Heading) and each.level == 2]
    assert [each for each in found if each in {title[lang] for title in THEMES.values()}] == [
        title[lang] for title in THEMES.values()
    ]


def test_it_tells_what_changed_in_the_law_since(briefs: dict[str, Brief]) -> None:
    words = told(briefs["narrative"], "en")
    assert "SOR/2024-34" in words
    assert "March 26, 2026" in words


def test_it_has_three_findings(briefs: dict[str, Brief]) -> None:
    assert len(briefs["narrative"].main) == 3


@EACH
def test_the_french_is_typeset_as_canada_does(name: str, briefs: dict[str, Brief]) -> None:
    words = told(briefs[name], "fr")
    words = re.sub(r"^\[\^\d+\]:|\d[\d.()]*h\)|\| *:?-+:? *(?=\|)|\S*/\S*|\S+\.csv", "x", words, flags=re.M)
    found = faults(re.sub(r"«[^»]*»", "x", words))
    assert not found, found[:3]


def test_the_history_of_entry_documents_is_that_of_the_rules(briefs: dict[str, Brief]) -> None:
    mexico = told(briefs["MEX"], "en")
    assert "December 1, 2016" in mexico
    assert "February 29, 2024" in mexico
    india = told(briefs["IND"], "en")
    assert india.count("A temporary resident visa is needed.") == 1


def test_a_rank_that_cannot_be_told_is_said_to_be_so(briefs: dict[str, Brief]) -> None:
    assert "the numbers do not tell which" in told(briefs["MEX"], "en")
    assert country.NO_RANK.en in told(briefs["SYR"], "en")
    assert country.CARRIED_BACK.en in told(briefs["GHA"], "en")


@BOTH
def test_a_country_of_which_nothing_is_at_hand_says_so(briefs: dict[str, Brief], lang: Language) -> None:
    words = told(briefs["NRU"], lang)
    assert country.NOBODY[lang] in words
    assert country.NO_OUTCOMES[lang] in words
    assert (
        Text("A temporary resident visa is needed.", "Un visa de résident temporaire est nécessaire.")[lang]
        in words
    )


def test_how_claims_moved_is_told_first_whoever_counts_them(briefs: dict[str, Brief]) -> None:
    for name, measure in (("MEX", "claims_made"), ("SYR", "unhcr_applied")):
        first = briefs[name].main[0]
        assert isinstance(first, Change)
        assert first.after.measure == first.before.measure == measure


def test_contradictory_numbers_are_all_shown(briefs: dict[str, Brief]) -> None:
    words = told(briefs["MEX"], "en")
    assert disputed.TITLE.en in words
    assert "23,993 to 23,997" in words
    assert disputed.TITLE.en not in told(briefs["NRU"], "en")


@EACH
def test_no_word_judges_anybody(name: str, briefs: dict[str, Brief]) -> None:
    words = told(briefs[name], "en").lower() + told(briefs[name], "fr").lower()
    for bad in (
        "bogus",
        "illegal",
        "fraud",
        "non-genuine",
        "abusi",
        "wave",
        "flood",
        "crisis",
        "migrant illégal",
    ):
        assert bad not in words


@pytest.mark.parametrize("name", ["Atlantis", "", "CAN"])
def test_what_is_no_country_is_said_to_be_none(name: str) -> None:
    with pytest.raises(Complaint):
        country.brief(name, TABLES, book=BOOK)


def test_a_day_before_the_briefing_is_refused() -> None:
    with pytest.raises(Complaint):
        narrative.brief(TABLES, on="2024-02-06", book=BOOK)


def test_numbers_read_later_are_not_known_before() -> None:
    from datetime import date

    early = narrative.brief(AtHand(None, date(2024, 2, 7)), on=NOW, book=BOOK)
    assert not early.figures
    assert themes.NO_NUMBER.en in told(early, "en")


@BOTH
def test_the_pdf_says_its_language_its_title_and_has_tags(briefs: dict[str, Brief], lang: Language) -> None:
    pypdf = pytest.importorskip("pypdf", reason="pypdf reads what was printed")
    pytest.importorskip("typst", reason="typst sets documents")
    read = pypdf.PdfReader(BytesIO(pdf(briefs["IND"], lang)))
    assert read.trailer["/Root"]["/Lang"].startswith(lang)
    assert read.metadata.title == briefs["IND"].title[lang]
    assert read.trailer["/Root"]["/MarkInfo"]["/Marked"]
    assert "/StructTreeRoot" in read.trailer["/Root"]


@BOTH
def test_the_workbook_has_every_table_figure_and_trace(briefs: dict[str, Brief], lang: Language) -> None:
    brief = briefs["MEX"]
    claims, *grids, figures, trace = sheets(brief, lang)
    assert len(grids) == len(list(brief.grids()))
    assert {row[0] for row in figures.rows} == set(brief.figures) == {row[0] for row in trace.rows}
    assert claims.rows
    with ZipFile(BytesIO(FORMS[".xlsx"](brief, lang))) as book:
        assert len([name for name in book.namelist() if "worksheets/sheet" in name]) == len(grids) + 4


def test_both_languages_go_to_two_files_and_nothing_is_overwritten(
    briefs: dict[str, Brief], tmp_path: Path
) -> None:
    made = write(briefs["NRU"], tmp_path / "note.html", LANGUAGES)
    assert [each.name for each in made] == ["note.en.html", "note.fr.html"]
    for lang, each in zip(LANGUAGES, made, strict=True):
        page = each.read_text("utf-8")
        assert f'<html lang="{lang}-CA">' in page
        assert "<style>" in page
        assert "http-equiv" not in page
        assert not re.search(r'(?:src|href)="(?!#|https://)', page)
    before = made[1].read_bytes()
    with pytest.raises(Complaint, match="already"):
        write(briefs["GHA"], tmp_path / "note.html", LANGUAGES)
    assert made[1].read_bytes() == before
    write(briefs["GHA"], tmp_path / "note.html", LANGUAGES, replace=True)
    assert made[1].read_bytes() != before
    assert sorted(each.name for each in tmp_path.iterdir()) == ["note.en.html", "note.fr.html"]


def test_a_form_that_is_none_and_a_folder_that_is_not_there_are_refused(
    briefs: dict[str, Brief], tmp_path: Path
) -> None:
    for name in ("note.doc", "note", "absent/note.md"):
        with pytest.raises(Complaint):
            write(briefs["NRU"], tmp_path / name, ("en",))
    assert not list(tmp_path.iterdir())


def test_what_cannot_be_made_leaves_nothing_behind(
    briefs: dict[str, Brief], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(brief: Brief, lang: Language) -> bytes:
        if lang == "fr":
            raise Complaint(Text("no", "non"), mend=Text("mend it", "corrigez-le"))
        return b"written"

    monkeypatch.setitem(FORMS, ".md", fail)
    with pytest.raises(Complaint):
        write(briefs["NRU"], tmp_path / "note.md", LANGUAGES)
    assert not list(tmp_path.iterdir())


@pytest.fixture(scope="module")
def long_ago() -> dict[str, Brief]:
    """Two countries whose people the department last counted long ago, on a page of somebody else’s."""
    return {code: country.brief(code, TABLES, book=BOOK, on=NOW) for code in ("CZE", "HUN")}


@pytest.mark.parametrize("code", ["CZE", "HUN"])
def test_a_country_is_told_by_the_later_of_the_two_counts(long_ago: dict[str, Brief], code: str) -> None:
    (first, *others) = long_ago[code].main
    assert isinstance(first, Change | Level)
    newest = first.after if isinstance(first, Change) else first.of
    assert (newest.measure, str(newest.period)) == ("unhcr_applied", "2025")
    assert not [each for each in others if isinstance(each, Rank) and each.own.measure == "claims_made"]


@BOTH
@pytest.mark.parametrize("code", ["CZE", "HUN"])
def test_why_there_is_no_rank_is_said_of_the_source_that_the_number_is_from(
    long_ago: dict[str, Brief], code: str, lang: Language
) -> None:
    words = told(long_ago[code], lang)
    assert country.NO_OTHERS[lang] in words
    for other in (country.NO_TOTAL, country.CARRIED_BACK, country.NO_RANK):
        assert other[lang] not in words


def test_a_day_before_the_lists_of_the_rules_is_refused_for_a_country() -> None:
    with pytest.raises(Complaint) as refused:
        country.brief("MEX", TABLES, on="2015-06-01", book=BOOK)
    assert refused.value.field == "on"
    first = country.brief("NRU", TABLES, on=country.FIRST, book=BOOK)
    (grid,) = [each for each in first.grids() if each.title == country.HISTORY]
    assert len(grid.rows) == 1


@BOTH
def test_a_projection_is_said_to_be_one_and_is_not_the_newest(
    briefs: dict[str, Brief], lang: Language
) -> None:
    levels = [each for each in briefs["narrative"].claims() if isinstance(each, Level)]
    for each in levels:
        known = each.of.cell.source.known
        assert known is None or each.of.period.end <= known
    (care,) = [
        each for each in levels if each.of.key.endswith("item=ifhp") and each.of.period.start.year > 2024
    ]
    assert words(sentence(care, lang)).endswith(" (projection).")
    (costs,) = [each for each in briefs["narrative"].grids() if each.title.en.startswith("Costs")]
    said = {row[0].label.en: row[3] for row in costs.rows if row[3] is not None}  # type: ignore[union-attr]
    assert said["fiscal year 2029-2030"] == Text.same("projection")


def test_a_path_that_no_file_can_have_is_told_of(briefs: dict[str, Brief], tmp_path: Path) -> None:
    for langs in (("en",), LANGUAGES):
        with pytest.raises(Complaint, match="cannot be written"):
            write(briefs["NRU"], tmp_path / f"{'x' * 300}.md", langs)
    assert not list(tmp_path.iterdir())


def test_a_drawing_names_the_latest_days_and_says_that_it_leaves_others_out() -> None:
    series = Numbers(TABLES).series("claims_made", "year", citizenship="MEX")
    days = episodes()[:9]
    every = Chart(YEAR, YEAR, YEAR, ((YEAR, series),), days, YEAR)
    assert drawn.beneath(every).note == drawn.NAMED
    assert drawn.beneath(replace(every, events=days[1:])).note is None
    shown = drawn.drawing(every, "en", "x").picture
    assert days[-1].label.en in repr(shown)
    assert days[0].label.en not in repr(shown)


@BOTH
def test_a_table_of_outcomes_says_that_earlier_years_are_at_hand(
    briefs: dict[str, Brief], lang: Language
) -> None:
    (grid,) = [
        each for each in briefs["MEX"].grids() if "UNHCR" in each.title.en and "Outcomes" in each.title.en
    ]
    assert len(grid.rows) == 10
    assert grid.note is not None
    assert by_year.EARLIER[lang] in grid.note[lang]
    assert by_year.NOT_A_VERDICT[lang] in grid.note[lang]
