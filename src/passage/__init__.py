"""Passage: Canada's border and refugee-protection law, made executable.

A rule is written once and read many ways. Start with a case:

    >>> import passage
    >>> case = passage.Case(claim__in_person=False, on="2026-11-23")
    >>> case.finding("eligibility")
    <Finding: not_receivable>

The software finds, does not find, or cannot tell; people decide.
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from passage.case import Case, Finding
    from passage.text import Complaint, Text

__version__ = "0.1.0"

__all__ = ["Case", "Complaint", "Finding", "Text", "__version__"]


def __getattr__(name: str) -> Any:
    """Load a public name when it is first used, so that starting stays light."""
    if name in ("Case", "Finding"):
        from passage import case

        return getattr(case, name)
    if name in ("Complaint", "Text"):
        from passage import text

        return getattr(text, name)
    raise AttributeError(f"module 'passage' has no attribute {name!r}")
