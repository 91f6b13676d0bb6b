"""A file as people hand it in: YAML or JSON, read within bounds into plain values, and written with care.

Whatever the file holds, reading it ends soon and runs nothing: no tag, no alias, no name twice, bounded in
size, depth and number of values. Words stay words (`no` and `2026-05-10` are read by the fact they answer,
so that Norway is not a no). What is written is private, whole or not at all, and replaces nothing unasked.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Mapping
from contextlib import suppress
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from passage.text import Complaint, Text

if TYPE_CHECKING:
    import json

LARGEST = 1_000_000
"""Bytes."""
TOO_LARGE = Text("the file is larger than 1 MB", "le fichier dépasse 1\u00a0Mo")
ONE_FAMILY = Text("give the facts of one family", "donnez les faits d’une seule famille")
"""What to do about more than is read."""
DEEPEST = 12
MOST = 50_000
"""Values in one file."""

STANDARD_INPUT = "-"

Plain = Mapping[str, Any] | list[Any] | str | int | float | bool | None

_WRITE_IT = Text(
    "write one “name: value” on each line, or JSON", "écrivez un « nom : valeur » par ligne, ou du JSON"
)


def read(source: str | Path) -> Plain:
    """What a file says; `-` is standard input. Raises Complaint naming the file, what is wrong, the mend."""
    name = str(source)
    try:
        if name == STANDARD_INPUT:
            raw = sys.stdin.buffer.read(LARGEST + 1)
        else:
            with Path(source).open("rb") as file:
                raw = file.read(LARGEST + 1)
    except (OSError, ValueError) as error:
        raise unreadable(error, name) from None
    if len(raw) > LARGEST:
        raise Complaint(TOO_LARGE, field=name, mend=ONE_FAMILY)
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise Complaint(
            Text("the file is not in UTF-8", "le fichier n’est pas en UTF-8"),
            field=name,
            mend=Text("save it again in UTF-8", "enregistrez-le de nouveau en UTF-8"),
        ) from None
    return parse(text, name)


def parse(text: str, name: str) -> Plain:
    """What a text says, JSON or YAML. `name` is what complaints call it."""
    if name.endswith(".json") or text.lstrip()[:1] in ("{", "["):
        try:
            return _json(text, name)
        except _NotJson as error:
            if name.endswith(".json"):
                raise _misspelt(name, error) from None
    return _yaml(text, name)


def parse_json(text: str, name: str) -> Plain:
    """What JSON says, within the same bounds. `name` is what complaints call it."""
    try:
        return _json(text, name)
    except _NotJson as error:
        raise _misspelt(name, error) from None


def _misspelt(name: str, error: _NotJson) -> Complaint:
    return _unread(f"{name}:{error}", Text("mend the JSON there", "corrigez le JSON à cet endroit"))


def write(path: str | Path, data: Mapping[str, Any], *, replace: bool = False) -> None:
    """Write plain values, as JSON or YAML by the ending of the path, as `put` does."""
    path = Path(path)
    if path.suffix == ".json":
        import json

        text = json.dumps(data, ensure_ascii=False, indent=2) + "\n"
    else:
        import yaml

        class Plainly(yaml.SafeDumper):
            def ignore_aliases(self, data: Any) -> bool:
                return True

        text = yaml.dump(dict(data), Dumper=Plainly, allow_unicode=True, sort_keys=False, width=100)
    put(path, text, replace=replace)


def put(path: str | Path, text: str | bytes, *, replace: bool = False, mode: int = 0o600) -> None:
    """Write a text, in UTF-8, or bytes: whole or not at all, for its owner only unless `mode` says otherwise.

    Raises Complaint where there is such a file already, unless it may be replaced, and where none can be.
    """
    import os
    import tempfile

    path = Path(path)
    try:
        if path.exists() and not replace:
            raise FileExistsError
        handle, temporary = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(text.encode() if isinstance(text, str) else text)
                file.flush()
                os.fsync(file.fileno())
            os.chmod(temporary, mode)  # noqa: PTH101 -- it is a name
            if replace:
                os.replace(temporary, path)  # noqa: PTH105 -- from a name to a path
            else:
                os.link(temporary, path)  # unlike a rename, it never takes the place of a file
        finally:
            with suppress(FileNotFoundError):
                os.unlink(temporary)  # noqa: PTH108 -- it is a name, and may be gone
    except FileExistsError:
        raise _exists(path) from None
    except (OSError, ValueError) as error:
        raise unreadable(error, str(path), "written") from None


def unreadable(error: Exception, name: str, done: str = "read") -> Complaint:
    """Why a file cannot be read or written."""
    cannot = {
        "read": Text("it cannot be read", "il ne peut être lu"),
        "written": Text("it cannot be written", "il ne peut être écrit"),
    }
    match error:
        case FileNotFoundError():
            problem = Text("there is no such file or folder", "ce fichier ou dossier n’existe pas")
        case IsADirectoryError():
            problem = Text("it is a folder", "c’est un dossier")
        case PermissionError():
            problem = Text("access to it is denied", "l’accès en est refusé")
        case _:
            problem = cannot[done]
    mend = Text("check the path and your access to it", "vérifiez le chemin et votre accès")
    return Complaint(problem, field=name, mend=mend)


def _exists(path: Path) -> Complaint:
    return Complaint(
        Text("there is such a file already", "ce fichier existe déjà"),
        field=str(path),
        mend=Text(
            "give another name, or ask for it to be replaced",
            "donnez un autre nom, ou demandez de le remplacer",
        ),
    )


def _unread(where: str, mend: Text = _WRITE_IT) -> Complaint:
    return Complaint(Text("this cannot be read", "ceci ne peut être lu"), field=where, mend=mend)


def _twice(where: str) -> Complaint:
    return Complaint(
        Text("this name stands twice", "ce nom figure deux fois"),
        field=where,
        mend=Text("keep one of the two", "gardez l’un des deux"),
    )


def _too_much(where: str) -> Complaint:
    return Complaint(
        Text("the file is nested too deeply or holds too much", "le fichier est trop imbriqué ou trop long"),
        field=where,
        mend=Text("keep to the facts of one family", "tenez-vous-en aux faits d’une seule famille"),
    )


class _NotJson(Exception):
    """At which line."""


def _json(text: str, name: str) -> Plain:
    import json

    def once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        found = dict(pairs)
        if len(found) < len(pairs):
            seen: set[str] = set()
            again = next(key for key, _ in pairs if key in seen or seen.add(key))
            raise _twice(f"{name} · {again}")
        return found

    try:
        read = _decoder().decode(text)
        if _bounded(read, name) < text.count(":"):  # a name stands twice, or a colon within words
            json.loads(text, object_pairs_hook=once)
        return read
    except RecursionError:
        raise _too_much(name) from None
    except json.JSONDecodeError as error:
        raise _NotJson(error.lineno) from None
    except _Constant as constant:
        raise _unread(f"{name} · {constant}") from None
    except Complaint:
        raise
    except ValueError:  # a number of too many digits
        raise _too_much(name) from None


class _Constant(Exception):
    """NaN, or an infinity."""


@lru_cache(maxsize=1)
def _decoder() -> json.JSONDecoder:
    import json

    def refuse(constant: str) -> None:
        raise _Constant(constant)

    return json.JSONDecoder(parse_constant=refuse)


def _bounded(data: Plain, name: str) -> int:
    """How many names stand in it, each followed by a colon. Refuses what is too deep or too much."""
    level: list[Any] = [data] if data.__class__ in _HOLDS else []
    seen = names = 0
    for _ in range(DEEPEST):
        held = sum(map(len, level))
        seen += held
        if not held:
            return names
        if seen > MOST:
            break
        beneath: list[Any] = []
        for whole in level:
            parts = whole
            if whole.__class__ is dict:
                names += len(whole)
                parts = whole.values()
            beneath += [part for part in parts if part.__class__ in _HOLDS]
        level = beneath
    raise _too_much(name)


_HOLDS = (dict, list)


def _yaml(text: str, name: str) -> Plain:
    import yaml

    try:
        loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)(text)
    except (yaml.YAMLError, UnicodeEncodeError):  # characters that are none
        raise _unread(name) from None
    try:
        return _Reader(loader, name).document()
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        raise _unread(name if mark is None else f"{name}:{mark.line + 1}") from None
    finally:
        loader.dispose()


_WHOLE_NUMBER = re.compile(r"-?(?:0|[1-9]\d{0,17})")
_WORDS = {"": None, "~": None, "null": None, "true": True, "false": False}


class _Reader:
    """Makes plain values of the events of a YAML parser, one document, and refuses the rest."""

    def __init__(self, loader: Any, name: str) -> None:
        self.next = loader.get_event
        self.name = name
        self.seen = 0

    def document(self) -> Plain:
        self.next()  # the stream starts
        event = self.next()
        if type(event).__name__ == "StreamEndEvent":
            return None
        found = self._value(self.next(), 0)
        self.next()  # the document ends
        event = self.next()
        if type(event).__name__ != "StreamEndEvent":
            mend = Text("keep one document in the file", "gardez un seul document par fichier")
            raise _unread(self._at(event), mend)
        return found

    def _at(self, event: Any) -> str:
        return f"{self.name}:{event.start_mark.line + 1}"

    def _value(self, event: Any, depth: int) -> Plain:
        self.seen += 1
        if depth > DEEPEST or self.seen > MOST:
            raise _too_much(self._at(event))
        if getattr(event, "anchor", None) is not None or getattr(event, "tag", None) not in (None, "!"):
            mend = Text(
                "write it out, without tags or aliases", "écrivez-la en entier, sans étiquette ni renvoi"
            )
            raise _unread(self._at(event), mend)
        match type(event).__name__:
            case "ScalarEvent":
                return self._scalar(event)
            case "SequenceStartEvent":
                return self._sequence(depth)
            case _:
                return self._mapping(depth)

    def _scalar(self, event: Any) -> Plain:
        word: str = event.value
        if event.style not in (None, ""):
            return word
        if word.lower() in _WORDS:
            return _WORDS[word.lower()]
        return int(word) if _WHOLE_NUMBER.fullmatch(word) else word

    def _sequence(self, depth: int) -> list[Any]:
        found: list[Any] = []
        while type(event := self.next()).__name__ != "SequenceEndEvent":
            found.append(self._value(event, depth + 1))
        return found

    def _mapping(self, depth: int) -> dict[str, Any]:
        found: dict[str, Any] = {}
        while type(event := self.next()).__name__ != "MappingEndEvent":
            if type(event).__name__ != "ScalarEvent":
                raise _unread(self._at(event))
            self._value(event, depth)
            if event.value in found:
                raise _twice(f"{self._at(event)} · {event.value}")
            found[event.value] = self._value(self.next(), depth + 1)
        return found
