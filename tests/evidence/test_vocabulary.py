"""Every code that a reader can yield has a name in both languages, and every reading a meaning."""

from pathlib import Path

import pytest
from tests.evidence.conftest import GOOD
from tests.evidence.test_real_files import REAL

from passage.evidence import places, tables
from passage.evidence.at_hand import at_hand
from passage.evidence.catalogue import catalogue
from passage.evidence.measures import figure
from passage.evidence.opened import open_file, opened
from passage.evidence.readers import irb, ircc, ircc_workbook, read, statcan, tidied, unhcr
from passage.evidence.reading import Reading
from passage.evidence.readings import reading
from passage.evidence.store.store import Store
from passage.evidence.telling import trace
from passage.text import Complaint, codes
from passage.text.typography import faults

LUMPED = {places.by_code(code) or "" for code in ("UNK", "XXA", "TIB")}
LUMPED |= {places.citizenship(row["spelling"]) or "" for row in tables.rows("../spellings")}
TYPES = [
    "Total, non-permanent residents",
    "Total, asylum claimants, protected persons and related groups",
    "Total, permit holders and their family members",
    "Work permit holders only",
    "Titulaires d’un permis d’études seulement",
    "Work and study permit holders",
    "Family members of permit holders",
    "Other",
    "Asylum claimants, protected persons and related groups with work permits only",
    "Asylum claimants, protected persons and related groups with study permits only",
    "Asylum claimants, protected persons and related groups with work and study permits",
    "Asylum claimants, protected persons and related groups without work or study permits",
    "Asylum claimants, protected persons and related groups, other",
]
GROUPS = {found for name in TYPES if (found := statcan._group(name)) is not None}
VOCABULARY = {
    "province": set(places._provinces().values()) - {places.CANADA},
    "office": set(places._offices().values()),
    **dict.fromkeys(tables.COUNTRIES, set(codes()) | LUMPED),
    "group": {group for _, group in GROUPS if group}
    | set(tidied._GROUPS.values()) - {"asylum"}
    | {"eoir", "ins_dhs"},
    "level": {"FI", "all"},
    "system": {"legacy"},
}
MEASURES = {
    *(measure for measure, _ in irb._MEASURES),
    *irb._OUTCOMES.values(),
    *ircc.PERMITS.values(),
    *(measure for _, _, measure in ircc_workbook._TITLES),
    *(measure for kind in unhcr._KINDS.values() for measure in kind.values()),
    *(measure for measure, _ in GROUPS),
    *("claims_processed", "interceptions", "population"),
}


@pytest.mark.parametrize("dimension", sorted(VOCABULARY))
def test_every_code_of_a_reader_has_a_name_in_both_languages(dimension: str) -> None:
    for code in VOCABULARY[dimension]:
        name = tables.label(dimension, code)
        assert name.en
        assert faults(name.fr) == [], code


def test_every_measure_of_a_reader_is_defined_and_is_in_the_catalogue() -> None:
    assert tables.measures().keys() >= MEASURES
    assert {measure for each in catalogue().values() for measure in each.measures} >= MEASURES


def test_every_type_of_resident_is_a_group_of_its_own_and_a_new_one_is_asked_about() -> None:
    found = [statcan._group(name) for name in TYPES]
    assert None not in found
    assert len(set(found)) == len(TYPES)
    assert statcan._group("Refugee claimants and kin") is None


@pytest.mark.parametrize(("old", "new"), [(",FI,", ",ZZ,"), (",G,", ",Q,"), (",N,", ",K,")])
def test_a_code_of_unhcr_s_that_has_no_name_is_a_complaint(old: str, new: str) -> None:
    text = (GOOD / "unhcr_applications.csv").read_text("utf-8")
    assert old in text
    with pytest.raises(Complaint, match="no code of UNHCR"):
        read(opened("x.csv", text.replace(old, new).encode()))


def test_the_codes_of_unhcr_s_real_files_have_names(shared: Path) -> None:
    duckdb = pytest.importorskip("duckdb")
    for file in ("asylum_applications", "asylum_decisions"):
        path = str(shared / "data" / "unhcr" / f"{file}.parquet")
        for column, dimension in unhcr._DIVIDED.items():
            if column == "app_type" and file == "asylum_decisions":
                continue
            query = f"SELECT DISTINCT {column} FROM read_parquet(?)"
            for (code,) in duckdb.execute(query, [path]).fetchall():
                assert tables.label(dimension, code).fr


def named(found: Reading) -> None:
    """Hold every place and reading of a file to have a name."""
    for pair in {pair for row in found.rows for pair in row.where}:
        assert tables.label(*pair).fr
    for read_as in {row.read for row in found.rows}:
        assert faults(reading(read_as).meaning.fr) == []


@pytest.mark.parametrize("name", sorted(name for name in REAL if not name.endswith(".parquet")))
def test_everything_in_a_real_file_has_a_name(shared: Path, name: str) -> None:
    named(read(open_file(shared / "data" / name), REAL[name][0]))


def test_everything_that_is_kept_is_told_with_how_it_is_read(tmp_path: Path) -> None:
    from datetime import date

    store = Store(tmp_path)
    declared = {"ircc_permits.csv": "ircc.work_tfwp_citizenship"}
    for path in sorted(GOOD.iterdir()):
        file = open_file(path)
        found = read(file, declared.get(path.name))
        named(found)
        store.add(file, found, retrieved=date(2026, 8, 22))
    told = at_hand(store).every()
    kept = [each for each in told if "@" in each.cell.source.key]
    assert len({each.cell.source.key for each in kept}) > 8
    for each in kept:
        assert each.cell.read is not None
        lines = {lang: trace(figure(each), lang) for lang in ("en", "fr")}
        assert f"sha256 {each.cell.source.sha256}" in " ".join(lines["en"])
        assert faults(lines["fr"][0]) == []
