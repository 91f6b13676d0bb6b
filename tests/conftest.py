"""What every test may ask for: the reference material, and a run in which nothing is passed over.

Where PASSAGE_REQUIRE is set, even to an empty list, a skipped test is a failure. The one exception is
reference material that really is absent: it stands beside the clone, and a clone may stand alone.
"""

import os
from collections.abc import Generator
from pathlib import Path
from typing import TypeVar

import pytest
from hypothesis import settings

ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared"
SHARED_IS_ABSENT = "the reference material is not beside this clone (../shared)"

# Explore on a developer's machine; in CI repeat the same examples, so that a failure is the change's own.
settings.register_profile("explore", deadline=None, print_blob=True)
settings.register_profile("repeat", deadline=None, print_blob=True, derandomize=True)
settings.load_profile("repeat" if os.environ.get("CI") else "explore")


@pytest.fixture(scope="session")
def root() -> Path:
    """The root of the clone."""
    return ROOT


@pytest.fixture(scope="session")
def shared() -> Path:
    """The reference material beside the clone; without it the test is skipped, and says so."""
    if not SHARED.is_dir():
        pytest.skip(SHARED_IS_ABSENT)
    return SHARED


Report = TypeVar("Report", pytest.TestReport, pytest.CollectReport)


def demand(report: Report) -> Report:
    """Turn a skip into a failure where the real parts are required."""
    if "PASSAGE_REQUIRE" not in os.environ or not report.skipped or hasattr(report, "wasxfail"):
        return report
    reason = report.longrepr[2] if isinstance(report.longrepr, tuple) else str(report.longrepr)
    if SHARED_IS_ABSENT in reason and not SHARED.is_dir():
        return report
    report.outcome = "failed"
    report.longrepr = f"{report.nodeid}: no skip is allowed where PASSAGE_REQUIRE is set ({reason})"
    return report


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Look at each test's report."""
    return demand((yield))


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report() -> Generator[None, pytest.CollectReport, pytest.CollectReport]:
    """Look at each file's report: a file may skip itself whole."""
    return demand((yield))
