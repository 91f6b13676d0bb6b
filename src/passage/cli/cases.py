"""`passage cases`: run cases that a lawyer can read, and tell which pass."""

from __future__ import annotations

from pathlib import Path

import click

from passage.cli.door import Failed
from passage.cli.find import JSON
from passage.cli.page import Page, as_json
from passage.cli.verbs import Verb, argument, option
from passage.text import Complaint, Language, Text, plural

ABOUT = Text(
    "FILE is YAML in the notation of tests/cases: given, facts, on, and cases with title, why, "
    "facts, expect, "
    "grounds. The exit code is 1 where one of them fails.",
    "FICHIER est du YAML dans la notation de tests/cases\u00a0: given, facts, on, et des cas avec "
    "title, why, "
    "facts, expect, grounds. Le code de sortie est 1 si l’un d’eux échoue.",
)
PASSES, FAILS = Text("passes", "réussi"), Text("FAILS", "ÉCHOUE")
DIFFERS = Text(
    "{about}: found {found}; expected {expected}", "{about}\u00a0: trouvé {found}; attendu {expected}"
)


def command(lang: Language) -> click.Command:
    """The verb, in one language."""
    params: list[click.Parameter] = [
        argument(lang, "files", Text("FILE…", "FICHIER…"), nargs=-1),
        option(lang, "--json", "json", is_flag=True, help=JSON),
    ]

    def cases(files: tuple[str, ...], json: bool) -> str:
        from passage.case.examples import GIVEN, read

        if not files:
            raise Complaint(
                Text("no file is named", "aucun fichier n’est nommé"),
                field="passage cases",
                mend=Text("name one or more files of cases", "nommez un ou plusieurs fichiers de cas"),
            )
        files = tuple(file for file in files if Path(file).name != GIVEN)
        run = [(file, example, example.differences()) for file in files for example in read(file)]
        failed = sum(bool(differences) for _, _, differences in run)
        if json:
            told = as_json(
                {
                    "passage": "cases/1",
                    "passed": len(run) - failed,
                    "failed": failed,
                    "cases": [
                        {
                            "file": file,
                            "title": example.title,
                            "why": example.why,
                            "differences": [
                                {"about": d.about, "found": d.found, "expected": d.expected}
                                for d in differences
                            ],
                        }
                        for file, example, differences in run
                    ],
                }
            )
        else:
            page = Page(lang)
            for file in files:
                page.head(file)
                for _, example, differences in (each for each in run if each[0] == file):
                    page.table([[FAILS if differences else PASSES, example.title]], 1)
                    for each in differences:
                        words = DIFFERS.format(about=each.about, found=each.found, expected=each.expected)
                        page.say(words, 2, hang=2)
            page.gap()
            page.say(f"{_passed(len(run) - failed)[lang]}, {_failed(failed)[lang]}")
            told = str(page)
        if failed:
            raise Failed(told)
        return told

    return Verb(lang, "cases", cases, params, ABOUT)


def _passed(count: int) -> Text:
    return plural(count, Text("{n} passed", "{n}\u00a0réussi"), Text("{n} passed", "{n}\u00a0réussis"))


def _failed(count: int) -> Text:
    return plural(count, Text("{n} failed", "{n}\u00a0échoué"), Text("{n} failed", "{n}\u00a0échoués"))
