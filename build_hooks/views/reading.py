"""The reading settings: how a reader wants pages to look on their own device."""

from collections.abc import Iterator
from typing import NamedTuple

from build_hooks.views.lookup import Lookup
from build_hooks.views.parts import PageView


class Setting(NamedTuple):
    """One thing to choose: its name in the stylesheet, its question, and (value, words) for each choice."""

    name: str
    legend: str
    choices: tuple[tuple[str, str], ...]


class ReadingView(NamedTuple):
    settings: tuple[Setting, ...]


SETTINGS = (
    Setting("size", "Size of the words", (("", "As usual"), ("large", "Large"), ("larger", "Larger"), ("largest", "Largest"))),
    Setting("space", "Space between lines", (("", "As usual"), ("wide", "More space"), ("wider", "Most space"))),
    Setting("colours", "Colours", (("", "As on my phone"), ("light", "Light"), ("dark", "Dark"),
                                   ("contrast", "High contrast"), ("cream", "Cream"))),
    Setting("font", "Letters", (("", "As on my phone"), ("plain", "Letters that are easy to tell apart"))),
)
"""theme/scripts/settings.js and theme/styles/apart/choices.css know these names."""


def make_pages(look: Lookup) -> Iterator[PageView]:
    """“/reading-settings/”."""
    yield PageView(
        "/reading-settings/", "reading", "Reading settings", "Choose how these pages look on your phone or computer.",
        ReadingView(SETTINGS), dates=look.dates(look.charter.pages["index.md"].facts), explain_words=False,
        scripts=("reading",), styles=("forms", "choices"))
