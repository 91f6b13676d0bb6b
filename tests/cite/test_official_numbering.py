"""Every label printed in the official texts is a place that a citation can name, in the order of print."""

import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest

from passage.cite import Citation

TEXTS = {
    "acts/I-2.5.xml": "IRPA",
    "acts/I-21.xml": "IA",
    "acts/S-22.5.xml": "SC 2026 c 4",
    "regulations/SOR-2002-227.xml": "IRPR",
    "regulations/SOR-2012-256.xml": "RPDR",
    "regulations/SOR-2012-257.xml": "RADR",
}
REPEALED_TOGETHER = re.compile(" and | to ")  # the places of “(2) and (3) [Repealed]” share one label
INNER = ("Subsection", "Paragraph", "Subparagraph", "Clause", "Subclause")


def printed(node: ElementTree.Element, place: str) -> Iterator[str]:
    """The places under a node, as printed; definitions have no number of their own and are passed over."""
    for child in node:
        if child.tag in INNER and (label := child.findtext("Label")):
            yield place + label
            yield from printed(child, place + label)


@pytest.mark.parametrize("file", TEXTS)
def test_the_official_numbering_is_understood_and_sorted(file: str, shared: Path) -> None:
    path = shared / "law" / "statutes" / "current" / "eng" / file
    body = ElementTree.parse(path).getroot().find("Body")
    assert body is not None
    citations = [
        Citation.parse(f"{TEXTS[file]} {place}")
        for section in body.iter("Section")
        if (label := section.findtext("Label")) and section.find("AmendedText") is None
        for place in (label, *printed(section, label))
        if not REPEALED_TOGETHER.search(place)
    ]
    assert len(citations) > 100
    assert citations == sorted(citations)
