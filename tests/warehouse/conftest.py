"""Needs Ibis and the parts for many people, and skips whole without them."""

import pytest

for name in ("ibis", "duckdb", "numpy", "polars", "pyarrow"):
    pytest.importorskip(
        name, reason=f"{name} is not installed: pip install 'passage-law[warehouse,population,data]'"
    )
