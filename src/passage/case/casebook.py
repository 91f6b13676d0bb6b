"""The cases that a lawyer can read, by the provision that each is about: proofs of the law, and examples.

They lie in `tests/cases` of the source; a package that is installed carries them beside the law.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from passage.case.examples import GIVEN, TRUTHS, Example, read


def folder() -> Path | None:
    """Where the cases are; None where they are not at hand."""
    package = Path(__file__).resolve().parents[1]
    places = (package / "law" / "cases", package.parents[1] / "tests" / "cases")
    return next((place for place in places if (place / GIVEN).is_file()), None)


@cache
def about() -> Mapping[str, tuple[tuple[Example, bool | None], ...]]:
    """For each provision, the cases that say of it whether it holds, in the order of their files."""
    place = folder()
    files = sorted(place.glob("*.yaml")) if place else ()
    found: dict[str, list[tuple[Example, bool | None]]] = {}
    for example in (each for file in files if file.name != GIVEN for each in read(file)):
        for name, truth in TRUTHS.items():
            for key in example.lists.get(name, ()):
                found.setdefault(key, []).append((example, truth))
    return {key: tuple(those) for key, those in found.items()}
