"""axe over every page, in every state a reader may meet."""

import importlib.resources

import pytest
from playwright.sync_api import Browser

from tests.site.building import Built

AXE = importlib.resources.files("axe_playwright_python").joinpath("axe.min.js").read_text(encoding="utf-8")
RUN = """async () => (await axe.run(document, {resultTypes: ['violations'], runOnly: {type: 'tag', values:
  ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']}})).violations
  .map(v => [v.id, v.nodes.length, v.nodes[0].html.slice(0, 160)])"""


@pytest.mark.parametrize("width", (320, 1280))
@pytest.mark.parametrize("scheme", ("light", "dark"))
def test_axe_finds_nothing_on_any_page(browser: Browser, built: Built, address: str, width: int, scheme: str):
    """No page breaks a rule of axe at levels A, AA, AAA or best practice."""
    context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme, bypass_csp=True)
    context.add_init_script(AXE)
    page = context.new_page()
    found = {}
    for path in [*built.addresses, "/no/such/page/"]:
        page.goto(address + path)
        if violations := page.evaluate(RUN):
            found[path] = violations
    context.close()
    assert found == {}
