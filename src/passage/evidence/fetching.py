"""Fetching a data set from its publisher, when a person asks for it: only from the hosts of the catalogue.

A download that stops keeps what came, and goes on from there when it is asked for again. What came is read
before it is kept, for a page that blocks is served as if it were the file.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any, cast
from urllib.parse import urlsplit, urlunsplit

from passage.cite.retrieval import OWN, Refusal, forget, retrieve
from passage.evidence.catalogue import DataSet, data_set, hosts
from passage.evidence.opened import LARGEST, Opened, opened
from passage.evidence.readers import read
from passage.evidence.reading import Reading
from passage.evidence.store.folder import alone
from passage.evidence.store.store import Store
from passage.evidence.store.vintages import Vintage
from passage.text import Complaint, Text

MOST_PAGES = 500
PARTIAL = ".partial"
Tell = Callable[[str, int, int | None], None]


def fetch(
    store: Store, key: str, *, on: date | None = None, base: str | None = None, tell: Tell | None = None
) -> tuple[tuple[Vintage, bool], ...]:
    """Fetch a data set's files and keep them; each vintage, and whether it is new.

    `base` is a server on this machine to ask in place of the publisher's. Raises Complaint: the data set has
    no file to fetch, its publisher cannot be reached, or what came is not it.
    """
    wanted = data_set(key)
    if base is not None and urlsplit(base).hostname not in OWN:
        raise _refused(Refusal("elsewhere", base), base)
    if not wanted.files:
        raise Complaint(
            Text("it has no file that can be fetched", "il n’a aucun fichier à télécharger"),
            field=key,
            mend=_by_hand(wanted.page or ""),
        )
    kept: list[tuple[Vintage, bool]] = []
    partial = store.folder / PARTIAL
    for address in wanted.files:
        with alone(partial):
            file = _file(wanted, _at(address, base), partial, base, tell)
        reading = read(file, key)
        _newer(store, file, reading)
        kept.append(store.add(file, reading, retrieved=on or date.today(), address=address))
    return tuple(kept)


def _file(wanted: DataSet, address: str, partial: Path, base: str | None, tell: Tell | None) -> Opened:
    name = urlsplit(address).path.rstrip("/").rpartition("/")[2] or wanted.key
    allowed = hosts() if base is None else hosts() | {urlsplit(base).netloc}
    if not wanted.paged:
        return opened(name, _content(address, partial / name, allowed, tell))
    pages: list[object] = []
    most = 1
    while len(pages) < most:
        number = len(pages) + 1
        part = partial / f"{wanted.key}-{number}.json"
        page = _page(address, _content(f"{address}&page={number}", part, allowed, tell))
        most = min(page["maxPages"], MOST_PAGES + 1)
        pages.append(page)
        if most > MOST_PAGES:
            raise Complaint(
                Text("it has more than {n} pages", "il a plus de {n} pages").format(n=str(MOST_PAGES)),
                field=address,
                mend=_by_hand(address),
            )
    return opened(f"{wanted.key}.json", json.dumps(pages, ensure_ascii=False).encode())


def _page(address: str, content: bytes) -> dict[str, Any]:
    try:
        told: object = json.loads(content)
    except (ValueError, RecursionError):
        told = None
    page = cast("dict[str, Any]", told) if isinstance(told, dict) else {}
    if not isinstance(page.get("maxPages"), int):
        raise Complaint(
            Text(
                "the publisher sends something else than a page of numbers",
                "le diffuseur envoie autre chose qu’une page de nombres",
            ),
            field=address,
            mend=_by_hand(address),
        )
    return page


def _content(address: str, part: Path, allowed: frozenset[str], tell: Tell | None) -> bytes:
    try:
        retrieve(
            address,
            part,
            hosts=allowed,
            largest=LARGEST,
            tell=None if tell is None else lambda size, whole: tell(part.name, size, whole),
        )
        content = part.read_bytes()
    except Refusal as refusal:
        raise _refused(refusal, address) from None
    except OSError:
        raise _refused(Refusal("unwritable", str(part)), address) from None
    forget(part)
    return content


def _refused(refusal: Refusal, address: str) -> Complaint:
    problems = {
        "elsewhere": Text(
            "it is not of the catalogue’s hosts, or is not private",
            "elle n’est pas d’un hôte du catalogue, ou n’est pas sécurisée",
        ),
        "answers": Text("the publisher answers {status}", "le diffuseur répond {status}"),
        "too_large": Text(
            "it is larger than any publisher’s file", "elle dépasse tout fichier d’un diffuseur"
        ),
        "unreachable": Text(
            "the publisher cannot be reached from here, and nothing was kept",
            "le diffuseur ne peut être joint d’ici, et rien n’a été conservé",
        ),
        "cut_short": Text(
            "the download stopped before its end; what came is there for the next time",
            "le téléchargement s’est arrêté avant la fin; ce qui est venu servira la prochaine fois",
        ),
        "unwritable": Text("it cannot be written here", "on ne peut l’écrire ici"),
    }
    problem = problems[refusal.why]
    if refusal.why == "answers":
        problem = problem.format(status=str(refusal.status))
    return Complaint(problem, field=refusal.address, mend=_by_hand(address))


def _newer(store: Store, file: Opened, reading: Reading) -> None:
    """What is fetched is never older than what is held. Raises Complaint."""
    if (newest := store.later(reading)) is not None:
        raise older(
            file,
            reading,
            newest,
            Text(
                "try again later; if an older file is wanted, add it with “passage data add”",
                "réessayez plus tard; si c’est un fichier plus ancien que vous voulez, ajoutez-le par "
                "«\u00a0passage data add\u00a0»",
            ),
        )


def older(file: Opened, reading: Reading, newest: date, mend: Text) -> Complaint:
    """That a file is of an earlier month than one that is held."""
    return Complaint(
        Text(
            "it ends on {end}, and a vintage that ends on {newest} is held already",
            "il se termine le {end}, et l’on détient déjà une version qui se termine le {newest}",
        ).format(end=reading.span[1].isoformat(), newest=newest.isoformat()),
        field=file.name,
        mend=mend,
    )


def _at(address: str, base: str | None) -> str:
    if base is None:
        return address
    there = urlsplit(base)
    return urlunsplit(urlsplit(address)._replace(scheme=there.scheme, netloc=there.netloc))


def _by_hand(page: str) -> Text:
    return Text(
        "run the command again when you are online, or save the file from {page} and add it with “passage "
        "data add”",
        "relancez la commande une fois en ligne, ou enregistrez le fichier à partir de {page} et ajoutez-le "
        "par «\u00a0passage data add\u00a0»",
    ).format(page=page)
