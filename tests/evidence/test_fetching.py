"""A data set is fetched when a person asks, from the catalogue's hosts alone, and read before it is kept."""

import http.server
import json
import socket
import threading
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import ClassVar
from urllib.parse import parse_qs, urlsplit

import pytest
from tests.evidence.conftest import BAD, GOOD

from passage.evidence import fetching
from passage.evidence.catalogue import catalogue, hosts
from passage.evidence.fetching import PARTIAL, fetch
from passage.evidence.store.store import Store
from passage.text import Complaint

OFFICE, DAY = "ircc.asylum_office", date(2026, 8, 22)
WHOLE = (GOOD / "ircc_office.csv").read_bytes()
PAGES = json.loads((GOOD / "unhcr_applications.json").read_text("utf-8"))


class Site(http.server.BaseHTTPRequestHandler):
    """A publisher: its file, whatever it is told to send in its stead, and the pages of an API."""

    body: ClassVar[bytes] = WHOLE
    status: ClassVar[int] = 200
    short: ClassVar[int | None] = None
    asked: ClassVar[list[tuple[str, str | None]]] = []

    def do_GET(self) -> None:
        Site.asked.append((self.path, self.headers.get("Range")))
        body = self.body
        if "/population/v1/" in self.path:
            number = int(parse_qs(urlsplit(self.path).query)["page"][0])
            body = json.dumps(PAGES[number - 1]).encode()
        start = 0
        if self.headers.get("If-Range") == '"one"':
            start = int((self.headers.get("Range") or "bytes=0-")[6:-1])
        self.send_response(206 if start else self.status)
        if self.status == 302:
            self.send_header("Location", "https://example.org/elsewhere.csv")
        if start:
            self.send_header("Content-Range", f"bytes {start}-{len(body) - 1}/{len(body)}")
        self.send_header("ETag", '"one"')
        self.send_header("Content-Length", str(len(body) - start))
        self.end_headers()
        self.wfile.write(body[start : self.short])

    def log_message(self, *_: object) -> None:  # type: ignore[override]
        pass


@pytest.fixture
def site() -> Iterator[str]:
    """A publisher of our own on this machine."""
    Site.body, Site.status, Site.short, Site.asked = WHOLE, 200, None, []
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Site) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_address[1]}"
        server.shutdown()


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(tmp_path)


def test_the_hosts_are_those_of_the_publishers() -> None:
    assert hosts() == {"www.ircc.canada.ca", "www150.statcan.gc.ca", "api.unhcr.org"}


def test_a_file_is_fetched_read_and_kept(site: str, store: Store) -> None:
    heard: list[tuple[str, int, int | None]] = []
    ((kept, new),) = fetch(store, OFFICE, on=DAY, base=site, tell=lambda *each: heard.append(each))
    assert new
    assert (kept.data_set, kept.retrieved, kept.rows) == (OFFICE, DAY, 8)
    assert kept.address == catalogue()[OFFICE].files[0]
    assert kept.original.read_bytes() == WHOLE
    assert heard[-1] == ("ODP-Asylum-PT_OfficeType.csv", len(WHOLE), len(WHOLE))
    assert Site.asked == [("/opendata-donneesouvertes/data/ODP-Asylum-PT_OfficeType.csv", None)]
    assert not fetch(store, OFFICE, on=DAY, base=site)[0][1]


def test_a_download_that_stopped_goes_on_where_it_ended(site: str, store: Store) -> None:
    Site.short = 200
    with pytest.raises(Complaint, match="stopped before its end"):
        fetch(store, OFFICE, on=DAY, base=site)
    assert store.vintages() == ()
    Site.short = None
    fetch(store, OFFICE, on=DAY, base=site)
    assert Site.asked[-1][1] == "bytes=200-"
    assert store.vintages()[0].original.read_bytes() == WHOLE
    assert [path for path in (store.folder / PARTIAL).iterdir() if path.name != ".lock"] == []


def test_the_pages_of_an_api_are_fetched_and_kept_as_one(site: str, store: Store) -> None:
    ((kept, _),) = fetch(store, "unhcr.applications", on=DAY, base=site)
    assert kept.rows == 4
    assert [parse_qs(urlsplit(path).query)["page"] for path, _ in Site.asked] == [["1"], ["2"]]
    assert json.loads(kept.original.read_text("utf-8")) == PAGES
    assert store.verify(kept) is None


@pytest.mark.parametrize(
    ("status", "body", "said"),
    [
        (404, b"no", "answers 404"),
        (503, b"no", "answers 503"),
        (302, b"", "not of the catalogue’s hosts"),
        (200, (BAD / "block_page.html").read_bytes(), "Web page without a table"),
        (200, (BAD / "half_downloaded.csv").read_bytes(), "cut short"),
        (200, (GOOD / "irb_open_data.csv").read_bytes(), "it is irb.rpd_decisions, not ircc.asylum_office"),
        (200, b"", "empty"),
    ],
)
def test_what_is_not_the_file_asked_for_is_not_kept(
    site: str, store: Store, status: int, body: bytes, said: str
) -> None:
    Site.status, Site.body = status, body
    with pytest.raises(Complaint) as caught:
        fetch(store, OFFICE, on=DAY, base=site)
    assert said in caught.value.text("en")
    assert store.vintages() == ()


def test_an_older_month_is_not_taken_for_the_newest(site: str, store: Store) -> None:
    fetch(store, OFFICE, on=DAY, base=site)
    Site.body = b"".join(line for line in WHOLE.splitlines(keepends=True) if b"Jul" not in line)
    with pytest.raises(Complaint, match="it ends on 2025-06-30"):
        fetch(store, OFFICE, on=DAY, base=site)


def test_offline_it_says_so_and_how_to_do_it_by_hand(store: Store) -> None:
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))
        with pytest.raises(Complaint) as caught:
            fetch(store, OFFICE, base=f"http://127.0.0.1:{nobody.getsockname()[1]}")
    assert "cannot be reached" in caught.value.text("en")
    assert "ne peut être joint" in caught.value.text("fr")
    assert "passage data add" in caught.value.text("fr")
    assert store.vintages() == ()


def test_too_much_is_refused(site: str, store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fetching, "LARGEST", 100)
    with pytest.raises(Complaint, match="larger than any"):
        fetch(store, OFFICE, base=site)


@pytest.mark.parametrize("base", ["http://example.org", "https://example.org", "ftp://127.0.0.1"])
def test_nothing_but_this_machine_may_stand_for_a_publisher(base: str, store: Store) -> None:
    with pytest.raises(Complaint, match="not private"):
        fetch(store, OFFICE, base=base)
