"""Anchors of parts that moved."""

import pytest

from build_hooks.permalinks.parts import keep_parts
from build_hooks.permalinks.redirects import Lead


@pytest.mark.parametrize("tag", ["h2", "h3", "p", "li", "dd", "div", "section", "td"])
def test_an_old_anchor_stands_where_text_may_stand(tag: str) -> None:
    """Right inside the part that has the new one."""
    html = f'<{tag} class="x" id="new">Words</{tag}>'
    assert keep_parts(html, "/a/", [Lead("old", "/a/#new")], {}) == \
        f'<{tag} class="x" id="new"><span id="old"></span>Words</{tag}>'


@pytest.mark.parametrize("tag", ["table", "ul", "details", "tr", "pre"])
def test_elsewhere_a_line_leads_there(tag: str) -> None:
    """Inside a table or a list an anchor of its own would break the page."""
    html = f'<{tag} id="new"></{tag}>'
    made = keep_parts(html, "/a/", [Lead("old", "/a/#new")], {"/a/": "A & B"})
    assert made == (f'{html}\n<p class="moved" id="old">This part has moved. '
                    '<a href="#new">Go to “A &amp; B”</a></p>')


def test_an_id_is_matched_whole() -> None:
    """“new” is not “new-2”, and a dot is a dot."""
    html = '<h2 id="new-2">A</h2><h2 id="n.w">B</h2><h2 id="now">C</h2>'
    assert '<h2 id="n.w"><span id="old"></span>B' in keep_parts(html, "/a/", [Lead("old", "/a/#n.w")], {})
    assert "moved" in keep_parts(html, "/a/", [Lead("old", "/a/#new")], {})


def test_two_old_anchors_may_stand_at_one_place() -> None:
    """A heading can be renamed more than once."""
    made = keep_parts('<h2 id="c">C</h2>', "/x/", [Lead("a", "/x/#c"), Lead("b", "/x/#c")], {})
    assert '<h2 id="c"><span id="b"></span><span id="a"></span>C</h2>' == made


def test_a_part_that_was_joined_with_the_whole_page_leads_to_its_start() -> None:
    """With no anchor to stand at, a line says so."""
    assert '<a href="./">' in keep_parts("<p>x</p>", "/a/", [Lead("old", "/a/")], {"/a/": "A"})
