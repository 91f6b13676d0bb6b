"""The terminal: `passage find | ask | explain | law | deadlines | cases | tour`, in English and in French.

A thin door: it reads what is typed, hands it to a case, and lays out what comes back. Nothing is imported
before it is needed, so that asking for the version does not open the law.
"""

from __future__ import annotations

import gc
import sys
from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; the exit code is 0, 2 for what cannot be read, or 1 where a case fails."""
    typed = list(sys.argv[1:] if arguments is None else arguments)
    if typed == ["--version"]:
        from passage import __version__

        print(f"passage {__version__}")
        return 0
    gc.disable()  # a run is too short for garbage to gather
    try:
        from passage.cli.door import enter

        return enter(typed)
    finally:
        gc.enable()
