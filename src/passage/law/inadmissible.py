"""IRPA 34–42: every ground of inadmissibility, together, and what it is to be inadmissible on one.

The relation of grounds *determined*, on which the eligibility of a claim turns, is another thing: a ground found
here becomes one of those when the Immigration Division, or the Minister’s delegate, has determined it.
"""

from passage.lang import all_of, any_of
from passage.law.facts.admissibility import exempted
from passage.law.irpa import (
    s034_security,
    s035_rights,
    s036_criminality,
    s037_organized_crime,
    s038_health_and_means,
    s040_misrepresentation,
    s041_compliance,
    s042_family,
)

GROUNDS = (
    *s034_security.GROUNDS,
    *s035_rights.GROUNDS,
    *s036_criminality.GROUNDS,
    *s037_organized_crime.GROUNDS,
    *s038_health_and_means.GROUNDS,
    *s040_misrepresentation.GROUNDS,
    *s041_compliance.GROUNDS,
    *s042_family.GROUNDS,
)
"""In the order of the Act."""

ground_found = any_of(*GROUNDS)
"""At least one ground holds."""

inadmissible = all_of(ground_found, ~exempted)
"""A ground holds, and the Minister has not exempted the person."""

GRAVEST = (*s034_security.GROUNDS, *s035_rights.GROUNDS, *s037_organized_crime.GROUNDS)
"""The grounds that close humanitarian exemption: sections 34, 35, 35.1 and 37."""

DECLARABLE = (
    *s034_security.GROUNDS,
    s035_rights.official,
    s035_rights.former_state,
    *s037_organized_crime.GROUNDS,
)
"""The grounds that a declaration of the Minister may take away (42.1)."""
