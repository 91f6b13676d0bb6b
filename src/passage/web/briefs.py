"""Briefs: read, printed or taken away, every number in them leading to its cell; and claims checked.

A brief is kept in memory once made, a few at a time, and only one is being made at any moment.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from typing import Any

from markupsafe import Markup
from starlette.exceptions import HTTPException
from starlette.responses import Response

from passage import law
from passage.brief import country, narrative
from passage.brief.catalogue import THEMES
from passage.brief.checking import AS_THEN, Checked, Standing, check, counted
from passage.brief.files import FORMS
from passage.brief.numbers import Numbers
from passage.brief.parts import Brief
from passage.brief.pieces import Piece, Told
from passage.brief.pieces import words as plain_words
from passage.brief.record import data as checked_data
from passage.brief.saying import sentence
from passage.case.narrative import THEN
from passage.cite.figures import Figure
from passage.evidence import telling
from passage.lang import Moment
from passage.paper.html import fragment
from passage.text import LANGUAGES, Language, Text, find_country
from passage.text import date as in_words
from passage.web.asked import Asked
from passage.web.kinds import KINDS, had_here
from passage.web.monitor.held import Held, held
from passage.web.monitor.index import listed
from passage.web.monitor.traced import branched
from passage.web.pages import Page
from passage.web.pages import page as page_of
from passage.web.turn import Turn
from passage.web.view import Error, View, download
from passage.web.words import briefs as words
from passage.web.words import monitor

NARRATIVE, CHECK = "narrative", "check"
ENDINGS = tuple(each.removeprefix(".") for each in FORMS)
_making = Turn()


def index(asked: Asked) -> View:
    """The briefs that there are."""
    here = sorted(listed(held()), key=lambda each: each[1][asked.lang])
    countries = [(code, label) for code, label in here if find_country(code) and code != "CAN"]
    reads = {"t": words, "countries": countries}
    return View(
        words.BRIEFS, "briefs/index.html", reads, lambda: {"countries": [code for code, _ in countries]}
    )


def the_narrative(asked: Asked) -> View:
    """The brief on the briefing."""
    return _read(asked, NARRATIVE)


def of_country(asked: Asked) -> View:
    """The brief on a country, by its code."""
    return _read(asked, _code(asked.path["code"]))


def _read(asked: Asked, of: str) -> View:
    numbers = held()
    made = _brief(numbers, of)
    body = _written(numbers, of, made.on, asked.lang)
    reads = {"t": words, "m": monitor, "of": of, "body": body, "forms": had_here(ENDINGS)}

    def data() -> Any:
        return {
            "brief": made.key,
            "on": made.on.isoformat(),
            "claims": [
                {lang: plain_words(sentence(each, lang)) for lang in LANGUAGES}
                | {"figures": [figure.key for figure in each.figures]}
                for each in (*made.main, *made.claims())
            ],
            "figures": {key: figure.as_data() for key, figure in made.figures.items()},
        }

    return View(made.title, "briefs/brief.html", reads, data)


def figure(asked: Asked) -> View:
    """A figure of a brief, down to its cells."""
    found = _figures(asked.path["of"]).get(asked.path["key"])
    if found is None:
        said = Error(words.NO_FIGURE, "")
        reads: Mapping[str, Any] = {"complaint": words.NO_FIGURE_MEND}
        return View(words.NO_FIGURE, "complaint.html", reads, status=404, errors=(said,))
    reads = {
        "t": monitor,
        "key": "",
        "branches": [branched(found)],
        "contradictions": (),
        "marks": telling.MARKS,
        "kept": "",
    }
    return View(telling.sentence(found), "monitor/trace.html", reads, found.as_data)


def _figures(of: str) -> Mapping[str, Figure]:
    numbers = held()
    if of != CHECK:
        return _brief(numbers, of if of == NARRATIVE else _code(of)).figures
    _, found = _checked(numbers, law.book().usual_day)
    shown = (claim for each in found for one in (each.then, each.now) for claim in one.shown)
    return {each.key: each for claim in shown for each in claim.figures}


def file(asked: Asked) -> Response:
    """A brief to take away: a page that stands alone, Markdown, PDF or a workbook."""
    name, dot, kind = asked.path["file"].rpartition(".")
    form = FORMS.get(dot + kind)
    if asked.as_data or form is None:
        raise HTTPException(404)
    made = _brief(held(), NARRATIVE if name == NARRATIVE else _code(name))
    with _making:
        written = form(made, asked.lang)
    return download(written, f"passage-{made.key}.{asked.lang}.{kind}", KINDS[kind].media_type)


def checked(asked: Asked) -> View:
    """Every claim of the briefing, with its verdict on its day and now."""
    now, found = _checked(held(), law.book().usual_day)
    lang = asked.lang
    then = Text.each(lambda lang: in_words(THEN, lang))
    reads = {
        "t": words,
        "m": monitor,
        "then": then,
        "themes": [
            (title, [_row(each, lang) for each in found if each.claimed.theme == theme])
            for theme, title in THEMES.items()
        ],
        "counts": [
            words.COUNTS.format(day=then, counts=_counts([each.then for each in found])),
            words.COUNTS.format(day=words.NOW, counts=_counts([each.now for each in found])),
        ],
    }
    return View(words.CHECK, "briefs/checked.html", reads, lambda: checked_data(found, now))


def _row(each: Checked, lang: Language) -> dict[str, Any]:
    says = words.SAYS.format(says=each.claimed.says, n=str(each.claimed.paragraph))
    standings = [(each.then.words, _shown(each.then, lang), each.then.qualified)]
    if each.as_then:
        standings.append((AS_THEN.format(verdict=each.now.verdict.value), [], ()))
    else:
        standings.append((each.now.words, _shown(each.now, lang), each.now.qualified))
    return {"says": says, "standings": standings, "remarks": each.remarks}


def _shown(standing: Standing, lang: Language) -> list[list[tuple[str, str]]]:
    """What shows it, in words, each figure with its key."""
    return [
        [
            (piece, "") if isinstance(piece, str) else (piece.words, _key(piece))
            for piece in sentence(claim, lang)
        ]
        for claim in standing.shown
    ]


def _key(piece: Piece) -> str:
    return piece.figure.key if isinstance(piece, Told) else ""


def _counts(standings: list[Standing]) -> Text:
    def told(lang: Language) -> str:
        return "; ".join(
            words.COUNT.format(verdict=verdict, n=str(n))[lang] for verdict, n in counted(standings)
        )

    return Text.each(told)


def _code(told: str) -> str:
    code = told.upper()
    if len(code) != 3 or find_country(code) != code or code == "CAN":
        raise HTTPException(404)
    return code


def _brief(numbers: Held, of: str) -> Brief:
    return _made(numbers, of, law.book().usual_day)


@_making.once(16)
def _made(numbers: Held, of: str, on: date) -> Brief:
    if of == NARRATIVE:
        return narrative.brief(numbers.hand, on=on)
    return country.brief(of, numbers.hand, on=on)


@_making.once(2)
def _checked(numbers: Held, on: date) -> tuple[Moment, tuple[Checked, ...]]:
    now = Moment.read(on)
    return now, check(Numbers(numbers.hand), law.book(), now)


@_making.once(32)
def _written(numbers: Held, of: str, on: date, lang: Language) -> Markup:
    def trace(key: str) -> str:
        return page_of("brief-figure").url(lang, {"of": of, "key": key})

    made = _made(numbers, of, on)
    return Markup(_scrolling(fragment(made.document(lang), prefix="brief", trace=trace)))


def _scrolling(body: str) -> str:
    """Its tables and drawings, each in a place of its own that scrolls and that a keyboard reaches."""
    body = re.sub(
        r"<table>\n<caption>(.*?)</caption>",
        lambda found: f'<div class="table" tabindex="0" role="group" aria-label="{found[1]}">{found[0]}',
        body,
    ).replace("</table>", "</table></div>")
    return body.replace("<figure>", '<figure class="drawing" tabindex="0">')


PAGES = (
    Page("briefs", Text("/brief", "/note"), index),
    Page("brief-narrative", Text("/brief/narrative", "/note/document"), the_narrative),
    Page("brief-check", Text("/brief/narrative/check", "/note/document/verification"), checked),
    Page("brief-country", Text("/brief/country/{code}", "/note/pays/{code}"), of_country),
    Page("brief-figure", Text("/brief/figure/{of}/{key}", "/note/chiffre/{of}/{key}"), figure),
    Page("brief-file", Text("/brief/file/{file}", "/note/fichier/{file}"), file),
)
