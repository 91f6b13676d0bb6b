"""A drawing made safe to set among words: it runs nothing, asks for nothing, and its names are its own."""

from __future__ import annotations

import re
from xml.etree import ElementTree as Xml

from passage.text import Complaint, Text

SPACE = "http://www.w3.org/2000/svg"
LARGEST = 4_000_000
"""Characters."""

_LINK = "http://www.w3.org/1999/xlink"
_GONE = {
    *("script", "foreignObject", "image", "feImage", "use", "a", "animate", "animateMotion"),
    *("animateTransform", "set", "iframe", "audio", "video", "style", "metadata", "handler", "link"),
}
_OUTSIDE = re.compile(r"url\(\s*['\"]?(?!#)|@import|javascript:|data:|expression\(", re.IGNORECASE)
_INSIDE = re.compile(r"url\(\s*['\"]?#([^'\")\s]+)['\"]?\s*\)")

Xml.register_namespace("", SPACE)


def safe(svg: str, prefix: str = "", title: str = "", about: str = "") -> str:
    """The drawing without what could act or reach outside; every id begins with `prefix`.

    With a `title` it is an image that says its name and, by `about`, what it shows.
    Raises Complaint for what is no drawing, declares entities, or is over 4 million characters.
    """
    if len(svg) > LARGEST or "<!DOCTYPE" in svg.upper() or "<!ENTITY" in svg.upper():
        raise _no_drawing()
    try:
        root = Xml.fromstring(svg)
    except (Xml.ParseError, RecursionError, ValueError):
        raise _no_drawing() from None
    if root.tag != f"{{{SPACE}}}svg":
        raise _no_drawing()
    _clean(root, prefix, 0)
    if title:
        _name(root, prefix, title, about)
    return Xml.tostring(root, encoding="unicode")


def _clean(element: Xml.Element, prefix: str, depth: int) -> None:
    if depth > 200:
        raise _no_drawing()
    for name, value in list(element.attrib.items()):
        local = name.rpartition("}")[2].lower()
        if (
            local.startswith(("on", "aria-"))
            or local in ("href", "src", "base", "style", "role")
            or (name.startswith("{") and not name.startswith(f"{{{_LINK}}}"))
            or _OUTSIDE.search(value)
        ):
            del element.attrib[name]
        elif local == "id":
            element.set(name, prefix + value)
        else:
            element.set(name, _INSIDE.sub(lambda found: f"url(#{prefix}{found[1]})", value))
    for child in list(element):
        space, _, tag = str(child.tag).rpartition("}")
        if space != f"{{{SPACE}" or tag in _GONE or child.get("opacity") == "0":
            element.remove(child)
        else:
            _clean(child, prefix, depth + 1)


def _name(root: Xml.Element, prefix: str, title: str, about: str) -> None:
    for child in list(root):
        if child.tag in (f"{{{SPACE}}}title", f"{{{SPACE}}}desc"):
            root.remove(child)
    names: list[str] = []
    for place, (kind, words) in enumerate((("title", title), ("desc", about))):
        if words:
            element = Xml.Element(f"{{{SPACE}}}{kind}", {"id": f"{prefix}{kind}"})
            element.text = words
            root.insert(place, element)
            names.append(f"{prefix}{kind}")
    root.set("role", "img")
    root.set("aria-labelledby", " ".join(names))


def _no_drawing() -> Complaint:
    return Complaint(
        Text("this is no drawing that can be set among words", "ce dessin ne peut être placé dans un texte"),
        mend=Text("give a plain SVG of moderate size", "donnez un SVG simple, de taille modérée"),
    )
