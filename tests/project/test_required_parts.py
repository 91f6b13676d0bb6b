"""Where the real parts are required no test passes by being skipped."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

SKIPPED = "import pytest\ndef test_it(): pytest.skip('no part')\n"
SKIPPED_WHOLE = "import pytest\npytest.skip('no part', allow_module_level=True)\n"
EXPECTED_TO_FAIL = "import pytest\n@pytest.mark.xfail\ndef test_it(): assert False\n"
WANTS_SHARED = "def test_it(shared): assert shared.is_dir()\n"


def outcome(clone: Path, test: str, **environment: str) -> int:
    """Run one test in a clone of its own, and return pytest's exit code."""
    kept = {name: value for name, value in os.environ.items() if name not in ("CI", "PASSAGE_REQUIRE")}
    (clone / "tests" / "test_one.py").write_text(test)
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "tests/test_one.py"]
    done = subprocess.run(command, cwd=clone, env=kept | environment, check=False, capture_output=True)
    return done.returncode


@pytest.fixture
def clone(root: Path, tmp_path: Path) -> Path:
    tests = tmp_path / "clone" / "tests"
    tests.mkdir(parents=True)
    shutil.copy(root / "tests" / "conftest.py", tests)
    return tests.parent


@pytest.mark.parametrize("test", [SKIPPED, WANTS_SHARED, EXPECTED_TO_FAIL])
def test_a_developer_may_skip(clone: Path, test: str) -> None:
    assert outcome(clone, test) == 0


@pytest.mark.parametrize("required", ["", "postgresql chromium"])
@pytest.mark.parametrize("test", [SKIPPED, SKIPPED_WHOLE])
def test_a_skip_is_a_failure_where_parts_are_required(clone: Path, test: str, required: str) -> None:
    assert outcome(clone, test, PASSAGE_REQUIRE=required) in (1, 2)


def test_reference_material_that_is_absent_may_be_skipped(clone: Path) -> None:
    assert outcome(clone, WANTS_SHARED, PASSAGE_REQUIRE="") == 0


def test_reference_material_that_is_there_is_read(clone: Path) -> None:
    (clone.parent / "shared").mkdir()
    assert outcome(clone, WANTS_SHARED, PASSAGE_REQUIRE="") == 0
    pretext = "import pytest\ndef test_it(): pytest.skip('not beside this clone (../shared)')\n"
    assert outcome(clone, pretext, PASSAGE_REQUIRE="") == 1


def test_an_expected_failure_is_no_skip(clone: Path) -> None:
    assert outcome(clone, EXPECTED_TO_FAIL, PASSAGE_REQUIRE="") == 0
