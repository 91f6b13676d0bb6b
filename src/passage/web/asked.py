"""One request, as a page sees it: the language, what was sent, and what the visitor’s browser keeps."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from passage.text import Language
from passage.web.session import Session

if TYPE_CHECKING:
    from passage.web.pages import Page


MANY = "passage-many"
"""The cookie of a browser that sent a table."""


@dataclass(frozen=True)
class Asked:
    """A request. `form` keeps every value sent under a name, in order; `query` the last one.

    `files` are the contents of what was sent, by the field; their names are the visitor’s own and not kept.
    """

    page: Page
    lang: Language
    method: str
    path: Mapping[str, str]
    query: Mapping[str, str]
    form: Mapping[str, tuple[str, ...]]
    files: Mapping[str, bytes]
    session: Session
    as_data: bool
    """Whether the page’s JSON is asked for."""
    visitor: str = ""
    """The name of a browser that sent a table, of which nobody but it knows; else empty."""

    @property
    def posted(self) -> bool:
        """Whether something was sent, rather than a page asked for."""
        return self.method == "POST"

    def field(self, name: str) -> str:
        """The last value of a field of the form, without the space around it; empty where there is none."""
        values = self.form.get(name, ())
        return values[-1].strip() if values else ""
