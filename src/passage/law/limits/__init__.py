"""Time limits: what runs from which day, a file a stage, in the order in which a claim meets them."""

from functools import partial

from passage.lang.limits import limit
from passage.law.researched import VERIFIED_ON

time_limit = partial(limit, verified_on=VERIFIED_ON)
"""A time limit of any instrument, verified with the rest of the law."""
