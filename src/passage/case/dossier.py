"""A file of one claimant or several (a family), each with an answer of their own.

The simple form is a mapping of facts, dotted or nested, with `on` and `facts_on` if one likes. The family
form has `shared` facts and `claimants` by name; a claimant's own facts prevail. The saved form carries the
law it was found under and the findings, so that a file opened under newer law shows what changed.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any, cast

from passage.case import manuscript
from passage.case.answering import Answering
from passage.case.case import Case, flat
from passage.case.kept import Change, Kept, Law
from passage.lang import FACTS_ON, Book, Day, Fact, Interval, Moment, Relation, Rows
from passage.lang.facts import EARLIEST, LATEST
from passage.text import Complaint, Text

FORM = 1
"""The number of the saved form."""

USUAL_ISSUE = "eligibility"
"""What is asked where no question of law is named."""

MOST_CLAIMANTS = 40
MOST_ROWS = 200
ALONE = ""
"""The name of a lone claimant."""

_OF_THE_FILE = ("passage", "saved_at", "on", "facts_on", "law", "findings", "answering")
_OF_A_FAMILY = ("shared", "claimants")


@dataclass(frozen=True)
class Dossier:
    """The cases of a file, by claimant; `kept` is what was found when it was saved, None if it never was.

    `on` and `facts_on` are what was asked for, None where nothing was: then the law is that of the day.
    """

    cases: Mapping[str, Case]
    name: str = ""
    on: str | None = None
    facts_on: str | None = None
    kept: Kept | None = None
    answering: Answering = field(default_factory=Answering)

    @classmethod
    def read(
        cls,
        source: str | Path,
        facts: Mapping[str, object] | None = None,
        *,
        on: str | None = None,
        facts_on: str | None = None,
        book: Book | None = None,
    ) -> Dossier:
        """A file and, over it, further facts (about each claimant) and other days.

        Raises Complaint naming the file, the claimant and the field, what is wrong and how to mend it.
        """
        data = manuscript.read(source)
        return cls.of(data, facts, name=str(source), on=on, facts_on=facts_on, book=book)

    @classmethod
    def of(
        cls,
        data: object,
        facts: Mapping[str, object] | None = None,
        *,
        name: str = "",
        on: str | None = None,
        facts_on: str | None = None,
        book: Book | None = None,
    ) -> Dossier:
        """The same, of plain values already read."""
        from passage import law

        book = book or law.book()
        with within(name):
            whole = named_values({} if data is None else data)
            _check_form(whole.get("passage", FORM))
            on, facts_on = on or _day(whole, "on"), facts_on or _day(whole, "facts_on")
            further = flat(facts or {}, book)
            cases: dict[str, Case] = {}
            for claimant, told in _claimants(whole, book).items():
                with within(claimant):
                    _check_length(told)
                    cases[claimant] = Case({**told, **further}, on=on, facts_on=facts_on, book=book)
            kept = Kept.read(whole, tuple(cases)) if "findings" in whole else None
            answering = Answering.read(whole.get("answering") or {}, tuple(cases))
        return cls(cases, name, on, facts_on, kept, answering)

    @classmethod
    def of_read(
        cls,
        people: Mapping[str, Mapping[str, Any]],
        *,
        on: str | None = None,
        facts_on: str | None = None,
        book: Book,
    ) -> Dossier:
        """The same, of facts by claimant that were read already, as `Case.of` takes them."""
        cases: dict[str, Case] = {}
        for claimant, read in people.items():
            with within(claimant):
                cases[claimant] = Case.of(read, on=on, facts_on=facts_on, book=book)
        return cls(cases, on=on, facts_on=facts_on)

    @property
    def alone(self) -> bool:
        """Whether it is of one claimant, who needs no name."""
        return tuple(self.cases) == (ALONE,)

    @property
    def law(self) -> Law:
        """The law under which this file is read now."""
        case = next(iter(self.cases.values()))
        return law_at(case.book, case.moment, case.facts_on)

    @cached_property
    def changes(self) -> tuple[Change, ...]:
        """What is found otherwise than when the file was saved; empty where it never was."""
        return tuple(self.kept.changes(self.cases)) if self.kept else ()

    def as_data(self, issues: Iterable[str], at: datetime | None = None) -> dict[str, Any]:
        """The saved form: the facts, the law and what it finds on some issues."""
        told = {claimant: as_told(case) for claimant, case in self.cases.items()}
        at = at or datetime.now(UTC)
        data: dict[str, Any] = {"passage": FORM, "saved_at": at.isoformat(timespec="seconds")}
        data |= {key: day for key, day in (("on", self.on), ("facts_on", self.facts_on)) if day is not None}
        if self.alone:
            data["facts"] = told[ALONE]
        else:
            first, *others = told.values()
            shared = {k: v for k, v in first.items() if all(k in own and own[k] == v for own in others)}
            data["shared"] = shared
            data["claimants"] = {
                claimant: {k: v for k, v in own.items() if k not in shared} for claimant, own in told.items()
            }
        return data | self.answering.as_data() | Kept.of(self.cases, self.law, tuple(issues)).as_data()

    def save(self, path: str | Path, issues: Iterable[str], *, replace: bool = False) -> None:
        """Write the saved form. Raises Complaint where there is such a file, unless it may be replaced."""
        manuscript.write(path, self.as_data(issues), replace=replace)


@lru_cache(maxsize=256)
def law_at(book: Book, moment: Moment, facts_on: date) -> Law:
    """Which law a book is at a moment, with the day on which facts are taken."""
    return Law(book.fingerprint, book.verified_on.isoformat(), str(moment), facts_on.isoformat())


def as_told(case: Case) -> dict[str, Any]:
    """The facts of a case as plain values, each by its name, as `Case` reads them."""
    facts = case.book.facts
    return {
        name: value if value.__class__ in _PLAIN else as_plain(facts[name], value)
        for name, value in case.told.items()
        if name != FACTS_ON
    }


_PLAIN = (bool, str, type(None))


def as_plain(fact: Fact, value: Any) -> Any:
    """The value of a fact as `Fact.read` would take it."""
    if isinstance(value, Interval):
        if not isinstance(fact, Day):
            return value.low
        low = _iso(value.low)
        return low if value.low == value.high else f"{low}..{_iso(value.high)}"
    if isinstance(value, Rows):
        assert isinstance(fact, Relation)
        cells = cast("Relation[Any]", fact).cells
        rows = [
            {
                key: told if told.__class__ in _PLAIN else as_plain(cells[key], told)
                for key, told in row.items()
            }
            for row in value.rows
        ]
        return {"rows": rows, "complete": value.complete}
    return value


def _iso(day: int) -> str:
    return "" if day in (EARLIEST, LATEST) else date.fromordinal(day).isoformat()


class within:  # noqa: N801 -- it is read as a clause: with within("claimants")
    """Let what is complained of within say in which file, and of which claimant."""

    def __init__(self, where: str) -> None:
        self.where = where

    def __enter__(self) -> None:
        """There is nothing to begin with."""

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        if isinstance(error, Complaint):
            field = " · ".join(part for part in (self.where, error.field) if part)
            raise Complaint(error.problem, field=field or None, mend=error.mend) from None


def named_values(told: object) -> Mapping[str, object]:
    """What was told, as values by name. Raises Complaint where it is something else."""
    if isinstance(told, Mapping):
        named = cast("Mapping[object, object]", told)
        if all(isinstance(key, str) for key in named):
            return cast("Mapping[str, object]", told)
    raise Complaint(
        Text("it should be a list of named values", "il devrait s’agir de valeurs nommées"),
        mend=Text("write one “name: value” on each line", "écrivez un « nom : valeur » par ligne"),
    )


def _claimants(whole: Mapping[str, object], book: Book) -> dict[str, dict[str, object]]:
    """The facts of each claimant, flat, the shared ones first."""
    facts = {key: value for key, value in whole.items() if key not in (*_OF_THE_FILE, *_OF_A_FAMILY)}
    if not whole.keys() & set(_OF_A_FAMILY):
        told = _facts(facts.pop("facts", None), "facts", book)
        return {ALONE: {**flat(facts, book), **told}}
    if facts:
        raise Complaint(
            Text(
                "in the file of a family, a fact is shared or a claimant’s",
                "dans le fichier d’une famille, un fait est commun ou propre à quelqu’un",
            ),
            field=next(iter(facts)),
            mend=Text(
                "put it under “shared” or under a claimant’s name",
                "mettez-le sous « shared » ou sous le nom d’une personne",
            ),
        )
    shared = _facts(whole.get("shared"), "shared", book)
    with within("claimants"):
        people = named_values(whole.get("claimants") or {})
        check_names(people)
    return {person: {**shared, **_facts(own, person, book)} for person, own in people.items()}


def _facts(told: object, where: str, book: Book) -> dict[str, object]:
    with within(where):
        return flat(named_values({} if told is None else told), book)


def check_names(people: Mapping[str, object]) -> None:
    """Raise Complaint where there are too many claimants, none, or one whose name is no name."""
    if not 0 < len(people) <= MOST_CLAIMANTS:
        raise Complaint(
            Text(
                f"a file is about 1 to {MOST_CLAIMANTS} claimants",
                f"un fichier vise de 1 à {MOST_CLAIMANTS} personnes",
            ),
            mend=Text("name each of them under “claimants”", "nommez chacune d’elles sous « claimants »"),
        )
    for person in people:
        if not person.strip() or not person.replace("\u00a0", " ").isprintable() or len(person) > 80:
            raise Complaint(
                Text("this is no claimant’s name", "ce n’est pas un nom"),
                field=repr(person)[:80],
                mend=Text("give each claimant a short name", "donnez à chaque personne un nom court"),
            )


def _check_length(facts: Mapping[str, object]) -> None:
    for name, value in facts.items():
        if value is None or isinstance(value, bool | str):
            continue
        told = cast("Mapping[str, object]", value).get("rows") if isinstance(value, Mapping) else value
        if isinstance(told, list) and len(cast("list[object]", told)) > MOST_ROWS:
            raise Complaint(
                Text(f"a list has at most {MOST_ROWS} rows", f"une liste a au plus {MOST_ROWS} lignes"),
                field=name,
                mend=Text("keep the rows that matter", "gardez les lignes utiles"),
            )


def _day(whole: Mapping[str, object], key: str) -> str | None:
    told = whole.get(key)
    if told is None:
        return None
    with within(key):
        Moment.read(str(told))
        return str(told)


def _check_form(form: object) -> None:
    if form != FORM:
        raise Complaint(
            Text(
                "it is saved in a form that this version does not read",
                "sa forme n’est pas lue par cette version",
            ),
            field="passage",
            mend=Text("open it with a newer Passage", "ouvrez-le avec une version plus récente de Passage"),
        )
