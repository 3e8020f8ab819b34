"""What may stand in an SVG picture by an author."""

import pytest

from build_hooks.pictures.author_svg import find_refused

SVG = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 10 10">{}</svg>'


def refused(inside: str) -> list[str]:
    return [found.what for found in find_refused(SVG.format(inside).encode())]


@pytest.mark.parametrize("inside", [
    '<rect x="1" y="1" width="50%" height="2.5" fill="#1a2b3c" stroke="currentColor"/>',
    '<g transform="translate(1 2) rotate(45)"><path d="M1 1h5v5z" fill-rule="evenodd"/></g>',
    '<title>A line</title><desc>It goes up.</desc><text x="1" y="2" font-size="3">A &amp; B</text>',
    '<circle cx="1" cy="1" r="1" fill="rgb(1, 2, 3)" opacity=".5"/><!-- a note -->',
])
def test_shapes_and_words_pass(inside: str) -> None:
    """With their place, form and colour."""
    assert refused(inside) == []


@pytest.mark.parametrize(("inside", "what"), [
    ("<script>alert(1)</script>", "<script>"),
    ('<rect onclick="alert(1)"/>', 'onclick="alert(1)"'),
    ('<a xlink:href="https://example.org/"><rect/></a>', "<a>"),
    ('<image xlink:href="https://example.org/a.png"/>', "<image>"),
    ('<use xlink:href="#a"/>', "<use>"),
    ("<foreignObject><p>x</p></foreignObject>", "<foreignObject>"),
    ("<style>*{fill:red}</style>", "<style>"),
    ('<rect style="fill:red"/>', 'style="fill:red"'),
    ('<rect fill="url(https://example.org/#a)"/>', 'fill="url(https://example.org/#a)"'),
    ('<rect fill="javascript:alert(1)"/>', 'fill="javascript:alert(1)"'),
    ('<rect class="a"/>', 'class="a"'),
    ('<animate attributeName="x"/>', "<animate>"),
    ('<h:p xmlns:h="http://www.w3.org/1999/xhtml">x</h:p>', "<p>"),
    ("<?php x ?>", "<?php?>"),
])
def test_everything_else_is_told(inside: str, what: str) -> None:
    """It is never taken out in silence."""
    assert what in refused(inside)


@pytest.mark.parametrize("data", [
    b'<!DOCTYPE svg [<!ENTITY a "b">]><svg xmlns="http://www.w3.org/2000/svg"/>',
    b'<!DOCTYPE svg SYSTEM "http://example.org/a.dtd"><svg xmlns="http://www.w3.org/2000/svg"/>',
    b"<svg", b"", b"\x00\x01", b"<html><body/></html>",
])
def test_what_is_no_plain_svg_is_told(data: bytes) -> None:
    """Also what tries to read other files, and what is broken."""
    assert list(find_refused(data))


def test_the_place_is_told() -> None:
    """Line and column in the picture's own file."""
    found, = find_refused(SVG.format("\n  <script/>").encode())
    assert (found.line, found.column) == (2, 3)
