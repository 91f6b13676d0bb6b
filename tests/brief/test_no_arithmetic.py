"""This room computes nothing, and decides nothing but in one file."""

import ast
from pathlib import Path

import pytest

import passage.brief

ROOM = Path(passage.brief.__file__).parent
FILES = sorted(ROOM.rglob("*.py"))
BANNED = {"math", "decimal", "fractions", "statistics", "operator", "numpy", "itertools", "functools.reduce"}
CALLS = {"sum", "round", "divmod", "pow", "abs", "eval", "exec"}
INSIDE = {"low", "high", "interval"}
LOOKING = {"decided.py"}
"""The one file that looks at the ends of a figure."""
POINTS = {"drawn.py"}
"""The one file that makes floats, of the ends of an observation, to draw them."""


def faults(source: str, name: str) -> list[str]:
    found: list[str] = []
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.BinOp(op=op) if not isinstance(op, ast.BitOr):
                found.append(f"{name}:{node.lineno} {type(op).__name__}")
            case ast.AugAssign(
                op=ast.Sub() | ast.Mult() | ast.Div() | ast.FloorDiv() | ast.Mod() | ast.Pow()
            ):
                found.append(f"{name}:{node.lineno} augmented")
            case ast.UnaryOp(op=ast.USub(), operand=operand) if not isinstance(operand, ast.Constant):
                found.append(f"{name}:{node.lineno} negated")
            case ast.Import(names=names):
                found += [f"{name} imports {each.name}" for each in names if each.name in BANNED]
            case ast.ImportFrom(module=module) if module in BANNED:
                imported = {each.name for each in node.names}
                if not (module == "decimal" and imported == {"Decimal"} and name == "sheets.py"):
                    found.append(f"{name} imports from {module}")
            case ast.Call(func=ast.Name(id=called)) if called in CALLS:
                found.append(f"{name}:{node.lineno} calls {called}")
            case ast.Call(func=ast.Name(id="float")) if name not in POINTS | {"sheets.py"}:
                found.append(f"{name}:{node.lineno} makes a float")
            case ast.Attribute(attr=attribute) if attribute in INSIDE and name not in LOOKING | POINTS:
                found.append(f"{name}:{node.lineno} looks at .{attribute}")
            case _:
                pass
    return found


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_no_file_of_this_room_computes(path: Path) -> None:
    assert faults(path.read_text("utf-8"), path.name) == []


@pytest.mark.parametrize(
    "line",
    [
        "x = a.low + b.low",
        "x -= 1",
        "x = -y",
        "import math",
        "from fractions import Fraction",
        "x = sum(each for each in y)",
        "x = figure.high",
        "x = 2 * y",
        "x = float(y)",
    ],
)
def test_a_computation_would_be_seen(line: str) -> None:
    assert faults(line, "any.py") != []
