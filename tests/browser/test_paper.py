"""Pages on paper: a clean handout that says where it comes from."""

import io
import os
from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest
from playwright.sync_api import Browser

from tests.browser.conftest import Opener
from tests.browser.serving import served
from tests.site.building import copy_project, run_mkdocs

SITE = "rights.example"


@pytest.fixture(scope="module")
def published(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Where a site is served that knows its own address."""
    folder = copy_project(tmp_path_factory.mktemp("published"))
    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(os.environ, "SITE_URL", f"https://{SITE}/")
        built = run_mkdocs(folder)
    assert built.code == 0, built.printed
    with served(Path(built.folder)) as address:
        yield address


def printed(browser: Browser, address: str) -> tuple[list[str], list[pypdfium2.PdfPage], list[str]]:
    """The words and the pages of a PDF printed from an address, and which codes were fetched before anybody printed."""
    page, fetched = browser.new_page(), []
    page.on("request", lambda request: fetched.append(request.url))
    try:
        page.goto(address, wait_until="networkidle")
        early = [url for url in fetched if "/qr/" in url]
        pages = list(pypdfium2.PdfDocument(io.BytesIO(page.pdf(format="A4"))))
    finally:
        page.close()
    return [page.get_textpage().get_text_bounded() for page in pages], pages, early


@pytest.mark.parametrize(("path", "said"), [
    ("/help/", "/help/"), ("/rights/life/", "/r/life/"), ("/rights/life/easy-read/", "/r/life/"), ("/progress/", "/progress/")])
def test_a_handout_leads_back(browser: Browser, published: str, path: str, said: str) -> None:
    """The last page says the address in letters and, in the same place, in a code that a camera reads. On the screen
    the code costs nothing."""
    zxingcpp = pytest.importorskip("zxingcpp", reason="zxing-cpp is not installed")
    words, pages, early = printed(browser, f"{published}{path}")
    assert not early
    assert f"{SITE}{said}" in words[-1].replace("\r\n", "")
    picture = pages[-1].render(scale=3).to_pil()
    assert [code.text for code in zxingcpp.read_barcodes(picture)] == [f"https://{SITE}{path}"]


@pytest.mark.parametrize("path", ["/", "/help/", "/words/", "/use-your-rights/turned-away/", "/data/", "/agreement/easy-read/"])
def test_every_kind_of_page_says_its_address_on_paper(open_page: Opener, path: str) -> None:
    """Without an address of the site, its path under the site's name. On the screen it isn't shown twice."""
    page = open_page(path)
    line = page.locator(".paper")
    assert not line.is_visible()
    page.emulate_media(media="print")
    assert line.is_visible() and line.locator("strong").inner_text() == path
    assert not page.locator(".paper img").count()


def test_a_letter_prints_nothing_but_itself(open_page: Opener) -> None:
    """It goes to a service, and says nothing of this site."""
    page = open_page("/use-your-rights/letters/complaint/")
    page.emulate_media(media="print")
    assert not page.locator(".paper").is_visible()
