"""What the tests of real builds share."""

from pathlib import Path

import pytest

from tests.site.building import copy_project


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A copy of the real project to break."""
    return copy_project(tmp_path)
