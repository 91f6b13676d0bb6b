"""The notation of the vectors, read into the facts of Passage by one table (notation.yaml).

A name is taken once. A name that nobody takes, or a word that no list has, is `Unmapped`: nothing is dropped
in silence. What is null is told as unknown; what is left out is as the baseline has it.
"""

import re
from collections.abc import Callable, Mapping
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import yaml

TABLE: dict[str, Any] = yaml.safe_load(Path(__file__).with_suffix(".yaml").read_text("utf-8"))
PROTOCOL = datetime.fromisoformat("2023-03-25T00:01:00-04:00")
LAST_FREE = "2020-06-24"
LONG_BORN = "..1970-01-01"
"""The birth of somebody who is an adult on any day of which the law is known."""

Facts = dict[str, Any]


class Unmapped(Exception):
    """A name or a value of the notation that the table does not have."""


class Told(dict[str, Any]):
    """A level of the notation, from which each name is taken once."""

    def __init__(self, told: object, level: str) -> None:
        if not isinstance(told, Mapping):
            raise Unmapped(f"{level} = {told!r}")
        super().__init__(told)
        self.level = level

    def take(self, key: str, default: Any = None) -> Any:
        """What was told under a name."""
        return self.pop(key, default)

    def day(self, key: str) -> Any:
        """A day, or the bounds of one told beside it; None where it is not known."""
        told = self.take(key)
        bounds = {bound: self.take(bound) for bound in ("not_before", "not_after")}
        return bounds if told is None and any(bounds.values()) else told

    def word(self, key: str, which: str, default: Any = None) -> str | None:
        """Our word for what was told; None where it is not known."""
        told = self.take(key, default)
        return None if told is None else word(told, which, f"{self.level}.{key}")

    def plain(self) -> Facts:
        """Every name left, which must have the same values here."""
        ours: Facts = {}
        for key in list(self):
            name = f"{self.level}.{key}".lstrip(".")
            if name not in TABLE["plain"]:
                raise Unmapped(f"{name} = {self[key]!r}")
            ours[TABLE["plain"][name]] = self.take(key)
        return ours


def word(told: object, which: str, where: str) -> str:
    """Our word for one of the notation. Raises Unmapped."""
    plain = re.sub(r"[^a-z0-9]+", "_", str(told).lower()).strip("_")
    if which == "relation":
        plain = "in_law" if plain.endswith("_in_law") else plain
        plain = (
            "step" if plain.startswith("step") else "great_relation" if plain.startswith("great") else plain
        )
    for ours, theirs in TABLE["words"][which].items():
        if plain in theirs:
            return ours
    raise Unmapped(f"{where} = {told!r}")


def facts(told: Mapping[str, Any], baseline: Mapping[str, Any]) -> Facts:
    """The facts of a vector over the baseline, under our names. Raises Unmapped."""
    whole = Told({key: _over(baseline, told, key) for key in {**baseline, **told}}, "")
    ours: Facts = dict(TABLE["implied"])
    claim, entry = Told(whole.take("claim", {}), "claim"), Told(whole.take("entry", {}), "entry")
    ours["claim.made_on"], ours["entry.date"] = _made_on(claim), entry.day("date")
    ours["entry.before_protocol"] = _before_protocol(entry, ours["entry.date"])
    ours |= _first_entry(whole.take("first_entry_after_2020_06_24"))
    ours |= claim.plain() | entry.plain() | _countries(whole, "nationalities" in told)
    ours["family"] = _rows(whole.take("family"), _relative, "family")
    ours["documents"] = _rows(whole.take("documents"), _document, "documents")
    ours |= _minor(whole.take("minor"), ours["claim.made_on"])
    ours |= _inadmissibility(whole.take("inadmissibility")) | _suspension(whole.take("suspension"))
    ours |= _history(whole.take("prior"), whole.take("reentry"))
    for group in [key for key in whole if key in TABLE["whole"]]:
        value = whole.take(group)
        ours |= (
            Told(value, group).plain()
            if isinstance(value, Mapping)
            else dict.fromkeys(TABLE["whole"][group], value)
        )
    return ours | whole.plain()


def _made_on(claim: Told) -> Any:
    """The day of the claim; where several days may be it, which is not settled, their bounds."""
    other = [day for key in TABLE["made_on"] if (day := claim.take(key)) is not None]
    day = claim.day("made_on")
    if not other:
        return day
    days = other + (list(day.values()) if isinstance(day, dict) else [day])
    told = sorted(day for day in days if day is not None)
    return {"not_before": told[0], "not_after": told[-1]}


def _over(baseline: Mapping[str, Any], told: Mapping[str, Any], key: str) -> Any:
    ordinary, value = baseline.get(key), told.get(key, baseline.get(key))
    both = isinstance(ordinary, Mapping) and isinstance(value, Mapping)
    return {**ordinary, **value} if both else value


def _before_protocol(entry: Told, day: Any) -> bool | None:
    if "instant" not in entry:
        return False
    instant = entry.take("instant")
    return None if instant is None else datetime.fromisoformat(instant) < PROTOCOL


def _first_entry(told: Any) -> Facts:
    """A day, bounds, null or “none”; a day that is not after 2020-06-24 is none that counts."""
    ours: Facts = {"entry.after_june_2020": None, "entry.first_after_june_2020": None}
    if told is None:
        return ours
    low, high = (told.get("not_before"), told.get("not_after")) if isinstance(told, Mapping) else (told, told)
    if told == "none" or (high is not None and high <= LAST_FREE):
        return ours | {"entry.after_june_2020": False}
    if low is None or low <= LAST_FREE:
        return ours
    return {"entry.after_june_2020": True, "entry.first_after_june_2020": told}


def _countries(whole: Told, named: bool) -> Facts:
    nationalities = whole.take("nationalities")
    if whole.get("stateless") and not named:
        nationalities = []
    return {
        "nationalities": _rows(nationalities, lambda row: row, ""),
        "former_residence": _rows(whole.take("former_habitual_residence"), lambda row: row, ""),
    }


def _rows(told: Any, read: Callable[[Any], Any], level: str) -> Facts | None:
    """Rows that are all there are; None where nothing is known of them."""
    if told is None:
        return None
    return {"rows": [read(Told(row, level) if level else row) for row in told], "complete": True}


def _relative(row: Told) -> Facts:
    ours: Facts = {"relation": row.word("relation", "relation")}
    status = row.take("status")
    if status is not None:
        standing, claim, permit = "none_of_these", "none", "none"
        if status.startswith("claimant"):
            claim = word(
                status.removeprefix("claimant").lstrip("_") or "referred_pending", "claim", "family.status"
            )
        elif "permit" in status and "resident" not in status:
            permit = word(status, "permit", "family.status")
        else:
            standing = word(status, "status", "family.status")
        ours |= {
            "status": standing,
            "claim": claim,
            "permit": permit,
            "permit_valid": row.take("permit_valid", True),
        }
    else:
        ours["permit_valid"] = row.take("permit_valid")
    if "permit_basis" in row and row["permit_basis"] is None:
        ours["permit"] = row.take("permit_basis")
    elif (basis := row.word("permit_basis", "basis")) is not None and ours.get("permit") != "study":
        ours["permit"] = basis
    return ours | _rest(row, "age", "in_canada")


def _document(row: Told) -> Facts:
    transit = row.get("type") == "transit_visa"
    ours: Facts = {"type": row.word("type", "paper"), "transit_only": row.take("transit_only", transit)}
    return ours | _rest(row)


def _rest(row: Told, *same: str) -> Facts:
    ours = {key: row.take(key) for key in same}
    row.plain()
    return ours


def _minor(told: Any, made_on: Any) -> Facts:
    if told is None:
        return dict.fromkeys(
            ("claimant.born", "claimant.accompanied", "claimant.partnered", "claimant.parent_near")
        )
    if isinstance(told, str):
        return {
            "claimant.born": LONG_BORN,
            **dict.fromkeys(("claimant.accompanied", "claimant.partnered", "claimant.parent_near"), False),
        }
    minor = Told(told, "minor")
    born, age = minor.take("date_of_birth"), minor.take("age")
    if born is None and age is not None:
        born = _born(int(age), made_on)
    return {"claimant.born": born, **minor.plain()}


def _born(age: int, made_on: Any) -> Facts:
    """The days of birth of somebody who is so many years old on the day of the claim."""
    low, high = (
        (made_on["not_before"], made_on["not_after"]) if isinstance(made_on, dict) else (made_on, made_on)
    )
    after, until = _years_before(low, age + 1) + timedelta(days=1), _years_before(high, age)
    return {"not_before": after.isoformat(), "not_after": until.isoformat()}


def _years_before(day: str, years: int) -> date:
    then = date.fromisoformat(day)
    try:
        return then.replace(year=then.year - years)
    except ValueError:
        return date(then.year - years, 2, 28)


def _history(told: Any, back: Any) -> Facts:
    """Earlier claims and protection; and a refusal by the United States, which two groups may tell."""
    prior = Told({} if isinstance(told, str) else told or {}, "prior")
    reentry = Told(back or {}, "reentry")
    keys = ("refused_us_entry_without_adjudication", "refused_us_without_adjudication")
    refused = {group.take(key) for group in (prior, reentry) for key in keys if key in group}
    if told is None:
        prior |= dict.fromkeys(("protection_conferred", "recognized_elsewhere", "returnable"))
    if back is None:
        refused, reentry["canadian_pr_removed_from_us"] = refused | {None}, None
    rows: list[Facts] = []
    certain = {True} if told is not None else {None}
    for name, result in TABLE["prior"].items():
        here = prior.take(name, False)
        certain.add(here is not None)
        if here:
            rows.append({"country": "CAN", "result": result})
    rows += _found_ineligible(prior, certain, True in refused)
    rows += _elsewhere(prior, certain)
    return {
        "reentry.refused_us": True if True in refused else None if None in refused else False,
        "prior_claims": {"rows": rows, "complete": True if certain == {True} else None},
        "claim.first": not any(row["country"] == "CAN" for row in rows) if certain == {True} else None,
        "protection.conferred": False,
        "protection.recognized_elsewhere": False,
        **prior.plain(),
        **reentry.plain(),
    }


def _found_ineligible(prior: Told, certain: set[Any], refused: bool) -> list[Facts]:
    """A claim found ineligible; on which ground matters only after a refusal by the United States."""
    known = "prior_claim_ineligible_ground" in prior and prior["prior_claim_ineligible_ground"] is not None
    unknown = "prior_claim_ineligible_ground" in prior and not known and refused
    found = prior.take("prior_claim_ineligible", known)
    ground = prior.word("prior_claim_ineligible_ground", "result") or (None if unknown else "ineligible")
    certain.add(found is not None)
    return [{"country": "CAN", "result": ground}] if found else []


def _elsewhere(prior: Told, certain: set[Any]) -> list[Facts]:
    """A claim in another country; where it is not known which, any but Canada stands for it."""
    country, confirmed = (
        prior.take("foreign_claim_country"),
        prior.take("foreign_claim_confirmed_by_agreement"),
    )
    found = prior.take("foreign_claim", bool(country))
    certain.add(found is not None)
    return [{"country": country or "GBR", "confirmed": confirmed}] if found else []


def _inadmissibility(told: Any) -> Facts:
    if told is None:
        return {"inadmissibility": None}
    found = Told({"determined": False} if isinstance(told, str) else told, "inadmissibility")
    determined = found.take("determined", True)
    row = {
        "ground": found.word("ground", "ground"),
        "conviction": found.word("conviction_in", "conviction"),
        "max_years": found.take("max_term_years"),
    }
    _rest(found)
    rows = [row] if determined else []
    return {"inadmissibility": {"rows": rows, "complete": None if determined is None else True}}


def _suspension(told: Any) -> Facts:
    names = ("suspension.report_referred", "suspension.charged", "suspension.officer_waits")
    if told is None:
        return dict.fromkeys(names)
    group = Told({} if isinstance(told, str) else told, "suspension")
    ours: Facts = dict.fromkeys(names, False)
    if "charge_10yr_wait" in group:
        ours |= dict.fromkeys(names[1:], group.take("charge_10yr_wait"))
    return ours | group.plain()
