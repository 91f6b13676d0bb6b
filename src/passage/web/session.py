"""What the visitor’s own browser keeps between two pages, and nobody else: the facts told so far.

It is written small (JSON, deflated, in base 64) over a few cookies that end with the browser. It is not
signed, for it is the visitor’s: so every value is read again as if a stranger had written it, within bounds.
What does not fit is refused, never cut: the page then offers it as a file.
"""

from __future__ import annotations

import base64
import binascii
import json
import zlib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any

from passage.case import manuscript
from passage.case.answering import ROLES, Answering, Passed
from passage.case.dossier import ALONE, Dossier, as_told
from passage.text import Complaint, Text

COOKIE = "passage"
MOST_COOKIES = 3
LARGEST_COOKIE = 3800
"""Characters in one cookie: a browser keeps 4,096 bytes with its name."""
LARGEST = 256_000
"""Bytes, once inflated."""
MOST_ASKED = 400

DAMAGED = Complaint(
    Text("what your browser kept cannot be read", "ce que votre navigateur a gardé est illisible"),
    mend=Text(
        "erase it and begin again, or open a file that you saved",
        "effacez-le et recommencez, ou ouvrez un fichier que vous avez enregistré",
    ),
)


class Overfull(Complaint):
    """A browser would not keep it all; `session` is what there is, so that it can be saved to a file."""

    def __init__(self, session: Session) -> None:
        super().__init__(
            Text("there is more here than a browser keeps", "il y a ici plus que n’en garde un navigateur"),
            mend=Text(
                "save it to a file, and go on from the file",
                "enregistrez le tout dans un fichier, et poursuivez à partir du fichier",
            ),
        )
        self.session = session


@dataclass(frozen=True)
class Session:
    """What is kept: the facts of each claimant, the days, and where the interview stands.

    `topic` is what the visitor wants to find out (see `web.topics`), `who` the claimant now spoken of,
    `asked` the questions put about them, in order, and `passed` those that were passed over.
    """

    told: Mapping[str, Mapping[str, Any]] = field(default_factory=lambda: {ALONE: {}})
    on: str | None = None
    facts_on: str | None = None
    topic: str | None = None
    who: str = ALONE
    asked: Mapping[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])
    passed: Mapping[str, Mapping[str, Passed]] = field(default_factory=dict[str, Mapping[str, Passed]])
    role: str | None = None
    """Who answers, if they said so: one of `ROLES`."""
    beyond: bool = False
    """Whether it is asked on once the outcomes are settled: about every ground, and what follows."""
    damaged: bool = False
    """Whether what the browser sent could not be read; it is then as if nothing had been kept."""

    @property
    def empty(self) -> bool:
        """Whether nothing is kept."""
        return self == Session(damaged=self.damaged)

    @cached_property
    def dossier(self) -> Dossier:
        """The cases of the claimants. Raises Complaint where the facts cannot be so."""
        read = Dossier.of(self._data(), on=self.on, facts_on=self.facts_on)
        return replace(read, answering=Answering(self.role, self.passed))

    @property
    def asked_of(self) -> tuple[str, ...]:
        """The questions put about the claimant now spoken of."""
        return self.asked.get(self.who, ())

    @property
    def passed_by(self) -> Mapping[str, Passed]:
        """The questions passed over about the claimant now spoken of."""
        return self.passed.get(self.who, {})

    def having(self, dossier: Dossier) -> Session:
        """The same, of a file that was opened."""
        told = {name: _known(as_told(case)) for name, case in dossier.cases.items()}
        who = self.who if self.who in told else next(iter(told))
        passed = dossier.answering.passed
        put = {name: [each for each in own if not each.endswith(".complete")] for name, own in passed.items()}
        asked = {name: tuple(dict.fromkeys((*own, *put.get(name, ())))) for name, own in told.items()}
        role = dossier.answering.role or self.role
        return Session(
            told, dossier.on, dossier.facts_on, self.topic, who, asked, passed, role, beyond=self.beyond
        )

    def tell(self, facts: Mapping[str, Any]) -> Session:
        """The same with more, or other, facts about the claimant now spoken of; None makes one unknown."""
        own = _known({**self.told.get(self.who, {}), **facts})
        return replace(self, told={**self.told, self.who: own})

    def ask(self, *names: str) -> Session:
        """The same after these questions were put, if they were not before."""
        asked = tuple(dict.fromkeys((*self.asked_of, *names)))
        return replace(self, asked={**self.asked, self.who: asked})

    def pass_over(self, why: Passed | None, *names: str) -> Session:
        """The same with these questions passed over, or no longer so where there is no reason why."""
        passed = {name: kept for name, kept in self.passed_by.items() if name not in names}
        if why is not None:
            passed |= dict.fromkeys(names, why)
        return replace(self, passed={**self.passed, self.who: passed})

    def _data(self) -> dict[str, Any]:
        if tuple(self.told) == (ALONE,):
            return {"facts": self.told[ALONE]}
        return {"claimants": self.told}

    def cookies(self) -> dict[str, str]:
        """As cookies, by name; an empty value ends one. Raises Overfull where it does not fit."""
        whole = "" if self.empty else self._written()
        parts = [whole[at : at + LARGEST_COOKIE] for at in range(0, len(whole), LARGEST_COOKIE)]
        if len(parts) > MOST_COOKIES:
            raise Overfull(self)
        parts += [""] * (MOST_COOKIES - len(parts))
        return {_name(at): part for at, part in enumerate(parts)}

    def _written(self) -> str:
        plain = {
            "told": self.told,
            "on": self.on,
            "facts_on": self.facts_on,
            "topic": self.topic,
            "who": self.who,
            "asked": self.asked,
            "passed": {
                who: {name: why.value for name, why in own.items()} for who, own in self.passed.items()
            },
            "role": self.role,
            "beyond": self.beyond,
        }
        text = json.dumps(plain, ensure_ascii=False, separators=(",", ":"))
        return base64.urlsafe_b64encode(zlib.compress(text.encode(), 9)).decode().rstrip("=")

    @classmethod
    def read(cls, cookies: Mapping[str, str]) -> Session:
        """What the browser sent back; what cannot be read is as if nothing had been kept, and says so."""
        whole = "".join(cookies.get(_name(at), "") for at in range(MOST_COOKIES))
        if not whole:
            return cls()
        try:
            session = cls._of(manuscript.parse(_inflated(whole), "cookie.json"))
            _ = session.dossier
        except (Complaint, ValueError, TypeError, KeyError, AttributeError, RecursionError):
            return cls(damaged=True)
        return session

    @classmethod
    def _of(cls, data: Any) -> Session:
        told = {_word(who): dict(own) for who, own in data["told"].items()}
        who = _word(data["who"])
        if who not in told:
            raise ValueError
        topic, on, facts_on = (
            None if data[key] is None else _word(data[key]) for key in ("topic", "on", "facts_on")
        )
        asked = {_word(who): tuple(_word(name) for name in own) for who, own in data["asked"].items()}
        passed = {
            _word(who): {_word(name): Passed(why) for name, why in own.items()}
            for who, own in data["passed"].items()
        }
        if max((len(own) for own in (*asked.values(), *passed.values())), default=0) > MOST_ASKED:
            raise ValueError
        role = data.get("role")
        if role is not None and role not in ROLES:
            raise ValueError
        return cls(told, on, facts_on, topic, who, asked, passed, role, data.get("beyond") is True)


def _known(facts: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in facts.items() if value is not None}


def _name(at: int) -> str:
    return f"{COOKIE}{at or ''}"


def _inflated(whole: str) -> str:
    try:
        raw = base64.urlsafe_b64decode(whole + "=" * (-len(whole) % 4))
        reader = zlib.decompressobj()
        text = reader.decompress(raw, LARGEST)
    except (binascii.Error, zlib.error, ValueError):
        raise ValueError from None
    if not reader.eof or reader.unused_data:
        raise ValueError
    return text.decode()


def _word(told: object) -> str:
    if isinstance(told, str) and len(told) <= 120 and (told.isprintable() or "\u00a0" in told):
        return told
    raise ValueError


def file_of(session: Session, issues: tuple[str, ...]) -> dict[str, Any]:
    """What is saved to a file: the facts, the law and its findings, as `passage find --save` writes them."""
    return session.dossier.as_data(issues)
