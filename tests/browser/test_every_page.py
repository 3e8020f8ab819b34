"""Every page of the site, opened once in each state a reader may meet.

The pages are dealt out to PARTS tests, so that all cores have work. Each test opens its pages one after the other in
one browser and names every fault with its page.
"""

import importlib.resources
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from tests.site.building import Built

PARTS = 16
AXE = importlib.resources.files("axe_playwright_python").joinpath("axe.min.js").read_text(encoding="utf-8")
LEVELS = ["wcag2a", "wcag2aa", "wcag2aaa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]

RUN = """async (only) => (await axe.run(document, {resultTypes: ['violations'], runOnly: only})).violations
  .map(v => [v.id, v.nodes.length, v.nodes[0].html.slice(0, 160)])"""
AGAIN = RUN.replace("{resultTypes:", """{preload: false, rules: {'color-contrast': {enabled: false}}, resultTypes:""")
"""The same page in another state. Its stylesheets, which one rule reads (css-orientation-lock), are those of the first run,
and contrast is held to AAA (color-contrast-enhanced), so to AA as well."""

SPACING = """() => { const sheet = new CSSStyleSheet(); sheet.replaceSync(`* { line-height: 1.5 !important;
  letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }`);
  document.adoptedStyleSheets = [sheet] }"""

CUT = """() => [...document.querySelectorAll('main *, header *, footer *')].filter(e => {
  const s = getComputedStyle(e);
  return e.children.length === 0 && !e.matches('textarea:not([readonly])') && e.textContent.trim() && s.overflow !== 'visible' && s.position !== 'absolute'
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

UNSEEN = """() => [...document.querySelectorAll('main .status')].filter(e => {
  const box = e.getBoundingClientRect(), s = getComputedStyle(e);
  return !e.innerText.trim() || !box.width || !box.height || s.visibility !== 'visible' || s.color === s.backgroundColor;
}).map(e => e.outerHTML.slice(0, 120))"""

RINGLESS = """() => [...document.querySelectorAll('a[href], button, summary, input, select, textarea')].filter(e => {
  if (!e.getClientRects().length) return false;
  e.focus({focusVisible: true, preventScroll: true});
  if (document.activeElement !== e) return false;
  const ring = getComputedStyle(e), after = getComputedStyle(e, '::after');
  return ![ring, after].some(s => s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2);
}).map(e => e.outerHTML.slice(0, 120))"""

WIDE = "() => document.documentElement.scrollWidth > 320 ? document.documentElement.scrollWidth : 0"
ASKED = "() => 1 + performance.getEntriesByType('resource').length"
KEPT = """async () => [localStorage.length, sessionStorage.length, document.cookie.length, (await caches.keys()).length,
  (await navigator.serviceWorker.getRegistrations()).length].filter(Boolean).length"""


@pytest.mark.parametrize("part", range(PARTS))
def test_no_page_has_a_fault(browser: Browser, built: Built, address: str, part: int):
    """On no page: a fault of axe (A, AA, AAA, best practice; 320 and 1280 px; light and dark), sideways scrolling at
    320 px, a thing to tap under 44 px, a word lost to wide spacing, a status word or a focus ring lost in forced colours, a script
    error or broken policy, a request to another host, more than 6 requests, a cookie or anything kept."""
    pages = [*built.addresses, "/no/such/page/"]
    context = browser.new_context(viewport={"width": 320, "height": 900}, color_scheme="light", has_touch=True)
    context.add_init_script(AXE)
    page, outside, errors = context.new_page(), [], []
    page.on("request", lambda r: None if r.url.startswith((address, "data:", "blob:")) else outside.append(r.url))
    page.on("console", lambda m: errors.append(m.text) if m.type == "error" else None)
    page.on("pageerror", lambda error: errors.append(str(error)))
    found = {}
    for path in pages[part::PARTS]:
        page.goto(address + path)
        told = {what: fault for what, fault in faults(page) if fault}
        if path != "/no/such/page/":
            told |= {what: list(kept) for what, kept in (("error", errors), ("other host", outside)) if kept}
        if told:
            found[path] = told
        errors.clear()
        outside.clear()
    assert (found, context.cookies()) == ({}, [])
    context.close()


def faults(page: Page) -> Iterator[tuple[str, object]]:
    """What is wrong with the page that is open, by what was looked at. Leaves it as it was."""
    every = {"type": "tag", "values": LEVELS}
    yield "kept on the device", page.evaluate(KEPT)
    yield "more than 6 requests", max(0, page.evaluate(ASKED) - 6)
    yield "scrolls sideways", page.evaluate(WIDE)
    yield "too small to tap", page.evaluate(SMALL, 44)
    yield "axe, 320 px, light", page.evaluate(RUN, every)
    page.emulate_media(color_scheme="dark")
    yield "axe, 320 px, dark", page.evaluate(AGAIN, every)
    page.set_viewport_size({"width": 1280, "height": 900})
    yield "axe, 1280 px, dark", page.evaluate(AGAIN, every)
    page.emulate_media(color_scheme="light")
    yield "axe, 1280 px, light", page.evaluate(AGAIN, every)
    page.set_viewport_size({"width": 320, "height": 900})
    page.emulate_media(forced_colors="active")
    yield "status word not seen in forced colours", page.evaluate(UNSEEN)
    yield "no focus ring in forced colours", page.evaluate(RINGLESS)
    page.emulate_media(forced_colors="none")
    page.evaluate(SPACING)
    yield "lost with wide spacing", page.evaluate(CUT)
    yield "scrolls sideways with wide spacing", page.evaluate(WIDE)
