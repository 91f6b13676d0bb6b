"""In which language to speak: what `--lang` says, else PASSAGE_LANG, else the locale; else English.

`--lang both` leaves the language as it is and asks for `--both`, which is for the verbs that write files.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from passage.text import LANGUAGES, Complaint, Language, Text

OPTION = "--lang"
BOTH = "--both"
VARIABLE = "PASSAGE_LANG"


def choose(typed: Sequence[str], environ: Mapping[str, str]) -> tuple[Language, bool, list[str]]:
    """The language, whether both were asked for, and what was typed without `--lang`.

    It may stand anywhere before a `--`. Raises Complaint where it names no language.
    """
    chosen, both, rest = surrounding(environ), False, list[str]()
    words = iter(typed)
    for word in words:
        if word == "--":
            rest += [word, *words]
        elif word == OPTION or word.startswith(f"{OPTION}="):
            named = next(words, "") if word == OPTION else word.partition("=")[2]
            if named == "both":
                both = True
            else:
                chosen = _named(named)
        else:
            rest.append(word)
    return chosen, both, rest


def surrounding(environ: Mapping[str, str]) -> Language:
    """The language that the environment asks for."""
    wish = environ.get(VARIABLE, "").strip().lower()
    if wish:
        return "fr" if wish.startswith("fr") else "en"
    locale = next((environ[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if environ.get(name)), "")
    return "fr" if locale.lower().startswith("fr") else "en"


def _named(word: str) -> Language:
    for language in LANGUAGES:
        if word == language:
            return language
    raise Complaint(
        Text("this is not a language of Passage", "ce n’est pas une langue de Passage"),
        field=f"{OPTION} {word}".rstrip(),
        mend=Text("write en or fr", "écrivez en ou fr"),
    )
