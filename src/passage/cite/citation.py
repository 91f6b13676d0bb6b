"""One citation: an instrument and a place in it, kept in one canonical form and written in both languages."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache, total_ordering

from .instruments import Instrument
from .miscitation import Both, Language, Miscitation
from .pinpoint import Level, Place, french, places
from .shelf import INSTRUMENTS, instrument

# Policies, notices and instructions are cited by their date: « PN RPD 2024-09-09 », or by its month or year
# where no more was read. Small words after it tell apart two of one day; no label prints them.
_DATED = re.compile(
    r"(?:(?P<body>RPD|RAD|ID|IAD|FC) )?"
    r"(?P<day>\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?)"
    r"(?: [a-z0-9.-]+)*"
)
_DATED_KINDS = frozenset({"policy", "notice", "guidance"})
_BODIES = {"RPD": "SPR", "RAD": "SAR", "ID": "SI", "IAD": "SAI", "FC": "CF"}

_ABBREVIATED: dict[Level, Both] = {
    "section": Both("s.", "art."),
    "subsection": Both("s.", "par."),
    "paragraph": Both("s.", "al."),
    "subparagraph": Both("s.", "sous-al."),
    "clause": Both("s.", "div."),
    "subclause": Both("s.", "subdiv."),
    "schedule": Both("Sch.", "ann."),
}
_IN_WORDS: dict[Level, Both] = {
    "section": Both("section", "l’article"),
    "subsection": Both("subsection", "le paragraphe"),
    "paragraph": Both("paragraph", "l’alinéa"),
    "subparagraph": Both("subparagraph", "le sous-alinéa"),
    "clause": Both("clause", "la division"),
    "subclause": Both("subclause", "la subdivision"),
    "schedule": Both("Schedule", "l’annexe"),
}


@total_ordering
@dataclass(frozen=True, slots=True)
class Citation:
    """A place in an instrument: `Citation("IRPA", "101(1)(b.1)")`, or a whole one: `Citation("IRPA", "")`.

    Citations sort in the order of the statute book (see `key`), never as strings.
    Raises `Miscitation` for an unknown instrument, and for a pinpoint it could not have.
    """

    instrument: str
    pinpoint: str = ""

    def __post_init__(self) -> None:
        kind = instrument(self.instrument).kind
        if not self.pinpoint:
            return
        if kind in _DATED_KINDS:
            if _DATED.fullmatch(self.pinpoint) is None:
                raise Miscitation(
                    f"“{self}” names nothing by its date; write one, such as {self.instrument} 2026-05-19.",
                    f"«\u00a0{self}\u00a0» ne porte pas de date; écrivez-en une, par exemple "
                    f"{self.instrument} 2026-05-19.",
                )
        elif places(self.pinpoint) is None:
            raise Miscitation(
                f"“{self}” is no place in a text of law; write section, (subsection), (paragraph), "
                "(subparagraph) and (clause) in that order, such as 112(2)(b.1)(ii)(A).",
                f"«\u00a0{self}\u00a0» ne désigne aucun passage d’un texte de loi; écrivez dans l’ordre "
                "l’article, le paragraphe, l’alinéa, le sous-alinéa et la division, par exemple "
                "112(2)b.1)(ii)(A).",
            )

    @classmethod
    def parse(cls, text: str) -> Citation:
        """Read a citation as either language writes it.

        `IRPA 101(1)(b.1)`, `IRPA s. 101(1)(b.1)`, `LIPR, al. 101(1)b.1)`, `SC 2026 c 4 75(b)`,
        `L.C. 2026, ch. 4, al. 75b)`. Raises `Miscitation`.
        """
        id_, _, rest = text.partition(" ")
        if id_ in INSTRUMENTS and places(rest) is not None:
            return cls(id_, rest)  # as the law's own files write it
        words = " ".join(text.split())
        if (named := _named(words)) is not None:
            id_, rest = named
        else:
            id_, _, rest = words.partition(" ")
        if instrument(id_).kind in _DATED_KINDS:
            return cls(id_, _dated(rest))
        rest = re.sub(r"^(?:sch|ann)(?:\.|edule|exe)? ", "Sch ", rest.strip(" ,"), flags=re.IGNORECASE)
        rest = _LEVEL_WORD.sub("", rest)
        return cls(id_, _BARE_LETTER.sub(r"(\1)", rest))

    def __str__(self) -> str:
        return f"{self.instrument} {self.pinpoint}".rstrip()

    def __lt__(self, other: Citation) -> bool:
        return self.key < other.key

    @property
    def key(self) -> tuple[tuple[int, str], tuple[tuple[int, int, str], ...], str]:
        """Sorts by instrument, then in the order of its text: 101 < 101(1)(b) < (b.1) < (c) < 101.1."""
        shelf = (_shelves().get(self.instrument, len(INSTRUMENTS)), self.instrument)
        if self._places:
            return shelf, tuple(place.key for place in self._places), ""
        return shelf, (), self.pinpoint

    @property
    def parts(self) -> tuple[str, ...]:
        """The numbers of the pinpoint, outermost first: `("101", "1", "b.1")`."""
        if self._places:
            return tuple(place.number for place in self._places)
        return (self.pinpoint,) if self.pinpoint else ()

    @property
    def level(self) -> Level | None:
        """What the innermost part is in federal drafting; None for a whole instrument or a dated one."""
        return self._places[-1].level if self._places else None

    def within(self, other: Citation) -> bool:
        """Whether this place is that one or lies inside it: 101(1)(e) is within 101(1), and not in 10."""
        if self.instrument != other.instrument:
            return False
        if self._places and other._places:
            return self._places[: len(other._places)] == other._places
        return not other.pinpoint or self.pinpoint == other.pinpoint

    def label(self, lang: Language) -> str:
        """Short, for tables and links: “IRPA s. 101(1)(e)”, « LIPR, al. 101(1)e) »."""
        law = instrument(self.instrument)
        short = law.short.in_(lang)
        if not self.pinpoint:
            return short
        if not self._places:
            return ", ".join([short, *self._dated_words(lang)])
        comma = "" if lang == "en" and short.isalpha() else ","
        return f"{short}{comma} {_abbreviation(law, self._places[-1].level, lang)} {self._written(lang)}"

    def long(self, lang: Language) -> str:
        """Spelled out, for a sentence: “paragraph 101(1)(e) of the … Act”, « l’alinéa … de la Loi … »."""
        law = instrument(self.instrument)
        if not self.pinpoint:
            return law.named.in_(lang)
        if not self._places:
            return ", ".join([law.named.in_(lang), *self._dated_words(lang)])
        place = _in_words(law, self._places[-1].level, lang)
        joint = f"to {law.named.en}" if self.level == "schedule" and lang == "en" else law.of(lang)
        return f"{place} {self._written(lang)} {joint}"

    def url(self, lang: Language) -> str | None:
        """The official page, of the section or of the whole instrument; None where there is no stable one."""
        section = self._places[0].number if self._places and self._places[0].level == "section" else None
        return instrument(self.instrument).url(lang, section)

    @property
    def _places(self) -> tuple[Place, ...]:
        return places(self.pinpoint) or ()

    def _written(self, lang: Language) -> str:
        return french(self._places) if lang == "fr" else self.pinpoint.removeprefix("Sch ")

    def _dated_words(self, lang: Language) -> list[str]:
        found = _DATED.fullmatch(self.pinpoint)
        assert found is not None
        body: str | None = found["body"]
        bodies = [] if body is None else [body if lang == "en" else _BODIES[body]]
        return [*bodies, found["day"]]


_LEVEL_WORD = re.compile(
    r"^(?:(?:ss?|r|arts?|paras?|par|al|sous-al|div|subdiv)\.?|rule|règle|section|article) ",
    re.IGNORECASE,
)
_BARE_LETTER = re.compile(r"(?<=[\d)])([a-z](?:\.\d+)?)\)")
_BY_NUMBER = re.compile(
    r"(?:(?:S\.?C\.?|L\.?C\.?) (?P<year>\d{4}),? ch?\.? (?P<chapter>\d+)|(?:SOR|DORS)/(?P<order>\d{2,4}-\d+))"
    r"(?=$|[ ,])(?P<rest>.*)",
    re.IGNORECASE,
)


def _named(words: str) -> tuple[str, str] | None:
    """The instrument that a citation begins with, and what follows; the longest name wins."""
    folded = words.casefold().replace("'", "’")
    for name, id_ in _spellings():
        if folded.startswith(name) and (len(folded) == len(name) or folded[len(name)] in " ,"):
            return id_, words[len(name) :].strip(" ,")
    if found := _BY_NUMBER.fullmatch(words):
        id_ = f"SOR/{found['order']}" if found["order"] else f"SC {found['year']} c {found['chapter']}"
        return id_, found["rest"].strip(" ,")
    return None


@lru_cache(maxsize=1)
def _spellings() -> tuple[tuple[str, str], ...]:
    """Every way to write a known instrument, in lower case, longest first."""
    ways: dict[str, str] = {}
    for known in INSTRUMENTS.values():
        both = (known.short, known.number, Both(known.title("en"), known.title("fr")))
        for way in (known.id, *(name for pair in both if pair for name in pair)):
            ways.setdefault(way.casefold(), known.id)
    return tuple(sorted(ways.items(), key=lambda way: -len(way[0])))


@cache
def _shelves() -> dict[str, int]:
    return {id_: at for at, id_ in enumerate(INSTRUMENTS)}


def _dated(rest: str) -> str:
    """`SPR, 2024-09-09` as the canonical `RPD 2024-09-09`."""
    body, _, after = rest.replace(",", "").strip().partition(" ")
    english = {fr: en for en, fr in _BODIES.items()}
    return f"{english.get(body, body)} {after}".strip()


def _abbreviation(law: Instrument, level: Level, lang: Language) -> str:
    if level == "schedule":
        return _ABBREVIATED[level].in_(lang)
    if law.kind == "rules":
        return "r." if lang == "en" else "règle"
    if law.kind == "treaty":
        return _treaty_unit(law, lang, short=True)
    return _ABBREVIATED[level].in_(lang)


def _in_words(law: Instrument, level: Level, lang: Language) -> str:
    if law.kind == "rules" and level in ("section", "subsection"):
        rule = {"section": Both("rule", "la règle"), "subsection": Both("subrule", "le paragraphe")}
        return rule[level].in_(lang)
    if law.kind == "treaty":
        return _treaty_unit(law, lang, short=False)
    return _IN_WORDS[level].in_(lang)


def _treaty_unit(law: Instrument, lang: Language, *, short: bool) -> str:
    """Treaties are divided into articles; the Additional Protocol only into numbered paragraphs."""
    articles = law.id != "STCA Protocol"
    if short:
        return "art." if articles else Both("para.", "par.").in_(lang)
    return (Both("article", "l’article") if articles else Both("paragraph", "le paragraphe")).in_(lang)
