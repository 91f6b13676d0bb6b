import re
import tomllib
from pathlib import Path

import pytest

LOCKS = ["uv", "runtime", "dev", "scale", "bench"]
REQUIREMENT = re.compile(
    r"(?P<name>[a-z0-9-]+)==(?P<version>[^ ]+)(?: ; [^\\\n]+)?(?: \\\n    --hash=sha256:[0-9a-f]{64})+\n"
)


def locked(root: Path, lock: str) -> dict[str, set[str]]:
    pins: dict[str, set[str]] = {}
    for pin in REQUIREMENT.finditer((root / "locks" / f"{lock}.txt").read_text()):
        pins.setdefault(pin["name"], set()).add(pin["version"])
    return pins


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_is_exact_versions_with_their_hashes_and_nothing_else(root: Path, lock: str) -> None:
    text = (root / "locks" / f"{lock}.txt").read_text()
    assert text
    assert REQUIREMENT.sub("", text) == ""


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_names_no_address(root: Path, lock: str) -> None:
    text = (root / "locks" / f"{lock}.txt").read_text()
    assert not re.search(r"://| @ |--(?:extra-)?index|--find-links|^\s*#", text, re.MULTILINE)


def test_there_is_no_other_lock(root: Path) -> None:
    assert {path.name for path in (root / "locks").iterdir()} == {f"{lock}.txt" for lock in LOCKS}


def test_what_is_run_is_what_is_tested_and_measured(root: Path) -> None:
    runtime = locked(root, "runtime")
    for lock in ("dev", "bench"):
        other = locked(root, lock)
        assert {name: other.get(name) for name in runtime} == runtime


def test_the_locks_hold_every_declared_dependency(root: Path) -> None:
    project = tomllib.loads((root / "pyproject.toml").read_text())
    groups = project["dependency-groups"]
    for lock, declared in {
        "uv": groups["uv"],
        "runtime": project["project"]["dependencies"] + groups["build"],
        "dev": groups["dev"],
        "bench": groups["bench"],
    }.items():
        names = {re.split(r"[\[<>=~ ]", entry)[0].lower() for entry in declared if isinstance(entry, str)}
        assert names <= locked(root, lock).keys(), lock


def test_the_peers_of_the_bench_are_not_installed_by_run_or_test(root: Path) -> None:
    peers = {"openfisca-core", "policyengine-core", "zen-engine", "pandas"}
    assert not peers & (locked(root, "runtime").keys() | locked(root, "dev").keys())
