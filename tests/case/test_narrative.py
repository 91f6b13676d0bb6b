"""The statements of the briefing of February 7, 2024 are put to the law, which alone gives the verdict."""

import re
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

import pytest

from passage import law
from passage.case.narrative import (
    THEN,
    Compared,
    Statement,
    Verdict,
    compare,
    left_out,
    read,
    statements,
)
from passage.cite import Citation
from passage.lang import Moment, Version
from passage.text import Complaint, Text
from passage.text.typography import faults

BOOK = law.book()
NOW = Moment.read(BOOK.verified_on)
COMPARED = {each.statement.key: each for each in compare(BOOK, NOW)}
VICTIMS = 4
"""The paragraph on victims of trafficking, whose rules may not be in the book yet."""


def name(statement: Statement) -> str:
    return statement.key


def verdicts(key: str) -> tuple[Verdict, Verdict]:
    return COMPARED[key].then.verdict, COMPARED[key].now.verdict


@pytest.mark.parametrize("statement", statements(), ids=name)
def test_each_statement_cites_the_law_and_is_equal_in_both_languages(statement: Statement) -> None:
    assert statement.cites
    for cite in statement.cites:
        assert Citation.parse(cite)
    words = [statement.says, *(ask.who for ask in statement.asks)]
    words += [text for ask in statement.asks for text in ask.qualified.values()]
    for text in words:
        assert text.en != text.fr
        assert faults(text.fr) == []


@pytest.mark.parametrize("statement", statements(), ids=name)
def test_what_is_expected_can_come_out(statement: Statement) -> None:
    for ask in statement.asks:
        assert (ask.issue is None) != (ask.article is None)
        if ask.issue is not None and ask.issue in BOOK.issues:
            codes = {outcome.code for outcome in BOOK.issues[ask.issue].outcomes}
            assert ask.holds | ask.qualified.keys() <= codes
            assert not ask.holds & ask.qualified.keys()


def test_every_statement_is_covered_by_the_book() -> None:
    for each in COMPARED.values():
        assert Verdict.ABSENT not in {found.verdict for found in (*each.then.found, *each.now.found)}


@pytest.mark.parametrize("day", ["2024-02-07", "2024-06-01", "2025-07-01", "2026-04-15", str(NOW)])
def test_each_can_be_told_on_every_day_between(day: str) -> None:
    for statement in statements():
        assert read(statement, BOOK, Moment.read(day)).verdict is not Verdict.CANNOT_TELL, statement.key


def test_the_visa_of_mexico_came_back_three_weeks_later() -> None:
    assert verdicts("mexico_lifted_2016") == (Verdict.HOLDS, Verdict.HOLDS)
    assert verdicts("mexico_exempt_since") == (Verdict.HOLDS, Verdict.FAILS)
    enacted = {change.version.enacted_by for change in COMPARED["mexico_exempt_since"].changes}
    assert "SOR/2024-34" in enacted
    (statement,) = (each for each in statements() if each.key == "mexico_exempt_since")
    assert read(statement, BOOK, Moment.read("2024-02-29T23:29:00-05:00")).verdict is Verdict.HOLDS
    assert read(statement, BOOK, Moment.read("2024-02-29T23:30:00-05:00")).verdict is Verdict.FAILS


def test_crossing_between_ports_left_a_way_open_until_2026() -> None:
    assert verdicts("no_advantage_between_ports") == (Verdict.QUALIFIED, Verdict.HOLDS)
    changed = {change.provision.key for change in COMPARED["no_advantage_between_ports"].changes}
    assert "IRPA 101(1)(b.2)" in changed


def test_a_claim_that_ends_is_not_thereby_found_not_genuine() -> None:
    assert verdicts("not_genuine") == (Verdict.FAILS, Verdict.FAILS)


def never(version: Version) -> Version:
    return replace(version, in_force=None)


@pytest.mark.parametrize(
    ("key", "provision", "verdict"),
    [
        ("no_advantage_between_ports", "IRPA 101(1)(b.2)", Verdict.QUALIFIED),
        ("protocol_duties", "UNSP 6(1)", Verdict.FAILS),
        ("smuggling_is_an_offence", "IRPA 117(1)", Verdict.FAILS),
        ("trafficking_is_an_offence", "CC 279.01(1)", Verdict.FAILS),
        ("agreement_since_2004", "IRPR 159.3", Verdict.FAILS),
        ("visa_no_threat", "IRPA 38(1)(a)", Verdict.FAILS),
    ],
)
def test_a_rule_taken_out_of_force_changes_the_verdict(key: str, provision: str, verdict: Verdict) -> None:
    statement, before = COMPARED[key].statement, COMPARED[key].now.verdict
    changed = BOOK.provisions[provision]
    other = BOOK.with_provision(replace(changed, versions=tuple(map(never, changed.versions))))
    after = read(statement, other, NOW).verdict
    assert after is not before
    assert after is verdict


def test_what_changed_began_or_ended_between_the_two_days() -> None:
    then = Moment.read(THEN)
    for each in COMPARED.values():
        for change in each.changes:
            assert change.version in change.provision.versions
            assert change.version.in_force is not None
            at = change.version.in_force.start if change.began else change.version.in_force.end
            assert at is not None
            assert then.at < at <= NOW.at


def test_on_the_day_itself_nothing_has_changed() -> None:
    for each in compare(BOOK, Moment.read(THEN)):
        assert each.changes == ()
        assert each.then.verdict is each.now.verdict


def test_an_earlier_day_is_not_compared() -> None:
    with pytest.raises(Complaint):
        compare(BOOK, Moment.read("2024-02-06"))


def words(text: str) -> list[str]:
    return re.findall(r"[\w’']+", text.lower())


def runs(text: str, length: int = 8) -> set[tuple[str, ...]]:
    """Every run of so many words."""
    told = words(text)
    return {tuple(told[i : i + length]) for i in range(len(told) - length + 1)}


def own_words(compared: Iterable[Compared]) -> list[Text]:
    asks = [(each.statement.says, ask) for each in compared for ask in each.statement.asks]
    return [text for says, ask in asks for text in (says, ask.who, *ask.qualified.values())]


def test_no_eight_words_of_the_briefing_are_repeated(shared: Path) -> None:
    said = runs((shared / "narrative.txt").read_text("utf-8"))
    texts = own_words(COMPARED.values()) + [out.why for out in left_out()]
    assert len(said) > 500
    assert [text.en for text in texts if runs(text.en) & said] == []
    found = [each for one in COMPARED.values() for each in (*one.then.found, *one.now.found)]
    assert [each.sentence.en for each in found if runs(each.sentence.en) & said] == []


def test_every_paragraph_makes_a_statement_or_is_left_out(shared: Path) -> None:
    blocks = (shared / "narrative.txt").read_text("utf-8").split("\n\n")
    paragraphs = [block for block in blocks if block.strip().endswith(".")]
    told = {each.paragraph for each in statements()} | {n for out in left_out() for n in out.paragraphs}
    assert told == set(range(1, len(paragraphs) + 1))
    assert "Temporary Resident Permits" in paragraphs[VICTIMS - 1]
    assert "2016" in paragraphs[11]
