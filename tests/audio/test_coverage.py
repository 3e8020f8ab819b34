"""The spoken text covers the page: at least 98 of 100 readable words, in order."""

import difflib
import re
from html.parser import HTMLParser

import pytest

from build_hooks.audio.cut import cut
from build_hooks.settings import Settings
from build_hooks.site import Site
from tests.project import EXAMPLES, TODAY

_WORD = re.compile(r"\w+(?:['’]\w+)*")
_QUIET = {"nav", "svg", "button", "script", "style", "audio", "form", "noscript", "textarea"}
_VOID = {"br", "img", "hr", "input", "path", "circle", "rect", "line", "use", "ellipse", "polygon", "polyline"}


class Readable(HTMLParser):
    """The words a reader sees, found without the cutter."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[bool] = []
        self.words: list[str] = []

    def handle_starttag(self, tag: str, attrs) -> None:
        given = dict(attrs)
        quiet = (tag in _QUIET or given.get("data-say") == "off" or given.get("aria-hidden") == "true"
                 or "hidden" in given or bool(self.open and self.open[-1]))
        if tag not in _VOID:
            self.open.append(quiet)

    def handle_startendtag(self, tag: str, attrs) -> None:
        """Nothing is inside."""

    def handle_endtag(self, tag: str) -> None:
        if self.open and tag not in _VOID:
            self.open.pop()

    def handle_data(self, data: str) -> None:
        if not (self.open and self.open[-1]):
            self.words += _WORD.findall(data)


def coverage(html: str) -> tuple[float, float]:
    """The part of a page's readable words that is said in order, and how many words are said beside them."""
    reader = Readable()
    reader.feed(html)
    said = [word for sentence in cut(html).sentences for word in _WORD.findall(sentence.text)]
    matcher = difflib.SequenceMatcher(None, reader.words, said, autojunk=False)
    covered = sum(block.size for block in matcher.get_matching_blocks())
    count = max(1, len(reader.words))
    return covered / count if reader.words else 1, max(0, len(said) - len(reader.words)) / count


@pytest.fixture(scope="module")
def bodies() -> dict[str, str]:
    """The pages made from the example charter."""
    return Site(Settings(EXAMPLES, today=TODAY)).bodies


def test_every_page_is_covered(bodies: dict[str, str]) -> None:
    """Page by page, against words found by another parser."""
    assert bodies
    for uri, html in bodies.items():
        covered, added = coverage(html)
        assert covered >= 0.98 and added <= 0.02, uri


def test_the_marked_page_says_the_same(bodies: dict[str, str]) -> None:
    """Marks add no word and take none away."""
    for html in bodies.values():
        before, after = Readable(), Readable()
        before.feed(html)
        after.feed(cut(html).html)
        assert "".join(before.words) == "".join(after.words)
