"""How Passage says that something handed to it is wrong: which field, what is wrong, how to mend it."""

from __future__ import annotations

from .pair import Language, Text


class Complaint(ValueError):
    """Bad input, in both languages: the problem, the field it is in (or none), and how to mend it.

    `problem` is a clause and `mend` an imperative, neither with a capital or a full stop, for they
    are joined into one sentence: “entry.date: 2026-02-30 is not a date; write a day of the calendar,
    such as 2026-02-28.” `str()` gives the English.
    """

    def __init__(self, problem: Text, field: str | None = None, *, mend: Text) -> None:
        super().__init__(problem, field, mend)
        self.problem = problem
        self.field = field
        self.mend = mend

    def text(self, lang: Language) -> str:
        """The whole complaint as one sentence in one language."""
        where = "" if self.field is None else self.field + (": " if lang == "en" else "\u00a0: ")
        return f"{where}{self.problem[lang]}; {self.mend[lang]}."

    def __str__(self) -> str:
        return self.text("en")

    def __reduce__(self) -> tuple[object, ...]:
        return _again, (type(self), self.problem, self.field, self.mend)


def _again(kind: type[Complaint], problem: Text, field: str | None, mend: Text) -> Complaint:
    return kind(problem, field, mend=mend)
