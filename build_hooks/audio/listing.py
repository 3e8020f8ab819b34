"""The finished data of the page that lists all audio with sizes."""

from collections.abc import Iterable
from dataclasses import dataclass

from build_hooks.audio.label import length, size
from build_hooks.audio.page import Level
from build_hooks.audio.pipeline import Heard


@dataclass(frozen=True)
class Row:
    """One page that can be heard."""

    title: str
    address: str
    level: Level
    src: str
    length: str
    size: str
    note: str


@dataclass(frozen=True)
class Listing:
    """All rows, how much it is together, and the pages that have no audio yet."""

    rows: tuple[Row, ...]
    coming_soon: tuple[str, ...]
    total: str
    """"25 minutes, 5.9 MB", or an empty text when there is nothing yet."""


def make_listing(heard: Iterable[Heard]) -> Listing:
    """The list in the order of the pages."""
    pages = list(heard)
    ready = [each for each in pages if each.player.src]
    total = sum(each.player.seconds for each in ready), sum(each.player.size for each in ready)
    return Listing(
        tuple(_row(each) for each in ready),
        tuple(each.page.title for each in pages if not each.player.src),
        f"{length(total[0])}, {size(total[1])}" if ready else "")


def _row(each: Heard) -> Row:
    page, player = each.page, each.player
    return Row(page.title, page.address, page.level, player.src, length(player.seconds), size(player.size), player.note)
