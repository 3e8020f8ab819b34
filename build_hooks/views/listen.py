"""The page that lists everything that can be heard: /listen/."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from build_hooks.views.lookup import Lookup, formats
from build_hooks.views.parts import PageView

if TYPE_CHECKING:
    from build_hooks.audio.listing import Row

ADDRESS = "/listen/"
FEED = "/audio/feed.xml"


class ListenView(NamedTuple):
    """Nothing yet, until somebody or a voice has read pages."""

    plain: tuple["Row", ...] = ()
    easy: tuple["Row", ...] = ()
    coming_soon: tuple[str, ...] = ()
    total: str = ""
    note: str = ""
    """Who reads, where it is the same voice on all pages."""
    feed: str = ""


def make_pages(look: Lookup) -> Iterator[PageView]:
    """“/listen/”. What is on it follows when the pages are made (views/heard.py)."""
    rights = look.charter.rights
    yield PageView(
        ADDRESS, "listen", "Listen", "Pages that you can hear, with how long each takes and how much data it uses.", ListenView(),
        formats=formats(plain=ADDRESS, easy=None, current="plain"),
        dates=look.dates(min(rights, key=lambda right: right.check_again_on)), explain_words=False)
