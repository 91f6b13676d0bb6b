"""Two wordings of one thing, side by side: `Text("claim", "demande d’asile")`.

The French of a text is written, not derived from its English, and a text without its French does not
come into being: the module that forgot it fails at import, where its author sees it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from string import Formatter
from typing import Literal

Language = Literal["en", "fr"]
LANGUAGES: tuple[Language, Language] = ("en", "fr")


@dataclass(frozen=True, slots=True, weakref_slot=True)
class Text:
    """The same thing in English and in French.

    `deliberate` says that the two wordings are equal on purpose (see `same`); it is no part of what the
    text says, so two texts with the same words are equal.
    Raises `ValueError` naming the wording that is missing or blank.
    """

    en: str
    fr: str
    deliberate: bool = field(default=False, kw_only=True, compare=False, repr=False)

    def __post_init__(self) -> None:
        missing = [name for name, words in (("English", self.en), ("French", self.fr)) if not words.strip()]
        if missing:
            raise ValueError(f"this text has no {' and no '.join(missing)}: {self!r}")
        if self.deliberate and self.en != self.fr:
            raise ValueError(f"said to be the same in both languages, and is not: {self!r}")

    @classmethod
    def same(cls, words: str) -> Text:
        """Words that are rightly equal in both languages, such as a form number or “Canada”."""
        return cls(words, words, deliberate=True)

    @classmethod
    def each(cls, write: Callable[[Language], str]) -> Text:
        """The text whose wordings `write` gives, one language at a time: `Text.each(lambda lang: …)`."""
        en, fr = write("en"), write("fr")
        return cls(en, fr, deliberate=en == fr)

    def in_(self, lang: Language) -> str:
        """The wording in one language. Raises `ValueError` for a language other than en and fr."""
        if lang == "en":
            return self.en
        if lang == "fr":
            return self.fr
        raise ValueError(f"Passage speaks en and fr, not {lang!r} · Passage parle en et fr, et non {lang!r}")

    __getitem__ = in_

    def format(self, **values: str | Text) -> Text:
        """Fill the `{holes}` of both wordings; a `Text` fills each with its own language.

        Raises `KeyError` for a hole without a value, and `ValueError` for a value that one of the
        wordings has no hole for: what is said in one language is said in the other.
        """
        for lang in LANGUAGES:
            if extra := values.keys() - _holes(self.in_(lang)):
                raise ValueError(f"the {lang} wording has no hole for {sorted(extra)}: {self.in_(lang)!r}")

        def fill(lang: Language) -> str:
            chosen = {k: v.in_(lang) if isinstance(v, Text) else v for k, v in values.items()}
            return self.in_(lang).format_map(chosen)

        en, fr = fill("en"), fill("fr")
        return Text(en, fr, deliberate=self.deliberate and en == fr)

    @property
    def accidental(self) -> bool:
        """Whether the French equals the English and nobody has said that it should."""
        return self.en == self.fr and not self.deliberate


def _holes(words: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(words) if name}
