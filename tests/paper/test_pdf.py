import builtins
import getpass
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from passage.paper import pdf as room
from passage.paper.document import Branch, Document, Heading, Paragraph, Picture, Strong, Table, Tree
from passage.paper.pdf import pages, pdf
from passage.text import Complaint, Language

pytest.importorskip("typst", reason="pip install 'passage-law[documents]' runs this")

MARKUP = (
    *('#import "@preview/x:1.0.0": *', '#read("/etc/passwd")', "*gras*", "_x_", "$x^2$", "\\u{41}", "@ref"),
    *("<label>", "// remarque", "/* x */", "= Titre", "- liste", "+ un", "/ t: u", "```raw```", "#{1+1}"),
    *('"', "'", "\\", "#", "]", "}", ")", "~", "--", "---", "...", "`", "https://a.example/b?c=d#e"),
    *("x" * 300, "[U+0041]", "{{ 7*7 }}", "%s", "\\n", "a\tb", "</script>", "&amp;", "1. un"),
)
COVERED = st.characters(min_codepoint=0x21, max_codepoint=0x17F, exclude_categories=("Cc", "Cf", "Zs"))
GREEK_OR_CYRILLIC = st.sampled_from("ΑΩαωЖяДёШ")


def read(made: bytes) -> PdfReader:
    return PdfReader(BytesIO(made))


def words_of(made: bytes) -> str:
    """All the words, without the spaces between them or the places where a long one may break."""
    return bare(" ".join(page.extract_text() for page in read(made).pages))


def bare(words: str) -> str:
    return re.sub(r"[\s\u200b\u00ad]+", "", words)


@pytest.fixture(scope="module")
def made(document: Document) -> bytes:
    return pdf(document)


def tags(made: bytes) -> Iterator[dict[str, Any]]:
    """Every element of the structure, outer ones first."""

    def walk(node: Any) -> Iterator[dict[str, Any]]:
        node = node.get_object() if hasattr(node, "get_object") else node
        if isinstance(node, list):
            for each in node:
                yield from walk(each)
        elif isinstance(node, dict) and "/S" in node:
            yield node
            yield from walk(node.get("/K", []))

    return walk(read(made).trailer["/Root"]["/StructTreeRoot"]["/K"])


def metadata(made: bytes) -> str:
    found: bytes = read(made).trailer["/Root"]["/Metadata"].get_object().get_data()
    return found.decode()


def test_it_says_that_it_is_pdf_ua_1(made: bytes) -> None:
    assert "<pdfuaid:part>1</pdfuaid:part>" in metadata(made)


@pytest.mark.parametrize(("lang", "locale"), [("en", "en-CA"), ("fr", "fr-CA")])
def test_it_tells_its_language_and_its_title(document: Document, lang: Language, locale: str) -> None:
    found = read(pdf(replace(document, lang=lang)))
    root = found.trailer["/Root"]
    assert root["/Lang"] == locale
    assert found.metadata is not None
    assert found.metadata.title == "Note\u00a0: un essai"
    assert (
        root["/ViewerPreferences"]["/DisplayDocTitle"] is True
        or root["/ViewerPreferences"]["/DisplayDocTitle"].value
    )


def test_it_is_tagged_by_what_each_part_is(made: bytes) -> None:
    root = read(made).trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"]
    found = [tag["/S"] for tag in tags(made)]
    for kind in (
        "/H1",
        "/H2",
        "/H3",
        "/P",
        "/L",
        "/LI",
        "/Table",
        "/TH",
        "/TD",
        "/Caption",
        "/Note",
        "/Link",
    ):
        assert kind in found, kind
    assert found.count("/H1") == 1
    assert found.count("/TH") == 3
    assert found.count("/Table") == 1


def test_headings_stand_in_their_order(made: bytes) -> None:
    levels = [tag["/S"] for tag in tags(made) if re.fullmatch(r"/H\d", tag["/S"])]
    assert levels == ["/H1", "/H2", "/H3"]


def test_a_picture_is_told_in_words(made: bytes) -> None:
    (figure,) = [tag for tag in tags(made) if tag["/S"] == "/Figure"]
    assert figure["/Alt"] == "Un rectangle bleu"


def test_words_of_another_language_are_said_to_be_so(made: bytes) -> None:
    assert [tag["/Lang"] for tag in tags(made) if "/Lang" in tag] == ["en-CA"]


def test_the_spaces_of_french_are_kept(made: bytes) -> None:
    said = " ".join(page.extract_text() for page in read(made).pages)
    assert "«\u00a0loi\u00a0»" in said
    assert "12\u202f345,6" in said
    assert "98\u00a0765\u00a0%" in said


def test_the_same_document_gives_the_same_bytes(document: Document, made: bytes) -> None:
    assert pdf(document) == made


def test_it_was_made_when_its_caller_says(document: Document) -> None:
    found = read(pdf(document, datetime(2025, 1, 2, 3, 4, 5, tzinfo=UTC))).metadata
    assert found is not None
    assert found.creation_date == datetime(2025, 1, 2, 3, 4, 5, tzinfo=UTC)


def test_no_time_is_told_where_there_is_none() -> None:
    found = read(pdf(Document("T", "en", ()))).metadata
    assert found is not None
    assert found.creation_date is None


def test_nothing_of_the_machine_is_in_it(made: bytes, root: Path) -> None:
    for private in (str(root), str(Path.home()) + "/", str(room.__file__)):
        assert private.encode() not in made
    if (user := getpass.getuser()) not in ("root",):
        assert user not in metadata(made)


WORD = st.one_of(
    st.sampled_from(MARKUP), st.text(st.one_of(COVERED, GREEK_OR_CYRILLIC), min_size=1, max_size=60)
)


@settings(max_examples=25)
@given(st.lists(WORD, max_size=15))
@example(list(MARKUP))
def test_every_word_comes_back_as_it_was(words: list[str]) -> None:
    made = pdf(
        Document(
            "T",
            "fr",
            (
                Paragraph(" ".join(words)),
                Heading((Strong("Ω"), *(f" {word}" for word in words))),
                Table("C", tuple(words) or ("x",), ()),
                Tree(tuple(Branch(word, (word,)) for word in words)),
            ),
        )
    )
    said = words_of(made)
    for word in words:
        assert said.count(bare(word)) >= 1, word
    assert bare("".join(words)) in said


@settings(max_examples=25)
@given(st.text(st.characters(), max_size=120), st.text(max_size=20))
@example("😀 漢字 مرحبا שלום \u202e abc \x00 \ud800 \ufeff \ufffe a\u0301\u0489", "\u2066x")
def test_any_text_at_all_is_set_and_takes_nothing_with_it(hostile: str, title: str) -> None:
    document = Document(f"T {title}", "en", (Paragraph("before"), Paragraph(hostile), Paragraph("after")))
    said = words_of(pdf(document))
    assert "before" in said
    assert "after" in said


def test_a_character_without_a_font_is_told_by_its_number(monkeypatch: pytest.MonkeyPatch) -> None:
    assert "[U+F0000]" in words_of(pdf(Document("T", "en", (Paragraph("a\U000f0000b"),))))
    monkeypatch.setattr(room, "MOST_TRIES", 2)
    many = "".join(chr(0xF0000 + n) for n in range(40))
    assert "[U+F0027]" in words_of(pdf(Document("T", "en", (Paragraph(many),))))


def test_what_is_sure_to_have_a_font_has_one() -> None:
    sure = "".join(c for n in range(0x20, 0x3000) if not room._PROVEN.match(c := chr(n)))
    assert len(sure) > 300
    lines = tuple(Paragraph(f"x{sure[place : place + 20]}x") for place in range(0, len(sure), 20))
    assert "[U+" not in words_of(pdf(Document("T", "en", lines)))


def test_a_tree_may_be_deeper_than_a_page_is_wide() -> None:
    branch = Branch("leaf 0")
    for depth in range(1, 120):
        branch = Branch(f"leaf {depth}", (), (branch,))
    said = words_of(pdf(Document("T", "en", (Tree((branch,)),))))
    assert "leaf0" in said
    assert "leaf119" in said


def test_a_document_that_is_too_large_is_refused() -> None:
    with pytest.raises(Complaint, match="too large"):
        pdf(Document("T", "en", (Paragraph("x" * 1_600_000),)))


def test_what_is_no_drawing_is_refused() -> None:
    with pytest.raises(Complaint, match="no drawing"):
        pdf(Document("T", "en", (Picture("<svg>", "alt"),)))


def test_each_page_can_be_looked_at(document: Document) -> None:
    assert [page[:8] for page in pages(document)] == [b"\x89PNG\r\n\x1a\n"] * 2


def test_where_the_typesetter_is_missing_one_sentence_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    found = builtins.__import__

    def without(name: str, *more: Any) -> Any:
        if name == "typst":
            raise ImportError(name)
        return found(name, *more)

    monkeypatch.setattr(builtins, "__import__", without)
    with pytest.raises(Complaint) as complaint:
        pdf(Document("T", "en", ()))
    for lang in ("en", "fr"):
        assert "passage-law[documents]" in complaint.value.text(lang)
