"""Letters, lines, forced colours and paper, on pages that stand for the rest. Every page: test_every_page.py."""

from tests.browser.conftest import Opener


def test_status_words_stay_in_forced_colours(open_page: Opener):
    """In forced colours every status is still a word that can be seen."""
    page = open_page("/progress/recommendations/", forced_colors="active")
    words = page.locator(".status").all()
    assert len(words) >= 20
    assert all(word.is_visible() and word.inner_text().strip() for word in words)


def test_focus_is_seen_in_forced_colours(open_page: Opener):
    """In forced colours the thing that has the focus carries an outline."""
    page = open_page("/", forced_colors="active")
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    assert page.evaluate("getComputedStyle(document.activeElement).outlineStyle") != "none"


def test_text_is_large_and_lines_are_short(open_page: Opener):
    """Text is 19 px or more on every width, Easy Read 22 px, and lines hold at most about 70 letters."""
    for width in (320, 1280):
        page = open_page("/rights/health/", width=width)
        size = float(page.evaluate("parseFloat(getComputedStyle(document.querySelector('main ul:not([class]) li')).fontSize)"))
        assert size >= 19
        easy = open_page("/rights/health/easy-read/", width=width)
        assert float(easy.evaluate("parseFloat(getComputedStyle(document.querySelector('.block p')).fontSize)")) >= 22
        longest = page.evaluate("Math.max(...[...document.querySelectorAll('main li, main p')].filter(e => e.textContent.length > 70)"
                                ".map(e => e.clientWidth / parseFloat(getComputedStyle(e).fontSize)))")
        assert longest < 45


def test_printed_page_keeps_the_words_and_drops_the_menus(open_page: Opener):
    """On paper a right keeps its words and its short address; the menus are gone."""
    page = open_page("/rights/health/")
    page.emulate_media(media="print")
    assert page.locator("main h1").is_visible()
    assert not page.locator("header nav").first.is_visible()
    assert page.get_by_text("/r/health/").first.is_visible()
