"""Offences are told by elements and figures, call nobody anything, and touch no question of protection."""

import re

import pytest
from test_words import WORDS

from passage import Case
from passage.case.case import edition
from passage.engine.evaluate import provisions_beneath
from passage.lang import Moment, Node
from passage.lang.nodes import Holds, NoLater, OneOf, Reference, Some
from passage.law import book, penalties
from passage.law.facts import alleged, charges, contraventions, exploitation
from passage.law.issues import offences

OURS = {issue.key for issue in offences.ISSUES}
CONDUCT = {each.key for facts in (alleged, contraventions, exploitation) for each in facts.FACTS}
ARRIVAL = {each.key for each in charges.FACTS}


def facts_beneath(rule: Node) -> set[str]:
    """Every fact on which a rule may turn, through every version of every provision that it names."""
    found: set[str] = set()
    for node in rule.walk():
        match node:
            case Holds(name) | OneOf(name, _) | Some(name, _, _):
                found.add(name)
            case NoLater(left, right):
                found |= {term.fact for term in (left, right) if term.fact}
            case Reference(key):
                versions = book().provisions[key].versions
                found |= set().union(*(facts_beneath(version.resolved_from()) for version in versions))
            case _:
                pass
    return found


def test_no_question_but_those_of_offences_rests_on_what_somebody_did() -> None:
    elsewhere = [issue for issue in book().issues.values() if issue.key not in OURS]
    touched = {
        (issue.key, fact)
        for issue in elsewhere
        for outcome in issue.outcomes
        for fact in facts_beneath(outcome.when) & (CONDUCT | ARRIVAL)
    }
    assert touched == set()


def test_a_fact_is_seen_beneath_a_provision() -> None:
    assert "conduct.persons" in facts_beneath(Reference("IRPA 117(3.2)(b)"))


def test_nobody_is_called_guilty() -> None:
    ours = re.compile(
        r"conduct\.|charge\.|arrival\.|offence_|charge_|design|exploit|CC |IRPA (11[7-9]|1[23]\d)"
    )
    told = [(path, f"{text.en} {text.fr}") for path, text in WORDS if ours.match(path)]
    assert len(told) > 400
    assert [path for path, words in told if re.search(r"\bguilty\b|\bcoupable", words, re.I)] == []


@pytest.mark.parametrize("key", penalties())
def test_a_penalty_is_told_in_words_with_its_figures(key: str) -> None:
    penalty, provision = penalties()[key], book().provisions[key]
    figures = [penalty.years, penalty.months, penalty.at_least]
    for version in provision.versions:
        numbers = re.sub(r"(?<=\d)[,\u00a0](?=\d{3})", "", f"{version.words.en} / {version.words.fr}")
        for language in numbers.split(" / "):
            assert all(str(figure) in language for figure in figures if figure is not None)
            assert penalty.fine is None or str(penalty.fine) in language
            assert not penalty.life or re.search("for life|à perpétuité", language)


def test_being_brought_or_exploited_settles_the_question_whatever_else_is_unknown() -> None:
    assert Case({"conduct.part": "brought"}).finding("offence_smuggling").outcome == "only_brought"
    assert Case({"conduct.act": "exploited"}).finding("offence_trafficking").outcome == "only_exploited"


SMUGGLING = {"conduct.part": "aided", "conduct.persons": 2, "conduct.contravention": True}


def flags(**told: object) -> set[str]:
    found = Case({**SMUGGLING, "conduct.mind": "knowing", **told}).explain("offence_smuggling").flags
    return {each.flag.key for each in found}


def test_help_that_the_court_took_out_of_the_former_section_is_flagged_and_acquits_nobody() -> None:
    told = {"conduct.aid": True}
    assert "constitutional_reading_down" in flags(**told) & flags()
    assert "constitutional_reading_down" not in flags(**{"conduct.aid": False})
    found = Case({**SMUGGLING, "conduct.mind": "knowing", **told}).finding("offence_smuggling")
    assert found.outcome == "elements_present"


def test_the_former_text_is_doubted_only_where_it_is_read() -> None:
    def then(on: str) -> set[str]:
        told = {**SMUGGLING, "conduct.without_documents": True, "conduct.mind": "knowing"}
        return {each.flag.key for each in Case(told, on=on).explain("offence_smuggling").flags}

    assert "former-117" in then("2012-12-14")
    assert "former-117" not in then("2012-12-15")


def test_the_criminal_code_is_told_not_to_be_at_hand() -> None:
    code = [each for each in book().provisions.values() if each.citation.instrument == "CC"]
    assert code
    assert all(any(flag.key == "code-not-at-hand" for flag in each.flags) for each in code)


def test_what_a_designation_costs_does_not_change_the_earlier_questions() -> None:
    law = edition(book(), Moment.read("2026-11-23"))
    earlier = [outcome.when for key in ("permit_request", "humanitarian", "rad_appeal") for outcome in
               book().issues[key].outcomes]  # fmt: skip
    assert not {"IRPA 20.1(2)", "IRPA 20.2(1)"} & set(provisions_beneath(law, earlier))
