"""One person: an immutable case, what the law finds on it, and what it would be worth asking next."""

from passage.case.case import Case
from passage.case.finding import Finding, OpenReading

__all__ = ["Case", "Finding", "OpenReading"]
