"""Lets the tests of the law read the book of cases beside them, and the runner of vectors above."""

import sys
from pathlib import Path

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE), str(HERE.parent)]
