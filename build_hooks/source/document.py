"""Plain values read from one file, with the line and column of each."""

from dataclasses import dataclass, field
from typing import NamedTuple

from build_hooks.diagnostics import Location

Path = tuple[str | int, ...]
"""The way to a value: ("links", "actions", 0)."""


class Place(NamedTuple):
    """Where a value starts, and where its key stands. Lines and columns count from 1."""

    line: int
    column: int
    key_line: int
    key_column: int


@dataclass(frozen=True)
class Document:
    """One file's values (text, lists and mappings only) and the place of each.

    `name` is the path as editors know it ("charter/rights/health.yml").
    """

    name: str
    value: object
    places: dict[Path, Place]
    text: str
    body: str = field(default="")
    body_line: int = field(default=1)

    def location(self, path: Path = (), *, key: bool = False) -> Location:
        """The place of a value, or of the nearest thing around it that has a place."""
        for length in range(len(path), -1, -1):
            if place := self.places.get(path[:length]):
                exact = length == len(path)
                if key and exact:
                    return Location(self.name, place.key_line, place.key_column)
                return Location(self.name, place.line, place.column)
        return Location(self.name)
