"""A file is read within bounds, whatever it holds, and written whole and for its owner only."""

import stat
from pathlib import Path

import pytest

from passage.case import manuscript
from passage.text import Complaint


def refused(text: str, name: str = "facts.yaml") -> str:
    with pytest.raises(Complaint) as complaint:
        manuscript.parse(text, name)
    assert name in (complaint.value.field or "")
    assert complaint.value.text("fr") != complaint.value.text("en")
    return complaint.value.text("en")


def test_words_stay_words_so_that_norway_is_not_a_no() -> None:
    assert manuscript.parse("nationalities: [NO, no]\nborn: 2000-01-01\nage: 30\nso: yes", "f.yaml") == {
        "nationalities": ["NO", "no"],
        "born": "2000-01-01",
        "age": 30,
        "so": "yes",
    }


def test_yaml_and_json_say_the_same() -> None:
    yaml = manuscript.parse("a: {b: [1, true, null, x]}", "f.yaml")
    assert yaml == manuscript.parse('{"a": {"b": [1, true, null, "x"]}}', "f.json")


@pytest.mark.parametrize(
    "text",
    [
        "a: &x [1]\nb: *x",
        "a: &x 1",
        "a: !!python/object/apply:os.system [echo]",
        "a: !!binary aGVsbG8=",
        "a: !thing x",
        "? [a, b]\n: c",
        "? {a: b}\n: c",
        "- 1\nb: 2",
        "a: [1, 2",
        "--- 1\n--- 2\n",
        "a: \x00",
        "a: \ud800",
        "%YAML 9.9\n---\na: 1",
        "*alias",
        "\t- x: [",
        "a: 1\n a: 2\n  b",
    ],
)
def test_what_is_not_plain_yaml_is_refused_with_its_place(text: str) -> None:
    refused(text)


@pytest.mark.parametrize(
    "text", ["a: 1\na: 2", "a: {b: 1, b: 2}", '{"a": 1, "a": 2}', '{"x": {"a": 1, "a": 2}}']
)
def test_a_name_that_stands_twice_is_refused(text: str) -> None:
    assert "stands twice" in refused(text)


@pytest.mark.parametrize(
    "text",
    [
        "[" * 4000,
        "[" * 40 + "]" * 40,
        '{"a":' * 4000 + "1" + "}" * 4000,
        "- " * 4000 + "x",
        "{a: " * 100 + "x" + "}" * 100,
        "[" + "1," * 60_000 + "1]",
        "x: [" + "1," * 60_000 + "1]",
    ],
)
def test_depth_and_number_are_bounded(text: str) -> None:
    assert "nested too deeply or holds too much" in refused(text)


def test_a_number_of_a_million_digits_is_not_read() -> None:
    refused('{"a": ' + "9" * 900_000 + "}", "f.json")


@pytest.mark.parametrize("text", ['{"a": NaN}', '{"a": Infinity}', '{"a": 1,}', "[1 2]", '{"a": "\x01"}'])
def test_what_is_not_json_is_refused_in_a_json_file(text: str) -> None:
    refused(text, "f.json")


def test_an_empty_file_says_nothing() -> None:
    assert manuscript.parse("", "f.yaml") is None
    assert manuscript.parse("# nothing\n", "f.yaml") is None


def test_a_byte_order_mark_is_passed_over(tmp_path: Path) -> None:
    file = tmp_path / "f.yaml"
    file.write_bytes("\ufeffcity: Montréal\n".encode())
    assert manuscript.read(file) == {"city": "Montréal"}


@pytest.mark.parametrize(
    ("raw", "words"),
    [
        (b"a: \xff\xfe", "not in UTF-8"),
        ("a: é".encode("utf-16"), "not in UTF-8"),
        (b"#" * 1_000_001, "larger than 1 MB"),
    ],
)
def test_a_file_too_large_or_in_another_writing_is_refused(tmp_path: Path, raw: bytes, words: str) -> None:
    file = tmp_path / "f.yaml"
    file.write_bytes(raw)
    with pytest.raises(Complaint, match=words):
        manuscript.read(file)


def test_a_file_that_never_ends_is_read_no_further_than_the_bound() -> None:
    with pytest.raises(Complaint, match="larger than 1 MB"):
        manuscript.read("/dev/zero")


def test_a_missing_file_and_a_folder_are_told_apart(tmp_path: Path) -> None:
    with pytest.raises(Complaint, match="no such file"):
        manuscript.read(tmp_path / "absent.yaml")
    with pytest.raises(Complaint, match="is a folder"):
        manuscript.read(tmp_path)
    with pytest.raises(Complaint):
        manuscript.read("a\0b")


@pytest.mark.parametrize("name", ["f.yaml", "f.json"])
def test_what_is_written_reads_back_and_is_private(tmp_path: Path, name: str) -> None:
    same: list[str] = []
    data = {
        "a": same,
        "b": same,
        "nationalities": ["NO"],
        "day": "2026-05-10",
        "so": True,
        "nothing": None,
        "who": "Éva",
        "n": 3,
    }
    manuscript.write(tmp_path / name, data)
    assert manuscript.read(tmp_path / name) == data
    assert stat.S_IMODE((tmp_path / name).stat().st_mode) == 0o600
    assert [path.name for path in tmp_path.iterdir()] == [name]


def test_a_file_is_not_replaced_unless_asked(tmp_path: Path) -> None:
    file = tmp_path / "f.json"
    manuscript.write(file, {"a": 1})
    with pytest.raises(Complaint, match="such a file already"):
        manuscript.write(file, {"a": 2})
    assert manuscript.read(file) == {"a": 1}
    manuscript.write(file, {"a": 2}, replace=True)
    assert manuscript.read(file) == {"a": 2}
    assert [path.name for path in tmp_path.iterdir()] == ["f.json"]


def test_a_file_that_appears_meanwhile_is_not_replaced(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "f.json"
    file.write_text("{}")
    monkeypatch.setattr(Path, "exists", lambda self: False)
    with pytest.raises(Complaint, match="such a file already"):
        manuscript.write(file, {"a": 2})
    assert file.read_text() == "{}"
    assert [path.name for path in tmp_path.iterdir()] == ["f.json"]


def test_a_folder_that_is_not_there_is_told_of(tmp_path: Path) -> None:
    with pytest.raises(Complaint, match="no such file or folder"):
        manuscript.write(tmp_path / "absent" / "f.json", {})


@pytest.mark.parametrize("replace", [False, True])
def test_a_path_that_no_file_can_have_is_told_of(tmp_path: Path, replace: bool) -> None:
    with pytest.raises(Complaint, match="cannot be written"):
        manuscript.put(tmp_path / ("x" * 300), "text", replace=replace)
    assert not list(tmp_path.iterdir())
