"""Two parts of one page must not have the same heading: in Easy Read, and in what people said before a plan.

A heading is also the address of its part: people link to it, and the list at the top of the page leads to it.
With two of them, every link leads to the first. Some headings stand on every page already.

Wrong: `heading: Who can help` twice in one list, or `heading: Call`, which the site uses itself.
Write instead: a heading that says what is different: “Who can help today” and “Who can help later”.
"""

from collections.abc import Iterator

from build_hooks.checks.context import Context
from build_hooks.content import Content, Entry
from build_hooks.diagnostics import Diagnostic, Rule
from build_hooks.models.base import EasySection
from build_hooks.models.findings import FindingGroup
from build_hooks.text.slugs import slug

RULE = Rule("R215", "same-heading", __doc__)

_OF_THE_SITE = frozenset((
    "main", "menu", "menu-title", "about-title", "emergency", "call", "more", "sources", "contents", "word-list", "download",
    "listen", "history", "not-known"))
"""Addresses of parts that the site puts on its pages itself."""

Parts = tuple[EasySection, ...] | tuple[FindingGroup, ...]
_HEADED = {EasySection: "heading", FindingGroup: "name"}
"""What becomes a part of a page, and the field that is its heading."""


def check(content: Content, context: Context) -> Iterator[Diagnostic]:
    """Yields a fault for each heading that can't be told apart from an earlier one, and for one without letters."""
    for entry in content.entries:
        for path, parts in _lists(entry).items():
            yield from _headings(entry, path, parts)


def _headings(entry: Entry, path: tuple, parts: Parts) -> Iterator[Diagnostic]:
    first: dict[str, int] = {}
    field = _HEADED[type(parts[0])]
    for index, part in enumerate(parts):
        heading = getattr(part, field)
        place, name = entry.at(*path, index, field), slug(heading)
        if not name:
            yield Diagnostic(place, RULE, f"“{heading}” has no letters, so no link can lead to it.",
                             "Write a heading in words.")
        elif name in first:
            line = entry.at(*path, first[name], field).line
            yield Diagnostic(place, RULE, f"“{heading}” is a heading on this page already, on line {line}.",
                             "Say what is different, or put the two parts together.")
        elif name in _OF_THE_SITE:
            yield Diagnostic(place, RULE, f"The site uses “{heading}” for a part of its own.",
                             "Use a longer heading.")
        first.setdefault(name, index)


def _lists(entry: Entry) -> dict[tuple, Parts]:
    """The path of each list of parts with headings => its parts."""
    found: dict[tuple, Parts] = {}
    for path, record in entry.records:
        if type(record) in _HEADED:
            found[path[:-1]] = (*found.get(path[:-1], ()), record)
    return found
