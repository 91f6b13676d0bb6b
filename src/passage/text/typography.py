"""Written French as Canada writes it: what a machine can mend, and what it can find fault with.

Canadian usage, which is not that of France: a space that does not break stands before the colon, inside
« », before %, $, the h of an hour and a unit, and between thousands; no space before ; ! or ?. The
apostrophe is ’. `french` mends a string, `faults` says what is wrong with one; the tests hold every
French string of the package to `faults`.
"""

from __future__ import annotations

import re

NBSP = "\u00a0"
NARROW = "\u202f"

_UNITS = r"(?:jours?|mois|ans?|semaines?|heures?|minutes?|km|min)\b"
_COUNT = r"(?<![\w.,])\d{1,3}"
_MONTH = r"(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)\b"

_HOUR = r"(?: h(?=\b|\d)|h(?=\d|\b(?!\))))"
"""The h of an hour, and not of a paragraph: 159.5h) is cited without a space."""

_MENDS: tuple[tuple[frozenset[str], re.Pattern[str], str], ...] = tuple(
    (frozenset(needed), re.compile(pattern), replacement)
    for needed, pattern, replacement in (
        ("'", r"'", "’"),
        ('"', r'"([^"]*)"', "«\\1»"),
        ('"«', r"«[ \u00a0\u202f]*", f"«{NBSP}"),
        ('"»', r"[ \u00a0\u202f]*»", f"{NBSP}»"),
        (":", r"(?<=[^\s:«])[ \u00a0\u202f]*:(?=\s|$)", f"{NBSP}:"),
        (";!?", r"(?<!«)[ \u00a0\u202f]+(?=[;!?])", ""),
        ("%$", r"(?<=[\d}])[ \u202f]?(?=[%$])", NBSP),
        ("h", rf"(?<=\d){_HOUR}", f"{NBSP}h"),
        ("h", r"(?<=\d\u00a0h) ?(?=\d\d\b)", NBSP),
        ("0}", r"(?<=[\d}]) (?=" + _UNITS + ")", NBSP),
        ("1", rf"\b1([ \u00a0])(?={_MONTH})", r"1er\1"),
    )
)
"""What is mended, and by what; for each, some characters of which one at least is there, 0 for any digit."""

_FAULTS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (name, re.compile(pattern))
    for name, pattern in (
        ("straight apostrophe", r"'"),
        ("two spaces together", r"(?<=[^\s|])[ \u00a0\u202f]{2,}(?=[^\s|])"),
        ("straight quotation mark", r'"'),
        ("no space that does not break before the colon", r"[^\s:«]:(?=\s|$)|[ \t]:"),
        ("no space that does not break inside « »", r"«(?![\u00a0\u202f])|(?<![\u00a0\u202f])»"),
        ("a space before ; ! or ?", r"(?<!«)\s[;!?]"),
        ("no space that does not break before % or $", r"[\d}] ?[%$]"),
        ("no space that does not break about the h of an hour", rf"\d{_HOUR}|\d[\u00a0\u202f]h ?\d"),
        ("a space that breaks before a unit", r"[\d}] " + _UNITS),
        ("a space that breaks between thousands", rf"{_COUNT}(?:[ \u00a0\u202f]\d{{3}})* \d{{3}}(?!\d)"),
        ("the first of the month is 1er", rf"\b1[ \u00a0]{_MONTH}"),
        ("a comma between thousands", rf"{_COUNT},\d{{3}}(?!\d)"),
    )
)


def french(s: str) -> str:
    """The string with the typography that can be mended without reading it.

    Thousands written with breaking spaces are joined; a lone straight quotation mark and a comma
    between thousands are left for a person, and `faults` still names them.
    """
    there = set(s)
    if any(map(str.isdigit, there)):
        there.add("0")
    for needed, pattern, replacement in _MENDS:
        if not needed.isdisjoint(there):
            s = pattern.sub(replacement, s)
    return _THOUSANDS.sub(lambda run: run.group().replace(" ", NBSP), s) if "0" in there else s


_THOUSANDS = re.compile(rf"{_COUNT}(?:[ \u00a0\u202f]\d{{3}})+(?!\d)")


def faults(s: str) -> list[str]:
    """What is wrong with the typography of a French string, each fault with the place it stands in.

    Empty when nothing is. Colons and question marks inside addresses and times are no faults.
    """
    return [
        f"{name}: …{s[max(0, found.start() - 12) : found.end() + 12]}…"
        for name, pattern in _FAULTS
        for found in pattern.finditer(s)
    ]
