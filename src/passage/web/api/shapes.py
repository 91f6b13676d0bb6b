"""The schema of each record that the API answers with, by name."""

from __future__ import annotations

from typing import Any

from passage.case.schemas import NULL, TRUTH
from passage.lang import Answerer, Confidence, FlagKind, Layer
from passage.lang.limits import Meaning

Schema = dict[str, Any]

WORD: Schema = {"type": "string"}
FLAG: Schema = {"type": "boolean"}
COUNT: Schema = {"type": "integer", "minimum": 0}
DATE: Schema = {"type": "string", "format": "date"}


def ref(name: str) -> Schema:
    """A schema by its name."""
    return {"$ref": f"#/components/schemas/{name}"}


def whole(**fields: Schema) -> Schema:
    """An object with exactly these members."""
    named = {name.rstrip("_"): schema for name, schema in fields.items()}
    return {"type": "object", "properties": named, "required": list(named), "additionalProperties": False}


def many(items: Schema) -> Schema:
    """An array."""
    return {"type": "array", "items": items}


def maybe(schema: Schema) -> Schema:
    """It, or null."""
    return {"anyOf": [schema, NULL]}


def by_key(schema: Schema) -> Schema:
    """An object whose members are all such."""
    return {"type": "object", "additionalProperties": schema}


def form(name: str) -> Schema:
    """The name and version of a record."""
    return {"type": "string", "const": name}


def one_of(values: Any) -> Schema:
    """One of the values of an enumeration."""
    return {"type": "string", "enum": [each.value for each in values]}


WORDS = ref("Words")
BOUNDS = whole(certain=FLAG, possible=FLAG)
LAYER, SURE = one_of(Layer), one_of(Confidence)
MAYBE_WORDS, MAYBE_WORD, MAYBE_DATE = maybe(WORDS), maybe(WORD), maybe(DATE)
NAMED = whole(key=WORD, citation=WORDS, title=WORDS)
DOUBT = maybe(whole(what=WORDS, by=WORDS, hangs=WORDS))
REACHED = {"statutory": ref("Days"), "rolled": ref("Days")}
ASKED: dict[str, Schema] = {
    "name": WORD,
    "question": WORDS,
    "why": WORDS,
    "help": WORDS,
    "answer": WORDS,
    "citation": WORDS,
    "answered_by": one_of(Answerer),
}
FOUND: dict[str, Schema] = {
    "issue": WORD,
    "title": WORDS,
    "outcome": MAYBE_WORD,
    "sentence": WORDS,
    "grounds": many(ref("Ground")),
    "one_of": many(ref("Ground")),
    "exactly_one": FLAG,
    "by_exhaustion": FLAG,
    "possible": many(MAYBE_WORD),
}
_LIMIT: dict[str, Schema] = {
    "key": WORD,
    "row": COUNT,
    "title": WORDS,
    "citation": WORDS,
    "layer": LAYER,
    "event": whole(name=WORD, not_before=DATE, not_after=DATE),
}
_CITED = whole(id=WORD, label=WORDS, url=ref("Links"))
_READING = whole(outcome=MAYBE_WORD, grounds=many(WORD))
_LAW = whole(fingerprint=WORD, on=WORD, facts_on=DATE, verified_on=DATE)
_DATA = {"fingerprint": WORD, "on": WORD}


def shapes() -> dict[str, Schema]:
    """Every schema of an answer, by name."""
    return {**_SHARED, **_OF_CASES, **_OF_LAW}


_SHARED: dict[str, Schema] = {
    "Words": {**whole(en=WORD, fr=WORD), "description": "The same in English and in French.",
              "x-description-fr": "La même chose en anglais et en français."},
    "Links": whole(en=MAYBE_WORD, fr=MAYBE_WORD),
    "Days": whole(not_before=DATE, not_after=DATE),
    "Line": {
        "type": "object",
        "properties": {"en": WORD, "fr": WORD, "items": many(ref("Line"))},
        "required": ["en", "fr"],
        "additionalProperties": False,
    },
    "Problem": {
        **whole(
            type=WORD, status={"type": "integer"}, title=WORD, detail=WORD, field=MAYBE_WORD, mend=WORD,
            en=whole(title=WORD, detail=WORD, mend=WORD), fr=whole(title=WORD, detail=WORD, mend=WORD),
        ),
        "description": "What is wrong, in which field, and how to mend it (RFC 9457); in both languages.",
        "x-description-fr": "Ce qui ne va pas, dans quel champ, et comment le corriger (RFC 9457); dans les "
        "deux langues.",
    },
    "Ground": whole(key=WORD, citation=WORDS, title=WORDS, layer=LAYER, confidence=SURE),
    "Question": {
        **whole(**ASKED, schema={"type": "object"}),
        "description": "A question. `name` is the name under which to answer it in `facts`; `schema` is "
        "the schema of the answer.",
        "x-description-fr": "Une question. `name` est le nom sous lequel y répondre dans `facts`; `schema` "
        "est le schéma de la réponse.",
    },
}  # fmt: skip

_OF_CASES: dict[str, Schema] = {
    "Outcome": whole(**FOUND),
    "Finding": whole(
        **FOUND,
        if_nothing_more=MAYBE_WORD,
        next_question=maybe(ref("Question")),
        at_most=COUNT,
        open_readings=many(ref("Reading")),
        assumptions=many(ref("Reading")),
        follows=many(whole(issue=WORD, title=WORDS, outcome=MAYBE_WORD, sentence=WORDS,
                           grounds=many(ref("Ground")))),
        unresearched=many(WORD),
        notes=many(WORDS),
    ),
    "Reading": whole(
        name=WORD, question=WORDS, citation=WORDS, presumed=TRUTH, if_so=_READING, if_not=_READING
    ),
    "Findings": whole(
        passage=form("findings/1"),
        version=WORD,
        law=_LAW,
        claimants=many({
            "anyOf": [
                whole(name=MAYBE_WORD, facts=ref("Facts"), findings=many(ref("Finding"))),
                whole(name=MAYBE_WORD, findings=many(ref("Outcome"))),
            ]
        }),
        changes={"type": "array", "maxItems": 0},
        within_budget=FLAG,
    ),
    "PersonFound": {
        "oneOf": [
            whole(line=COUNT, issue=WORD, outcome=MAYBE_WORD, outcomes=by_key(BOUNDS),
                  grounds=by_key(BOUNDS)),
            whole(line=COUNT, problem=ref("Problem")),
        ],
        "description": "What is found on the person of a line, or what is wrong with the line.",
        "x-description-fr": "Ce qui est conclu sur la personne d’une ligne, ou ce qui n’y va pas.",
    },
    "Questions": whole(
        passage=form("questions/1"),
        asked=many(
            whole(
                claimant=MAYBE_WORD, issue=WORD, target=MAYBE_WORD, at_most=COUNT,
                likely={"type": "array", "items": COUNT, "minItems": 2, "maxItems": 2},
                questions=many(ref("Question")), turns_on_law=many(whole(name=WORD, question=WORDS)),
            )
        ),
        within_budget=FLAG,
    ),
    "Explanations": whole(
        passage=form("explanations/1"), explanations=many(ref("Explanation")), within_budget=FLAG
    ),
    "Explanation": whole(
        claimant=MAYBE_WORD,
        passage=form("explanation/1"),
        issue=WORD,
        title=WORDS,
        law=whole(fingerprint=WORD, moment=WORD, verified_on=DATE, reviewed_by=many(WORD),
                  changed_within_the_day=many(WORD)),
        answer=whole(outcome=MAYBE_WORD, possible=many(MAYBE_WORD), grounds=by_key(TRUTH), either=many(WORD),
                     exclusive=FLAG, by_exhaustion=FLAG, within_budget=FLAG),
        full=FLAG,
        reasons=many(ref("Reason")),
        flags=many(whole(provision=WORD, flag=WORD, kind=one_of(FlagKind), text=WORDS, doubt=DOUBT)),
        doubts=many(whole(provision=WORD, confidence=SURE, text=WORDS)),
        notes=many(WORDS),
    ),
    "Reason": {
        "type": "object",
        "properties": {
            "kind": WORD, "role": WORD, "contrary": FLAG, "truth": TRUTH, "by_exhaustion": FLAG,
            "words": ref("Line"), "parts": many(ref("Reason")), "left_out": COUNT, "outcome": WORD,
            "provision": WORD, "citation": _CITED, "title": WORDS, "layer": LAYER, "standing": WORDS,
            "researched": FLAG, "since": MAYBE_WORD, "until": MAYBE_WORD, "enacted_by": MAYBE_WORDS,
            "text": MAYBE_WORDS, "told_above": FLAG, "burden": WORD, "counted": WORDS,
            "rows": many(TRUTH), "complete": TRUTH,
            "answers": many(whole(fact=WORD, statement=WORDS, answer=WORDS, answered_by=one_of(Answerer),
                                  cite=WORD)),
        },
        "required": ["kind", "role", "contrary", "truth", "by_exhaustion", "words", "parts", "left_out"],
        "additionalProperties": False,
    },
    "Deadlines": whole(
        passage=form("deadlines/1"),
        version=WORD,
        law=_LAW,
        claimants=many(
            whole(name=MAYBE_WORD, place=MAYBE_WORD, deadlines=many(ref("Deadline")),
                  without=many(whole(**_LIMIT, reason=WORDS, reason_citation=WORDS)))
        ),
        within_budget=FLAG,
    ),
    "Deadline": whole(
        number={"type": "integer", "minimum": 1},
        **_LIMIT,
        act=WORDS,
        meaning=one_of(Meaning),
        by_receipt=FLAG,
        safe=DATE,
        **REACHED,
        until=maybe(whole(**REACHED)),
        open_before=MAYBE_DATE,
        closed_days=many(whole(day=DATE, why=WORDS)),
        beside=many(whole(title=WORDS, citation=WORDS, layer=LAYER, confidence=SURE, note=WORDS, **REACHED)),
        standing=MAYBE_WORD,
        still=many(whole(words=WORDS, citation=WORDS)),
        unless=many(whole(reason=WORDS, citation=WORDS, question=MAYBE_WORD)),
        later_of=many(WORD),
        law_changes=many(DATE),
        may_be_holidays=many(whole(name=WORDS, place=MAYBE_WORD)),
        cautious=MAYBE_DATE,
        confidence=SURE,
        notes=many(WORDS),
        steps=many(whole(day=DATE, counted=FLAG, number=maybe({"type": "integer"}), why=WORDS,
                         citation=WORDS)),
    ),
}  # fmt: skip

_OF_LAW: dict[str, Schema] = {
    "Row": whole(key=WORD, citation=WORDS, title=WORDS, confidence=SURE, researched=FLAG, in_force=FLAG),
    "Index": whole(
        passage=form("index/1"),
        **_DATA,
        verified_on=DATE,
        instruments=many(
            whole(instrument=WORD, short=WORDS,
                  sections=many(whole(section=MAYBE_WORD, provisions=many(ref("Row")))))
        ),
    ),
    "Provisions": whole(passage=form("provisions/1"), **_DATA, provisions=many(ref("Row"))),
    "Version": whole(
        since=MAYBE_WORD, until=MAYBE_WORD, in_force=MAYBE_WORDS, enacted_by=MAYBE_WORDS, text=WORDS,
        rule=ref("Line"), applies=maybe(ref("Line")), unless=many(whole(provision=WORD, words=ref("Line"))),
    ),
    "Provision": whole(
        passage=form("provision/1"),
        provision=WORD,
        citation=_CITED,
        title=WORDS,
        layer=LAYER,
        law=whole(fingerprint=WORD, moment=WORD),
        known_from=WORD,
        verified_on=DATE,
        reviewed_by=MAYBE_WORD,
        confidence=SURE,
        standing=WORDS,
        researched=FLAG,
        version=maybe(ref("Version")),
        pending=many(ref("Version")),
        versions=many(ref("Version")),
        timeline=WORDS,
        flags=many(whole(flag=WORD, kind=one_of(FlagKind), text=WORDS, doubt=DOUBT, when=maybe(ref("Line")))),
        doubts=many(ref("Uncertain")),
        dependents=whole(provisions=many(NAMED), issues=many(whole(issue=WORD, title=WORDS))),
        beside=many(NAMED),
    ),
    "Place": {"anyOf": [ref("Provision"), ref("Provisions")]},
    "Comparison": whole(
        passage=form("comparison/1"), **NAMED["properties"], fingerprint=WORD, same=TRUTH,
        from_=ref("AtDay"), to=ref("AtDay"),
    ),
    "AtDay": whole(on=WORD, researched=FLAG, standing=WORDS, version=maybe(ref("Version"))),
    "Uncertain": whole(
        group=WORD, key=WORD, names=many(WORD), heading=WORDS, confidence=maybe(SURE), what=WORDS, by=WORDS,
        hangs=WORDS, issues=many(WORD),
    ),
    "Doubts": whole(
        passage=form("uncertain/1"), fingerprint=WORD, count=COUNT,
        groups=by_key(whole(title=WORDS, count=COUNT)), uncertain=many(ref("Uncertain")),
    ),
    "Fact": whole(
        **{key: value for key, value in ASKED.items() if key != "citation"},
        choices=by_key(WORDS), citation=WORDS, presumed=TRUTH, fields=many(ref("Fact")),
    ),
    "FactList": whole(passage=form("facts/1"), facts=many(ref("Fact"))),
    "Issues": whole(
        passage=form("issues/1"),
        issues=many(
            whole(issue=WORD, title=WORDS, outcomes=by_key(WORDS), grounds=many(WORD), follows=many(WORD),
                  worst_first=many(many(WORD)), neutral=MAYBE_WORDS)
        ),
    ),
    "Events": whole(
        passage=form("events/1"),
        events=many(whole(name=WORD, question=WORDS, limits=many(whole(key=WORD, title=WORDS)))),
    ),
    "Errata": whole(
        passage=form("errata/1"),
        fingerprint=WORD,
        errata=many(
            whole(provisions=many(WORD), written_on=DATE, mended_on=DATE, wrong=WORDS, touched=WORDS,
                  mended=WORDS, proof=WORD)
        ),
    ),
    "Treaties": whole(
        passage=form("treaties/1"),
        fingerprint=WORD,
        note=WORDS,
        treaties=many(
            whole(
                title=WORDS,
                rows=many(
                    whole(key=WORD, citation=WORDS, title=WORDS, obligation=WORDS,
                          canada=many(whole(key=WORD, citation=WORDS)), beside=MAYBE_WORDS,
                          fit=whole(code=WORD, en=WORD, fr=WORD))
                ),
            )
        ),
    ),
    "Pathways": whole(
        passage=form("pathways/1"), **_DATA,
        pathways=many(whole(issue=WORD, title=WORDS, possible=by_key(WORDS))),
    ),
    "Doors": whole(
        passage=form("doors/1"),
        version=WORD,
        law=whole(fingerprint=WORD, verified_on=DATE),
        doors=many(whole(path=WORD, methods=many(WORD), title=WORDS)),
    ),
    "Problems": whole(
        passage=form("problems/1"),
        problems=many(whole(name=WORD, type=WORD, status={"type": "integer"}, title=WORDS)),
    ),
    "Description": {"type": "object"},
}  # fmt: skip
