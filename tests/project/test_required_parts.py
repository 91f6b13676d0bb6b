"""Where the real parts are required no test passes by being skipped."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

PRETEXT = "the reference material is not beside this clone (../shared)"
TESTS = {
    "skipped": "import pytest\ndef test_it(): pytest.skip('no part')\n",
    "skipped_whole": "import pytest\npytest.skip('no part', allow_module_level=True)\n",
    "skipped_on_a_pretext": f"import pytest\ndef test_it(): pytest.skip('{PRETEXT}')\n",
    "expected_to_fail": "import pytest\n@pytest.mark.xfail\ndef test_it(): assert False\n",
    "wants_shared": "def test_it(shared): assert shared.is_dir()\n",
}


def told(root: Path, place: Path, *, shared: bool, **environment: str) -> dict[str, str]:
    """Run those tests in a clone of their own, and return what pytest says of each."""
    tests = place / "clone" / "tests"
    tests.mkdir(parents=True)
    if shared:
        (place / "shared").mkdir()
    shutil.copy(root / "tests" / "conftest.py", tests)
    for name, text in TESTS.items():
        (tests / f"test_{name}.py").write_text(text)
    kept = {name: value for name, value in os.environ.items() if name not in ("CI", "PASSAGE_REQUIRE")}
    command = [sys.executable, "-m", "pytest", "-rA", "-p", "no:cacheprovider", "--no-fold-skipped"]
    command += ["--continue-on-collection-errors", "tests"]
    done = subprocess.run(
        command, cwd=tests.parent, env=kept | environment, check=False, capture_output=True, text=True
    )
    said = re.findall(
        r"^(PASSED|FAILED|ERROR|SKIPPED|XFAIL)\b.*?tests/test_(\w+)\.py", done.stdout, re.MULTILINE
    )
    return {name: outcome for outcome, name in said}


def test_a_developer_may_skip(root: Path, tmp_path: Path) -> None:
    said = told(root, tmp_path, shared=False)
    assert said.pop("expected_to_fail") == "XFAIL"
    assert said == dict.fromkeys(TESTS.keys() - {"expected_to_fail"}, "SKIPPED")


@pytest.mark.parametrize("required", ["", "postgresql chromium"])
def test_a_skip_is_a_failure_where_parts_are_required(root: Path, tmp_path: Path, required: str) -> None:
    assert told(root, tmp_path, shared=True, PASSAGE_REQUIRE=required) == {
        "skipped": "FAILED",
        "skipped_whole": "ERROR",
        "skipped_on_a_pretext": "FAILED",
        "expected_to_fail": "XFAIL",
        "wants_shared": "PASSED",
    }


def test_only_for_want_of_reference_material_may_a_required_test_be_skipped(
    root: Path, tmp_path: Path
) -> None:
    said = told(root, tmp_path, shared=False, PASSAGE_REQUIRE="")
    assert said["wants_shared"] == "SKIPPED"
    assert said["skipped"] == "FAILED"
