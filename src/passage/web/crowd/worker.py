"""The process that reads what was sent: `python -m passage.web.crowd.worker look|run FOLDER`.

It bounds its own memory, time and files before it opens anything, asks nothing of any network, and writes
beside the table what it saw (`seen.json`), how far it is (`progress.json`), and what it found. A bomb, a
fault or the end of its time ends this process alone.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from passage.text import Complaint, Text

if TYPE_CHECKING:
    from passage.population.tables import Table

MEMORY = 3_000_000_000
"""Bytes of address space."""
SECONDS = 150
"""Of the processor."""
LARGEST_WRITTEN = 400_000_000
"""Bytes of one file that it writes."""
MOST_ROWS = 200_000
MOST_COLUMNS = 200
MOST_VALUES = 40
"""Distinct values of a column that are kept to be mapped."""
LONGEST = 100
"""Characters of a value that is shown."""
CHUNK = 1 << 13
EXACT = 4_000
"""Distinct cases that are read one by one."""


def bound() -> None:
    """Bound this process, where the system can."""
    try:
        import resource
    except ImportError:  # not on this system: the parent's clock is then the only bound
        return
    for what, most in (
        (resource.RLIMIT_AS, MEMORY),
        (resource.RLIMIT_CPU, SECONDS),
        (resource.RLIMIT_FSIZE, LARGEST_WRITTEN),
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_NOFILE, 128),
    ):
        hard = resource.getrlimit(what)[1]
        least = most if hard == resource.RLIM_INFINITY else min(most, hard)
        resource.setrlimit(what, (least, least))


def look(folder: Path) -> dict[str, Any]:
    """The headings of the table, how many rows it has, and of each column the values, or the first."""
    table = _table(folder)
    if len(table.columns) > MOST_COLUMNS:
        raise _too_much("columns", MOST_COLUMNS)
    seen: dict[str, Counter[str]] = {name: Counter() for name in table.columns}
    full: set[str] = set()
    rows = 0
    for batch in _bounded(table):
        rows += batch.num_rows
        for name in table.columns:
            if name in full:
                continue
            counts = batch.column(name).value_counts()
            for value, many in zip(
                counts.field("values").to_pylist(), counts.field("counts").to_pylist(), strict=True
            ):
                if (
                    value is not None
                    and value != ""
                    and (value in seen[name] or len(seen[name]) < MOST_VALUES)
                ):
                    seen[name][value] += many
                elif value:
                    full.add(name)
        _progress(folder, rows, None)
    if not rows:
        raise Complaint(
            Text("the table has no rows", "le tableau n’a aucune ligne"),
            mend=Text("send one with people in it", "envoyez-en un qui contient des personnes"),
        )
    return {
        "rows": rows,
        "columns": [
            {
                "name": name,
                "values": [value for value, _ in counts.most_common() if len(value) <= LONGEST],
                "whole": name not in full and all(len(value) <= LONGEST for value in counts),
            }
            for name, counts in seen.items()
        ],
    }


def run(folder: Path) -> dict[str, Any]:
    """Read the question over the table, write the results, and count what may be printed."""
    from passage.evidence.suppression import suppressed
    from passage.population.export import HEADINGS, calm_word, write
    from passage.population.population import Population
    from passage.population.run import Run

    asked = json.loads((folder / "asked.json").read_text("utf-8"))
    rows = json.loads((folder / "seen.json").read_text("utf-8"))["rows"]
    people = Population(_table(folder), mapping=asked["mapping"], on=asked["on"])
    ran = Run(people, [asked["issue"]], exact=EXACT, chunk=CHUNK)
    batches: list[Any] = []
    done = 0
    for batch in ran.batches():
        batches.append(batch)
        done += batch.num_rows
        _progress(folder, done, 2 * rows)
    for form in ("xlsx", "csv"):
        report = ran.report
        write(
            folder / f"people.{form}", _told(batches, folder, rows, form), people.stamp, report, asked["lang"]
        )
    told: Counter[str] = Counter(
        {code or "": many for code, many in ran.counts.outcomes[asked["issue"]].items() if many}
    )
    if ran.counts.impossible:
        told[""] -= ran.counts.impossible
        told["!"] = ran.counts.impossible
    table = suppressed({key: many for key, many in told.items() if many})
    errors: list[tuple[int, str, str, dict[str, str]]] = [
        (each.row, each.column, each.found, {"en": each.expected.en, "fr": each.expected.fr})
        for each in ran.report.mismatches
    ] + [
        (
            error.row,
            error.complaint.field or "",
            "",
            {"en": error.complaint.problem.en, "fr": error.complaint.problem.fr},
        )
        for error in ran.report.errors
    ]
    lines = [[heading[asked["lang"]] for heading in HEADINGS]]
    lines += [[str(row), column, found, words[asked["lang"]]] for row, column, found, words in errors]
    _csv(folder / "errors.csv", [[calm_word(cell) for cell in line] for line in lines])
    return {
        "law": people.stamp,
        "outcomes": {key: table.cells[key, ""] for key in table.rows},
        "people": table.cells[None, None],
        "wrong": ran.report.wrong,
        "errors": errors[:SHOWN],
        "left": ran.counts.left.get(asked["issue"], 0) > 0,
    }


SHOWN = 50
"""Errors that the page shows; the file has all that were kept."""


def _told(batches: list[Any], folder: Path, rows: int, form: str) -> Iterator[Any]:
    done = rows if form == "xlsx" else rows + rows // 2
    for batch in batches:
        yield batch
        done += batch.num_rows // 2
        _progress(folder, done, 2 * rows)


def _csv(path: Path, lines: list[list[str]]) -> None:
    import csv

    with path.open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file).writerows(lines)


def _table(folder: Path) -> Table:
    """The table that was sent: what it is, is told by its bytes. Raises Complaint."""
    from passage.population.tables import Table, table

    path = next(each for each in folder.iterdir() if each.stem == "sent")
    if path.suffix == ".xlsx":
        from passage.evidence.opened import members_of
        from passage.evidence.workbooks import check_parts

        try:
            check_parts(path.name, dict(members_of(path.name, path.read_bytes())))
        except Complaint as complaint:
            mend = Text("save the table again as CSV in UTF-8", "enregistrez le tableau en CSV, en UTF-8")
            raise Complaint(complaint.problem, mend=mend) from None
    try:
        read = table(path)
    except Complaint as complaint:
        raise _unnamed(complaint, path) from None
    return Table("", read.columns, _told_apart(read, path), read.rows)


def _told_apart(read: Table, path: Path) -> Iterator[Any]:
    try:
        yield from read.chunks(CHUNK)
    except Complaint as complaint:
        raise _unnamed(complaint, path) from None


def _unnamed(complaint: Complaint, path: Path) -> Complaint:
    """The same without the place of the file, which is ours and of no use to whoever sent it."""
    field = (complaint.field or "").removeprefix(str(path)).removeprefix(" · ")
    if field.startswith(":"):
        words = Text("line {n}", "ligne {n}").format(n=field[1:])
        return Complaint(words_of(words, complaint.problem), mend=complaint.mend)
    return Complaint(complaint.problem, field=field or None, mend=complaint.mend)


def words_of(where: Text, problem: Text) -> Text:
    """A problem with where it is."""
    return Text(f"{where.en}: {problem.en}", f"{where.fr}\u00a0: {problem.fr}")


def _bounded(table: Table) -> Iterator[Any]:
    rows = 0
    for batch in table.chunks(CHUNK):
        rows += batch.num_rows
        if rows > MOST_ROWS:
            raise _too_much("rows", MOST_ROWS)
        yield batch


def _too_much(what: str, most: int) -> Complaint:
    named = {"rows": ("rows", "lignes"), "columns": ("columns", "colonnes")}[what]
    spaced = f"{most:,}".replace(",", "\u00a0")
    return Complaint(
        Text(
            f"the table has more than {most:,} {named[0]}", f"le tableau a plus de {spaced}\u00a0{named[1]}"
        ),
        mend=Text(
            "use “passage run” on the command line", "utilisez «\u00a0passage run\u00a0» en ligne de commande"
        ),
    )


def _progress(folder: Path, done: int, of: int | None) -> None:
    _put(folder, "progress", {"done": done, "of": of})


def _put(folder: Path, name: str, told: object) -> None:
    """Write JSON whole, or not at all."""
    beside = folder / f".{name}"
    beside.write_text(json.dumps(told, ensure_ascii=False), "utf-8")
    beside.replace(folder / f"{name}.json")


def main(words: Iterable[str]) -> int:
    """Do one thing in one folder; what is wrong is written there."""
    verb, where = words
    bound()
    folder = Path(where)
    try:
        told = look(folder) if verb == "look" else run(folder)
    except Complaint as complaint:
        said = {"problem": complaint.problem, "mend": complaint.mend}
        data = {key: {"en": text.en, "fr": text.fr} for key, text in said.items()}
        ours = complaint.field is not None and str(folder) in complaint.field
        _put(folder, "wrong", {**data, "field": None if ours else complaint.field})
        return 1
    _put(folder, "seen" if verb == "look" else "result", told)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
