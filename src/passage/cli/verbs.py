"""The verbs of the command line and the form of their help, in the language of whoever asks.

Each verb is a module of this room with a `command(lang)`, imported when it is asked for.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from importlib import import_module
from typing import Any

import click

from passage.cli.language import BOTH, OPTION
from passage.text import Complaint, Language, Text

VERBS = {
    "find": Text("What the law finds in a case, and why", "Ce que le droit permet de conclure, et pourquoi"),
    "ask": Text(
        "The questions left, the most telling first", "Les questions qui restent, la plus utile d’abord"
    ),
    "explain": Text("The tree of reasons for a finding", "L’arbre des motifs d’une conclusion"),
    "law": Text("A rule in words, with its versions", "Une règle en mots, avec ses versions"),
    "deadlines": Text(
        "What is due, from the days of events", "Ce qui est à faire et quand, d’après des événements"
    ),
    "sheet": Text(
        "A sheet for counsel, to print and write on", "Une fiche pour le conseil, à imprimer et à remplir"
    ),
    "compare": Text(
        "For whom two states of the law come out otherwise", "Pour qui deux états du droit diffèrent"
    ),
    "prove": Text("What is proved of the whole law", "Ce qui est démontré de tout le droit"),
    "run": Text(
        "A question of law put to a table of people", "Une question de droit posée à un tableau de personnes"
    ),
    "pack": Text(
        "A table of people packed, to be read again at once",
        "Un tableau de personnes compacté, pour une relecture immédiate",
    ),
    "sql": Text(
        "A question of law as SQL, for another engine to run in place",
        "Une question de droit en SQL, qu’un autre moteur exécute sur place",
    ),
    "synth": Text("Invented people, to try things on", "Des personnes inventées, pour faire des essais"),
    "cases": Text("Run cases that a lawyer can read", "Vérifier des cas qu’un juriste peut lire"),
    "statutes": Text(
        "The official text the rules were written against",
        "Le texte officiel d’après lequel les règles sont écrites",
    ),
    "serve": Text("The pages and the API, on this machine", "Les pages et l’API, sur cette machine"),
    "data": Text(
        "Published numbers, and the files they come from",
        "Les nombres publiés, et les fichiers d’où ils viennent",
    ),
    "tour": Text("A handful of real situations", "Quelques situations réelles"),
    "narrative": Text(
        "What the briefing of February 7, 2024 says of the law, then and now",
        "Ce que le document d’information du 7 février 2024 dit du droit, alors et maintenant",
    ),
    "check-narrative": Text(
        "Every claim of that briefing, checked against the rules and the published numbers",
        "Chaque énoncé de ce document, vérifié d’après les règles et les nombres publiés",
    ),
    "brief": Text(
        "A brief on that briefing or on a country, every number with its source",
        "Une note sur ce document ou sur un pays, chaque nombre avec sa source",
    ),
    "trace": Text(
        "A published number, down to the cells it rests on",
        "Un chiffre publié, jusqu’aux cellules sur lesquelles il repose",
    ),
}

ABOUT = Text(
    "Canada’s border and refugee-protection law, made executable. The machine finds, does not find or cannot "
    "tell; people decide. This is not legal advice, nor a service of the Government of Canada.",
    "Le droit canadien de la frontière et de l’asile, rendu exécutable. La machine conclut, ne "
    "conclut pas ou "
    "ne peut le dire; ce sont des personnes qui décident. Ce ne sont pas des conseils juridiques, ni un "
    "service du gouvernement du Canada.",
)
USAGE = Text("Usage: ", "Utilisation\u00a0: ")
OPTIONS = Text("Options", "Options\u00a0")
COMMANDS = Text("Commands", "Commandes\u00a0")
HELP = Text("Show this help.", "Afficher cette aide.")
LANG = Text("Language: en or fr.", "Langue\u00a0: en ou fr.")
VERSION = Text("Show the version.", "Afficher la version.")


def option(lang: Language, *names: str, help: Text, metavar: Text | None = None, **more: Any) -> click.Option:  # noqa: A002
    """An option with its help in one language."""
    return click.Option(names, help=help[lang], metavar=metavar[lang] if metavar else None, **more)


def argument(lang: Language, name: str, metavar: Text, **more: Any) -> click.Argument:
    """An argument that may be left out, with the name that help gives it in one language."""
    return click.Argument([name], metavar=metavar[lang], required=False, **more)


def _shared(lang: Language) -> list[click.Parameter]:
    def show(context: click.Context, _: click.Parameter, asked: bool) -> None:
        if asked:
            click.echo(context.get_help())
            context.exit()

    return [
        option(lang, "--lang", help=LANG, metavar=Text.same("en|fr"), expose_value=False),
        option(
            lang, "--help", "-h", help=HELP, is_flag=True, is_eager=True, expose_value=False, callback=show
        ),
    ]


class Verb(click.Command):
    """A verb whose help is in one language."""

    def __init__(
        self,
        lang: Language,
        name: str,
        callback: Callable[..., object],
        params: Iterable[click.Parameter],
        about: Text,
        title: Text | None = None,
    ) -> None:
        super().__init__(
            name,
            callback=callback,
            params=[*params, *_shared(lang)],
            help=f"{(title or VERBS[name])[lang]}.\n\n{about[lang]}",
            add_help_option=False,
        )
        self.lang: Language = lang

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        if ctx.obj == BOTH:
            args = [BOTH, *args]
            if not any(BOTH in each.opts for each in self.params):
                raise Complaint(
                    Text(
                        "this command does not write in both languages at once",
                        "cette commande n’écrit pas dans les deux langues à la fois",
                    ),
                    field=f"{OPTION} both",
                    mend=Text("write en or fr", "écrivez en ou fr"),
                )
        try:
            return super().parse_args(ctx, args)
        except click.UsageError as error:
            error.ctx = error.ctx or ctx  # so that what is said of it can name the verb
            raise

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        _usage(self, self.lang, ctx, formatter)

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        _options(self, self.lang, ctx, formatter)


class Verbs(click.Group):
    """All the verbs, or those of one, each a module of a room and loaded when it is asked for."""

    def __init__(
        self,
        lang: Language,
        name: str = "passage",
        about: Text = ABOUT,
        titles: Mapping[str, Text] = VERBS,
        room: str = "passage.cli",
    ) -> None:
        version = option(lang, "--version", help=VERSION, is_flag=True, is_eager=True, callback=_version)
        version.expose_value = False
        super().__init__(
            name,
            params=[*([version] if titles is VERBS else []), *_shared(lang)],
            help=about[lang],
            add_help_option=False,
            no_args_is_help=False,
            invoke_without_command=True,
            subcommand_metavar=Text("COMMAND …", "COMMANDE …")[lang],
            callback=_help_alone,
        )
        self.lang: Language = lang
        self.titles = titles
        self.room = room

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(self.titles)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in self.titles:
            return None
        found = import_module(f"{self.room}.{cmd_name.replace('-', '_')}").command(self.lang)
        assert isinstance(found, click.Command)
        return found

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args[0] not in self.titles and not args[0].startswith("-"):
            raise Complaint(
                Text("there is no such command", "cette commande n’existe pas"),
                field=args[0],
                mend=Text("choose one of {all}", "choisissez parmi {all}").format(all=", ".join(self.titles)),
            )
        return super().resolve_command(ctx, args)

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        _usage(self, self.lang, ctx, formatter)

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section(COMMANDS[self.lang]):
            formatter.write_dl([(name, f"{about[self.lang]}.") for name, about in self.titles.items()])
        _options(self, self.lang, ctx, formatter)


@click.pass_context
def _help_alone(context: click.Context) -> str | None:
    return context.get_help() if context.invoked_subcommand is None else None


def _version(context: click.Context, _: click.Parameter, asked: bool) -> None:
    if asked:
        from passage import __version__

        click.echo(f"passage {__version__}")
        context.exit()


def _usage(verb: click.Command, lang: Language, ctx: click.Context, formatter: click.HelpFormatter) -> None:
    pieces = " ".join(verb.collect_usage_pieces(ctx))
    formatter.write_usage(ctx.command_path, pieces, prefix=USAGE[lang])


def _options(verb: click.Command, lang: Language, ctx: click.Context, formatter: click.HelpFormatter) -> None:
    options = (param for param in verb.get_params(ctx) if isinstance(param, click.Option))
    rows = [row for each in options if (row := each.get_help_record(ctx)) is not None]
    with formatter.section(OPTIONS[lang]):
        formatter.write_dl(rows)
