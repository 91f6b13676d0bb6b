"""`passage compare`: for whom two states of the law come out otherwise, with the smallest examples."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

import click

from passage.cli.compared import in_words
from passage.cli.crowd import FILE, mapping_options, output_options
from passage.cli.find import JSON
from passage.cli.given import issue_of, on_the_day
from passage.cli.page import as_json
from passage.cli.verbs import Verb, argument, option
from passage.text import Complaint, Language, Text

if TYPE_CHECKING:
    from passage.engine.edition import Edition
    from passage.engine.prove import Change, Difference
    from passage.lang import Book

ABOUT = Text(
    "Either the law of two days (--from, --to), or the law and a proposed amendment (--patch): a YAML file "
    "with "
    "changes, each one of repeal, in_force, period, date, number, remove_exception, negate_exception, "
    "add_exception, "
    "require, extend. Whoever comes out otherwise does so in one of the ways shown: that is proved. Then "
    "come those whose outcome is the same, on other grounds. Of each of the two it is said where the time "
    "given did not settle it.",
    "Soit le droit de deux jours (--from, --to), soit le droit et une modification proposée "
    "(--patch)\u00a0: un fichier "
    "YAML avec des changements (champ changes), chacun étant l’un de repeal, in_force, period, date, number, "
    "remove_exception, negate_exception, add_exception, require, extend. Quiconque obtient une autre issue "
    "l’obtient de "
    "l’une des manières montrées\u00a0: cela est démontré. Viennent ensuite les personnes dont l’issue est "
    "la même, pour d’autres motifs. Pour les unes et les autres, il est dit si le temps accordé n’a pas "
    "suffi.",
)
DAY = Text("DAY", "DATE")
FROM = Text("The law before.", "Le droit d’avant.")
TO = Text("The law after.", "Le droit d’après.")
PATCH = Text("A proposed amendment.", "Une modification proposée.")
ON = Text(
    "With --patch: the day of the law that it amends; by default the last to which it is verified.",
    "Avec --patch\u00a0: le jour du droit qu’elle modifie; par défaut, le dernier de sa vérification.",
)
FACTS_ON = Text(
    "The day on which facts are taken; that of the later law by default.",
    "Le jour auquel on se place pour les faits; par défaut, celui du droit le plus récent.",
)
OF_THE_LAW = Text(
    "Of everyone whom the law can reach, by proof; this is so unless --people is given.",
    "De quiconque le droit peut atteindre, par démonstration; c’est le cas, sauf avec --people.",
)
PEOPLE = Text(
    "A table of people (.parquet, .csv, .xlsx), to count those who come out otherwise; nothing is then "
    "proved.",
    "Un tableau de personnes (.parquet, .csv, .xlsx), pour compter celles dont l’issue change; rien n’est "
    "alors démontré.",
)
BY = Text(
    "With --people: a column of the table by which to count.",
    "Avec --people\u00a0: une colonne du tableau selon laquelle compter.",
)
SECONDS = Text("How long it may take, in seconds (20).", "Le temps accordé, en secondes (20).")


def command(lang: Language) -> click.Command:
    """The verb, in one language."""
    params: list[click.Parameter] = [
        argument(lang, "issue", Text("ISSUE", "QUESTION")),
        option(lang, "--from", "before", metavar=DAY, help=FROM),
        option(lang, "--to", "after", metavar=DAY, help=TO),
        option(lang, "--patch", metavar=Text("FILE", "FICHIER"), help=PATCH),
        option(lang, "--on", metavar=DAY, help=ON),
        option(lang, "--facts-on", metavar=DAY, help=FACTS_ON),
        option(lang, "--seconds", metavar=Text("N", "N", deliberate=True), help=SECONDS),
        option(lang, "--law", "proof", is_flag=True, help=OF_THE_LAW),
        option(lang, "--people", metavar=FILE, help=PEOPLE),
        option(lang, "--by", metavar=Text("COLUMN", "COLONNE"), help=BY),
        *mapping_options(lang),
        *output_options(lang),
        option(lang, "--json", "json", is_flag=True, help=JSON),
    ]

    def compare(
        issue: str | None,
        before: str | None,
        after: str | None,
        patch: str | None,
        on: str | None,
        facts_on: str | None,
        seconds: str | None,
        proof: bool,
        people: str | None,
        by: str | None,
        mapping: str | None,
        lists: tuple[str, ...],
        output: str | None,
        replace: bool,
        json: bool,
    ) -> str:
        from passage import law
        from passage.case.dossier import USUAL_ISSUE

        book = law.book()
        key = issue_of(book, issue or USUAL_ISSUE)
        _one_way(before, after, patch, on)
        old, new, changed = _amended(book, patch, on) if patch is not None else _days(book, before, after)
        day = None if facts_on is None else on_the_day(book, "--facts-on", facts_on).day.toordinal()
        if people is not None:
            from passage.cli.changes import changes

            _refuse({"--seconds": seconds, "--law": proof}, OF_A_TABLE)
            return changes(
                key,
                (old, new),
                people,
                mapping,
                lists,
                facts_on,
                by,
                output,
                lang,
                replace=replace,
                json=json,
            )
        options = {"--by": by, "--mapping": mapping, "--list": lists, "-o": output, "--replace": replace}
        _refuse(options, OF_NO_TABLE)
        budget = _budget(seconds)
        from passage.engine.prove import differ
        from passage.engine.prove.telling import comparison

        found = differ(key, old, new, facts_on=day, seconds=budget)
        for each in (*found.changes, *found.regrounded):
            _confirm(found, each)
        return as_json(comparison(found)) if json else in_words(found, changed, lang)

    return Verb(lang, "compare", compare, params, ABOUT)


OF_A_TABLE = (
    Text("nothing is proved of a table of people", "rien n’est démontré sur un tableau de personnes"),
    Text("leave it out", "omettez-la"),
)
OF_NO_TABLE = (
    Text("this is about a table of people", "ceci concerne un tableau de personnes"),
    Text("name the table with --people", "nommez le tableau avec --people"),
)


def _refuse(given: Mapping[str, object], why: tuple[Text, Text]) -> None:
    """Raise Complaint where any of these options is given."""
    for name, value in given.items():
        if value:
            raise Complaint(why[0], field=name, mend=why[1])


def _one_way(before: str | None, after: str | None, patch: str | None, on: str | None) -> None:
    """Two days, or an amendment."""
    two_days = before is not None and after is not None and patch is None and on is None
    amendment = patch is not None and before is None and after is None
    if not two_days and not amendment:
        raise Complaint(
            Text("it is not said what to compare", "on ne sait pas quoi comparer"),
            field="passage compare",
            mend=Text(
                "give --from and --to, or --patch (with --on if you like)",
                "donnez --from et --to, ou --patch (avec --on au besoin)",
            ),
        )


def _days(book: Book, before: str | None, after: str | None) -> tuple[Edition, Edition, tuple[str, ...]]:
    return _edition(book, "--from", before), _edition(book, "--to", after), ()


def _edition(book: Book, name: str, day: str | None) -> Edition:
    from passage.engine.edition import Edition

    return Edition(book, on_the_day(book, name, day))


def _amended(book: Book, patch: str, on: str | None) -> tuple[Edition, Edition, tuple[str, ...]]:
    from passage.case import manuscript
    from passage.engine.amending import Amendment
    from passage.engine.edition import Edition

    old = _edition(book, "--on", on)
    amendment = Amendment.read(manuscript.read(patch), book, old.moment, patch)
    return old, Edition(amendment.book, old.moment), amendment.changed


def _budget(seconds: str | None) -> float:
    word = (seconds or "20").strip()
    if not word.isdigit() or not 0 < int(word) <= 3600:
        raise Complaint(
            Text("it is not a number of seconds", "ce n’est pas un nombre de secondes"),
            field="--seconds",
            mend=Text("give a number from 1 to 3600", "donnez un nombre de 1 à 3600"),
        )
    return float(word)


def _confirm(found: Difference, change: Change) -> None:
    """See that a case made of the example is found so under both; anything else is a fault of Passage."""
    from passage.case.case import Case
    from passage.engine.prove.witness import Unconfirmed

    was, has = (found.before, change.then, change.lost), (found.after, change.now, change.gained)
    for (edition, code, held), (*_, missed) in ((was, has), (has, was)):
        case = Case(change.witness.facts, on=edition.moment, facts_on=found.day, book=edition.book)
        answer = case.finding(found.issue.key).answer
        grounds = [answer.grounds[key] for key in (*held, *missed)]
        if answer.possible != (code,) or grounds != [True] * len(held) + [False] * len(missed):
            raise Unconfirmed(f"{found.issue.key}: {code} is not found on {dict(change.witness.facts)}")
