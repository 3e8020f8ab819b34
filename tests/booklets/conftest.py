"""The real booklets, made once for all tests. What is kept from a build or an earlier run is used again."""

import os
from pathlib import Path

import pytest

from build_hooks.booklets.booklet import Booklet
from build_hooks.booklets.files import Booklets, Planned, plan
from build_hooks.booklets.fonts import unpacked
from build_hooks.booklets.jobs import Bound
from build_hooks.content import Content
from build_hooks.models.charter import Charter
from build_hooks.settings import Settings
from build_hooks.site import Site
from build_hooks.views.figures import make_figures
from tests.project import REPOSITORY, PORTAL_DAY

pytest.importorskip("typst", reason="the extra “booklets” is not installed")

ADDRESS = "https://rights.example.org/"
CACHE = Path(os.environ.get("CHARTER_CACHE", REPOSITORY / ".cache"))


@pytest.fixture(scope="session")
def settings() -> Settings:
    return Settings(REPOSITORY, site_address=ADDRESS, today=PORTAL_DAY, booklets="require", cache_dir=CACHE)


@pytest.fixture(scope="session")
def content(site: Site) -> Content:
    return site.content


@pytest.fixture(scope="session")
def charter(content: Content) -> Charter:
    return content.charter


@pytest.fixture(scope="session")
def fonts() -> Path:
    return unpacked(CACHE / "booklets")


@pytest.fixture(scope="session")
def planned(site: Site, settings: Settings) -> tuple[Planned, ...]:
    return plan(site.charter, settings, make_figures(site._look()))


@pytest.fixture(scope="session")
def site(settings: Settings) -> Site:
    """The whole portal with its booklets: the one time that all of them are made."""
    site = Site(settings)
    assert site.is_sound, site.diagnostics
    return site


@pytest.fixture(scope="session")
def made(site: Site) -> Booklets:
    return site._booklets[0]


@pytest.fixture(scope="session")
def booklet_of(planned: tuple[Planned, ...]) -> dict[str, Booklet]:
    """Booklet's id and words ("health-easy") → the whole booklet, its hard words marked."""
    found = {}
    for each in planned:
        if each.job.given and isinstance(each.job.given[0], Bound):
            booklet = each.job.given[0].booklet
            found.setdefault(f"{booklet.id}-{booklet.words}", each.job.given[0])
    return {name: bound.finished() for name, bound in found.items()}
