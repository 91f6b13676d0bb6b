"""What cannot be read is told in one clear sentence, in both languages, with exit code 2 and no traceback."""

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

ERRORS = [
    (("nonsense",), "nonsense: there is no such command; choose one of find"),
    (("--nonsense",), "--nonsense: there is no such option; see passage --help"),
    (("find", "--nonsense"), "--nonsense: there is no such option; see passage find --help"),
    (("find", "-f"), "-f: this option needs a value; see passage find --help"),
    (("find", "--full=1"), "--full: this option takes no value; see passage find --help"),
    (("find", "a", "b"), "there is more here than this command takes; see passage find --help"),
    (("tour", "x"), "there is more here than this command takes; see passage tour --help"),
    (("find", "/nonsense.yaml"), "/nonsense.yaml: there is no such file or folder; check"),
    (("find", "/"), "/: it is a folder; check"),
    (("find", "-f", "x"), "-f x: a fact has a name and a value; write it as name=value"),
    (("find", "-f", "x=1"), "x: there is no such fact"),
    (
        ("find", "-f", "claim.made_on=2026-02-30"),
        "claim.made_on: “2026-02-30” is not an answer to it; give a day",
    ),
    (("find", "-f", "claim.first=perhaps"), "claim.first: “perhaps” is not an answer to it; give yes, no"),
    (("find", "-f", "entry.plce=inland"), "entry.plce: there is no such fact; did you mean entry.place"),
    (("find", "-f", "a=1", "-f", "a=2"), "-f a: this fact is given twice; keep one"),
    (("find", "-f", "family=[{relation: sister"), "this cannot be read; write one"),
    (("find", "-f", "family=[{x: 1}]"), "family[0].x: there is no such fact"),
    (
        ("find", "-f", "claim.made_on=2026-01-01", "-f", "entry.date=2026-01-02"),
        "the claim comes before the entry",
    ),
    (("find", "--on", "soon"), "--on: “soon” is not a date; write it as 2026-11-23"),
    (("find", "--facts-on", "2026-13-01"), "--facts-on: “2026-13-01” is not a date"),
    (("find", "--issue", "xyzzy"), "--issue xyzzy: there is no such question of law; see the list"),
    (("find", "--issue", "eligibilty"), "did you mean eligibility"),
    (("find", "--save", "/nonsense/x.json"), "/nonsense/x.json: there is no such file or folder"),
    (("find", "--lang", "de"), "--lang de: this is not a language of Passage; write en or fr"),
    (("--lang",), "--lang: this is not a language of Passage"),
    (
        ("find", "x.yaml", "--lang", "both"),
        "--lang both: this command does not write in both languages at once; write en or fr",
    ),
    (("data", "--lang=both", "list"), "--lang both: this command does not write in both languages"),
    (("brief", "--on", "tomorrow"), "--on: “tomorrow” is not a date"),
    (("brief", "--on", "2020-01-01"), "--on: the briefing is of a later day; give a day from 2024-02-07 on"),
    (
        ("brief", "country", "MEX", "--on", "2015-06-01"),
        "--on: the lists of the rules begin later; give a day",
    ),
    (("brief", "country", "Atlantis"), "Atlantis: this is no country that people could come from"),
    (("check-narrative", "--on", "tomorrow"), "--on: “tomorrow” is not a date"),
    (("check-narrative", "--on", "2020-01-01"), "--on: the briefing is of a later day"),
    (("brief", "country", "NRU", "-o", f"/tmp/{'x' * 300}.md"), "it cannot be written; check the path"),
    (("law", "IRPA", "9999"), "IRPA 9999: this provision is not in this book of law; see the list"),
    (("law", "nonsense"), "no instrument is called"),
    (("law", "IRPA", "x-y"), "is no place in a text of law"),
    (("law", "--on", "x"), "--on: “x” is not a date"),
    (("law", "--facts", "--issues"), "only one thing can be listed at once"),
    (("cases",), "no file is named"),
    (("cases", "/nonsense"), "/nonsense: there is no such file or folder"),
]


@pytest.mark.parametrize(("words", "said"), ERRORS, ids=[" ".join(words) for words, _ in ERRORS])
def test_it_is_said_what_is_wrong_where_and_how_to_mend_it(
    passage: Any, words: tuple[str, ...], said: str
) -> None:
    told = passage(*words)
    assert told.code == 2
    assert said in told.err
    assert told.err.startswith("passage: ")
    assert told.err.count("\n") == 1
    assert told.out == ""
    assert "Traceback" not in told.err


@pytest.mark.parametrize(
    "words", [w for w, _ in ERRORS if not any("--lang" in word for word in w)], ids=" ".join
)
def test_in_french_it_is_said_in_french(passage: Any, words: tuple[str, ...]) -> None:
    english, french = passage(*words), passage("--lang", "fr", *words)
    assert french.code == 2
    assert french.err.startswith("passage\u00a0: ")
    assert french.err.count("\n") == 1
    assert french.err.removeprefix("passage\u00a0: ") != english.err.removeprefix("passage: ")


def test_what_a_terminal_might_obey_is_written_out(passage: Any) -> None:
    told = passage("find", "-f", "\x1b[31mred\x07=1")
    assert told.code == 2
    assert "\x1b" not in told.err
    assert "\\x1b[31mred\\x07" in told.err


HOSTILE = {
    "empty.yaml": b"",
    "scalar.yaml": b"42",
    "list.yaml": b"- 1",
    "bomb.yaml": b"a: &a [x,x,x]\nb: &b [*a,*a,*a]\nc: [*b,*b,*b]\n",
    "tag.yaml": b"a: !!python/object/apply:os.system ['echo hi']",
    "deep.json": b"[" * 100_000,
    "deep.yaml": b"{a: " * 5000,
    "twice.yaml": b"claim.first: yes\nclaim.first: no\n",
    "latin.yaml": "a: é".encode("latin-1"),
    "large.yaml": b"#" * 1_000_001,
    "nul.yaml": b"a: \x00",
    "escape.json": b'{"\\u001b[2J": 1}',
    "surrogate.json": b'{"\\ud800": "\\udfff"}',
    "digits.json": b'{"family": ' + b"9" * 10_000 + b"}",
    "rows.yaml": b"family: [" + b"{}, " * 10_000 + b"]",
    "broken.json": b'{"a": ',
    "days.yaml": b"entry.date: 99999-01-01",
    "on.yaml": b"on: [1, 2]",
    "names.json": b'{"claimants": {"": {}}}',
    "forms.yaml": b"passage: {}",
    "mapping.yaml": b"claim.first: {a: b}",
    "numbers.yaml": b"family: [{age: 1e400}]",
}


@pytest.mark.parametrize("name", [name for name in HOSTILE if name != "empty.yaml"])
@pytest.mark.parametrize("lang", ["en", "fr"])
def test_a_hostile_file_is_refused_by_name(passage: Any, tmp_path: Path, name: str, lang: str) -> None:
    (tmp_path / name).write_bytes(HOSTILE[name])
    for verb in ("find", "ask", "explain"):
        told = passage(verb, tmp_path / name, "--lang", lang)
        assert told.code == 2
        assert name in told.err
        assert told.err.isprintable() or all(c.isprintable() or c in "\n\u00a0\u202f" for c in told.err)


def test_a_file_that_may_not_be_read_is_told_of(passage: Any, tmp_path: Path) -> None:
    file = tmp_path / "closed.yaml"
    file.write_text("{}")
    file.chmod(0)
    if os.access(file, os.R_OK):  # whoever may read everything
        assert passage("law", "IRPA 99(3)").code == 0
        return
    assert "access to it is denied" in passage("find", file).err


anything = st.text(st.characters(exclude_characters="\x00", exclude_categories=[]), max_size=30)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(
        st.one_of(anything, st.sampled_from(["-f", "--on", "--json", "--lang", "find", "a=b"])), max_size=5
    )
)
def test_whatever_is_typed_there_is_no_traceback(passage: Any, words: list[str]) -> None:
    told = passage("find", *[word for word in words if not Path(word).exists()])
    assert told.code in (0, 2)
    assert "Traceback" not in told.err


def command(*words: str) -> list[str]:
    program = "import sys; sys.argv[0] = 'passage'; from passage.cli import main; sys.exit(main())"
    return [sys.executable, "-c", program, *words]


def test_a_reader_who_leaves_is_no_error() -> None:
    running = subprocess.Popen(command("law", "--facts"), stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert running.stdout is not None
    assert running.stderr is not None
    running.stdout.readline()
    running.stdout.close()
    assert running.stderr.read() == b""
    assert running.wait() == 0


def test_an_output_that_cannot_write_french_still_writes() -> None:
    surroundings = {**os.environ, "PYTHONIOENCODING": "ascii", "PASSAGE_LANG": "fr"}
    done = subprocess.run(command("tour"), env=surroundings, capture_output=True, check=False)
    assert done.returncode == 0
    assert done.stderr == b""


def test_an_interruption_leaves_no_traceback(passage: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("passage.cli.tour.situations", interrupt)
    told = passage("tour")
    assert told.code == 130
    assert "Traceback" not in told.err
