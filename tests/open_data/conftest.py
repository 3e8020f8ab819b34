"""The real charter, for tests of the real tables."""

import pytest

from build_hooks.models.charter import Charter
from tests.project import REPOSITORY, Project


@pytest.fixture(scope="session")
def real() -> Charter:
    """The real charter."""
    content, _ = Project(REPOSITORY).load()
    assert content.charter
    return content.charter
