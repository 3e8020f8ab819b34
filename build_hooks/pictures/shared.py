"""A drawing that stands on a page more than once is written once, and shown again by <use>."""

import re
from collections import Counter

_PICTURE = re.compile(r'(<svg class="pic" viewBox="[^"]*" [^>]*>)([^<]*(?:<(?!/svg>)[^<]*)*)(</svg>)')
_TOO_SMALL = 60
"""A drawing of fewer letters is as short as the words that point to it."""


def share_drawings(html: str) -> str:
    """The same page, with each drawing in it once."""
    count = Counter(drawing for _, drawing, _ in _PICTURE.findall(html))
    if len(count) == count.total():
        return html
    names: dict[str, str] = {}

    def shorter(match: re.Match) -> str:
        start, drawing, end = match.groups()
        if count[drawing] < 2 or len(drawing) < _TOO_SMALL:
            return match[0]
        if drawing in names:
            return f'{start}<use href="#{names[drawing]}"/>{end}'
        names[drawing] = f"pic-{len(names) + 1}"
        return f'{start}<g id="{names[drawing]}">{drawing}</g>{end}'

    return _PICTURE.sub(shorter, html)
