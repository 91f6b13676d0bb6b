"""`passage prove`: what must always be so of the law, proved of everyone, or someone of whom it is not so."""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import click

from passage.cli.door import Failed
from passage.cli.find import JSON
from passage.cli.given import issue_of, on_the_day
from passage.cli.page import Page, as_json
from passage.cli.someone import told_of
from passage.cli.verbs import Verb, argument, option
from passage.text import Complaint, Language, Text, number

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from passage.engine.prove import Verdict
    from passage.lang import Book, Moment

ABOUT = Text(
    "Everyone has an outcome and no one two; every rule can be met, can be missed and matters; no one comes "
    "out worse "
    "for a fact that must be free to tell. ISSUE is a question of law; without one, all are proved. The "
    "exit code is 1 "
    "where something is not proved and no reason for it is known.",
    "Chacun a une issue et personne n’en a deux; chaque règle peut s’appliquer, peut ne pas s’appliquer et "
    "compte; "
    "personne n’est désavantagé par un fait qu’on doit pouvoir dire librement. QUESTION est une question de "
    "droit; sans "
    "elle, toutes sont démontrées. Le code de sortie est 1 si une démonstration manque sans raison connue.",
)
ON = Text(
    "The day, or instant, of the law; by default the last day to which it is verified.",
    "Le jour, ou l’instant, du droit; par défaut, le dernier jour de sa vérification.",
)
ALL = Text(
    "The law of every time at which it read otherwise.",
    "Le droit de chaque époque où il se lisait autrement.",
)
CLAIMS = {
    "covered": Text("Everyone has an outcome", "Chacun a une issue"),
    "exclusive": Text("No one has two", "Personne n’en a deux"),
    "protects": Text(
        "No one comes out worse for a fact that must be free to tell",
        "Personne n’est désavantagé par un fait qu’on doit pouvoir dire librement",
    ),
    "met": Text("Someone meets the rule", "La règle s’applique à quelqu’un"),
    "missed": Text("Someone does not meet the rule", "La règle ne s’applique pas à tous"),
    "decides": Text(
        "The exception decides for someone alone", "L’exception est à elle seule décisive pour quelqu’un"
    ),
    "matters": Text(
        "Without the rule some outcome would be another", "Sans la règle, une issue serait autre"
    ),
}
PROVED = Text("Proved", "Démontré")
NOT_SO = Text("Not so", "Faux")
OPEN = Text("Cannot tell within the budget", "On ne peut le dire dans le temps imparti")
ABOUT_IT = Text("about: {it}", "au sujet de\u00a0: {it}")
SINCE = Text("law of {on}", "droit du {on}")
KNOWN = Text("known: {why}", "connu\u00a0: {why}")
SOMEONE = Text("of someone of whom this is told:", "d’une personne dont on sait ceci\u00a0:")
WHOLE = Text("Everything is proved.", "Tout est démontré.")
UNRESEARCHED = Text(
    "Of law that nobody has researched for that moment nothing is claimed; provisions: {n}.",
    "Du droit que personne n’a étudié pour ce moment, rien n’est affirmé; dispositions\u00a0: {n}.",
)
KEPT = Text(
    "Proved on {on} of this same law, and kept since; --afresh proves it again.",
    "Démontré le {on} de ce même droit, et conservé depuis; --afresh le démontre de nouveau.",
)
AFRESH = Text(
    "Prove again what was proved before; else proofs of this same law, kept on this machine, are read.",
    "Démontrer de nouveau; sinon, les démonstrations de ce même droit conservées sur cet appareil sont lues.",
)
BUT = Text("Everything is proved but what stands above.", "Tout est démontré, sauf ce qui figure ci-dessus.")


def command(lang: Language) -> click.Command:
    """The verb, in one language."""
    params: list[click.Parameter] = [
        argument(lang, "issue", Text("[ISSUE]", "[QUESTION]")),
        option(lang, "--on", metavar=Text("DAY", "DATE"), help=ON),
        option(lang, "--all", "all_", is_flag=True, help=ALL),
        option(lang, "--afresh", is_flag=True, help=AFRESH),
        option(lang, "--json", "json", is_flag=True, help=JSON),
    ]

    def prove(issue: str | None, on: str | None, all_: bool, afresh: bool, json: bool) -> str:
        from passage import law

        book = law.book()
        asked = None if issue is None else (issue_of(book, issue),)
        if all_ and on is not None:
            raise Complaint(
                Text("only one of the two can be given", "une seule des deux peut être donnée"),
                field="--all, --on",
                mend=Text("choose one", "choisissez-en une"),
            )
        from passage.engine.prove import moments, standing
        from passage.engine.prove.kept import keep, kept

        at = moments(book) if all_ else (on_the_day(book, "--on", on),)
        mark = _mark(at, asked)
        earlier = None if afresh else kept(mark)
        found = list(watched(standing(book, at, asked), lang)) if earlier is None else list(earlier.verdicts)
        if earlier is None:
            keep(mark, found)
        faults = [each for each in found if each.holds is not True]
        unknown = [each for each in faults if _why(each) is None]
        since = None if earlier is None else earlier.on
        told = (
            as_json(_data(book, at, found, faults, since))
            if json
            else _words(book, at, found, faults, since, lang)
        )
        if unknown:
            raise Failed(told)
        return told

    return Verb(lang, "prove", prove, params, ABOUT)


def _mark(at: tuple[Moment, ...], issues: tuple[str] | None) -> str:
    """The fingerprint of all from which what is asked follows: the law, its readers, and what these read."""
    from passage import cite, engine, lang, law, text
    from passage.engine.prove.kept import fingerprint

    folders = [Path(str(room.__file__)).parent for room in (cite, engine, lang, law, text)]
    return fingerprint(folders, *(each.at.isoformat() for each in at), issues)


def watched(found: Iterable[Verdict], lang: Language) -> Iterable[Verdict]:
    """The same, with what is being proved shown on a terminal."""
    for each in found:
        if sys.stderr.isatty():
            print(f"\r\033[K{each.on} {each.subject}", end="", file=sys.stderr, flush=True)
        yield each
    if sys.stderr.isatty():
        print("\r\033[K", end="", file=sys.stderr, flush=True)


def _why(found: Verdict) -> Text | None:
    from passage.law.oddities import oddity

    known = None if found.holds is None else oddity(found.claim.value, found.subject, found.on.day)
    return None if known is None else known.why


def _data(
    book: Book, at: tuple[Moment, ...], found: list[Verdict], faults: list[Verdict], since: date | None
) -> dict[str, object]:
    from passage.engine.prove.telling import verdict

    return {
        "passage": "proofs/1",
        "law": {"fingerprint": book.fingerprint, "moments": [str(each) for each in at]},
        "kept_since": None if since is None else since.isoformat(),
        "proved": dict(Counter(each.claim.value for each in found if each.holds)),
        "faults": [verdict(book, each, _why(each)) for each in faults],
    }


def _words(
    book: Book,
    at: tuple[Moment, ...],
    found: list[Verdict],
    faults: list[Verdict],
    since: date | None,
    lang: Language,
) -> str:
    page = Page(lang)
    page.say(_law(at))
    page.head(PROVED)
    proved = Counter(each.claim.value for each in found if each.holds)
    page.table([(number(proved[c], lang), words) for c, words in CLAIMS.items() if proved[c]], 1)
    for each in faults:
        _fault(page, book, each)
    page.gap()
    page.say(BUT if faults else WHOLE)
    if len(at) == 1 and (count := _unresearched(book, at[0], found)):
        page.say(UNRESEARCHED.format(n=number(count, lang)))
    if since is not None:
        from passage.engine.words.names import day

        page.say(KEPT.format(on=day(since)))
    return str(page)


def _unresearched(book: Book, at: Moment, found: list[Verdict]) -> int:
    """How many provisions, of those on which what was asked rests, nobody has researched."""
    from passage.engine.edition import Edition
    from passage.engine.prove.reader import beneath

    edition = Edition(book, at)
    issues = {each.subject for each in found} & book.issues.keys()
    return len(
        {key for issue in issues for key in beneath(edition, book.issues[issue])} & edition.unresearched
    )


def _law(at: tuple[Moment, ...]) -> Text:
    from passage.engine.words.names import day

    if len(at) == 1:
        return Text("Law as of {on}.", "Droit au {on}.").format(on=day(at[0].day))
    return Text(
        "Law from {first} to {last}, each time it changed.",
        "Droit du {first} au {last}, à chaque modification.",
    ).format(first=day(at[-1].day), last=day(at[0].day))


def _fault(page: Page, book: Book, each: Verdict) -> None:
    from passage.engine.prove.telling import title
    from passage.engine.words.names import day

    page.head(OPEN if each.holds is None else NOT_SO)
    page.say(CLAIMS[each.claim.value], 1)
    page.say(title(book, each.subject), 1, hang=2)
    if each.about is not None:
        page.say(ABOUT_IT.format(it=title(book, each.about)), 1, hang=2)
    page.say(SINCE.format(on=day(each.on.day)), 1)
    if why := _why(each):
        page.say(KNOWN.format(why=why), 1, hang=2)
    if each.facts:
        page.say(SOMEONE, 1)
        told_of(page, book, each.facts, 2)
