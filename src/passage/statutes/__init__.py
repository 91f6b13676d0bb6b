"""The official text: what the law says in its own words, against which the rules were written.

`at_hand` opens a folder of consolidations in the XML of Justice Laws; `show` finds a place on a day in both
languages; `verify` holds every citation and its fingerprint against the text; `drift` lists what moved
between two consolidations and what needs another look; and `downloading` fetches them when a person asks.
None of the text is kept in the package, only its fingerprints.

This room knows no law: what cites what is handed to it.
"""

from passage.statutes.cited import Cited
from passage.statutes.consolidation import Consolidation, read
from passage.statutes.drifting import Drift, Moved, MovedApart, drift
from passage.statutes.fingerprints import fingerprint, record, recorded
from passage.statutes.folder import at_hand
from passage.statutes.holdings import Absent, Holdings, Reading, Shown
from passage.statutes.printed import Printed
from passage.statutes.verifying import Checked, Verification, verify

__all__ = [
    "Absent",
    "Checked",
    "Cited",
    "Consolidation",
    "Drift",
    "Holdings",
    "Moved",
    "MovedApart",
    "Printed",
    "Reading",
    "Shown",
    "Verification",
    "at_hand",
    "drift",
    "fingerprint",
    "read",
    "record",
    "recorded",
    "verify",
]
