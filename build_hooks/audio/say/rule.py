"""One rule of speaking: what it looks for, and the words it makes of it."""

import re
from collections.abc import Callable
from typing import NamedTuple

Words = Callable[[re.Match], str]


class SayRule(NamedTuple):
    """`words` gets each match and gives what is said; the match's own text leaves it as it is."""

    pattern: re.Pattern
    words: Words


def rule(pattern: str, words: Words | str, *, any_case: bool = False) -> SayRule:
    """A rule from a pattern and the words, or a function that makes them."""
    make = (lambda match: match.expand(words)) if isinstance(words, str) else words
    return SayRule(re.compile(pattern, re.IGNORECASE if any_case else 0), make)
