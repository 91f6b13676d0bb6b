"""A judgement that the law leaves to a member of the Board: a fact that only the member can answer."""

from passage.lang import Answerer, Boolean
from passage.text import Text


def judged(
    key: str, cite: str, question: Text, statement: Text, why: Text, explained: Text, prior: float = 0.5
) -> Boolean:
    """What a member, or a Division, thinks of it; `explained` says what bears on it."""
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
