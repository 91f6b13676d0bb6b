"""The French of these pages is written by the rules, and never left in English."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from typing import Any

import pytest

from passage.text import Text
from passage.text.typography import faults
from passage.web import topics
from passage.web.words import answer, assessment, interview, people


def texts(it: Any) -> Iterator[Text]:
    """Every wording in a module, a table or a part."""
    if isinstance(it, Text):
        yield it
    elif isinstance(it, dict):
        for each in it.values():
            yield from texts(each)
    elif isinstance(it, tuple):
        for each in it:
            yield from texts(each)
    elif is_dataclass(it) and not isinstance(it, type):
        for field in fields(it):
            yield from texts(getattr(it, field.name))


@pytest.mark.parametrize(
    "module", [answer, assessment, interview, people, topics], ids=lambda it: it.__name__
)
def test_every_wording_is_french_by_the_rules(module: Any) -> None:
    found = [text for name, it in vars(module).items() if name.isupper() for text in texts(it)]
    assert found
    for text in found:
        assert not faults(text.fr), text.fr
        assert not text.accidental, text.en
