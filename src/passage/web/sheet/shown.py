"""A sheet as it is shown: its facts by the law that asks for them, the grounds engaged, and both findings."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from starlette.responses import Response

from passage.case.kept import Found
from passage.case.own_finding import NOTICE, Own, disagrees, disagrees_on, record
from passage.case.record import finding as finding_data
from passage.case.words import label, outcome_words
from passage.lang import Outcome, Provision
from passage.text import Complaint, Text, listing, plural
from passage.web import dense
from passage.web.asked import Asked
from passage.web.complaints import of_facts
from passage.web.dense import Control, Listed, identified
from passage.web.law.asked_law import day_of, place
from passage.web.law.lists import facts_by_section
from passage.web.pages import page
from passage.web.sheet.form import Form
from passage.web.view import Error, View, download
from passage.web.words import sheet as words


@dataclass(frozen=True, slots=True)
class Group:
    """The facts that one section of the law asks for."""

    title: Text
    controls: tuple[Control | Listed, ...]


@dataclass(frozen=True, slots=True)
class Ground:
    """A ground: what the rules make of it, and what the person does."""

    provision: Provision
    label: Text
    url: str
    engaged: str
    own: Own
    otherwise: bool
    name: str
    error: Text | None

    @property
    def said(self) -> Text:
        """What the rules make of it, in words."""
        return words.ENGAGED[self.engaged]


@dataclass(frozen=True, slots=True)
class Question:
    """A question of law: what the rules find, what is still possible, its grounds, what the person finds."""

    key: str
    title: Text
    sentence: Text
    possible: tuple[Text, ...]
    outcomes: tuple[Outcome, ...]
    grounds: tuple[Ground, ...]
    own: Own
    otherwise: bool
    name: str
    error: Text | None


def shown(form: Form, asked: Asked) -> View | Response:
    """The sheet; or, where that is asked for and nothing is wrong, its record as a file."""
    questions: tuple[Question, ...] = ()
    reopened: tuple[Text, ...] = ()
    if form.asked_to_find and form.readable:
        try:
            questions = tuple(_question(form, asked, key) for key in form.issues)
            reopened = tuple(_since(form))
        except Complaint as complaint:
            said = of_facts(complaint, form.blank_case.book.facts)
            form.errors.append(Error(said, _first(complaint)))
    if questions:
        form.errors += _unreasoned(form, questions)
    if asked.field("do") == "save" and not form.errors:
        data = record(form.dossier, form.issues, form.own)
        text = json.dumps(data, ensure_ascii=False, indent=2) + "\n"
        return download(text, {"en": "sheet.json", "fr": "fiche.json"}[asked.lang], "application/json")
    other = "fr" if asked.lang == "en" else "en"
    groups = _groups(form)
    count = plural(len(form.filled.told), *words.TOLD_COUNT)
    case = form.blank_case
    return View(
        words.SHEET_SHORT
        if not form.issues
        else Text.each(lambda lang: f"{words.SHEET_SHORT[lang]} – {listing(_titles(form), lang)}"),
        "sheet/sheet.html",
        {
            "t": words,
            "dense_words": words,
            "form": form,
            "groups": groups,
            "questions": questions,
            "countries": list(dense.countries()) if _asks_country(groups) else [],
            "count": count.format(all=str(len(form.facts))),
            "notice": NOTICE,
            "reopened": reopened,
            "elsewhere_url": page("sheet").url(other),
            "other_lang": other,
            "identified": identified,
            "law_line": words.LAW_LINE.format(day=day_of(case.edition), law=Text.same(case.book.fingerprint)),
            "listed": _is_list,
            "wrong": form.wrong,
            "options_of": _options,
        },
        lambda: {
            "issues": list(form.issues),
            "law": {"on": str(case.moment), "fingerprint": case.book.fingerprint},
            "facts": [fact.key for fact in form.facts],
            "findings": [finding_data(form.case, key) for key in form.issues] if questions else [],
        },
        422 if form.errors else 200,
        errors=tuple(form.errors),
    )


def _is_list(each: Control | Listed) -> bool:
    return isinstance(each, Listed)


def _options(question: Question) -> list[tuple[str, Text]]:
    return [(outcome.code, outcome.sentence) for outcome in question.outcomes]


def _titles(form: Form) -> list[Text]:
    return [form.blank_case.book.issues[key].title for key in form.issues]


def _first(complaint: Complaint) -> str:
    """The field that a complaint is about, as an id."""
    return identified((complaint.field or "").partition(",")[0])


def _groups(form: Form) -> list[Group]:
    """The facts by the section that asks for them, in the order of the statute book."""
    return [Group(title, tuple(form.controls(those))) for title, those in facts_by_section(form.facts)]


def _asks_country(groups: list[Group]) -> bool:
    controls = [each for group in groups for each in group.controls]
    flat = [c for each in controls for c in (_cells(each) if isinstance(each, Listed) else (each,))]
    return any(each.kind == "country" for each in flat)


def _cells(each: Listed) -> list[Control]:
    return [cell for row in each.rows for cell in row]


def _question(form: Form, asked: Asked, key: str) -> Question:
    found = form.case.finding(key)
    answer = found.answer
    own = form.own.issues.get(key, Own())
    name = f"own {key}"
    left = tuple(outcome_words(found.issue, code) for code in answer.possible if code is not None)
    return Question(
        key,
        found.issue.title,
        found.sentence,
        left if answer.outcome is None else (),
        found.issue.outcomes,
        tuple(_ground(form, asked, key, ground, truth) for ground, truth in answer.grounds.items()),
        own,
        disagrees(found, own),
        key,
        form.wrong.get(name) or form.wrong.get(f"reasons {key}"),
    )


def _ground(form: Form, asked: Asked, issue: str, key: str, truth: bool | None) -> Ground:
    case = form.case
    answer = case.finding(issue).answer
    provision = case.book.provisions[key]
    engaged = {True: "holds", False: "not", None: "possible" if key in answer.either else "open"}[truth]
    if key in case.edition.unresearched:
        engaged = "unresearched"
    own = form.own.grounds.get((issue, key), Own())
    name = f"{issue} {key}"
    return Ground(
        provision,
        Text.each(provision.citation.label),
        place(asked, provision, str(case.moment)),
        engaged,
        own,
        disagrees_on(truth, own),
        name,
        form.wrong.get(f"own {name}") or form.wrong.get(f"reasons {name}"),
    )


def _unreasoned(form: Form, questions: tuple[Question, ...]) -> list[Error]:
    """Where the person finds otherwise than the rules and does not say why."""
    found: list[Error] = []
    for question in questions:
        each: Question | Ground
        for each, title in (
            (question, question.title),
            *((ground, ground.label) for ground in question.grounds),
        ):
            if each.otherwise and not each.own.reasons:
                form.wrong[f"reasons {each.name}"] = words.OTHERWISE
                said = Text("{it} – {said}", "{it} – {said}").format(it=title, said=words.OTHERWISE)
                found.append(Error(said, identified(f"reasons {each.name}")))
    return found


def _since(form: Form) -> list[Text]:
    """Of a sheet that was opened again: when it was saved, and what the rules find otherwise since."""
    opened = form.opened
    if opened is None or opened.dossier.kept is None:
        return []
    kept, case = opened.dossier.kept, form.case
    at = Text.same(opened.recorded_at)
    said = [words.OPENED.format(at=at, on=Text.same(kept.law.on), law=Text.same(kept.law.fingerprint))]
    changes = opened.dossier.changes
    if not changes:
        said.append(words.OPENED_SAME)
    else:
        titles = [_title(case.book.issues, change.issue) for change in changes]
        thens = [_then(case.book.issues, change.issue, change.then) for change in changes]
        said.append(
            words.OPENED_OTHER.format(
                issues=Text.each(lambda lang: listing(titles, lang)),
                then=Text.each(lambda lang: " ".join(each[lang] for each in thens)),
            )
        )
    if reworded := kept.reworded(opened.dossier.cases):
        labels = [label(key) for key in reworded]
        said.append(
            words.REWORDED.format(it=Text.each(lambda lang: ", ".join(each[lang] for each in labels)))
        )
    return said


def _title(issues: Any, key: str) -> Text:
    return issues[key].title if key in issues else Text.same(key)


def _then(issues: Any, key: str, found: Found) -> Text:
    return outcome_words(issues[key], found.outcome) if key in issues else Text.same(found.outcome or "–")
