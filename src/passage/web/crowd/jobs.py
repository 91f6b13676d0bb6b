"""What was sent and is being read: each in a private folder, known to its sender alone, and soon erased.

A job is found by a name that cannot be guessed and the cookie of the browser that sent it, both. It lives in
the memory of this server and one temporary folder; at most `MOST` live at once, of which `AT_ONCE` are read.
"""

from __future__ import annotations

import atexit
import hashlib
import hmac
import json
import os
import secrets
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from passage.text import Complaint, Text

MOST = 20
AT_ONCE = 2
MINUTES = 30
"""After which a job is erased, whatever became of it."""
SECONDS = 240
"""After which a worker is stopped, by the clock on the wall."""
LARGEST = 20_000_000
"""Bytes of a table that is sent."""

BUSY = Text("too many tables are being read here now", "trop de tableaux sont lus ici en ce moment")
LATER = Text("try again in a few minutes", "réessayez dans quelques minutes")
STOPPED = {
    "problem": Text(
        "reading the table took more memory or time than is given here",
        "la lecture du tableau a demandé plus de mémoire ou de temps qu’il n’en est accordé ici",
    ),
    "mend": Text(
        "send a smaller one, or use “passage run” on the command line",
        "envoyez-en un plus petit, ou utilisez «\u00a0passage run\u00a0» en ligne de commande",
    ),
}


@dataclass(eq=False)
class Job:
    """A table that was sent: whose it is (a digest), its folder, and what is asked of it."""

    key: str
    owner: str
    folder: Path
    issue: str
    on: str
    born: float = field(default_factory=time.monotonic)
    facts: dict[str, str] = field(default_factory=dict[str, str])
    """The fact chosen for each column, by the place of the column."""
    guessed: dict[str, str] | None = None
    """The same as guessed from the headings, once that was done."""
    worker: subprocess.Popen[bytes] | None = None
    doing: str = "look"
    started: float | None = None
    taken: bool = False
    clock: threading.Timer | None = None
    """What erases it in the end."""

    def read(self, name: str) -> Any:
        """What the worker wrote under a name; None where it has not."""
        try:
            return json.loads((self.folder / f"{name}.json").read_text("utf-8"))
        except (OSError, ValueError):
            return None

    def _wrote(self, name: str) -> bool:
        return (self.folder / f"{name}.json").exists()

    @property
    def state(self) -> str:
        """`waiting`, `looking`, `running`, `wrong`, `seen` (to be mapped), `done` or `erased`."""
        with _LOCK:
            if self.key not in _JOBS:
                return "erased"
            working = self.working  # first: what a worker that has ended wrote is all there
            if self._wrote("wrong"):
                return "wrong"
            if self.started is None:
                return "waiting"
            if working:
                return "looking" if self.doing == "look" else "running"
            if self._wrote("seen" if self.doing == "look" else "result"):
                return "seen" if self.doing == "look" else "done"
            told = {key: {"en": text.en, "fr": text.fr} for key, text in STOPPED.items()}
            (self.folder / "wrong.json").write_text(json.dumps({**told, "field": None}), "utf-8")
            return "wrong"

    @property
    def working(self) -> bool:
        """Whether its worker is at work."""
        if self.worker is None or self.worker.poll() is not None:
            return False
        if self.started is not None and time.monotonic() - self.started > SECONDS:
            self.stop()
            return False
        return True

    def stop(self) -> None:
        """End its worker, where it is at work."""
        if self.worker is not None and self.worker.poll() is None:
            self.worker.kill()
            self.worker.wait()

    @property
    def left(self) -> int:
        """Minutes until it is erased, at least 1."""
        return max(1, round(MINUTES - (time.monotonic() - self.born) / 60))

    def ask(self, verb: str, asked: dict[str, Any] | None = None) -> None:
        """Have the worker look or run, as soon as one is free, in place of what it was at and had written.

        Of a table that was erased meanwhile, nothing is asked.
        """
        with _LOCK:
            if self.key not in _JOBS or self.taken:
                return
            self.stop()
            for each in self.folder.iterdir():
                if each.is_file() and each.stem not in ("sent", "seen"):
                    each.unlink(missing_ok=True)
            if asked is not None:
                (self.folder / "asked.json").write_text(json.dumps(asked), "utf-8")
            self.doing, self.started, self.worker = verb, None, None
            start()

    def start(self) -> None:
        """Start the worker: nothing of this process is handed on but where Python and this package are."""
        words = [sys.executable, "-m", "passage.web.crowd.worker", self.doing, str(self.folder)]
        kept = {
            name: os.environ[name] for name in ("PATH", "SYSTEMROOT", "LD_LIBRARY_PATH") if name in os.environ
        }
        env = {
            **kept,
            "PYTHONPATH": os.pathsep.join(filter(None, sys.path)),
            "PYTHONDONTWRITEBYTECODE": "1",
            "TMPDIR": str(self.folder),
            "POLARS_MAX_THREADS": "1",
            "OPENBLAS_NUM_THREADS": "1",
            "OMP_NUM_THREADS": "1",
        }
        quiet = subprocess.DEVNULL
        self.started = time.monotonic()
        self.worker = subprocess.Popen(
            words, stdin=quiet, stdout=quiet, stderr=quiet, env=env, cwd=self.folder, close_fds=True
        )

    def forget_upload(self) -> None:
        """Erase the table that was sent; what was found is left to be taken."""
        with _LOCK:
            for each in self.folder.glob("sent.*"):
                each.unlink(missing_ok=True)
            self.taken = True

    def erase(self) -> None:
        """Stop its worker and its clock, and remove its folder."""
        if self.clock is not None:
            self.clock.cancel()
        self.stop()
        shutil.rmtree(self.folder, ignore_errors=True)


_JOBS: dict[str, Job] = {}
_LOCK = threading.RLock()


def visitor() -> str:
    """A new name for a browser, that nobody can guess."""
    return secrets.token_urlsafe(24)


def _digest(visitor_: str) -> str:
    return hashlib.sha256(visitor_.encode()).hexdigest()


def send(visitor_: str, content: bytes, form: str, issue: str, on: str) -> Job:
    """Take in a table, and begin to look at it. Raises Complaint where too many are being read."""
    with _LOCK:
        sweep()
        if len(_JOBS) >= MOST:
            raise Complaint(BUSY, mend=LATER)
        folder = Path(tempfile.mkdtemp(prefix="passage-"))
        (folder / f"sent.{form}").write_bytes(content)
        job = Job(secrets.token_urlsafe(16), _digest(visitor_), folder, issue, on)
        _JOBS[job.key] = job
        job.clock = threading.Timer(MINUTES * 60 + 1, sweep)
        job.clock.daemon = True
        job.clock.start()
        job.ask("look")
        return job


def find(key: str, visitor_: str) -> Job | None:
    """The job of that name, if this browser sent it."""
    with _LOCK:
        sweep()
        start()
        job = _JOBS.get(key)
    if job is None or not hmac.compare_digest(job.owner, _digest(visitor_)):
        return None
    return job


def start() -> None:
    """Start those that wait, the first first, while a worker is free."""
    with _LOCK:
        busy = sum(job.working for job in _JOBS.values())
        for job in _JOBS.values():
            if busy < AT_ONCE and job.started is None:
                job.start()
                busy += 1


def erase(job: Job) -> None:
    """Erase a job."""
    with _LOCK:
        _JOBS.pop(job.key, None)
        job.erase()
        start()


def erase_of(visitor_: str) -> None:
    """Erase every job of a browser."""
    if visitor_:
        with _LOCK:
            for job in [job for job in _JOBS.values() if job.owner == _digest(visitor_)]:
                erase(job)


def any_of(visitor_: str) -> bool:
    """Whether a browser has sent anything that is still here."""
    return bool(visitor_) and any(job.owner == _digest(visitor_) for job in list(_JOBS.values()))


def sweep() -> None:
    """Erase what is too old."""
    with _LOCK:
        for job in list(_JOBS.values()):
            if time.monotonic() - job.born > MINUTES * 60:
                erase(job)


@atexit.register
def _close() -> None:
    for job in list(_JOBS.values()):
        job.erase()
