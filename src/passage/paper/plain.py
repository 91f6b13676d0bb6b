"""Words as any writer may set them: what no reader could see, or what would reorder what they see, shown.

A control character, half a character, a noncharacter or an override of the direction of writing becomes
�; the ends of lines become spaces. All else stays, in every script, spaces that do not break among them.
"""

from __future__ import annotations

import re

SHOWN = "\ufffd"

_LINES = re.compile(r"[\t\n\x0b\x0c\r\x85\u2028\u2029]+")
_UNSEEN = re.compile(
    "[\x00-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff\u202a-\u202e\u2066-\u2069\ufff9-\ufffb"
    + "".join(map(chr, (plane * 0x10000 + last for plane in range(1, 17) for last in (0xFFFE, 0xFFFF))))
    + "]"
)


def plain(words: str) -> str:
    """The words, on one line, with nothing in them that cannot be seen for what it is."""
    return _UNSEEN.sub(SHOWN, _LINES.sub(" ", words))


_ADDRESS = re.compile(
    r"(?:https?://[^\s<>\"'`\\]+|mailto:[^\s<>\"'`\\]+|tel:[+0-9.()-]+|#[\w.:-]+)", re.ASCII
)


def address(url: str) -> str | None:
    """An address that a link may lead to: of the web, a mailbox, a telephone or this page; else None."""
    return url if len(url) < 2000 and _ADDRESS.fullmatch(url) else None
