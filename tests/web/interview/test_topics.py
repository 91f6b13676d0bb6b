"""Every rule is reached by interview: each question of law is a topic, each provision lies beneath one."""

from passage import law
from passage.case.case import Case
from passage.engine.evaluate import provisions_beneath
from passage.web.topics import GROUPS, TOPICS, holding, of_issue, topic

BESIDE = {
    "Said by the law, and turning no outcome by itself (read it on the law pages)": {
        *("IRPA 24(3)", "IRPA 30(1)", "IRPA 35.1(2)", "IRPA 36(3)(b)", "IRPA 36(3)(e)", "IRPA 40(2)(b)"),
        *("IRPA 40(3)", "IRPA 103(1)", "IRPA 104(1)", "IRPA 101(1.2)", "IRPA 111(3)", "IRPA 167(1)"),
        *("IRPR 24(1)", "IRPR 199(f)", "IRPR 200(2)", "IRPR 200(1)(c)(i)", "IRPR 216(2)", "IRPR 223"),
        *("PDI 2020 trafficking", "PDI 2023-03-24 commitment", "IRPA 100(5)", "IRPR 159", "IRPA 109.1"),
        "IRPR 206(2)",
    }
}


def test_every_question_of_law_is_reached_from_a_topic() -> None:
    book = law.book()
    listed = [key for group in GROUPS for key in group.issues]
    assert len(listed) == len(set(listed))
    assert set(listed) == set(book.issues)
    for key in listed:
        found = topic(of_issue(key), book)
        assert found is not None
        assert found.issues == (key,)
    assert all(set(each.issues) <= set(book.issues) for each in TOPICS)


def test_every_provision_lies_beneath_a_question_of_law_or_is_named_with_why_not() -> None:
    book, edition = law.book(), Case({}).edition
    reached: set[str] = set()
    for issue in book.issues.values():
        reached |= set(issue.grounds)
        nodes = [*(outcome.when for outcome in issue.outcomes), *map(edition.rule, issue.grounds)]
        reached |= set(provisions_beneath(edition, nodes))
    left = {
        key
        for key, provision in book.provisions.items()
        if key not in reached and not provision.pending and provision.layer.value != "treaty"
    }
    assert left == set().union(*BESIDE.values())


def test_a_file_leads_back_to_the_topic_it_was_about() -> None:
    assert holding(("eligibility",)) == "claim"
    assert holding(("work_permit",)) == "issue work_permit"
    assert holding(("there_is_none",)) is None


def test_the_pages_on_trafficking_and_violence_offer_to_leave_quickly() -> None:
    book = law.book()
    for key in ("victim", "issue family_violence_permit", "issue victim_work_permit"):
        found = topic(key, book)
        assert found is not None
        assert found.protection
