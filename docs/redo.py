"""`make docs`: run every command of the documents again, write down what it prints; list errata and doubts.

A `console` block holds commands, each after a `$`, and their output. An output cut short ends in a line `…`.
"""

import asyncio
import json
import os
import re
import shlex
import subprocess
import sys
from pathlib import Path
from typing import Any

import httpx
from starlette.applications import Starlette
from starlette.routing import Mount

from passage.case.uncertain import grouped
from passage.case.uncertain import uncertain as gathered
from passage.cite import Citation
from passage.cli.uncertain import mark
from passage.law import book
from passage.law.errata import ERRATA as FOUND
from passage.text import Language, Text, date, listing
from passage.web.api import routes
from passage.web.api.openapi import document
from passage.web.api.problems import BASE

ROOT = Path(__file__).parents[1]
DOCUMENTS = (
    "README.md",
    "README.fr.md",
    "CONTRIBUTING.md",
    "CONTRIBUTING.fr.md",
    "docs/commands.md",
    "docs/commands.fr.md",
    "docs/people.md",
    "docs/people.fr.md",
    "docs/numbers.md",
    "docs/numbers.fr.md",
    "docs/amendments.md",
    "docs/amendments.fr.md",
)
ERRATA: dict[Language, str] = {"en": "docs/errata.md", "fr": "docs/errata.fr.md"}
UNCERTAIN: dict[Language, str] = {"en": "docs/uncertain.md", "fr": "docs/uncertain.fr.md"}
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


def uncertain(lang: Language) -> str:
    """The document of what is not sure, for a lawyer to work through, in one language."""
    other = UNCERTAIN["fr" if lang == "en" else "en"].rpartition("/")[2]
    found = gathered(book())
    lines = [f"# {_DOUBTS[lang]}", "", f"[{_OTHER[lang]}]({other})", "", _ABOUT_DOUBTS[lang], ""]
    lines += [_COUNT.format(n=str(len(found)))[lang], ""]
    lines += [f"- {group.value[lang]}{_COLON[lang]}{len(those)}" for group, those in grouped(found)]
    number = 0
    for group, those in grouped(found):
        lines += ["", f"## {group.value[lang]}"]
        for each in those:
            number += 1
            sure = [_SURE.format(it=it)] if (it := mark(each)) else []
            told = (
                _WHAT.format(it=each.doubt.what),
                _BY.format(it=each.doubt.by),
                _HANGS.format(it=each.doubt.hangs),
                *sure,
            )
            lines += ["", f"### {number}. {each.heading[lang]}", "", *(f"- {words[lang]}" for words in told)]
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

_DOUBTS = Text("What is not sure", "Ce qui n’est pas sûr")
_ABOUT_DOUBTS = Text(
    "Everything in the law of this project that was told from memory or second hand, that the text leaves "
    "open, or that nobody has searched: what to confirm, by whom it would be confirmed, what hangs on it. "
    "Each answer that rests on one of these says so. `passage law --uncertain` prints the same list.",
    "Tout ce que le droit de ce projet rapporte de mémoire ou de seconde main, ce que le texte laisse "
    "indéterminé ou ce que personne n’a vérifié\u00a0: ce qu’il faut confirmer, par qui, ce qui en dépend. "
    "Chaque réponse qui repose sur un de ces points le dit. `passage law --uncertain` affiche la même liste.",
)
_COUNT = Text("**{n} things to confirm:**", "**{n}\u00a0points à confirmer\u00a0:**")
_COLON = Text(": ", "\u00a0: ")
_WHAT = Text("**What:** {it}", "**Objet\u00a0:** {it}")
_BY = Text("**Confirmed by:** {it}", "**À confirmer par\u00a0:** {it}")
_HANGS = Text("**What hangs on it:** {it}", "**Ce qui en dépend\u00a0:** {it}")
_SURE = Text("**Mark:** {it}", "**Mention\u00a0:** {it}")


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


def openapi() -> str:
    """The description of the API."""
    return json.dumps(document(), ensure_ascii=False, indent=1) + "\n"


def _answered(block: re.Match[str]) -> str:
    """A request in a document of the API, with what it is answered now."""
    return f"```http\n{block[1]}```\n\n```json\n{answered(block[1])}\n```"


def answered(request: str) -> str:
    """What a request of the documents is answered, with what is long cut short."""
    head, _, body = request.partition("\n\n")
    first, *headers = head.strip().split("\n")
    method, path = first.split()[:2]
    sent = dict(line.split(": ", 1) for line in headers)

    async def ask() -> httpx.Response:
        app = Starlette(routes=[Mount(BASE, routes=routes())])
        async with httpx.AsyncClient(
            transport=httpx.ASGITransport(app), base_url="http://127.0.0.1"
        ) as client:
            return await client.request(method, path, content=body.strip().encode(), headers=sent)

    return json.dumps(_cut(asyncio.run(ask()).json()), ensure_ascii=False, indent=2)


def _cut(told: Any, depth: int = 0) -> Any:
    """Data as a document shows it: of a list the first, of words the beginning."""
    if isinstance(told, dict):
        return {key: _cut(value, depth + 1) for key, value in told.items()}
    if isinstance(told, list):
        return [_cut(told[0], depth + 1), *([CUT] if len(told) > 1 else [])] if told else []
    return told


API = ("docs/api.md", "docs/api.fr.md")
ASKED = re.compile(r"^```http\n(.*?)^```\n\n```json\n(.*?)^```", re.MULTILINE | re.DOTALL)


if __name__ == "__main__":
    (ROOT / "docs/openapi.json").write_text(openapi(), "utf-8")
    for name in API:
        path = ROOT / name
        path.write_text(ASKED.sub(_answered, path.read_text("utf-8")), "utf-8")
    for lang, name in ERRATA.items():
        (ROOT / name).write_text(errata(lang), "utf-8")
    for lang, name in UNCERTAIN.items():
        (ROOT / name).write_text(uncertain(lang), "utf-8")
    for name in DOCUMENTS:
        path = ROOT / name
        path.write_text(BLOCK.sub(_redone, path.read_text("utf-8")), "utf-8")
