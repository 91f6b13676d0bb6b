"""A running server, and the browser that is installed, watched for anything it asks of elsewhere."""

import shutil
import threading
from collections.abc import Callable, Generator

import pytest

from passage.web.serve import bound, server

CHROMIUM = ("chromium", "chromium-browser", "google-chrome")
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",  # nothing outside is ever reached
]
PHONE, DESKTOP = {"width": 360, "height": 740}, {"width": 1280, "height": 900}


@pytest.fixture(scope="module")
def site() -> Generator[str]:
    """The address of a server of our own, on a port of its own."""
    taken = bound(0)
    answering = server()
    thread = threading.Thread(target=answering.run, args=([taken],), daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{taken.getsockname()[1]}"
    answering.should_exit = True
    thread.join(timeout=10)


@pytest.fixture(scope="module")
def chromium() -> Generator[object]:
    """The browser. Without one the test is skipped, and says what would run it."""
    found = next(filter(None, map(shutil.which, CHROMIUM)), None)
    if found is None:
        pytest.skip("no Chromium is installed; Debian’s package chromium would run this")
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture
def visit(chromium, site: str) -> Generator[Callable[..., object]]:
    """Open a new browser window: `visit(lang="fr", js=False, size=PHONE)`. Outside requests are counted."""
    outside: list[str] = []
    contexts = []

    def opened(
        lang: str = "en", *, js: bool = True, size: dict[str, int] = DESKTOP, **more: object
    ) -> object:
        context = chromium.new_context(
            viewport=size, java_script_enabled=js, locale=f"{lang}-CA", base_url=site, **more
        )
        contexts.append(context)
        context.on("request", lambda asked: asked.url.startswith(site) or outside.append(asked.url))
        page = context.new_page()
        page.set_default_timeout(120_000)
        return page

    yield opened
    for context in contexts:
        context.close()
    assert outside == [], "a page asked something of elsewhere"
