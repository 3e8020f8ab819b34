"""What several tests need: a day that never changes, and a small project that is without a fault."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from hypothesis import settings

from build_hooks import rendering
from build_hooks.models.charter import Charter
from build_hooks.pictures.drawings import Drawings
from build_hooks.views.lookup import Lookup
from tests.site.building import Built, copy_project, run_mkdocs
from tests.project import EXAMPLES, TODAY, Project

NOON_OF_TODAY = "1795262400"
"""2026-11-21, 12:00 UTC, in seconds since 1970."""

settings.register_profile("same every time", derandomize=True, database=None, deadline=None)
settings.load_profile("same every time")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-golden", action="store_true", help="write what is told now into the golden files")


@pytest.fixture(autouse=True)
def fixed_day(monkeypatch: pytest.MonkeyPatch) -> None:
    """No test reads the clock: for all of them it is 21 November 2026."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", NOON_OF_TODAY)


@pytest.fixture(scope="session", autouse=True)
def templates_compiled_once() -> Iterator[None]:
    """Templates don't change while tests run: compiling them is most of the work of a small build."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(rendering, "make_environment", cache(rendering.make_environment))
        yield


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """An empty folder for a project."""
    folder = tmp_path / "project"
    folder.mkdir()
    return folder


@pytest.fixture
def project(root: Path) -> Project:
    """A copy of the example charter and pages, for one test to change."""
    return Project.copied_to(root)


@pytest.fixture(scope="session")
def charter() -> Charter:
    """The example charter, loaded once."""
    return Project(EXAMPLES).charter()


@pytest.fixture(scope="session")
def look(charter: Charter) -> Lookup:
    """What views of the example charter ask."""
    return Lookup(charter, Drawings(), TODAY)


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Built:
    """The real site, built strictly once for all tests that look at it."""
    site = run_mkdocs(copy_project(tmp_path_factory.mktemp("real")))
    assert site.code == 0, site.printed
    return site
