"""`make docs`: run every command shown in the documents again, and write down what it prints now.

A `console` block holds commands, each after a `$`, and their output. An output cut short ends in a line `…`.
"""

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
DOCUMENTS = (
    "README.md",
    "README.fr.md",
    "CONTRIBUTING.md",
    "CONTRIBUTING.fr.md",
    "docs/commands.md",
    "docs/commands.fr.md",
)
BLOCK = re.compile(r"^```console\n(.*?)^```", re.MULTILINE | re.DOTALL)


def transcripts(document: str) -> list[tuple[str, str]]:
    """Each command of a document’s console blocks, with the output written under it."""
    blocks = BLOCK.findall((ROOT / document).read_text("utf-8"))
    return [transcript for block in blocks for transcript in _commands(block)]


def printed(command: str) -> str | None:
    """What a command of ours prints; None for one that is only shown (`make`)."""
    words = shlex.split(command.split("#")[0])
    if words[0] != "passage":
        return None
    done = subprocess.run(
        [str(Path(sys.executable).with_name("passage")), *words[1:]],
        cwd=ROOT,
        capture_output=True,
        text=True,
        encoding="utf-8",
        env={**os.environ, "LANG": "C.UTF-8", "LC_ALL": "", "PASSAGE_LANG": "", "COLUMNS": "100"},
        check=False,
    )
    return plain(done.stdout + done.stderr)


def plain(output: str) -> str:
    """Output without blank edges and trailing spaces."""
    return "\n".join(line.rstrip() for line in output.strip("\n").split("\n"))


def _commands(block: str) -> list[tuple[str, str]]:
    parts = re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]
    return [(command, output) for command, _, output in (part.partition("\n") for part in parts)]


def _redone(block: re.Match[str]) -> str:
    told = [(command, output, printed(command)) for command, output in _commands(block[1])]
    lines = [f"$ {command}\n{output if now is None else now + chr(10)}" for command, output, now in told]
    return f"```console\n{''.join(lines)}```"


if __name__ == "__main__":
    for name in DOCUMENTS:
        path = ROOT / name
        path.write_text(BLOCK.sub(_redone, path.read_text("utf-8")), "utf-8")
