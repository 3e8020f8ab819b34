"""Pages kept on a phone: chosen by a reader, read with the server gone, and removed without a trace."""

import re
from contextlib import ExitStack

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.conftest import Opener
from tests.browser.serving import served
from tests.browser.test_journeys import follow, tab_to
from tests.site.building import Built

KEPT = "async () => [await caches.keys(), (await navigator.serviceWorker.getRegistrations()).length, localStorage.length]"
STYLED = "getComputedStyle(document.querySelector('.right')).borderLeftStyle"
WEIGHT = """async () => { let sum = 0; const cache = await caches.open('saved-pages');
  for (const request of await cache.keys()) sum += (await (await cache.match(request)).arrayBuffer()).byteLength;
  return Math.ceil(sum / 1024) }"""


def keep(page: Page, path: str) -> int:
    """By keyboard: the link at the foot of the page, then the button that says how much. Returns that number of KB."""
    page.goto(path)
    follow(page, "Keep this page on my phone")
    button = page.locator("[data-offer] button")
    button.wait_for()
    told = re.search(r"\(about (\d+) KB\)", button.inner_text())
    assert told, button.inner_text()
    assert page.evaluate(KEPT)[:2] == [[], 0] or page.locator("[data-saved] a").count()
    tab_to(page, "Keep “")
    page.keyboard.press("Enter")
    page.get_by_text("is kept. Anyone who uses this phone can see it.").wait_for()
    return int(told[1])


def test_kept_page_is_read_with_the_server_gone(browser: Browser, built: Built):
    """It opens with its styles; another page is honest; the list works; what is removed leaves nothing behind."""
    with ExitStack() as server:
        address = server.enter_context(served(built.folder))
        context = browser.new_context(viewport={"width": 320, "height": 640}, base_url=address)
        page = context.new_page()
        told = keep(page, "/rights/health/")
        assert abs(told - page.evaluate(WEIGHT)) <= 1
        page.evaluate("navigator.serviceWorker.ready.then(() => true)")
        page.wait_for_function("async () => (await caches.keys()).some(name => name.startsWith('shell-'))")
    page.goto("/rights/health/")
    assert page.locator("h1").inner_text() == "The best possible health"
    assert page.evaluate(STYLED) == "solid"
    page.goto("/rights/information/")
    assert page.locator("h1").inner_text() == "You have no internet now"
    assert page.evaluate("getComputedStyle(document.querySelector('header')).display") != ""
    follow(page, "Pages kept on your phone")
    page.locator("[data-saved] a").wait_for()
    assert page.locator("[data-saved] a").all_inner_texts() == ["The best possible health"]
    tab_to(page, "Remove")
    page.keyboard.press("Enter")
    page.get_by_text("No page is kept on this phone.").wait_for()
    page.wait_for_function("async () => !(await navigator.serviceWorker.getRegistrations()).length")
    assert page.evaluate(KEPT) == [[], 0, 0]
    context.close()


def test_two_pages_are_removed_with_one_tap(open_page: Opener):
    """“Remove all” leaves neither a cache nor a worker."""
    page = open_page("/", width=320)
    keep(page, "/rights/health/")
    keep(page, "/help/easy-read/")
    assert page.locator("[data-saved] a").count() == 2
    tab_to(page, "Remove all")
    page.keyboard.press("Enter")
    page.get_by_text("No page is kept on this phone.").wait_for()
    page.wait_for_function("async () => !(await navigator.serviceWorker.getRegistrations()).length")
    assert page.evaluate(KEPT) == [[], 0, 0]


def test_nothing_is_kept_by_looking(open_page: Opener):
    """Who opens the offer and goes on has kept nothing; an address of another site is offered to nobody."""
    page = open_page("/rights/health/")
    follow(page, "Keep this page on my phone")
    page.locator("[data-offer] button").wait_for()
    assert page.evaluate(KEPT) == [[], 0, 0]
    for path in ("https://example.org/", "//example.org/x/", "no/such/page/"):
        page.goto("/help/")
        page.goto(f"/saved-pages/#keep={path}")
        page.get_by_text("No page is kept on this phone.").wait_for()
        page.wait_for_timeout(100)
        assert page.locator("[data-offer] button").count() == 0


@pytest.mark.parametrize("width", [320, 1280])
def test_with_scripts_off_the_page_says_what_else_works(open_page: Opener, width: int):
    """There is no button that would do nothing."""
    page = open_page("/rights/health/", width=width, scripts=False)
    follow(page, "Keep this page on my phone")
    assert page.get_by_text("Keeping pages needs scripts").is_visible()
    assert page.locator("main button:visible").count() == 0
