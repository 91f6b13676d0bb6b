"""Lines in, lines out: each person is found as alone, errors stand in their place, and little is held."""

import asyncio
import json
import sys
from collections.abc import Sequence
from typing import Any

import pytest
from starlette.applications import Starlette

from passage.web.api import stream
from passage.web.api.stream import LONGEST, MOST_LINES

from .conftest import Asked

pytest.importorskip("numpy", reason="numpy is not installed: pip install 'passage-law[population]'")
pytest.importorskip("pyarrow", reason="pyarrow is not installed: pip install 'passage-law[population]'")

LINES = {"content-type": "application/x-ndjson"}
ON = "2026-11-23"
CROSSING: dict[str, Any] = {
    "claim.made_on": "2026-05-14",
    "claim.place": "inland",
    "entry.place": "between_poe_land_border",
    "entry.date": {"not_before": "2026-04-20", "not_after": "2026-05-01"},
    "entry.from_us": True,
    "nationalities": {"rows": ["MEX"], "complete": True},
}
PEOPLE: list[dict[str, Any]] = [CROSSING, {}, {"claim.in_person": False}, {**CROSSING, "entry.from_us": None}]


def lines(*told: object) -> bytes:
    return b"".join(json.dumps(each).encode() + b"\n" for each in told)


def ask(api: Asked, content: bytes, query: str = f"?on={ON}") -> list[dict[str, Any]]:
    answer = api("POST", f"/population{query}", content=content, headers=LINES)
    assert answer.status_code == 200, answer.text
    assert answer.headers["content-type"] == "application/x-ndjson"
    assert answer.headers["passage-law"]
    return [json.loads(line) for line in answer.text.splitlines()]


def test_each_line_is_found_as_the_person_is_alone(api: Asked) -> None:
    found = ask(api, lines(*PEOPLE))
    assert [each["line"] for each in found] == [1, 2, 3, 4]
    for told, each in zip(PEOPLE, found, strict=True):
        alone = api("POST", "/find", json={"facts": told, "on": ON}).json()["claimants"][0]["findings"][0]
        assert each["outcome"] == alone["outcome"]
        certain = {ground for ground, bounds in each["grounds"].items() if bounds["certain"]}
        assert certain == {ground["key"] for ground in alone["grounds"]}
        possible = {code for code, bounds in each["outcomes"].items() if bounds["possible"]}
        assert possible == {code for code in alone["possible"] if code is not None}


def test_what_is_wrong_stands_in_its_place_and_the_others_go_on(api: Asked) -> None:
    content = b"".join(
        [
            lines({"claim.in_person": False}),
            b"{not json\n\n",
            lines({"no.such_fact": 1}, {"claim.made_on": "2026-02-30"}, [1]),
            b'{"x":"' + b"a" * LONGEST + b'"}\n',
            lines({"claim.in_person": False}),
        ]
    )
    found = ask(api, content)
    assert [each["line"] for each in found] == [1, 2, 4, 5, 6, 7, 8]
    assert [each.get("problem", {}).get("status") for each in found] == [None, 400, 422, 422, 422, 413, None]
    assert found[2]["problem"]["field"].endswith("no.such_fact")
    assert found[3]["problem"]["fr"]["detail"] != found[3]["problem"]["en"]["detail"]
    assert found[0]["outcome"] == found[-1]["outcome"] == "not_receivable"


@pytest.mark.parametrize(
    ("query", "headers", "status", "field"),
    [
        ("?issue=nothing", LINES, 422, "issue"),
        ("?on=someday", LINES, 422, "on"),
        ("?where=here", LINES, 422, "where"),
        ("", {"content-type": "application/json"}, 415, "Content-Type"),
    ],
)
def test_what_is_wrong_with_the_request_is_told_before_any_line(
    api: Asked, query: str, headers: dict[str, str], status: int, field: str
) -> None:
    answer = api("POST", f"/population{query}", content=b"{}\n", headers=headers)
    assert (answer.status_code, answer.json()["field"]) == (status, field)
    assert answer.headers["content-type"] == "application/problem+json"
    assert api("GET", "/population").status_code == 405


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_where_the_part_for_many_is_not_installed_the_door_says_what_to_install(
    api: Asked, monkeypatch: pytest.MonkeyPatch, lang: str
) -> None:
    monkeypatch.setitem(sys.modules, "passage.population.told", None)
    answer = api("POST", "/population", content=b"{}\n", headers={**LINES, "accept-language": lang})
    assert (answer.status_code, answer.json()["type"]) == (503, "/api/v1/problems#absent")
    assert "passage-law[population]" in answer.json()["mend"]


def test_no_line_is_read_while_answers_are_not_taken(application: Starlette) -> None:
    given, taken, most = 0, 0, 0

    async def receive() -> dict[str, Any]:
        nonlocal given
        given += 1
        return {"type": "http.request", "body": lines({}) * 64, "more_body": given < 20}

    async def send(message: dict[str, Any]) -> None:
        nonlocal taken, most
        if message["type"] == "http.response.body" and message["body"]:
            most = max(most, given - taken)
            taken += 1

    scope = {
        "type": "http", "method": "POST", "path": "/api/v1/population", "raw_path": b"", "root_path": "",
        "query_string": f"on={ON}".encode(), "headers": [(b"content-type", b"application/x-ndjson")],
        "http_version": "1.1", "scheme": "http", "server": ("127.0.0.1", 80), "client": None,
    }  # fmt: skip
    asyncio.run(application(scope, receive, send))  # type: ignore[arg-type]
    assert (given, taken) == (20, 20)
    assert most == 1


def test_too_many_lines_are_told_of_at_the_line_where_they_end(api: Asked) -> None:
    found = ask(api, b"\n" * MOST_LINES + lines({}))
    assert [(each["line"], each["problem"]["status"]) for each in found] == [(MOST_LINES + 1, 422)]


def test_the_lines_before_the_bound_are_answered_though_they_came_with_those_beyond(
    api: Asked, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stream, "MOST_LINES", 3)
    found = ask(api, lines(*PEOPLE, *PEOPLE))
    assert [(each["line"], "problem" in each) for each in found] == [
        (1, False), (2, False), (3, False), (4, True),
    ]  # fmt: skip
    assert found[-1]["problem"]["status"] == 422


def test_where_reading_fails_every_line_is_told_so_and_the_next_go_on(
    api: Asked, monkeypatch: pytest.MonkeyPatch
) -> None:
    from passage.population.told import Told

    read, failing = Told.read, iter((True, False))

    def fails_once(self: Told, people: Sequence[Any]) -> Any:
        if next(failing):
            raise RuntimeError("broken")
        return read(self, people)

    monkeypatch.setattr(Told, "read", fails_once)
    monkeypatch.setattr(stream, "TOGETHER", len(PEOPLE))
    found = ask(api, lines(*PEOPLE, *PEOPLE))
    assert [each["line"] for each in found] == [1, 2, 3, 4, 5, 6, 7, 8]
    assert [each.get("problem", {}).get("status") for each in found] == [500] * 4 + [None] * 4
    assert "broken" not in json.dumps(found)


def test_a_line_cut_anywhere_is_put_together(api: Asked) -> None:
    content = lines(*PEOPLE)

    async def pieces() -> Any:
        for at in range(0, len(content), 7):
            yield content[at : at + 7]

    answer = api("POST", f"/population?on={ON}", content=pieces(), headers=LINES)
    assert answer.content == api("POST", f"/population?on={ON}", content=content, headers=LINES).content
