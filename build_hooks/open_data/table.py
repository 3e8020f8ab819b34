"""What a table of the open data is. Columns are a promise: add at the end, never take away."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from build_hooks.models.charter import Charter

Cell = str | int | date | None
Row = tuple[Cell, ...]


@dataclass(frozen=True)
class Column:
    """A column: its name, its Table Schema type, what it holds, and the only words it may hold (if they are few)."""

    name: str
    type: str
    what: str
    one_of: tuple[str, ...] = ()


@dataclass(frozen=True)
class Resource:
    """One table: `rows` makes it from the charter. `points` says which column names a row of which other table."""

    name: str
    title: str
    what: str
    columns: tuple[Column, ...]
    key: tuple[str, ...]
    rows: Callable[[Charter], Iterator[Row]]
    points: tuple[tuple[str, str, str], ...] = ()


def text(name: str, what: str, *one_of: str) -> Column:
    """A column of words."""
    return Column(name, "string", what, one_of)


def whole(name: str, what: str) -> Column:
    """A column of whole numbers."""
    return Column(name, "integer", what)


def day(name: str, what: str) -> Column:
    """A column of dates."""
    return Column(name, "date", what)


NUMBER = whole("number", "Its number in the source")
TEXT = text("text", "In our words")
SOURCE = text("source", "Id of the source document")
ASKED = "Ids of the bodies named, with a semicolon between"
FROM_SOURCE = ("source", "sources", "id")


def joined(parts: Iterable[str]) -> str:
    """Several names in one cell."""
    return "; ".join(parts)


def told(sentences: Iterable[str]) -> str | None:
    """Several sentences in one cell, or an empty one."""
    return " ".join(sentences) or None


def yes_no(value: bool) -> str:
    """A cell that says yes or no."""
    return "yes" if value else "no"
