"""Both languages are equal: the same help, the same numbers and citations, and no English in the French."""

import ast
import re
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

from passage import law
from passage.case.contacts import table as contacts
from passage.cli.data import TITLES as DATA
from passage.cli.language import choose, surrounding
from passage.cli.statutes import TITLES
from passage.cli.verbs import VERBS
from passage.text.typography import faults

BOOK = law.book()
NUMBERS = Path(__file__).parents[1] / "evidence" / "good" / "irb_open_data.csv"
LAMPS = Path(__file__).parents[1] / "statutes" / "good"
AMENDMENTS = Path(__file__).parents[1] / "law" / "amendments"
SOURCES = Path(__file__).parents[2] / "src" / "passage"

ENGLISH = frozenset(
    word
    for line in (
        "the of and is are was were not with this that these those which what from has have had day days",
        "claim claims claimed law laws facts cannot tell told unless whether where when who whom yes file",
        "language show answer answers reading readings any all none one two three your you his her he she",
        "their they at by for if so it its then than both only every each other another same more most",
        "least left likely until since still after before between under reviewed nobody yet verified",
        "finding grounds holds hold referred eligible ineligible entry entered crossing crossed relative",
        "relatives citizen appeal removal hearing application can may must shall will would does did do",
        "done been being be but to into about how why next nothing something following follows there here",
        "write give given see choose check called because while during whose without within against",
    )
    for word in line.split()
)
"""Words of English that are not words of French (« an », « on », « or » are)."""

DEADLINES = (
    "deadlines",
    *("-f", "decision.reasons_on=2026-05-01", "-f", "claim.referred_on=2026-07-19"),
    *("-f", "prra.form_on=2026-08-01..2026-08-10", "-f", "notice.withdrawn_on=2026-03-20"),
)
EVENTS = tuple(dict.fromkeys(limit.event for limit in BOOK.limits.values()))
EVERY = tuple(word for event in EVENTS for word in ("-f", f"{event}=2026-05-04"))
WITHIN = tuple(word for event in EVENTS for word in ("-f", f"{event}=2026-03-20..2026-05-04"))


@pytest.fixture
def commands(
    crossing: Path, unknown_day: Path, unknown_family: Path, family: Path, tmp_path: Path, passage: Any
) -> dict[str, tuple[str, ...]]:
    """Every verb, in many of its ways."""
    saved = tmp_path / "saved.json"
    passage("find", crossing, "--save", saved)
    cases = Path(__file__).parents[1] / "cases" / "stca_between_ports.yaml"
    kept = tmp_path / "kept"
    passage("data", "add", NUMBERS, "--folder", kept, "--retrieved", "2026-08-22")
    return {
        "help": ("--help",),
        **{f"{verb} help": (verb, "--help") for verb in VERBS},
        "find": ("find", str(crossing)),
        "find by exhaustion": ("find", str(unknown_day)),
        "find unsettled": ("find", str(unknown_family)),
        "find family": ("find", str(family)),
        "find follows": ("find", str(crossing), "--follows"),
        "find full": ("find", str(crossing), "--full"),
        "find nothing": ("find", "-f", "entry.date=2026-05-01", "-f", "claim.made_on=2026-05-10"),
        "find changed": ("find", str(saved), "--on", "2022-01-01"),
        "find unresearched": ("find", str(crossing), "--on", "2031-01-01"),
        "find two days": ("find", str(crossing), "--facts-on", "2026-06-01"),
        "ask": ("ask", str(unknown_family)),
        "ask grounds": ("ask", str(unknown_day)),
        "ask all": ("ask", "-f", "entry.date=2026-05-01", "-f", "claim.made_on=2026-05-10", "--all"),
        "explain": ("explain", str(crossing)),
        "explain full": ("explain", str(unknown_day), "--full"),
        "explain open": ("explain", str(unknown_family)),
        "law": ("law",),
        "law then": ("law", "--on", "2012-01-01"),
        "law one": ("law", "IRPR 159.4(1)(a)", "--versions"),
        "law facts": ("law", "--facts"),
        "law issues": ("law", "--issues"),
        "law errata": ("law", "--errata"),
        "law uncertain": ("law", "--uncertain"),
        "law treaties": ("law", "--treaties"),
        "law pathways": ("law", "--pathways"),
        "cases": ("cases", str(cases)),
        "tour": ("tour",),
        "sheets": ("sheet",),
        "sheet": ("sheet", "refugee"),
        "narrative": ("narrative",),
        "check-narrative": ("check-narrative",),
        "brief": ("brief",),
        "brief country": ("brief", "country", "HTI"),
        "brief nobody": ("brief", "country", "Nauru"),
        "trace measures": ("trace",),
        "trace one": ("trace", "claims_made:2023-04:border"),
        "trace several": ("trace", "claims_made:2023:MEX"),
        "trace against": ("trace", "accepted:2021"),
        "trace change": ("trace", "change(claims_made:2023-03:border, claims_made:2023-04:border)"),
        "trace share": ("trace", "share_of(claims_made:2023-04:border, claims_made:2023-04)"),
        "trace rank": (
            "trace",
            "rank_of(claims_made:2018:IND@ircc_countries, claims_made:2018:NGA@ircc_countries, "
            "claims_made:2018@ircc_total)",
        ),
        "trace cost": ("trace", "cost_per_claimant:2024:per_claimant_visa_exempt"),
        "trace compare": ("trace", "compare(claims_made:2018-01:other, claims_made:2018-02:other)"),
        **{f"statutes {verb} help": ("statutes", verb, "--help") for verb in TITLES},
        **{f"data {verb} help": ("data", verb, "--help") for verb in DATA},
        "data nothing": ("data", "list", "--folder", str(tmp_path / "numbers")),
        "data add": ("data", "add", str(NUMBERS), "--folder", str(kept), "--retrieved", "2026-08-22"),
        "data list": ("data", "list", "--folder", str(kept)),
        "data catalogue": ("data", "list", "--catalogue"),
        "data verify": ("data", "verify", "--folder", str(kept)),
        "statutes verify": ("statutes", "verify", str(LAMPS)),
        "compare": ("compare", "medical_examination", "--from", "2018-01-01", "--to", "2026-11-23"),
        "compare no one": ("compare", "hearing", "--from", "2026-04-01", "--to", "2026-04-02"),
        "compare unresearched": ("compare", "passport", "--from", "2010-11-03", "--to", "2010-11-05"),
        "compare an amendment": ("compare", "stca", "--patch", str(AMENDMENTS / "good" / "exceptions.yaml")),
        "prove": ("prove", "hearing", "--afresh"),
        "prove unresearched": ("prove", "hearing", "--on", "2031-01-01", "--afresh"),
        **crowd(tmp_path, passage),
        **({"sql": ("sql", "trv_validity", "--on", "2026-11-23")} if find_spec("ibis") else {}),
        "deadlines list": ("deadlines",),
        "deadlines": (*DEADLINES, "--facts-on", "2026-06-10", "--place", "ON/Ottawa", "--days"),
        "deadlines open": (*DEADLINES, "--facts-on", "2026-04-01"),
        "deadlines then": (*DEADLINES, "--facts-on", "2030-01-01", "--on", "2020-01-01"),
        "deadlines none": (
            "deadlines",
            str(crossing),
            "-f",
            "claim.eligibility_on=2026-05-20",
            "--facts-on=2026-06-01",
        ),
        "deadlines every": ("deadlines", *EVERY, "--facts-on", "2026-05-10"),
        "deadlines within": ("deadlines", *WITHIN, "--facts-on", "2026-05-10"),
    }


def crowd(folder: Path, passage: Any) -> dict[str, tuple[str, ...]]:
    """The verbs about many people; none where the parts for them are not installed."""
    if find_spec("numpy") is None or find_spec("polars") is None or find_spec("pyarrow") is None:
        return {}
    table, planes = folder / "x.csv", folder / "x.planes"
    passage("synth", "40", "--issue", "stca", "-o", table)
    lines = table.read_text("utf-8").splitlines()
    table.write_text("\n".join([*lines[:-1], lines[-1].replace('"true"', "?").replace("-", "/")]), "utf-8")
    given = ("--issue", "stca", "--mapping", str(folder / "x.mapping.yaml"), "--on", "2026-11-23")
    passage("pack", table, *given, "-o", planes)
    return {
        "synth": ("synth", "5", "--issue", "stca", "-o", str(folder / "y.csv"), "--replace"),
        "run": ("run", str(table), *given),
        "run bounds": ("run", str(table), *given, "--bounds", "-o", str(folder / "z.csv"), "--replace"),
        "run planes": ("run", str(planes)),
        "pack": ("pack", str(table), *given, "-o", str(planes), "--replace"),
    }


def flowing(text: str) -> str:
    return re.sub(r"[ \n\u00a0]+", " ", text)


CODES = {
    *BOOK.facts,
    *(fact.key for fact in BOOK.row_facts()),
    *(code for fact in (*BOOK.facts.values(), *BOOK.row_facts()) for code in getattr(fact, "codes", ())),
    *BOOK.issues,
    *(outcome.code for issue in BOOK.issues.values() for outcome in issue.outcomes),
    *VERBS,
    *TITLES,
    *DATA,
}
NAMES = {"shared", "claimants", "given", "facts", "on", "cases", "title", "why", "expect", "grounds"}
"""Names of the fields of a file, which are one in both languages."""
BODIES = tuple(contact.name.fr for contact in contacts())
"""Names of organizations, some of which have none in French."""


def english_words(french: str) -> set[str]:
    """English words in French output, but for quotations, options, codes, and names in a file."""
    plain = flowing(french)
    for name in (*BODIES, *(verb for verb in VERBS if "-" in verb)):
        plain = plain.replace(flowing(name), "")
    text = re.sub(r"«[^»]*»|“[^”]*”|--?[a-z]+(-[a-z]+)*|\S*[/_\\]\S*|\b[\w\[\]]+\.[\w.]+", " ", plain)
    words = set(re.findall(r"(?<![\w’'-])[a-z]+(?![\w’'])", text))
    return words & (ENGLISH - CODES - NAMES)


def test_no_english_word_is_left_in_the_french(passage: Any, commands: dict[str, tuple[str, ...]]) -> None:
    skipped = {"cases"}  # the titles of cases are in the language of who wrote them
    for name, words in commands.items():
        if name not in skipped:
            found = english_words(passage(*words, "--lang", "fr").out)
            assert not found, f"{name}: {found}"


def test_an_english_word_would_be_seen() -> None:
    assert english_words("La demande of the claim") == {"of", "the", "claim"}


def test_the_french_is_typeset_as_canada_does(passage: Any, commands: dict[str, tuple[str, ...]]) -> None:
    for name, words in commands.items():
        printed = re.sub(r"[ \n]+", " ", passage(*words, "--lang", "fr").out.replace("'", ""))
        uncited = re.sub(r"\d[\d.()]*h\)", "x", printed)  # 159.5h) is no hour
        assert name in ("cases", "sql") or faults(uncited) == [], name  # SQL has quotation marks of its own


def numbers(text: str) -> list[str]:
    """Every number of an output, a clock of twelve hours read as one of twenty-four."""
    plain = flowing(text).replace("12:01 a.m.", "0 h 01").replace("00:01", "0 h 01")
    plain = re.sub(r"(\d+):(\d\d) p\.m\.", lambda hour: f"{int(hour[1]) % 12 + 12} h {hour[2]}", plain)
    plain = plain.replace("article premier", "article 1")
    return sorted(re.findall(r"\d+", plain))


def cited(text: str, lang: Any) -> set[str]:
    """The provisions that an output cites."""
    plain = flowing(text)
    return {
        key
        for key, provision in BOOK.provisions.items()
        if re.search(rf"{re.escape(provision.citation.label(lang))}(?![\w(]|\.\d)", plain)
    }


def test_both_languages_have_the_same_numbers_and_citations(
    passage: Any, commands: dict[str, tuple[str, ...]]
) -> None:
    for name, words in commands.items():
        english, french = passage(*words, "--lang", "en"), passage(*words, "--lang", "fr")
        assert english.code == french.code == 0, name
        assert english.out != french.out, name
        assert cited(english.out, "en") == cited(french.out, "fr"), name
        assert numbers(english.out) == numbers(french.out), name


def test_help_has_the_same_options_and_verbs_in_both(passage: Any) -> None:
    for verb in ((), *((verb,) for verb in VERBS)):
        english, french = passage(*verb, "--help"), passage(*verb, "-h", "--lang", "fr")
        assert english.out.startswith("Usage: passage")
        assert french.out.startswith("Utilisation\u00a0: passage")
        assert "Options\u00a0:" in french.out
        for told in (english, french):
            assert re.findall(r"^ +(?:-\w, )?--[\w-]+", told.out, re.MULTILINE)
        assert options(english.out) == options(french.out)


def options(text: str) -> list[str]:
    return re.findall(r"^  (?:-\w, )?(--[\w-]+)", text, re.MULTILINE)


def test_the_list_of_verbs_is_headed_in_each_language(passage: Any) -> None:
    assert "\nCommands:\n" in passage().out
    assert "\nCommandes\u00a0:\n" in passage("--lang", "fr").out
    for verb in VERBS:
        assert f"  {verb}" in passage("--lang", "fr").out


@pytest.mark.parametrize(
    ("words", "surroundings", "lang", "rest"),
    [
        ([], {}, "en", []),
        ([], {"LANG": "fr_CA.UTF-8"}, "fr", []),
        ([], {"LANG": "fr_CA.UTF-8", "LC_ALL": "en_CA.UTF-8"}, "en", []),
        ([], {"LC_MESSAGES": "fr_FR"}, "fr", []),
        ([], {"LANG": "C", "PASSAGE_LANG": "fr"}, "fr", []),
        ([], {"LANG": "fr", "PASSAGE_LANG": "en"}, "en", []),
        (["--lang", "fr", "find"], {}, "fr", ["find"]),
        (["find", "--lang=fr", "x"], {}, "fr", ["find", "x"]),
        (["--lang", "en", "find", "--lang", "fr"], {}, "fr", ["find"]),
        (["find", "--", "--lang", "fr"], {}, "en", ["find", "--", "--lang", "fr"]),
    ],
)
def test_the_language_is_what_is_asked_for_and_else_that_of_the_locale(
    words: list[str], surroundings: dict[str, str], lang: str, rest: list[str]
) -> None:
    assert choose(words, surroundings) == (lang, False, rest)
    if not words:
        assert surrounding(surroundings) == lang


def test_both_languages_are_asked_for_wherever_it_stands_and_each_goes_to_its_file(
    passage: Any, tmp_path: Path
) -> None:
    assert choose(["--lang", "both", "brief", "x"], {}) == ("en", True, ["brief", "x"])
    for place, typed in enumerate(
        (("--lang", "both", "brief"), ("brief", "--lang=both"), ("brief", "--both"))
    ):
        note = tmp_path / f"{place}.md"
        assert passage(*typed, "country", "NRU", "-o", note).code == 0
        assert {each.name for each in tmp_path.glob(f"{place}.*")} == {f"{place}.en.md", f"{place}.fr.md"}


def texts() -> list[tuple[str, ast.Call]]:
    return [
        (f"{path.name}:{node.lineno}", node)
        for room in ("brief", "case", "cli", "evidence", "population", "statutes")
        for path in sorted((SOURCES / room).rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Text"
    ]


def test_every_text_of_these_rooms_is_french_in_french() -> None:
    assert len(texts()) > 100
    for where, call in texts():
        if len(call.args) == 2 and all(isinstance(arg, ast.Constant) for arg in call.args):
            en, fr = (arg.value for arg in call.args if isinstance(arg, ast.Constant))
            assert isinstance(fr, str)
            assert faults(fr) == [], where
            deliberate = any(keyword.arg == "deliberate" for keyword in call.keywords)
            assert en != fr or deliberate or not re.search(r"[a-z]{3}", re.sub(r"\{\w+\}", "", fr)), where
