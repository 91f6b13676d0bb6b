"""A publisher's own rows are added up where it prints no total: as intervals, down to each cell."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from passage.brief import country
from passage.brief.claims import Rank
from passage.cite.figures import Cell
from passage.evidence import keys, measures
from passage.evidence.at_hand import AtHand
from passage.evidence.count import IRCC
from passage.evidence.observations import Observation
from passage.evidence.opened import opened
from passage.evidence.periods import Period
from passage.evidence.ranges import Arc, narrowed, table_arcs
from passage.evidence.readers import read
from passage.evidence.readers.ircc import PERIOD
from passage.evidence.store.store import Store
from passage.evidence.summed import summed
from passage.evidence.telling import trace

YEARLY = "ircc.asylum_citizenship_last_year"
MONTHS = (
    *(("Jan", "janv."), ("Feb", "févr."), ("Mar", "mars"), ("Apr", "avril"), ("May", "mai"), ("Jun", "juin")),
    *(("Jul", "juil."), ("Aug", "août"), ("Sep", "sept."), ("Oct", "oct."), ("Nov", "nov."), ("Dec", "déc.")),
)
HEADER = (
    *PERIOD,
    *("EN_PROVINCE_TERRITORY", "FR_PROVINCE_TERRITOIRE", "EN_COUNTRY_RANK", "FR_CLASSEMENT_PAR_PAYS"),
    *("EN_COUNTRY_OF_CITIZENSHIP", "FR_PAYS_DE_CITOYENNETÉ", "TOTAL"),
)
PLACES = (("Ontario", "Ontario"), ("Quebec", "Québec"))
CITIZENS = (("1", "Mexico", "Mexique"), ("2", "Haiti", "Haïti"), ("", "Other Countries", "Autres pays"))


def line(year: int, month: int, place: int, who: int, printed: str) -> str:
    (en, fr), (rank, citizen, citoyen) = MONTHS[month - 1], CITIZENS[who]
    quarter = (month + 2) // 3
    period = (str(year), f"Q{quarter}", en, str(year), f"T{quarter}", fr)
    return "\t".join((*period, *PLACES[place], rank, rank, citizen, citoyen, printed))


def kept(folder: Path, printed: dict[tuple[int, int, int, int], str], day: date) -> None:
    """A file in IRCC’s form, in the store: of each year, month, province and citizenship what is printed."""
    text = "\n".join(["\t".join(HEADER), *(line(*at, cell) for at, cell in printed.items())]) + "\n"
    file = opened("ODP-Asylum-Top25CitzProv-LastYear.csv", text.encode("utf-8-sig"))
    Store(folder).add(file, read(file, YEARLY), retrieved=day)


def whole(mexico: str = "100", haiti: str = "50", months: int = 12) -> dict[tuple[int, int, int, int], str]:
    """A year: in Ontario a number each month, in Quebec a withheld cell, and 5 of others everywhere."""
    return {
        (2023, month, place, who): (mexico, haiti, "5")[who] if place == 0 or who == 2 else "--"
        for month in range(1, months + 1)
        for place in (0, 1)
        for who in (0, 1, 2)
    }


@pytest.fixture
def near(tmp_path: Path) -> AtHand:
    kept(tmp_path, whole(), date(2024, 3, 1))
    return AtHand(Store(tmp_path))


def one(near: AtHand, period: str, **where: str | None) -> Observation:
    found = near.observations("claims_made", period, office=None, **where)
    return next(each for each in found if each.period == Period.parse(period))


def test_a_year_by_citizenship_is_as_wide_as_its_cells_together(near: AtHand) -> None:
    mexico = one(near, "2023", citizenship="MEX", province=None)
    assert (mexico.count.low, mexico.count.high) == (12 * 98, 12 * 102 + 12 * 5)
    assert mexico.cells == 24
    month = one(near, "2023-05", citizenship="MEX", province=None)
    assert (month.count.low, month.count.high) == (98, 102 + 5)
    residual = one(near, "2023", citizenship="OTHER", province=None)
    assert (residual.count.low, residual.count.high) == (24 * 3, 24 * 7)


def test_its_figure_leads_down_to_every_cell_of_one_vintage(near: AtHand) -> None:
    (figure,) = keys.figures("claims_made:2023:MEX@ircc.asylum_citizenship_last_year", near)
    roots = list(figure.roots())
    assert len(roots) == 24
    assert all(isinstance(root, Cell) and root.column == "TOTAL" for root in roots)
    assert {source.key for source in figure.sources} == {"ircc.asylum_citizenship_last_year@2024-03-01"}
    told = " ".join(trace(figure, "en"))
    assert "added up here" in told
    assert "printed “--”" in told


def test_it_stands_before_what_somebody_else_added_up(near: AtHand) -> None:
    assert one(near, "2023", citizenship="MEX", province=None).vintage.startswith(YEARLY)
    assert one(AtHand(None), "2023", citizenship="MEX", province=None).count.printed


def test_a_year_without_all_its_months_is_not_added_up(tmp_path: Path) -> None:
    kept(tmp_path, whole(months=11), date(2023, 12, 31))
    found = AtHand(Store(tmp_path)).every("claims_made", "2023", citizenship="MEX", province=None)
    years = [each for each in found if each.period == Period.year(2023)]
    assert not any(each.parts for each in years)
    assert len([each for each in found if each.parts]) == 11


def test_it_is_asked_as_known_on_a_day(tmp_path: Path) -> None:
    kept(tmp_path, whole(), date(2024, 3, 1))
    kept(tmp_path, whole(mexico="105"), date(2024, 6, 1))
    store = Store(tmp_path)
    first, last = (
        one(AtHand(store, day), "2023", citizenship="MEX", province=None).count.low
        for day in (date(2024, 4, 1), None)
    )
    assert (first, last) == (12 * 98, 12 * 103)


@given(st.lists(st.integers(0, 40), min_size=6, max_size=6))
def test_the_truth_is_in_the_sum(truth: list[int]) -> None:
    source = AtHand(None).observations("claims_made", "2023", citizenship="MEX")[0].cell.source
    rows = [
        Observation(
            "claims_made",
            Period.month(2023, month),
            {"citizenship": "MEX", "province": province},
            IRCC.read("--" if n <= 5 else str(5 * round(n / 5))),
            "claims",
            Cell(source, at, "TOTAL", ""),
            "",
        )
        for at, n in enumerate(truth, 1)
        for month, province in [((at + 1) // 2, "ON" if at % 2 else "QC")]
    ]
    found = {each.period: each.count for each in summed(rows)}
    for month in (1, 2, 3):
        count = found[Period.month(2023, month)]
        assert count.low <= sum(truth[2 * month - 2 : 2 * month]) <= count.high


def test_no_withheld_cell_is_narrowed_by_a_sum_of_the_rows_themselves(near: AtHand) -> None:
    """A table of citizenships by province in one month, and beneath it the sums that are printed of it."""
    rows = [
        each for each in near.every("claims_made", "2023-05") if {"citizenship", "province"} == {*each.where}
    ]
    names = {each.where["citizenship"]: each for each in rows}
    arcs = table_arcs([*names], ["ON", "QC"])
    ends = {
        (each.where["citizenship"], each.where["province"]): (int(each.count.low), int(each.count.high))
        for each in rows
    }
    published = {at: Arc(*pair, *ends.get(at, (0, 10**6))) for at, pair in arcs.items()}
    sums = {(code, None): one(near, "2023-05", citizenship=code, province=None).count for code in names}
    printed = {at: (int(count.low), int(count.high)) for at, count in sums.items()}
    moved = narrowed(published, printed)
    assert not {at for at in moved if at in ends}


def test_a_brief_tells_a_country_from_them_with_the_vintage_and_what_is_lumped_together(near: AtHand) -> None:
    brief = country.brief("MEX", near)
    used = {source.key for source in brief.sources}
    assert "ircc.asylum_citizenship_last_year@2024-03-01" in used
    ranks = [each for each in brief.claims() if isinstance(each, Rank) and each.own.measure == "claims_made"]
    assert ranks
    told = {each.own.period.label.en: each for each in ranks}["2023"]
    assert told.known_on >= date(2024, 3, 1)
    assert any(
        "OTHER" in str(each.figure.what) or "ther" in each.figure.what.en for each in told.rank.trace()
    )
    assert measures.figure(told.own).low == 12 * 98
