"""Lines of people that are true, odd or hostile: each is answered by its number, and none spoils another."""

import json
import os
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from passage.law import book
from passage.web.api.stream import LINES, LONGEST

from .conftest import Asked
from .told import PEOPLE

pytest.importorskip("numpy", reason="numpy is not installed: pip install 'passage-law[population]'")
pytest.importorskip("pyarrow", reason="pyarrow is not installed: pip install 'passage-law[population]'")

EXAMPLES = int(os.environ.get("PASSAGE_API_EXAMPLES", "40"))
ON = "2026-11-23"
MANY = 40_000
HOSTILE = (
    b"{", b"[" * MANY, b'{"a":' * 9_000, b"null", b"1e999", b"9" * MANY, b"-0", b"NaN", b'"', b"\0", b"\xff",
    b"\xef\xbb\xbf{}", b"\r", b"\v", b" " * LONGEST, b" " * (LONGEST + 1), b"{}" + b" " * LONGEST, b"{}{}",
    b'{"claim.first":NaN}', b'{"claim.first":-Infinity}', b'{"claim.first":true,"claim.first":false}',
    b'{"\\ud800":1}', b'{"claim.place":"\\udfff"}', b'{"claim.place":"\\u0000"}', b'{"__proto__":{}}',
    b'{"claim.made_on":"0000-00-00"}', b'{"claim.made_on":"9999-12-31"}', b'{"claim.made_on":1e308}',
    b'{"family[0].status":null,"family[999].status":null}', b'{"family[1000].status":null}', b'{"":null}',
    b'{"nationalities":' + b"[" * 50 + b"]" * 50 + b"}", b'{"nationalities":[' + b'"MEX",' * 900 + b'"MEX"]}',
    b'{"nationalities":{"rows":["MEX"],"complete":1}}', b'{"nationalities":{"rows":{}}}', b"\xe2\x80\xa8",
)  # fmt: skip
"""No JSON, no object, no fact, or too much of one."""


def _line(told: object) -> bytes:
    return json.dumps(told).encode()


people = PEOPLE.map(_line)
odd = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda each: st.lists(each, max_size=3) | st.dictionaries(st.text(max_size=8), each, max_size=3),
    max_leaves=6,
).map(_line)
broken = st.tuples(people, st.integers(0, 60), st.binary(max_size=2)).map(
    lambda parts: (parts[0][: parts[1]] + parts[2] + parts[0][parts[1] + 1 :]).replace(b"\n", b"")
)
hostile = st.sampled_from(HOSTILE) | st.binary(max_size=30).map(lambda raw: raw.replace(b"\n", b""))


def ask(api: Asked, content: bytes | Iterator[bytes], **query: str) -> list[dict[str, Any]]:
    async def pieces() -> Any:
        for piece in content:
            yield piece

    sent = content if isinstance(content, bytes) else pieces()
    answer = api(
        "POST", "/population", params={"on": ON, **query}, content=sent, headers={"content-type": LINES}
    )
    assert answer.status_code == 200, answer.text
    return [json.loads(line) for line in answer.content.splitlines()]


@settings(max_examples=EXAMPLES, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    lines=st.lists(people | odd | broken | hostile, max_size=6),
    issue=st.sampled_from(sorted(book().issues)),
    cut=st.integers(1, 3_000),
    ended=st.booleans(),
)
def test_any_line_is_answered_by_its_number_and_spoils_no_other(
    api: Asked, lines: list[bytes], issue: str, cut: int, ended: bool
) -> None:
    content = b"\n".join(lines) + b"\n" * ended
    found = ask(api, (content[at : at + cut] for at in range(0, len(content), cut)), issue=issue)
    numbered = [place for place, line in enumerate(lines, 1) if line.strip() or len(line) > LONGEST]
    assert [each["line"] for each in found] == numbered
    for each in found:
        if "problem" in each:
            problem = each["problem"]
            assert problem["status"] in (400, 413, 422), problem
            assert all(problem[lang]["detail"] and problem[lang]["mend"] for lang in ("en", "fr"))
        else:
            assert each["issue"] == issue
    good = [each for each in found if "problem" not in each]
    alone = ask(api, b"\n".join(lines[each["line"] - 1] for each in good), issue=issue)
    assert [{**each, "line": None} for each in alone] == [{**each, "line": None} for each in good]


@pytest.mark.parametrize("line", HOSTILE, ids=lambda line: repr(line[:30]))
def test_a_hostile_line_is_refused_or_passed_over(api: Asked, line: bytes) -> None:
    found = ask(api, line + b"\n{}\n")
    assert found[-1]["line"] == 2
    assert "problem" not in found[-1]
    assert [each["line"] for each in found[:-1]] == ([1] if line.strip() or len(line) > LONGEST else [])
    assert all(each["problem"]["status"] in (400, 413, 422) for each in found[:-1] if "problem" in each)
