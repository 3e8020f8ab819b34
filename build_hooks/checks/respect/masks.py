"""Stretches of a text in which somebody else speaks, or which are names."""

import re
from functools import lru_cache

from build_hooks.checks.reading import Context
from build_hooks.text.blocks import HOLE, Block, with_holes

_QUOTED = re.compile(
    r"“[^“”]{1,800}”|\"[^\"\n]{1,600}\"|«[^«»]{1,600}»"
    r"|‘(?:[^‘’]|’(?=\w)){1,400}’(?!\w)"
    r"|(?<![\w'])'(?=\S)(?:[^'\n]|'(?=\w)){1,400}'(?!\w)")
_SMALL = r"(?:of|and|on|for|the|in|to|with|&|by|who|at|or)"
_NAME = re.compile(rf"[A-Z][\w'’-]*(?:,?\s+(?:{_SMALL}\s+){{0,2}}[A-Z][\w'’-]*){{1,12}}")


def without_quotes(block: Block) -> str:
    """The prose of a block with holes where somebody is quoted."""
    text = block.prose
    if any(mark in text for mark in "“\"‘'«"):
        text = _QUOTED.sub(lambda match: HOLE * len(match[0]), text)
    return with_holes(text, block.marks, "quote")


@lru_cache(maxsize=8)
def _ending(endings: tuple[str, ...]) -> re.Pattern:
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, endings))})\b") if endings else re.compile(r"(?!)")


def is_name(text: str, start: int, end: int, context: Context) -> bool:
    """Whether these words belong to the name of a law, a body or a service.

    Either the name is in the list, or they stand in a row of words with large
    letters that holds a word such as Act, Service or Council.
    """
    around = text[max(0, start - 120) : end + 120]
    offset = start - max(0, start - 120)
    for match in context.phrases.finder(context.language.names, exact_case=True).finditer(around):
        if match.start() < offset + end - start and match.end() > offset:
            return True
    written = re.findall(r"[^\W\d_]+", text[start:end])
    if not all(word[0].isupper() or re.fullmatch(_SMALL, word) for word in written):
        return False
    for match in _NAME.finditer(around):
        if match.start() <= offset and match.end() >= offset + end - start:
            return not match[0].isupper() and bool(_ending(context.language.name_endings).search(match[0]))
    return False
