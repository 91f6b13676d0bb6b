"""Four engines that are somebody else's, each given tables and asked for the answers of an expression."""

import importlib.util
import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import duckdb
import ibis
import numpy as np
import polars
import pyarrow as pa
import pyarrow.csv
import pyarrow.parquet as pq
from ibis.expr import operations

from passage.engine.warehouse.reading import fenced, stepwise, unfenced

POSTGRES = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda each: int(each.parts[4]))
"""Where Debian keeps its servers."""
SCALE = "`make .venv/.scale` would bring it"


def absent(name: str) -> str | None:
    """Why an engine cannot run here, and what would run it; None where it can."""
    needs, part, package = {
        "postgres": (
            "psycopg",
            POSTGRES,
            "PostgreSQL is not installed; Debian’s package postgresql would run this",
        ),
        "spark": (
            "pyspark",
            shutil.which("java"),
            "Java is not installed; Debian’s package default-jre-headless would run this",
        ),
    }.get(name, ("ibis", True, ""))
    if not part:
        return package
    return None if importlib.util.find_spec(needs) else f"{needs} is not installed; {SCALE}"


KINDS = {"bool": "boolean", "date32[day]": "date", "string": "string", "int32": "int32", "int64": "int64"}


def table_of(name: str, table: pa.Table) -> Any:
    """A table as an expression names it, of no engine yet."""
    return ibis.table({field.name: KINDS[str(field.type)] for field in table.schema}, name=name)


def sql(expression: Any, dialect: str) -> str:
    with stepwise():
        return str(ibis.to_sql(expression, dialect=dialect, pretty=False))


class Duck:
    """DuckDB, by its SQL."""

    fence = staticmethod(unfenced)
    batch = 4000

    def __init__(self) -> None:
        self.con = duckdb.connect(config={"threads": 2})

    def put(self, name: str, table: pa.Table) -> None:
        self.con.register("given", table)
        self.con.sql(f'CREATE OR REPLACE TABLE "{name}" AS SELECT * FROM given')

    def keep(self, name: str, expression: Any) -> None:
        self.con.sql(f'CREATE OR REPLACE TABLE "{name}" AS {sql(expression, "duckdb")}')

    def answers(self, expression: Any) -> dict[str, np.ndarray]:
        return columns_of(self.con.sql(sql(expression, "duckdb")).to_arrow_table())


class Bears:
    """Polars, which takes the expression without SQL."""

    fence = staticmethod(unfenced)
    batch = 4000

    def __init__(self) -> None:
        self.con = ibis.polars.connect()

    def put(self, name: str, table: pa.Table) -> None:
        self.con.create_table(name, polars.from_arrow(table), overwrite=True)

    def keep(self, name: str, expression: Any) -> None:
        self.con.create_table(name, self._frame(expression), overwrite=True)

    def answers(self, expression: Any) -> dict[str, np.ndarray]:
        return columns_of(self._frame(expression).to_arrow())

    def _frame(self, expression: Any) -> Any:
        there = {each: self.con.table(each) for each in self.con.list_tables()}
        tables = {op: there[op.name].op() for op in expression.op().find(operations.UnboundTable)}
        bound = expression.op().replace(tables).to_expr()
        return self.con.compile(bound).collect()


class Spark:
    """Spark, by its SQL, from Parquet into Parquet."""

    fence = staticmethod(unfenced)
    batch = 400

    def __init__(self, folder: Path) -> None:
        from pyspark.sql import SparkSession

        os.environ["SPARK_LOCAL_IP"] = "127.0.0.1"
        quiet = folder / "log4j2.properties"
        quiet.write_text("rootLogger.level = error\n")
        self.folder = folder
        self.written = 0
        java = f"-Dlog4j2.configurationFile={quiet.as_uri()} -Xss16m"
        own = {
            "spark.driver.host": "127.0.0.1",
            "spark.driver.bindAddress": "127.0.0.1",
            "spark.driver.memory": "4g",
            "spark.driver.extraJavaOptions": java,
            "spark.ui.enabled": "false",
            "spark.ui.showConsoleProgress": "false",
            "spark.sql.warehouse.dir": str(folder / "warehouse"),
            "spark.sql.shuffle.partitions": "2",
            "spark.sql.adaptive.enabled": "false",
            "spark.sql.autoBroadcastJoinThreshold": str(256 << 20),
            "spark.sql.broadcastTimeout": "3600",  # a slow machine is no divergence
            "spark.sql.constraintPropagation.enabled": "false",  # it takes every and, or and not apart
            "spark.sql.codegen.wholeStage": "false",  # steps are wider than it compiles
        }
        builder = SparkSession.builder.master("local[2]").appName("passage")
        for key, value in own.items():
            builder = builder.config(key, value)
        self.session = builder.getOrCreate()

    def put(self, name: str, table: pa.Table) -> None:
        path = self._path(name)
        pq.write_table(table, path, row_group_size=1 << 14)
        self.session.read.parquet(str(path)).createOrReplaceTempView(name)

    def keep(self, name: str, expression: Any) -> Path:
        path = self._path(name)
        self.session.sql(sql(expression, "pyspark")).write.parquet(str(path))
        self.session.read.parquet(str(path)).createOrReplaceTempView(name)
        return path

    def answers(self, expression: Any) -> dict[str, np.ndarray]:
        return columns_of(pq.read_table(self.keep("answers", expression)))

    def close(self) -> None:
        self.session.stop()

    def _path(self, name: str) -> Path:
        self.written += 1  # what is read lazily is never written over
        return self.folder / f"{name}_{self.written}.parquet"


class Postgres:
    """PostgreSQL, by its SQL; a table has at most 1,600 columns there, and a row has to fit a page."""

    fence = staticmethod(fenced)
    batch = 400

    def __init__(self, socket: Path) -> None:
        import psycopg

        self.con = psycopg.connect(host=str(socket), user="postgres", dbname="postgres")

    def put(self, name: str, table: pa.Table) -> None:
        kinds = {"bool": "boolean", "date32[day]": "date", "string": "text", "int32": "integer"}
        named = ", ".join(f'"{field.name}" {kinds.get(str(field.type), "bigint")}' for field in table.schema)
        with self.con.cursor() as cursor:
            cursor.execute(f'DROP TABLE IF EXISTS "{name}"')
            cursor.execute(f'CREATE UNLOGGED TABLE "{name}" ({named})')
            with cursor.copy(f'COPY "{name}" FROM STDIN (FORMAT csv)') as copy:
                sink = pa.BufferOutputStream()
                pa.csv.write_csv(table, sink, pa.csv.WriteOptions(include_header=False))
                copy.write(sink.getvalue().to_pybytes())
            cursor.execute(f'ANALYZE "{name}"')
        self.con.commit()

    def keep(self, name: str, expression: Any) -> None:
        with self.con.cursor() as cursor:
            cursor.execute(f'DROP TABLE IF EXISTS "{name}"')
            cursor.execute(f'CREATE UNLOGGED TABLE "{name}" AS {sql(expression, "postgres")}')
        self.con.commit()

    def answers(self, expression: Any) -> dict[str, np.ndarray]:
        query = f"COPY ({sql(expression, 'postgres')}) TO STDOUT (FORMAT binary)"
        with self.con.cursor() as cursor, cursor.copy(query) as copy:
            octets = b"".join(copy)
        # A signature of 11 bytes, two words, then rows: how many fields, and the length and bytes of each.
        names = list(expression.columns)
        row = np.dtype(
            [("fields", ">i2"), ("width", ">i4"), ("person", ">i8")]
            + [item for place in range(1, len(names)) for item in ((f"w{place}", ">i4"), (f"v{place}", "?"))]
        )
        rows = np.frombuffer(octets, row, offset=19, count=(len(octets) - 21) // row.itemsize)
        assert len(octets) == 21 + rows.nbytes
        assert (rows["fields"] == len(names)).all()
        order = np.argsort(rows["person"])
        return {name: rows[f"v{place}"][order] for place, name in enumerate(names) if place}


def columns_of(table: pa.Table) -> dict[str, np.ndarray]:
    """Answers in the order of the people."""
    order = np.argsort(table["person"].to_numpy())
    assert not any(column.null_count for column in table.columns)
    return {
        name: table[name].combine_chunks().to_numpy(zero_copy_only=False)[order]
        for name in table.column_names
        if name != "person"
    }


@contextmanager
def server() -> Iterator[Path]:
    """A server of its own, on a socket in a folder of its own, for as long as it is needed."""
    bin_ = POSTGRES[-1].parent
    folder = Path(tempfile.mkdtemp(prefix="passage-"))
    who: dict[str, Any] = {}
    if os.geteuid() == 0:  # the server refuses to run as root
        owner = pwd.getpwnam("postgres")
        os.chown(folder, owner.pw_uid, owner.pw_gid)
        who = {"user": owner.pw_uid, "group": owner.pw_gid, "extra_groups": []}
    how: dict[str, Any] = {"cwd": folder, "stdout": subprocess.DEVNULL, "check": True, **who}
    data = folder / "data"
    try:
        make = [bin_ / "initdb", "-D", data, "-U", "postgres", "-A", "trust", "--no-sync", "-E", "UTF8"]
        subprocess.run([*make, "--locale", "C"], **how)
        settings = {
            "listen_addresses": "",
            "unix_socket_directories": folder,
            "fsync": "off",
            "jit": "off",
            "max_wal_size": "4GB",
            "shared_buffers": "256MB",
            "work_mem": "128MB",
            "max_stack_depth": "2MB",
        }
        options = " ".join(
            f"-c {name}={value!s}" if value else f"-c {name}=''" for name, value in settings.items()
        )
        log = ["-l", folder / "log", "-o", options]
        subprocess.run([bin_ / "pg_ctl", "-D", data, "-w", *log, "start"], **how)
        try:
            yield folder
        finally:
            subprocess.run([bin_ / "pg_ctl", "-D", data, "-m", "immediate", "stop"], **how)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
