"""Fetching the official XML from the Justice Laws site, when a person asks for it and at no other time.

Only over https, only from that site, within a size and a time. A file is read and found to be what was asked
for before it takes its place, whole or not at all, and it replaces nothing unless that too is asked for.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urlsplit
from urllib.request import OpenerDirector

from passage.cite import INSTRUMENTS
from passage.cite.instruments import JUSTICE
from passage.cite.retrieval import Refusal, forget, retrieve
from passage.statutes.consolidation import Consolidation, read
from passage.statutes.markup import LARGEST
from passage.text import LANGUAGES, Complaint, Language, Text

_FOLDERS: dict[Language, str] = {"en": "eng", "fr": "fra"}


class Wanted(NamedTuple):
    """One file to fetch: of which instrument, in which language, from where, to where."""

    name: str
    lang: Language
    address: str
    path: Path


def wanted(folder: str | Path, names: Iterable[str] = (), base: str = JUSTICE) -> tuple[Wanted, ...]:
    """The files to fetch for these instruments (none: every one that the site consolidates), both languages.

    Raises Complaint for an instrument that it does not.
    """
    filed = {known.id: known for known in INSTRUMENTS.values() if known.code("en")}
    spelled = {name.casefold(): id_ for id_, law in filed.items() for name in (id_, *law.short)}
    found: list[Wanted] = []
    for name in names or filed:
        id_ = spelled.get(name.casefold())
        if id_ is None:
            raise Complaint(
                Text(
                    "the Justice Laws site has no consolidation of it that is known here",
                    "le site Web de la législation n’en a aucune codification connue ici",
                ),
                field=name,
                mend=Text("choose among {all}", "choisissez parmi {all}").format(
                    all=Text(
                        ", ".join(law.short.en for law in filed.values()),
                        ", ".join(law.short.fr for law in filed.values()),
                    )
                ),
            )
        for lang in LANGUAGES:
            code = filed[id_].code(lang)
            address = f"{base}/{_FOLDERS[lang]}/XML/{code}.xml"
            found.append(Wanted(id_, lang, address, Path(folder) / _FOLDERS[lang] / f"{code}.xml"))
    return tuple(found)


def download(
    folder: str | Path,
    names: Iterable[str] = (),
    *,
    replace: bool = False,
    base: str = JUSTICE,
    opener: OpenerDirector | None = None,
    tell: Callable[[Consolidation], None] | None = None,
) -> tuple[Consolidation, ...]:
    """Fetch the consolidations of these instruments, both languages, into a folder; what was read of each.

    Nothing is replaced unless `replace`. Raises Complaint: the site cannot be reached, has no such file,
    sends something else or too much; a file is there already or cannot be written.
    """
    files = wanted(folder, names, base)
    if not replace:
        for each in files:
            _refuse_to_replace(each.path)
    host = urlsplit(base).netloc
    found: list[Consolidation] = []
    for each in files:
        found.append(_fetched(each, host, opener, replace=replace))
        if tell is not None:
            tell(found[-1])
    return tuple(found)


def _fetched(each: Wanted, host: str, opener: OpenerDirector | None, *, replace: bool) -> Consolidation:
    part = each.path.with_name(f".{each.path.name}.{secrets.token_hex(8)}.part")
    try:
        retrieve(each.address, part, hosts={host}, largest=LARGEST, opener=opener)
        _kept(part, each)
        if not replace:
            _refuse_to_replace(each.path)
        part.chmod(0o644)
        part.replace(each.path)
    except Refusal as refusal:
        raise _refused(refusal, each) from None
    except OSError:
        raise _unwritable(each.path) from None
    finally:
        forget(part)
    return read(each.path)


def _refused(refusal: Refusal, each: Wanted) -> Complaint:
    match refusal.why:
        case "elsewhere":
            return Complaint(
                Text(
                    "it leads to another site, or is not private",
                    "elle mène à un autre site ou n’est pas sécurisée",
                ),
                field=refusal.address,
                mend=Text(
                    "use the address of the Justice Laws site",
                    "prenez l’adresse du site Web de la législation",
                ),
            )
        case "answers":
            status = str(refusal.status)
            told = Text("the site answers {status}", "le site répond {status}").format(status=status)
            return _other(each, told)
        case "too_large":
            return _other(each, Text("it is larger than 64 MB", "elle dépasse 64\u00a0Mo"))
        case "unwritable":
            return _unwritable(each.path)
        case "unreachable" | "cut_short":
            return _other(
                each,
                Text(
                    "the site cannot be reached from here, and nothing was written",
                    "le site ne peut être joint d’ici, et rien n’a été écrit",
                ),
            )


_BY_HAND = Text(
    "try again online, or open that address in a browser and save it as {path}",
    "réessayez en ligne, ou ouvrez cette adresse dans un navigateur et enregistrez-la sous {path}",
)


def _kept(part: Path, each: Wanted) -> None:
    """Read what came, before it is kept."""
    try:
        found = read(part)
    except Complaint as complaint:
        raise _other(each, complaint.problem) from None
    if (found.instrument, found.lang) != (each.name, each.lang):
        wrong = Text("it is another instrument: {title}", "c’est un autre texte\u00a0: {title}")
        raise _other(each, wrong.format(title=found.title or found.number))


def _other(each: Wanted, problem: Text) -> Complaint:
    return Complaint(problem, field=each.address, mend=_BY_HAND.format(path=str(each.path)))


def _refuse_to_replace(path: Path) -> None:
    if path.exists():
        raise Complaint(
            Text("there is a file of this name already", "un fichier porte déjà ce nom"),
            field=str(path),
            mend=Text(
                "add --replace, or name another folder", "ajoutez --replace ou nommez un autre dossier"
            ),
        )


def _unwritable(path: Path) -> Complaint:
    return Complaint(
        Text("the file cannot be written", "le fichier ne peut être écrit"),
        field=str(path),
        mend=Text(
            "name a folder of yours with room in it", "nommez un dossier à vous, où il reste de la place"
        ),
    )
