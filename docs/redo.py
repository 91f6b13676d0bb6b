"""`make docs`: run every command of the documents again, write down what it prints now, and list the errata.

A `console` block holds commands, each after a `$`, and their output. An output cut short ends in a line `…`.
"""

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

from passage.cite import Citation
from passage.law.errata import ERRATA as FOUND
from passage.text import Language, Text, date, listing

ROOT = Path(__file__).parents[1]
DOCUMENTS = (
    "README.md",
    "README.fr.md",
    "CONTRIBUTING.md",
    "CONTRIBUTING.fr.md",
    "docs/commands.md",
    "docs/commands.fr.md",
)
ERRATA: dict[Language, str] = {"en": "docs/errata.md", "fr": "docs/errata.fr.md"}
CUT = "…"
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


def errata(lang: Language) -> str:
    """The document of what was found wrong in our rules, in one language."""
    other = ERRATA["fr" if lang == "en" else "en"].rpartition("/")[2]
    lines = [f"# {_TITLE[lang]}", "", f"[{_OTHER[lang]}]({other})", "", _ABOUT[lang]]
    for number, each in reversed(list(enumerate(reversed(FOUND), 1))):
        cited = listing([Citation.parse(key).label(lang) for key in each.provisions], lang)
        span = [date(day, lang) for day in (each.written_on, each.mended_on)]
        lines += ["", f"## {number}. {cited}", ""]
        lines += [f"- {words[lang]}" for words in (
            _SPAN.format(since=span[0], mended=span[1]),
            _WRONG.format(it=each.wrong),
            _TOUCHED.format(it=each.touched),
            _MENDED.format(it=each.mended),
            _PROOF.format(file=each.proof.partition(": ")[0], case=each.proof.partition(": ")[2]),
        )]  # fmt: skip
    return "\n".join(lines) + "\n"


_TITLE = Text("Errata: rules found wrong", "Errata\u00a0: règles reconnues fautives")
_OTHER = Text("En français", "In English")
_ABOUT = Text(
    "Mistakes of ours in the rules, not changes of the law; the newest first. What a saved case finds "
    "otherwise since is shown when it is opened. `passage law --errata` prints the same list.",
    "Des fautes commises dans nos règles, non des changements du droit; la plus récente d’abord. Ce qu’un "
    "cas enregistré donne autrement depuis est signalé à son ouverture. `passage law --errata` affiche la "
    "même liste.",
)
_SPAN = Text("Written on {since}, mended on {mended}.", "Écrite le {since}, corrigée le {mended}.")
_WRONG = Text("**Wrong:** {it}", "**Faute\u00a0:** {it}")
_TOUCHED = Text("**Answers touched:** {it}", "**Réponses touchées\u00a0:** {it}")
_MENDED = Text("**Now:** {it}", "**Maintenant\u00a0:** {it}")
_PROOF = Text(
    "**Proved by:** `tests/cases/{file}.yaml`, “{case}”",
    "**Preuve\u00a0:** `tests/cases/{file}.yaml`, «\u00a0{case}\u00a0» (en anglais)",
)


def shown(output: str, now: str) -> str:
    """What is printed now, cut short where the output written down is."""
    lines = plain(output).split("\n")
    if lines[-1] != CUT:
        return now
    return "\n".join([*now.split("\n")[: len(lines) - 1], CUT])


def _commands(block: str) -> list[tuple[str, str]]:
    parts = re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]
    return [(command, output) for command, _, output in (part.partition("\n") for part in parts)]


def _redone(block: re.Match[str]) -> str:
    told = [(command, output, printed(command)) for command, output in _commands(block[1])]
    lines = [
        f"$ {command}\n{output if now is None else shown(output, now) + chr(10)}"
        for command, output, now in told
    ]
    return f"```console\n{''.join(lines)}```"


if __name__ == "__main__":
    for lang, name in ERRATA.items():
        (ROOT / name).write_text(errata(lang), "utf-8")
    for name in DOCUMENTS:
        path = ROOT / name
        path.write_text(BLOCK.sub(_redone, path.read_text("utf-8")), "utf-8")
