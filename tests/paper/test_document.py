import pytest

from passage.paper.document import Document, Heading, Picture, Table, said


def test_no_heading_skips_a_level() -> None:
    Document("T", "en", (Heading("a"), Heading("b", 3), Heading("c", 2)))
    with pytest.raises(ValueError, match="level 3"):
        Document("T", "en", (Heading("a", 3),))
    with pytest.raises(ValueError, match="level 1"):
        Document("T", "en", (Heading("a", 1),))


def test_every_row_of_a_table_is_as_long_as_its_header() -> None:
    with pytest.raises(ValueError, match="2 cells"):
        Table("C", ("a", "b"), (("1",),))


def test_a_picture_without_words_does_not_come_into_being() -> None:
    with pytest.raises(ValueError, match="in words"):
        Picture("<svg/>", " ")


def test_a_document_has_a_title() -> None:
    with pytest.raises(ValueError, match="title"):
        Document(" ", "en", ())


def test_words_are_told_without_their_notes(document: Document) -> None:
    assert said(("a", "b")) == "ab"
