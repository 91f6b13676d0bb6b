"""The job and the line that submits it, as docs/scale.md writes them, run for real on `local[2]`."""

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.csv
import pyarrow.parquet as pq
import pytest
from tests.warehouse import engines
from tests.warehouse.people import BOOK
from tests.warehouse.test_every_engine import EDITION, ROWS, crowd, law, ours

from passage.engine.warehouse.reading import name_of
from passage.engine.warehouse.sql import written

FEW = min(ROWS, 2000)
DOCUMENTS = ("docs/scale.md", "docs/scale.fr.md")


def block(document: Path, language: str, holding: str) -> str:
    """The one block of a document, in a language, that holds some words."""
    blocks = re.findall(rf"^```{language}\n(.*?)^```", document.read_text("utf-8"), re.MULTILINE | re.DOTALL)
    (found,) = [each for each in blocks if holding in each]
    return found


def test_both_languages_show_the_same_job_and_the_same_line(root: Path) -> None:
    for language, holding in (("python", "createOrReplaceTempView"), ("sh", "spark-submit")):
        english, french = (block(root / document, language, holding) for document in DOCUMENTS)
        assert english == french


def test_the_documented_job_answers_as_our_own_columns_do(root: Path, tmp_path: Path) -> None:
    if why := engines.absent("spark"):
        pytest.skip(why)
    asked = written(EDITION, "eligibility", "spark")
    (tmp_path / "query.sql").write_text(asked.sql, "utf-8")
    (tmp_path / "job.py").write_text(block(root / DOCUMENTS[0], "python", "createOrReplaceTempView"), "utf-8")
    table, lists, _ = crowd()
    for name in asked.tables:
        if name == "calendar":
            days = asked.reading.calendar(690_000, 741_000)
            pa.csv.write_csv(pa.table(days), tmp_path / "calendar.csv")
        else:
            some = table if name == "people" else lists[name]
            pq.write_table(some.filter(pc.less_equal(some["person"], FEW)), tmp_path / name)
    line = shlex.split(block(root / DOCUMENTS[0], "sh", "spark-submit").replace("\\\n", " "))
    assert line[:5] == ["spark-submit", "--master", "yarn", "--deploy-mode", "cluster"]
    assert line[-len(asked.tables) :] == list(asked.tables)
    here = [each.replace("hdfs:///passage", str(tmp_path)) for each in line[5:]]
    submit = [str(Path(sys.executable).with_name("spark-submit")), "--master", "local[2]"]
    done = subprocess.run(
        [*submit, "--conf", "spark.driver.bindAddress=127.0.0.1", *here],
        cwd=tmp_path,
        env={**os.environ, "SPARK_LOCAL_IP": "127.0.0.1", "PYSPARK_PYTHON": sys.executable},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-4000:]
    answers = pq.read_table(tmp_path / "answers").sort_by("person")
    _, found = law(("eligibility",), (), 8)
    sought = {name_of(each): each for each in found.reader.network.answers}
    names = [name for name in answers.column_names if name.endswith((".certain", ".possible"))]
    assert len(names) == 2 * len(sought)
    for name in names:
        got = answers[name].combine_chunks().to_numpy(zero_copy_only=False)
        assert (got == ours(found, sought, name)[:FEW]).all(), name
    codes = np.array([*(outcome.code for outcome in BOOK.issues["eligibility"].outcomes), None])
    assert answers["eligibility"].to_pylist() == codes[found.outcomes("eligibility")[:FEW]].tolist()
