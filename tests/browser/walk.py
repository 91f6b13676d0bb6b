"""From the first page to every kind of page there is, by following links, as a visitor would."""

from collections.abc import Iterator
from urllib.parse import urldefrag, urlsplit

from passage.web.app import PAGES

MOST_OF_A_KIND = 2


def kind(path: str) -> str | None:
    """The name of the page that has this path; None where it is no page of ours."""
    from starlette.routing import compile_path

    for page in PAGES.values():
        for lang in ("en", "fr"):
            pattern, _, _ = compile_path(f"/{lang}{page.path[lang]}".rstrip("/") or "/")
            if pattern.match(path):
                return page.name
    return None


def walk(page, first: str, *, leave_out: frozenset[str] = frozenset({"leave"})) -> Iterator[str]:
    """Open a page of each kind (a few of one kind), and yield its kind; the page stands open meanwhile.

    It stays in the language of the first.
    """
    tree = "/".join(first.split("/")[:2])
    seen: dict[str, int] = {}
    waiting, met = [first], {first}
    while waiting:
        path = waiting.pop(0)
        name = kind(urlsplit(path).path)
        if name is None or name in leave_out or seen.get(name, 0) >= MOST_OF_A_KIND:
            continue
        seen[name] = seen.get(name, 0) + 1
        answer = page.goto(path)
        if answer is None or not (answer.headers.get("content-type") or "").startswith("text/html"):
            continue
        yield name
        for link in page.locator("a[href^='/']:not([download])").evaluate_all(
            "links => links.map(a => a.getAttribute('href'))"
        ):
            clean = urldefrag(link).url
            ours = clean == tree or clean.startswith((f"{tree}/", f"{tree}?"))
            if ours and clean not in met and not clean.split("?")[0].endswith((".json", ".pdf", ".ics")):
                met.add(clean)
                waiting.append(clean)
