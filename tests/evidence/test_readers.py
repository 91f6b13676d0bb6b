"""Each publisher's habits are read: what is printed becomes an interval, and each number knows its cell."""

from datetime import date

import pytest
from tests.evidence.conftest import GOOD, Make, archive, good, told, workbook

from passage.evidence.opened import open_file, opened
from passage.evidence.readers import read, readings
from passage.text import Complaint


def test_ircc_is_tab_separated_whatever_its_name_and_each_cell_is_an_interval() -> None:
    reading = good("ircc_citizenship_of_the_newest_month.csv")
    found = told(reading)
    assert found["claims_made:2025-06:citizenship=MEX:province=ON"] == (1248, 1252, "1,250")
    assert found["claims_made:2025-06:citizenship=MEX:province=QC"] == (1003, 1007, "1 005")
    assert found["claims_made:2025-06:citizenship=CMR:province=ON"] == (0, 5, "--")
    assert found["claims_made:2025-06:citizenship=CMR:province=QC"] == (0, 2, "0")
    assert found["claims_made:2025-07:citizenship=OTHER:province=NOT_STATED"] == (0, 2, "0")
    assert (len(reading.rows), reading.withheld) == (16, 3)
    assert reading.span == (date(2025, 6, 1), date(2025, 7, 31))


def test_the_cell_is_counted_from_the_header() -> None:
    first = good("ircc_citizenship_of_the_newest_month.csv").rows[0]
    assert (first.row, first.column, first.told.printed) == (1, "TOTAL", "200")


def test_the_ranking_tells_the_newest_month_from_the_newest_year() -> None:
    assert good("ircc_citizenship_of_the_newest_month.csv").data_set == "ircc.asylum_citizenship_last_month"
    assert good("ircc_citizenship_of_the_newest_year.csv").data_set == "ircc.asylum_citizenship_last_year"


def test_where_both_rankings_would_fit_a_person_is_asked() -> None:
    text = (GOOD / "ircc_citizenship_of_the_newest_year.csv").read_text("utf-8")
    july = [line for line in text.splitlines() if "Jun" not in line and "India" not in line]
    file = opened("x.csv", ("\n".join(july) + "\n").encode())
    with pytest.raises(Complaint, match=r"--as ircc\.asylum_citizenship_last_month"):
        read(file)
    assert read(file, "ircc.asylum_citizenship_last_year").data_set.endswith("last_year")


@pytest.mark.parametrize("name", ["ircc_office.csv", "ircc_office_cp1252.csv"])
def test_the_file_of_offices_is_read_in_either_encoding(name: str) -> None:
    found = told(good(name))
    assert found["claims_made:2025-07:office=border"][:2] == (4303, 4307)
    assert found["claims_made:2025-06:office=other"][:2] == (0, 5)
    assert len(found) == 8


def test_lines_of_two_encodings_are_each_read_in_their_own() -> None:
    text = (GOOD / "ircc_office.csv").read_text("utf-8").replace("\u202f", " ").splitlines(keepends=True)
    mixed = "".join(text[:4]).encode("utf-8") + "".join(text[4:]).encode("cp1252")
    assert len(read(opened("x.csv", mixed)).rows) == 8


def test_which_permits_are_counted_is_asked_where_the_file_does_not_say() -> None:
    with pytest.raises(Complaint, match="does not say which permits"):
        good("ircc_permits.csv")
    reading = good("ircc_permits.csv", "ircc.work_tfwp_citizenship")
    assert told(reading)["work_permits_tfwp:2025-06:citizenship=NOT_STATED"][:2] == (0, 5)
    assert {row.unit for row in reading.rows} == {"permits"}


def test_a_workbook_of_inline_strings_is_read_with_its_totals_and_its_stamp(book: Make) -> None:
    reading = read(book())
    found = told(reading)
    assert reading.stamp == date(2025, 2, 28)
    assert reading.data_set == "ircc.asylum_office_workbook"
    assert found["claims_made:2024-11:office=airport:province=QC"] == (468, 472, "470")
    assert found["claims_made:2025-01:office=airport"] == (1023, 1027, "1,025")
    assert found["claims_made:2025-02:office=other"][:2] == (0, 5)
    assert found["claims_made:2025-01"] == (4523, 4527, "4,525")
    assert found["claims_made:2024-12:office=inland:province=NOT_STATED"][2] == "--"


def test_no_total_of_a_quarter_or_a_year_is_taken_for_a_month(book: Make) -> None:
    reading = read(book())
    assert {str(row.period) for row in reading.rows} == {"2024-11", "2024-12", "2025-01", "2025-02"}
    assert len(reading.rows) == 4 * 8


def test_the_office_may_be_named_only_in_the_total_under_its_provinces(book: Make) -> None:
    assert told(read(book({(5, 0): "", (8, 0): ""}))) == told(read(book()))


def test_a_file_is_known_by_its_content_and_not_by_its_name(book: Make) -> None:
    renamed = opened("holiday.txt", book().content)
    assert read(renamed).data_set == "ircc.asylum_office_workbook"


def test_the_board_s_other_is_no_rejection() -> None:
    found = told(good("irb_open_data.csv"))
    assert found["accepted:2024"] == (46480, 46480, "46,480")
    assert found["other_outcome:2024"][0] == 17399
    assert told(good("irb_open_data_fr.csv"))["rejected:2024"][0] == 9577


def test_the_board_s_page_counts_persecution_and_withheld_cells_within_the_totals() -> None:
    reading = good("irb_by_country.html")
    found = told(reading)
    span = "2024-01-01..2024-09-30"
    assert found[f"claims_referred:{span}:persecution=AFG"][0] == 1488
    assert found[f"abandoned:{span}:persecution=AFG"] == (0, 1493, "--")
    assert found[f"abandoned:{span}:persecution=ALB"] == (0, 6830, "--")
    assert found["pending:2024-09-30"][0] == 249857
    assert reading.stamp == date(2024, 9, 30)


def test_one_page_holds_the_interceptions_and_the_claims_beside_them() -> None:
    file = open_file(GOOD / "interceptions.html")
    rcmp, cbsa = readings(file)
    assert told(rcmp)["interceptions:2024-03:province=QC"] == (90, 90, "90")
    assert told(rcmp)["interceptions:2024-02"][0] == 75
    assert told(cbsa)["claims_processed:2024-02:office=border:province=QC"] == (0, 5, "--")
    assert read(file, "cbsa.claims_processed").data_set == "cbsa.claims_processed"


def test_statistics_canada_s_table_comes_in_a_zip_and_says_what_is_absent() -> None:
    table = (GOOD / "statcan_non_permanent.csv").read_bytes()
    file = opened("17100121-eng.zip", archive({"17100121.csv": table, "17100121_MetaData.csv": b"x,y\n"}))
    reading = read(file)
    assert told(reading)["asylum_stock:2025-07-01"] == (470029, 470029, "470029")
    assert told(reading)["temporary_residents:2025-07-01"][0] == 3024216
    assert reading.absent == 1


def test_the_french_table_of_statistics_canada_is_the_same_table() -> None:
    reading = good("statcan_population_fr.csv")
    assert told(reading) == {
        "population:2025-07-01": (41651653, 41651653, "41651653"),
        "population:2025-07-01:province=PE": (181715, 181715, "181715"),
    }


@pytest.mark.parametrize("name", ["unhcr_applications.csv", "unhcr_applications.json"])
def test_unhcr_s_export_and_the_pages_of_its_api_are_one_table(name: str) -> None:
    reading = good(name)
    found = told(reading)
    level = "level=FI:origin"
    assert found[f"unhcr_applied:2024:application=N:asylum=CAN:{level}=AFG:procedure=G"] == (1, 5, "5")
    assert found[f"unhcr_applied:2024:application=N:asylum=CAN:{level}=STATELESS:procedure=G"] == (0, 4, "0")
    assert [row.unit for row in reading.rows] == ["claims", "claims", "claims", "cases"]


def test_a_french_workbook_of_permits_is_known_by_its_title() -> None:
    rows = [
        ["Canada - Titulaires de permis d'études selon le pays de citoyenneté"],
        ["Pays de citoyenneté", "2025", "", "", "Total de 2025"],
        ["", "janv.", "févr.", "Total T1", ""],
        ["Inde", "3 200", "3 205", "6 405", "6 405"],
        ["Mexique", "--", "0", "--", "--"],
        ["Total", "3 200", "3 205", "6 405", "6 405"],
        ["Source\u00a0: IRCC, 28 février 2025"],
    ]
    reading = read(opened("x.xlsx", workbook(rows)))
    assert reading.data_set == "ircc.study_citizenship"
    assert reading.stamp == date(2025, 2, 28)
    assert told(reading)["study_permits:2025-02:citizenship=IND"][:2] == (3203, 3207)
