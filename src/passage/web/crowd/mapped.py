"""What each column means, and each value: guessed from the table, and confirmed by whoever sent it."""

from __future__ import annotations

from typing import Any

from starlette.responses import Response

from passage import law
from passage.lang import Day, Fact
from passage.web.asked import Asked
from passage.web.crowd import jobs, proposed
from passage.web.crowd.jobs import Job
from passage.web.crowd.results import absent
from passage.web.crowd.sent import error_of
from passage.web.pages import page
from passage.web.view import Error, View, see_other
from passage.web.words import many as words

SHOWN = 4
"""Values of a column that are shown as examples."""


def columns(asked: Asked) -> View | Response:
    """For each column, the fact that it tells."""
    job = jobs.find(asked.path["job"], asked.visitor)
    if job is None or job.taken:
        return absent()
    if (seen := job.read("seen")) is None:
        return see_other(page("many-job").url(asked.lang, {"job": job.key}))
    names = [each["name"] for each in seen["columns"]]
    errors: list[Error] = []
    if asked.posted:
        sent = {str(at): asked.field(f"column.{at}") for at in range(len(names))}
        chosen = {place: fact for place, fact in sent.items() if fact}
        errors = _wrong(chosen, job.issue)
        if not errors:
            job.facts = chosen
            return see_other(page("many-values").url(asked.lang, {"job": job.key}))
    else:
        chosen = job.facts or _guessed(job, names)
    reads = {
        "t": words,
        "job": job,
        "columns": [(str(at), each, each["values"][:SHOWN]) for at, each in enumerate(seen["columns"])],
        "facts": proposed.facts(job.issue),
        "chosen": chosen,
        "wrong": {each.field: each.words for each in errors},
        "issue": law.book().issues[job.issue],
    }

    def data() -> Any:
        return {"columns": names, "facts": [each.key for each in proposed.facts(job.issue)], "chosen": chosen}

    return View(
        words.COLUMNS, "crowd/columns.html", reads, data, 422 if errors else 200, errors=tuple(errors)
    )


def _guessed(job: Job, names: list[str]) -> dict[str, str]:
    """The fact that each heading seems to name, by the place of the column; compared once."""
    if job.guessed is None:
        near = proposed.nearest(names, job.issue)
        job.guessed = {str(at): near[name] for at, name in enumerate(names) if name in near}
    return job.guessed


def _wrong(chosen: dict[str, str], issue: str) -> list[Error]:
    known = {fact.key for fact in proposed.facts(issue)}
    errors: list[Error] = []
    met: set[str] = set()
    for place, fact in chosen.items():
        if fact not in known:
            errors.append(error_of(words.NO_FACT, words.CHOOSE_LISTED, f"column.{place}"))
        elif fact in met:
            errors.append(error_of(words.TWICE, words.ONE_ONLY, f"column.{place}"))
        met.add(fact)
    if not chosen:
        errors.append(error_of(words.NONE, words.CHOOSE_FACT, "column.0"))
    return errors


def values(asked: Asked) -> View | Response:
    """For each value what it means, for days how they are written. Then the question is put."""
    job = jobs.find(asked.path["job"], asked.visitor)
    if job is None or job.taken:
        return absent()
    seen = job.read("seen")
    if seen is None or not job.facts:
        return see_other(page("many-columns").url(asked.lang, {"job": job.key}))
    book = law.book()
    told: dict[str, dict[str, str]] = {}
    forms: dict[str, str] = {}
    errors: list[Error] = []
    parts: list[dict[str, Any]] = []
    for place, name in job.facts.items():
        fact, column = book.facts[name], seen["columns"][int(place)]
        part: dict[str, Any] = {"place": place, "column": column, "fact": fact, "rows": [], "form": None}
        if isinstance(fact, Day):
            forms[place], wrong = _form(asked, place, column["values"])
            part |= {"form": forms[place], "ambiguous": proposed.ambiguous(column["values"])}
            errors += wrong
        elif proposed.mapped(fact):
            told[place], part["rows"], wrong = _meanings(asked, place, fact, column["values"])
            part["choices"] = proposed.choices(fact, asked.lang)
            errors += wrong
        if part["rows"] or part["form"]:
            parts.append(part)
    if asked.posted and not errors:
        names = [each["name"] for each in seen["columns"]]
        mapping = proposed.mapping(names, job.facts, told, forms)
        job.ask("run", {"mapping": mapping, "issue": job.issue, "on": job.on, "lang": asked.lang})
        return see_other(page("many-job").url(asked.lang, {"job": job.key}))
    reads = {
        "t": words,
        "job": job,
        "parts": parts,
        "forms": words.FORMS,
        "unknown": proposed.UNKNOWN,
        "wrong": {each.field: each.words for each in errors},
    }
    return View(
        words.VALUES,
        "crowd/values.html",
        reads,
        lambda: {"values": told, "days": forms},
        422 if errors else 200,
        errors=tuple(errors),
    )


def _form(asked: Asked, place: str, values_: list[str]) -> tuple[str, list[Error]]:
    form = asked.field(f"form.{place}") if asked.posted else proposed.written(values_)
    if form in words.FORMS:
        return form, []
    return proposed.FORMATS[0], [error_of(words.NO_FORM, words.CHOOSE_LISTED, f"form.{place}")]


def _meanings(
    asked: Asked, place: str, fact: Fact, values_: list[str]
) -> tuple[dict[str, str], list[tuple[str, str, str]], list[Error]]:
    """What each value means, the rows of the form (id, value, code), and what is wrong with it."""
    known = {code for code, _ in proposed.choices(fact, asked.lang)} | {proposed.UNKNOWN}
    told: dict[str, str] = {}
    rows: list[tuple[str, str, str]] = []
    errors: list[Error] = []
    for at, raw in enumerate(values_):
        value, name = raw.strip(), f"value.{place}.{at}"
        code = asked.field(name) if asked.posted else proposed.meaning(fact, value)
        if code not in known:
            errors.append(error_of(words.NO_VALUE, words.CHOOSE_LISTED, name))
            code = proposed.UNKNOWN
        told[value] = code
        rows.append((name, value, code))
    return told, rows, errors
