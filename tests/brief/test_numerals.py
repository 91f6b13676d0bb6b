"""Every numeral of a brief is a figure, a date, a citation or a word of the law, in both languages alike."""

import re
from collections import Counter
from dataclasses import replace
from functools import cache

import pytest

from passage.brief import english, english_patterns, french, french_patterns
from passage.brief.claims import Change, Claim, Level, change, comparison, extent, level, rank, share
from passage.brief.numbers import Numbers
from passage.brief.parts import Brief, Claims, Grid, Remark
from passage.brief.pieces import Cited, Dated, Named, OfTheLaw, Sentence, Told, fill, in_words, plain, words
from passage.brief.saying import sentence
from passage.cite.citation import Citation
from passage.cite.figures import Cell
from passage.evidence import tables
from passage.evidence.count import Count
from passage.evidence.measures import figure
from passage.evidence.units import UNITS
from passage.paper.document import Block, BulletList, Document, Note, Numeral, Paragraph, Table, runs
from passage.paper.html import fragment
from passage.text import LANGUAGES
from passage.text.typography import faults

from .conftest import COUNTRIES, TABLES, like

EACH = pytest.mark.parametrize("name", ["narrative", *COUNTRIES])
NUMBERS = Numbers(TABLES)


def numerals(document: Document) -> Counter[str]:
    """The keys of every numeral, by how often it is told."""
    found: Counter[str] = Counter()

    def look(told: object) -> None:
        for run in runs(told):  # type: ignore[arg-type]
            if isinstance(run, Numeral):
                found[run.key] += 1

    def block(each: Block) -> None:
        match each:
            case Paragraph(told):
                look(told)
            case BulletList(items):
                for item in items:
                    look(item)
            case Table():
                for row in each.rows:
                    for cell in row:
                        look(cell)
            case _:
                pass

    for each in document.blocks:
        block(each)
    return found


WAYS = ((1, 1), (2, 2)), ((2, 2), (1, 1)), ((2, 2), (2, 2)), ((1, 3), (2, 2))
"""Up, down, the same, and undecided."""


@cache
def kinds() -> list[Claim]:
    """A claim of every kind; of every measure, place and kind of period a level, and every way to change."""
    found: list[Claim] = []
    seen: set[tuple[object, ...]] = set()
    for each in tables.observations():
        what = (each.measure, *each.where, each.period.kind)
        if what not in seen:
            seen.add(what)
            found += level(each)
            for first, second in WAYS:
                before = replace(each, period=each.period.year_before, count=Count(*first, ""))
                found += change(before, replace(each, count=Count(*second, "")))
    own, before = (NUMBERS.one("claims_made", year, citizenship="MEX") for year in ("2023", "2022"))
    pending = NUMBERS.series("pending", "day")
    whole = NUMBERS.one("claims_made", "2023")
    assert own
    assert before
    assert whole
    found += [
        *rank(own, NUMBERS.among("claims_made", own.period, "citizenship"), whole),
        *share(own, whole),
        *extent(NUMBERS.series("claims_made", "year", citizenship="MEX")),
        *extent(pending),
        comparison(figure(own), figure(before), own),
        comparison(figure(before), figure(own), own),
        comparison(figure(own), figure(own), own),
    ]
    return found


def said_figures(pieces: Sentence) -> list[str]:
    return sorted(piece.figure.key for piece in pieces if isinstance(piece, Told))


def test_each_claim_says_the_same_figures_and_periods_in_both_languages() -> None:
    for claim in kinds():
        en, fr = english.sentence(claim), french.sentence(claim)
        assert said_figures(en) == said_figures(fr) == sorted(each.key for each in claim.figures)
        for kind in (Dated, Cited, Named, OfTheLaw):
            assert sum(isinstance(each, kind) for each in en) == sum(isinstance(each, kind) for each in fr)
        days = [Counter(each.of for each in said if isinstance(each, Dated)) for said in (en, fr)]
        assert days[0] == days[1]


def test_each_claim_is_written_as_its_language_writes() -> None:
    for claim in kinds():
        en, fr = words(english.sentence(claim)), words(french.sentence(claim))
        assert faults(fr) == [], fr
        assert en != fr
        assert not re.search(r"\bde (?:de|du|des)\b|\bà (?:le|les)\b|  |\{|\}", fr), fr
        assert not re.search(r"  |\{|\}|\bin (?:in|on|from)\b", en), en
        assert fr[0].isupper()
        assert en[0].isupper()


def test_only_a_number_of_things_is_called_a_number() -> None:
    amounts = {"population"} | {
        code
        for code, each in tables.measures().items()
        if UNITS[each.unit].kind != "count" or each.unit == "days"
    }
    assert english_patterns.AMOUNTS.keys() == french_patterns.AMOUNTS.keys() == amounts
    for claim in kinds():
        if isinstance(claim, Change) and claim.order is None:
            en, fr = words(english.sentence(claim)), words(french.sentence(claim))
            number = claim.after.measure not in amounts
            assert ("the number of " in en) == ("le nombre d" in fr) == number


@pytest.mark.parametrize(
    ("key", "en", "fr"),
    [
        (
            "cost:2016-04-01..2017-03-31:item=ifhp",
            "Whether spending (Interim Federal Health Program) rose or fell the intervals do not tell: ",
            "Les intervalles ne disent pas si le montant des dépenses (Programme fédéral de santé "
            "intérimaire) a augmenté ou diminué\u00a0: ",
        ),
        (
            "shelter_share:2019-10:town=TOR",
            "Whether the share of refugees and claimants among people in shelters in Toronto rose or fell "
            "the intervals do not tell: ",
            "Les intervalles ne disent pas si la part des réfugiés et des demandeurs d’asile dans le réseau "
            "d’hébergement à Toronto a augmenté ou diminué\u00a0: ",
        ),
        (
            "permits_victims_days:2023",
            "Whether the time taken to process a victim’s permit rose or fell the intervals do not tell: ",
            "Les intervalles ne disent pas si le délai de traitement d’une demande de permis pour victime a "
            "augmenté ou diminué\u00a0: ",
        ),
    ],
)
def test_an_amount_that_is_undecided_is_told_as_what_it_is(key: str, en: str, fr: str) -> None:
    after = like(key)
    before = replace(after, period=after.period.year_before, count=Count(0, after.count.high, ""))
    (claim,) = change(before, after)
    assert words(english.sentence(claim)).startswith(en)
    assert words(french.sentence(claim)).startswith(fr)


def test_a_digit_that_is_nobodys_is_refused() -> None:
    with pytest.raises(ValueError, match="a digit"):
        plain(("about 60 in a hundred",))
    with pytest.raises(ValueError, match="a digit"):
        fill("{n} of 100", n="some")


def test_a_hole_without_a_value_and_a_value_without_a_hole_are_refused() -> None:
    with pytest.raises(KeyError):
        fill("{n} and {m}", n="some")
    with pytest.raises(ValueError, match="no hole"):
        fill("{n}", n="some", m="more")


@EACH
def test_both_languages_tell_the_same_figures(name: str, briefs: dict[str, Brief]) -> None:
    en, fr = (numerals(briefs[name].document(lang)) for lang in LANGUAGES)
    assert en == fr
    assert set(en) == set(briefs[name].figures)


@EACH
def test_every_figure_rests_on_cells_or_citations(name: str, briefs: dict[str, Brief]) -> None:
    for key, told in briefs[name].figures.items():
        assert told.key == key
        roots = list(told.roots())
        assert roots
        assert all(isinstance(root, Cell | Citation) for root in roots)


@EACH
def test_every_remark_and_claim_can_be_said(name: str, briefs: dict[str, Brief]) -> None:
    for part in briefs[name].parts:
        for lang in LANGUAGES:
            if isinstance(part, Remark):
                assert words(in_words(part.words, lang, part.holes))
            elif isinstance(part, Claims):
                assert all(sentence(claim, lang) for claim in part.claims)


@EACH
def test_no_title_header_or_note_of_a_table_holds_a_number(name: str, briefs: dict[str, Brief]) -> None:
    for part in briefs[name].parts:
        if isinstance(part, Grid):
            note = [part.note] if part.note else []
            for said in (*part.header, *note):
                assert not re.search(r"\d", said.en), said.en


@EACH
def test_each_claim_with_a_figure_has_its_footnote(name: str, briefs: dict[str, Brief]) -> None:
    document = briefs[name].document("en")
    for block in document.blocks:
        if isinstance(block, BulletList):
            for item in block.items:
                each = runs(item)
                if any(isinstance(run, Numeral) for run in each):
                    assert isinstance(each[-1], Note)


def test_a_numeral_leads_where_the_page_says(briefs: dict[str, Brief]) -> None:
    document = briefs["MEX"].document("en")
    key = next(iter(numerals(document)))
    page = fragment(document, trace=lambda key: f"/trace/{key}")
    assert f'href="/trace/{key}"' in page
    assert "/trace/" not in fragment(document)
    assert "javascript" not in fragment(document, trace=lambda _: "javascript:alert(1)")


def test_what_the_intervals_do_not_decide_is_said_to_be_undecided() -> None:
    own = NUMBERS.one("claims_made", "2016", citizenship="MEX")
    beside = NUMBERS.one("claims_made", "2015", citizenship="MEX")
    assert own
    assert beside
    (claim,) = change(beside, own)
    assert isinstance(claim, Change)
    assert claim.order is None
    assert "do not tell" in words(english.sentence(claim))
    assert "ne disent pas" in words(french.sentence(claim))
    assert isinstance(level(own)[0], Level)
