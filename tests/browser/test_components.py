"""axe over every example of every component: at 320 and 1280 px, in light and in dark."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser

from build_hooks.assets import make_assets
from tests.browser.serving import served
from tests.browser.test_every_page import AGAIN, AXE, LEVELS, RUN
from tests.components import EXAMPLES, FOLDERS

ONLY_PAGES = {"region", "heading-order", "page-has-heading-one", "landmark-one-main"}
"""Rules about whole pages, which a part cannot keep or break."""
STATES = ((320, "light", RUN), (320, "dark", AGAIN), (1280, "dark", AGAIN), (1280, "light", AGAIN))


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A page for each example, with every stylesheet of the site."""
    folder, assets = tmp_path_factory.mktemp("components"), make_assets()
    sheets = [assets.stylesheets["easy-read"], *assets.apart.values()]
    for asset in (*sheets, *assets.fonts):
        (folder / asset.uri).parent.mkdir(exist_ok=True)
        (folder / asset.uri).write_bytes(asset.content)
    links = "".join(f'<link rel="stylesheet" href="{sheet.uri}">' for sheet in sheets)
    for number, example in enumerate(EXAMPLES):
        (folder / f"{number}.html").write_text(
            f'<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>{example.component}</title>'
            f'<meta name="viewport" content="width=device-width">{links}</head><body><main><h1>Part</h1>'
            f"{_whole(example.render().strip())}</main></body></html>", encoding="utf-8")
    return folder


def _whole(printed: str) -> str:
    """A component that is one item of a list stands in one."""
    return f"<ol>{printed}</ol>" if printed.startswith("<li") else printed


@pytest.mark.parametrize("component", [folder.name for folder in FOLDERS])
def test_no_example_has_a_fault(browser: Browser, pages: Path, component: str):
    """At levels A, AA and AAA and best practice."""
    context = browser.new_context()
    context.add_init_script(AXE)
    page, found = context.new_page(), {}
    with served(pages) as address:
        for number, example in enumerate(EXAMPLES):
            if example.component != component:
                continue
            page.goto(f"{address}/{number}.html")
            faults = []
            for width, scheme, run in STATES:
                page.set_viewport_size({"width": width, "height": 900})
                page.emulate_media(color_scheme=scheme)
                faults += page.evaluate(run, {"type": "tag", "values": LEVELS})
            if told := [fault for fault in faults if fault[0] not in ONLY_PAGES]:
                found[example.name] = told
    context.close()
    assert found == {}
