"""The second notation of the vectors: each vector names its domain, and each domain has a table of its own.

The table of a domain is notation_entry/DOMAIN.yaml, in four parts:

    implied:  facts of ours that an ordinary case of the domain implies, where the vector tells no other
        entry.x: false
    facts:    a name of the notation, and what it tells here
        entry.mode: arrival.mode                                  the same value
        person.citizenships: {rows: nationalities}                rows that are all there are
        crew.role: {fact: arrival.purpose, words: {pilot: crew}}  our value for each of theirs
        person.status: {words: {none: {a.one: false, a.two: false}}}  our facts for each of theirs
        entry.purpose: {words: {visit: {}}}                       a value that tells nothing here
    outcome:  a key of an outcome, and where it is found here
        document: {issue: entry_document}                         the code of the outcome
        inadmissible: {issue: admissibility, words: {true: [barred], false: [open, relieved]}}
        job_offer_needed: {holds: IRPR 200(1)(c)}                 the provision holds: true or false
        discretionary: {holds: IRPA 24(1), words: {true: [true, null]}}   null is “cannot tell”
    asks: entry_document        the issue among whose first questions `ask_next` must be

What needs code is in notation_entry/DOMAIN.py, where either may be left out:

    facts(told)             takes (pops) from `told` the names that it reads, beside which the instant stands
                            as `as_of`; returns our facts
    compare(case, outcome)  takes from `outcome` the keys that it compares; yields (key, got) for each that is
                            not as expected

Whatever is left is read by the table. A domain without a table, a name, a value or a key that stands nowhere,
is refused by name (`Unmapped`): nothing is dropped in silence. What is null is told as unknown.
"""

from collections.abc import Iterator, Mapping
from fnmatch import fnmatchcase
from functools import cache
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType
from typing import Any

import yaml

from notation import Unmapped
from passage import Case

FOLDER = Path(__file__).with_suffix("")
PARTS = {"implied", "facts", "outcome", "asks"}
TOP = 3
"""Among how many of the first questions one that is expected next has to be."""

Facts = dict[str, Any]


@cache
def table(domain: str) -> Mapping[str, Any]:
    """The table of a domain. Raises Unmapped where it has none."""
    file = FOLDER / f"{domain}.yaml"
    if not file.is_file():
        raise Unmapped(f"no table for domain {domain}")
    told: dict[str, Any] = yaml.safe_load(file.read_text("utf-8"))
    if odd := set(told) - PARTS:
        raise Unmapped(f"{file.name}: no such part as {sorted(odd)}")
    return {part: told.get(part) or {} for part in PARTS}


@cache
def code(domain: str) -> ModuleType | None:
    """The code of a domain, where it has some."""
    file = FOLDER / f"{domain}.py"
    if not file.is_file():
        return None
    spec = spec_from_file_location(f"notation_entry_{domain}", file)
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def facts(vector: Mapping[str, Any]) -> Facts:
    """The facts of a vector, under our names. Raises Unmapped."""
    domain, told = vector["domain"], {**vector["facts"], "as_of": vector["as_of"]}
    by_table, by_code = table(domain), getattr(code(domain), "facts", None)
    ours: Facts = dict(by_table["implied"])
    if by_code is not None:
        ours |= by_code(told)
    told.pop("as_of", None)
    for name, value in told.items():
        if name not in by_table["facts"]:
            raise Unmapped(f"{name} = {value!r}")
        ours |= _told(name, value, by_table["facts"][name])
    return ours


def _told(name: str, value: Any, where: Any) -> Facts:
    if isinstance(where, str):
        return {where: value}
    if "rows" in where:
        return {where["rows"]: None if value is None else {"rows": value, "complete": True}}
    if "fact" in where and value is None:
        return {where["fact"]: None}
    ours = _word(name, value, where["words"])
    return {where["fact"]: ours} if "fact" in where else dict(ours)


def _word(name: str, value: Any, words: Mapping[Any, Any]) -> Any:
    """Our word for a value of the notation; 1 is no true, though Python finds them equal."""
    for theirs, ours in words.items():
        if theirs == value and type(theirs) is type(value):
            return ours
    raise Unmapped(f"{name} = {value!r}")


def differences(case: Case, vector: Mapping[str, Any]) -> Iterator[tuple[str, object]]:
    """Each key of the outcome that is not as expected, with what was found. Raises Unmapped."""
    domain, outcome = vector["domain"], dict(vector["outcome"])
    by_table, by_code = table(domain), getattr(code(domain), "compare", None)
    if by_code is not None:
        yield from by_code(case, outcome)
    for key, expected in outcome.items():
        if key == "ask_next" and by_table["asks"]:
            found: object = _first_questions(case, by_table)
            names = [expected] if isinstance(expected, str) else expected
            if not all(_among(name, found, by_table) for name in names):
                yield key, found
            continue
        if key not in by_table["outcome"]:
            yield key, "a key that nothing here compares"
            continue
        where = by_table["outcome"][key]
        found = case.truth(where["holds"]) if "holds" in where else case.finding(where["issue"]).outcome
        if "words" in where:
            wanted = _word(key, expected, where["words"])
        else:
            wanted = None if expected == "unknown" else expected
        if found not in (wanted if isinstance(wanted, list) else [wanted]):
            yield key, found


def _first_questions(case: Case, by_table: Mapping[str, Any]) -> list[str]:
    return [question.name for question in case.asking(by_table["asks"]).questions[:TOP]]


def _among(name: str, found: Any, by_table: Mapping[str, Any]) -> bool:
    where = by_table["facts"].get(name, name)
    ours = where if isinstance(where, str) else where.get("rows") or where.get("fact") or name
    return any(question == ours or fnmatchcase(question, f"{ours}[[]*") for question in found)
