"""The interview in a terminal: one question at a time, on the error stream, so that the answer can be piped.

`?` is *I don't know*, `-` is *I would rather not say*, `<` goes back, `h` helps, `q` stops.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from passage.case.interview import Interview, Kind, Step
from passage.case.words import label, questions_left, row_words
from passage.cli.door import shown
from passage.cli.page import Page
from passage.lang import Answerer, Boolean, Enumeration
from passage.text import Complaint, Language, Text

if TYPE_CHECKING:
    from passage.case.dossier import Dossier

HOW = Text(
    "Answer, or type “?” (I don’t know), “-” (I would rather not say), “<” (back), “h” (help) or “q” (stop).",
    "Répondez, ou tapez «\u00a0?\u00a0» (je ne sais pas), «\u00a0-\u00a0» (je préfère ne pas répondre), "
    "«\u00a0<\u00a0» (revenir), «\u00a0h\u00a0» (aide) ou «\u00a0q\u00a0» (arrêter).",
)
FOR_OFFICER = Text("This is for an officer to answer.", "C’est à un agent d’y répondre.")
YES_OR_NO = Text("yes or no", "oui ou non")
A_ROW = Text(
    "yes: there is one (or another) to tell of; no: there is none (or no other)",
    "oui\u00a0: il y en a un (ou un autre) à indiquer; non\u00a0: il n’y en a pas (ou pas d’autre)",
)
SETTLED = Text("Nothing more needs to be asked.", "Il n’y a plus rien à demander.")
STUCK = Text(
    "Nothing more can be asked; what was passed over stays unknown.",
    "On ne peut plus rien demander; ce qui a été laissé de côté reste inconnu.",
)
NOT_AGAIN = Text(
    "Passed over before, and not asked again: {n}. Tell one on the command line, as name=value.",
    "Laissées de côté auparavant, et non reposées\u00a0: {n}. Donnez-en une en ligne de commande\u00a0: "
    "nom=valeur.",
)

UNKNOWN, WITHHELD, BACK = ("?",), ("-",), ("<",)
HELP, STOP = ("h", "help", "aide"), ("q", "quit", "stop", "quitter")


def interviewed(dossier: Dossier, issues: Sequence[str], lang: Language, *, beyond: bool) -> Dossier:
    """The file after its claimants have been interviewed, each in turn, with what was passed over."""
    cases, passed = dict(dossier.cases), dict(dossier.answering.passed)
    for claimant, case in dossier.cases.items():
        before = {name: why for name, why in passed.get(claimant, {}).items() if case.told.get(name) is None}
        _say(Page(lang), f"— {claimant} —" if claimant else "", HOW, _not_again(len(before)))
        begun = Interview.begin(case, *issues, beyond=beyond, passed=before)
        state = converse(begun, lang, sys.stdin.readline)
        cases[claimant], passed[claimant] = state.case, state.passed
    return replace(dossier, cases=cases, answering=replace(dossier.answering, passed=passed))


def _not_again(many: int) -> str | Text:
    return NOT_AGAIN.format(n=str(many)) if many else ""


def converse(state: Interview, lang: Language, read: Callable[[], str]) -> Interview:
    """Ask until nothing is left to ask or the person stops; the last state."""
    while (step := state.step) is not None:
        _put(state, step, lang)
        while True:
            print("> ", end="", file=sys.stderr, flush=True)
            line = read()
            word = line.strip()
            if not line or word.lower() in STOP:
                print(file=sys.stderr)
                return state
            if word.lower() in HELP:
                _say(Page(lang), step.fact.help, step.fact.kind, HOW)
                continue
            try:
                state = _after(state, step, word)
                break
            except Complaint as complaint:
                _say(Page(lang), shown(complaint.text(lang)))
    _say(Page(lang), SETTLED if state.settled else STUCK)
    return state


def _after(state: Interview, step: Step, word: str) -> Interview:
    if word in UNKNOWN:
        return state.unknown()
    if word in WITHHELD:
        return state.withhold()
    if word in BACK:
        return state.back()
    if not word:
        raise Complaint(
            Text("nothing was answered", "il n’y a pas de réponse"),
            field=step.name,
            mend=Text(
                "answer, or type “?” if you do not know",
                "répondez, ou tapez «\u00a0?\u00a0» si vous ne savez pas",
            ),
        )
    return state.answer(_choice(step, word))


def _choice(step: Step, word: str) -> str:
    """The code of a choice, told by its number, its code or its label in either language."""
    fact = step.fact
    if step.kind is not Kind.FACT or not isinstance(fact, Enumeration):
        return word
    if word.isdecimal() and 0 < int(word) <= len(fact.codes):
        return fact.codes[int(word) - 1]
    for code in fact.codes:
        if word.lower() in (code, fact.label(code).en.lower(), fact.label(code).fr.lower()):
            return code
    raise Complaint(
        Text("this is none of the answers", "ce n’est aucune des réponses"),
        field=step.name,
        mend=Text("type the number of one of them", "tapez le numéro de l’une d’elles"),
    )


def _put(state: Interview, step: Step, lang: Language) -> None:
    page = Page(lang)
    page.say(questions_left(state.at_most, state.likely))
    where = (
        "" if step.row is None or step.relation is None else f"{row_words(step.relation, step.row)[lang]} · "
    )
    page.say(f"{where}{step.words[lang]}")
    page.say(f"{step.fact.why[lang]} ({label(step.fact.cite)[lang]})", 1)
    if step.fact.answered_by is Answerer.OFFICER:
        page.say(FOR_OFFICER, 1)
    fact = step.fact
    if step.kind is Kind.ROW:
        page.say(A_ROW, 1)
    elif step.kind is Kind.WHOLE or isinstance(fact, Boolean):
        page.say(YES_OR_NO, 1)
    elif isinstance(fact, Enumeration):
        page.table(([f"{number}.", fact.label(code)] for number, code in enumerate(fact.codes, 1)), 1)
    else:
        page.say(fact.kind, 1)
    print(f"\n{page}", file=sys.stderr)


def _say(page: Page, *words: str | Text) -> None:
    for each in words:
        if each:
            page.say(each)
    print(f"\n{page}", file=sys.stderr)
