"""What goes wrong, as RFC 9457 tells it: `application/problem+json`, in the reader's language and in both."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import Any

from passage.cite import Miscitation
from passage.text import Absent, Complaint, Language, Text

BASE = "/api/v1"
MEDIA_TYPE = "application/problem+json"


_MALFORMED = Text("The body is not well-formed JSON", "Le corps n’est pas du JSON bien formé")


class Kind(Enum):
    """The kinds of problem: a status, a name (its `type`), and a title."""

    MALFORMED = (
        400,
        "malformed",
        _MALFORMED,
    )
    ELSEWHERE = (
        403,
        "elsewhere",
        Text("Another site’s page is not answered", "Une page d’un autre site n’obtient pas de réponse"),
    )
    NOT_FOUND = 404, "not-found", Text("There is nothing here", "Il n’y a rien ici")
    METHOD = 405, "method", Text("This door is opened otherwise", "Cette porte s’ouvre autrement")
    NOT_ACCEPTABLE = 406, "not-acceptable", Text("Only JSON is given here", "On ne donne ici que du JSON")
    TOO_SLOW = 408, "too-slow", Text("The request did not arrive", "La requête n’est pas arrivée")
    TOO_LARGE = 413, "too-large", Text("The body is too large", "Le corps est trop volumineux")
    MEDIA_TYPE = 415, "media-type", Text("Only JSON is read here", "On ne lit ici que du JSON")
    NOT_HERE = 421, "not-here", Text("This server has another name", "Ce serveur porte un autre nom")
    COMPLAINT = 422, "complaint", Text("Something must be mended", "Il y a quelque chose à corriger")
    TOO_MUCH = 422, "too-much", Text("This asks too much at once", "C’est trop demander à la fois")
    FAILED = 500, "failed", Text("Something failed here", "Une erreur s’est produite ici")
    ABSENT = 503, "absent", Text("A part is not installed here", "Une composante n’est pas installée ici")

    def __init__(self, status: int, slug: str, title: Text) -> None:
        self.status = status
        self.slug = slug
        self.title = title

    @property
    def type(self) -> str:
        """Where this kind is told of."""
        return f"{BASE}/problems#{self.slug}"


@dataclass
class Problem(Exception):
    """A request that cannot be answered: its kind, and the complaint that says why."""

    kind: Kind
    complaint: Complaint
    headers: list[tuple[bytes, bytes]] = field(default_factory=list[tuple[bytes, bytes]])

    @classmethod
    def of(cls, kind: Kind, problem: Text, mend: Text, where: str | None = None) -> Problem:
        """A problem from its words."""
        return cls(kind, Complaint(problem, where, mend=mend))

    def as_data(self, lang: Language) -> dict[str, Any]:
        """The problem in one language, and within it in both."""
        each: dict[str, dict[str, str]] = {
            "en": self._told("en"),
            "fr": self._told("fr"),
        }
        return {
            "type": self.kind.type,
            "status": self.kind.status,
            "field": self.complaint.field,
            **each[lang],
            **each,
        }

    def _told(self, lang: Language) -> dict[str, str]:
        return {
            "title": self.kind.title[lang],
            "detail": self.complaint.problem[lang],
            "mend": self.complaint.mend[lang],
        }


def kinds() -> dict[str, Any]:
    """Every kind of problem, for the page that their `type` names."""
    return {
        "passage": "problems/1",
        "problems": [
            {
                "name": kind.slug,
                "type": kind.type,
                "status": kind.status,
                "title": {"en": kind.title.en, "fr": kind.title.fr},
            }
            for kind in Kind
        ],
    }


def problem_of(told: Complaint | Miscitation) -> Problem:
    """The problem that a complaint is, or a citation that cites nothing."""
    return Problem(Kind.ABSENT if isinstance(told, Absent) else Kind.COMPLAINT, as_complaint(told))


def as_complaint(told: Complaint | Miscitation) -> Complaint:
    """A complaint, from one or from a citation that cites nothing."""
    if isinstance(told, Complaint):
        return told
    return Complaint(
        Text.each(told.text), mend=Text("cite it as the law does", "citez-la comme le fait la loi")
    )
