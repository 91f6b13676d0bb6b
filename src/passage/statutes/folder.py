"""What is at hand: the files of a folder, each known by its identification before it is read."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from passage.statutes.consolidation import Consolidation, head, read
from passage.statutes.holdings import Holdings
from passage.text import Complaint, Language, Text

VARIABLE, USUAL = "PASSAGE_STATUTES", "statutes"
MOST = 10_000
"""Files in one folder."""


def at_hand(path: str | Path | None = None) -> Holdings:
    """The consolidations in a folder (and its folders), or the one in a file.

    Without a path: that of PASSAGE_STATUTES, else the folder `statutes` of the working directory. Raises
    Complaint where there is none, a file is none, or two files differ on the same instrument, language and
    days.
    """
    where = Path(path) if path is not None else _usual()
    files = sorted(_files(where)) if where.is_dir() else [where] if where.is_file() else []
    if not files:
        raise _nothing(where)
    known: dict[tuple[str, Language, date, date], Consolidation] = {}
    for file in files:
        found = head(file)
        key = (found.number, found.lang, found.pit, found.current)
        if key in known:
            if _digest(file) != _digest(known[key].path):
                raise _two(known[key].path, file)
            continue
        known[key] = found
    if where.is_file():
        read(where)
    return Holdings(where, tuple(known.values()))


def _files(folder: Path) -> Iterator[Path]:
    count = 0
    for place, folders, names in os.walk(folder):
        folders[:] = sorted(each for each in folders if not each.startswith("."))
        for name in names:
            if name.lower().endswith(".xml") and not name.startswith("."):
                count += 1
                if count > MOST:
                    raise Complaint(
                        Text(
                            "there are more than 10,000 files here", "il y a ici plus de 10\u00a0000 fichiers"
                        ),
                        field=str(folder),
                        mend=Text("name a folder of consolidations", "nommez un dossier de codifications"),
                    )
                yield Path(place) / name


def _usual() -> Path:
    return Path(os.environ.get(VARIABLE, "").strip() or USUAL)


def _digest(path: Path) -> bytes:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").digest()


def _nothing(where: Path) -> Complaint:
    return Complaint(
        Text("no official text is at hand here", "aucun texte officiel n’est en main ici"),
        field=str(where),
        mend=Text(
            "get it with “passage statutes download FOLDER”, then name the folder, set PASSAGE_STATUTES to "
            "it, or call it “statutes”",
            "procurez-vous-le par «\u00a0passage statutes download DOSSIER\u00a0», puis nommez ce dossier, "
            "donnez-le à PASSAGE_STATUTES ou appelez-le «\u00a0statutes\u00a0»",
        ),
    )


def _two(one: Path, other: Path) -> Complaint:
    return Complaint(
        Text(
            "it differs from {one}, and both say they are the same instrument on the same days",
            "il diffère de {one}, et les deux se disent le même texte aux mêmes dates",
        ).format(one=str(one)),
        field=str(other),
        mend=Text("keep the official one", "gardez l’officiel"),
    )
