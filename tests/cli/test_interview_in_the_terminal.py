"""The interview on a terminal: answers by word or number, I don't know, back, help, stop."""

import io
from pathlib import Path
from typing import Any

import pytest


@pytest.fixture
def answering(passage: Any, monkeypatch: pytest.MonkeyPatch) -> Any:
    """Run `find --interview` with these answers."""

    def run(file: Path, *answers: str, lang: str = "en", more: tuple[str, ...] = ()) -> Any:
        monkeypatch.setattr("sys.stdin", io.StringIO("".join(f"{answer}\n" for answer in answers)))
        return passage("find", file, "--interview", "--lang", lang, *more)

    return run


def test_it_asks_until_the_finding_is_settled(answering: Any, unknown_family: Path) -> None:
    told = answering(unknown_family, "yes", "sister", "yes", "1")
    assert "Which relatives do you have in Canada?" in told.err
    assert "relative 1 · Is this person in Canada?" in told.err
    assert "Nothing more needs to be asked." in told.err
    assert "is eligible" in told.out
    assert "Which relatives" not in told.out


def test_it_speaks_french(answering: Any, unknown_family: Path) -> None:
    told = answering(unknown_family, "oui", "sœur", "oui", "citoyen ou citoyenne du Canada", lang="fr")
    assert "Il n’y a plus rien à demander." in told.err
    assert "La demande est recevable" in told.out


def test_back_puts_the_question_before_again(answering: Any, unknown_family: Path) -> None:
    told = answering(unknown_family, "yes", "<", "no")
    assert told.err.count("Which relatives do you have in Canada?") == 2
    assert "is ineligible" in told.out


def test_i_do_not_know_leaves_it_unknown(answering: Any, unknown_family: Path) -> None:
    for word in ("?", "-"):
        told = answering(unknown_family, word)
        assert "what was passed over stays unknown" in told.err
        assert "It cannot be told yet." in told.out


def test_help_and_what_is_no_answer_put_the_question_again(answering: Any, unknown_family: Path) -> None:
    told = answering(unknown_family, "yes", "h", "zzz", "", "99", "sister", "yes", "citizen")
    assert "wider than" in told.err
    assert told.err.count("this is none of the answers") == 2
    assert "nothing was answered" in told.err
    assert "is eligible" in told.out


def test_it_says_how_many_questions_are_left(answering: Any, unknown_family: Path) -> None:
    assert "At most 2 questions left, about" in answering(unknown_family, "q").err


def test_stopping_or_the_end_of_the_answers_keeps_what_was_told(
    answering: Any, unknown_family: Path, tmp_path: Path
) -> None:
    saved = tmp_path / "saved.json"
    told = answering(unknown_family, "yes", "sister", more=("--save", str(saved)))
    assert told.code == 0
    assert '"sister"' in saved.read_text("utf-8")


def test_what_was_passed_over_is_kept_in_the_file_and_not_asked_again(
    answering: Any, unknown_family: Path, tmp_path: Path
) -> None:
    saved = tmp_path / "saved.json"
    first = answering(unknown_family, "-", more=("--save", str(saved)))
    assert "Which relatives do you have in Canada?" in first.err
    assert '"withheld"' in saved.read_text("utf-8")
    again = answering(saved, "yes")
    assert "Passed over before, and not asked again: 1." in again.err
    assert "Which relatives" not in again.err
    assert "It cannot be told yet." in again.out
    french = answering(saved, lang="fr")
    assert "non reposées\u00a0: 1." in french.err


def test_a_settled_case_asks_nothing(answering: Any, crossing: Path) -> None:
    told = answering(crossing)
    assert "> " not in told.err
    assert "is ineligible" in told.out


def test_answers_cannot_come_from_the_input_that_holds_the_file(answering: Any) -> None:
    told = answering(Path("-"), "{}")
    assert told.code == 2
    assert "--interview" in told.err
