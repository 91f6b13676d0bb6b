"""What no publisher means is a complaint that names the file, the line and what to do, in both languages."""

import re
import zipfile
from pathlib import Path

import pytest
from tests.evidence.conftest import BAD, GOOD, SHEET, Make, archive, offices, workbook

from passage.evidence import opened as opening
from passage.evidence.opened import open_file, opened
from passage.evidence.readers import read
from passage.text import Complaint
from passage.text.typography import faults

SAID = {
    "a_word_for_a_count.csv": ":4: in TOTAL, “many” is no cell",
    "block_page.html": "Web page without a table",
    "block_page_named.csv": "Web page without a table",
    "bytes.csv": "neither text nor a workbook",
    "empty.csv": "the file is empty",
    "half_downloaded.csv": "cut short",
    "header_alone.csv": "a header and no number",
    "interceptions_total_is_not_the_sum.html": "is “250”, and its parts add up to 252",
    "interceptions_unknown_place.html": "“Acadia” is no province or territory",
    "irb_another_period.html": "do not tell one period",
    "irb_unknown_column.csv": "a column “region” is not known",
    "irb_unknown_country.html": ":4: “Atlantis” is no country",
    "irb_unknown_outcome.csv": ":2: “Allowed” is no outcome",
    "json_cut_short.json": "malformed or cut short",
    "languages_differ.csv": ":5: its English says “Mexico” and its French “Haïti”",
    "languages_name_another_country.csv": ":4: its English says “Mexico” and its French “Haïti”",
    "moved_column.csv": ":1: column 13 is “FR_PROVINCE_TERRITOIRE” where “TOTAL” is expected",
    "negative_count.csv": ":4: in TOTAL, “-1250” is no cell",
    "nobody.csv": "no publisher’s form is recognized",
    "not_rounded.csv": ":4: in TOTAL, “1251” is no cell",
    "open_quotation.csv": ":2: a quotation mark is left open",
    "quarter_of_another_month.csv": ":5: its English says “2025 Q1 Jun”",
    "rank_changes.csv": ":13: MEX ranks 4 here and 2 on line 4",
    "renamed_country.csv": ":6: “Camerounia” is no country",
    "repeated_line.csv": ":18: it repeats line 5",
    "shredded_line.csv": ":6: it has 12 cells where the header has 13",
    "statcan_in_thousands.csv": ":2: it counts in thousands",
    "statcan_renamed_type.csv": "it has been renamed",
    "statcan_unknown_place.csv": ":2: “Canadia” is no province",
    "unhcr_page_missing.json": "page 2 of 2 is not there",
    "unhcr_repeated_line.csv": ":6: it repeats line 2",
    "unhcr_small_count.csv": ":3: in applied, “3” is no cell",
    "unhcr_unknown_country.csv": ":3: “ZZZ” is no country",
    "unknown_column.csv": ":1: column 7 is “EN_AGE”",
    "unknown_office.csv": ":3: “Spaceport” is no claim office type",
    "unknown_province.csv": ":4: “Cascadia” is no province or territory",
    "years_differ.csv": ":5: its English says “2025 Q2 Jun” and its French “2024 T2 juin”",
}


def french_of(complaint: Complaint) -> str:
    """Its French, but for the name of the file and for what it quotes."""
    return re.sub(r"«\u00a0[^»]*\u00a0»", "«\u00a0x\u00a0»", f"{complaint.problem.fr}; {complaint.mend.fr}")


def test_every_bad_file_is_here() -> None:
    assert {path.name for path in BAD.iterdir()} == SAID.keys()


@pytest.mark.parametrize("name", sorted(SAID))
def test_a_bad_file_is_refused_by_name_and_line(name: str) -> None:
    with pytest.raises(Complaint) as caught:
        read(open_file(BAD / name))
    english, french = caught.value.text("en"), caught.value.text("fr")
    assert english.startswith(name)
    assert SAID[name] in english
    assert english != french
    assert faults(french_of(caught.value)) == []


OFFICES = [
    ({(7, 2): "--"}, ":7: the total of airport 2024-11 is withheld"),
    ({(12, 2): "--"}, ":12: the total of 2024-11 is withheld"),
    ({(7, 2): "900"}, ":7: the total of airport 2024-11 is “900”, and its parts add up to 946 to 954"),
    ({(12, 6): "9,000"}, ":12: the total of 2025-01 is “9,000”"),
    ({(6, 1): "Cascadia"}, ":6: “Cascadia” is no province"),
    ({(7, 0): "Spaceport - Total", (5, 0): ""}, ":7: “Spaceport” is no claim office"),
    ({(6, 1): "Quebec"}, ":6: it repeats line 5"),
    ({(8, 3): "-5"}, ":8: in 2024-12, “-5” is no cell"),
    ({(4, 7): "Mar"}, ":4: 2025-01 is followed by 2025-03"),
    ({(4, 7): "Average"}, ":4: a column headed “Average” is neither a month nor a total"),
    ({(3, 9): "Growth"}, ":4: a column headed “Growth” is neither a month nor a total"),
    ({(15, 0): "Source: IRCC, July 31, 2025"}, ":15: the file says it is of 2025-07-31"),
    ({(15, 0): "Source: IRCC, January 31, 2025"}, ":15: the file says it is of 2025-01-31"),
    ({(12, 0): "Sum"}, "“Sum” is no claim office"),
]


@pytest.mark.parametrize(("changed", "said"), OFFICES, ids=[said for _, said in OFFICES])
def test_a_bad_workbook_is_refused_by_line(
    book: Make, changed: dict[tuple[int, int], str], said: str
) -> None:
    with pytest.raises(Complaint) as caught:
        read(book(changed))
    assert said in caught.value.text("en")
    assert faults(french_of(caught.value)) == []


def test_a_workbook_cut_before_its_totals_is_refused() -> None:
    with pytest.raises(Complaint, match="no line of totals"):
        read(opened("x.xlsx", workbook(offices()[:10])))


def test_a_file_that_is_said_to_be_another_is_refused() -> None:
    with pytest.raises(Complaint, match=r"it is irb\.rpd_decisions, not ircc\.asylum_office"):
        read(open_file(GOOD / "irb_open_data.csv"), "ircc.asylum_office")


def test_an_absent_file_is_a_complaint() -> None:
    with pytest.raises(Complaint, match="no such file"):
        open_file("/nonsense/file.csv")


def test_an_archive_that_unpacks_to_far_more_is_refused_before_it_does() -> None:
    bomb = archive({"17100121.csv": b"0" * 40_000_000})
    assert len(bomb) < 100_000
    with pytest.raises(Complaint, match="unpacks to more than"):
        opened("x.zip", bomb)


def test_an_archive_of_very_many_files_is_refused() -> None:
    with pytest.raises(Complaint, match="unpacks to more than"):
        opened("x.zip", archive({f"{number}.csv": b"a\n" for number in range(100)}))


def test_an_archive_within_an_archive_is_refused() -> None:
    inner = archive({"17100121.csv": b"a,b\n1,2\n"})
    with pytest.raises(Complaint, match="archive within the archive"):
        opened("x.zip", archive({"one.zip": archive({"two.zip": inner})}))
    with pytest.raises(Complaint, match="archive within the archive"):
        opened("x.zip", archive({"one.xlsx": workbook(offices())}))


def test_an_archive_cut_short_is_refused() -> None:
    whole = archive({"17100121.csv": (GOOD / "statcan_non_permanent.csv").read_bytes()})
    with pytest.raises(Complaint, match="damaged, locked or cut short"):
        opened("x.zip", whole[:-30])


def test_an_archive_whose_member_is_not_what_it_says_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "x.zip"
    path.write_bytes(archive({"17100121.csv": b"a,b\n" * 100}))
    content = bytearray(path.read_bytes())
    at = content.index(b"PK\x01\x02")
    content[at + 16 : at + 20] = b"\0\0\0\0"  # its checksum
    with pytest.raises(Complaint, match="damaged"):
        opened("x.zip", bytes(content))
    assert zipfile.is_zipfile(path)


def test_a_sheet_that_claims_to_be_vast_is_refused_before_it_is_read() -> None:
    cells = "".join(
        f'<row r="{at[3:] or 1}"><c r="{at}" t="inlineStr"><is><t>x</t></is></c></row>'
        for at in ("A1", "XFD1048576")
    )
    with pytest.raises(Complaint, match="larger than it is"):
        opened("x.xlsx", workbook(SHEET.format(rows=cells)))


def test_a_workbook_that_declares_entities_is_refused() -> None:
    declared = '<!DOCTYPE x [<!ENTITY a "aaaa">]>' + SHEET.format(rows="")
    with pytest.raises(Complaint, match="damaged"):
        opened("x.xlsx", workbook(declared))


def test_a_formula_is_not_evaluated(book: Make) -> None:
    rows = "".join(f'<row r="{n}"><c r="A{n}" t="str"><f>1+1</f><v>x</v></c></row>' for n in range(1, 4))
    file = opened("x.xlsx", workbook(SHEET.format(rows=rows)))
    assert file.tables[0].lines[0][1] == ["x"]


def test_a_file_that_is_too_large_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening, "LARGEST", 100)
    with pytest.raises(Complaint, match="larger than any publisher’s file"):
        open_file(GOOD / "ircc_office.csv")


def test_a_parquet_file_that_is_none_is_refused() -> None:
    with pytest.raises(Complaint, match="Parquet file is damaged"):
        read(opened("x.parquet", b"PAR1" + b"\0" * 100 + b"PAR1"))


@pytest.mark.parametrize(
    "content",
    [b"[" * 100_000, b'{"items": 3}', b"[1, 2]", b'{"items": [1]}', b"<table><tr><td>" * 1000, b"PK\x03\x04"],
)
def test_nonsense_is_a_complaint_and_no_crash(content: bytes) -> None:
    with pytest.raises(Complaint):
        read(opened("x", content))
