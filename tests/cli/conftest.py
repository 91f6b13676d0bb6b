"""The command line, run in this process: what it prints, and its exit code."""

import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

import pytest

from passage.case import manuscript
from passage.cli import main

ROOT = Path(__file__).parents[2]
TOUR = ROOT / "src" / "passage" / "cli" / "tour.yaml"


@dataclass(frozen=True)
class Printed:
    """What came of a command."""

    code: int
    out: str
    err: str

    @property
    def data(self) -> Any:
        """The output, as JSON."""
        return json.loads(self.out)

    @property
    def flowing(self) -> str:
        """The output on one line."""
        return re.sub(r"[ \n]+", " ", self.out)


Run = Callable[..., Printed]


@pytest.fixture
def passage(
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path_factory: pytest.TempPathFactory,
) -> Run:
    """Run a command in English unless it says otherwise; it keeps its proofs where no other test looks."""
    monkeypatch.setenv("PASSAGE_CACHE", str(tmp_path_factory.mktemp("cache")))
    monkeypatch.setenv("PASSAGE_LANG", "en")
    monkeypatch.setenv("COLUMNS", "100")

    def run(*words: object) -> Printed:
        capsys.readouterr()
        code = main([str(word) for word in words])
        out, err = capsys.readouterr()
        return Printed(code, out, err)

    return run


@pytest.fixture
def adult() -> dict[str, Any]:
    """An adult who crossed between ports on 2026-05-01 and claimed 13 days later."""
    told = cast("dict[str, Any]", manuscript.read(TOUR))
    days = {
        "claim.made_on": "2026-05-14",
        "entry.date": "2026-05-01",
        "entry.first_after_june_2020": "2026-05-01",
    }
    return {**told["given"], **days}


def written(path: Path, data: object) -> Path:
    """A file of facts."""
    path.write_text(json.dumps(data), "utf-8")
    return path


@pytest.fixture
def crossing(tmp_path: Path, adult: dict[str, Any]) -> Path:
    """Her file."""
    return written(tmp_path / "crossing.json", {"on": "2026-11-23", **adult})


@pytest.fixture
def unknown_day(tmp_path: Path, adult: dict[str, Any]) -> Path:
    """Hers, were the day of the crossing not known."""
    days = {"entry.date": "2025-06-01..2026-05-14", "entry.first_after_june_2020": "2025-06-01..2026-05-14"}
    return written(tmp_path / "unknown-day.json", {"on": "2026-11-23", **adult, **days})


@pytest.fixture
def unknown_family(tmp_path: Path, adult: dict[str, Any]) -> Path:
    """Hers, had nobody asked about her family."""
    return written(tmp_path / "unknown-family.json", {"on": "2026-11-23", **adult, "family": None})


@pytest.fixture
def family(tmp_path: Path, adult: dict[str, Any]) -> Path:
    """A family of three: a woman with a sister here, her husband, and their daughter, an American too."""
    told = {"relation": "sister", "in_canada": True, "status": "citizen", "claim": "none", "permit": "none"}
    claimants = {
        "Ana": {"family": {"rows": [told], "complete": True}},
        "Luis": None,
        "Éva": {"nationalities": {"rows": ["USA", "MEX"], "complete": True}},
    }
    shared = {**adult, "entry.place": "land_poe", "claim.place": "land_poe"}
    return written(tmp_path / "family.json", {"on": "2026-11-23", "shared": shared, "claimants": claimants})
