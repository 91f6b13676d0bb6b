"""The bench's work over many people: `python -m bench.columns [people …] [--write docs]`.

Invented people of the same work, near the edges of the law; three-valued leaves 15 % of the facts unknown.
Each engine runs in a process of its own (`bench.many`), so that its peak of memory is its own. What it
answers on the first people, all known, is compared with the reference, then what it counts over all of them
with what the others do; those that read a file of these people are held by their counts alone. Times are the
best of rounds; CPU time is of all threads of the process, wall time of whatever threads the engine takes.
*Both ways* also tries linked questions both ways, as `passage run` does.
"""

import argparse
import json
import os
import platform
import subprocess
import sys
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from tempfile import TemporaryDirectory
from time import gmtime, perf_counter, strftime
from typing import Any

SIZES = 100_000, 1_000_000, 10_000_000
PASSES = 2
"""How often the whole list is gone through: a spell in which the machine is slow meets no engine alone."""
PATIENCE = 420
"""Seconds after which an engine is stopped, and the table says so."""
MEASURED = (
    ("OpenFisca", "two"),
    ("OpenFisca-calendar", "two"),
    ("PolicyEngine", "two"),
    ("numpy", "two"),
    ("Polars", "two"),
    ("Polars", "three"),
    ("DuckDB", "two"),
    ("DuckDB", "three"),
    ("Ibis-Polars", "three"),
    ("Ibis-DuckDB", "three"),
    ("plain-raw", "two"),
    ("fused-raw", "two"),
    ("plain-raw", "three"),
    ("fused-raw", "three"),
    ("plain-raw-both", "three"),
    ("fused-raw-both", "three"),
    ("Arrow", "three"),
    ("plain-planes", "two"),
    ("fused-planes", "two"),
    ("plain-planes", "three"),
    ("fused-planes", "three"),
    ("plain-planes-both", "three"),
    ("fused-planes-both", "three"),
    ("Polars-Parquet", "three"),
    ("Passage-Parquet", "three"),
    ("Passage-file", "three"),
    ("memory", "two"),
    ("memory", "three"),
)
DISTRIBUTIONS = (
    "numpy",
    "numba",
    "polars",
    "duckdb",
    "ibis-framework",
    "OpenFisca-Core",
    "policyengine-core",
    "pyarrow",
)


def conditions() -> dict[str, Any]:
    """On what machine, with what, and how busy it was when it began."""
    found: dict[str, Any] = {
        "on": strftime("%Y-%m-%d %H:%M UTC", gmtime()),
        "cores": os.cpu_count(),
        "processor": _processor(),
        "python": platform.python_version(),
        "load": [os.getloadavg()[0]],
        "versions": {},
    }
    for name in DISTRIBUTIONS:
        try:
            found["versions"][name] = version(name)
        except PackageNotFoundError:
            found["versions"][name] = None
    return found


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text("ascii", "ignore").splitlines()
        name = next(line.partition(":")[2].strip() for line in lines if line.startswith("model name"))
    except (OSError, StopIteration):
        name = platform.processor()
    return f"{platform.machine()} {name}".strip()


def measured(sizes: tuple[int, ...]) -> Iterator[dict[str, Any]]:
    """What each engine did with so many people, the best of the passes; exits where counts differ."""
    for people in sizes:
        with TemporaryDirectory(prefix="passage-bench-") as folder:
            _one("write", "-", folder, people)
            counts: dict[str, Any] = {}
            best: dict[tuple[str, str], dict[str, Any]] = {}
            for turn in range(PASSES):
                for engine, kind in MEASURED:
                    if "stopped" in best.get((engine, kind), {}):
                        continue
                    told = _one(engine, kind, folder, people, compare=people == sizes[0] and not turn)
                    _check(counts, told)
                    best[engine, kind] = _better(best.get((engine, kind)), told)
            yield from best.values()


def _check(counts: dict[str, Any], told: dict[str, Any]) -> None:
    """Exit where an engine counts others than the first that counted as many values."""
    engine, kind = told["engine"], told["kind"]
    for way in told.get("ways", ()):
        found = way.pop("counts")
        if found is not None and "-both" not in engine:
            first = counts.setdefault(kind, (engine, found))
            if {name: first[1][name] for name in found} != found:
                sys.exit(f"{engine} counts other people ({kind}-valued) than {first[0]}")


def _better(before: dict[str, Any] | None, told: dict[str, Any]) -> dict[str, Any]:
    """The best of two passes of an engine."""
    if before is None or "ways" not in before or "ways" not in told:
        return before or told
    for way, again in zip(before["ways"], told["ways"], strict=True):
        way |= {name: min(way[name], again[name]) for name in ("wall_ns", "cpu_ns", "peak_mb")}
        way["rounds"] += again["rounds"]
    return before


def _one(engine: str, kind: str, folder: str, people: int, *, compare: bool = False) -> dict[str, Any]:
    about = {"engine": engine, "kind": kind, "people": people, "load": os.getloadavg()[0]}
    words = [sys.executable, "-m", "bench.many", engine, kind, folder, str(people)]
    try:
        done = subprocess.run(
            [*words, *(["compare"] if compare else [])],
            capture_output=True,
            text=True,
            check=False,
            timeout=PATIENCE,
        )
    except subprocess.TimeoutExpired:
        return {**about, "stopped": f"stopped after {PATIENCE} s"}
    if done.returncode:
        said = (done.stderr.strip() or done.stdout.strip() or f"ended with {done.returncode}").splitlines()[
            -1
        ]
        if "No module named" in said and engine != "write":
            return {**about, "stopped": said.partition("No module named ")[2] + " is not installed"}
        if done.returncode < 0:
            return {**about, "stopped": f"the system stopped it (signal {-done.returncode})"}
        sys.exit(f"{engine}, {people} people: {said}")
    return about if engine == "write" else {**about, **json.loads(done.stdout.splitlines()[-1])}


def main(*sizes: int, write: Path | None = None) -> None:
    """Measure and print; into a folder of documents also the table, the drawing and what they are made of."""
    from bench import columns_page

    begun = perf_counter()
    about = conditions()
    found: list[dict[str, Any]] = []
    run = {"conditions": about, "measured": found}
    for told in measured(sizes or SIZES):
        found.append(told)
        print(columns_page.line(told), flush=True)
        about["load"] = [about["load"][0], os.getloadavg()[0]]
        about["seconds"] = round(perf_counter() - begun)
        if write is not None:
            columns_page.keep(run, write)
    print(columns_page.text(run, "en"))
    if write is not None:
        columns_page.write(run, write)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("people", nargs="*", type=int, help=f"by default {' '.join(map(str, SIZES))}")
    parser.add_argument("--write", type=Path, metavar="FOLDER", help="of the documents")
    asked = parser.parse_args()
    main(*asked.people, write=asked.write)
