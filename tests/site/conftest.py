"""What the tests of real builds share."""

import shutil
from pathlib import Path

import pytest

from tests.site.building import Built, copy_project


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A copy of the real project to break."""
    return copy_project(tmp_path)


@pytest.fixture
def published(built: Built, project: Path) -> Path:
    """The same, with the site that was built from it."""
    shutil.copytree(built.folder, project / "site")
    return project
