"""The little markup of a text in YAML, as runs: [words](/address/) and **bold**."""

from collections.abc import Iterator

from build_hooks.booklets.booklet import Run, Text
from build_hooks.text.inline import BOLD, LINK


def runs(text: str) -> Text:
    """A text's words, each run with its look."""
    return tuple(_runs(" ".join(text.split())))


def _runs(text: str) -> Iterator[Run]:
    position = 0
    for match in LINK.finditer(text):
        yield from _bold(text[position : match.start()])
        yield from _bold(match[1], match[2])
        position = match.end()
    yield from _bold(text[position:])


def _bold(text: str, href: str = "") -> Iterator[Run]:
    for index, part in enumerate(BOLD.split(text)):
        if part:
            yield Run(part, bool(index % 2), href)
