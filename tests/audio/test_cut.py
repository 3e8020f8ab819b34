"""The cutter: the same sentences for the page and for the voice."""

import re
from html.parser import HTMLParser

import pytest

from build_hooks.audio.cut import cut


def words(html: str) -> list[str]:
    return [sentence.words for sentence in cut(html).sentences]


@pytest.mark.parametrize(("html", "expected"), [
    ("<p>One. Two.</p>", ["One.", "Two."]),
    ("<h1>A title</h1><p>Some words.</p>", ["A title", "Some words."]),
    ("<ul><li>First</li><li>Second. Third.</li></ul>", ["First", "Second.", "Third."]),
    ("<p>Ask Dr. Smith. He knows.</p>", ["Ask Dr. Smith.", "He knows."]),
    ("<p>A <b>bold</b> and a\n <a href='/x/'>link</a>.</p>", ["A bold and a link."]),
    ("<p>People&#39;s rights &amp; duties</p>", ["People's rights & duties"]),
    ("<li>Words <span class='meaning'><b>word</b>: a sign.</span></li>", ["Words", "word: a sign."]),
    ("<p>One line<br>and the next</p>", ["One line and the next"]),
    ("<table><tr><th>Name</th><td>Value</td></tr></table>", ["Name", "Value"]),
    ("Loose words", ["Loose words"]),
    ("<p> </p><p>·</p><p>–</p>", []),
    ("", []),
])
def test_blocks_and_sentences(html: str, expected: list[str]) -> None:
    """Sentences never cross a block, and signs alone are nothing to say."""
    assert words(html) == expected


@pytest.mark.parametrize("html", [
    "<nav><p>Menu</p></nav>", "<button>Press</button>", "<svg><title>A heart</title></svg>",
    "<img src='x' alt='A heart'>", "<p data-say='off'>Quiet</p>", '<div data-say="off"><p>A <b>quiet</b> row</p></div>',
    "<p hidden>Hidden</p>", "<span aria-hidden='true'>F</span>", "<!-- <p>A remark</p> -->",
    "<script>let words = '<p>No</p>';</script>", "<style>p { color: red }</style>", "<audio><p>No sound</p></audio>",
])
def test_what_is_not_read_out(html: str) -> None:
    """Menus, pictures, controls, hidden things and data-say="off" are left out, and left as they are."""
    pieces = cut(f"{html}<p>Words.</p>")
    assert [sentence.words for sentence in pieces.sentences] == ["Words."]
    assert pieces.html == f'{html}<p><span class="s" id="s1">Words.</span></p>'


def test_words_said_instead() -> None:
    """data-say="words" changes what is said, and not what is shown."""
    pieces = cut('<p>Look <a data-say="on the help page" href="/help/">here: /help/</a> first.</p>')
    assert [(s.text, s.words) for s in pieces.sentences] == [
        ("Look here: /help/ first.", "Look on the help page first.")]


def test_words_said_instead_of_a_block() -> None:
    """They are said once, however many blocks are inside."""
    assert words('<div data-say="A table of phones."><p>One.</p><p>Two. Three.</p></div>') == ["A table of phones."]


def test_words_said_instead_are_never_cut() -> None:
    """Two sentences with one spoken replacement stay together."""
    assert words('<p>Start <i data-say="a list">of one. And two.</i> End.</p>') == ["Start a list", "End."]


@pytest.mark.parametrize(("html", "expected"), [
    ("<p>One. Two.</p>", '<p><span class="s" id="s1">One.</span> <span class="s" id="s2">Two.</span></p>'),
    ("<p><b>One.</b> Two.</p>",
     '<p><b><span class="s" id="s1">One.</span></b> <span class="s" id="s2">Two.</span></p>'),
    ("<p><b>Now</b> go.</p>", '<p><span class="s" id="s1"><b>Now</b> go.</span></p>'),
    ("<p>Go <b>now</b></p>", '<p><span class="s" id="s1">Go <b>now</b></span></p>'),
    ("<p>Go <a href='/a/'>now. Or</a> later.</p>",
     '<p><span class="s" id="s1">Go </span><a href=\'/a/\'><span class="s" data-s="s1">now.</span> '
     '<span class="s" id="s2">Or</span></a><span class="s" data-s="s2"> later.</span></p>'),
    ("<p>It&#39;s me.</p>", '<p><span class="s" id="s1">It&#39;s me.</span></p>'),
])
def test_marks(html: str, expected: str) -> None:
    """One span a sentence; parts only where a sentence begins or ends inside a link or bold words."""
    assert cut(html).html == expected


class _Balance(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.sound = True

    def handle_starttag(self, tag: str, attrs) -> None:
        if tag not in ("br", "img"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        self.sound &= bool(self.open) and self.open.pop() == tag


@pytest.mark.parametrize("html", [
    "<p>a <i>b. C <b>d</b></i><b>. E</b> f</p>", "<p><i><b>One. Two</b> three.</i> Four.</p>",
    "<p>A<br>b. <em>C</em>.</p>", "<div>Text <p>inner. More.</p> tail <b>end.</b></div>",
    "<ul><li><p>One</p>two<ul><li>three. Four</li></ul></li></ul>",
])
def test_marks_never_break_the_html(html: str) -> None:
    """Every tag is closed in order, and without the marks the HTML is the same as before."""
    marked = cut(html).html
    checker = _Balance()
    checker.feed(marked)
    assert checker.sound and not checker.open
    assert re.sub(r'<span class="s" [^>]*>', "", marked).replace("</span>", "") == html


def test_a_sign_can_be_given_words() -> None:
    """A tick that says “yes” is read; one without words is not."""
    assert words('<table><tr><td><span data-say="yes">✓</span></td><td>✓</td></tr></table>') == ["yes"]


def test_kinds() -> None:
    """The kind of a block decides the pause after it."""
    html = '<h2>Title</h2><p>Words.</p><ul><li>Item</li></ul><div class="block"><div><p>Row.</p></div></div>'
    assert [sentence.kind for sentence in cut(html).sentences] == ["heading", "paragraph", "list-item", "easy-row"]


def test_text_hash_follows_the_words() -> None:
    """Markup does not change the hash that recordings carry; a word does."""
    plain, bold, other = cut("<p>Go now.</p>"), cut("<p>Go  <b>now</b>.</p>"), cut("<p>Go later.</p>")
    assert plain.text_hash == bold.text_hash != other.text_hash
    assert re.fullmatch(r"[0-9a-f]{16}", plain.text_hash)


@pytest.mark.parametrize("html", ["<" * 5_000, "<a " * 5_000, "<p>" * 5_000 + "x", "&" * 20_000, "<p>" + "a. " * 5_000,
                                  "<b>" * 3_000 + "One. Two" + "</b>" * 3_000, "</p>" * 5_000])
def test_large_odd_input_is_quick(html: str) -> None:
    """No input makes the cutter slow or fall."""
    cut(html)
