"""A population packed once is read again, bit for bit; what is no planes file, or of other law, is not."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pyarrow as pa
import pytest

from passage import law
from passage.population import synthetic
from passage.population.planes import Planes, pack
from passage.population.population import Population
from passage.population.run import Counts, run
from passage.text import Complaint

BOOK = law.book()
ON = "2026-11-23"
ISSUES = ["eligibility", "stca"]


@pytest.fixture(scope="module")
def people() -> tuple[Any, dict[str, Any], Any]:
    return synthetic.people(1500, 7, synthetic.facts_of(ISSUES, BOOK), book=BOOK)


@pytest.fixture(scope="module")
def packed(people: Any, tmp_path_factory: pytest.TempPathFactory) -> Path:
    table, lists, mapping = people
    path = tmp_path_factory.mktemp("planes") / "people.planes"
    assert pack(Population(table, mapping=mapping, lists=lists, on=ON), ISSUES, path) == 1500
    return path


def test_planes_tell_what_the_bounds_of_the_table_do(people: Any, packed: Path) -> None:
    table, lists, mapping = people
    ran = run(table, ISSUES, mapping=mapping, lists=lists, on=ON, exact=False)
    whole = ran.arrow()
    counts = Counts()
    again = pa.Table.from_batches(Planes(packed).batches(counts))
    assert again.num_rows == 1500
    for name in set(again.schema.names) - {"synthetic"}:
        assert again.column(name).to_pylist() == whole.column(name).to_pylist(), name
    assert counts.outcomes == ran.counts.outcomes
    assert counts.grounds == ran.counts.grounds


def test_invented_people_stay_marked_in_planes_and_in_what_is_read_of_them(people: Any, packed: Path) -> None:
    assert Planes(packed).synthetic
    (batch,) = Planes(packed).batches(Counts())
    assert batch.column("synthetic").to_pylist() == [True] * 1500
    table, lists, mapping = people
    assert run(table, ISSUES, mapping=mapping, lists=lists, on=ON).arrow().column("synthetic").to_pylist()[0]
    assert all(each.column("synthetic").to_pylist()[0] for each in lists.values())


@pytest.mark.parametrize("kept", [0, 10, 5000, -9, -64])
def test_a_file_cut_short_is_refused(packed: Path, tmp_path: Path, kept: int) -> None:
    path = tmp_path / "short.planes"
    path.write_bytes(packed.read_bytes()[:kept])
    with pytest.raises(Complaint, match="no planes file, or it was cut short"):
        Planes(path)


def test_another_file_of_arrow_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "foreign.planes"
    with pa.ipc.new_file(str(path), pa.schema([("a", pa.bool_())])) as file:
        file.write_batch(pa.RecordBatch.from_pylist([{"a": True}]))
    with pytest.raises(Complaint, match="no planes file"):
        Planes(path)


def test_planes_of_law_that_reads_otherwise_now_are_refused_naming_it(packed: Path) -> None:
    ground = BOOK.provisions["IRPA 101(1)(e)"]
    versions = tuple(replace(each, enacted_by="another Act") for each in ground.versions)
    with pytest.raises(Complaint, match=r"IRPA 101\(1\)\(e\): it was packed under law that reads otherwise"):
        Planes(packed, book=BOOK.with_provision(replace(ground, versions=versions)))


def test_the_same_seed_gives_the_same_people_and_another_seed_others() -> None:
    facts = synthetic.facts_of(["stca"], BOOK)
    first, again, other = (synthetic.people(50, seed, facts, book=BOOK)[0] for seed in (1, 1, 2))
    assert first.equals(again)
    assert not first.equals(other)
