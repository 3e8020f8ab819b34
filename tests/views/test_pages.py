"""All pages together."""

import pytest

from build_hooks.views.pages import make_pages
from build_hooks.views.parts import uri_of


@pytest.fixture(scope="module")
def pages(look) -> list:
    """Every page of the example."""
    return list(make_pages(look))


def test_no_two_pages_share_an_address(pages: list) -> None:
    """One address leads to one page."""
    assert len({page.address for page in pages}) == len(pages)


def test_every_page_has_what_stands_around_it(pages: list) -> None:
    """A title, a summary and its dates."""
    for page in pages:
        assert page.title and page.summary and page.dates, page.address
        assert page.address.startswith("/") and page.address.endswith("/")


def test_pages_written_by_hand_keep_their_facts(pages: list) -> None:
    """A page that could harm a person on their screen says so."""
    page = next(page for page in pages if page.address == "/families/")
    assert (page.sensitive, page.neutral_title, page.template) == (True, "Help for you", "written")


def test_exactly_one_format_is_current(pages: list) -> None:
    """The one that the reader is looking at. A tool may have no formats."""
    for page in pages:
        assert not page.formats or [part.href for part in page.formats if part.current] == [page.address], page.address


@pytest.mark.parametrize(
    ("address", "uri"),
    [("/", "index.md"), ("/rights/", "rights.md"), ("/rights/health/easy-read/", "rights/health/easy-read.md")],
)
def test_an_address_has_its_markdown_file(address: str, uri: str) -> None:
    """MkDocs makes the same address of it."""
    assert uri_of(address) == uri
