"""The same decision for the same people, asked over HTTP of `passage serve` and of OpenFisca's own web API.

`python -m bench.server [--seconds S] [--requests N]`. Passage answers with the whole law of the package, as
`passage serve` serves (one process) and as two processes on one port; OpenFisca with the bench's cut of it,
served as `openfisca serve` serves (gunicorn): one worker, two, and one whose connections last. Each is
compared with the best of as many processes. One person is asked about at a time; that OpenFisca can take many
in one request is not measured here. One server runs at a time, each asked by a process of its own, on the
loopback, with bodies made beforehand. Answers are compared with the reference before anything is timed.
"""

import argparse
import json
import os
import socket
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from importlib.metadata import version
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter, sleep

from bench import passage_people
from bench.peers import work

PEOPLE = 1000
COMPARED = 200
CONNECTIONS = (1, 10, 100)
LAW_DAYS = ("2026-11-23", "2026-06-01", "2025-12-01", "2025-06-03", "2024-06-01", "2023-03-25")
"""The days of law that are asked in turn where memory is read."""
RUNS = 3
"""Runs of each line, of which the quickest is printed: what else a machine does is no part of either."""
TIMES, P99_MS, AT = 20, 50, 10
"""What is aimed at: so many times OpenFisca's answers a second, and p99 under so many ms, at so many
connections."""
KEYS = [f"IRPA 101(1)({letter})" for letter in ("a", "b", "b.1", "b.2", "c", "c.1", "d", "e", "f")]


@dataclass
class Cell:
    """What one server did under so many connections: answers a second, latencies in ms, CPU µs an answer."""

    connections: int
    rate: float
    ms: dict[str, float]
    cpu_us: float


@dataclass
class Server:
    """A server: how it is started, where it is asked, and what its answer says."""

    name: str
    command: list[str]
    path: str
    port: int = 0
    workers: int = 1
    cells: list[Cell] = field(default_factory=list)


def openfisca_body(person: dict) -> dict:
    """What OpenFisca is asked of a person: every fact told, the twelve answers to be worked out."""
    asked = {**person, **dict.fromkeys(work.ANSWERS)}
    return {"persons": {"claimant": {name: {work.LAW_DATE: value} for name, value in asked.items()}}}


def passage_body(person: dict, detail: str = "finding", on: str = passage_people.ON) -> dict:
    """What Passage is asked of a person."""
    return {"facts": passage_people.facts(person), "on": on, "detail": detail}


def decided(person: dict) -> tuple[bool, frozenset[str]]:
    """The decision by the reference: whether a person is eligible, and every ground that is true."""
    answers = work.decide(person)
    return answers["eligible"], frozenset(name for name in work.GROUNDS if answers[name])


def of_passage(answer: dict) -> tuple[bool, frozenset[str]]:
    """The same, as Passage's answer says it."""
    (found,) = answer["claimants"][0]["findings"]
    named = dict(zip(KEYS, work.GROUNDS, strict=True))
    return found["outcome"] == "eligible", frozenset(named[each["key"]] for each in found["grounds"])


def of_openfisca(answer: dict) -> tuple[bool, frozenset[str]]:
    """The same, as OpenFisca's answer says it."""
    told = {name: days[work.LAW_DATE] for name, days in answer["persons"]["claimant"].items()}
    return told["eligible"], frozenset(name for name in work.GROUNDS if told[name])


def main(seconds: float = 4.0, requests: int = 100_000) -> None:
    """Compare, time and print."""
    people = list(passage_people.people(PEOPLE))
    with TemporaryDirectory() as folder:
        places = {
            "finding": _written(Path(folder) / "finding", [passage_body(each) for each in people]),
            "full": _written(Path(folder) / "full", [passage_body(each, "full") for each in people]),
            "days": _written(
                Path(folder) / "days",
                [passage_body(each, on=on) for each in people for on in LAW_DAYS if _by(each, on)],
            ),
            "openfisca": _written(Path(folder) / "openfisca", [openfisca_body(each) for each in people]),
        }
        print(_conditions(len(people), seconds))
        _ceiling(places["openfisca"], seconds)
        ours = _passage(places, people, seconds, requests)
        theirs = _openfisca(places["openfisca"], people, seconds)
    best = {
        (workers, number): max(each.cells[place].rate for each in theirs if each.workers == workers)
        for workers in (1, 2)
        for place, number in enumerate(CONNECTIONS)
    }
    print("Over HTTP: connections, answers/s, ms at p50, p95, p99 and most, CPU µs of the server an answer,")
    print("and how many times the answers/s of the best OpenFisca of as many processes and connections")
    for server in (*ours, *theirs):
        print(f"  {server.name}")
        for cell in server.cells:
            ms = "".join(f"{each:>9.1f}" for each in cell.ms.values())
            times = cell.rate / best[server.workers, cell.connections]
            print(f"  {cell.connections:>6}{cell.rate:>10.0f}{ms}{cell.cpu_us:>10.0f}{times:>9.1f} x")
    for server in ours[:2]:
        at = next(cell for cell in server.cells if cell.connections == AT)
        fast = at.rate >= TIMES * best[server.workers, AT]
        print(f"Aimed at, at {AT} connections, processes {server.workers}: {TIMES} x, {_reached(fast)}; "
              f"p99 under {P99_MS} ms, {_reached(at.ms['p99'] < P99_MS)}")  # fmt: skip
    print()


def _reached(so: bool) -> str:
    return "reached" if so else "not reached"


def _by(person: dict, on: str) -> bool:
    """Whether a claim was made by the day of a law."""
    return work.day(on) >= person["claim_made_on"]


def _written(path: Path, bodies: list[dict]) -> Path:
    path.write_text("".join(json.dumps(each, separators=(",", ":")) + "\n" for each in bodies), "utf-8")
    return path


def _conditions(people: int, seconds: float) -> str:
    packages = ("passage-law", "uvicorn", "httptools", "uvloop", "OpenFisca-Core", "flask", "gunicorn")
    return (
        f"{' · '.join(f'{each} {version(each)}' for each in packages)}\n"
        f"{os.cpu_count()} cores · load {os.getloadavg()[0]:.1f} · {people} people, whose facts are told to "
        f"each as it names them; {COMPARED} compared with the reference at each server, none differing; "
        f"the quickest of {RUNS} runs in {seconds:g} s a line, after as long to warm up, at most 2 s; "
        f"the server and what asks it share the "
        f"cores."
    )


def _ceiling(bodies: Path, seconds: float) -> None:
    """What the load can ask of a server that does nothing."""
    command = [sys.executable, "-m", "bench.trivial"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            port = int(process.stdout.readline())
            rates = [
                load(port, "/", bodies, number, seconds=min(seconds, 2))["rate"] for number in CONNECTIONS
            ]
        finally:
            process.terminate()
    said = ", ".join(f"{rate:.0f} at {number}" for rate, number in zip(rates, CONNECTIONS, strict=True))
    print(f"What asks can ask of a server that does nothing, answers/s: {said} connections\n")


def _passage(places: dict, people: list, seconds: float, requests: int) -> list[Server]:
    command = [sys.executable, "-m", "passage", "serve", "--port", "0"]
    twice = [sys.executable, "-m", "bench.passage_workers", "2"]
    made = []
    for workers, detail in ((1, "finding"), (2, "finding"), (1, "full")):
        name = f"Passage, {('one process', 'two processes')[workers - 1]}, the whole law, detail: {detail}"
        server = Server(name, command if workers == 1 else twice, "/api/v1/find", workers=workers)
        with started(server) as process:
            _compare(server, people, lambda each, d=detail: passage_body(each, d), of_passage)
            _time(server, process, places[detail], seconds)
        made.append(server)
    server = Server("Passage", command, "/api/v1/find")
    with started(server) as process:
        load(server.port, server.path, places["days"], AT, requests=len(LAW_DAYS))
        first = min(1000, requests)
        load(server.port, server.path, places["days"], AT, requests=first)
        before = _resident(process)
        begun = perf_counter()
        load(server.port, server.path, places["days"], AT, requests=max(1, requests - first))
        after, took = _resident(process), perf_counter() - begun
    print(
        f"Memory of `passage serve`, MB resident ({AT} connections, {len(LAW_DAYS)} days of law)\n"
        f"  after {first:,} requests {before:.1f}, after {requests:,} {after:.1f}: "
        f"growth {after - before:+.1f}, in {took:.0f} s\n"
    )
    return made


def _openfisca(bodies: Path, people: list, seconds: float) -> list[Server]:
    command = [sys.executable, str(Path(sys.executable).with_name("openfisca")), "serve",
               "--country-package", "bench.peers.openfisca_served"]  # fmt: skip
    lasting = ["--workers", "1", "--worker-class", "gthread", "--threads", "4"]
    made = []
    for name, more in {
        "one worker (gunicorn, a connection a request)": ["--workers", "1"],
        "two workers (gunicorn, a connection a request)": ["--workers", "2"],
        "one worker of four threads (gunicorn, connections last)": lasting,
    }.items():
        two = 1 + name.startswith("two")
        server = Server(f"OpenFisca, {name}", [*command, *more], "/calculate", _free_port(), two)
        server.command += ["--port", str(server.port)]
        with started(server) as process:
            _compare(server, people, openfisca_body, of_openfisca)
            _time(server, process, bodies, seconds)
        made.append(server)
    return made


@contextmanager
def started(server: Server) -> Iterator[subprocess.Popen]:
    """A server that answers, until the end of the block. Exits, with what it printed, where it does not."""
    with TemporaryDirectory() as folder:
        said = Path(folder) / "said"
        with said.open("wb") as file:
            paths = (str(Path(__file__).parents[1]), os.environ.get("PYTHONPATH", ""))
            here = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, paths))}
            process = subprocess.Popen(server.command, stdout=file, stderr=subprocess.STDOUT, env=here)
        try:
            for _ in range(600):
                sleep(0.1)
                if process.poll() is not None:
                    break
                server.port = server.port or _port_said(said.read_text("utf-8"))
                if server.port and _open(server.port):
                    break
            if process.poll() is not None or not server.port:
                sys.exit(f"{server.name} did not start:\n{said.read_text('utf-8')}")
            _settle(process)
            try:
                yield process
            except OSError as error:
                sys.exit(f"{server.name}: {error}\n{said.read_text('utf-8')}")
        finally:
            for each in reversed(_each(process)):
                each.terminate()
            process.wait(30)


def _settle(process: subprocess.Popen, at_most: int = 120) -> None:
    """Wait until the server is idle: what it warms when it starts is no part of an answer."""
    for _ in range(at_most):
        before = _cpu(process)
        sleep(1)
        if _cpu(process) - before < 0.05:
            return


def _port_said(text: str) -> int:
    after = text.partition("http://127.0.0.1:")[2].partition("/")[0]
    return int(after) if after.isdigit() else 0


def _open(port: int) -> bool:
    with socket.socket() as asking:
        return asking.connect_ex(("127.0.0.1", port)) == 0


def _free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return taken.getsockname()[1]


def _compare(server: Server, people: list, body, read) -> None:
    for number, person in enumerate(people[:COMPARED]):
        request = urllib.request.Request(
            f"http://127.0.0.1:{server.port}{server.path}",
            json.dumps(body(person)).encode(),
            {"Content-Type": "application/json"},
        )
        with urllib.request.urlopen(request, timeout=60) as answer:
            found = read(json.load(answer))
        if found != decided(person):
            sys.exit(f"{server.name} differs from the reference on person {number}")


def _time(server: Server, process: subprocess.Popen, bodies: Path, seconds: float) -> None:
    load(server.port, server.path, bodies, AT, seconds=min(seconds, 2))
    for number in CONNECTIONS:
        cells: list[Cell] = []
        for _ in range(RUNS):
            before = _cpu(process)
            took = load(server.port, server.path, bodies, number, seconds=seconds / RUNS)
            cpu_us = (_cpu(process) - before) / took["answers"] * 1e6
            cells.append(Cell(number, took["rate"], took["ms"], cpu_us))
        server.cells.append(max(cells, key=lambda each: each.rate))


def load(port: int, path: str, bodies: Path, connections: int, **until: float) -> dict:
    """Ask a server from a process of its own, for so many seconds or requests."""
    told = {"port": port, "path": path, "bodies": str(bodies), "connections": connections, **until}
    done = subprocess.run(
        [sys.executable, "-m", "bench.load"],
        input=json.dumps(told) + "\n",
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        sys.exit(f"{path}: {done.stderr.strip()}")
    took = json.loads(done.stdout)
    return {**took, "rate": took["answers"] / took["seconds"]}


def _each(process: subprocess.Popen) -> list:
    """A server's own process, and its workers."""
    import psutil

    whole = psutil.Process(process.pid)
    return [whole, *whole.children(recursive=True)]


def _cpu(process: subprocess.Popen) -> float:
    """CPU seconds that a server and its workers have spent."""
    return sum(times.user + times.system for times in (each.cpu_times() for each in _each(process)))


def _resident(process: subprocess.Popen) -> float:
    """The memory that a server holds, in MB."""
    return sum(each.memory_info().rss for each in _each(process)) / 1e6


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--seconds", type=float, default=4.0, help="of each line")
    parser.add_argument("--requests", type=int, default=100_000, help="before memory is read again")
    main(**vars(parser.parse_args()))
