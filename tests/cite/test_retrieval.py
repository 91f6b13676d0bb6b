"""A file is fetched from the hosts that are named, within a size, and taken up where it ended."""

import http.server
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import ClassVar

import pytest

from passage.cite.retrieval import Refusal, retrieve

WHOLE = bytes(range(256)) * 40


class Site(http.server.BaseHTTPRequestHandler):
    """Answers with the whole, the rest, or as much as it is told to before it falls silent."""

    state: ClassVar[str] = '"one"'
    short: ClassVar[int] = len(WHOLE)
    asked: ClassVar[list[str | None]] = []

    def do_GET(self) -> None:
        wanted = self.headers.get("Range")
        Site.asked.append(wanted)
        start = 0
        if wanted and self.headers.get("If-Range") == self.state:
            start = int(wanted.removeprefix("bytes=").rstrip("-"))
        if start >= len(WHOLE):
            self.send_error(416)
            return
        self.send_response(206 if start else 200)
        if start:
            self.send_header("Content-Range", f"bytes {start}-{len(WHOLE) - 1}/{len(WHOLE)}")
        self.send_header("Content-Length", str(len(WHOLE) - start))
        if self.state:
            self.send_header("ETag", self.state)
        self.end_headers()
        self.wfile.write(WHOLE[start : self.short])

    def log_message(self, *_: object) -> None:  # type: ignore[override]
        pass


@pytest.fixture
def site() -> Iterator[str]:
    Site.state, Site.short, Site.asked = '"one"', len(WHOLE), []
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Site) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"127.0.0.1:{server.server_address[1]}"
        server.shutdown()


def fetch(site: str, part: Path, largest: int = 1 << 20) -> list[tuple[int, int | None]]:
    told: list[tuple[int, int | None]] = []
    retrieve(f"http://{site}/file", part, hosts={site}, largest=largest, tell=lambda *each: told.append(each))
    return told


def cut(site: str, part: Path, at: int = 3000) -> None:
    Site.short = at
    with pytest.raises(Refusal) as caught:
        fetch(site, part)
    assert caught.value.why == "cut_short"
    assert part.read_bytes() == WHOLE[:at]
    Site.short = len(WHOLE)


def test_the_whole_is_fetched_and_its_size_told(site: str, tmp_path: Path) -> None:
    assert fetch(site, tmp_path / "new" / "part")[-1] == (len(WHOLE), len(WHOLE))
    assert (tmp_path / "new" / "part").read_bytes() == WHOLE


def test_what_was_cut_short_is_taken_up_where_it_ended(site: str, tmp_path: Path) -> None:
    part = tmp_path / "part"
    cut(site, part)
    fetch(site, part)
    assert Site.asked == [None, "bytes=3000-"]
    assert part.read_bytes() == WHOLE


def test_a_file_that_has_changed_meanwhile_is_fetched_anew(site: str, tmp_path: Path) -> None:
    part = tmp_path / "part"
    cut(site, part)
    Site.state = '"two"'
    fetch(site, part)
    assert part.read_bytes() == WHOLE


@pytest.mark.parametrize("state", ["", 'W/"weak"'])
def test_where_the_publisher_names_no_state_nothing_is_taken_up(
    site: str, tmp_path: Path, state: str
) -> None:
    part = tmp_path / "part"
    Site.state = state
    cut(site, part)
    fetch(site, part)
    assert Site.asked == [None, None]
    assert part.read_bytes() == WHOLE


def test_a_part_that_is_whole_already_is_fetched_anew(site: str, tmp_path: Path) -> None:
    part = tmp_path / "part"
    fetch(site, part)
    fetch(site, part)
    assert part.read_bytes() == WHOLE


def test_a_part_of_another_address_is_not_taken_up(site: str, tmp_path: Path) -> None:
    part = tmp_path / "part"
    cut(site, part)
    retrieve(f"http://{site}/other", part, hosts={site}, largest=1 << 20)
    assert Site.asked[-1] is None


def test_too_much_is_refused_and_not_kept(site: str, tmp_path: Path) -> None:
    with pytest.raises(Refusal) as caught:
        fetch(site, tmp_path / "part", largest=100)
    assert caught.value.why == "too_large"
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "address",
    ["http://example.org/file", "https://example.net/file", "ftp://example.org/file", "file:///file"],
)
def test_nothing_but_https_from_a_named_host_is_used(address: str, tmp_path: Path) -> None:
    with pytest.raises(Refusal) as caught:
        retrieve(address, tmp_path / "part", hosts={"example.org"}, largest=1)
    assert caught.value.why == "elsewhere"


def test_a_place_that_cannot_be_written_is_told_apart_from_a_site_that_cannot_be_reached(
    site: str, tmp_path: Path
) -> None:
    (tmp_path / "folder").write_text("a file")
    with pytest.raises(Refusal) as caught:
        fetch(site, tmp_path / "folder" / "part")
    assert caught.value.why == "unwritable"
