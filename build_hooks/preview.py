"""Whole pages as a live preview printed them last: one that is made of the same is not printed again."""

from typing import NamedTuple

from build_hooks.shell import Shell


class MadeOf(NamedTuple):
    """All that a page is printed from: its body, what stands around it, and when the theme was last changed."""

    body: str
    shell: Shell
    theme: int


class PrintedPages:
    """Markdown file => its page, and what it was made of."""

    def __init__(self) -> None:
        self._pages: dict[str, tuple[MadeOf, str]] = {}

    def find(self, uri: str, made_of: MadeOf) -> str | None:
        """The HTML of a page that would be printed just so again."""
        before = self._pages.get(uri)
        return before[1] if before and before[0] == made_of else None

    def keep(self, uri: str, made_of: MadeOf, html: str) -> None:
        self._pages[uri] = made_of, html
