"""What was loaded, with the place of everything in it: what checks look at."""

from dataclasses import dataclass
from functools import cached_property

from pydantic import BaseModel

from build_hooks.diagnostics import Location
from build_hooks.models.base import Reads, Record, records, walk
from build_hooks.models.charter import Charter
from build_hooks.source import Document


@dataclass(frozen=True, eq=False)
class Entry:
    """One file's record and the document it was read from. Equal only to itself, so that what was found in it can be kept."""

    kind: str
    record: Record
    document: Document
    uri: str = ""
    """For a page: its path inside docs/."""

    @cached_property
    def values(self) -> tuple[tuple[tuple, object, Reads | None], ...]:
        """Every single value of the record: its path, itself and how it reaches a reader."""
        return tuple(walk(self.record))

    @cached_property
    def records(self) -> tuple[tuple[tuple, BaseModel], ...]:
        """The record itself and every record inside it, each with its path."""
        return tuple(records(self.record))

    def at(self, *path: str | int) -> Location:
        """The place of a value of the record."""
        return self.document.location(path)


@dataclass(frozen=True)
class Content:
    """All entries, and the charter they make: None while anything is missing or misshapen."""

    entries: tuple[Entry, ...]
    charter: Charter | None
    unread: frozenset[tuple[str, str]] = frozenset()
    """(kind, file name without ending) of what has faults of form or shape: it exists, but says nothing yet."""

    def of(self, kind: str) -> tuple[Entry, ...]:
        return tuple(entry for entry in self.entries if entry.kind == kind)

    def one(self, kind: str) -> Entry | None:
        return next(iter(self.of(kind)), None)
