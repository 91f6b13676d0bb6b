"""Needs the parts for many people, and skips whole without them."""

import pytest

for name in ("numpy", "polars", "pyarrow"):
    pytest.importorskip(name, reason=f"{name} is not installed: pip install 'passage-law[population]'")
