"""The terminal starts light: no data frame, no prover, no web, and the version without the law."""

import subprocess
import sys
from pathlib import Path

HEAVY = {
    *("numpy", "polars", "pandas", "pyarrow", "duckdb", "ibis"),
    *("z3", "pydantic", "starlette", "fastapi", "altair", "typst", "babel", "rich"),
}


def modules(*words: str) -> set[str]:
    """Every module that a command loads."""
    program = (
        "import sys; sys.argv[0] = 'passage'\n"
        "from passage.cli import main\n"
        "code = main()\n"
        "print('\\n'.join(sys.modules), file=sys.stderr)\n"
        "sys.exit(code)"
    )
    command = [sys.executable, "-c", program, *words]
    done = subprocess.run(command, check=True, capture_output=True, encoding="utf-8")
    return set(done.stderr.split())


def test_find_loads_nothing_heavy(crossing: Path, unknown_family: Path) -> None:
    for file in (crossing, unknown_family):
        loaded = modules("find", str(file))
        assert "passage.law" in loaded
        assert not {name.split(".")[0] for name in loaded} & HEAVY


def test_a_file_of_json_does_not_load_yaml(crossing: Path) -> None:
    assert "yaml" not in modules("find", str(crossing))


def test_the_version_loads_neither_the_law_nor_the_command_line() -> None:
    loaded = modules("--version")
    assert "passage" in loaded
    assert not {"passage.law", "passage.lang", "passage.engine", "click", "yaml", "dataclasses"} & loaded


def test_help_does_not_load_the_law() -> None:
    assert not {"passage.law", "passage.engine", "yaml"} & modules("find", "--help")


def test_one_verb_does_not_load_another(crossing: Path) -> None:
    loaded = modules("find", str(crossing))
    assert not {f"passage.cli.{verb}" for verb in ("ask", "explain", "law", "cases", "tour", "talk")} & loaded


def test_published_numbers_load_their_engine_only_where_they_are_kept() -> None:
    for words in (("--help",), ("list", "--catalogue"), ("add", "--help")):
        loaded = {name.split(".")[0] for name in modules("data", *words)}
        assert not loaded & {"duckdb", "python_calamine", *HEAVY}
