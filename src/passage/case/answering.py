"""What a file keeps of how its facts were told: in whose role, and what was passed over, and why."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import Any, cast

from passage.text import Complaint, Text

ROLES = ("claimant", "representative", "officer")
MOST_PASSED = 400
LONGEST_NAME = 120


class Passed(Enum):
    """Why a question was passed over."""

    UNKNOWN = "unknown"
    WITHHELD = "withheld"


@dataclass(frozen=True)
class Answering:
    """`role` is one of `ROLES`, None where nobody said; `passed` is by claimant, then by name of a fact."""

    role: str | None = None
    passed: Mapping[str, Mapping[str, Passed]] = field(default_factory=dict[str, Mapping[str, Passed]])

    @classmethod
    def read(cls, told: object, claimants: tuple[str, ...]) -> Answering:
        """What a file kept; of a lone claimant, without a name. Raises Complaint where it is damaged."""
        try:
            kept = cast("Any", told)
            role, passed = kept.get("role"), cast("Any", kept.get("passed") or {})
            by_claimant: dict[str, Any] = (
                {"": passed} if claimants == ("",) else {who: passed.get(who) for who in claimants}
            )
            found = {who: _passed(own) for who, own in by_claimant.items() if own}
            if role is not None and role not in ROLES:
                raise ValueError
        except (AttributeError, TypeError, ValueError):
            raise Complaint(
                Text(
                    "what the file kept of who answers, or of what was passed over, is damaged",
                    "ce que le fichier garde de qui répond, ou des questions laissées de côté, est altéré",
                ),
                field="answering",
                mend=Text(
                    "take out “answering” and open it again",
                    "retirez «\u00a0answering\u00a0», puis ouvrez-le de nouveau",
                ),
            ) from None
        return cls(role, found)

    def as_data(self) -> dict[str, Any]:
        """As a saved file writes it; empty where there is nothing to keep."""
        plain = {
            who: {name: why.value for name, why in own.items()} for who, own in self.passed.items() if own
        }
        told: dict[str, Any] = {} if self.role is None else {"role": self.role}
        if plain:
            told["passed"] = plain[""] if tuple(plain) == ("",) else plain
        return {"answering": told} if told else {}


def _passed(own: Any) -> dict[str, Passed]:
    names = {str(name): Passed(why) for name, why in own.items()}
    if len(names) > MOST_PASSED or any(len(name) > LONGEST_NAME or not name.isprintable() for name in names):
        raise ValueError
    return names
