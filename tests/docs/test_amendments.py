"""What the documents say that an amendment may say is all that its reader knows, and is read."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from passage.case import manuscript
from passage.engine.amending import Amendment
from passage.engine.amending.amendment import FORM, VERBS
from passage.engine.amending.conditions import FORMS, LIMITS, SIDES
from passage.engine.amending.fields import PERIODS
from passage.engine.edition import Edition
from passage.engine.prove import differ
from passage.lang import Moment
from passage.law import book

DOCUMENTS = {"en": "docs/amendments.md", "fr": "docs/amendments.fr.md"}
CHANGES = re.compile(r"^```yaml\n(.*?)^```", re.MULTILINE | re.DOTALL)


def shown(root: Path, lang: str) -> list[Any]:
    blocks = CHANGES.findall((root / DOCUMENTS[lang]).read_text("utf-8"))
    return [manuscript.parse(block, f"{lang}.yaml") for block in blocks]


def mappings(told: Any) -> Iterator[dict[str, Any]]:
    if isinstance(told, dict):
        yield told
    for each in told.values() if isinstance(told, dict) else told if isinstance(told, list) else ():
        yield from mappings(each)


@pytest.mark.parametrize("lang", DOCUMENTS)
def test_every_amendment_that_is_shown_is_read(root: Path, lang: str) -> None:
    law = book()
    for each in shown(root, lang):
        assert Amendment.read(each, law, Moment.read("2026-11-23"), lang).changed


def test_the_example_has_the_ways_that_the_documents_tell_of(root: Path) -> None:
    law, on = book(), Moment.read("2026-11-23")
    amended = Amendment.read(manuscript.read(root / "examples" / "amendment.yaml"), law, on)
    found = differ("eligibility", Edition(law, on), Edition(amended.book, on))
    assert (len(found.changes), found.complete) == (2, True)
    assert (len(found.regrounded), found.regrounded_complete) == (4, True)
    assert {(each.lost, each.gained) for each in found.regrounded} == {(("IRPA 101(1)(b.2)",), ())}


def test_both_languages_show_the_same_amendments(root: Path) -> None:
    assert shown(root, "en") == shown(root, "fr")


def test_every_verb_and_each_of_its_fields_is_shown(root: Path) -> None:
    changes = [change for each in shown(root, "en") for change in each["changes"]]
    for verb, fields in VERBS.items():
        used = {name for change in changes if verb in change for name in change}
        assert used >= {verb, *fields} - {"from"}, verb
    assert any("from" in change for change in changes)
    assert any(each.get("passage") == FORM and "title" in each for each in shown(root, "en"))


@pytest.mark.parametrize("lang", DOCUMENTS)
def test_every_form_of_a_condition_and_every_unit_is_named(root: Path, lang: str) -> None:
    text = (root / DOCUMENTS[lang]).read_text("utf-8")
    words = {*FORMS, *SIDES, *LIMITS, *PERIODS, "is", "plus", "such"}
    assert {word for word in words if f"`{word}`" not in text} <= {"fact"}
    used = {name for told in shown(root, lang) for each in mappings(told) for name in each}
    assert used >= {*FORMS, "is", "plus", "such", "at_least"}
