"""Finds everything that names a source."""

from collections.abc import Iterator

from pydantic import BaseModel

from build_hooks.content import Content, Entry


def sourced(content: Content) -> Iterator[tuple[Entry, tuple, str, str | None]]:
    """Each record with a source: its entry, its path, the source and the section."""
    for entry in content.entries:
        for path, record in _records(entry.record, ()):
            if {"source", "section"} <= type(record).model_fields.keys() and record.source is not None:
                yield entry, path, record.source, record.section


def _records(value: object, path: tuple) -> Iterator[tuple[tuple, BaseModel]]:
    if isinstance(value, BaseModel):
        yield path, value
        for name in type(value).model_fields:
            yield from _records(getattr(value, name), (*path, name))
    elif isinstance(value, tuple):
        for index, item in enumerate(value):
            yield from _records(item, (*path, index))
