import re
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest

from passage.case.dossier import Dossier
from passage.case.papers import letter, memo
from passage.case.words import label
from passage.engine.words.names import TRUTHS
from passage.engine.words.sketch import Reason
from passage.paper.document import Branch, Document, Heading, Table, Tree, said
from passage.paper.html import fragment
from passage.paper.markdown import markdown
from passage.text import LANGUAGES, Complaint, Language, Text
from passage.text.typography import faults

ISSUES = ("eligibility",)
BOTH = pytest.mark.parametrize("lang", LANGUAGES)
Write = Callable[..., Document]
EACH = pytest.mark.parametrize("write", [letter, memo])


@pytest.fixture(scope="module")
def crossing(root: Path) -> Dossier:
    told = {
        "order.enforceable_on": "2026-06-05",
        "order.before_finding": "yes",
        "office.place": "ON",
    }
    return Dossier.read(root / "examples" / "crossing.yaml", told)


@pytest.fixture(scope="module")
def family(root: Path) -> Dossier:
    return Dossier.read(root / "examples" / "family.yaml")


@pytest.fixture(scope="module")
def little() -> Dossier:
    return Dossier.of({"claim": {"place": "inland"}})


def headings(document: Document) -> list[str]:
    return [said(block.words) for block in document.blocks if isinstance(block, Heading)]


def words(document: Document) -> str:
    """All its words, with no address in them."""
    return re.sub(r"<[^>]*>", "", markdown(document)).replace("\\", "")


@EACH
@BOTH
def test_it_finds_in_the_verb_of_the_law(crossing: Dossier, write: Write, lang: Language) -> None:
    case = next(iter(crossing.cases.values()))
    document = write(crossing, ISSUES, lang)
    assert f"**{case.finding('eligibility').sentence[lang]}**" in markdown(document)
    for key in case.finding("eligibility").answer.either:
        assert label(key)[lang] in words(document)


@EACH
@BOTH
def test_it_says_that_it_is_no_advice(crossing: Dossier, write: Write, lang: Language) -> None:
    told = words(write(crossing, ISSUES, lang))
    assert {"en": "not legal advice", "fr": "pas des conseils juridiques"}[lang] in told
    assert {"en": "Government of Canada", "fr": "gouvernement du Canada"}[lang] in told
    assert {"en": "Reviewed by: nobody yet", "fr": "Révision par\u00a0: personne encore"}[lang] in told


@EACH
@BOTH
def test_it_counts_the_days_that_are_to_be_kept(crossing: Dossier, write: Write, lang: Language) -> None:
    document = write(crossing, ISSUES, lang)
    day = {"en": "Sunday, July 5, 2026", "fr": "dimanche 5 juillet 2026"}[lang]
    assert any(heading.startswith(day) for heading in headings(document))
    assert {"en": "Monday, July 6, 2026", "fr": "lundi 6 juillet 2026"}[lang] in words(document)


@BOTH
def test_a_memo_counts_day_by_day(crossing: Dossier, lang: Language) -> None:
    tables = [table for table in memo(crossing, ISSUES, lang).tables() if len(table.rows) > 30]
    (count,) = [table for table in tables if table.align == ("start", "end", "start", "start")]
    assert [said(row[1]) for row in count.rows if said(row[1])][:3] == ["1", "2", "3"]


@EACH
@BOTH
def test_it_holds_everything_that_was_told(crossing: Dossier, write: Write, lang: Language) -> None:
    caption = Text("Facts as of", "Faits au")[lang]
    (table,) = [t for t in write(crossing, ISSUES, lang).tables() if caption in t.caption]
    case = next(iter(crossing.cases.values()))
    assert len(table.rows) >= len(case.told) - 1
    assert any({"en": "Mexico", "fr": "Mexique"}[lang] in said(row[1]) for row in table.rows)


@BOTH
def test_what_is_not_known_is_never_a_no(little: Dossier, lang: Language) -> None:
    told = words(memo(little, ISSUES, lang))
    assert {"en": "It cannot be told yet.", "fr": "On ne peut encore le dire."}[lang] in told
    assert {"en": "What is not known and can still matter", "fr": "Ce qui n’est pas connu"}[lang] in told
    assert {"en": "What could still change", "fr": "Ce qui pourrait encore changer"}[lang] in words(
        letter(little, ISSUES, lang)
    )


def test_the_tree_has_every_reason_with_its_answer_and_its_page(crossing: Dossier) -> None:
    case = next(iter(crossing.cases.values()))

    def count(reasons: tuple[Reason, ...]) -> int:
        return sum(1 + count(reason.parts) for reason in reasons)

    def branches(found: tuple[Branch, ...]) -> list[Branch]:
        return [each for branch in found for each in (branch, *branches(branch.branches))]

    for full in (False, True):
        (tree,) = [b for b in memo(crossing, ISSUES, "fr", full=full).blocks if isinstance(b, Tree)]
        found = branches(tree.branches)
        assert len(found) == count(case.explain("eligibility", full=full).roots)
        assert all(said(b.words).startswith(tuple(t.fr for t in TRUTHS.values())) for b in found)
    assert any("réponse\u00a0: " in said(line) for branch in found for line in branch.lines)
    made = fragment(memo(crossing, ISSUES, "fr", full=False))
    assert 'href="https://laws-lois.justice.gc.ca/fra/lois/I-2.5/article-101.html"' in made


@BOTH
def test_a_reading_on_which_it_turns_is_shown_with_both_results(crossing: Dossier, lang: Language) -> None:
    case = next(iter(crossing.cases.values()))
    (rests,) = case.finding("eligibility").assumptions
    every = memo(crossing, ISSUES, lang).tables()
    tables = [t for t in every if rests.fact.question[lang] in said(t.rows[0][0])]
    (table,) = [t for t in tables if len(t.header) == 4 and len(t.rows) == 1]
    assert said(table.rows[0][1]) != said(table.rows[0][2])
    assert rests.fact.question[lang] in words(letter(crossing, ISSUES, lang))


@EACH
@BOTH
def test_a_family_gets_a_part_for_each_claimant(family: Dossier, write: Write, lang: Language) -> None:
    found = headings(write(family, ISSUES, lang))
    title = next(iter(family.cases.values())).finding("eligibility").issue.title[lang]
    people = [Text("Claimant: {it}", "Personne visée\u00a0: {it}").format(it=name) for name in family.cases]
    assert len(people) == 2
    assert [heading for heading in found if heading.startswith(people[0][lang][:8])] == [
        person[lang] for person in people
    ]
    assert found.count(title) == 2


@EACH
@BOTH
def test_no_path_of_a_file_is_in_it(crossing: Dossier, write: Write, lang: Language) -> None:
    made = markdown(write(crossing, ISSUES, lang))
    path = Path(crossing.name)
    for part in (path.name, path.suffix, str(path.parent)):
        assert part not in made


@BOTH
def test_a_letter_says_whom_to_call(crossing: Dossier, little: Dossier, lang: Language) -> None:
    made = markdown(letter(crossing, ISSUES, lang))
    assert "tel:1-800-668-8258" in made
    assert "tel:1-800-668-8258" not in markdown(letter(little, ISSUES, lang))
    assert "tel:1-800-668-8258" in markdown(letter(little, ISSUES, lang, place="ON"))


@EACH
def test_a_question_about_a_row_says_which_and_of_the_end_of_a_list_asks_whether_that_is_all(
    write: Write,
) -> None:
    rows = {"rows": [{"relation": "sister"}, {"relation": "brother"}], "complete": None}
    facts = {"claim.in_person": True, "entry.from_us": True, "entry.place": "land_poe", "family": rows}
    told = words(write(Dossier.of(facts, on="2026-11-23"), ("stca",), "en"))
    assert "Relative 1 – Is this person in Canada?" in told
    if write is memo:  # a letter tells the first few alone
        assert "Relative 2 – Is this person in Canada?" in told
        assert "Are these all your relatives in Canada?" in told
    assert "Which relatives do you have in Canada?" not in told


@EACH
def test_its_french_is_set_as_french_is(crossing: Dossier, family: Dossier, write: Write) -> None:
    for dossier in (crossing, family):
        document = write(dossier, ISSUES, "fr")
        bare = replace(document, blocks=tuple(b for b in document.blocks if not isinstance(b, Tree)))
        told = re.sub(r"(?m)^\|(?: -+:? \|)+$", "", words(bare))
        assert faults(told) == []


@EACH
def test_both_languages_have_the_same_parts(crossing: Dossier, write: Write) -> None:
    def shape(lang: Language) -> list[tuple[str, int]]:
        document = write(crossing, ISSUES, lang)
        return [(type(b).__name__, len(b.rows) if isinstance(b, Table) else 0) for b in document.blocks]

    assert shape("en") == shape("fr")


@EACH
def test_an_issue_or_a_place_that_is_none_is_complained_of(little: Dossier, write: Write) -> None:
    with pytest.raises(Complaint):
        write(little, ("nothing",), "en")
    with pytest.raises(Complaint):
        write(little, ISSUES, "en", place="ZZ")


@EACH
@BOTH
def test_it_can_be_printed(crossing: Dossier, write: Write, lang: Language) -> None:
    pytest.importorskip("typst", reason="pip install 'passage-law[documents]' runs this")
    from pypdf import PdfReader

    from passage.paper.pdf import pdf

    found = PdfReader(BytesIO(pdf(write(crossing, ISSUES, lang))))
    said_on_paper = " ".join(page.extract_text() for page in found.pages)
    assert "[U+" not in said_on_paper
    assert found.trailer["/Root"]["/Lang"] == f"{lang}-CA"
