"""Every picture that an author supplies for a right, a plan or a page."""

from collections.abc import Iterator
from pathlib import Path

from build_hooks.content import Content, Entry
from build_hooks.models.infographic import AuthorInfographic

FOLDER = "infographics"
"""Where the pictures stand in docs/."""


def infographics(content: Content) -> Iterator[tuple[Entry, tuple, AuthorInfographic]]:
    """Each picture that is named: its file, its path and itself."""
    for kind in ("rights", "plans", "pages"):
        for entry in content.of(kind):
            for index, picture in enumerate(entry.record.infographics):
                yield entry, ("infographics", index), picture


def file_of(picture: AuthorInfographic, docs: Path) -> Path:
    return docs / FOLDER / picture.file
