"""Nothing is lost on a small screen, with wide letters, in forced colours or on paper."""

from playwright.sync_api import Browser

from tests.browser.conftest import Opener
from tests.site.building import Built

SPACING = """* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
p { margin-bottom: 2em !important }"""

CUT = """() => [...document.querySelectorAll('main *, header *, footer *')].filter(e => {
  const s = getComputedStyle(e);
  return e.children.length === 0 && e.textContent.trim() && s.overflow !== 'visible' && s.position !== 'absolute'
    && (e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1);
}).map(e => e.outerHTML.slice(0, 120))"""

SMALL = """(least) => [...document.querySelectorAll('a, button, summary, input, select, textarea, audio')].filter(e => {
  const box = e.getBoundingClientRect();
  if (!box.width || !box.height || e.closest('.skip') || getComputedStyle(e).clipPath !== 'none') return false;
  const inline = getComputedStyle(e).display === 'inline' && e.parentElement.textContent.trim() !== e.textContent.trim();
  if (inline) return false;
  const label = e.labels && e.labels[0] ? e.labels[0].getBoundingClientRect() : box;
  return Math.max(box.height, label.height) < least - 0.5;
}).map(e => [e.outerHTML.slice(0, 120), e.getBoundingClientRect().height])"""


def each(browser: Browser, built: Built, address: str, **options):
    context = browser.new_context(**options)
    page = context.new_page()
    for path in built.addresses:
        page.goto(address + path)
        yield path, page
    context.close()


def test_no_page_scrolls_sideways(browser: Browser, built: Built, address: str):
    """At 320 px wide, which is 400% zoom on a laptop, no page scrolls sideways."""
    wide = {}
    for path, page in each(browser, built, address, viewport={"width": 320, "height": 800}):
        width = page.evaluate("document.documentElement.scrollWidth")
        if width > 320:
            wide[path] = width
    assert wide == {}


def test_wide_letter_spacing_loses_nothing(browser: Browser, built: Built, address: str):
    """With the spacing of WCAG 1.4.12 nothing is cut off and no page scrolls sideways."""
    lost = {}
    for path, page in each(browser, built, address, viewport={"width": 320, "height": 800}, bypass_csp=True):
        page.add_style_tag(content=SPACING)
        found = page.evaluate(CUT)
        if found or page.evaluate("document.documentElement.scrollWidth") > 320:
            lost[path] = found
    assert lost == {}


def test_things_to_tap_are_large_enough(browser: Browser, built: Built, address: str):
    """Links and buttons that stand alone are at least 44 px high."""
    small = {}
    for path, page in each(browser, built, address, viewport={"width": 320, "height": 800}, has_touch=True):
        if found := page.evaluate(SMALL, 44):
            small[path] = found
    assert small == {}


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
        longest = page.evaluate("Math.max(...[...document.querySelectorAll('main li, main p')]"
                                ".map(e => e.clientWidth / parseFloat(getComputedStyle(e).fontSize)))")
        assert longest < 45


def test_printed_page_keeps_the_words_and_drops_the_menus(open_page: Opener):
    """On paper a right keeps its words and its short address; the menus are gone."""
    page = open_page("/rights/health/")
    page.emulate_media(media="print")
    assert page.locator("main h1").is_visible()
    assert not page.locator("header nav").first.is_visible()
    assert page.get_by_text("/r/health/").first.is_visible()
