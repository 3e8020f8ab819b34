"""Finds everything that names a source."""

from collections.abc import Iterator

from build_hooks.content import Content, Entry


def sourced(content: Content) -> Iterator[tuple[Entry, tuple, str, str | None]]:
    """Each record with a source: its entry, its path, the source and the section."""
    for entry in content.entries:
        for path, record in entry.records:
            inside = record.__dict__
            if "source" in inside and "section" in inside and inside["source"] is not None:
                yield entry, path, inside["source"], inside["section"]
