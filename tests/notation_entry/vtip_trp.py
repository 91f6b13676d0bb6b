"""What the table of this domain cannot say: care under a permit, and that testimony changes nothing."""

from collections.abc import Iterator
from typing import Any

from passage import Case

COVERED = {"without_copayment", "with_copayment"}


def compare(case: Case, outcome: dict[str, Any]) -> Iterator[tuple[str, object]]:
    """Each key taken here that is not as expected."""
    if (expected := outcome.pop("ifhp", None)) is not None:
        issued = case.tell({"trp.ground": "trafficking", "health.provincial": False})
        found = issued.finding("health_coverage").outcome
        if (found in COVERED) is not expected:
            yield "ifhp", found
    if outcome.get("testimony_required") is False:
        willing = case.tell({"victim.testifies": True})
        for issue in ("victim_permit", "victim_permit_length", "victim_fees"):
            if case.finding(issue).outcome != willing.finding(issue).outcome:
                yield "testimony_required", issue
