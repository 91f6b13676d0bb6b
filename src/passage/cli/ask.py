"""`passage ask`: the questions that can still change what is found, the most telling first."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from passage.cli.find import JSON
from passage.cli.given import case_options, dossier, issues_of
from passage.cli.page import Page, as_json
from passage.cli.verbs import Verb, option
from passage.text import Language, Text, plural

if TYPE_CHECKING:
    from passage.case.case import Case
    from passage.engine.ask import Asking

FIRST = 5

ABOUT = Text(
    "Only what can still change the finding is asked; then what can change its grounds and what follows.",
    "On ne demande que ce qui peut encore changer la conclusion; puis ce qui peut changer ses motifs "
    "et ses suites.",
)
ALL = Text("All the questions, not only the first.", "Toutes les questions, et non seulement les premières.")
NONE_LEFT = Text(
    "No answer can change what is found: nothing is left to ask.",
    "Aucune réponse ne peut changer la conclusion\u00a0: il n’y a plus rien à demander.",
)
TURNS_ON_LAW = Text("It turns on these questions of law:", "Cela dépend de ces questions de droit\u00a0:")


def command(lang: Language) -> click.Command:
    """The verb, in one language."""
    flags = [
        option(lang, "--all", "every", is_flag=True, help=ALL),
        option(lang, "--json", "json", is_flag=True, help=JSON),
    ]

    def ask(
        file: str | None,
        facts: tuple[str, ...],
        on: str | None,
        facts_on: str | None,
        issues: tuple[str, ...],
        every: bool,
        json: bool,
    ) -> str:
        found = dossier(file, facts, on, facts_on)
        chosen = issues_of(next(iter(found.cases.values())), issues)
        if json:
            from passage.case.asking_record import questions

            return as_json(questions(found, chosen))
        page = Page(lang)
        for name, case in found.cases.items():
            for issue in chosen:
                _write(page, name, case, issue, every=every)
        return str(page)

    return Verb(lang, "ask", ask, [*case_options(lang), *flags], ABOUT)


def _write(page: Page, name: str, case: Case, issue: str, *, every: bool) -> None:
    from passage.case.asking_record import likely
    from passage.case.words import asked, label, questions_left

    asking = case.asking(issue)
    page.head(" · ".join(part for part in (name, case.book.issues[issue].title[page.lang]) if part))
    if asking.next is None:
        page.say(NONE_LEFT, 1)
    else:
        if asking.target != issue:
            page.say(_about(case, asking), 1)
        page.say(questions_left(asking.at_most, likely(case, asking)), 1)
        shown = asking.questions if every else asking.questions[:FIRST]
        for number, question in enumerate(shown, 1):
            page.head(f"{number}. {asked(question, case.book)[page.lang]}", 1)
            page.say(question.fact.why, 2)
            page.say(f"{question.name} · {label(question.fact.cite)[page.lang]}", 2)
        if left := len(asking.questions) - len(shown):
            page.gap()
            page.say(_more(left), 1)
    if asking.turns_on_law:
        page.gap()
        page.say(TURNS_ON_LAW, 1)
        for fact in asking.turns_on_law:
            page.say(f"{fact.question[page.lang]} ({label(fact.cite)[page.lang]})", 2, hang=2)


def _more(count: int) -> Text:
    return plural(
        count,
        Text("{n} more: passage ask --all", "{n}\u00a0autre\u00a0: passage ask --all"),
        Text("{n} more: passage ask --all", "{n}\u00a0autres\u00a0: passage ask --all"),
    )


def _about(case: Case, asking: Asking) -> Text:
    from passage.case.words import label

    target = asking.target or ""
    issue = case.book.issues.get(target)
    it = issue.title if issue else label(target)
    return Text(
        "The finding is settled; this would still tell more about: {it}",
        "La conclusion est acquise; ceci en dirait plus sur\u00a0: {it}",
    ).format(it=it)
