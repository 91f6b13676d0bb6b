"""An interview over the API, with no library: `python docs/api_client.py http://127.0.0.1:8000 fr`."""

import json
import sys
from collections.abc import Callable
from typing import Any
from urllib.request import Request, urlopen


def post(server: str, door: str, body: dict[str, Any], lang: str) -> dict[str, Any]:
    """What a door answers; an error is told by its `problem+json`, in that language."""
    headers = {"Content-Type": "application/json", "Accept-Language": lang}
    request = Request(f"{server}/api/v1/{door}", json.dumps(body).encode(), headers)
    with urlopen(request) as answer:
        return json.load(answer)


def interview(
    server: str, lang: str, facts: dict[str, Any], answer: Callable[[dict[str, Any]], Any], most: int = 50
) -> str:
    """Ask what can still change the finding, until none is left or nobody answers; the finding in words."""
    for _ in range(most):
        (asked,) = post(server, "ask", {"facts": facts}, lang)["asked"]
        if asked["target"] != asked["issue"]:
            break
        question = asked["questions"][0]
        told = answer(question)
        if told is None:
            break
        facts[question["name"]] = told
    found = post(server, "find", {"facts": facts, "detail": "finding"}, lang)
    (finding,) = found["claimants"][0]["findings"]
    grounds = ", ".join(ground["citation"][lang] for ground in finding["grounds"])
    return finding["sentence"][lang] + (f" ({grounds})" if grounds else "")


def typed(lang: str) -> Callable[[dict[str, Any]], Any]:
    """Answers typed as JSON (true, "inland", {"rows": [], "complete": true}); an empty line ends it."""

    def answer(question: dict[str, Any]) -> Any:
        line = input(f"{question['question'][lang]} [{question['name']}: {question['answer'][lang]}]\n> ")
        return json.loads(line) if line else None

    return answer


if __name__ == "__main__":
    print(interview(sys.argv[1], sys.argv[2], {}, typed(sys.argv[2])))
