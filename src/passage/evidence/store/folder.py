"""Where the numbers are kept on this machine, and that only one at a time writes there.

`--folder`, else PASSAGE_DATA, else the place that the system gives to a person's data.
"""

from __future__ import annotations

import os
import time
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO

from passage.text import Complaint, Text

VARIABLE = "PASSAGE_DATA"
WAIT = 30.0
"""Seconds that a writer waits for another."""


def usual() -> Path:
    """The folder, where nobody names one."""
    if named := os.environ.get(VARIABLE, "").strip():
        return Path(named)
    given = os.environ.get("LOCALAPPDATA" if os.name == "nt" else "XDG_DATA_HOME", "").strip()
    base = Path(given) if given and Path(given).is_absolute() else Path.home() / ".local" / "share"
    return base / "passage" / "numbers"


@contextmanager
def alone(folder: Path, wait: float = WAIT) -> Generator[None]:
    """Hold the folder's lock, which ends with its holder. Raises Complaint: it is held, or is nowhere."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        lock = (folder / ".lock").open("a+b")
    except OSError:
        raise unwritable(folder) from None
    with lock:
        end = time.monotonic() + wait
        while not _take(lock):
            if time.monotonic() >= end:
                raise Complaint(
                    Text("something else is writing to this folder", "autre chose écrit dans ce dossier"),
                    field=str(folder),
                    mend=Text("try again when it has ended", "réessayez quand ce sera terminé"),
                )
            time.sleep(0.05)
        try:
            yield
        finally:
            _leave(lock)


def unwritable(folder: Path) -> Complaint:
    """That nothing can be kept there."""
    return Complaint(
        Text("nothing can be written to this folder", "on ne peut rien écrire dans ce dossier"),
        field=str(folder),
        mend=Text(
            "name a folder of yours with room in it, with --folder or PASSAGE_DATA",
            "nommez, par --folder ou PASSAGE_DATA, un dossier à vous où il reste de la place",
        ),
    )


if os.name == "nt":  # pragma: no cover
    import msvcrt

    def _take(lock: IO[bytes]) -> bool:
        lock.seek(0)
        with suppress(OSError):
            msvcrt.locking(lock.fileno(), msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined]
            return True
        return False

    def _leave(lock: IO[bytes]) -> None:
        lock.seek(0)
        msvcrt.locking(lock.fileno(), msvcrt.LK_UNLCK, 1)  # type: ignore[attr-defined]
else:
    import fcntl

    def _take(lock: IO[bytes]) -> bool:
        with suppress(BlockingIOError):
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            return True
        return False

    def _leave(lock: IO[bytes]) -> None:
        fcntl.flock(lock, fcntl.LOCK_UN)
