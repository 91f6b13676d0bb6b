"""What is wrong, as a page says it: by the question that it is about, never by the name of a fact."""

from __future__ import annotations

from collections.abc import Mapping

from passage.lang import Fact
from passage.text import Complaint, Text
from passage.web.words import interview as words


def said(about: Text, complaint: Complaint) -> Text:
    """A complaint that names the question it is about."""
    return words.QUESTION_WRONG.format(question=about, problem=complaint.problem, mend=complaint.mend)


def sentence(complaint: Complaint) -> Text:
    """A complaint where its question stands beside it."""
    return Text.each(
        lambda lang: (
            f"{complaint.problem[lang][:1].upper()}{complaint.problem[lang][1:]}; {complaint.mend[lang]}."
        )
    )


def of_facts(complaint: Complaint, facts: Mapping[str, Fact]) -> Text:
    """A complaint about facts, or about those of a claimant: each by its question."""
    *where, names = (complaint.field or "").split(" · ")
    told = [facts[name].question for name in names.split(", ") if name in facts]
    if not told:
        return Text.each(complaint.text)
    about = Text.each(lambda lang: " · ".join((*where, " ".join(each[lang] for each in told))))
    return said(about, complaint)
