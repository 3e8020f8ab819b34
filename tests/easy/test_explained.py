"""Hard words in Easy Read: bold, told in the next sentence, and listed at the end."""

import pytest

from build_hooks.rendering import Renderer
from build_hooks.text.explain import Explainer, Meaning
from build_hooks.views.parts import EasyBlock, EasySection, PageView, Picture
from build_hooks.views.easy import EasyView

ADVOCATE = Meaning("advocate", "advocate", ("advocate", "advocates"), "An advocate helps you to be heard.")
GROUP = Meaning("group", "Alcohol Group", ("Alcohol Group",), "This is a group of services.")
EASY = Explainer([ADVOCATE, GROUP], mark="b")
PICTURE = Picture("talk", "0 0 72 72", '<path d="M1 1h1"/>', "2 people")


def block(text: str) -> str:
    return f'<div class="block">\n<svg class="pic"></svg>\n<div><p>{text}</p></div>\n</div>\n'


def test_the_meaning_is_a_sentence_with_the_word_in_bold() -> None:
    """It reads like the page's own next sentence."""
    assert '<p class="meaning">An <b>advocate</b> helps you to be heard.</p>' in EASY.explain(block("Ask an advocate."))


def test_a_meaning_without_the_word_has_it_in_front() -> None:
    """So that it is clear what the sentence is about."""
    assert '<p class="meaning"><b>Alcohol Group</b>: This is a group of services.</p>' in EASY.explain(block("Ask your Alcohol Group."))


@pytest.mark.parametrize("following", [
    "An advocate helps you to be heard.",
    "An advocate is on your side.",
    "Advocates are people who help.",
    "This means that someone helps you.",
    "It is a person who helps you.",
])
def test_a_page_that_tells_it_itself_does_not_tell_it_twice(following: str) -> None:
    """The word is still bold, and still on the list."""
    html, terms = EASY.explain_and_list(block("Ask an advocate.") + '<h2>More</h2>\n<nav><ul><li><a href="#x">x</a></li></ul></nav>' + block(following))
    assert "<b>advocate</b>" in html and "meaning" not in html
    assert terms == (ADVOCATE,)


@pytest.mark.parametrize("following", ["An advocate can come with you.", "It is free.", "Write it down.", "This helps."])
def test_a_next_sentence_about_something_else_tells_nothing(following: str) -> None:
    """Then the meaning is added."""
    assert 'class="meaning"' in EASY.explain(block("Ask an advocate.") + block(following))


def test_a_sentence_can_tell_it_itself() -> None:
    """A word that is explained where it is first used needs no more."""
    assert "meaning" not in EASY.explain(block("An advocate is someone who helps you."))


def test_plain_pages_go_on_as_they_did() -> None:
    """In plain English the meaning always follows."""
    plain = Explainer([ADVOCATE])
    assert plain.explain("<p>An advocate is here.</p>").endswith('<p class="meaning"><b>advocate</b>: An advocate helps you to be heard.</p>')


def page(*texts: str, sections: int = 1) -> PageView:
    each = tuple(EasySection(f"part-{n}", f"Part {n}", tuple(EasyBlock(text, PICTURE) for text in texts)) for n in range(sections))
    return PageView("/help/easy-read/", "easy", "Help (Easy Read)", "Help.", EasyView(each), level="easy-read")


def render(view: PageView) -> str:
    return Renderer({"plain": Explainer([]), "easy-read": EASY}).render(view)


def test_the_word_list_is_made_from_what_the_page_explains() -> None:
    """From A to Z, each with its Easy Read meaning."""
    html = render(page("You can read.", "Ask an advocate.", "Ask your Alcohol Group."))
    listed = html.partition('<h2 id="word-list">Word list</h2>')[2]
    assert listed.index("<dt>advocate</dt>\n<dd>An advocate helps you to be heard.</dd>") < listed.index("<dt>Alcohol Group</dt>")


def test_a_page_without_hard_words_has_no_word_list() -> None:
    """And nothing is left of its place."""
    html = render(page("You can read.", "You can write."))
    assert "word-list" not in html


@pytest.mark.parametrize(("sections", "there"), [(3, False), (4, True)])
def test_long_pages_have_contents_in_pictures(sections: int, there: bool) -> None:
    """Each section with its first picture, hidden from screen readers, as the words stand beside it."""
    html = render(page("You can read.", "You can write.", sections=sections))
    assert ('<nav class="easy-contents"' in html) is there
    if there:
        contents = html.partition('<nav class="easy-contents"')[2].partition("</nav>")[0]
        assert contents.count('href="#part-') == contents.count('aria-hidden="true"') == sections


def test_contents_lead_only_to_what_is_there() -> None:
    """A first section whose only sentence begins the page has no heading."""
    html = render(page("You can read.", sections=4))
    assert 'href="#part-0"' not in html and 'href="#part-1"' in html
