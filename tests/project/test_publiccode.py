from pathlib import Path
from typing import Any

import pytest
import yaml

import passage

MANDATORY = {
    "publiccodeYmlVersion",
    "name",
    "url",
    "releaseDate",
    "platforms",
    "categories",
    "developmentStatus",
    "softwareType",
    "description",
    "legal",
    "maintenance",
    "localisation",
}


@pytest.fixture(scope="module")
def publiccode(root: Path) -> dict[str, Any]:
    return yaml.safe_load((root / "publiccode.yml").read_text(encoding="utf-8"))


def test_publiccode_has_every_mandatory_key(publiccode: dict[str, Any]) -> None:
    assert publiccode.keys() >= MANDATORY
    assert publiccode["maintenance"]["contacts"][0]["name"]


def test_publiccode_tells_the_version_of_the_package(publiccode: dict[str, Any]) -> None:
    assert publiccode["softwareVersion"] == passage.__version__


def test_publiccode_describes_passage_in_both_languages_at_length(publiccode: dict[str, Any]) -> None:
    english, french = publiccode["description"]["en"], publiccode["description"]["fr"]
    for words in (english, french):
        assert len(words["shortDescription"]) <= 150
        assert 500 <= len(words["longDescription"]) <= 10_000
        assert all(len(feature) <= 100 for feature in words["features"]), words["features"]
    assert len(english["features"]) == len(french["features"])
    assert english.keys() == french.keys()
    assert all(english[key] != french[key] for key in english)
