"""What people come to do, by keyboard alone, with scripts on and off."""

import pytest
from playwright.sync_api import Page, Route

from tests.browser.conftest import Opener

ACTIVE = "document.activeElement.textContent.trim()"


def tab_to(page: Page, text: str, most: int = 120) -> None:
    """Presses Tab until the thing with these words has the focus."""
    for _ in range(most):
        page.keyboard.press("Tab")
        if text.lower() in page.evaluate(ACTIVE).lower():
            box = page.evaluate("(() => { const b = document.activeElement.getBoundingClientRect();"
                                " return b.width > 0 && b.height > 0 })()")
            assert box, f"“{text}” has the focus and can't be seen"
            return
    pytest.fail(f"Tab never reached “{text}”")


def tab_until(page: Page, condition: str, most: int = 120) -> None:
    """Presses Tab until something holds of what has the focus."""
    for _ in range(most):
        page.keyboard.press("Tab")
        if page.evaluate(f"Boolean({condition})"):
            return
    pytest.fail(f"Tab never came to {condition}")


def follow(page: Page, text: str) -> None:
    """Reaches a link by keyboard and follows it."""
    tab_to(page, text)
    with page.expect_navigation():
        page.keyboard.press("Enter")


@pytest.fixture(params=(True, False), ids=("scripts on", "scripts off"))
def home(request: pytest.FixtureRequest, open_page: Opener) -> Page:
    """The first page on a small phone."""
    page = open_page("/", width=320, scripts=request.param)
    return page


def test_find_a_right(home: Page):
    """From the first page a right is two steps away."""
    follow(home, "Know your rights")
    follow(home, "No wrong door")
    assert home.locator("h1").inner_text() == "No wrong door"


def test_switch_to_easy_read(home: Page):
    """From a right, Easy Read is one step away, at the same place on every page."""
    home.goto("/rights/health/")
    follow(home, "Easy Read")
    home.wait_for_url("**/easy-read/")
    assert "easy-read" in home.url


def test_find_help(home: Page):
    """Help is one step from the first page, and its first number can be called at once."""
    follow(home, "Need help now?")
    assert home.locator("a[href^='tel:']").first.is_visible()


def test_skip_link_moves_to_the_content(open_page: Opener):
    """The first Tab stop leads past the menus to the content."""
    page = open_page("/rights/health/")
    page.keyboard.press("Tab")
    assert "main content" in page.evaluate(ACTIVE)
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "main"


def test_menu_can_be_reached_on_a_phone_with_scripts_off(open_page: Opener):
    """On a narrow screen “Menu” leads to the whole list, with no script."""
    page = open_page("/rights/health/", width=320, scripts=False)
    page.get_by_role("link", name="Menu", exact=True).click()
    page.wait_for_url("**/rights/health/#menu")
    assert page.get_by_role("navigation", name="Menu").get_by_role("link").count() >= 5


SAID = "they stopped my script"
FOUND = "They stopped my prescription"


def test_search_in_own_words(open_page: Opener):
    """What people say is typed, the number of results is announced, and the first one is the page that fits."""
    page = open_page("/", width=320)
    follow(page, "Search")
    tab_until(page, "document.activeElement.id === 'words'")
    page.keyboard.type(SAID)
    page.keyboard.press("Enter")
    page.locator("[data-results] a").first.wait_for()
    assert page.locator("[data-search-status]").inner_text().strip()
    assert SAID.split()[0] not in page.url
    tab_until(page, "document.activeElement.closest('[data-results]')")
    assert FOUND in page.evaluate(ACTIVE)
    with page.expect_navigation():
        page.keyboard.press("Enter")
    assert page.locator("h1").inner_text() == FOUND


def test_search_with_scripts_off(open_page: Opener):
    """The same place leads to the list from A to Z, where the same page stands."""
    page = open_page("/", width=320, scripts=False)
    follow(page, "Search")
    follow(page, "See everything from A to Z")
    tab_until(page, "document.activeElement.textContent === 'T'")
    page.keyboard.press("Enter")
    follow(page, FOUND)
    assert page.locator("h1").inner_text() == FOUND


ELSEWHERE = "https://www.bbc.co.uk/weather"


def hold(page: Page) -> list[Route]:
    """Every request for the other website, which does not answer by itself: a slow network."""
    held: list[Route] = []
    page.context.route(f"{ELSEWHERE}**", lambda route: held.append(route))
    return held


def answer(page: Page, held: list[Route]) -> None:
    """The other website answers at last, and its page is there."""
    for _ in range(100):
        if held:
            break
        page.wait_for_timeout(20)
    assert len(held) == 1, "the other website was not asked for once"
    held.pop().fulfill(body="<!doctype html><title>Weather</title><h1>Rain</h1>", content_type="text/html")
    page.get_by_role("heading", name="Rain").wait_for()


WATCH = """addEventListener('DOMContentLoaded', () => new MutationObserver(() => {
  const cover = document.querySelector('.cover'), box = cover?.getBoundingClientRect();
  if (cover) tell({title: document.title, whole: box.x === 0 && box.y === 0 && box.width >= innerWidth && box.height >= innerHeight,
    front: document.elementFromPoint(innerWidth / 2, innerHeight / 2) === cover,
    sound: [...document.querySelectorAll('audio')].some(audio => !audio.paused)});
}).observe(document.body, {childList: true}))"""
"""Tells what a page shows in the moment in which its cover comes."""
COVERED = {"title": "Loading", "whole": True, "front": True, "sound": False}


def watch_cover(page: Page) -> list[dict]:
    """What each page that is opened from now on shows when it is covered."""
    told: list[dict] = []
    page.expose_function("tell", lambda state: told.append(state))
    page.add_init_script(WATCH)
    return told


def press_shift(page: Page, times: int) -> None:
    for _ in range(times):
        page.keyboard.press("Shift")


def test_leave_by_the_link_with_scripts_off(open_page: Opener):
    """The link is a real one, and among the first things that Tab reaches."""
    page = open_page("/help/", width=320, scripts=False)
    held = hold(page)
    tab_to(page, "Leave this page", most=14)
    page.keyboard.press("Enter")
    answer(page, held)


@pytest.mark.parametrize("way", ["link", "shift"])
@pytest.mark.parametrize("path", ["/help/", "/use-your-rights/letters/complaint/"])
def test_leave_at_once(open_page: Opener, way: str, path: str):
    """By the link or with 3 presses of Shift: the page is covered and its title is gone before the network answers.
    “Back” leads past the page that was left, and what was typed there is gone."""
    page = open_page("/", width=320)
    held, told = hold(page), watch_cover(page)
    page.goto(path)
    if way == "link":
        tab_to(page, "Leave this page", most=14)
        page.keyboard.press("Enter")
    else:
        press_shift(page, 3)
    answer(page, held)
    assert told == [COVERED]
    page.go_back()
    assert page.url.endswith("/") and path not in page.url


def test_other_keys_do_not_leave(open_page: Opener):
    """Never Esc, which closes other things; not 2 presses of Shift; not the Shift of capital letters; nothing elsewhere."""
    page = open_page("/use-your-rights/letters/complaint/", width=320)
    held = hold(page)
    for _ in range(4):
        page.keyboard.press("Escape")
    press_shift(page, 2)
    page.get_by_label("The service", exact=True).focus()
    for letter in "ABCD":
        page.keyboard.press(f"Shift+{letter}")
    assert page.locator(".cover").count() == 0
    page.goto("/rights/health/")
    press_shift(page, 4)
    page.wait_for_timeout(100)
    assert (held, page.locator(".cover").count()) == ([], 0) and page.url.endswith("/rights/health/")


SIZE = "parseFloat(getComputedStyle(document.querySelector('main p')).fontSize)"


def test_reading_settings(open_page: Opener):
    """A choice works at once, and on the next page from its first paint. One tap clears it, and then nothing is kept."""
    page = open_page("/reading-settings/", width=320)
    before = page.evaluate(SIZE)
    for words in ("Largest", "Dark"):
        page.get_by_label(words, exact=True).focus()
        page.keyboard.press("Space")
    assert page.evaluate(SIZE) > before
    ground = page.evaluate("getComputedStyle(document.body).backgroundColor")
    page.goto("/help/")
    assert page.evaluate(SIZE) > before and not page.evaluate("document.documentElement.hidden")
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == ground
    assert page.evaluate("localStorage.length") == 1
    follow(page, "Reading settings")
    tab_to(page, "Clear my choices")
    page.keyboard.press("Enter")
    assert page.get_by_text("Your choices are cleared.").is_visible()
    assert (page.evaluate("localStorage.length"), page.evaluate(SIZE)) == (0, before)
    page.goto("/help/")
    assert page.evaluate("document.querySelectorAll('link[href*=choices]').length") == 0
