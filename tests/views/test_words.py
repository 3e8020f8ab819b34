"""Words explained, and everything from A to Z."""

import pytest

from build_hooks.views import words


@pytest.fixture(scope="module")
def pages(look) -> dict:
    """Address => page."""
    return {page.address: page for page in words.make_pages(look)}


def test_words_stand_under_their_letters(pages: dict) -> None:
    """In the order of the alphabet."""
    letters = pages["/words/"].view.letters
    assert [(letter.letter, [term.term for term in letter.terms]) for letter in letters] == [
        ("A", ["advocate"]), ("S", ["stigma"])]


def test_a_word_shows_its_source_if_it_has_one(pages: dict) -> None:
    """Words without a source are explained in our own words."""
    advocate, stigma = (letter.terms[0] for letter in pages["/words/"].view.letters)
    assert advocate.source.href == "/sources/report/#section-2-2"
    assert stigma.source is None


def test_a_to_z_has_everything(pages: dict) -> None:
    """Rights, what happened to people, letters, words, services, recommendations, bodies and pages."""
    found = {link.href for letter in pages["/a-z/"].view.letters for link in letter.links}
    assert {"/rights/health/", "/words/#advocate", "/help/#advice", "/progress/recommendations/2/",
            "/progress/who-is-responsible/taskforce/", "/about/", "/words/respect/", "/agreement/",
            "/use-your-rights/turned-away/", "/use-your-rights/letters/concern/", "/help/emergency/"} <= found


def test_a_to_z_is_in_order(pages: dict) -> None:
    """Capitals or not."""
    letters = pages["/a-z/"].view.letters
    texts = [link.text.lower() for letter in letters for link in letter.links]
    assert [letter.letter for letter in letters] == sorted(letter.letter for letter in letters)
    assert texts == sorted(texts)


def test_these_pages_explain_no_words_again(pages: dict) -> None:
    """Every word on them is explained already."""
    assert not any(page.explain_words for page in pages.values())
