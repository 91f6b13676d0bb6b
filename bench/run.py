"""`make bench`: the same work through Passage and its peers, in one run on one machine, with the conditions.

Every engine's answers are compared with one reference before anything is timed. Figures are medians; a ratio
is one figure over another of the same run. Peers run in processes of their own. `make bench ARGS=server`
prints one section; several may be named.
"""

import argparse
import json
import os
import platform
import subprocess
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from random import Random
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter_ns

from bench import passage_work
from bench.peers import work
from passage import __version__, law
from passage.case import Case
from passage.engine.ask import ask
from passage.engine.edition import Edition
from passage.engine.evaluate import Reading, reading
from passage.engine.explain import explain
from passage.engine.record import UNKNOWN, YES
from passage.lang import Moment

PEERS = ("openfisca_work", "policyengine_work", "zen_work")
UNTOLD = 0.15
"""The share of facts left unknown where the work is done on partial cases."""


def main() -> None:
    """Print the sections asked for, every one by default, each with its conditions."""
    parser = argparse.ArgumentParser(prog="make bench ARGS=", description=__doc__)
    parser.add_argument("sections", nargs="*", metavar="SECTION", help=f"of {', '.join(SECTIONS)}")
    parser.add_argument("--seconds", type=float, default=4.0, help="of each line of `server`")
    parser.add_argument("--requests", type=int, default=100_000, help="before `server` reads memory again")
    parser.add_argument("--people", type=int, default=1_000_000, help="of `warehouse`")
    parser.add_argument("--sizes", type=int, nargs="*", default=[], help="of `columns`: how many people")
    parser.add_argument("--write", type=Path, metavar="FOLDER", help="`columns`: the documents to write to")
    asked = parser.parse_args()
    for name in asked.sections:
        if name not in SECTIONS:
            parser.error(f"there is no section {name}: give some of {', '.join(SECTIONS)}")
    for name in asked.sections or SECTIONS:
        print(f"── {name} ──", flush=True)
        SECTIONS[name](asked)


def _engines(asked: argparse.Namespace) -> None:
    edition = Edition(passage_work.book(), Moment.read(work.LAW_DATE))
    read = reading(edition, "eligibility")
    compared = _compare(read)
    print(_conditions(edition, read, compared))
    ours = list(_one_case(edition, read))
    peers = [result for peer in PEERS for result in _peer(peer)]
    openfisca = next(result for result in peers if "openfisca" in result["engine"].lower())
    _table("One case of the same work, µs", ours, openfisca["calculating_us"])
    _table(
        "The peers, µs (calculating alone; with building the case)",
        [
            (f"{peer['engine']} {peer['version']}, {kind.replace('_', ' ')}", peer[f"{kind}_us"])
            for peer in peers
            for kind in ("calculating", "with_building")
        ],
        openfisca["calculating_us"],
    )
    print("The day of entry unknown, where one of two grounds holds and it cannot be told which:")
    for result in peers:
        print(f"  {result['engine']}: {result['without_entry_date']}")
    print(f"  Passage: {_without_entry_date(read)}\n")
    _table("One case under the whole law of the package, µs", _whole_law(), openfisca["calculating_us"])


def _server(asked: argparse.Namespace) -> None:
    from bench import server

    server.main(asked.seconds, asked.requests)


def _evidence(asked: argparse.Namespace) -> None:
    from bench import evidence

    if evidence.DATA.is_dir():
        evidence.main(evidence.DATA)
    else:
        print(f"{evidence.DATA} is not there: the reference data is what this section reads\n")


def _columns(asked: argparse.Namespace) -> None:
    from bench import columns

    columns.main(*asked.sizes, write=asked.write)


def _warehouse(asked: argparse.Namespace) -> None:
    from bench import warehouse

    warehouse.main(asked.people)


def _compare(read: Reading) -> int:
    """How many answers were compared with the reference; exits where any differs."""
    people = work.persons(1000)
    for number, person in enumerate(people):
        expected = work.decide(person)
        answer = read.answer(read.columns.write(passage_work.told(person)))
        grounds = dict(zip(work.GROUNDS, answer.grounds.values(), strict=True))
        eligible = answer.outcome == "eligible"
        if any(grounds[name] != expected[name] for name in grounds) or eligible != expected["eligible"]:
            sys.exit(f"Passage differs from the reference on person {number}")
    return len(people)


def _conditions(edition: Edition, read: Reading, compared: int) -> str:
    cores = os.cpu_count()
    load = os.getloadavg()[0]
    book = edition.book
    return (
        f"Passage {__version__} · Python {platform.python_version()} · {platform.machine()} · "
        f"{cores} cores · load {load:.1f}\n"
        f"The work: {len(book.facts)} facts, {len(book.provisions)} provisions of our own cut, "
        f"{len(set(read.program.index.values()))} node values; 200 invented people; {compared} compared "
        f"with the reference, none differing; partial cases leave {UNTOLD:.0%} of the facts unknown.\n"
        "Medians of one thread. Ratios are to OpenFisca's calculation alone, in this run.\n"
    )


def _one_case(edition: Edition, read: Reading) -> Iterable[tuple[str, float]]:
    people = work.persons()
    known = [passage_work.told(person) for person in people]
    chance = Random(1)
    partial = [
        passage_work.told(person, tuple(name for name in work.FACTS if chance.random() < UNTOLD))
        for person in people
    ]
    records, part = ([read.columns.write(told) for told in some] for some in (known, partial))
    yield "evaluate: compiled Kleene, every node's value", _time(read.program.run, records)
    yield "evaluate: the same on partial cases", _time(read.program.run, part)
    written = _time(lambda told: read.program.run(read.columns.write(told)), known)
    yield "evaluate: with the case written first", written
    unsettled = [record for record in part if _unsettled(read, record)]
    exact = _time(read.exact.reach, unsettled)
    yield f"evaluate: exact, where Kleene cannot tell ({len(unsettled)} cases)", exact
    yield "evaluate: the whole answer, every ground, on partial cases", _time(read.answer, part)
    yield "explain: the tree of reasons", _time(lambda t: explain(edition, "eligibility", t), known)
    yield "explain: the same on partial cases", _time(lambda t: explain(edition, "eligibility", t), partial)
    yield (
        "ask: the whole ranking, on partial cases",
        _time(lambda t: ask(edition, ["eligibility"], t), partial),
    )


def _unsettled(read: Reading, record: list) -> bool:
    values = read.program.run(record)
    found = [values[read.program.index[outcome]] for outcome in read.outcomes]
    return YES not in found and UNKNOWN in found


def _whole_law() -> list[tuple[str, float]]:
    book = law.book()
    case = Case(_a_real_case(), on="2026-11-23")
    partial = case.tell({"entry.date": "2026-04-20..2026-05-14", "family": None, "claimant.born": None})
    rows = [(f"{len(book.provisions)} provisions, {len(book.facts)} facts:", float("nan"))]
    for name, each in (("a told case", case), ("a partial case", partial)):
        read, told = reading(each.edition, "eligibility"), each.known
        record = read.columns.write(told)
        rows += [
            (f"evaluate, {name}: compiled Kleene", _time(read.program.run, [record])),
            (f"evaluate, {name}: the whole answer", _time(read.answer, [record])),
            (f"explain, {name}", _time(lambda t: explain(case.edition, "eligibility", t), [told])),
            (f"ask, {name}", _time(lambda t: ask(case.edition, ["eligibility"], t), [told])),
        ]
    return rows


def _a_real_case() -> dict:
    import yaml

    return yaml.safe_load((Path(__file__).parent / "case.yaml").read_text("utf-8"))


def _time(what: Callable, inputs: list, seconds: float = 0.6) -> float:
    """Median microseconds a call, over at least three rounds of all the inputs."""
    for each in inputs[:20]:
        what(each)
    times: list[int] = []
    end = perf_counter_ns() + int(seconds * 1e9)
    rounds = 0
    while rounds < 3 or perf_counter_ns() < end:
        for each in inputs:
            start = perf_counter_ns()
            what(each)
            times.append(perf_counter_ns() - start)
        rounds += 1
    return median(times) / 1000


def _peer(name: str) -> list[dict]:
    done = subprocess.run(
        [sys.executable, "-m", f"bench.peers.{name}", "--json", "1000"],
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        sys.exit(f"{name}: {done.stderr.strip() or done.stdout.strip()}")
    return json.loads(done.stdout.splitlines()[-1])["results"]


def _without_entry_date(read: Reading) -> str:
    person = work.entrant_between_ports()
    answer = read.answer(read.columns.write(passage_work.told(person, ("entered_on",))))
    either = f"one of {', '.join(answer.either)}" if answer.either else "cannot tell"
    return f"{answer.outcome or 'cannot tell'}; certain: {list(answer.true_grounds)}; {either}"


def _table(title: str, rows: Iterable[tuple[str, float]], base: float) -> None:
    print(title)
    for name, figure in rows:
        if figure == figure:
            print(f"  {name:<66}{figure:>10.1f}{base / figure:>9.1f} x")
        else:
            print(f"  {name}")
    print()


def _starts(asked: argparse.Namespace) -> None:
    """How long commands take to start, beside the bare interpreter."""
    with TemporaryDirectory() as folder:
        case = Path(folder) / "case.yaml"
        case.write_text((Path(__file__).parent / "case.yaml").read_text("utf-8"), "utf-8")
        passage = str(Path(sys.executable).with_name("passage"))
        commands = {
            "python -c pass": [sys.executable, "-c", "pass"],
            "passage --version": [passage, "--version"],
            "passage find FILE": [passage, "find", str(case)],
        }
        compiled = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
        times: dict[str, list[int]] = {name: [] for name in commands}
        for turn in range(16):
            for name, command in commands.items():
                start = perf_counter_ns()
                subprocess.run(command, capture_output=True, check=True, env=compiled)
                if turn:
                    times[name].append(perf_counter_ns() - start)
    bare = median(times["python -c pass"])
    print("Starting, warm and with bytecode written, ms (ratio to the bare interpreter)")
    for name, each in times.items():
        print(f"  {name:<66}{median(each) / 1e6:>10.1f}{median(each) / bare:>9.1f} x")
    print()


SECTIONS: dict[str, Callable[[argparse.Namespace], None]] = {
    "engines": _engines,
    "starts": _starts,
    "server": _server,
    "evidence": _evidence,
    "columns": _columns,
    "warehouse": _warehouse,
}

if __name__ == "__main__":
    main()
