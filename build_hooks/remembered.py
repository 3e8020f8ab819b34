"""What a live preview made before: a thing is made again only when something that it is made of has changed.

Nobody has to write down what a page shows. While it is made, the parts of the charter that it reads are noted; the next
time they are compared. A build for publishing makes each thing once, and gains nothing here.
"""

from collections.abc import Callable, Hashable, Iterator, Mapping
from dataclasses import dataclass
from types import FunctionType, MethodType
from typing import TypeVar

Made = TypeVar("Made")

_ALL = object()
"""In the place of a key: everything in a table."""
_MISSING = object()

Reads = dict[tuple[str, object], object]
"""(part of the charter, key in it) => what was found there."""


@dataclass(frozen=True)
class _Kept:
    made_of: tuple
    reads: Reads
    made: object


class Memory:
    """Name => what was made under it, and of what. Values in it must never be changed."""

    def __init__(self) -> None:
        self._kept: dict[Hashable, _Kept] = {}

    def get(self, name: Hashable, make: Callable[[], Made], *made_of: object) -> Made:
        """What `make` gives. It is asked only if `made_of` is not what it was."""
        kept = self._kept.get(name)
        if kept is None or kept.made_of != made_of:
            kept = self._kept[name] = _Kept(made_of, {}, make())
        return kept.made

    def read(self, name: Hashable, charter: object, make: Callable[[object], Made], *made_of: object) -> Made:
        """What `make` gives of the charter. It is asked only if `made_of`, or a part that it read, is not what it was."""
        kept = self._kept.get(name)
        if kept is None or kept.made_of != made_of or not _reads_the_same(kept.reads, charter):
            reads: Reads = {}
            made = make(_Traced(charter, reads))
            kept = self._kept[name] = _Kept(made_of, reads, made)
        return kept.made

    def same(self, name: Hashable, value: Made) -> Made:
        """The value of before, if it is equal: so that whatever is made of it finds it the same at a glance."""
        return self.get(name, lambda: value, value)


def _reads_the_same(reads: Reads, charter: object) -> bool:
    """Looks through the same charter that would be read: so whoever is making something of this notes these parts too."""
    for (part, key), before in reads.items():
        found = getattr(charter, part)
        now = found if key is _ALL else found.get(key, _MISSING)
        if isinstance(now, _TracedTable):
            now = now.whole()
        if now is not before and not _is_same(now, before):
            return False
    return True


def _is_same(now: object, before: object) -> bool:
    """Equal, and in the same order too."""
    return now == before and (not isinstance(now, Mapping) or list(now) == list(before))


class _Traced:
    """A charter that notes which of its parts are read. Its methods read through it."""

    def __init__(self, charter: object, reads: Reads) -> None:
        self._charter = charter
        self._reads = reads

    def __getattr__(self, part: str) -> object:
        found = getattr(self._charter, part)
        if isinstance(found, MethodType) and isinstance(found.__func__, FunctionType):
            return MethodType(found.__func__, self)
        if isinstance(found, Mapping):
            return _TracedTable(part, found, self._reads)
        self._reads[part, _ALL] = found
        return found


class _TracedTable(Mapping):
    """A table of the charter, of which single rows may be read."""

    def __init__(self, part: str, table: Mapping, reads: Reads) -> None:
        self._part = part
        self._table = table
        self._reads = reads

    def __getitem__(self, key: object) -> object:
        found = self._table.get(key, _MISSING)
        self._reads[self._part, key] = found
        if found is _MISSING:
            raise KeyError(key)
        return found

    def __iter__(self) -> Iterator:
        return iter(self.whole())

    def __len__(self) -> int:
        return len(self.whole())

    def whole(self) -> Mapping:
        """The table itself, noted as read."""
        table = self._table.whole() if isinstance(self._table, _TracedTable) else self._table
        self._reads[self._part, _ALL] = table
        return table
