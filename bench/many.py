"""One engine on so many people, in a process of its own: `python -m bench.many ENGINE KIND FOLDER PEOPLE
[compare]`.

Prints a line of JSON: wall and CPU nanoseconds a person of each way of doing the work (the best of the
rounds; CPU is of all threads), the peak of the process’s memory while it did, and what it found. What an
engine answers on the first people, all known, is compared with the reference first where that is asked;
counts are compared by whoever asked.
"""

import gc
import json
import sys
from pathlib import Path
from time import perf_counter_ns, process_time_ns
from typing import Any

from bench import crowd
from bench.peers import work
from bench.ways import KEPT, Way
from bench.ways.ours import OURS, memory, ours_arrow, ours_parquet, ours_planes_file
from bench.ways.peers import PEERS, polars_parquet

COMPARED = 2_000
LEAST_NS = 2_000_000_000
"""How long a way that is not slow is timed at the least, up to 50 rounds."""
FILES = {
    "Polars-Parquet": polars_parquet,
    "Passage-Parquet": ours_parquet,
    "Passage-file": ours_planes_file,
}
ENGINES = {**PEERS, **OURS, "Arrow": ours_arrow, "memory": memory}
SLOW = "Ibis-DuckDB", "Ibis-Polars"


def peak() -> float:
    """The most memory that this process has held since `forget`, in MB; NaN where the system does not say."""
    try:
        lines = Path("/proc/self/status").read_text("ascii").splitlines()
    except OSError:
        return float("nan")
    return next(int(line.split()[1]) / 1000 for line in lines if line.startswith("VmHWM"))


def forget() -> None:
    """Begin the peak anew, where the system can."""
    gc.collect()
    try:
        Path("/proc/self/clear_refs").write_text("5", "ascii")
    except OSError:
        print("the peak includes making the columns", file=sys.stderr)


def rounds(engine: str, people: int) -> int:
    """How many rounds the best is of."""
    if engine in SLOW:
        return 3 if people <= 100_000 else 1
    return 9 if people <= 100_000 else 7 if people <= 1_000_000 else 3


def timed(way: Way, many: int, people: int) -> dict[str, Any]:
    """The best of the rounds, wall and CPU; and what it found."""
    walls, busy = [], []
    counts = None
    begun, turn = perf_counter_ns(), -1
    while (turn := turn + 1) < many or (many > 1 and turn < 50 and perf_counter_ns() - begun < LEAST_NS):
        ready = way.ready()
        wall, used = perf_counter_ns(), process_time_ns()
        found = way.work(ready)
        walls.append(perf_counter_ns() - wall)
        busy.append(process_time_ns() - used)
        high = peak()
        if turn == 0 and way.counts is not None:
            counts = way.counts(found)
        del found, ready
    return {
        "way": way.label,
        "wall_ns": min(walls) / people,
        "cpu_ns": min(busy) / people,
        "peak_mb": high,
        "rounds": turn,
        "counts": counts,
    }


def compared(engine: str) -> int:
    """How many people’s answers were compared with the reference; exits where any count differs.

    What is compared is counts: of all of them at once, and of each twenty (of three where it is slow).
    """
    people, which = crowd.drawn(COMPARED)
    raw = crowd.columns(people, which)
    expected = [work.decide(people[each]) for each in which]
    some = COMPARED if engine not in SLOW else 60
    for start, stop in ((0, COMPARED), *((place, place + 20) for place in range(0, some, 20))):
        part = {name: values[start:stop].copy() for name, values in raw.items()}
        way = next(ENGINES[engine](part))
        assert way.counts is not None
        found = way.counts(way.work(way.ready()))
        for name in KEPT:
            told = sum(each[name] for each in expected[start:stop])
            if found[name] != [told, told]:
                sys.exit(f"{engine}: {name} of people {start} to {stop}: {found[name]}, not {told}")
    return COMPARED


def main(engine: str, kind: str, folder: str, people: str, *how: str) -> None:
    """Compare, where that is asked, time, and print."""
    count, home = int(people), Path(folder)
    if engine == "write":
        crowd.write(home, count)
        return
    told: dict[str, Any] = {"engine": engine, "kind": kind, "people": count}
    if engine in FILES:
        ways = FILES[engine](home)
    else:
        if "compare" in how and engine != "memory":
            told["compared"] = compared(engine)
        ways = ENGINES[engine](crowd.read(home, kind))
    told["ways"] = []
    for way in ways:
        if engine not in SLOW:
            way.work(way.ready())  # compiled, and what is kept is there
        forget()
        told["ways"].append(timed(way, rounds(engine, count), count))
    print(json.dumps(told))


if __name__ == "__main__":
    main(*sys.argv[1:])
