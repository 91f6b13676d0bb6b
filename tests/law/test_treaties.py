"""The rows that lay a treaty beside the law: each a provision that can be printed, each citation a place."""

import pytest

from passage.cite import Citation
from passage.engine.publish import publish
from passage.lang import Layer
from passage.law import book, undertakings
from passage.law.protocols import Undertaking
from passage.text.typography import faults

ROWS = [row for rows in undertakings().values() for row in rows]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.cite)
def test_a_row_is_a_provision_printed_with_its_obligation_and_fit(row: Undertaking) -> None:
    provision = book().provisions[row.cite]
    assert provision.layer is Layer.TREATY
    for lang in ("en", "fr"):
        printed = publish(book(), row.cite).text(lang)
        assert row.obligation[lang] in printed
        assert row.fit.value[lang] in printed
        assert provision.citation.label(lang) in printed


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.cite)
def test_what_a_row_cites_in_canada_is_a_place_in_a_text(row: Undertaking) -> None:
    assert [str(Citation.parse(cite)) for cite in row.canada] == list(row.canada)
    assert row.canada or row.beside
    assert faults(row.answers.fr) == []


def test_every_row_of_a_treaty_says_that_it_is_told_from_memory() -> None:
    assert all(
        any(flag.key == "treaty-from-memory" for flag in book().provisions[row.cite].flags) for row in ROWS
    )


def test_a_treaty_is_cited_by_articles_and_read_from_either_language() -> None:
    assert Citation("UNSP", "16(1)").label("en") == "UN Smuggling Protocol, art. 16(1)"
    assert Citation("UNTP", "3(a)").label("fr").endswith("art. 3a)")
    assert Citation.parse("Protocole de l’ONU sur la traite des personnes, art. 5") == Citation("UNTP", "5")
    assert Citation.parse("Criminal Code 279.011(1)") == Citation("CC", "279.011(1)")
