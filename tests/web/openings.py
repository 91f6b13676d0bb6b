"""Every page as it can open: asked for, sent to, with nothing told, with much told, and with what is wrong.

One table for both: the pages that are compared between the two languages in this process, and those that a
real browser opens. A page whose address has no parameter is in it without being named.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from random import Random

from passage.case.answering import Passed
from passage.text import Language
from passage.web.app import PAGES
from passage.web.asked import Asked
from passage.web.pages import Page
from passage.web.session import Overfull, Session

FILES = frozenset(
    {
        *("leave", "next", "further", "calendar", "letter", "memo", "deadlines-file"),
        *("monitor-file", "brief-file", "many-xlsx", "many-csv", "many-errors"),
    }
)
"""Pages that lead elsewhere or hand over a file; no page of their own stands behind them."""

OF_A_JOB = frozenset({"many-job", "many-columns", "many-values"})
"""Pages of a table that was sent: `test_many_people` compares them."""

ON = "2026-11-23"
KINDS = (
    *("claim.in_person", "arrival.purpose", "charge.offence", "claim.made_on", "arrival.vessel_capacity"),
    *("person.residence", "family", "prior_claims"),
)
"""One fact of each kind of field: yes or no, a few codes, many codes, a day, a number, a country, rows."""
SISTER = {"relation": "sister", "in_canada": True, "status": "protected_person", "age": 30}
CLAIM = {"claim.made_on": "2026-05-07", "entry.date": "2026-05-01", "claim.in_person": True}
FOUND = {"claim.place": "land_poe", "entry.from_us": True, "claim.removal_order": False}
DUE = {"decision.reasons_on": "2026-11-02", "decision.rpd": "rejected", "office.place": "ON/Toronto"}
SHEET: dict[str, tuple[str, ...]] = {
    "issues": ("eligibility",),
    "do": ("find",),
    "on": (ON,),
    "claim.made_on": ("2026-05-14",),
    "protection.conferred": ("yes",),
    "nationalities[0].country": ("MEX",),
    "nationalities.complete": ("yes",),
}
OTHERWISE = {"own eligibility IRPA 101(1)(a)": ("no",)}
REASONED = {"reasons eligibility IRPA 101(1)(a)": ("The earlier decision was vacated.",), "name": ("A. B.",)}


NEW = "".join(map(chr, Random(3).sample(range(0x4E00, 0x7000), 40)))
"""A label that hardly deflates."""


@dataclass(frozen=True, eq=False)
class Opening:
    """A way in which a page opens: what is told before, what is sent, and the status that is answered."""

    name: str
    page: str
    path: Mapping[str, str] = field(default_factory=dict[str, str])
    query: Mapping[str, str] = field(default_factory=dict[str, str])
    session: Session = field(default_factory=Session)
    form: Mapping[str, tuple[str, ...]] | None = None
    file: bytes = b""
    status: int = 200

    @property
    def of(self) -> Page:
        """The page that opens."""
        return PAGES[self.page]

    def asked(self, lang: Language) -> Asked:
        """The request."""
        sent = self.form is not None or bool(self.file)
        return Asked(
            self.of,
            lang,
            "POST" if sent else "GET",
            self.path,
            self.query,
            self.form or {},
            {"file": self.file} if self.file else {},
            self.session,
            False,
        )


def begun(topic: str, *asked: str, **told: object) -> Session:
    """A session in which questions were put, and facts told (`claim__made_on`)."""
    facts = {name.replace("__", "."): value for name, value in told.items()}
    return Session({"": facts}, on=ON, facts_on=ON, topic=topic, asked={"": (*asked, *facts)})


def claiming() -> Session:
    """Somebody half-way, with an answer of every standing: told, not known, rather not said."""
    rows = {"rows": [SISTER], "complete": True}
    session = Session({"": {**CLAIM, **FOUND, "family": rows}}, on=ON, facts_on=ON, topic="stca")
    session = session.ask(*session.told[""], "claim.surrender_order", "claimant.born", "documents")
    return session.pass_over(Passed.UNKNOWN, "claim.surrender_order", "documents").pass_over(
        Passed.WITHHELD, "claimant.born"
    )


def family() -> Session:
    """Two people in one file."""
    return Session(
        {"A": dict(CLAIM), "B": {"claim.made_on": "2026-05-07"}},
        on=ON,
        facts_on=ON,
        topic="claim",
        who="B",
        asked={"A": tuple(CLAIM), "B": ("claim.made_on",)},
    )


def saved_otherwise() -> bytes:
    """A saved file whose finding and law are otherwise now."""
    data = claiming().dossier.as_data(("stca",))
    data["findings"]["stca"]["outcome"] = "not_barred"
    data["law"]["fingerprint"] = "0" * len(data["law"]["fingerprint"])
    return json.dumps(data).encode()


def crowded(draw: Random) -> Mapping[str, object]:
    """More about one person than anybody has to tell."""

    def row() -> dict[str, object]:
        days = (f"20{draw.randrange(10, 26)}-0{draw.randrange(1, 10)}-{draw.randrange(10, 29)}" for _ in "ab")
        return {"convicted_on": next(days), "completed_on": next(days), "max_years": draw.randrange(50)}

    return {"convictions_abroad": {"rows": [row() for _ in range(120)]}}


def crowd() -> bytes:
    """A file that no browser can keep."""
    draw = Random(1)
    claimants = {f"{draw.random()}": crowded(draw) for _ in range(40)}
    return json.dumps({"claimants": claimants}).encode()


def brimming() -> Session:
    """As much as a browser keeps: one person more would be too many."""
    draw, told = Random(2), dict[str, Mapping[str, object]]()
    for more in (crowded, lambda _: {}):
        while True:
            name = "".join(chr(0x4E00 + draw.randrange(9000)) for _ in range(40))
            session = Session({**told, name: more(draw)}, on=ON, topic="claim", who=name)
            try:
                session.cookies()
            except Overfull:
                break
            told[name] = session.told[name]
    return Session(told, on=ON, topic="claim", who=next(reversed(told)))


def openings() -> tuple[Opening, ...]:
    """All of them."""
    plain = tuple(
        Opening(f"{name}, nothing told", name)
        for name, page in PAGES.items()
        if name not in FILES | NEEDING_A_TOPIC and "{" not in page.path.en and "GET" in page.methods
    )
    return (*plain, *_interview(), *_files(), *_desks(), *_law(), *_numbers())


def _numbers() -> tuple[Opening, ...]:
    """A country and a province, a number traced, a brief and one figure of it; and what is none of these."""
    code = {"code": "MEX"}
    return (
        Opening("numbers of a country", "monitor-country", code),
        Opening("numbers of no country", "monitor-country", {"code": "XXX"}, status=404),
        Opening("numbers of a province", "monitor-province", {"code": "QC"}),
        Opening("a number traced", "trace", {"key": "claims_made:2023:MEX"}),
        Opening("no number", "trace", {"key": "claims_made:1823:MEX"}, status=404),
        Opening("brief on a country", "brief-country", code),
        Opening("no figure of a brief", "brief-figure", {"of": "narrative", "key": "0" * 16}, status=404),
    )


NEEDING_A_TOPIC = frozenset({"begin", "answer", "answers"})
"""Pages that lead to the topics as long as none is chosen."""


def _interview() -> tuple[Opening, ...]:
    kinds, half = begun("come", *KINDS), claiming()
    one = Session({"": {"family": {"rows": [SISTER]}}}, on=ON, topic="stca", asked={"": ("family",)})
    places = {fact: {"place": str(at)} for at, fact in enumerate(KINDS, 1)}
    questions = tuple(Opening(f"question: {fact}", "question", places[fact], session=kinds) for fact in KINDS)
    unanswered = tuple(
        Opening(
            f"question unanswered: {fact}",
            "question",
            places[fact],
            session=kinds,
            form={"question": (fact,), "answer": ("given",)},
            status=422,
        )
        for fact in KINDS
    )
    day = {"on.day": ("31",), "on.month": ("2",), "on.year": ("2026",)}
    rows = {"place": "1", "row": "1"}
    return (
        *questions,
        *unanswered,
        Opening("question answered before", "question", {"place": "1"}, session=half),
        Opening("question of protection", "question", {"place": "1"}, session=begun("victim")),
        Opening(
            "question: a clash",
            "question",
            {"place": "2"},
            session=begun("claim", entry__date="2026-05-10", claim__made_on="2026-05-11"),
            form={
                "question": ("claim.made_on",),
                "answer": ("given",),
                "answer.day": ("7",),
                "answer.month": ("5",),
                "answer.year": ("2026",),
            },
            status=422,
        ),
        Opening(
            "question: no such month",
            "question",
            places["claim.made_on"],
            session=kinds,
            form={"question": ("claim.made_on",), "answer.from.month": ("2",)},
            status=422,
        ),
        Opening("rows told", "question", {"place": "1"}, session=one),
        Opening(
            "rows: is that all?",
            "question",
            {"place": "1"},
            session=one,
            form={"question": ("family",)},
            status=422,
        ),
        Opening("row, new", "row", {"place": "1", "row": "2"}, session=one),
        Opening("row, told", "row", rows, session=one),
        Opening("row, wrong", "row", rows, session=one, form={"row.age.text": ("old",)}, status=422),
        Opening("begin", "begin", session=begun("claim")),
        Opening("begin, a day that is none", "begin", session=begun("claim"), form=day, status=422),
        Opening("topics, none chosen", "topics", form={"topic": ("?",)}, status=422),
        Opening("home, begun", "home", session=half),
        Opening("answer, nothing told", "answer", session=begun("claim")),
        Opening("answer, half-way", "answer", session=half),
        Opening("answer, with what is due", "answer", session=begun("after", *DUE).tell(DUE)),
        Opening("answer on protection", "answer", session=begun("victim")),
        Opening("answer of a family", "answer", session=family()),
        Opening("answers", "answers", session=half),
        Opening("people", "people", session=family()),
        Opening("people, a label twice", "people", session=family(), form={"new": ("A",)}, status=422),
        Opening("overfull", "people", session=brimming(), form={"new": (NEW,)}, status=413),
    )


def _files() -> tuple[Opening, ...]:
    return (
        Opening("save, half-way", "save", session=claiming()),
        Opening("erase, half-way", "erase", session=claiming()),
        Opening("resume, no file", "resume", form={"x": ("",)}, status=422),
        Opening("resume, no record", "resume", file=b"\xff", status=422),
        Opening("resumed, found otherwise", "resume", file=saved_otherwise()),
        Opening("resumed, too much to keep", "resume", file=crowd()),
    )


def _desks() -> tuple[Opening, ...]:
    told = Session({"": dict(DUE)}, on=ON, facts_on=ON)
    return (
        Opening("sheet, blank", "sheet", query={"issues": "eligibility"}),
        Opening("sheet, none chosen", "sheet", form={"do": ("choose",)}, status=422),
        Opening("sheet, found", "sheet", form=SHEET),
        Opening("sheet, found otherwise", "sheet", form={**SHEET, **OTHERWISE, **REASONED}),
        Opening("sheet, no reasons", "sheet", form={**SHEET, **OTHERWISE}, status=422),
        Opening("sheet, a day that is none", "sheet", form={**SHEET, "claim.made_on": ("soon",)}, status=422),
        Opening("deadlines, told", "deadlines", session=told),
        Opening("deadlines of a family", "deadlines", session=family()),
        Opening("deadlines, wrong", "deadlines", form={"0.order.made_on": ("soon",)}, status=422),
        Opening("no calendar", "deadlines-file", status=404),
    )


def _law() -> tuple[Opening, ...]:
    act, regulation = {"instrument": "IRPA", "section": "101"}, {"instrument": "IRPR", "section": "159.4"}
    return (
        Opening("law, sought", "law", query={"q": "irrecevabilite"}),
        Opening("law, not found", "law", query={"q": "xyzzy"}),
        Opening("law of one instrument", "law-shelf", {"instrument": "IRPR"}),
        Opening("a section", "law-section", act),
        Opening("a section on an early day", "law-section", regulation, {"on": "2023-03-24"}),
        Opening("a section on no day", "law-section", act, {"on": "yesterday"}, status=422),
        Opening("no such section", "law-section", {**act, "section": "9999"}, status=404),
        Opening("two days compared", "law-changes", query={"from": "2023-03-24", "to": "2023-03-26"}),
        Opening("two days of a section", "law-section-changes", regulation, {"from": "2023-03-24", "to": ON}),
        Opening("cases of a section", "law-section-cases", regulation),
        Opening("cases of no section", "law-section-cases", {**act, "section": "9999"}, status=404),
        Opening("a question of law", "law-issue", {"issue": "eligibility"}),
        Opening("a fact", "law-fact", {"fact": "family"}),
    )
