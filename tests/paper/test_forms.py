"""The same document on paper, on the web and as Markdown: the same headings, tables and numerals."""

import re
from dataclasses import replace
from html.parser import HTMLParser
from io import BytesIO

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from pypdf import PdfReader

from passage.paper.document import (
    Branch,
    Callout,
    Document,
    Heading,
    Link,
    Note,
    Paragraph,
    Picture,
    Strong,
    Table,
    Tree,
    said,
)
from passage.paper.html import fragment, page
from passage.paper.markdown import markdown
from passage.paper.pdf import pdf

HOSTILE = (
    *("<script>alert(1)</script>", '"><img src=x onerror=alert(1)>', "{{7*7}}", "| a | b |", "# Titre"),
    *("- liste", "1. un", "> cité", "[x](javascript:alert(1))", "![x](http://a.example)", "`code`", "***"),
    *("a\nb", "\u202eabc", "\x00", "+ un", "=1+1", "&amp;", "&lt;", "$x$", "[^1]", "!", "---", "~~x~~"),
)


class Seen(HTMLParser):
    """The elements of a fragment, with their attributes, and its words."""

    def __init__(self, made: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.words = ""
        self.open: list[str] = []
        self.feed(made)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        if tag not in ("meta", "link"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words += data

    def named(self, name: str) -> list[dict[str, str | None]]:
        return [attributes for tag, attributes in self.elements if tag == name]


def numerals(words: str) -> list[str]:
    """The numbers of a document, in their order, as they are written."""
    return re.findall(r"\d[\d.,\u00a0\u202f]*\d|\d", words)


def test_every_form_has_the_same_headings(document: Document) -> None:
    headings = [document.title, *(said(b.words) for b in document.blocks if isinstance(b, Heading))]
    on_paper = "\n".join(each.extract_text() for each in PdfReader(BytesIO(pdf(document))).pages)
    web, text = Seen(fragment(document)).words, markdown(document)
    for heading in headings:
        assert heading in on_paper
        assert heading in web
        assert heading in text
    assert re.findall(r"^#+", text, re.MULTILINE) == ["#", "##", "###"]
    assert [tag for tag, _ in Seen(fragment(document)).elements if re.fullmatch(r"h\d", tag)] == [
        *("h1", "h2", "h3"),
        "h2",  # that of the notes
    ]


def test_every_form_has_the_same_cells_and_numerals(document: Document) -> None:
    (table,) = document.tables()
    on_paper = "\n".join(each.extract_text() for each in PdfReader(BytesIO(pdf(document))).pages)
    web, text = Seen(fragment(document)).words, markdown(document)
    for cell in (*table.header, *(cell for row in table.rows for cell in row)):
        for form in (on_paper, web, text):
            assert said(cell) in form
    for number in ("12\u202f345,6", "98\u00a0765\u00a0%", "4321"):
        for form in (on_paper, web, text):
            assert number in form


def test_the_web_has_headers_names_and_languages(document: Document) -> None:
    seen = Seen(page(document, stylesheet="/style.css"))
    assert seen.named("html") == [{"lang": "fr-CA"}]
    assert [cell["scope"] for cell in seen.named("th")] == ["col"] * 3 + ["row"] * 2
    assert {"lang": "en-CA"} in seen.named("span")
    (drawing,) = seen.named("svg")
    assert drawing["role"] == "img"
    names = [attributes["id"] for _, attributes in seen.elements if "id" in attributes]
    assert len(names) == len(set(names))
    assert drawing["aria-labelledby"] in names
    for link in seen.named("a"):
        if (link["href"] or "").startswith("#"):
            assert (link["href"] or "")[1:] in names


def test_the_web_has_no_style_and_no_script_within(document: Document) -> None:
    seen = Seen(page(document, stylesheet="/style.css"))
    assert not seen.named("script")
    assert not seen.named("style")
    assert not any("style" in attributes for _, attributes in seen.elements)


def test_within_a_page_headings_begin_where_the_page_says(document: Document) -> None:
    tags = [tag for tag, _ in Seen(fragment(document, top=3)).elements if re.fullmatch(r"h\d", tag)]
    assert tags == ["h3", "h4", "h5", "h4"]


def hostile(words: str) -> Document:
    return Document(
        f"T{words}",
        "en",
        (
            Heading(f"H{words}"),
            Paragraph(words, Strong(words), Link(words, words), Note(words)),
            Paragraph(words),
            Tree((Branch(words, (words,), (Branch(words),)),)),
            Table(f"C{words}", (words, "b"), ((words, words),)),
            Callout(f"K{words}", (Paragraph(words),)),
        ),
        kicker=words,
        notice=words,
        author=words,
    )


def structure(words: str) -> list[tuple[str, list[str]]]:
    """The elements of a page with those words everywhere, and the names of their attributes."""
    seen = Seen(page(hostile(f"x{words}")))
    assert not seen.open
    return [(tag, sorted(attributes)) for tag, attributes in seen.elements]


@given(st.one_of(st.text(max_size=80), st.sampled_from(HOSTILE)))
@example("".join(HOSTILE))
def test_no_words_become_an_element_or_an_attribute(words: str) -> None:
    assert structure(words) == structure("plain")


@pytest.mark.parametrize("words", [word for word in HOSTILE if "\n" not in word and "\x00" not in word])
def test_every_hostile_word_is_read_on_the_web_as_it_was(words: str) -> None:
    kept = words.replace("\u202e", "\ufffd")
    assert Seen(fragment(hostile(words))).words.count(kept) >= 12


@pytest.mark.parametrize(
    "url", ["javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "//a.example", ""]
)
def test_a_link_leads_to_the_web_or_nowhere(url: str) -> None:
    document = Document("T", "en", (Paragraph(Link("here", url)),))
    assert "href" not in fragment(document)
    assert "](" not in markdown(document)
    assert b"/URI" not in pdf(document)


def test_markdown_escapes_what_would_be_a_mark() -> None:
    made = markdown(hostile("*a* [b](c) <d> `e` | f # g"))
    assert "\\*a\\* \\[b\\](c) \\<d\\> \\`e\\` \\| f \\# g" in made
    assert "<d>" not in made


@pytest.mark.parametrize("line", ["- x", "1. x", "+ x", "= x", "12) x"])
def test_no_line_of_markdown_begins_a_list_by_chance(line: str) -> None:
    made = markdown(Document("T", "en", (Paragraph(line),)))
    assert line not in made.splitlines()


def test_a_note_within_a_note_is_numbered_after_it() -> None:
    document = Document("T", "en", (Paragraph("a", Note(("b", Note("c")))),))
    assert "[^1]: b[^2]\n[^2]: c" in markdown(document)
    assert fragment(document).index(">b<") < fragment(document).index(">c ")


def test_drawings_on_one_page_do_not_share_names(document: Document) -> None:
    picture = next(block for block in document.blocks if isinstance(block, Picture))
    seen = Seen(fragment(replace(document, blocks=(picture, picture))))
    names = [attributes["id"] for _, attributes in seen.elements if "id" in attributes]
    assert len(names) == len(set(names))
