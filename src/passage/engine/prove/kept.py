"""Proofs kept between runs, under the fingerprint of all that they were proved of.

A fingerprint is taken of every rule and every line of code from which a proof follows, and of the solver, so
that a proof is read again only where nothing could make it another. Only what was settled is kept. What is
kept holds no case: a person in it is one that the solver invented.

The folder is PASSAGE_CACHE, else the place that the system gives to what can be made again.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, cast

from passage.engine.prove.solver import z3
from passage.engine.prove.standing import Claim, Verdict
from passage.lang.instants import Moment

FORM = "passage/proofs/1"
VARIABLE = "PASSAGE_CACHE"


def usual() -> Path:
    """The folder, where nobody names one."""
    if named := os.environ.get(VARIABLE, "").strip():
        return Path(named)
    given = os.environ.get("LOCALAPPDATA" if os.name == "nt" else "XDG_CACHE_HOME", "").strip()
    base = Path(given) if given and Path(given).is_absolute() else Path.home() / ".cache"
    return base / "passage" / "proofs"


def fingerprint(folders: Iterable[Path], *asked: object) -> str:
    """The fingerprint of the code and tables under some folders, of the solver, and of what is asked."""
    digest = hashlib.sha256(repr((FORM, z3.get_full_version(), *map(str, asked))).encode())
    for folder in folders:
        for path in sorted(folder.rglob("*")):
            if path.suffix in (".py", ".csv", ".yaml"):
                content = hashlib.sha256(path.read_bytes()).hexdigest()
                digest.update(f"{path.relative_to(folder.parent).as_posix()} {content}\n".encode())
    return digest.hexdigest()


@dataclass(frozen=True, slots=True)
class Kept:
    """Verdicts that were proved on a day."""

    on: date
    verdicts: tuple[Verdict, ...]


def kept(mark: str, folder: Path | None = None) -> Kept | None:
    """The verdicts under a fingerprint; None where there are none, or none that can be read."""
    try:
        data = json.loads(((folder or usual()) / f"{mark}.json").read_text("utf-8"))
        if data["form"] != FORM or data["fingerprint"] != mark:
            return None
        return Kept(date.fromisoformat(data["on"]), tuple(map(_verdict, data["verdicts"])))
    except (OSError, ValueError, TypeError, KeyError, RecursionError):
        return None


def keep(mark: str, verdicts: Sequence[Verdict], folder: Path | None = None) -> bool:
    """Keep verdicts under a fingerprint. False where one is not settled, or the folder cannot be written."""
    if any(each.holds is None for each in verdicts):
        return False
    place = folder or usual()
    whole = {
        "form": FORM,
        "fingerprint": mark,
        "on": date.today().isoformat(),
        "verdicts": [_data(each) for each in verdicts],
    }
    part = place / f".{mark}.{os.getpid()}"
    try:
        place.mkdir(parents=True, exist_ok=True)
        part.write_text(json.dumps(whole, ensure_ascii=False), "utf-8")
        part.replace(place / f"{mark}.json")
    except OSError:
        with suppress(OSError):
            part.unlink()
        return False
    return True


def _data(each: Verdict) -> list[object]:
    return [each.claim.value, each.subject, str(each.on), each.holds, each.about, dict(each.facts)]


def _verdict(data: Any) -> Verdict:
    claim, subject, on, holds, about, facts = data
    if not (isinstance(subject, str) and isinstance(holds, bool) and isinstance(about, str | None)):
        raise TypeError(subject)
    told = cast("dict[str, object]", facts)
    return Verdict(Claim(claim), subject, Moment.read(on), holds, about, dict(told))
