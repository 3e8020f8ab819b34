"""Hard words, explained where they are first used."""

import pytest
from hypothesis import given, strategies

from build_hooks.text.explain import Explainer, Meaning

ADVOCATE = Meaning("advocate", "advocate", ("advocate", "advocates"), "A person who helps you.")
MAT = Meaning("mat", "MAT standards", ("MAT standards", "Medication Assisted Treatment"), "Rules for care.")
RD = Meaning("rd", "R&D", ("R&D",), "Finding <out>.")
EXPLAINER = Explainer([ADVOCATE, MAT, RD])

AFTER = '<p class="meaning"><b>advocate</b>: A person who helps you.</p>'
INSIDE = '<span class="meaning"><b>advocate</b>: A person who helps you.</span>'


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<p>An advocate helps.</p>", f"<p>An <dfn>advocate</dfn> helps.</p>{AFTER}"),
        ("<p>Advocates help.</p>", f"<p><dfn>Advocates</dfn> help.</p>{AFTER}"),
        ("<li>An advocate.</li>", f"<li>An <dfn>advocate</dfn>.{INSIDE}</li>"),
        ("<li><p>An advocate.</p></li>", f"<li><p>An <dfn>advocate</dfn>.</p>{INSIDE}</li>"),
        ("<p>advocate</p><p>advocate</p>", f"<p><dfn>advocate</dfn></p>{AFTER}<p>advocate</p>"),
        ("<p>advocate and advocates</p>", f"<p><dfn>advocate</dfn> and advocates</p>{AFTER}"),
        ("<p>An\n advocate’s</p>", f"<p>An\n <dfn>advocate</dfn>’s</p>{AFTER}"),
        ("<p>MAT\n  standards</p>",
         '<p><dfn>MAT\n  standards</dfn></p><p class="meaning"><b>MAT standards</b>: Rules for care.</p>'),
        ("<p>R&amp;D</p>",
         '<p><dfn>R&amp;D</dfn></p><p class="meaning"><b>R&amp;D</b>: Finding &lt;out&gt;.</p>'),
        ("<p>a<br>advocate</p>", f"<p>a<br><dfn>advocate</dfn></p>{AFTER}"),
        ("<p><em>advocate</em></p>", f"<p><em><dfn>advocate</dfn></em></p>{AFTER}"),
        ("<section><p>advocate</p></section>", f"<section><p><dfn>advocate</dfn></p>{AFTER}</section>"),
    ],
)
def test_a_word_is_explained_at_its_first_use(html: str, expected: str) -> None:
    """After the paragraph, or at the end of the list item, and only once."""
    assert EXPLAINER.explain(html) == expected


@pytest.mark.parametrize(
    "html",
    [
        "<p><a href='/x/'>advocate</a></p>",
        "<h2>advocate</h2>",
        "<p><b>advocate</b></p>",
        "<nav><p>advocate</p></nav>",
        '<div data-words="off"><p>advocate</p></div>',
        "<p><code>advocate</code></p>",
        "<blockquote><p>advocate</p></blockquote>",
        "<div>advocate</div>",
        "advocate",
        "<p title='advocate'>words</p>",
        "<p>advocated, non-advocate, advocate-led</p>",
        "<table><tr><td><p>advocate</p></td></tr></table>",
        "<p>words</p>",
        "",
    ],
)
def test_quiet_places_stay_as_they_are(html: str) -> None:
    """Links, headings, quotes and menus are not the place to explain; nor are parts of words."""
    assert EXPLAINER.explain(html) == html


def test_the_longest_form_wins() -> None:
    """A word inside a longer term is not explained apart."""
    longer = Meaning("peer", "peer advocate", ("peer advocate",), "An advocate who has been there.")
    assert "<dfn>peer advocate</dfn>" in Explainer([ADVOCATE, longer]).explain("<p>A peer advocate.</p>")


def test_each_page_begins_anew() -> None:
    """An explainer remembers nothing between two pages."""
    assert EXPLAINER.explain("<p>advocate</p>") == EXPLAINER.explain("<p>advocate</p>")


def test_without_words_nothing_is_explained() -> None:
    """An empty glossary is no fault."""
    assert Explainer([]).explain("<p>advocate</p>") == "<p>advocate</p>"


def test_easy_read_marks_words_as_bold() -> None:
    """Easy Read shows hard words in bold."""
    assert Explainer([ADVOCATE], mark="b").explain("<p>advocate</p>") == f"<p><b>advocate</b></p>{AFTER}"


def test_letters_that_are_only_like_others_are_left_alone() -> None:
    """A long s is like an s in capitals only, and stands in no list."""
    assert "advocate\u017f" in EXPLAINER.explain("<p>advocate\u017f</p>")


@given(strategies.lists(strategies.sampled_from(
    ["<p>", "</p>", "<li>", "</li>", "<a>", "</a>", "<br>", "advocate ", "R&amp;D ", "words ", "<svg/>", "</x>", "<"])))
def test_no_html_stops_it_and_nothing_is_lost(parts: list[str]) -> None:
    """Also HTML that is not well formed keeps all that it had."""
    html = "".join(parts)
    explained = EXPLAINER.explain(html)
    for part in ("advocate ", "words "):
        assert explained.replace("<dfn>advocate</dfn>", "advocate").count(part) >= html.count(part)
