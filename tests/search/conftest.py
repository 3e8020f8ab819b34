"""The real content, ready to be searched."""

import pytest

from build_hooks.models.search import Search
from build_hooks.search.entries import Entry, make_entries
from build_hooks.search.index import Index, make_index
from build_hooks.search.rank import Searcher
from build_hooks.settings import Settings
from build_hooks.site import Site
from tests.project import REPOSITORY, PORTAL_DAY


@pytest.fixture(scope="session")
def site() -> Site:
    """The real portal, without MkDocs."""
    return Site(Settings(REPOSITORY, today=PORTAL_DAY))


@pytest.fixture(scope="session")
def search(site: Site) -> Search:
    """The everyday words and the questions."""
    assert site.charter.search
    return site.charter.search


@pytest.fixture(scope="session")
def entries(site: Site) -> list[Entry]:
    return make_entries(site.pages, site.bodies, site.charter)


@pytest.fixture(scope="session")
def index(entries: list[Entry], search: Search) -> Index:
    return make_index(entries, search)


@pytest.fixture(scope="session")
def searcher(index: Index) -> Searcher:
    return Searcher.of(index)
