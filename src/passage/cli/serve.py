"""`passage serve`: the pages and the API, on this machine only."""

from __future__ import annotations

import click

from passage.cli.verbs import Verb, option
from passage.text import Complaint, Language, Text, absent

TABLES = Text(
    "A table of people that is sent lies in a temporary folder, and is erased within 30 minutes.",
    "Un tableau de personnes envoyé reste dans un dossier temporaire, effacé dans les 30\u00a0minutes.",
)
ABOUT = Text(
    "Answers on 127.0.0.1 only, sends nothing anywhere and stores nothing: answers stay in the visitor’s "
    "browser, or in a file that they save. {tables} Stop it with Ctrl+C.",
    "Ne répond que sur 127.0.0.1, ne transmet rien et ne conserve rien\u00a0: les réponses restent dans le "
    "navigateur, ou dans un fichier que l’on enregistre. {tables} Ctrl+C l’arrête.",
).format(tables=TABLES)
READY = Text(
    "Passage is at {url} (stop it with Ctrl+C).\nIt stores nothing: what is told stays in the browser, or in "
    "a file that is saved from there.\n{tables}",
    "Passage est à l’adresse {url} (Ctrl+C l’arrête).\nRien n’est conservé\u00a0: ce que l’on indique reste "
    "dans le navigateur, ou dans un fichier enregistré de là.\n{tables}",
)
STATUTES = Text(
    "Show the official text of this folder beside each rule; by default, that of PASSAGE_STATUTES.",
    "Montrer le texte officiel de ce dossier à côté de chaque règle; par défaut, celui de PASSAGE_STATUTES.",
)
USUAL = "8647"


def command(lang: Language) -> click.Command:
    """The verb, in one language."""
    about_port = Text("The port; 0 takes a free one.", "Le port; 0 en prend un libre.")
    usual = Text(f"By default: {USUAL}.", f"Par défaut\u00a0: {USUAL}.")
    port = option(
        lang,
        "--port",
        metavar=Text.same("N"),
        default=USUAL,
        help=Text("{port} {usual}", "{port} {usual}").format(port=about_port, usual=usual),
    )

    statutes = option(lang, "--statutes", metavar=Text("FOLDER", "DOSSIER"), help=STATUTES)

    def serve(port: str, statutes: str | None) -> int:
        number = _number(port)
        if statutes is not None:
            _have(statutes)
        try:
            from passage.web.serve import bound
            from passage.web.serve import serve as answer
        except ModuleNotFoundError as error:
            if (error.name or "").partition(".")[0] == "passage":
                raise
            raise absent("web", error.name) from None
        taken = bound(number)
        url = f"http://127.0.0.1:{taken.getsockname()[1]}/{lang}"
        print(READY.format(url=url, tables=TABLES)[lang], flush=True)
        answer(taken)
        return 0

    return Verb(lang, "serve", serve, [port, statutes], ABOUT)


def _have(folder: str) -> None:
    """Let the pages find the official text there. Raises Complaint where there is none."""
    import os

    from passage.statutes import at_hand
    from passage.statutes.folder import VARIABLE

    at_hand(folder)
    os.environ[VARIABLE] = folder


def _number(port: str) -> int:
    if port.isascii() and port.isdigit() and int(port) < 65_536:
        return int(port)
    raise Complaint(
        Text("this is no port", "ce n’est pas un port"),
        field=f"--port {port}",
        mend=Text("give a number from 0 to 65535", "donnez un nombre de 0 à 65535"),
    )
