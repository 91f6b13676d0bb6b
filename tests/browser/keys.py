"""A person at a keyboard, with nothing else: what has the focus, what Tab reaches, what is typed."""

from __future__ import annotations

MOST_TABS = 400

FOCUSED = """() => {
  const onTop = it => {
    const line = it.getClientRects()[0];
    const there = document.elementFromPoint(line.x + 4, line.y + line.height / 2);
    return !there || it.contains(there) || there.contains(it);
  };
  const it = document.activeElement, style = getComputedStyle(it), box = it.getBoundingClientRect();
  return {tag: it.tagName, id: it.id, name: it.name || "", value: it.value || "",
    words: (it.innerText || "").trim(), href: it.getAttribute("href") || "",
    outlined: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2,
    seen: box.width > 4 && box.height > 4 && box.bottom > 0 && box.top < innerHeight
      && box.right > 0 && box.left < innerWidth && onTop(it)};
}"""


class Keys:
    """Everything here is done by pressing keys."""

    def __init__(self, page) -> None:
        self.page = page

    def press(self, *keys: str) -> None:
        """Press keys, one after another."""
        for key in keys:
            self.page.keyboard.press(key)

    def type(self, words: str) -> None:
        """Type where the focus is."""
        self.page.keyboard.type(words)

    @property
    def focused(self) -> dict:
        """What has the focus, and whether that can be seen."""
        return self.page.evaluate(FOCUSED)

    def to(self, selector: str, key: str = "Tab") -> None:
        """Press Tab until what is sought has the focus."""
        for _ in range(MOST_TABS):
            self.press(key)
            if self.page.evaluate("s => document.activeElement.matches(s)", selector):
                return
        raise AssertionError(f"no {key} reaches {selector} on {self.page.url}")

    def past_the_header(self) -> None:
        """By the skip link, to the content."""
        self.to(".skip a")
        self.press("Enter")
        self.page.wait_for_function("location.hash === '#main'")

    def go(self, *keys: str) -> None:
        """Press keys of which the last leads to another page, and wait for it."""
        *first, last = keys
        self.press(*first)
        with self.page.expect_navigation():
            self.press(last)

    def follow(self, selector: str) -> None:
        """Reach a link, and follow it."""
        self.to(selector)
        self.go("Enter")

    def choose(self, name: str, value: str) -> None:
        """Reach a group of radio buttons, and choose one with the arrows."""
        self.to(f"input[type=radio][name='{name}']")
        self.press("Space")
        for _ in range(30):
            if self.focused["value"] == value:
                return
            self.press("ArrowDown")
        raise AssertionError(f"no arrow reaches {value}")

    def pick(self, selector: str, value: str, words: str) -> None:
        """Reach a list, and pick by typing the first letters of what is sought."""
        self.to(selector)
        self.type(words)
        assert self.focused["value"] == value, (words, self.focused["value"])

    def write(self, selector: str, words: str) -> None:
        """Reach a field, and write over what stands in it."""
        self.to(selector)
        self.press("Control+a")
        self.type(words)

    def send(self, selector: str = "main form .buttons button[type=submit]") -> None:
        """Reach the button that sends the form, and press it."""
        self.to(selector)
        self.go("Space")

    def round(self) -> list[dict]:
        """Every stop of Tab from the top of the page to its end, in order."""
        self.page.evaluate("() => { getSelection().removeAllRanges(); document.activeElement.blur(); }")
        stops = []
        for _ in range(MOST_TABS):
            self.press("Tab")
            stop = self.focused
            if stop["tag"] in ("BODY", "HTML"):
                return stops
            stops.append(stop)
            if len(stops) > 2 and stop == stops[0]:
                return stops[:-1]
        raise AssertionError(f"Tab never comes to the end of {self.page.url}")
