"""Run vectors in the JSON notation through Passage: `python tests/vectors.py FILE…`.

Each vector is one case. Its facts come through one table (notation.py and notation.yaml) or, where it names
its domain, through that domain's (notation_entry.py); its outcome is compared with what the public interface
finds, by the file's own rules of matching. Every failure is printed, and at the end, on a line of its own,
`N passed, N failed`.
"""

import json
import re
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

sys.path.append(str(Path(__file__).resolve().parent.parent / "src"))

import notation_entry
from notation import TABLE, Unmapped, facts
from passage import Case, Complaint, Finding

TOP = 3
"""Among how many of the first questions one that must be top-ranked has to be."""
NO_CLAIM = "not_receivable"
"""Without a claim no ground is reached, though one be true of the facts."""


@dataclass(frozen=True)
class Shown:
    """One reading that an answer shows: the outcome and the grounds."""

    outcome: str
    grounds: frozenset[str]
    either: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Failure:
    """A key of an outcome that is not as expected."""

    vector: str
    key: str
    expected: object
    got: object

    def __str__(self) -> str:
        return f"{self.vector}  {self.key}\n    expected  {self.expected}\n    got       {self.got}"


def shown(finding: Finding, contested: bool) -> list[Shown]:
    """What the answer is; where the vector is contested, each reading of the open questions too."""
    answers = [finding.answer]
    if contested:
        answers += [answer for reading in finding.open_readings for answer in (reading.if_so, reading.if_not)]
    return [
        Shown(
            answer.outcome or "unknown",
            frozenset(answer.true_grounds),
            frozenset(answer.either) if answer.exclusive else frozenset(),
        )
        for answer in answers
    ]


def outcome(case: Case, issue: str, expected: str, contested: bool) -> object:
    """None if the outcome is as expected, or each of those of which it is one is shown; else what it is."""
    found = shown(case.finding(issue), contested)
    codes = {code.strip() for code in expected.removeprefix("one of:").split("|")}
    return None if codes <= {each.outcome for each in found} else _told(found)


def grounds(case: Case, _: str, expected: list[str], contested: bool) -> object:
    """None if the grounds are the same set, and “one of” is exactly one of those."""
    found = shown(case.finding("eligibility"), contested)
    certain = frozenset(each for each in expected if not each.startswith("one of"))
    either = frozenset(
        part.strip()
        for each in expected
        if each.startswith("one of")
        for part in each.partition(":")[2].split("|")
    )
    same = (
        (each.grounds, each.either) == (certain, either) or (not expected and each.outcome == NO_CLAIM)
        for each in found
    )
    return None if any(same) else _told(found)


def prose(case: Case, key: str, expected: str, contested: bool) -> object:
    """None if the status word and the pinpoints of a sentence are as expected."""
    meant = next(
        (so for opening, so in TABLE["prose"][key].items() if expected.lower().startswith(opening)), None
    )
    if meant is None:
        raise Unmapped(f"{key} = {expected!r}")
    ((issue, codes),) = meant.items()
    named = [name.rstrip(".") for name in re.findall(r"IRP[AR] \d[\w.]*(?:\([\w.]+\))*", expected)]
    found = shown(case.finding(issue), contested)
    beside = [ground for other in TABLE["beside"].get(issue, ()) for ground in case.finding(other).grounds]
    for each in found:
        may_be_named = (*each.grounds, *beside, *TABLE["pinpoints"].get(issue, ()))
        if each.outcome in codes and all(
            any(whole.startswith(name) for whole in may_be_named) for name in named
        ):
            return None
    return _told(found)


def ask_next(case: Case, _: str, expected: list[str], contested: bool) -> object:
    """None if each question expected is among the first."""
    first = [question.name for question in case.asking("eligibility").questions[:TOP]]
    missed = [
        name for name in expected if not any(fnmatchcase(q, ours) for q in first for ours in _asked(name))
    ]
    return f"{first}" if missed else None


def _asked(name: str) -> list[str]:
    """How a question of the notation may be called here."""
    row, dot, field = name.rpartition("].")
    if dot:
        fields = TABLE["asked"].get(f".{field}", [f".{field}"])
        return [f"{row}]{each}".replace("[", "[[]") for each in fields]
    return TABLE["asked"].get(name) or [TABLE["plain"].get(name, name)]


def if_unresolved(case: Case, _: str, expected: str, contested: bool) -> object:
    """None if that is what would be found were nothing more established."""
    got = case.finding("eligibility").if_unresolved.outcome or "unknown"
    return None if got == expected else got


def _told(found: list[Shown]) -> str:
    either = {each: f" one of {' | '.join(sorted(each.either))}" if each.either else "" for each in found}
    return " / ".join(f"{each.outcome} {sorted(each.grounds)}{also}" for each, also in either.items())


KEYS: Mapping[str, tuple[Callable[[Case, str, Any, bool], object], str]] = {
    "stca_101_1_e": (outcome, "stca"),
    "eligibility": (outcome, "eligibility"),
    "grounds": (grounds, ""),
    **{key: (prose, key) for key in TABLE["prose"]},
    "ask_next": (ask_next, ""),
    "if_unresolved_at_decision": (if_unresolved, ""),
}


def failures(vector: Mapping[str, Any], baseline: Mapping[str, Any]) -> Iterator[Failure]:
    """What is not as a vector has it."""
    name, contested = f"{vector['id']}", vector.get("confidence") == "contested"
    try:
        case = Case(facts(vector["facts"], baseline), on=vector["as_of"])
    except (Unmapped, Complaint) as refused:
        yield Failure(name, "facts", "facts that can be told", refused)
        return
    for key, expected in vector["outcome"].items():
        check, issue = KEYS.get(key) or ((outcome, key) if key in case.book.issues else (None, ""))
        try:
            got = check(case, issue, expected, contested) if check else "a key that nothing here compares"
        except (Unmapped, Complaint) as refused:
            got = refused
        if got is not None:
            yield Failure(name, key, expected, got)
    if contested and not _both_readings(case):
        yield Failure(name, "confidence", "both readings shown", "one")


def failures_of_domain(vector: Mapping[str, Any]) -> Iterator[Failure]:
    """What is not as a vector of the second notation has it."""
    name = f"{vector['id']}"
    try:
        case = Case(notation_entry.facts(vector), on=vector["as_of"])
        for key, got in notation_entry.differences(case, vector):
            yield Failure(name, key, vector["outcome"][key], got)
    except (Unmapped, Complaint) as refused:
        yield Failure(name, vector["domain"], "facts and an outcome that can be told", refused)


def _both_readings(case: Case) -> bool:
    readings = [r for issue in ("eligibility", "stca") for r in case.finding(issue).open_readings]
    return any(
        (r.if_so.outcome, r.if_so.true_grounds) != (r.if_not.outcome, r.if_not.true_grounds) for r in readings
    )


def main(files: list[str]) -> int:
    """Run files; the number of vectors that failed is not zero: 1."""
    passed = failed = 0
    for file in files:
        told = json.loads(Path(file).read_text("utf-8"))
        for vector in told["vectors"]:
            found = list(
                failures_of_domain(vector) if "domain" in vector else failures(vector, told["baseline"])
            )
            passed, failed = passed + (not found), failed + bool(found)
            for failure in found:
                print(failure)
    print(f"{passed} passed, {failed} failed")
    return 1 if failed or not files else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
