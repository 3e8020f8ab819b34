"""What people come to do, by keyboard alone, with scripts on and off."""

import pytest
from playwright.sync_api import Page

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
    assert page.url.endswith("#menu")
    assert page.get_by_role("navigation", name="Menu").get_by_role("link").count() >= 5
