"""Texts are fetched when a person asks, from one site, whole or not at all, and read before they are kept."""

import http.server
import socket
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import ClassVar

import pytest

from passage.statutes import downloading
from passage.statutes.downloading import download, wanted
from passage.text import Complaint

ACT = """<?xml version="1.0" encoding="utf-8"?>
<Statute lims:pit-date="2001-01-01" lims:current-date="2001-12-31" xml:lang="{lang}"
 xmlns:lims="http://justice.gc.ca/lims"><Identification><ShortTitle>Lamps Act</ShortTitle><Chapter>
<ConsolidatedNumber>{number}</ConsolidatedNumber></Chapter></Identification><Body><Section><Label>1</Label>
<Text>A lamp burns.</Text></Section></Body></Statute>
"""


class Site(http.server.BaseHTTPRequestHandler):
    """Answers as the site would, or as told."""

    told: ClassVar[dict[str, tuple[int, str]]] = {}

    def do_GET(self) -> None:
        lang = "en" if "/eng/" in self.path else "fr"
        status, body = self.told.get(self.path, (200, ACT.format(lang=lang, number="I-2.5")))
        self.send_response(status)
        if status == 302:
            self.send_header("Location", body)
        self.end_headers()
        self.wfile.write(b"" if status == 302 else body.encode())

    def log_message(self, *_: object) -> None:  # type: ignore[override]
        pass


@pytest.fixture
def site() -> Iterator[str]:
    """A site of our own on this machine."""
    Site.told = {}
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Site) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_address[1]}"
        server.shutdown()


def test_the_addresses_are_those_of_the_official_site(tmp_path: Path) -> None:
    files = wanted(tmp_path, ["IRPA", "RIPR"])
    assert [each.address for each in files] == [
        "https://laws-lois.justice.gc.ca/eng/XML/I-2.5.xml",
        "https://laws-lois.justice.gc.ca/fra/XML/I-2.5.xml",
        "https://laws-lois.justice.gc.ca/eng/XML/SOR-2002-227.xml",
        "https://laws-lois.justice.gc.ca/fra/XML/DORS-2002-227.xml",
    ]
    assert files[3].path == tmp_path / "fra" / "DORS-2002-227.xml"


def test_without_a_name_every_instrument_that_the_site_consolidates_is_wanted(tmp_path: Path) -> None:
    assert {"IRPA", "IRPR", "IA", "RPDR", "RADR", "SC 2026 c 4"} <= {each.name for each in wanted(tmp_path)}
    assert not {"STCA", "PN", "SC 2010 c 8"} & {each.name for each in wanted(tmp_path)}


def test_an_instrument_that_the_site_does_not_hold_is_a_complaint(tmp_path: Path) -> None:
    for name in ("STCA", "lamps"):
        with pytest.raises(Complaint, match="has no consolidation"):
            wanted(tmp_path, [name])


def test_both_languages_are_fetched_read_and_kept(site: str, tmp_path: Path) -> None:
    told: list[str] = []
    found = download(tmp_path, ["IRPA"], base=site, tell=lambda each: told.append(each.lang))
    assert [each.name for each in found] == ["IRPA", "IRPA"]
    assert told == ["en", "fr"]
    assert sorted(path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*.*")) == [
        "eng/I-2.5.xml",
        "fra/I-2.5.xml",
    ]


def test_a_file_is_replaced_only_if_that_is_asked_for(site: str, tmp_path: Path) -> None:
    download(tmp_path, ["IRPA"], base=site)
    kept = tmp_path / "fra" / "I-2.5.xml"
    kept.write_text("mine", "utf-8")
    with pytest.raises(Complaint, match="already"):
        download(tmp_path, ["IRPA"], base=site)
    assert kept.read_text("utf-8") == "mine"
    download(tmp_path, ["IRPA"], base=site, replace=True)
    assert kept.read_text("utf-8") != "mine"


@pytest.mark.parametrize(
    ("status", "body", "said"),
    [
        (404, "no", "the site answers 404"),
        (503, "no", "the site answers 503"),
        (200, "<!DOCTYPE html><html></html>", "a Web page"),
        (200, "", "empty"),
        (200, ACT.format(lang="en", number="I-2.5")[:300], "cut short"),
        (200, ACT.format(lang="en", number="H-0.5"), "another instrument: Lamps Act"),
        (200, ACT.format(lang="fr", number="I-2.5"), "another instrument"),
        (302, "http://127.0.0.1:9/eng/XML/I-2.5.xml", "leads to another site"),
        (302, "https://example.org/eng/XML/I-2.5.xml", "leads to another site"),
    ],
)
def test_what_is_not_the_text_asked_for_is_not_kept(
    site: str, tmp_path: Path, status: int, body: str, said: str
) -> None:
    Site.told = {"/eng/XML/I-2.5.xml": (status, body)}
    with pytest.raises(Complaint, match=said):
        download(tmp_path, ["IRPA"], base=site)
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []


def test_a_redirection_within_the_site_is_followed(site: str, tmp_path: Path) -> None:
    Site.told = {"/eng/XML/I-2.5.xml": (302, f"{site}/eng/XML/elsewhere.xml")}
    assert len(download(tmp_path, ["IRPA"], base=site)) == 2


def test_too_much_is_not_kept(site: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(downloading, "LARGEST", 100)
    with pytest.raises(Complaint, match="larger than 64 MB"):
        download(tmp_path, ["IRPA"], base=site)
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []


def test_offline_it_says_so_and_how_to_do_it_by_hand(tmp_path: Path) -> None:
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))
        base = f"http://127.0.0.1:{nobody.getsockname()[1]}"
        with pytest.raises(Complaint) as caught:
            download(tmp_path, ["IRPA"], base=base)
    assert "cannot be reached" in caught.value.text("en")
    assert "ne peut être joint" in caught.value.text("fr")
    assert str(tmp_path / "eng" / "I-2.5.xml") in caught.value.text("en")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("base", ["http://laws-lois.justice.gc.ca", "file:///", "ftp://127.0.0.1"])
def test_nothing_but_https_is_used(base: str, tmp_path: Path) -> None:
    with pytest.raises(Complaint, match="not private"):
        download(tmp_path, ["IRPA"], base=base)


def test_a_folder_that_cannot_be_written_is_a_complaint(site: str, tmp_path: Path) -> None:
    (tmp_path / "eng").write_text("a file, not a folder", "utf-8")
    with pytest.raises(Complaint, match="cannot be written"):
        download(tmp_path, ["IRPA"], base=site)
