"""What audio adds to pages: which of them are spoken, the player of each, the list of all, and the feed.

Used only when audio is on.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path, PurePosixPath

from build_hooks.audio.feed import Channel, Episode, make_feed
from build_hooks.audio.listing import make_listing
from build_hooks.audio.page import SpeakablePage
from build_hooks.audio.pipeline import Audio
from build_hooks.models.right import Right
from build_hooks.views.listen import ADDRESS, FEED, ListenView
from build_hooks.views.parts import Format, PageView

SPOKEN = ("/rights/*/", "/agreement/", "/help/", "/families/", "/use-your-rights/", "/about/", "/easy-read/", "/*/easy-read/",
          "/*/*/easy-read/")
"""The pages that the computer reads: the most needed ones, and all in Easy Read. To speak 1,000 words in the release voice
takes minutes, so it is not every page. A page that a person has recorded is heard too."""

RIGHTS = ("right", "right_easy")


def to_speak(page: PageView, body: str) -> SpeakablePage:
    """A page as audio knows it."""
    return SpeakablePage(page.address, page.title, body, page.level, is_right=page.template in RIGHTS)


def choose(pages: Iterable[SpeakablePage], recordings: Path) -> tuple[SpeakablePage, ...]:
    """The pages that are read aloud, in the order in which readers meet them."""
    recorded = {path.stem for path in recordings.glob("*")} if recordings.is_dir() else set()
    return tuple(page for page in pages
                 if page.name in recorded or any(PurePosixPath(page.address).match(spoken) for spoken in SPOKEN))


def with_players(pages: Mapping[str, PageView], audio: Audio, feed: str | None) -> dict[str, PageView]:
    """The pages with what can be heard. While nothing can be, no page says more than “not made yet”."""
    if not audio.figures.pages:
        return dict(pages)
    return {uri: _listing(page, audio, feed) if page.address == ADDRESS else _with_player(page, audio)
            for uri, page in pages.items()}


def _with_player(page: PageView, audio: Audio) -> PageView:
    heard = audio.heard.get(page.address)
    if heard is None:
        return page
    if not heard.player.src:
        return replace(page, player=heard.player, styles=(*page.styles, "listen"))
    return replace(
        page, player=heard.player, styles=(*page.styles, "listen"), scripts=("listen",),
        formats=tuple(Format("Listen", "#listen") if each.name == "Listen" else each for each in page.formats))


def _listing(page: PageView, audio: Audio, feed: str | None) -> PageView:
    found = make_listing(audio.heard.values())
    notes = {row.note for row in found.rows}
    plain, easy = (tuple(row for row in found.rows if row.level == level) for level in ("plain", "easy-read"))
    return replace(page, view=ListenView(
        plain, easy, found.coming_soon, found.total, notes.pop() if len(notes) == 1 else "", FEED if feed else ""))


def rights_feed(rights: tuple[Right, ...], pages: Mapping[str, PageView], audio: Audio, name: str, site: str) -> str | None:
    """The feed of all rights that can be heard. None when there are none, and without the address of the site."""
    episodes = list(_episodes({right.id: right.checked_on for right in rights}, pages, audio))
    if not episodes:
        return None
    return make_feed(Channel(f"{name}: listen", "Rights, read aloud in plain words and in Easy Read.", site, FEED), episodes)


def _episodes(days: Mapping[str, date], pages: Mapping[str, PageView], audio: Audio) -> Iterator[Episode]:
    for page in pages.values():
        heard = audio.heard.get(page.address)
        if page.template in RIGHTS and heard and heard.player.src:
            yield Episode(page.title, page.summary, page.address, days[page.address.split("/")[2]], heard.player)
