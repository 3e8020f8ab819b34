"""The pages of everything that can be downloaded: /downloads/, and /downloads/pictures/ for what is to be shared."""

from collections.abc import Iterator
from typing import NamedTuple

from build_hooks.views.download_list import SHARED, Downloads, SharedPicture
from build_hooks.views.lookup import Lookup, formats
from build_hooks.views.parts import Link, PageView

ADDRESS, PICTURES = "/downloads/", "/downloads/pictures/"


class About(NamedTuple):
    id: str
    title: str
    downloads: Downloads


class DownloadsView(NamedTuple):
    all: Downloads
    rights: tuple[About, ...]
    agreement: Downloads
    has_files: bool


class SharedGroup(NamedTuple):
    id: str
    name: str
    pictures: tuple[SharedPicture, ...]


class SharedView(NamedTuple):
    groups: tuple[SharedGroup, ...]


def make_pages(look: Lookup) -> Iterator[PageView]:
    """“/downloads/”: the whole Charter first, then the agreement and each right. Then the pictures to share."""
    rights = look.charter.rights
    view = DownloadsView(
        _to_print(look, "charter"), tuple(About(right.id, right.short_name, _to_print(look, right.id)) for right in rights),
        _to_print(look, "agreement"), bool(look.booklet("charter")))
    yield PageView(
        ADDRESS, "downloads", "Booklets, leaflets and posters",
        "To print, to keep or to hand over: in Easy Read, in plain English and in large print.", view,
        formats=formats(plain=ADDRESS, easy=None, current="plain"),
        dates=look.dates(min(rights, key=lambda right: right.check_again_on)), explain_words=False)
    pictures = look.shared_pictures()
    yield PageView(
        PICTURES, "shared_pictures", "Pictures to share",
        "For a message or a post: each right on one picture, and our figures.",
        SharedView((SharedGroup("rights", "The rights and the agreement", tuple(p for p in pictures if not p.is_figure)),
                    SharedGroup("figures", "Our figures", tuple(p for p in pictures if p.is_figure)))),
        formats=formats(plain=PICTURES, easy=None, current="plain"), crumbs=(Link("Booklets, leaflets and posters", ADDRESS),),
        dates=look.dates(min(rights, key=lambda right: right.check_again_on)), explain_words=False)


def _to_print(look: Lookup, about: str) -> Downloads:
    """All but the pictures to share, which have a page of their own."""
    found = look.downloads(about, whole=True)
    return found._replace(groups=tuple(group for group in found.groups if group.name != SHARED))
