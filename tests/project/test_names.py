"""The project speaks of itself alone: no machine it was written on, no registry it was fetched from."""

import re
from pathlib import Path

# Written in pieces, so that this file may itself be read.
REGISTRIES = [".".join(parts) for parts in [("pypi", "org"), ("pythonhosted", "org"), ("npmjs", "org")]]
TOOLS = ["Cla" + "ude", "Anth" + "ropic", "Open" + "AI", "Chat" + "GPT", "Co" + "pilot", "coding " + "agent"]
WORKPLACE = ["bash" + "_jobs", "sub" + "agent", "developers" + ".md", "before" + "-stop", "issues " + "show"]
HOMES = re.compile(r"(?<![\w.])/(?:root|home|Users|work|opt)/\w")


def test_no_file_names_a_registry_a_workplace_or_its_tools(root: Path, tracked: list[Path]) -> None:
    words = re.compile("|".join(map(re.escape, REGISTRIES + TOOLS + WORKPLACE)), re.IGNORECASE)
    told = []
    for path in tracked:
        text = (root / path).read_text(encoding="utf-8", errors="replace")
        told += [f"{path}: {word}" for word in words.findall(f"{path}\n{text}")]
    assert told == []


def test_no_file_names_a_path_of_one_machine(root: Path, tracked: list[Path]) -> None:
    told = []
    for path in tracked:
        text = (root / path).read_text(encoding="utf-8", errors="replace")
        told += [f"{path}: {line.strip()}" for line in text.splitlines() if HOMES.search(line)]
    assert told == []


def test_the_words_looked_for_are_found_where_they_stand() -> None:
    assert HOMES.search("open('/" + "home/me/file')")
    assert not HOMES.search("../shared/work/of the house")
    assert "pypi" in REGISTRIES[0]
