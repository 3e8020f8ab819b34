"""Finds every link that an author wrote."""

import re
from collections.abc import Iterator
from functools import lru_cache

from build_hooks.content import Entry
from build_hooks.diagnostics import Location
from build_hooks.text.inline import LINK

MOST_KEPT = 8192
"""Entries whose links a live preview keeps, each looked at in two ways."""

_IN_WORDS = re.compile(r"\]\(\s*<?([^)\s>]*)")
_DEFINED = re.compile(r"^ {0,3}\[[^\]]+\]:[ \t]*\n?[ \t]*<?([^\s>]+)", re.MULTILINE)
_AUTOMATIC = re.compile(r"<([a-zA-Z][a-zA-Z0-9+.-]*:[^>\s]*)>")
_FIELDS = ("link", "url")


@lru_cache(maxsize=MOST_KEPT)
def links_in_data(entry: Entry, *, shown: bool = False) -> tuple[tuple[Location, str], ...]:
    """The links of a record. With `shown`, only those that a page would print as links."""
    pattern, group = (LINK, 2) if shown else (_IN_WORDS, 1)
    found = []
    for path, value, _ in entry.values:
        if isinstance(value, str):
            links = [value] if path[-1] in _FIELDS else [match[group] for match in pattern.finditer(value)] if "](" in value else ()
            found += [(entry.at(*path), link) for link in links]
    return tuple(found)


def links_in_words(entry: Entry) -> Iterator[tuple[Location, str]]:
    """The links of a page's words, in all the ways Markdown knows, also over two lines."""
    body, document = entry.document.body, entry.document
    for pattern in (_IN_WORDS, _DEFINED, _AUTOMATIC):
        for match in pattern.finditer(body):
            start = match.start(1)
            line = document.body_line + body.count("\n", 0, start)
            yield Location(document.name, line, start - body.rfind("\n", 0, start)), match[1]
