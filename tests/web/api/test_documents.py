"""What the documents say of the API is what it does."""

import importlib.util
import json
import threading
import time
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
import uvicorn
from starlette.applications import Starlette

from passage.law import book

ROOT = Path(__file__).parents[3]


def load(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, ROOT / "docs" / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


redo = load("redo")
DESCRIBED: dict[str, Any] = json.loads((ROOT / "docs/openapi.json").read_text("utf-8"))


def test_the_description_that_is_committed_is_what_is_made() -> None:
    assert (ROOT / "docs/openapi.json").read_text("utf-8") == redo.openapi(), "make docs writes it"


def test_every_fact_is_described_in_both_languages() -> None:
    schemas = DESCRIBED["components"]["schemas"]
    for key, fact in book().facts.items():
        assert schemas[key]["title"] == fact.question.en
        assert schemas[key]["x-title-fr"] == fact.question.fr
        assert schemas[key]["x-citation"]


@pytest.mark.parametrize("document", redo.API)
def test_a_request_shown_is_answered_as_shown(document: str) -> None:
    shown = redo.ASKED.findall((ROOT / document).read_text("utf-8"))
    assert len(shown) == 2
    for request, answer in shown:
        assert redo.answered(request) == answer.strip(), "make docs writes down what is answered now"


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_the_client_interviews_over_a_running_server(application: Starlette, lang: str) -> None:
    server = uvicorn.Server(uvicorn.Config(application, host="127.0.0.1", port=0, log_level="error"))
    running = threading.Thread(target=server.run)
    running.start()
    try:
        until = time.monotonic() + 20
        while not server.started and time.monotonic() < until:
            time.sleep(0.01)
        port = server.servers[0].sockets[0].getsockname()[1]
        asked: list[str] = []

        def answer(question: dict[str, Any]) -> Any:
            asked.append(question["name"])
            if "rows" in json.dumps(question["schema"]):
                return {"rows": [], "complete": True}
            truth = "boolean" in question["schema"].get("type", ())
            return question["name"] == "claim.removal_order" if truth else "2026-05-14"

        told = load("api_client").interview(f"http://127.0.0.1:{port}", lang, {}, answer)
    finally:
        server.should_exit = True
        running.join()
    assert asked
    sentences = [each.sentence[lang] for each in book().issues["eligibility"].outcomes]
    assert any(told.startswith(each) for each in sentences)
