"""What the person cannot answer: a judgement left to an officer or a member, and a question the law leaves open.

Every fact of either kind is made here, in one form; `explained` says what bears on it.
"""

from passage.lang import Answerer, Boolean
from passage.text import Text

_OPEN = Text("The law leaves this open.", "Le droit laisse cette question ouverte.")


def judged(
    key: str, cite: str, question: Text, statement: Text, why: Text, explained: Text, prior: float = 0.5
) -> Boolean:
    """What an officer, a member or a Division thinks of it."""
    return Boolean(
        key,
        question=question,
        statement=statement,
        why=why,
        help=explained,
        cite=cite,
        answered_by=Answerer.OFFICER,
        prior=prior,
    )


def reading(
    key: str, cite: str, question: Text, statement: Text, explained: Text, presumed: bool | None
) -> Boolean:
    """An open question of law; `presumed` is the reading that prevails (None: neither)."""
    return Boolean(
        f"reading.{key}",
        question=question,
        statement=statement,
        why=_OPEN,
        help=explained,
        cite=cite,
        answered_by=Answerer.LAW,
        presumed=presumed,
    )
