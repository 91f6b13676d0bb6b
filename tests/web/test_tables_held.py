"""What a table takes while it is here: processes, threads, time; and that nothing is left once it is gone."""

from __future__ import annotations

import functools
import gc
import json
import threading
from collections.abc import Iterator
from pathlib import Path
from subprocess import DEVNULL, Popen
from sys import executable
from typing import Any

import pytest

from passage.text import Complaint
from passage.web.crowd import jobs, mapped, proposed, results, worker
from passage.web.crowd.jobs import Job
from passage.web.words import ABOUT_TOLD, ERASE, assessment

from .conftest import Visitor

for name in ("numpy", "polars", "pyarrow", "xlsxwriter"):
    pytest.importorskip(
        name, reason=f"{name} is not installed: pip install 'passage-law[population,documents,data]'"
    )

ON = "2026-11-23"
SEEN = {
    "rows": 2,
    "columns": [
        {"name": "In person?", "values": ["oui", "non"], "whole": True},
        {"name": "Qzxheading", "values": ["qzxvalue"], "whole": True},
    ],
}
IN_PERSON = "claim.in_person"


@pytest.fixture(autouse=True)
def at_work(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[Popen[bytes]]]:
    """Every process that was started: each sleeps in place of reading, until it is stopped."""
    for job in list(jobs._JOBS.values()):
        jobs.erase(job)
    started: list[Popen[bytes]] = []

    def asleep(*_: object, **__: object) -> Popen[bytes]:
        started.append(Popen([executable, "-c", "import time; time.sleep(60)"], stdout=DEVNULL))
        return started[-1]

    monkeypatch.setattr(jobs.subprocess, "Popen", asleep)
    yield started
    for job in list(jobs._JOBS.values()):
        jobs.erase(job)
    for each in started:
        each.kill()
        each.wait()


def send(visitor: Visitor) -> tuple[str, Job]:
    """A table that was sent, where its page is, and the job."""
    files = {"table": ("people.csv", b"In person?,Qzxheading\noui,qzxvalue\n", "text/csv")}
    answer = visitor.post("/en/many", {"issue": "eligibility", "on": ON}, files=files)
    assert answer.status_code == 303, answer.text
    return answer.headers["location"], list(jobs._JOBS.values())[-1]


def seen(job: Job, told: dict[str, Any] = SEEN) -> None:
    """Its worker has looked, and ended."""
    assert job.worker is not None
    job.worker.kill()
    job.worker.wait()
    (job.folder / "seen.json").write_text(json.dumps(told))


def done(job: Job) -> Path:
    """Its worker has read the question, and ended; the file of the result."""
    seen(job)
    told = {"outcomes": {}, "people": 2, "errors": [], "wrong": 0, "left": False}
    told["law"] = {"on": ON, "verified_on": ON}
    job.doing = "run"
    (job.folder / "result.json").write_text(json.dumps(told))
    file = job.folder / "people.csv"
    file.write_bytes(bytes(range(256)) * 40)
    return file


def alive(started: list[Popen[bytes]]) -> int:
    return sum(each.poll() is None for each in started)


def test_however_often_a_question_is_put_no_more_is_at_work_than_may_be(
    visitor: Visitor, at_work: list[Popen[bytes]]
) -> None:
    url, job = send(visitor)
    seen(job)
    job.facts = {"0": IN_PERSON}
    for _ in range(5):
        answer = visitor.post(f"{url}/values", {"value.0.0": "yes", "value.0.1": "no"})
        assert answer.headers["location"] == url
        assert alive(at_work) == 1
    assert len(at_work) == 6
    for _ in range(jobs.AT_ONCE + 1):
        send(Visitor())
    assert alive(at_work) == jobs.AT_ONCE
    jobs.erase(job)
    job.ask("run", {})  # which came too late
    assert alive(at_work) == jobs.AT_ONCE
    assert not job.folder.exists()


def test_asking_anew_leaves_nothing_of_what_was_written_before(visitor: Visitor) -> None:
    _, job = send(visitor)
    done(job)
    (job.folder / ".people.xlsx.half").write_bytes(b"half")
    job.ask("run", {"lang": "en"})
    assert sorted(each.name for each in job.folder.iterdir()) == ["asked.json", "seen.json", "sent.csv"]


def test_what_the_worker_complains_of_never_names_the_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(worker, "bound", lambda: None)
    (tmp_path / "sent.csv").write_text("In person?\noui\n")
    (tmp_path / "people.xlsx").write_bytes(b"another is writing here")
    asked = {
        "mapping": {"facts": {IN_PERSON: {"column": "In person?", "values": {"oui": "yes"}}}},
        "issue": "eligibility",
        "on": ON,
        "lang": "en",
    }
    (tmp_path / "asked.json").write_text(json.dumps(asked))
    (tmp_path / "seen.json").write_text(json.dumps({"rows": 1}))
    assert worker.main(["run", str(tmp_path)]) == 1
    told = (tmp_path / "wrong.json").read_text()
    assert "there is such a file already" in told
    assert str(tmp_path) not in told


def test_a_refusal_holds_nothing_of_those_before_it(
    visitor: Visitor, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(jobs, "MOST", 0)
    raised: list[Complaint] = []
    for _ in range(3):
        with pytest.raises(Complaint) as refused:
            jobs.send("me", b"a\n1\n", "csv", "eligibility", ON)
        raised.append(refused.value)
    assert len({id(each) for each in raised}) == 3
    files = {"table": ("people.csv", b"a\n1\n", "text/csv")}
    for url, told in (("/en/many", jobs.BUSY.en), ("/fr/nombreux", jobs.BUSY.fr)):
        answer = visitor.post(url, {"issue": "eligibility", "on": ON}, files=files)
        assert answer.status_code == 503
        assert told.lower() in answer.text.lower()


def test_erasing_ends_the_clock_of_what_was_erased(visitor: Visitor) -> None:
    before = set(threading.enumerate())
    for _ in range(3):
        _, job = send(visitor)
        jobs.erase(job)
    clocks = [each for each in threading.enumerate() if isinstance(each, threading.Timer)]
    for each in (left := [each for each in clocks if each not in before]):
        each.join(2)
    assert not any(each.is_alive() for each in left)


class Ending:
    """A worker that ends, and has written, just when it is asked after."""

    def __init__(self, job: Job, name: str) -> None:
        self.job, self.name = job, name

    def poll(self) -> int:
        (self.job.folder / f"{self.name}.json").write_text("{}")
        return 0


@pytest.mark.parametrize(
    ("doing", "name", "state"),
    [("look", "seen", "seen"), ("run", "result", "done"), ("run", "wrong", "wrong")],
)
def test_a_worker_that_ends_while_it_is_asked_after_is_not_said_to_have_been_stopped(
    visitor: Visitor, doing: str, name: str, state: str
) -> None:
    _, job = send(visitor)
    seen(job)
    (job.folder / "seen.json").unlink()
    job.doing, job.worker = doing, Ending(job, name)  # type: ignore[assignment]
    assert job.state == state
    assert (job.folder / "wrong.json").exists() == (name == "wrong")


def test_what_is_erased_meanwhile_is_told_as_erased(visitor: Visitor) -> None:
    url, job = send(visitor)
    done(job)
    assert job.state == "done"
    jobs.erase(job)
    assert job.state == "erased"
    assert visitor.get(url).status_code == 404


def test_headings_are_compared_once_and_not_where_a_person_chose(
    visitor: Visitor, monkeypatch: pytest.MonkeyPatch
) -> None:
    url, job = send(visitor)
    seen(job)
    compared: list[int] = []
    near = proposed.nearest

    def counted(*given: Any) -> dict[str, str]:
        compared.append(1)
        return near(*given)

    monkeypatch.setattr(mapped.proposed, "nearest", counted)
    assert visitor.post(f"{url}/columns", {"column.0": "no.such"}).status_code == 422
    assert not compared
    for _ in range(3):
        assert f'<option value="{IN_PERSON}" selected>' in visitor.get(f"{url}/columns").text
    assert len(compared) == 1
    assert visitor.post(f"{url}/columns", {"column.1": IN_PERSON}).status_code == 303
    visitor.get(f"{url}/columns")
    assert len(compared) == 1


def kept_words() -> Iterator[str]:
    """Every word by which a cache of this process finds what it keeps."""
    for each in gc.get_objects():
        if type(each) is functools._lru_cache_wrapper:
            for held in gc.get_referents(each):
                for key in held if isinstance(held, dict) else ():
                    yield from (
                        one for one in (key if type(key) is tuple else (key,)) if isinstance(one, str)
                    )


def test_no_word_of_a_table_is_kept_beyond_it(visitor: Visitor) -> None:
    url, job = send(visitor)
    seen(job)
    for _ in range(2):
        assert "Qzxheading" in visitor.get(f"{url}/columns").text
        job.facts = {"1": IN_PERSON}
        assert "qzxvalue" in visitor.get(f"{url}/values").text
    answer = visitor.post(f"{url}/values", {"value.1.0": "qzxcode"})
    assert answer.status_code == 422
    visitor.post(url, {"do": "erase"})
    assert "qzxday" in visitor.post("/en/many", {"issue": "eligibility", "on": "qzxday"}).text
    assert visitor.get("/en/law?q=qzxsought").status_code == 200
    gc.collect()
    kept = [each for each in kept_words() if "qzx" in each.lower()]
    assert [each for each in kept if not each.startswith("http://")] == []  # that is kept by whoever asks


def test_erasing_or_leaving_lets_the_browser_forget_that_it_sent_any(visitor: Visitor) -> None:
    url, _ = send(visitor)
    assert ERASE.en in visitor.get("/en").text
    assert ERASE.en in visitor.get("/en/nowhere-at-all").text
    other, _ = send(visitor)
    visitor.post(url, {"do": "erase"})
    assert visitor.get(other).status_code == 200  # the other is still theirs
    visitor.post(other, {"do": "erase"})
    assert not visitor.cookies
    assert ERASE.en not in visitor.get("/en").text
    for ask, way in ((visitor.post, "/en/erase"), (visitor.get, "/fr/quitter")):
        send(visitor)
        assert list(visitor.cookies) == ["passage-many"]
        ask(way)
        assert not visitor.cookies
        assert not jobs._JOBS


def test_what_is_kept_of_a_table_is_told_where_it_is_told_what_is_kept() -> None:
    told = " ".join(each.en for each in ABOUT_TOLD), " ".join(each.fr for each in ABOUT_TOLD)
    assert all("passage-many" in each for each in told)
    answers = [item.answer for part in assessment.PARTS for item in part.questions]
    assert sum("half an hour" in each.en and "demi-heure" in each.fr for each in answers) == 1


def test_a_column_with_values_too_long_to_show_is_said_to_have_more(tmp_path: Path) -> None:
    (tmp_path / "sent.csv").write_text(f"a,b\nx,y\nx,{'z' * (worker.LONGEST + 1)}\n")
    whole = {each["name"]: (each["values"], each["whole"]) for each in worker.look(tmp_path)["columns"]}
    assert whole == {"a": (["x"], True), "b": (["y"], False)}


def test_a_result_is_sent_whole_a_piece_at_a_time_and_no_further_once_erased(
    visitor: Visitor, monkeypatch: pytest.MonkeyPatch
) -> None:
    url, job = send(visitor)
    file = done(job)
    monkeypatch.setattr(results, "PIECE", 1_000)
    answer = visitor.get(f"{url}/people.csv")
    assert answer.content == file.read_bytes()
    assert answer.headers["content-length"] == "10240"
    assert answer.headers["content-type"] == "text/csv; charset=utf-8"
    assert answer.headers["content-disposition"] == 'attachment; filename="passage-people.csv"'
    sending = results.pieces(file)
    assert len(next(sending)) == 1_000
    jobs.erase(job)
    assert not list(sending)
