"""The core is light: it starts, and evaluates, without a data-frame library, a prover or the web."""

import subprocess
import sys

import pytest

FRAMES = {"duckdb", "ibis", "numpy", "pandas", "polars", "pyarrow"}
WEB = {"fastapi", "pydantic", "starlette"}
PAPER = {"altair", "typst", "vl_convert", "xlsxwriter"}
HEAVY = FRAMES | WEB | PAPER | {"z3"}


def imported(program: str, *arguments: str) -> set[str]:
    """The packages that a program imports, itself and through others."""
    command = [sys.executable, "-X", "importtime", "-c", program, *arguments]
    done = subprocess.run(command, check=True, capture_output=True, encoding="utf-8")
    rows = [line for line in done.stderr.splitlines() if line.startswith("import time:")]
    return {row.rpartition("|")[2].strip().split(".")[0] for row in rows}


def test_importing_passage_imports_nothing_heavy() -> None:
    packages = imported("import passage")
    assert "passage" in packages
    assert not packages & HEAVY


@pytest.mark.parametrize("command", ["tour", "find --help", "ask --help", "--version"])
def test_the_command_line_imports_nothing_heavy(command: str) -> None:
    program = "import sys; sys.argv[0] = 'passage'; from passage.cli import main; sys.exit(main())"
    packages = imported(program, *command.split())
    assert "passage" in packages
    assert not packages & HEAVY


def test_a_heavy_import_would_be_seen() -> None:
    assert "z3" in imported("import z3")
