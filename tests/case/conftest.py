"""A person of whom everything the law asks is known, from whom the cases of these tests start."""

from pathlib import Path
from typing import Any, cast

import pytest

from passage.case import manuscript

TOUR = Path(__file__).parents[2] / "src" / "passage" / "cli" / "tour.yaml"


@pytest.fixture
def adult() -> dict[str, Any]:
    """An adult who crossed between ports on 2026-05-01 and claimed 13 days later."""
    told = cast("dict[str, Any]", manuscript.read(TOUR))
    days = {
        "claim.made_on": "2026-05-14",
        "entry.date": "2026-05-01",
        "entry.first_after_june_2020": "2026-05-01",
    }
    return {**told["given"], **days}
