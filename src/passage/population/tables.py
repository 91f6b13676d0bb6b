"""A table from wherever it is, a chunk of rows at a time: a data frame, Arrow, DuckDB, Parquet, CSV or XLSX.

Whatever can hand out Arrow is read as Arrow. A CSV file or a workbook is read as words, so that what is wrong
with a value can be said exactly. A file is never held in memory whole, but for a workbook.
"""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from difflib import get_close_matches
from pathlib import Path
from typing import Any, cast

from passage.population.parts import part
from passage.text import Complaint, Text

CHUNK = 1 << 16
"""Rows read at a time, a multiple of 64."""
FORMS = (".parquet", ".csv", ".xlsx")


@dataclass
class Table:
    """The names of its columns, and its rows as Arrow batches."""

    name: str
    columns: tuple[str, ...]
    _batches: Iterable[Any]
    rows: int | None = None
    """How many rows, where that is known beforehand."""

    def chunks(self, size: int = CHUNK) -> Iterator[Any]:
        """Batches of that many rows (fewer in the last). Once only."""
        arrow = part("pyarrow")
        held: list[Any] = []
        many = 0
        for batch in self._batches:
            held.append(batch)
            many += batch.num_rows
            while many >= size:
                whole = arrow.Table.from_batches(held)
                yield _one(whole.slice(0, size))
                held = whole.slice(size).to_batches()
                many -= size
        if many:
            yield _one(arrow.Table.from_batches(held))


def table(source: Any, *, name: str = "") -> Table:
    """A table from a file by its ending, or from anything that hands out Arrow.

    Raises Complaint where it cannot be read, naming the file, the row and the mend.
    """
    part("numpy")
    if isinstance(source, str | Path):
        return _file(Path(source))
    arrow = part("pyarrow")
    if isinstance(source, list | tuple):
        source = arrow.Table.from_pylist(list(cast("list[Any]", source)))
    if hasattr(source, "fetch_record_batch") and not hasattr(source, "__arrow_c_stream__"):
        source = source.fetch_record_batch(CHUNK)
    if not hasattr(source, "__arrow_c_stream__"):
        raise Complaint(
            Text("this is no table that can be read", "ce n’est pas un tableau lisible"),
            field=name or type(source).__name__,
            mend=Text(
                "give a data frame, an Arrow table, a DuckDB relation or the path of a file",
                "donnez un tableau de données, une table Arrow, une relation DuckDB ou le chemin d’un "
                "fichier",
            ),
        )
    rows = getattr(source, "num_rows", None) or getattr(source, "height", None)
    reader = arrow.RecordBatchReader.from_stream(source)
    _check_names(reader.schema.names, name)
    return Table(name, tuple(reader.schema.names), reader, rows)


def _file(path: Path) -> Table:
    form = path.suffix.lower()
    if form not in FORMS:
        raise Complaint(
            Text("tables in this form are not read", "les tableaux de cette forme ne sont pas lus"),
            field=str(path),
            mend=Text(
                f"give one of {', '.join(FORMS)}", f"donnez l’une de ces formes\u00a0: {', '.join(FORMS)}"
            ),
        )
    try:
        with path.open("rb") as file:
            start = file.read(1 << 16)
    except OSError as error:
        raise Complaint(
            Text("the file cannot be read", "le fichier ne peut être lu"),
            field=str(path),
            mend=Text("check its name and that you may read it", "vérifiez son nom et vos droits de lecture")
            if error.errno
            else Text("check the file", "vérifiez le fichier"),
        ) from None
    match form:
        case ".parquet":
            return _parquet(path)
        case ".csv":
            return _csv(path, start)
        case _:
            return _workbook(path)


def _parquet(path: Path) -> Table:
    arrow, parquet = part("pyarrow"), part("pyarrow.parquet")
    try:
        file = parquet.ParquetFile(path, memory_map=True)
    except (arrow.ArrowException, OSError):
        raise _damaged(path, "Parquet") from None
    names = tuple(file.schema_arrow.names)
    _check_names(names, str(path))

    def batches() -> Iterator[Any]:
        try:
            yield from file.iter_batches(CHUNK)
        except (arrow.ArrowException, OSError):
            raise _damaged(path, "Parquet") from None

    return Table(str(path), names, batches(), file.metadata.num_rows)


def _csv(path: Path, start: bytes) -> Table:
    arrow, reader = part("pyarrow"), part("pyarrow.csv")
    if start[:2] in (b"\xff\xfe", b"\xfe\xff"):
        raise _encoding(path)
    if not start.strip():
        raise Complaint(
            Text("the file is empty", "le fichier est vide"),
            field=str(path),
            mend=Text("give a table with a line of headings", "donnez un tableau avec une ligne d’en-têtes"),
        )
    line = start.removeprefix(b"\xef\xbb\xbf")
    try:
        words = line.decode("utf-8", "strict" if len(start) < 1 << 16 else "ignore")
    except UnicodeDecodeError:
        raise _encoding(path) from None
    first = words.splitlines()[0]
    mark = max(",;\t", key=first.count)
    names = next(csv.reader(io.StringIO(words), delimiter=mark))
    _check_names(names, str(path))

    def batches() -> Iterator[Any]:
        try:
            yield from reader.open_csv(
                path,
                reader.ReadOptions(use_threads=False, block_size=1 << 24),
                reader.ParseOptions(delimiter=mark, newlines_in_values=True),
                reader.ConvertOptions(
                    column_types=dict.fromkeys(names, arrow.string()), strings_can_be_null=False
                ),
            )
        except arrow.ArrowInvalid as error:
            if "UTF8" in str(error):
                raise _encoding(path) from None
            raise _ragged(path, str(error), len(names)) from None

    return Table(str(path), tuple(names), batches())


def _ragged(path: Path, error: str, columns: int) -> Complaint:
    row = error.partition("Row #")[2].partition(":")[0]
    where = f"{path}:{row}" if row.isdigit() else str(path)
    return Complaint(
        Text(
            f"a line has not as many values as the {columns} headings",
            f"une ligne n’a pas autant de valeurs que les {columns} en-têtes",
        ),
        field=where,
        mend=Text(
            "put values that hold the separator in quotation marks",
            "mettez entre guillemets les valeurs qui contiennent le séparateur",
        ),
    )


def _workbook(path: Path) -> Table:
    arrow, calamine = part("pyarrow"), part("python_calamine")
    sheet: Any
    try:
        sheet = calamine.CalamineWorkbook.from_path(str(path)).get_sheet_by_index(0)
        rows: Iterator[list[Any]] = iter(sheet.to_python(skip_empty_area=False))
    except Exception:  # the reader raises an error of its own for each way of being damaged
        raise _damaged(path, "XLSX") from None
    first: list[Any] = next(rows, cast("list[Any]", []))
    names = [_cell(each) for each in first]
    _check_names(names, str(path))

    def batches() -> Iterator[Any]:
        held: list[list[str]] = []
        for row in rows:
            held.append([_cell(each) for each in row])
            if len(held) == CHUNK:
                yield batch(held)
                held = []
        if held:
            yield batch(held)

    def batch(held: list[list[str]]) -> Any:
        columns = [arrow.array([row[place] for row in held], arrow.string()) for place in range(len(names))]
        return arrow.RecordBatch.from_arrays(columns, names=names)

    return Table(str(path), tuple(names), batches(), max(0, sheet.height - 1))


def _cell(value: Any) -> str:
    """A cell as words: a day as ISO writes it, a whole number without a fraction."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, datetime):
        return (value.date() if value.time() == datetime.min.time() else value).isoformat()
    return value.isoformat() if isinstance(value, date) else str(value)


def check_column(name: str, table: Table) -> None:
    """Raise Complaint where a table has no such column, with the nearest that it has."""
    if name in table.columns:
        return
    near = get_close_matches(name, table.columns, 3, 0.5) or list(table.columns[:12])
    raise Complaint(
        Text("the table has no such column", "le tableau n’a pas de colonne de ce nom"),
        field=f"{table.name} · {name}" if table.name else name,
        mend=Text("choose among {them}", "choisissez parmi {them}").format(them=", ".join(near)),
    )


def _check_names(names: Iterable[str], where: str) -> None:
    for heading, times in Counter(names).items():
        if times > 1:
            raise Complaint(
                Text(f"{times} columns have this heading", f"{times} colonnes ont cet en-tête"),
                field=f"{where} · {heading}" if where else heading,
                mend=Text(
                    "give each column a heading of its own", "donnez à chaque colonne un en-tête à elle"
                ),
            )


def _encoding(path: Path) -> Complaint:
    return Complaint(
        Text("the file is not in UTF-8", "le fichier n’est pas en UTF-8"),
        field=str(path),
        mend=Text("save it again in UTF-8", "enregistrez-le de nouveau en UTF-8"),
    )


def _damaged(path: Path, form: str) -> Complaint:
    return Complaint(
        Text(
            f"this is no {form} file, or it is damaged",
            f"ce n’est pas un fichier {form}, ou il est endommagé",
        ),
        field=str(path),
        mend=Text("make the file again", "produisez le fichier de nouveau"),
    )


def _one(whole: Any) -> Any:
    """One batch of a table, its values in one piece; words as classic strings, for views are not counted."""
    arrow = part("pyarrow")
    pieces = whole.to_batches()
    batch = pieces[0] if len(pieces) == 1 else arrow.concat_batches(pieces)
    if not any("view" in str(kind) for kind in batch.schema.types):
        return batch
    columns = [
        column.cast(arrow.large_string()) if str(column.type) == "string_view" else column
        for column in batch.columns
    ]
    return arrow.RecordBatch.from_arrays(columns, names=batch.schema.names)
