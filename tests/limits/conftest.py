"""Lets these tests read the independent counter beside them, and the cases that a lawyer can read."""

import sys
from pathlib import Path

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE), str(HERE.parent / "law"), str(HERE.parent)]
