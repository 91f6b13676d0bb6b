"""Where each page lives, in both languages: `/en/law/…`, `/fr/droit/…`, and with `.json` after it, its data.

The toggle leads from a page to the same page, so an address is made from a page and its parameters only.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import quote

from passage.text import Language, Text

if TYPE_CHECKING:
    from starlette.responses import Response

    from passage.web.asked import Asked
    from passage.web.bounds import Bounds
    from passage.web.view import View

Answering = Callable[["Asked"], "View | Response"]


@dataclass(frozen=True, slots=True)
class Page:
    """A page: its name in the code, its path in each language (`/law/{section}`), what answers for it.

    `protection` pages offer to leave quickly, before anything else. `bounds` are those of a request, where
    they are not those of most.
    """

    name: str
    path: Text
    answer: Answering
    methods: tuple[str, ...] = ("GET",)
    protection: bool = False
    bounds: Bounds | None = None

    def url(self, lang: Language, values: Mapping[str, object] | None = None) -> str:
        """Its address, with the values of its parameters. Raises KeyError where one is missing."""
        quoted = {key: quote(str(value), safe="/") for key, value in (values or {}).items()}
        path = self.path[lang].format_map(quoted)
        return f"/{lang}{'' if path == '/' else path}"


_every: dict[str, Page] = {}


def gathered(pages: Iterable[Page]) -> Mapping[str, Page]:
    """Every page by its name, told once, by the application; `page` finds them from then on."""
    _every.update((page.name, page) for page in pages)
    return _every


def page(name: str) -> Page:
    """A page by its name. Raises KeyError."""
    return _every[name]
