"""What is so of everyone: whether two editions of the law differ for anyone, what always holds.

Heavy: it needs the extra `prove`, and raises Complaint where that is not installed.
"""

from passage.engine.prove.differ import Change, Difference, differ
from passage.engine.prove.standing import Claim, Verdict, moments, standing

__all__ = ["Change", "Claim", "Difference", "Verdict", "differ", "moments", "standing"]
