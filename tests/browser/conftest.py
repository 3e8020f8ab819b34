"""A real browser on the real site."""

import os
import shutil
from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from tests.browser.serving import served
from tests.site.building import Built

FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
         "--disable-component-update", "--disable-sync"]


def chromium() -> str | None:
    """Debian's Chromium, or the one that CHROME_PATH names; None leaves the choice to Playwright's own."""
    return os.environ.get("CHROME_PATH") or shutil.which("chromium") or shutil.which("chromium-browser")


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def address(built: Built) -> Iterator[str]:
    """Where the real site is served."""
    with served(built.folder) as found:
        yield found


Opener = Callable[..., Page]


@pytest.fixture
def open_page(browser: Browser, address: str) -> Iterator[Opener]:
    """Opens an address of the site in a fresh browser: open_page("/help/", width=320, scripts=False)."""
    contexts: list[BrowserContext] = []

    def opener(path: str = "/", *, width: int = 1280, height: int = 900, scripts: bool = True, **options) -> Page:
        context = browser.new_context(viewport={"width": width, "height": height}, java_script_enabled=scripts,
                                      base_url=address, **options)
        contexts.append(context)
        page = context.new_page()
        page.goto(path)
        return page

    yield opener
    for context in contexts:
        context.close()
