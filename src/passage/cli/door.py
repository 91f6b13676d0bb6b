"""From what is typed to what is printed: the language, the verb, and every error as one clear sentence."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from typing import TextIO

import click

from passage.cite.miscitation import Miscitation
from passage.cli.language import BOTH, choose, surrounding
from passage.cli.verbs import Verbs
from passage.text import Complaint, Language, Text

OK, FAILED, UNREADABLE, INTERRUPTED = 0, 1, 2, 130


class Failed(Exception):
    """What was run did not pass; what to print is its only argument."""


def enter(typed: Sequence[str]) -> int:
    """Run what was typed and print what comes of it; the exit code."""
    lang = surrounding(os.environ)
    for stream in (sys.stdout, sys.stderr):
        _any_character(stream)
    try:
        lang, both, words = choose(typed, os.environ)
        asked = BOTH if both else None
        told = Verbs(lang).main(words or ["--help"], "passage", standalone_mode=False, obj=asked)
        return _printed(told)
    except Failed as failure:
        return _printed(failure.args[0]) or FAILED
    except (Complaint, Miscitation) as complaint:
        return _said(complaint.text(lang), lang)
    except click.UsageError as error:
        return _said(_misused(error).text(lang), lang)
    except (click.Abort, KeyboardInterrupt):
        return INTERRUPTED


def _printed(told: object) -> int:
    """Print what a verb tells. Somebody who has read enough and left is no error."""
    if isinstance(told, int):
        return told
    try:
        if isinstance(told, str):
            print(told)
        sys.stdout.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return OK


def _said(sentence: str, lang: Language) -> int:
    print(f"passage{Text(':', f'{chr(0xA0)}:')[lang]} {shown(sentence)}", file=sys.stderr)
    return UNREADABLE


def shown(words: str) -> str:
    """Words on one line, with what a terminal might obey written out."""
    return "".join(c if c.isprintable() or c in "\u00a0\u202f" else ascii(c)[1:-1] for c in words)


def _any_character(stream: TextIO) -> None:
    reconfigure = getattr(stream, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(errors="backslashreplace")


def _misused(error: click.UsageError) -> Complaint:
    """What is wrong with the command line, in our words."""
    command = error.ctx.command_path if error.ctx else "passage"
    see = Text("see {command} --help", "voyez {command} --help").format(command=command)
    if isinstance(error, click.NoSuchOption):
        absent = Text("there is no such option", "cette option n’existe pas")
        return Complaint(absent, field=error.option_name, mend=see)
    if isinstance(error, click.BadOptionUsage):
        params = error.ctx.command.params if error.ctx else []
        flag = any(error.option_name in p.opts and getattr(p, "is_flag", False) for p in params)
        wrong = (
            Text("this option takes no value", "cette option ne prend aucune valeur")
            if flag
            else Text("this option needs a value", "cette option demande une valeur")
        )
        return Complaint(wrong, field=error.option_name, mend=see)
    extra = Text(
        "there is more here than this command takes", "il y a ici plus que n’en prend cette commande"
    )
    return Complaint(extra, mend=see)
