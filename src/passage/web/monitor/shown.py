"""Pages of the monitor: Canada, a country, a province, and the list of them."""

from __future__ import annotations

import datetime as dt
import unicodedata
from contextlib import suppress
from functools import lru_cache, partial
from typing import Any

from markupsafe import Markup

from passage.evidence import tables
from passage.evidence.telling import MARKS
from passage.text import LANGUAGES, Complaint, Language, Text, date
from passage.web.asked import Asked
from passage.web.monitor.boards import board, drawn
from passage.web.monitor.days import FIELD, held_or_asked, kept
from passage.web.monitor.exhibit import Board, Exhibit, source_data
from passage.web.monitor.held import Held, held
from passage.web.monitor.index import PLACES, listed
from passage.web.monitor.province import PROVINCES
from passage.web.monitor.saved import citation, forms
from passage.web.turn import Busy
from passage.web.view import Error, View, fragment
from passage.web.words import monitor as words


def canada(asked: Asked) -> View:
    """Canada as a whole."""
    return _shown(asked, "canada")


def country(asked: Asked) -> View:
    """A country, by its code."""
    code = asked.path["code"].upper()
    return _nowhere() if code in PROVINCES else _shown(asked, code)


def province(asked: Asked) -> View:
    """A province or territory, by its two letters."""
    code = asked.path["code"].upper()
    return _shown(asked, code) if code in PROVINCES else _nowhere()


def _shown(asked: Asked, of: str) -> View:
    held = held_or_asked(asked)
    if isinstance(held, View):
        return held
    made = board(held, of)
    if made is None:
        return _nowhere()
    reads: dict[str, Any] = {
        "board": made,
        "exhibits": exhibits(held, made.of, asked.lang, kept(asked)),
    }
    return View(made.title.text, "monitor/board.html", _reads(asked, held, reads), partial(_data, made))


def places(asked: Asked) -> View:
    """The citizenships with the most claims, and the way to every country and province."""
    held = held_or_asked(asked)
    if isinstance(held, View):
        return held
    made = board(held, PLACES)
    assert made is not None
    countries = listed(held)
    provinces = [(code, tables.label("province", code)) for code in PROVINCES]
    reads: dict[str, Any] = {
        "board": made,
        "exhibits": exhibits(held, made.of, asked.lang, kept(asked)),
        "countries": sorted(countries, key=lambda each: _sorted(each[1][asked.lang])),
        "provinces": sorted(provinces, key=lambda each: _sorted(each[1][asked.lang])),
    }

    def data() -> dict[str, Any]:
        named = {"countries": countries, "provinces": provinces}
        told = {
            kind: [{"code": code, "en": label.en, "fr": label.fr} for code, label in each]
            for kind, each in named.items()
        }
        return _data(made) | told

    return View(made.title.text, "monitor/places.html", _reads(asked, held, reads), data)


def exhibits(held: Held, of: str, lang: Language, after: str) -> Markup:
    """Every exhibit of a page with its drawing, or a sentence that says why there is none here just now.

    Kept for the next visitor, unless others were being drawn. `after` follows the addresses in it.
    """
    try:
        return _exhibits(held, of, lang, after)
    except Busy:
        return _written(held, of, lang, after, words.BUSY)
    except Complaint:
        return _written(held, of, lang, after, words.NOT_DRAWN)


@lru_cache(maxsize=48)
def _exhibits(held: Held, of: str, lang: Language, after: str) -> Markup:
    return _written(held, of, lang, after, None)


def _written(held: Held, of: str, lang: Language, after: str, instead: Text | None) -> Markup:
    made = board(held, of)
    assert made is not None
    drawings = {
        each.name: instead or Markup(drawn(held, of, each.name, lang).svg)
        for each in made.exhibits
        if each.draw is not None
    }
    reads = {
        "t": words,
        "board": made,
        "drawings": drawings,
        "definitions": _definitions,
        "kept": after,
        "forms": forms,
        "citation": citation,
        "marks": MARKS,
    }
    return fragment(lang, "monitor/exhibits.html", reads)


def warm() -> None:
    """Make the page of Canada once in both languages, so that its first visitor does not wait for it."""
    with suppress(Complaint, Busy):
        now = held()
        for lang in LANGUAGES:
            exhibits(now, "canada", lang, "")


def _nowhere() -> View:
    said = Error(words.NO_PLACE, "")
    reads = {"complaint": words.NO_PLACE_MEND}
    return View(words.NO_PLACE, "complaint.html", reads, status=404, errors=(said,))


def _reads(asked: Asked, held: Held, more: dict[str, Any]) -> dict[str, Any]:
    known = held.hand.known_on
    return {
        "t": words,
        "asked_day": asked.query.get(FIELD, "").strip(),
        "kept": kept(asked),
        "known_on": known,
        "where": words.TABLES if held.hand.store is None else words.STORE,
        "marks": MARKS,
        "forms": forms,
        "day": _day,
        **more,
    }


def _day(each: dt.date) -> Text:
    return Text.each(lambda lang: date(each, lang))


def _definitions(exhibit: Exhibit) -> list[Text]:
    told = [tables.measures()[code] for code in exhibit.measures]
    return [words.DEFINED.format(name=each.name, definition=each.definition) for each in told]


def _data(made: Board) -> dict[str, Any]:
    sources = {source.key: source for each in made.exhibits for source in each.sources}
    return {
        "of": made.of,
        "known_on": made.known_on and made.known_on.isoformat(),
        "exhibits": [each.data() for each in made.exhibits],
        "sources": [source_data(each) for each in sources.values()],
        "episodes": [
            {
                "period": str(each.period),
                "kind": each.kind,
                "country": each.country,
                "what": {"en": each.what.en, "fr": each.what.fr},
                "sureness": each.sureness,
                "source": each.cell.source.key,
            }
            for each in made.episodes
        ],
    }


def _sorted(name: str) -> str:
    return unicodedata.normalize("NFKD", name.casefold())
