"""How every peer is timed: its answers are compared with the reference first, then medians are taken.

Also notes what each says when a fact is missing: the honest answer is then "one of two grounds".
"""

import argparse
import json
import platform
import sys
from importlib.metadata import version
from itertools import cycle, islice
from statistics import median
from time import perf_counter_ns

from bench.peers import work


class Engine:
    """What is timed: an engine with the law loaded, to prepare a person's case and to calculate it."""

    name: str
    distribution: str

    def prepare(self, facts: dict):
        """Build what the engine calculates from."""
        return facts

    def calculate(self, ready) -> dict[str, bool]:
        """The twelve answers, every provision evaluated."""
        raise NotImplementedError

    def decide(self, facts: dict) -> dict[str, bool]:
        """Build and calculate."""
        return self.calculate(self.prepare(facts))


COMPARED = 1000  # people enough that a change to any provision, fact or number of the work shows


def differences(engine: Engine) -> list[str]:
    """Every answer in which an engine is not the reference."""
    found = []
    for number, facts in enumerate(work.persons(COMPARED)):
        expected, answers = work.decide(facts), engine.decide(facts)
        found += [f"person {number}, {name}" for name in expected if answers.get(name) is not expected[name]]
    return found


def medians(engine: Engine, cases: int) -> dict[str, float]:
    """Median microseconds for a case: calculating alone, and with building the case first."""
    calculating, building = [], []
    for facts in islice(cycle(work.persons()), cases):
        start = perf_counter_ns()
        ready = engine.prepare(facts)
        built = perf_counter_ns()
        engine.calculate(ready)
        end = perf_counter_ns()
        calculating.append(end - built)
        building.append(end - start)
    return {
        "calculating_us": round(median(calculating) / 1000, 1),
        "with_building_us": round(median(building) / 1000, 1),
    }


def without_entry_date(engine: Engine) -> list[str] | str:
    """The grounds asserted for an entrant between ports whose day of entry is unknown, or the error.

    Within 14 days of entry 101(1)(e) bars, after that (b.2): ineligible both ways, and neither ground sure.
    """
    facts = work.entrant_between_ports()
    known = {name: value for name, value in facts.items() if name != "entered_on"}
    try:
        answers = engine.decide(known)
    except Exception as error:  # whatever the engine raises is what we came to see
        return f"{type(error).__name__}: {str(error).splitlines()[0][:60]}"
    return [name for name in ("s101_1_b_2", "s101_1_e", "eligible") if answers[name]]


def main(*engines: Engine) -> None:
    """Compare, time and print one JSON line; exit 1, naming them, if any answers differ."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--json", type=int, default=1000, metavar="N", help="cases to time")
    cases = parser.parse_args().json
    results = []
    for engine in engines:
        if differing := differences(engine):
            sys.exit(f"{engine.name}: {len(differing)} answers differ, such as {differing[:5]}")
        results.append(
            {
                "engine": engine.name,
                "version": version(engine.distribution),
                "without_entry_date": without_entry_date(engine),
                **medians(engine, cases),
            }
        )
    about = {"python": platform.python_version(), "facts": len(work.FACTS), "compared": COMPARED}
    print(json.dumps({**about, "persons": len(work.persons()), "cases": cases, "results": results}))
