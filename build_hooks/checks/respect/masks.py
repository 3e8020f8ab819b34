"""Stretches of a text which are names."""

import re
from functools import lru_cache

from build_hooks.checks.reading import Context

_SMALL = r"(?:of|and|on|for|the|in|to|with|&|by|who|at|or)"
_NAME = re.compile(rf"[A-Z][\w'’-]*(?:,?\s+(?:{_SMALL}\s+){{0,2}}[A-Z][\w'’-]*){{1,12}}")


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
