"""What changed between two texts, word by word."""

from collections.abc import Iterator
from difflib import SequenceMatcher
from typing import Literal, NamedTuple


class Part(NamedTuple):
    """A stretch of words that stayed, went or came."""

    kind: Literal["same", "out", "in"]
    text: str


def difference(before: str, after: str) -> tuple[Part, ...]:
    """The words of both texts in reading order. What went stands before what came in its place."""
    return tuple(_parts(before.split(), after.split()))


def _parts(before: list[str], after: list[str]) -> Iterator[Part]:
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    for _, start, end, new_start, new_end in matcher.get_opcodes():
        went, came = before[start:end], after[new_start:new_end]
        if went == came:
            yield Part("same", " ".join(went))
            continue
        if went:
            yield Part("out", " ".join(went))
        if came:
            yield Part("in", " ".join(came))
