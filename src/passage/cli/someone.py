"""Somebody of whom a few facts are told, in words: whom a proof found."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from passage.cli.page import Page
from passage.text import Text

if TYPE_CHECKING:
    from passage.lang import Book

NOTHING = Text("anyone, whatever is told", "quiconque, quoi que l’on sache")


def told_of(page: Page, book: Book, facts: Mapping[str, object], depth: int) -> None:
    """What is told of a person, fact by fact."""
    from passage.engine.prove.telling import facts_in_words

    told = {name: book.facts[name].read(value) for name, value in facts.items()}
    if not told:
        page.say(NOTHING, depth)
    colon = ": " if page.lang == "en" else "\u00a0: "
    for statement, said in facts_in_words(book, told):
        page.say(f"{statement[page.lang]}{colon}{said[page.lang]}", depth, hang=2)
