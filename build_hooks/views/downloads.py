"""The page of everything that can be downloaded: /downloads/."""

from collections.abc import Iterator
from dataclasses import dataclass

from build_hooks.views.download_list import Downloads
from build_hooks.views.lookup import Lookup, formats
from build_hooks.views.parts import PageView

ADDRESS = "/downloads/"


@dataclass(frozen=True)
class About:
    id: str
    title: str
    downloads: Downloads


@dataclass(frozen=True)
class DownloadsView:
    all: Downloads
    rights: tuple[About, ...]
    agreement: Downloads
    has_files: bool


def make_pages(look: Lookup) -> Iterator[PageView]:
    """“/downloads/”: the whole Charter first, then the agreement and each right."""
    rights = look.charter.rights
    view = DownloadsView(
        look.downloads("charter", whole=True), tuple(About(right.id, right.short_name, look.downloads(right.id, whole=True)) for right in rights),
        look.downloads("agreement", whole=True), bool(look.booklet("charter")))
    yield PageView(
        ADDRESS, "downloads", "Booklets, leaflets and posters",
        "To print, to keep or to hand over: in Easy Read, in plain English and in large print.", view,
        formats=formats(plain=ADDRESS, easy=None, current="plain"),
        dates=look.dates(min(rights, key=lambda right: right.check_again_on)), explain_words=False)
