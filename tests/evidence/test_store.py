"""Every vintage is kept with its bytes, whole or not at all; any number can be asked as known on a day."""

import json
import multiprocessing
import os
import signal
import subprocess
import sys
import threading
import time
from datetime import date
from pathlib import Path

import pytest
from tests.evidence.conftest import GOOD, Make

from passage.evidence.at_hand import at_hand
from passage.evidence.opened import Opened, open_file, opened
from passage.evidence.readers import read
from passage.evidence.reading import DIMENSIONS
from passage.evidence.store import folder as folders
from passage.evidence.store.engine import connected
from passage.evidence.store.folder import alone, usual
from passage.evidence.store.keeping import INCOMING
from passage.evidence.store.store import Store
from passage.evidence.store.vintages import NOTE, NUMBERS, digest, vintage
from passage.text import Complaint

JUNE, AUGUST = date(2026, 6, 22), date(2026, 8, 22)
MONTH = "ircc_citizenship_of_the_newest_month.csv"


def revised() -> Opened:
    """The same file a month later: one number of the past is another."""
    text = (GOOD / MONTH).read_bytes()
    assert b"1,250" in text
    return opened(MONTH, text.replace(b"1,250", b"1,300"))


@pytest.fixture
def store(tmp_path: Path) -> Store:
    """A store with two vintages of one data set, and the workbook of offices beside them."""
    store = Store(tmp_path / "numbers")
    for file, day in ((open_file(GOOD / MONTH), JUNE), (revised(), AUGUST)):
        store.add(file, read(file), retrieved=day)
    return store


def mexico(store: Store, known_on: date | None = None) -> str:
    found = store.observations("claims_made", known_on=known_on, citizenship="MEX", province="ON")
    return found[0].count.printed


def test_the_newest_vintage_speaks_and_an_older_one_where_it_is_asked(store: Store) -> None:
    assert mexico(store) == "1,300"
    assert mexico(store, date(2026, 7, 1)) == "1,250"
    assert store.observations("claims_made", known_on=date(2020, 1, 1)) == ()
    assert [each.known for each in store.vintages()] == [JUNE, AUGUST]


def test_a_number_knows_its_file_its_row_and_its_vintage(store: Store) -> None:
    (each,) = store.observations(
        "claims_made", known_on=JUNE, citizenship="CMR", province="QC", period=read_period("2025-07")
    )
    assert (each.count.low, each.count.high, each.count.printed) == (0, 5, "--")
    assert (each.cell.row, each.cell.column, each.cell.printed) == (14, "TOTAL", "--")
    assert each.vintage == "ircc.asylum_citizenship_last_month@2026-06-22"
    source = each.cell.source
    assert source.sha256 == open_file(GOOD / MONTH).sha256
    assert (source.file, source.retrieved, source.standing) == (MONTH, JUNE, "official")
    assert source.licence.fr.startswith("Licence du gouvernement ouvert")


def read_period(text: str):
    from passage.evidence.periods import Period

    return Period.parse(text)


def test_what_is_read_is_what_is_kept(store: Store, book: Make) -> None:
    file = book()
    reading = read(file)
    kept, new = store.add(file, reading, retrieved=AUGUST)
    assert new
    assert kept.known == date(2025, 2, 28)
    found = store.observations(data_set="ircc.asylum_office_workbook")
    assert {(o.key, o.count, o.cell.row, o.cell.column, o.unit) for o in found} == {
        (
            ":".join([r.measure, str(r.period), *(f"{d}={c}" for d, c in r.where)]),
            r.told,
            r.row,
            r.column,
            r.unit,
        )
        for r in reading.rows
    }


def test_the_original_bytes_are_kept_beside_the_numbers(store: Store) -> None:
    for each in store.vintages():
        assert each.original.name == MONTH
        assert {path.name for path in each.folder.iterdir()} == {MONTH, NOTE, NUMBERS}
    assert store.vintages()[0].original.read_bytes() == (GOOD / MONTH).read_bytes()


def test_the_same_bytes_are_kept_once(store: Store) -> None:
    file = open_file(GOOD / MONTH)
    kept, new = store.add(file, read(file), retrieved=date(2026, 11, 1))
    assert not new
    assert kept.retrieved == JUNE
    assert len(store.vintages()) == 2


def test_a_name_that_is_a_path_is_not_used(tmp_path: Path) -> None:
    file = opened("../../evil.csv", (GOOD / MONTH).read_bytes())
    kept, _ = Store(tmp_path / "deep" / "numbers").add(file, read(file), retrieved=JUNE)
    assert kept.original.parent == kept.folder
    assert kept.original.name.startswith("file-")
    assert kept.original.is_file()


def test_sums_are_intervals_and_undivided(store: Store) -> None:
    found = store.sums("claims_made", ["citizenship"], known_on=JUNE)
    by_code = {each.codes[0]: (each.low, each.high, each.cells) for each in found}
    assert by_code["MEX"] == (1248 + 1003 + 88 + 103, 1252 + 1007 + 92 + 107, 4)
    assert by_code["CMR"] == (0 + 0 + 3 + 0, 5 + 2 + 7 + 5, 4)
    assert sum(each.cells for each in store.sums("claims_made", ["year"])) == 16


def test_what_two_data_sets_count_is_not_added_up(store: Store) -> None:
    file = open_file(GOOD / "ircc_office.csv")
    store.add(file, read(file), retrieved=JUNE)
    with pytest.raises(Complaint, match="it is counted in"):
        store.sums("claims_made", ["year"])
    assert store.sums("claims_made", ["office"], data_set="ircc.asylum_office")


@pytest.mark.parametrize("name", ["nonsense", "low; DROP TABLE x", "1=1 --"])
def test_a_dimension_that_is_none_is_a_complaint(store: Store, name: str) -> None:
    with pytest.raises(Complaint, match="no such dimension"):
        store.observations("claims_made", **{name: "x"})
    with pytest.raises(Complaint, match="no such dimension"):
        store.sums("claims_made", [name])


def test_what_was_tampered_with_is_found(store: Store) -> None:
    first, second = store.vintages()
    assert store.verify(first) is None
    first.original.write_bytes(first.original.read_bytes().replace(b"415", b"420"))
    second.numbers.write_bytes(first.numbers.read_bytes() + b" ")
    assert "not the one that was kept" in str(store.verify(first))
    assert "its numbers are not those" in str(store.verify(second))
    first.original.unlink()
    assert "missing" in str(store.verify(first))


def test_numbers_that_the_reader_no_longer_makes_are_found(store: Store) -> None:
    first, second = store.vintages()
    import shutil

    shutil.copy(second.numbers, first.numbers)
    note = json.loads((first.folder / NOTE).read_text())
    note["numbers_sha256"] = digest(first.numbers)
    (first.folder / NOTE).write_text(json.dumps(note))
    assert "other numbers" in str(store.verify(vintage(first.folder)))


@pytest.mark.parametrize(
    "note",
    ["", "[]", "{}", '{"passage": "vintage/9"}', '{"passage": "vintage/1", "data_set": "../x"}', "[" * 9999],
)
def test_a_note_that_is_none_is_a_complaint_naming_it(store: Store, note: str) -> None:
    place = store.vintages()[0].folder / NOTE
    place.write_text(note)
    with pytest.raises(Complaint) as caught:
        store.vintages()
    assert str(place) in caught.value.text("fr")


def test_numbers_that_are_cut_short_are_a_complaint_naming_them(store: Store) -> None:
    first = store.vintages()[0]
    first.numbers.write_bytes(first.numbers.read_bytes()[:-40])
    for ask in (
        lambda: store.observations(known_on=first.known),
        lambda: store.measured(first.known),
        lambda: store.sums("claims_made", ["year"], known_on=first.known),
    ):
        with pytest.raises(Complaint) as caught:
            ask()
        assert str(first.numbers) in caught.value.text("en")
        assert "cannot be read" in caught.value.text("en")


def test_numbers_kept_in_an_earlier_form_are_said_to_be_and_how_to_keep_them_anew(store: Store) -> None:
    first = store.vintages()[0]
    with connected() as engine:
        engine.execute(
            "COPY (SELECT * EXCLUDE (read) FROM read_parquet(?)) TO ? (FORMAT parquet)",
            [str(first.numbers), str(first.folder / "earlier")],
        )
    (first.folder / "earlier").replace(first.numbers)
    note = {**json.loads((first.folder / NOTE).read_text()), "numbers_sha256": digest(first.numbers)}
    (first.folder / NOTE).write_text(json.dumps(note))
    with pytest.raises(Complaint) as caught:
        store.observations(known_on=first.known)
    assert "earlier form" in caught.value.text("en")
    assert "add the file again" in caught.value.text("en")
    assert "forme antérieure" in caught.value.text("fr")
    assert "earlier form" in str(store.verify(vintage(first.folder)))


KILLED = """
import os, signal, sys
from datetime import date
from pathlib import Path
from passage.evidence.opened import open_file
from passage.evidence.readers import read
from passage.evidence.store import keeping
from passage.evidence.store.store import Store

when, folder, path = sys.argv[1:]
file = open_file(path)

def die(*_, **__):
    os.kill(os.getpid(), signal.SIGKILL)

if when == "numbers":
    keeping.numbers = die
elif when == "note":
    keeping.replace = die
elif when == "rename":
    Path.rename = die
Store(Path(folder)).add(file, read(file), retrieved=date(2026, 8, 22))
"""


@pytest.mark.skipif(os.name == "nt", reason="needs a system with signals")
@pytest.mark.parametrize("when", ["numbers", "note", "rename"])
def test_a_writer_that_is_killed_leaves_nothing_half_written(tmp_path: Path, when: str) -> None:
    command = [sys.executable, "-c", KILLED, when, str(tmp_path), str(GOOD / MONTH)]
    done = subprocess.run(command, capture_output=True, check=False)
    assert done.returncode == -signal.SIGKILL, done.stderr
    assert list((tmp_path / INCOMING).rglob("*.csv"))
    store = Store(tmp_path)
    assert store.vintages() == ()
    file = open_file(GOOD / MONTH)
    store.add(file, read(file), retrieved=AUGUST)
    assert len(store.vintages()) == 1
    assert not (tmp_path / INCOMING).exists()


def add_one(folder: str, number: int) -> None:
    text = (GOOD / MONTH).read_bytes().replace(b"2,430", str(5 * (500 + number)).encode())
    file = opened(MONTH, text)
    Store(Path(folder)).add(file, read(file, "ircc.asylum_citizenship_last_month"), retrieved=AUGUST)


def test_two_writers_at_once_both_get_their_turn(tmp_path: Path) -> None:
    context = multiprocessing.get_context("spawn")
    writers = [context.Process(target=add_one, args=(str(tmp_path), number)) for number in range(2)]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join(60)
    assert [writer.exitcode for writer in writers] == [0, 0]
    store = Store(tmp_path)
    assert len(store.vintages()) == 2
    assert all(store.verify(each) is None for each in store.vintages())


def test_a_writer_does_not_wait_for_ever(tmp_path: Path) -> None:
    with alone(tmp_path), pytest.raises(Complaint, match="something else is writing"), alone(tmp_path, 0.1):
        pass
    held = threading.Event()

    def hold() -> None:
        with alone(tmp_path):
            held.set()
            time.sleep(0.2)

    thread = threading.Thread(target=hold)
    thread.start()
    held.wait()
    with alone(tmp_path, 10):
        pass
    thread.join()


def test_a_folder_that_cannot_be_written_is_a_complaint(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    file = open_file(GOOD / MONTH)
    with pytest.raises(Complaint, match="nothing can be written"):
        Store(tmp_path / "file" / "numbers").add(file, read(file), retrieved=JUNE)


def test_the_usual_folder_is_the_one_that_is_named_or_that_of_the_system(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv(folders.VARIABLE, str(tmp_path / "named"))
    assert usual() == tmp_path / "named"
    monkeypatch.delenv(folders.VARIABLE)
    monkeypatch.setenv("LOCALAPPDATA" if os.name == "nt" else "XDG_DATA_HOME", str(tmp_path))
    assert usual() == tmp_path / "passage" / "numbers"
    monkeypatch.setenv("XDG_DATA_HOME", "relative")
    if os.name != "nt":
        assert usual() == Path.home() / ".local" / "share" / "passage" / "numbers"


@pytest.fixture
def nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No store on this machine."""
    monkeypatch.setenv(folders.VARIABLE, str(tmp_path / "nothing"))


@pytest.mark.usefixtures("nothing")
def test_without_a_store_the_package_s_own_tables_are_at_hand() -> None:
    near = at_hand()
    found = near.observations("claims_made", "2023", citizenship="MEX")
    assert found
    assert {near.place(each) for each in found} == {"tables"}


def test_the_store_comes_before_the_tables_and_each_number_once(store: Store) -> None:
    file = open_file(GOOD / "irb_open_data.csv")
    store.add(file, read(file), retrieved=AUGUST)
    near = at_hand(store)
    found = near.observations("accepted")
    keys = [each.key for each in found]
    assert len(keys) == len(set(keys))
    places = {each.key: near.place(each) for each in found}
    assert places["accepted:2024"] == "store"
    assert places["accepted:2013"] == "tables"
    assert "store" in {near.place(each) for each in at_hand(store.folder).observations("claims_made")}


def test_what_is_at_hand_can_be_asked_as_known_on_a_day(store: Store) -> None:
    then = at_hand(store, date(2026, 7, 1))
    (mexican,) = then.observations("claims_made", "2025-06", citizenship="MEX", province="ON")
    assert mexican.count.printed == "1,250"
    assert all(
        each.cell.source.retrieved is None or each.cell.source.retrieved <= date(2026, 7, 1)
        for each in then.observations("claims_made")
    )


def test_a_folder_that_is_named_and_is_none_is_a_complaint(tmp_path: Path) -> None:
    with pytest.raises(Complaint, match="no numbers are kept here"):
        at_hand(tmp_path / "nothing")


def test_every_dimension_can_be_asked_for(store: Store) -> None:
    undivided = dict.fromkeys(DIMENSIONS)
    for dimension in DIMENSIONS:
        assert store.observations("claims_made", **{**undivided, dimension: "nowhere"}) == ()
