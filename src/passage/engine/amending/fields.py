"""What a change of an amendment holds, read field by field: each with the place a complaint names."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import cast

from passage.lang.book import Book
from passage.lang.facts import unknown_name
from passage.lang.instants import instant
from passage.lang.shifts import Birthday, Days, Months, Shift, Years
from passage.text import Complaint, Text


def amiss(where: str, en: str, fr: str, mend: Text | None = None) -> Complaint:
    """What is wrong with an amendment, and where."""
    otherwise = Text("see passage compare --help", "voyez passage compare --help")
    return Complaint(Text(en, fr), field=where, mend=mend or otherwise)


def one_of(names: Iterable[str]) -> Text:
    """The names there are."""
    listed = ", ".join(names)
    return Text(f"choose one of {listed}", f"choisissez parmi {listed}")


class Fields:
    """A mapping of an amendment and where it stands."""

    def __init__(self, told: object, where: str) -> None:
        if not isinstance(told, Mapping) or not told:
            raise amiss(where, "it should be named values", "il devrait s’agir de valeurs nommées")
        self.told = cast("Mapping[str, object]", told)
        self.where = where

    def at(self, name: str) -> str:
        """Where a field stands."""
        return f"{self.where} · {name}"

    def verb(self, names: Iterable[str]) -> str:
        """The one name among some that the mapping has. Raises Complaint where it has none, or several."""
        names = tuple(names)
        found = [name for name in names if name in self.told]
        if len(found) != 1:
            raise amiss(
                self.where, "it should say one thing", "il devrait dire une seule chose", one_of(names)
            )
        return found[0]

    def only(self, *names: str) -> None:
        """Raise Complaint where the mapping holds any other name."""
        for name in self.told:
            if name not in names:
                raise amiss(
                    self.at(str(name)),
                    "there is no such field here",
                    "ce champ n’existe pas ici",
                    one_of(names),
                )

    def given(self, name: str) -> object:
        """A value. Raises Complaint where there is none."""
        value = self.told.get(name)
        if value is None:
            raise amiss(self.where, f"“{name}” is missing", f"« {name} » manque")
        return value

    def word(self, name: str) -> str:
        """A value that is a word."""
        return str(self.given(name))

    def whole(self, name: str) -> int:
        """A value that is a whole number."""
        value = self.given(name)
        if isinstance(value, bool) or not str(value).strip().removeprefix("-").isdigit():
            number = Text("write a number in digits", "écrivez un nombre en chiffres")
            raise amiss(self.at(name), "it is not a whole number", "ce n’est pas un nombre entier", number)
        return int(str(value))

    def instant(self, name: str) -> str:
        """A value that is a day or an instant, as it was written."""
        word = self.word(name)
        try:
            instant(word)
        except Complaint as complaint:
            raise Complaint(complaint.problem, field=self.at(name), mend=complaint.mend) from None
        return word

    def listed(self, name: str) -> list[object]:
        """A value that is a list."""
        value = self.given(name)
        if not isinstance(value, list) or not value:
            raise amiss(self.at(name), "it should be a list", "il devrait s’agir d’une liste")
        return cast("list[object]", value)

    def provision(self, name: str, book: Book) -> str:
        """A value that names a provision."""
        key = self.word(name)
        if key not in book.provisions:
            raise amiss(
                self.at(name), f"there is no provision {key}", f"la disposition {key} n’existe pas",
                _nearest(key, book),
            )  # fmt: skip
        return key

    def period(self, name: str) -> Shift:
        """A value that is a period: so many days, months or years, or an age."""
        inner = Fields(self.given(name), self.at(name))
        unit = inner.verb(PERIODS)
        inner.only(unit)
        return PERIODS[unit](inner.whole(unit))


def _nearest(key: str, book: Book) -> Text:
    mend = unknown_name(key, book.provisions).mend
    return mend if "?" in mend.en else Text("see the list: passage law", "voyez la liste\u00a0: passage law")


PERIODS: dict[str, Callable[[int], Shift]] = {
    "days": Days,
    "months": Months,
    "years": Years,
    "age": lambda age: Birthday(age, "earlier"),
}
"""The units of a period; an age is attained on the birthday, on either reading of a 29 February."""
