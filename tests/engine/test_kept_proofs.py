"""Proofs are read again only of the very same law, code, solver and question."""

import json
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from passage.engine.prove import Claim, Verdict
from passage.engine.prove.kept import fingerprint, keep, kept, usual
from passage.lang import Moment

DAY = Moment.read("2026-03-26")
INSTANT = Moment.read("2024-02-29T23:30-05:00")
PROVED = Verdict(Claim.MET, "IRPA 101(1)(a)", DAY, True)
NOT_SO = Verdict(Claim.COVERED, "eligibility", INSTANT, False, None, {"entry.date": "2026-01-02"})
UNSETTLED = Verdict(Claim.DECIDES, "IRPA 101(1)(e)", DAY, None, "IRPR 159.5(a)")


def test_what_is_kept_is_read_again_as_it_was(tmp_path: Path) -> None:
    assert keep("abc", [PROVED, NOT_SO], tmp_path)
    again = kept("abc", tmp_path)
    assert again is not None
    assert again.verdicts == (PROVED, NOT_SO)
    assert again.on == date.today()
    assert kept("abd", tmp_path) is None


def test_what_is_not_settled_is_not_kept(tmp_path: Path) -> None:
    assert not keep("abc", [PROVED, UNSETTLED], tmp_path)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "content",
    [
        "",
        "[" * 100_000,
        "{}",
        json.dumps({"form": "passage/proofs/0", "fingerprint": "abc", "on": "2026-01-01", "verdicts": []}),
        json.dumps({"form": "passage/proofs/1", "fingerprint": "xyz", "on": "2026-01-01", "verdicts": []}),
        json.dumps({"form": "passage/proofs/1", "fingerprint": "abc", "on": "2026-01-01", "verdicts": [1]}),
        json.dumps(
            {
                "form": "passage/proofs/1",
                "fingerprint": "abc",
                "on": "2026-01-01",
                "verdicts": [["met", "x", "2026-01-01", "yes", None, {}]],
            }
        ),
    ],
)
def test_what_cannot_be_read_is_not_taken_for_a_proof(tmp_path: Path, content: str) -> None:
    (tmp_path / "abc.json").write_text(content)
    assert kept("abc", tmp_path) is None


def test_a_folder_that_cannot_be_written_costs_nothing_but_the_keeping(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    assert not keep("abc", [PROVED], tmp_path / "file")


def test_the_fingerprint_is_another_for_another_law_question_or_day(tmp_path: Path) -> None:
    law = tmp_path / "law"
    law.mkdir()
    (law / "rule.py").write_text("a")
    first = fingerprint([law], DAY, "eligibility")
    assert first == fingerprint([law], DAY, "eligibility")
    others = {fingerprint([law], DAY, "hearing"), fingerprint([law], INSTANT, "eligibility")}
    (law / "list.csv").write_text("MEX")
    others.add(fingerprint([law], DAY, "eligibility"))
    (law / "rule.py").write_text("b")
    others.add(fingerprint([law], DAY, "eligibility"))
    assert len(others | {first}) == 5


def test_the_folder_is_the_one_named_else_the_usual_one(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PASSAGE_CACHE", str(tmp_path))
    assert usual() == tmp_path
    monkeypatch.delenv("PASSAGE_CACHE")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    assert usual() == tmp_path / "passage" / "proofs"


LOADS = """
import sys
from passage.engine.prove import moments, standing
from passage.law import book
next(standing(book(), moments(book())[:1], ["hearing"]))
print(*sorted({name.split(".")[1] for name in sys.modules if name.startswith("passage.")}))
"""


def test_every_room_that_a_proof_loads_is_in_its_fingerprint(monkeypatch: pytest.MonkeyPatch) -> None:
    """A country more or less, or another reading of a citation, would make a proof another."""
    from passage.cli import prove

    taken: list[Path] = []
    monkeypatch.setattr(
        "passage.engine.prove.kept.fingerprint", lambda folders, *asked: taken.extend(folders) or ""
    )
    prove._mark((DAY,), None)
    loaded = subprocess.run([sys.executable, "-c", LOADS], capture_output=True, text=True, check=True).stdout
    assert set(loaded.split()) <= {folder.name for folder in taken}
