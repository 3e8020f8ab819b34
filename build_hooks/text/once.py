"""What is worked out once about a thing, however many rules ask for it."""

from collections.abc import Callable
from functools import cached_property
from typing import TypeVar

Found = TypeVar("Found")


class Once:
    """A thing that never changes, and keeps what was found out about it. A changed copy starts with nothing."""

    def once(self, name: str, find: Callable[[], Found]) -> Found:
        """What `find` gives the first time it is asked for under this name."""
        if name not in self._found:
            self._found[name] = find()
        return self._found[name]

    @cached_property
    def _found(self) -> dict[str, object]:
        return {}
