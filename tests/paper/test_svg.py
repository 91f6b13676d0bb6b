import pytest

from passage.paper.svg import safe
from passage.text import Complaint

SPACE = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'


@pytest.mark.parametrize(
    "part",
    [
        "<script>alert(1)</script>",
        '<image href="http://a.example/x.png"/>',
        "<foreignObject><p>x</p></foreignObject>",
        '<a xlink:href="javascript:alert(1)"><text>x</text></a>',
        '<use href="http://a.example/x.svg#y"/>',
        "<style>@import url(http://a.example)</style>",
        '<rect onclick="alert(1)"/>',
        '<rect style="fill:url(http://a.example)"/>',
        '<rect fill="url(http://a.example/#p)"/>',
        '<text aria-label="X-axis">x</text>',
        '<animate attributeName="href" to="javascript:alert(1)"/>',
        '<h:script xmlns:h="http://www.w3.org/1999/xhtml">alert(1)</h:script>',
        '<text opacity="0">alert</text>',
    ],
)
def test_what_acts_or_reaches_outside_is_gone(part: str) -> None:
    made = safe(f"<svg {SPACE}>{part}<g/></svg>")
    for gone in ("alert", "a.example", "javascript", "aria-label", "@import", "onclick", "foreignObject"):
        assert gone not in made
    assert "<g" in made


@pytest.mark.parametrize(
    "svg",
    [
        "",
        "<svg>",
        "<p/>",
        "<svg/>",
        f'<!DOCTYPE svg [<!ENTITY a "b">]><svg {SPACE}>&a;</svg>',
        f"<svg {SPACE}>{'<g>' * 400}{'</g>' * 400}</svg>",
        f"<svg {SPACE}>{' ' * 4_000_000}</svg>",
    ],
)
def test_what_is_no_drawing_is_refused(svg: str) -> None:
    with pytest.raises(Complaint):
        safe(svg)


def test_every_name_begins_with_its_prefix_and_is_still_found() -> None:
    made = safe(
        f'<svg {SPACE}><clipPath id="c"/><g clip-path="url(#c)"/></svg>', "p-", "A title", "What it shows"
    )
    assert 'id="p-c"' in made
    assert 'clip-path="url(#p-c)"' in made
    assert 'role="img" aria-labelledby="p-title p-desc"' in made
    assert '<title id="p-title">A title</title><desc id="p-desc">What it shows</desc>' in made
