import subprocess
import sys

FRAMES = {"duckdb", "ibis", "numpy", "pandas", "polars", "pyarrow"}
WEB = {"fastapi", "pydantic", "starlette"}
PAPER = {"altair", "typst"}
HEAVY = FRAMES | WEB | PAPER | {"z3"}


def test_importing_passage_imports_nothing_heavy() -> None:
    command = [sys.executable, "-X", "importtime", "-c", "import passage, passage.cli"]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    imported = {line.rpartition("|")[2].strip().split(".")[0] for line in done.stderr.splitlines()}
    assert "passage" in imported
    assert not imported & HEAVY
