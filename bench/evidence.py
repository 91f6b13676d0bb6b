"""Published numbers: reading the real files and adding them up, through the store and through data frames.

`python -m bench.evidence [FOLDER]`, where FOLDER holds the reference data (../shared/data). The frames read a
file and check nothing of it; the reader here checks every cell, its language, place, repetition and totals,
once, and the store answers from then on with both ends of each sum. Sums are compared before anything is
timed. Figures are CPU milliseconds, the best of several rounds.
"""

import resource
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from time import process_time_ns

from passage.brief import country, narrative
from passage.brief.parts import Brief
from passage.evidence.at_hand import at_hand
from passage.evidence.opened import open_file
from passage.evidence.readers import read
from passage.evidence.store.store import Store
from passage.paper.html import page
from passage.text import LANGUAGES

MONTHLY = "ircc_asylum_monthly/asylum_claims_office_province_monthly_2015-01_2025-07.csv"
DATA = Path(__file__).parents[2] / "shared" / "data"
UNHCR = "unhcr/asylum_applications.parquet"


def main(folder: Path) -> None:
    """Compare, time and print the tables."""
    monthly, unhcr = folder / MONTHLY, folder / UNHCR
    with TemporaryDirectory() as place:
        store = Store(Path(place))
        for path in (monthly, unhcr):
            file = open_file(path)
            store.add(file, read(file), retrieved=date(2026, 8, 22))
        _compare(store, monthly, unhcr)
        for title, path, own in (
            ("Claims a month by office and province, 4,953 numbers: by year and office", monthly, _by_office),
            ("UNHCR's applications, 120,597 numbers: by year and country of asylum", unhcr, _by_asylum),
        ):
            print(f"{title}, CPU ms")
            _table(
                [
                    ("passage: open, read and check every cell", lambda path=path: read(open_file(path))),
                    ("passage: both ends of the sums, from the store", lambda own=own: own(store)),
                    ("polars: read, then the sums", lambda path=path: _polars(path)),
                    ("pandas: read, then the sums", lambda path=path: _pandas(path)),
                ]
            )
    print("A brief in both languages as pages, from warm data, CPU ms")
    _table([(f"passage: {name}", made) for name, made in _briefs().items()])
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"Peak memory of all this in one process, with the peers’ libraries: {peak:,.0f} MB\n")


def _briefs() -> dict[str, Callable[[], object]]:
    near = at_hand()

    def pages(brief: Brief) -> list[str]:
        return [page(brief.document(lang)) for lang in LANGUAGES]

    return {
        "the briefing of 2024, today": lambda: pages(narrative.brief(near)),
        "a country (MEX)": lambda: pages(country.brief("MEX", near)),
    }


def _by_office(store: Store) -> dict[tuple[int, str], tuple[int, int]]:
    found = store.sums("claims_made", ["year", "office"], data_set="tidied.asylum_office", province=None)
    return {(int(s.codes[0] or 0), s.codes[1] or "all"): (s.low, s.high) for s in found}


def _by_asylum(store: Store) -> dict[tuple[int, str], tuple[int, int]]:
    found = store.sums("unhcr_applied", ["year", "asylum"])
    return {(int(s.codes[0] or 0), s.codes[1] or ""): (s.low, s.high) for s in found}


def _polars(path: Path) -> dict[tuple[int, str], int]:
    import polars as pl

    if path.suffix == ".parquet":
        frame = pl.read_parquet(path).group_by("year", "coa_iso").agg(pl.col("applied").sum())
    else:
        whole = pl.read_csv(path).filter(pl.col("level") != "detail")
        frame = whole.group_by("year", "office_type").agg(pl.col("claims").sum())
    return {(int(year), str(code)): int(total) for year, code, total in frame.iter_rows()}


def _pandas(path: Path) -> dict[tuple[int, str], int]:
    import pandas as pd

    if path.suffix == ".parquet":
        sums = pd.read_parquet(path).groupby(["year", "coa_iso"])["applied"].sum()
    else:
        whole = pd.read_csv(path)
        sums = whole[whole["level"] != "detail"].groupby(["year", "office_type"])["claims"].sum()
    return {(int(year), str(code)): int(total) for (year, code), total in sums.items()}


OFFICES = {
    "Airport": "airport",
    "Border": "border",
    "Inland": "inland",
    "Other Offices": "other",
    "All": "all",
}
CODES = {"UNK": "NOT_STATED", "XXA": "STATELESS", "TIB": "TIBETAN"}


def _compare(store: Store, monthly: Path, unhcr: Path) -> None:
    """Every sum of the frames lies between the ends that the store gives, and there are as many of them."""
    for path, own, named in ((monthly, _by_office(store), OFFICES), (unhcr, _by_asylum(store), CODES)):
        frames = {(year, named.get(code, code)): total for (year, code), total in _polars(path).items()}
        if own.keys() != frames.keys():
            sys.exit(f"{path.name}: the sums are not of the same groups")
        if outside := [key for key, total in frames.items() if not own[key][0] <= total <= own[key][1]]:
            sys.exit(f"{path.name}: {len(outside)} sums are outside, such as {outside[:3]}")
        print(f"{path.name}: {len(own)} sums compared")


def _table(rows: list[tuple[str, Callable[[], object]]]) -> None:
    for name, work in rows:
        try:
            figure = _best(work)
        except ImportError as missing:
            print(f"  {name:<60}    {missing.name} is not installed")
            continue
        print(f"  {name:<60}{figure:>10.1f}")
    print()


def _best(work: Callable[[], object], rounds: int = 7) -> float:
    work()
    times: list[int] = []
    for _ in range(rounds):
        start = process_time_ns()
        work()
        times.append(process_time_ns() - start)
    return min(times) / 1e6


if __name__ == "__main__":
    main(Path(sys.argv[1]) if sys.argv[1:] else DATA)
