"""The fields of a form: how each kind of fact is asked about with what every browser has, and read again.

*I don’t know* and *I would rather not say* are answers beside the others. What was typed is given back as it
was typed. A complaint names the input to mend, by its id on the page.
"""

from __future__ import annotations

import calendar
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from difflib import get_close_matches
from functools import cache
from typing import Any, cast

from passage.case.answering import Passed
from passage.lang import Boolean, Country, Day, Enumeration, Fact, Interval, Number
from passage.lang.facts import EARLIEST, LATEST
from passage.text import Complaint, Language, Text, codes, country, find_country, listing
from passage.web.course import PASSED
from passage.web.words import interview as words

UNKNOWN, WITHHELD, GIVEN = "?", "-", "given"
PASSING = {UNKNOWN: Passed.UNKNOWN, WITHHELD: Passed.WITHHELD}
MOST_RADIOS = 12
PARTS = ("day", "month", "year")
Reader = Callable[[str], str]
"""What was sent under a name."""


@dataclass(frozen=True, slots=True)
class Field:
    """A field: its id, its kind (`choices`, `select`, `country`, `day` or `number`), what stands in it.

    `typed` holds what stands in each of its inputs, by the rest of their names (`""`, `.text`, `.from.day`).
    """

    id: str
    kind: str
    fact: Fact
    choices: tuple[tuple[str, Text], ...]
    passing: tuple[tuple[str, Text], ...]
    typed: Mapping[str, str] = field(default_factory=dict[str, str])
    wrong: Mapping[str, Text] = field(default_factory=dict[str, Text])
    """What is wrong, by the id of the input."""

    def part(self, end: str) -> dict[str, str]:
        """What stands in the inputs of one end of a rough day."""
        return {f".{part}": self.typed.get(f"{end}.{part}", "") for part in PARTS}

    @property
    def said_at(self) -> str:
        """Beside which group of inputs it is said what is wrong: the field, or one of its rough days."""
        at = next(iter(self.wrong), self.id)
        return self.id if at == self.id or self.kind != "day" else at.rpartition(".")[0]

    @property
    def rough(self) -> bool:
        """Whether a day is told by the days between which it lies."""
        return any(self.typed.get(f".{end}.{part}") for end in ("from", "to") for part in PARTS)


def blank(fact: Fact, name: str, *, withhold: bool = True) -> Field:
    """The field of a fact, with nothing in it."""
    choices: tuple[tuple[str, Text], ...] = ()
    match fact:
        case Boolean():
            kind, choices = "choices", (("yes", words.YES), ("no", words.NO))
        case Enumeration():
            listed = cast("Enumeration[Any]", fact)
            choices = tuple((code, listed.label(code)) for code in listed.codes)
            kind = "choices" if len(choices) <= MOST_RADIOS else "select"
        case Country():
            kind = "country"
        case Day():
            kind = "day"
        case _:
            kind = "number"
    passing = [(UNKNOWN, PASSED[Passed.UNKNOWN])]
    if withhold:
        passing.append((WITHHELD, PASSED[Passed.WITHHELD]))
    return Field(name, kind, fact, choices, tuple(passing))


def holding(made: Field, told: Any, passed: Passed | None, lang: Language) -> Field:
    """The field with what was answered before."""
    typed: dict[str, str] = {}
    if told is None:
        chosen = next((sign for sign, why in PASSING.items() if why is passed), "")
        return _with(made, {"": chosen})
    match made.fact:
        case Boolean():
            typed[""] = "yes" if told else "no"
        case Country():
            typed = {"": GIVEN, ".text": country(told, lang)}
        case Number():
            typed = {"": GIVEN, ".text": str(told.low)}
        case Day():
            typed = {"": GIVEN, **_day_typed(told)}
        case _:
            typed[""] = told
    return _with(made, typed)


def sent(made: Field, read: Reader) -> Field:
    """The field with what was sent."""
    return _with(made, {rest: read(made.id + rest) for rest in _rests(made)})


def wrong(made: Field, at: str, what: Text) -> Field:
    """The field with a complaint beside one of its inputs."""
    return Field(made.id, made.kind, made.fact, made.choices, made.passing, made.typed, {at: what})


def answered(made: Field, read: Reader) -> object:
    """What was answered: a value for `Fact.read`, a `Passed`, or None where nothing was.

    Raises Complaint, its field the id of the input that it is about.
    """
    chosen = read(made.id)
    written = [rest for rest in _rests(made) if rest and read(made.id + rest)]
    if chosen in PASSING:
        if chosen not in {sign for sign, _ in made.passing}:
            raise _none_of_them(made)
        if written:
            raise Complaint(words.BOTH, field=made.id, mend=words.KEEP_ONE)
        return PASSING[chosen]
    if made.kind in ("choices", "select"):
        if not chosen:
            return None
        if chosen not in {code for code, _ in made.choices}:
            raise _none_of_them(made)
        return chosen
    if not written:
        if chosen == GIVEN:
            raise Complaint(words.EMPTY, field=made.id + _first(made), mend=words.FILL)
        return None
    if made.kind == "day":
        return _day(made.id, read)
    text = read(f"{made.id}.text")
    return _country(made, text) if made.kind == "country" else _number(made, text)


def day_of(name: str, read: Reader) -> date | None:
    """A whole day of three inputs; None where all are empty. Raises Complaint."""
    told = tuple(read(f"{name}.{part}") for part in PARTS)
    if not any(told):
        return None
    for part, value in zip(PARTS, told, strict=True):
        if not value:
            raise Complaint(words.MISSING[part], field=f"{name}.{part}", mend=words.WHOLE_DAY)
    return _date(name, *told)


def day_typed(day: date | None, prefix: str = "") -> dict[str, str]:
    """The three inputs of a day."""
    if day is None:
        return {}
    return {f"{prefix}.{part}": str(getattr(day, part)) for part in PARTS}


@cache
def countries(lang: Language) -> tuple[str, ...]:
    """The names of the countries, in the order of their letters."""
    return tuple(sorted((country(code, lang) for code in codes()), key=_folded))


def _with(made: Field, typed: Mapping[str, str]) -> Field:
    return Field(made.id, made.kind, made.fact, made.choices, made.passing, typed)


def _rests(made: Field) -> Iterator[str]:
    """The rests of the names of the inputs of a field."""
    yield ""
    if made.kind == "day":
        yield from (f"{end}.{part}" for end in ("", ".from", ".to") for part in PARTS)
    elif made.kind in ("country", "number"):
        yield ".text"


def _first(made: Field) -> str:
    return ".day" if made.kind == "day" else ".text"


def _day_typed(told: Interval) -> dict[str, str]:
    low, high = (date.fromordinal(bound) for bound in told)
    if low == high:
        return day_typed(low)
    ends = ("from", low, told.low > EARLIEST), ("to", high, told.high < LATEST)
    return {
        name: part for end, day, known in ends if known for name, part in day_typed(day, f".{end}").items()
    }


def _day(name: str, read: Reader) -> object:
    exact = [part for part in PARTS if read(f"{name}.{part}")]
    rough = any(read(f"{name}.{end}.{part}") for end in ("from", "to") for part in PARTS)
    if exact and rough:
        raise Complaint(words.TWO_DAYS, field=f"{name}.day", mend=words.KEEP_ONE)
    if exact:
        return day_of(name, read)
    low, high = _bound(f"{name}.from", read, last=False), _bound(f"{name}.to", read, last=True)
    if low and high and low > high:
        raise Complaint(words.BACKWARDS, field=f"{name}.from.day", mend=words.EARLIER_FIRST)
    return {"not_before": low, "not_after": high}


def _bound(name: str, read: Reader, *, last: bool) -> date | None:
    """A day, or the first or last of a month or a year."""
    day, month, year = (read(f"{name}.{part}") for part in PARTS)
    if not (day or month or year):
        return None
    if not year:
        raise Complaint(words.MISSING["year"], field=f"{name}.year", mend=words.YEAR_NEEDED)
    if day and not month:
        raise Complaint(words.MISSING["month"], field=f"{name}.month", mend=words.MONTH_NEEDED)
    month = month or ("12" if last else "1")
    first = _date(name, "1", month, year)
    if day:
        return _date(name, day, month, year)
    return first.replace(day=calendar.monthrange(first.year, first.month)[1]) if last else first


def _date(name: str, day: str, month: str, year: str) -> date:
    numbers: dict[str, int] = {}
    for part, value, least, most in (("day", day, 1, 31), ("month", month, 1, 12), ("year", year, 1, 9999)):
        if not (value.isascii() and value.isdecimal() and len(value) <= 4 and least <= int(value) <= most):
            raise Complaint(words.NOT_A[part], field=f"{name}.{part}", mend=words.WHOLE_DAY)
        numbers[part] = int(value)
    try:
        found = date(numbers["year"], numbers["month"], numbers["day"])
    except ValueError:
        raise Complaint(words.NO_SUCH_DAY, field=f"{name}.day", mend=words.CALENDAR) from None
    if not EARLIEST <= found.toordinal() <= LATEST:
        raise Complaint(words.FAR_DAY, field=f"{name}.year", mend=words.FOUR_DIGITS)
    return found


def _country(made: Field, text: str) -> str:
    if found := find_country(text):
        return found
    near = _near(text)
    mend = words.CHOOSE_COUNTRY
    if near:
        mend = words.DID_YOU_MEAN.format(
            it=Text.each(lambda lang: listing([country(code, lang) for code in near], lang, "or"))
        )
    raise Complaint(words.NO_COUNTRY, field=f"{made.id}.text", mend=mend)


def _near(text: str) -> tuple[str, ...]:
    names = {_folded(country(code, lang)): code for code in codes() for lang in ("en", "fr")}
    near = get_close_matches(_folded(text)[:60], names, 4, 0.6)
    return tuple(dict.fromkeys(names[name] for name in near))[:3]


def _number(made: Field, text: str) -> str:
    fact = made.fact
    assert isinstance(fact, Number)
    plain = text.replace("\u00a0", "").replace(" ", "")
    if plain.isascii() and plain.isdecimal() and len(plain) <= 9 and fact.least <= int(plain) <= fact.most:
        return plain
    mend = words.WRITE_NUMBER.format(least=str(fact.least), most=str(fact.most))
    raise Complaint(words.NO_NUMBER, field=f"{made.id}.text", mend=mend)


def _none_of_them(made: Field) -> Complaint:
    return Complaint(words.NONE_OF_THEM, field=made.id, mend=words.CHOOSE_ONE)


def _folded(name: str) -> str:
    import unicodedata

    letters = unicodedata.normalize("NFKD", name.casefold())
    return "".join(c for c in letters if not unicodedata.combining(c))
