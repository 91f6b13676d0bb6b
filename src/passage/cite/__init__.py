"""Where anything came from: the instruments of the law, and the pinpoints that cite them.

`Citation.parse("IRPA 101(1)(b.1)")` reads a citation as either language writes it, refuses what no
statute could contain, sorts in the order of the statute book, and writes itself in both languages:
“IRPA s. 101(1)(b.1)”, « LIPR, al. 101(1)b.1) ». One canonical form; no label is typed by hand.

Numbers are cited too: a `Source` (`cite/sources.py`) is a publisher's file or page, a `Figure`
(`cite/figures.py`) a number that prints its way down to the cells of such sources.

This room imports the standard library only.
"""

from .citation import Citation
from .instruments import Instrument
from .judgments import Judgment
from .miscitation import Miscitation
from .pinpoint import Level
from .shelf import INSTRUMENTS, instrument

__all__ = ["INSTRUMENTS", "Citation", "Instrument", "Judgment", "Level", "Miscitation", "instrument"]
