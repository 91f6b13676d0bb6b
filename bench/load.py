"""What asks a server: so many connections, each sending its next request when the last is answered.

`python -m bench.load` in a process of its own reads one JSON line, {port, path, bodies, connections, seconds
or requests}, where `bodies` names a file of one JSON body a line, and prints one: answers, seconds, and
latencies. It reads no more of an answer than its status, its length and whether the connection stays open.
A connection that the server closes is opened again, within the time of the request that needs it.
"""

import asyncio
import json
import re
import sys
from itertools import count
from math import ceil
from pathlib import Path
from time import perf_counter

_LENGTH = re.compile(rb"\r\ncontent-length: (\d+)\r\n")
SHARES = {"p50": 0.5, "p95": 0.95, "p99": 0.99, "max": 1.0}


def latencies(times: list[float]) -> dict[str, float]:
    """The shares of some times, each the least that so many of them do not exceed."""
    ordered = sorted(times)
    return {name: ordered[max(0, ceil(share * len(ordered)) - 1)] for name, share in SHARES.items()}


class Asking(asyncio.Protocol):
    """One connection."""

    def __init__(self, load: "Load") -> None:
        self.load = load
        self.begun: float | None = None
        self._reset()

    def _reset(self) -> None:
        self.seen, self.ends, self.lasts = b"", 0, True

    def connection_made(self, transport) -> None:
        self.transport = transport
        if self.load.over:
            transport.abort()
            return
        if self.begun is None:
            self.begun = perf_counter()
        transport.write(self.load.next())

    def data_received(self, data: bytes) -> None:
        self.seen += data
        if not self.ends:
            head, found, _ = self.seen.partition(b"\r\n\r\n")
            if not found:
                return
            self._read_head(head)
        if len(self.seen) < self.ends:
            return
        now = perf_counter()
        self.load.took(now - self.begun, now)
        lasts = self.lasts
        self._reset()
        self.begun = None
        if self.load.over:
            self.transport.abort()
        elif lasts:
            self.begun = perf_counter()
            self.transport.write(self.load.next())
        else:
            self.transport.close()
            self.load.open()

    def _read_head(self, head: bytes) -> None:
        told = head.lower() + b"\r\n"
        length = _LENGTH.search(told)
        if not told.startswith((b"http/1.1 200 ", b"http/1.0 200 ")) or length is None:
            self.load.wrong(self.seen)
        self.ends = len(head) + 4 + int(length[1] if length else 0)
        self.lasts = b"\r\nconnection: close\r\n" not in told

    def connection_lost(self, error: Exception | None) -> None:
        if self.begun is not None and not self.load.over:
            self.load.wrong(b"the connection was closed before an answer")


class Load:
    """What is asked, and what it took."""

    def __init__(self, requests: list[bytes], port: int, *, seconds: float, most: int) -> None:
        self.requests, self.port = requests, port
        self.place, self.most = count(), most
        self.times: list[float] = []
        self.over = False
        self.begun = self.ended = perf_counter()
        self.until = self.begun + seconds
        self.done = asyncio.get_running_loop().create_future()

    def open(self) -> None:
        """Open one connection more."""
        begun = perf_counter()

        async def opened() -> None:
            asking = Asking(self)
            asking.begun = begun
            try:
                await asyncio.get_running_loop().create_connection(lambda: asking, "127.0.0.1", self.port)
            except OSError as error:
                self.wrong(str(error).encode())

        self.task = asyncio.ensure_future(opened())

    def next(self) -> bytes:
        """The next request, the first following the last."""
        return self.requests[next(self.place) % len(self.requests)]

    def took(self, seconds: float, now: float) -> None:
        """One answer came."""
        self.times.append(seconds)
        if now >= self.until or len(self.times) >= self.most:
            self.ended = now
            self._end()

    def wrong(self, seen: bytes) -> None:
        """What came was no answer."""
        if not self.done.done():
            self.done.set_exception(RuntimeError(seen[:600].decode("latin-1")))
        self.over = True

    def _end(self) -> None:
        self.over = True
        if not self.done.done():
            self.done.set_result(None)


def request(path: str, port: int, body: bytes) -> bytes:
    """One request as it is sent."""
    return (
        f"POST {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nContent-Type: application/json\r\n"
        f"Content-Length: {len(body)}\r\n\r\n"
    ).encode() + body


async def run(told: dict) -> dict:
    """Ask as told."""
    bodies = Path(told["bodies"]).read_bytes().splitlines()
    requests = [request(told["path"], told["port"], body) for body in bodies]
    load = Load(requests, told["port"], seconds=told.get("seconds", 3600), most=told.get("requests", 10**9))
    for _ in range(told["connections"]):
        load.open()
    await load.done
    return {
        "answers": len(load.times),
        "seconds": load.ended - load.begun,
        "ms": {name: 1000 * each for name, each in latencies(load.times).items()},
    }


def main() -> None:
    """Read what to ask, ask, and print what it took."""
    import uvloop

    print(json.dumps(uvloop.run(run(json.loads(sys.stdin.readline())))))


if __name__ == "__main__":
    main()
