"""Every transcript in the documents is executed: a `console` block holds commands and what they print."""

import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
DOCUMENTS = ("README.md", "README.fr.md", "CONTRIBUTING.md", "CONTRIBUTING.fr.md")
BLOCK = re.compile(r"^```console\n(.*?)^```", re.MULTILINE | re.DOTALL)


def transcripts(document: str) -> list[tuple[str, str]]:
    """Each command of a document’s console blocks, with the output written under it."""
    found: list[tuple[str, str]] = []
    for block in BLOCK.findall((ROOT / document).read_text("utf-8")):
        for part in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
            command, _, output = part.partition("\n")
            found.append((command, output))
    return found


EVERY = [(name, command, output) for name in DOCUMENTS for command, output in transcripts(name)]


@pytest.mark.parametrize(("document", "command", "output"), EVERY, ids=[f"{d}: {c}" for d, c, _ in EVERY])
def test_a_transcript_shows_what_the_command_prints(document: str, command: str, output: str) -> None:
    words = shlex.split(command.split("#")[0])
    if words[0] == "make":
        targets = (ROOT / "Makefile").read_text("utf-8")
        assert re.search(rf"^{words[1]}:", targets, re.MULTILINE), f"the Makefile has no target {words[1]}"
        return
    assert words[0] == "passage", f"{document} shows a command that no test runs: {command}"
    done = subprocess.run(
        [str(Path(sys.executable).with_name("passage")), *words[1:]],
        cwd=ROOT,
        capture_output=True,
        text=True,
        encoding="utf-8",
        env={"PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "COLUMNS": "100"},
        check=False,
    )
    shown = [line.rstrip() for line in output.strip("\n").split("\n")]
    printed = [line.rstrip() for line in (done.stdout + done.stderr).strip("\n").split("\n")]
    if "…" in shown:
        cut = shown.index("…")
        assert printed[:cut] == shown[:cut]
    else:
        assert printed == shown


def test_the_french_documents_show_as_many_commands_as_the_english() -> None:
    for english, french in (("README.md", "README.fr.md"), ("CONTRIBUTING.md", "CONTRIBUTING.fr.md")):
        assert len(transcripts(english)) == len(transcripts(french))


@pytest.mark.parametrize("document", DOCUMENTS)
def test_every_file_that_a_document_names_exists(document: str) -> None:
    text = (ROOT / document).read_text("utf-8")
    links = re.findall(r"\]\(([^)#]+?)(?:#[^)]*)?\)", text)
    for link in links:
        if "://" not in link:
            assert (ROOT / link).exists(), link
    for path in re.findall(r"`((?:src|tests|examples|bench|locks)/[\w/.]+)`", text):
        assert (ROOT / path).exists(), path
