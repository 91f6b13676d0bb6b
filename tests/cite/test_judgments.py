"""Judgments are written as each language writes them, and what no court gave is refused."""

import pytest

from passage.cite import Judgment, Miscitation
from passage.cite.miscitation import Both

STYLE = Both("A v. B", "A c. B")


@pytest.mark.parametrize(
    ("reported", "french"),
    [
        ("2013 SCC 40", "2013 CSC 40"),
        ("2019 FCA 223", "2019 CAF 223"),
        ("2014 FC 725", "2014 CF 725"),
        ("[1993] 2 SCR 689", "[1993] 2 RCS 689"),
        ("[2001] FCR 12", "[2001] RCF 12"),
    ],
)
def test_a_judgment_is_written_in_both_languages(reported: str, french: str) -> None:
    judgment = Judgment(STYLE, reported)
    assert judgment.label("en") == f"A v. B, {reported}"
    assert judgment.label("fr") == f"A c. B, {french}"


@pytest.mark.parametrize("wrong", ["", "2013 CSC 40", "2013 SCC", "2013 SCC 0", "[1993] SCR", "1793 SCC 1"])
def test_what_reports_no_judgment_is_refused_in_both_languages(wrong: str) -> None:
    with pytest.raises(Miscitation) as refused:
        Judgment(STYLE, wrong)
    assert refused.value.text("en") != refused.value.text("fr")
