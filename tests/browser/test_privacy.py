"""Nobody is told that a reader was here."""

from playwright.sync_api import Browser

from tests.site.building import Built


def test_no_other_host_no_cookie_no_error(browser: Browser, built: Built, address: str):
    """On no page is another host asked for anything, a cookie set, a script broken or a policy violated."""
    context = browser.new_context()
    page = context.new_page()
    outside, errors = [], []
    page.on("request", lambda r: None if r.url.startswith((address, "data:", "blob:")) else outside.append(r.url))
    page.on("console", lambda m: errors.append(m.text) if m.type == "error" else None)
    page.on("pageerror", lambda e: errors.append(str(e)))
    for path in built.addresses:
        page.goto(address + path)
    assert (outside, errors, context.cookies()) == ([], [], [])
    assert page.evaluate("localStorage.length + sessionStorage.length") == 0
    assert page.evaluate("navigator.serviceWorker.getRegistrations().then(r => r.length)") == 0
    context.close()


def test_first_view_asks_for_little(browser: Browser, built: Built, address: str):
    """The first view of any page takes at most 6 requests."""
    many = {}
    for path in built.addresses:
        context = browser.new_context()
        page = context.new_page()
        asked = []
        page.on("request", lambda r, asked=asked: asked.append(r.url))
        page.goto(address + path, wait_until="networkidle")
        if len(asked) > 6:
            many[path] = asked
        context.close()
    assert many == {}
