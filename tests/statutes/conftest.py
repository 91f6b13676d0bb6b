"""Consolidations of an invented regulation on lighthouse keepers, and the official ones if at hand."""

from pathlib import Path

import pytest

from passage.statutes import Holdings, at_hand

HERE = Path(__file__).parent


@pytest.fixture(scope="session")
def good() -> Path:
    """Well-made files: the regulation as of 1901 in English, and as of 1902 in both languages; an act."""
    return HERE / "good"


@pytest.fixture(scope="session")
def bad() -> Path:
    """Files that must not be read."""
    return HERE / "bad"


@pytest.fixture(scope="session")
def lamps(good: Path) -> Holdings:
    """All the well-made ones."""
    return at_hand(good)


@pytest.fixture(scope="session")
def official(shared: Path) -> Path:
    """The official consolidations, current and past."""
    return shared / "law" / "statutes"


@pytest.fixture(scope="session")
def laws(official: Path) -> Holdings:
    """All of them at hand."""
    return at_hand(official)
