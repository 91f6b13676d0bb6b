"""What is said of a citation that cites nothing, in both languages."""

from __future__ import annotations

from typing import Literal, NamedTuple

Language = Literal["en", "fr"]


class Both(NamedTuple):
    """Two wordings, English and French. This room stands beside `text` and does not lean on it."""

    en: str
    fr: str

    def in_(self, lang: Language) -> str:
        """The wording in one language. Raises `ValueError` for a language other than en and fr."""
        if lang not in ("en", "fr"):
            raise ValueError(f"citations are written in en and fr, not {lang!r}")
        return self.en if lang == "en" else self.fr


class Miscitation(ValueError):
    """A citation of an unknown instrument, or of a place that no such instrument could have."""

    def __init__(self, en: str, fr: str) -> None:
        super().__init__(en, fr)
        self.said = Both(en, fr)

    def text(self, lang: Language) -> str:
        """What is wrong and how to mend it, in one language."""
        return self.said.in_(lang)

    def __str__(self) -> str:
        return self.said.en
