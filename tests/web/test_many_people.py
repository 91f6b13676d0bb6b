"""A table sent, mapped, read and taken away, without JavaScript; its bounds; that nothing of it is kept."""

from __future__ import annotations

import io
import re
import time
import zipfile
from collections.abc import Iterator
from html.parser import HTMLParser
from typing import Any

import pytest
from tests.web.test_both_languages import Read

from passage.population.export import HEADINGS
from passage.web.crowd import jobs, proposed

for name in ("numpy", "polars", "pyarrow", "xlsxwriter", "python_calamine"):
    pytest.importorskip(
        name, reason=f"{name} is not installed: pip install 'passage-law[population,documents,data]'"
    )

ON = "2026-11-23"
TABLE = "\n".join(
    [
        "In person?,made on,entry place,note",
        *(["oui,14/05/2026,Airport,x"] * 9),
        *(["non,14/05/2026,land_poe,=1+1"] * 12),
        *(["non,14/05/2026,,y"] * 3),
        "non,2026-05-14,land_poe,z",
        "",
    ]
)


@pytest.fixture(autouse=True)
def _nothing_here() -> Iterator[None]:
    """Nothing was sent before, by the tests of another file in this process, and nothing is left."""
    forget()
    yield
    forget()


def forget() -> None:
    for job in list(jobs._JOBS.values()):
        jobs.erase(job)


class Form(HTMLParser):
    """The fields of a page, as a browser would send them."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.values: dict[str, str] = {}
        self.within = ""
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        told = {name: value or "" for name, value in attrs}
        if tag == "select":
            self.within = told["name"]
        elif tag == "option" and ("selected" in told or self.within not in self.values):
            self.values[self.within] = told["value"]


def send(visitor: Any, content: bytes, name: str = "people.csv", **more: str) -> Any:
    files = {"table": (name, content, "text/csv")}
    return visitor.post("/en/many", {"issue": "eligibility", "on": ON, **more}, files=files)


def settled(visitor: Any, url: str) -> Any:
    """The page once nothing is waited for."""
    for _ in range(600):
        answer = visitor.get(url)
        if "refresh" not in answer.headers:
            return answer
        assert answer.headers["refresh"] == "2"
        time.sleep(0.1)
    raise AssertionError("it does not end")


def test_a_table_is_sent_mapped_read_and_taken_away(visitor: Any) -> None:
    answer = send(visitor, TABLE.encode())
    assert answer.status_code == 303
    cookie = answer.headers["set-cookie"]
    assert "HttpOnly" in cookie
    assert "SameSite=strict" in cookie
    job = answer.headers["location"]
    answer = settled(visitor, job)
    assert answer.headers["location"] == f"{job}/columns"

    html = visitor.get(f"{job}/columns").text
    chosen = Form(html).values
    assert chosen == {
        "column.0": "claim.in_person", "column.1": "claim.made_on", "column.2": "entry.place", "column.3": ""
    }  # fmt: skip
    answer = visitor.post(f"{job}/columns", chosen)
    assert answer.headers["location"] == f"{job}/values"
    meanings = Form(visitor.get(f"{job}/values").text).values
    assert meanings["value.0.0"] == "no"
    assert meanings["value.0.1"] == "yes"
    assert meanings["value.2.1"] == "?"
    answer = visitor.post(f"{job}/values", {**meanings, "form.1": "%d/%m/%Y", "value.2.1": "airport_poe"})
    assert answer.headers["location"] == job

    done = settled(visitor, job)
    assert done.status_code == 200, done.text
    assert "the claim is not received" in done.text.lower() or "received" in done.text.lower()
    numbers = re.findall(r'<td class="number">([^<]+)</td></tr>', done.text)
    assert numbers == ["9", "16", "25"] or "25" in numbers
    assert "2026-05-14" in done.text
    assert "a day written day/month/year" in done.text

    csv = visitor.get(f"{job}/people.csv")
    assert csv.headers["content-disposition"] == 'attachment; filename="passage-people.csv"'
    assert "'=1+1" in csv.text
    assert len(csv.text.splitlines()) == 26
    with zipfile.ZipFile(io.BytesIO(visitor.get(f"{job}/people.xlsx").content)) as parts:
        assert not any(b"<f>" in parts.read(each) for each in parts.namelist())
    listed = visitor.get(f"{job}/errors.csv").text
    assert "2026-05-14" in listed
    assert listed.splitlines()[0].removeprefix("\ufeff") == ",".join(each.en for each in HEADINGS)
    assert [f">{each.en.capitalize()}</th>" in done.text for each in HEADINGS] == [True] * 4
    found = next(iter(jobs._JOBS.values()))
    assert not list(found.folder.glob("sent.*"))
    assert visitor.get(f"{job}/columns").status_code == 404

    data = visitor.get(f"{job}.json").json()
    assert data["data"]["people"] == 25
    folder = found.folder
    assert folder.stat().st_mode & 0o077 == 0
    answer = visitor.post(job, {"do": "erase"})
    assert answer.headers["location"] == "/en/many/erased"
    assert not folder.exists()
    assert visitor.get(job).status_code == 404


def test_its_pages_are_the_same_in_both_languages(visitor: Any) -> None:
    job = send(visitor, TABLE.encode()).headers["location"]
    settled(visitor, job)
    alike(visitor, f"{job}/columns", "colonnes")
    columns = Form(visitor.get(f"{job}/columns").text).values
    visitor.post(f"{job}/columns", columns)
    alike(visitor, f"{job}/values", "valeurs")
    values = Form(visitor.get(f"{job}/values").text).values
    visitor.post(f"{job}/values", {**values, "form.1": "%d/%m/%Y", "value.2.1": "airport_poe"})
    settled(visitor, job)
    alike(visitor, job, "")


def alike(visitor: Any, url: str, last: str) -> None:
    """One of these pages has the same headings, links, fields and numbers in French."""
    head, _, _ = url.replace("/en/many", "/fr/nombreux").partition("/columns")
    french = f"{head.partition('/values')[0]}/{last}".rstrip("/")
    en, fr = (Read(visitor.get(each).text) for each in (url, french))
    assert (en.headings, en.links, en.fields, en.ids) == (fr.headings, fr.links, fr.fields, fr.ids)
    assert en.numbers == fr.numbers


def test_a_table_belongs_to_the_browser_that_sent_it(visitor: Any) -> None:
    from .conftest import Visitor

    job = send(visitor, TABLE.encode()).headers["location"]
    for url in (job, f"{job}/columns", f"{job}/values", f"{job}/people.csv"):
        assert Visitor().get(url).status_code == 404
    assert Visitor().post(job, {"do": "erase"}).status_code == 404
    assert len(jobs._JOBS) == 1


def test_erasing_my_answers_or_leaving_erases_what_was_sent(visitor: Any) -> None:
    send(visitor, TABLE.encode())
    (folder,) = [job.folder for job in jobs._JOBS.values()]
    visitor.post("/en/erase")
    assert not folder.exists()
    send(visitor, TABLE.encode())
    visitor.get("/fr/quitter")
    assert not jobs._JOBS


def test_after_half_an_hour_it_is_gone(visitor: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    job = send(visitor, TABLE.encode()).headers["location"]
    (kept,) = jobs._JOBS.values()
    kept.born -= jobs.MINUTES * 60 + 1
    assert visitor.get(job).status_code == 404
    assert not kept.folder.exists()


def bomb() -> bytes:
    """A workbook of a few kilobytes that unpacks to a hundred megabytes."""
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("xl/worksheets/sheet1.xml", b"0" * 100_000_000)
    return written.getvalue()


def entities() -> bytes:
    """A workbook whose sheet declares entities within entities."""
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        told = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]><worksheet>&b;</worksheet>'
        archive.writestr("xl/worksheets/sheet1.xml", told)
    return written.getvalue()


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (bomb, "unpacks to more"),
        (entities, "damaged, or claims to be larger"),
        (lambda: b"PK\x03\x04 nothing", "damaged, locked or cut short"),
        (lambda: b"a,b,a\n1,2,3\n", "2 columns have this heading"),
        (lambda: b"a,b\n1,2\n3\n", "not as many values as the 2 headings"),
        (lambda: "a,é\n1,é\n".encode("latin-1"), "not in UTF-8"),
        (lambda: b"a,b\n", "the table has no rows"),
        (lambda: b"a\n" + b"1\n" * 200_001, "more than 200,000 rows"),
    ],
)
def test_what_cannot_be_read_is_refused_in_the_worker_and_said(visitor: Any, content: Any, told: str) -> None:
    job = send(visitor, content()).headers["location"]
    answer = settled(visitor, job)
    assert answer.status_code == 422
    assert told.lower() in " ".join(answer.text.lower().split())
    assert "sent.csv" not in answer.text
    assert "passage-" not in answer.text
    french = settled(visitor, job.replace("/en/many", "/fr/nombreux"))
    assert french.status_code == 422
    assert told not in french.text


def test_a_worker_that_dies_is_told_of_as_too_large(visitor: Any) -> None:
    job = send(visitor, TABLE.encode()).headers["location"]
    (kept,) = jobs._JOBS.values()
    assert kept.worker is not None
    kept.worker.kill()
    kept.worker.wait()
    assert "more memory or time" in settled(visitor, job).text


def test_the_worker_bounds_itself() -> None:
    import subprocess
    import sys

    code = (
        "from passage.web.crowd.worker import bound; bound()\n"
        "try:\n    bytearray(4_000_000_000)\nexcept MemoryError:\n    print('refused')\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "refused"


@pytest.mark.parametrize(
    ("data", "field", "told"),
    [
        ({"issue": "nothing"}, "issue", "There is no such question of law"),
        ({"on": "someday"}, "on", "Day"),
    ],
)
def test_what_is_wrong_with_the_form_is_told_first_with_its_field(
    visitor: Any, data: dict[str, str], field: str, told: str
) -> None:
    answer = send(visitor, TABLE.encode(), **data)
    assert answer.status_code == 422
    assert f'<a href="#{field}">' in answer.text
    assert told.lower() in answer.text.lower()
    assert visitor.post("/en/many", {"issue": "eligibility", "on": ON}).status_code == 422
    assert not jobs._JOBS


def test_columns_that_clash_are_told_of_and_what_was_chosen_stays(visitor: Any) -> None:
    job = send(visitor, TABLE.encode()).headers["location"]
    settled(visitor, job)
    answer = visitor.post(f"{job}/columns", {"column.0": "entry.place", "column.2": "entry.place"})
    assert answer.status_code == 422
    assert '<a href="#column.2">' in answer.text
    assert Form(answer.text).values["column.0"] == "entry.place"
    assert visitor.post(f"{job}/columns", {"column.0": "no.such"}).status_code == 422
    assert visitor.post(f"{job}/columns", {}).status_code == 422


def test_only_where_a_table_is_sent_may_a_request_be_large(visitor: Any) -> None:
    large = b"a\n" + b"1\n" * 1_000_000
    assert visitor.post("/en/sheet", {}, files={"table": ("a.csv", large)}).status_code == 413
    assert send(visitor, large).status_code == 303
    assert send(visitor, b"a\n" + b"11111111\n" * 2_400_000).status_code == 413


def test_a_way_of_writing_days_is_proposed_where_all_fit_it() -> None:
    assert proposed.written(["14/05/2026", "01/02/2026"]) == "%d/%m/%Y"
    assert proposed.written(["05/14/2026"]) == "%m/%d/%Y"
    assert proposed.ambiguous(["01/02/2026"])
    assert not proposed.ambiguous(["14/05/2026"])
