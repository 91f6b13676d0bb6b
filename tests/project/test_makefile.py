import re
import subprocess
from pathlib import Path


def test_make_help_lists_every_target(root: Path) -> None:
    declared = re.search(r"^\.PHONY: (.+)$", (root / "Makefile").read_text(), re.MULTILINE)
    assert declared is not None
    told = subprocess.run(["make", "--no-print-directory", "help"], cwd=root, check=True, capture_output=True)
    listed = re.findall(r"^make (\w+) ", told.stdout.decode(), re.MULTILINE)
    assert sorted(listed) == sorted(declared[1].split())


def test_every_target_is_explained_in_both_languages(root: Path) -> None:
    targets = re.findall(r"^[a-z]+:.*## (.+)$", (root / "Makefile").read_text(), re.MULTILINE)
    assert targets
    for words in targets:
        english, _, french = words.partition(" · ")
        assert english
        assert french
        assert english != french
