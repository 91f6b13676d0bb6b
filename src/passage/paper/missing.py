"""What is said where a part that a writer needs is not installed."""

from __future__ import annotations

from passage.text import Complaint, Text


def missing(part: str) -> Complaint:
    """That a part is not installed, and what installs it."""
    return Complaint(
        Text(
            "this needs a part that is not installed", "il manque ici une composante qui n’est pas installée"
        ),
        field=part,
        mend=Text(
            "install it with pip install 'passage-law[documents]'",
            "installez-la par pip install 'passage-law[documents]'",
        ),
    )
