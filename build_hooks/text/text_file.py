"""One file as its readers meet it: blocks with places, comments, and the raw source."""

from collections.abc import Set
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal

from build_hooks.text.blocks import Block
from build_hooks.text.comments import Comment
from build_hooks.text.once import Once

Form = Literal["markdown", "text", "yaml", "svg", "picture"]


@dataclass(frozen=True)
class TextFile(Once):
    """What was written, in its source and as blocks."""

    name: str
    source: str
    form: Form
    blocks: tuple[Block, ...]
    comments: tuple[Comment, ...] = ()
    expansions: frozenset[str] = frozenset()
    """Short forms that the file itself expands, with `*[NHS]: National Health Service`."""
    facts: frozenset[str] = frozenset()
    """The names in its front matter, or at the top of its YAML."""
    passed: Set[str] = field(default=frozenset(), compare=False)
    """Lines that need not be looked at."""

    @cached_property
    def lines(self) -> list[str]:
        return self.source.split("\n")

    @cached_property
    def prose(self) -> tuple[Block, ...]:
        """The blocks that hold sentences of our own."""
        return tuple(block for block in self.blocks if block.is_prose)


def tidy(data: bytes | str) -> str:
    """Any bytes as text with one kind of line end. What is not UTF-8 becomes a mark of its own."""
    text = data.decode("utf-8", errors="replace") if isinstance(data, bytes) else data
    return text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
