import pytest
from hypothesis import given
from hypothesis import strategies as st

from passage.cite import INSTRUMENTS, Citation, Miscitation, instrument

# Places as drafting numbers them, each level only inside the one before.
TENTHS = st.sampled_from(["", ".1", ".01", ".2", ".11"])
ROMANS = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xiv", "xix", "xx", "xl", "xlix")


def level(numbers: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    return st.builds("({}{})".format, numbers, TENTHS)


@st.composite
def pinpoints(draw: st.DrawFn) -> str:
    place = str(draw(st.integers(1, 400))) + draw(TENTHS)
    if draw(st.booleans()):
        place += draw(level(st.integers(1, 20).map(str)))
    inner = [st.sampled_from("abcdefghijklmnopqrstuvwxyz"), st.sampled_from(ROMANS)]
    inner += [st.sampled_from("ABCDEFGH"), st.sampled_from([roman.upper() for roman in ROMANS])]
    for numbers in inner[: draw(st.integers(0, 4))]:
        place += draw(level(numbers))
    return place


LAWS = [law.id for law in INSTRUMENTS.values() if law.kind in ("act", "regulation", "rules", "treaty")]
CITATIONS = st.builds(Citation, st.sampled_from([*LAWS, "SC 2023 c 19", "SOR/2023-58"]), pinpoints())


@pytest.mark.parametrize(
    ("cited", "en", "fr"),
    [
        ("IRPA 101(1)(e)", "IRPA s. 101(1)(e)", "LIPR, al. 101(1)e)"),
        ("IRPA 101(1)(b.1)", "IRPA s. 101(1)(b.1)", "LIPR, al. 101(1)b.1)"),
        ("IRPR 159.5(c)(iii)", "IRPR s. 159.5(c)(iii)", "RIPR, sous-al. 159.5c)(iii)"),
        ("IRPR 159.5(i)(i)", "IRPR s. 159.5(i)(i)", "RIPR, sous-al. 159.5i)(i)"),
        ("IRPR 159.5(i)", "IRPR s. 159.5(i)", "RIPR, al. 159.5i)"),
        ("IRPR 228(1)(a.01)(iv)", "IRPR s. 228(1)(a.01)(iv)", "RIPR, sous-al. 228(1)a.01)(iv)"),
        ("IRPA 104.1", "IRPA s. 104.1", "LIPR, art. 104.1"),
        ("IRPA 100(2)", "IRPA s. 100(2)", "LIPR, par. 100(2)"),
        ("IRPR 159.4(1.1)", "IRPR s. 159.4(1.1)", "RIPR, par. 159.4(1.1)"),
        ("IRPA 112(2)(b.1)(ii)(A)", "IRPA s. 112(2)(b.1)(ii)(A)", "LIPR, div. 112(2)b.1)(ii)(A)"),
        ("IRPR 1(1)(a)(i)(A)(I)", "IRPR s. 1(1)(a)(i)(A)(I)", "RIPR, subdiv. 1(1)a)(i)(A)(I)"),
        ("IRPR Sch 1.1", "IRPR Sch. 1.1", "RIPR, ann. 1.1"),
        ("IA 27(2)", "Interpretation Act, s. 27(2)", "Loi d’interprétation, par. 27(2)"),
        ("RPDR 65(2)", "RPD Rules, r. 65(2)", "Règles de la SPR, règle 65(2)"),
        ("RADR 3(3)(g)", "RAD Rules, r. 3(3)(g)", "Règles de la SAR, règle 3(3)g)"),
        ("SC 2026 c 4 75(b)", "S.C. 2026, c. 4, s. 75(b)", "L.C. 2026, ch. 4, al. 75b)"),
        ("SC 2023 c 19 12", "S.C. 2023, c. 19, s. 12", "L.C. 2023, ch. 19, art. 12"),
        ("SOR/2023-58 2", "SOR/2023-58, s. 2", "DORS/2023-58, art. 2"),
        ("STCA 4(1)", "STCA art. 4(1)", "ETPS, art. 4(1)"),
        (
            "STCA Protocol 3(a)",
            "STCA Additional Protocol, para. 3(a)",
            "Protocole additionnel à l’ETPS, par. 3a)",
        ),
        (
            "PP 2026-05-19",
            "Public policy (IRPA s. 25.2), 2026-05-19",
            "Politique d’intérêt public (LIPR, art. 25.2), 2026-05-19",
        ),
        ("PN RPD 2024-09-09", "Practice notice, RPD, 2024-09-09", "Avis de pratique, SPR, 2024-09-09"),
        ("IFHP", "IFHP", "PFSI"),
    ],
)
def test_a_label_is_written_as_each_language_cites(cited: str, en: str, fr: str) -> None:
    citation = Citation.parse(cited)
    assert (citation.label("en"), citation.label("fr")) == (en, fr)
    assert str(citation) == cited
    assert Citation.parse(en) == Citation.parse(fr) == citation


@pytest.mark.parametrize(
    ("cited", "en", "fr"),
    [
        (
            "IRPA 101(1)(e)",
            "paragraph 101(1)(e) of the Immigration and Refugee Protection Act",
            "l’alinéa 101(1)e) de la Loi sur l’immigration et la protection des réfugiés",
        ),
        (
            "IRPR 159.5(c)(iii)",
            "subparagraph 159.5(c)(iii) of the Immigration and Refugee Protection Regulations",
            "le sous-alinéa 159.5c)(iii) du Règlement sur l’immigration et la protection des réfugiés",
        ),
        (
            "RPDR 65(2)",
            "subrule 65(2) of the Refugee Protection Division Rules",
            "le paragraphe 65(2) des Règles de la Section de la protection des réfugiés",
        ),
        (
            "RPDR 65",
            "rule 65 of the Refugee Protection Division Rules",
            "la règle 65 des Règles de la Section de la protection des réfugiés",
        ),
        (
            "IRPR Sch 1.1",
            "Schedule 1.1 to the Immigration and Refugee Protection Regulations",
            "l’annexe 1.1 du Règlement sur l’immigration et la protection des réfugiés",
        ),
        (
            "STCA Protocol 1",
            "paragraph 1 of the Additional Protocol to the Safe Third Country Agreement",
            "le paragraphe 1 du Protocole additionnel à l’Entente sur les tiers pays sûrs",
        ),
        ("SOR/2023-58 2", "section 2 of SOR/2023-58", "l’article 2 du DORS/2023-58"),
        ("IA", "the Interpretation Act", "la Loi d’interprétation"),
    ],
)
def test_a_citation_is_spelled_out_in_a_sentence(cited: str, en: str, fr: str) -> None:
    citation = Citation.parse(cited)
    assert (citation.long("en"), citation.long("fr")) == (en, fr)


@given(CITATIONS)
def test_a_citation_is_read_back_from_every_way_it_is_written(citation: Citation) -> None:
    assert Citation.parse(str(citation)) == citation
    assert Citation.parse(citation.label("en")) == citation
    assert Citation.parse(citation.label("fr")) == citation


@pytest.mark.parametrize(
    "written",
    [
        "  irpa   101(1)(b.1) ",
        "LIPR 101(1)b.1)",
        "LIPR, al. 101(1)b.1)",
        "IRPA, s. 101(1)(b.1)",
        "S.C. 2001, c. 27, s. 101(1)(b.1)",
        "L.C. 2001, ch. 27, al. 101(1)b.1)",
        "Immigration and Refugee Protection Act, s. 101(1)(b.1)",
        "Loi sur l'immigration et la protection des réfugiés, al. 101(1)b.1)",
    ],
)
def test_a_citation_is_recognized_however_it_is_written(written: str) -> None:
    assert Citation.parse(written) == Citation("IRPA", "101(1)(b.1)")


@pytest.mark.parametrize(
    "written",
    ["", "IRPX 101", "101(1)(e)", "Penal Code 279.01", "SC 2026 75(b)", "SOR/23 1", "IRPAX 1"],
)
def test_an_unknown_instrument_is_refused_with_those_that_are_known(written: str) -> None:
    with pytest.raises(Miscitation, match="no instrument is called") as caught:
        Citation.parse(written)
    assert "IRPA, IRPR" in caught.value.text("en")
    assert "LIPR, RIPR" in caught.value.text("fr")


@pytest.mark.parametrize(
    "pinpoint",
    [
        "0",
        "101()",
        "101(1",
        "101(e)(1)",
        "101(1)(2)",
        "101(1)(e)(A)",
        "101(1)(e)(iiii)",
        "101(1)(e)(b)",
        "101(1)(E)",
        "101(1)(e)(i)(a)",
        "101 (1)",
        "101.1.1",
        "b.1",
        "101, 102",
        "101-103",
        "sch 1",
        "2026-05-19 policy",
    ],
)
def test_a_place_that_no_act_could_have_is_refused(pinpoint: str) -> None:
    with pytest.raises(Miscitation, match="no place in a text of law") as caught:
        Citation("IRPA", pinpoint)
    assert "l’alinéa" in caught.value.text("fr")


@pytest.mark.parametrize(
    "pinpoint", ["minors", "2026-13-01", "2026-00-01", "2026-01-32", "4(1)", "RCMP 2026-01-01"]
)
def test_a_policy_is_cited_by_a_date(pinpoint: str) -> None:
    with pytest.raises(Miscitation, match="by its date"):
        Citation("PP", pinpoint)
    Citation("PP", "2026-01-31 unaccompanied minors")


def test_the_numbers_of_a_place_are_its_parts() -> None:
    assert Citation.parse("IRPA 101(1)(b.1)").parts == ("101", "1", "b.1")
    assert Citation.parse("IRPR 159.5(c)(iii)").parts == ("159.5", "c", "iii")
    assert Citation.parse("PP 2026-05-19").parts == ("2026-05-19",)
    assert Citation.parse("IRPA").parts == ()


@pytest.mark.parametrize(
    ("cited", "level"),
    [
        ("IRPA 101", "section"),
        ("IRPA 101(1.1)", "subsection"),
        ("IRPR 159.5(i)", "paragraph"),
        ("IRPR 159.5(b)(i)", "subparagraph"),
        ("IRPA 112(2)(b.1)(ii)(A)", "clause"),
        ("IRPR Sch 1.1", "schedule"),
        ("IRPA", None),
        ("PP 2026-05-19", None),
    ],
)
def test_a_level_is_told_by_where_it_stands(cited: str, level: str | None) -> None:
    assert Citation.parse(cited).level == level


def test_citations_sort_in_the_order_of_the_statute_book() -> None:
    in_order = [
        "IRPA",
        "IRPA 87.3",
        "IRPA 87.301",
        "IRPA 87.31",
        "IRPA 99",
        "IRPA 101",
        "IRPA 101(1)",
        "IRPA 101(1)(b)",
        "IRPA 101(1)(b.1)",
        "IRPA 101(1)(b.2)",
        "IRPA 101(1)(c)",
        "IRPA 101(1)(c.1)",
        "IRPA 101(1)(d)",
        "IRPA 101(1.1)",
        "IRPA 101(2)",
        "IRPA 101.1",
        "IRPA 102",
        "IRPR 159.01",
        "IRPR 159.1",
        "IRPR 159.5(b)",
        "IRPR 159.5(b)(i)",
        "IRPR 159.5(b)(ii)",
        "IRPR 159.5(b)(iv)",
        "IRPR 159.5(b)(ix)",
        "IRPR 159.5(i)",
        "IRPR 159.91",
        "IRPR 228(1)(a)",
        "IRPR 228(1)(a.01)",
        "IRPR 228(1)(a.1)",
        "IRPR Sch 1.1",
        "SC 2026 c 4 75(b)",
        "PP 2026-03-26",
        "PP 2026-05-19",
        "SC 2023 c 19 12",
        "SOR/2023-58 2",
    ]
    shuffled = [Citation.parse(cited) for cited in sorted(in_order, key=lambda cited: cited[::-1])]
    assert [str(citation) for citation in sorted(shuffled)] == in_order


@given(CITATIONS, CITATIONS)
def test_the_order_is_total_and_agrees_with_equality(one: Citation, other: Citation) -> None:
    assert (one == other) == (one.key == other.key)
    assert (one < other) + (other < one) + (one == other) == 1


@given(CITATIONS)
def test_a_place_lies_within_all_that_it_is_part_of(citation: Citation) -> None:
    written = citation.pinpoint
    while written:
        outer = Citation(citation.instrument, written)
        assert citation.within(outer)
        assert outer <= citation
        assert outer.within(citation) == (outer == citation)
        written = written[: written.rindex("(")] if "(" in written else ""
    assert citation.within(Citation(citation.instrument))


@pytest.mark.parametrize(
    ("inner", "outer"),
    [
        ("IRPA 101(1)(b.1)", "IRPA 101(1)(b)"),
        ("IRPA 101(1.1)", "IRPA 101(1)"),
        ("IRPA 101.1", "IRPA 101"),
        ("IRPA 101", "IRPA 10"),
        ("IRPA 101", "IRPA 101(1)"),
        ("IRPR 101", "IRPA 101"),
        ("IRPA", "IRPA 101"),
        ("PP 2026-05-19", "PP 2026-03-26"),
    ],
)
def test_a_place_is_not_within_its_neighbour(inner: str, outer: str) -> None:
    assert not Citation.parse(inner).within(Citation.parse(outer))


@pytest.mark.parametrize(
    ("cited", "en", "fr"),
    [
        ("IRPA 101(1)(e)", "eng/acts/I-2.5/section-101.html", "fra/lois/I-2.5/article-101.html"),
        (
            "IRPR 159.4(1.1)",
            "eng/regulations/SOR-2002-227/section-159.4.html",
            "fra/reglements/DORS-2002-227/article-159.4.html",
        ),
        (
            "IRPR Sch 1.1",
            "eng/regulations/SOR-2002-227/index.html",
            "fra/reglements/DORS-2002-227/index.html",
        ),
        ("IRPA", "eng/acts/I-2.5/index.html", "fra/lois/I-2.5/index.html"),
        ("SC 2026 c 4 75(b)", "eng/acts/S-22.5/section-75.html", "fra/lois/S-22.5/article-75.html"),
        ("SC 2023 c 19 12", "eng/AnnualStatutes/2023_19/", "fra/LoisAnnuelles/2023_19/"),
    ],
)
def test_the_official_page_is_given_in_each_language(cited: str, en: str, fr: str) -> None:
    citation = Citation.parse(cited)
    assert citation.url("en") == f"https://laws-lois.justice.gc.ca/{en}"
    assert citation.url("fr") == f"https://laws-lois.justice.gc.ca/{fr}"


def test_an_amending_regulation_has_no_page_of_its_own() -> None:
    assert Citation.parse("SOR/2023-58 2").url("en") is None
    assert instrument("SOR/2023-58").kind == "regulation"
