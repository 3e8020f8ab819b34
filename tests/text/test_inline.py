"""The little markup in texts."""

from html.parser import HTMLParser

import pytest
from hypothesis import given, strategies

from build_hooks.text.inline import inline_html, plain_text


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("words", "words"),
        ("a **b** c", "a <b>b</b> c"),
        ("[a](/b/)", '<a href="/b/">a</a>'),
        ("see [a](/b/) and [c](/d/).", 'see <a href="/b/">a</a> and <a href="/d/">c</a>.'),
        ("[**a**](/b/)", '<a href="/b/"><b>a</b></a>'),
        ("**a** [b](/c/) **d**", '<b>a</b> <a href="/c/">b</a> <b>d</b>'),
        ("<b>", "&lt;b&gt;"),
        ("a & b", "a &amp; b"),
        ("**<i>**", "<b>&lt;i&gt;</b>"),
        ('[a](/b"c/)', '<a href="/b&#34;c/">a</a>'),
        ("[<i>](/b/)", '<a href="/b/">&lt;i&gt;</a>'),
        ("[a] (b)", "[a] (b)"),
        ("[a]()", "[a]()"),
        ("[](/b/)", "[](/b/)"),
        ("[a](/b c/)", "[a](/b c/)"),
        ("[a](javascript:alert(1))", "[a](javascript:alert(1))"),
        ("2 * 3 ** 4", "2 * 3 ** 4"),
        ("****", "****"),
        ("", ""),
        ("%s {} {0}", "%s {} {0}"),
        ("[{}](/a/)", '<a href="/a/">{}</a>'),
    ],
)
def test_markup_becomes_html(text: str, html: str) -> None:
    """Links and bold words; all else is escaped."""
    assert inline_html(text) == html


def test_addresses_can_be_changed_on_the_way() -> None:
    """A page makes its links relative."""
    assert inline_html("[a](/b/)", lambda address: f"..{address}") == '<a href="../b/">a</a>'


@pytest.mark.parametrize(
    ("text", "plain"),
    [("a **b** [c](/d/)", "a b c"), ("[**a**](/b/)", "a"), ("a < b", "a < b"), ("[a] (b)", "[a] (b)")],
)
def test_plain_text_is_the_words_alone(text: str, plain: str) -> None:
    """As they are read out."""
    assert plain_text(text) == plain


class Tags(HTMLParser):
    """Collects the tags of some HTML."""

    def __init__(self) -> None:
        super().__init__()
        self.found: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list) -> None:
        self.found |= {tag, *(name for name, _ in attrs)}


@given(strategies.text(alphabet="[]()*<>&\"'/ab\\ \n#:{}", max_size=60))
def test_no_text_makes_other_tags(text: str) -> None:
    """Only <a href> and <b>, whatever is written."""
    tags = Tags()
    tags.feed(str(inline_html(text)))
    assert tags.found <= {"a", "href", "b"}
