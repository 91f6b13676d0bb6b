"""What the table of this domain cannot say: passports and their marks, an earlier visa, what is held."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from notation import Unmapped
from passage import Case

BRITISH = {"GBR", "AIA", "BMU", "VGB", "CYM", "FLK", "GIB", "MSR", "PCN", "SHN", "TCA"}
MARKED = {
    "TWN": ("passport.personal_id_number", "taiwan_with_number"),
    "ROU": ("passport.chip", "romania_chip"),
}
"""Of whose passports a mark counts, under which name, and which kind it makes them."""
BY_ISSUER = {"ISR": "israel_national", "HKG": "hong_kong", "VAT": "holy_see"}
"""Passports that count by who issued them."""
HELD = {
    "trp": ("IRPR 7(2)(b)",),
    "trv": ("IRPR 7.1(2)",),
}


def facts(told: dict[str, Any]) -> dict[str, Any]:
    """Our facts for the names taken."""
    citizenships = told.get("person.citizenships")
    ours = _earlier_visa(told) | _authorization(told, citizenships) | _return(told)
    ours["travel.documents"] = _documents(told, citizenships or [])
    if set(citizenships or []) & BRITISH:
        ours["arrival.british"] = told.pop("passport.british_status", "citizen")
    return ours


def _documents(told: dict[str, Any], citizenships: list[str]) -> dict[str, Any] | None:
    """The travel documents; None where one that may matter is not told of."""
    issuer = told.pop("passport.issuer", None)
    marks = {name: told.pop(name, None) for name, _ in MARKED.values()}
    kind, whole = _kind_told(told), True
    for code in [issuer] if issuer else citizenships:
        if code in MARKED:
            name, marked = MARKED[code]
            whole = whole and marks[name] is not None
            kind = kind or (marked if marks[name] else None)
        if code in BY_ISSUER:
            whole = whole and issuer is not None
            kind = kind or (BY_ISSUER[code] if issuer else None)
    return {"rows": [kind or "passport"], "complete": True} if whole or kind else None


def _kind_told(told: dict[str, Any]) -> str | None:
    """The kind of document that a name alone tells."""
    kind = told.pop("passport.type", None)
    if kind not in (None, "ordinary", "regular", "national", "diplomatic_acceptance"):
        raise Unmapped(f"passport.type = {kind!r}")
    if told.pop("passport.bno", False):
        return "british_national_overseas"
    if told.pop("passport.roa", False):
        return "british_subject_abode"
    return kind if kind == "diplomatic_acceptance" else None


def _earlier_visa(told: dict[str, Any]) -> dict[str, Any]:
    """A visa held earlier: so many days before the application, which is of this day where none is told."""
    day = told["as_of"][:10]
    applied = told.pop("eta.application_date", None) or day
    ours: dict[str, Any] = {"eta.applied_on": applied}
    if (ended := told.pop("history.trv_expired_on", None)) is not None:
        ours |= {"trv.ever_held": True, "trv.last_day_held": ended}
    if "history.trv_held_last_10y" in told:
        held = told.pop("history.trv_held_last_10y")
        eve = date.fromisoformat(applied) - timedelta(days=1)
        ours |= {"trv.ever_held": held, "trv.last_day_held": eve.isoformat() if held else None}
    return ours


def _authorization(told: dict[str, Any], citizenships: list[str] | None) -> dict[str, Any]:
    """An authorization held: for the passport of the one nationality, where no other is told."""
    if not any(name.startswith("eta.") for name in told):
        return {}
    ours: dict[str, Any] = {"eta.held": True, "eta.on_us_residence": told.get("us.lpr", False)}
    if citizenships and len(citizenships) == 1:
        ours["eta.passport_issuer"] = citizenships[0]
    if told.pop("eta.cancelled", False):
        ours["travel.events"] = {"rows": [{"kind": "cancelled"}], "complete": True}
    return ours


def _return(told: dict[str, Any]) -> dict[str, Any]:
    """A visit to nobody but the neighbours makes a return."""
    visited = told.pop("trip.countries_visited", None)
    if not visited or not set(visited) <= {"USA", "SPM"}:
        return {}
    told.pop("entry.purpose", None)
    return {"arrival.purpose": "return"}


def compare(case: Case, outcome: dict[str, Any]) -> Iterator[tuple[str, object]]:
    """The document that is held: the provision by which it serves."""
    held = outcome.pop("holds", None)
    if held is None:
        return
    if held == "eta":
        if case.finding("eta_validity").outcome not in ("valid", "may_be_cancelled"):
            yield "holds", case.finding("eta_validity").outcome
    elif held not in HELD:
        raise Unmapped(f"holds = {held!r}")
    elif not all(case.truth(key) for key in HELD[held]):
        yield "holds", f"{HELD[held]} do not hold"
