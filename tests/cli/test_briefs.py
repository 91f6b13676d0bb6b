"""`passage brief` and the tour: nothing is left behind of a brief that cannot be made or written."""

import tempfile
from pathlib import Path
from typing import Any

import pytest

from passage.brief import files, narrative
from passage.cli.brief import write_the_narrative
from passage.text import Complaint, Text


@pytest.mark.parametrize(("room", "name"), [(narrative, "brief"), (files, "write")])
def test_a_brief_that_fails_leaves_no_folder(
    room: Any, name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise Complaint(Text("no", "non"), mend=Text("mend it", "corrigez-le"))

    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    monkeypatch.setattr(room, name, fail)
    with pytest.raises(Complaint):
        write_the_narrative()
    assert not list(tmp_path.iterdir())


def test_the_verdicts_are_counted_with_those_that_changed(passage: Any) -> None:
    told = passage("check-narrative").flowing
    assert "cannot be checked with what is at hand (8); of which changed since (6)" in told
    assert "Now: contradicted, changed since" in told
    assert "Now: supported, changed since" in told
    assert "dont changé depuis (6)" in passage("check-narrative", "--lang", "fr").flowing
