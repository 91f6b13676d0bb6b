"""A letter and a memo from the command line: written once, for their owner only."""

import stat
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("typst", reason="pip install 'passage-law[documents]' runs this")

Run = Callable[..., Any]


def test_a_letter_and_a_memo_are_for_their_owner_only(passage: Run, crossing: Path, tmp_path: Path) -> None:
    letter, memo = tmp_path / "letter.pdf", tmp_path / "memo.pdf"
    printed = passage("explain", crossing, "--letter", letter, "--memo", memo)
    assert printed.code == 0
    assert "letter.pdf." in printed.flowing
    for file in (letter, memo):
        assert file.read_bytes().startswith(b"%PDF-")
        assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_no_file_is_replaced_unasked(passage: Run, crossing: Path, tmp_path: Path) -> None:
    memo = tmp_path / "memo.pdf"
    memo.write_text("mine")
    printed = passage("explain", crossing, "--memo", memo)
    assert printed.code == 2
    assert "there is such a file already" in printed.err
    assert memo.read_text() == "mine"
    assert passage("explain", crossing, "--memo", memo, "--replace").code == 0
    assert memo.read_bytes().startswith(b"%PDF-")


def test_replacing_nothing_is_complained_of(passage: Run, crossing: Path) -> None:
    assert "--replace: no file is asked for" in passage("explain", crossing, "--replace").err


def test_data_is_still_data_where_a_memo_is_written(passage: Run, crossing: Path, tmp_path: Path) -> None:
    printed = passage("explain", crossing, "--json", "--memo", tmp_path / "memo.pdf")
    assert printed.data["passage"] == "explanation/1"
