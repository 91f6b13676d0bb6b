"""What is asked about a case: the facts of one claimant or several, the days, the questions of law."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from functools import lru_cache
from typing import Any, NamedTuple, cast

from passage.case import sent
from passage.case.deadlines import PLACE, place_of
from passage.case.dossier import (
    ALONE,
    MOST_CLAIMANTS,
    USUAL_ISSUE,
    Dossier,
    check_names,
    named_values,
    within,
)
from passage.lang import Book, Moment
from passage.lang.facts import EARLIEST, LATEST, unknown_name
from passage.text import Complaint, Text
from passage.web.api.problems import Kind, Problem

MOST_ASKED = 40
"""Claimants times questions of law in one request."""
MOST_ROWS = 400
"""Rows of lists in one request; rows that several claimants share count for each."""

_DATE = "(18[89][0-9]|19[0-9]{2}|2[01][0-9]{2})-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"
_CLOCK = "([01][0-9]|2[0-3]):[0-5][0-9]"
DAY = f"^{_DATE}$"
MOMENT = f"^{_DATE}(T{_CLOCK}(:[0-5][0-9])?(Z|[+-]{_CLOCK})?)?$"
_CASE = ("facts", "shared", "claimants")
_DAYS = {"on": MOMENT, "facts_on": DAY}


class Posed(NamedTuple):
    """A case, and what is asked of it."""

    dossier: Dossier
    issues: tuple[str, ...]
    options: Mapping[str, Any]
    on: str | None


def posed(book: Book, told: Mapping[str, object], options: Mapping[str, tuple[object, ...]]) -> Posed:
    """What a body asks. `options` are the members that this door takes beside a case, with their values.

    Raises Complaint naming what is wrong, or Problem where it asks too much at once.
    """
    known = (*_CASE, *_DAYS, *(() if "place" in options else ("issues",)), *options)
    for name in told:
        if name not in known:
            raise unknown_member(name, known)
    on, facts_on = moment(told.get("on"), "on"), moment(told.get("facts_on"), "facts_on")
    chosen = _issues(book, told.get("issues")) if "issues" in known else ()
    given = {name: _option(name, told[name], taken) for name, taken in options.items() if name in told}
    case = {name: told[name] for name in _CASE if told.get(name) is not None}
    if "facts" in case and len(case) > 1:
        raise Complaint(
            Text("facts stand alone, or are shared", "les faits sont ceux d’une personne, ou communs"),
            field="facts",
            mend=Text("put them under “shared”", "mettez-les sous «\u00a0shared\u00a0»"),
        )
    _check_many(case, len(chosen))
    people = _people(book, case)
    if given.get("place") is not None:
        place = _place(book, given["place"])
        people = {person: {**read, PLACE: place} for person, read in people.items()}
    if "place" in options:  # every limit is under the law of its event, and days are counted from today
        dossier = Dossier.of_read(people, facts_on=facts_on or date.today().isoformat(), book=book)
    else:
        dossier = Dossier.of_read(people, on=on, facts_on=facts_on, book=book)
    return Posed(dossier, chosen, given, on)


def moment(told: object, name: str) -> str | None:
    """A day, or an instant where one may be named. Raises Complaint."""
    if told is None:
        return None
    if isinstance(told, str):
        return _moment(told, name)
    raise Complaint(_NO_DAY, name, mend=_AS_A_DAY)


@lru_cache(maxsize=256)
def _moment(told: str, name: str) -> str:
    if re.fullmatch(_DAYS.get(name, MOMENT)[1:-1], told):
        try:
            day = Moment.read(told).day.toordinal()
        except Complaint as complaint:
            raise Complaint(complaint.problem, name, mend=_AS_A_DAY) from None
        if EARLIEST <= day <= LATEST:
            return told
    raise Complaint(_NO_DAY, name, mend=_AS_A_DAY)


_NO_DAY = Text("this is not a day", "ceci n’est pas une date")
_AS_A_DAY = Text("write it as 2026-11-23", "écrivez-la ainsi\u00a0: 2026-11-23")


def unknown_member(name: str, known: tuple[str, ...]) -> Complaint:
    """The complaint about a member that this door does not take."""
    return Complaint(
        Text("this is not asked for here", "ceci n’est pas demandé ici"),
        field=name[:80],
        mend=Text("give only {known}", "ne donnez que {known}").format(known=", ".join(known)),
    )


def _issues(book: Book, told: object) -> tuple[str, ...]:
    if told is None:
        return (USUAL_ISSUE,)
    if not isinstance(told, list) or not told:
        raise Complaint(
            Text("this is not a list of questions of law", "ceci n’est pas une liste de questions de droit"),
            field="issues",
            mend=Text('write it as ["eligibility"]', 'écrivez-la ainsi\u00a0: ["eligibility"]'),
        )
    for place, issue in enumerate(cast("list[object]", told)):
        if not isinstance(issue, str) or issue not in book.issues:
            nearest = unknown_name(issue, book.issues).mend if isinstance(issue, str) else None
            see = Text("see /law/issues", "voyez /law/issues")
            raise Complaint(
                Text("there is no such question of law", "cette question de droit n’existe pas"),
                field=f"issues[{place}]",
                mend=nearest if nearest and "?" in nearest.en else see,
            )
    return tuple(dict.fromkeys(cast("list[str]", told)))


def _option(name: str, value: object, taken: tuple[object, ...]) -> object:
    """The value of an option; where no values are listed, it is words or null."""
    if taken and isinstance(value, str | bool) and value in taken:  # 1 is not true
        return value
    if not taken and (value is None or (isinstance(value, str) and len(value) <= 80)):
        return value
    listed = ", ".join(str(each).lower() for each in taken) or "a word"
    en, fr = (f"give one of {listed}", f"donnez l’une des valeurs {listed}") if taken else (
        "give the name of a place",
        "donnez le nom d’un lieu",
    )  # fmt: skip
    raise Complaint(
        Text("this value is not taken here", "cette valeur n’est pas admise ici"), name, mend=Text(en, fr)
    )


def _place(book: Book, word: object) -> str:
    try:
        return place_of(str(word), book)
    except Complaint as complaint:
        raise Complaint(complaint.problem, field="place", mend=complaint.mend) from None


def _check_many(case: Mapping[str, object], issues: int) -> None:
    claimants = case.get("claimants")
    many = len(cast("dict[str, object]", claimants)) if isinstance(claimants, dict) else 1
    if many <= MOST_CLAIMANTS and many * max(1, issues) > MOST_ASKED:
        raise Problem.of(
            Kind.TOO_MUCH,
            Text(
                f"claimants times questions of law come to more than {MOST_ASKED}",
                f"le nombre de personnes multiplié par celui des questions de droit dépasse {MOST_ASKED}",
            ),
            Text("ask about fewer at once", "demandez-en moins à la fois"),
            "issues",
        )


def _people(book: Book, case: Mapping[str, object]) -> dict[str, dict[str, Any]]:
    """The facts of each claimant, read; those that are shared first, and a claimant’s own before them."""
    if "shared" not in case and "claimants" not in case:
        with within("facts"):
            facts = _named(case.get("facts", {}))
        alone = sent.read(book, facts)
        _check_rows(_rows(book, alone))
        return {ALONE: alone}
    shared = _read(book, case.get("shared"), "shared")
    with within("claimants"):
        claimants = _named(case.get("claimants") or {})
        check_names(claimants)
    people = {person: _read(book, told, person) for person, told in claimants.items()}
    _check_rows(sum(_rows(book, own) for own in people.values()) + _rows(book, shared) * len(people))
    return {person: {**shared, **own} for person, own in people.items()}


def _check_rows(rows: int) -> None:
    if rows > MOST_ROWS:
        raise Problem.of(
            Kind.TOO_MUCH,
            Text(
                f"the lists of all come to more than {MOST_ROWS} rows",
                f"les listes de tous dépassent {MOST_ROWS}\u00a0lignes",
            ),
            Text("keep the rows that matter, or ask about fewer people at once",
                 "gardez les lignes utiles, ou interrogez sur moins de personnes à la fois"),
        )  # fmt: skip


def _rows(book: Book, read: Mapping[str, Any]) -> int:
    """How many rows were told in some facts."""
    told = [read[name] for name in book.lists.keys() & read.keys()]
    return sum([len(rows.rows) for rows in told if rows])


def _read(book: Book, told: object, where: str) -> dict[str, Any]:
    """The facts of a member, which complaints name before the fact."""
    with within(where):
        return sent.read(book, _named({} if told is None else told))


def _named(told: object) -> Mapping[str, object]:
    """Values by name, as JSON has them: names are words already."""
    return cast("dict[str, object]", told) if isinstance(told, dict) else named_values(told)
