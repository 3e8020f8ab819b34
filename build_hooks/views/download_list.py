"""The list of files to download, as pages print it."""


from typing import NamedTuple

from build_hooks.booklets.download import Download
from build_hooks.text.dates import long_date

SHARED = "Pictures to share"
_NAMES = {"easy": "Easy Read", "plain": "Plain English", "sheet": "Leaflet and poster", "share": SHARED,
          "pack": "All in one file"}
_ORDER = {"plain": ("plain", "easy", "sheet", "pack", "share"), "easy": ("easy", "plain", "sheet", "pack", "share")}


class DownloadLine(NamedTuple):
    """One file: what it is, where, and its kind, pages and size. `alt` is for pictures to share."""

    name: str
    href: str
    facts: str
    alt: str = ""


class DownloadGroup(NamedTuple):
    """Files of one kind. `version` is empty where each has its own."""

    name: str
    lines: tuple[DownloadLine, ...]
    version: str = ""


class Downloads(NamedTuple):
    """All files about one thing, and the words they were made from. Empty while none are made."""

    groups: tuple[DownloadGroup, ...] = ()
    dated: str = ""


class SharedPicture(NamedTuple):
    """A picture to share in its shapes, and the words to copy beside them."""

    words: str
    lines: tuple[DownloadLine, ...]
    is_figure: bool


def make_downloads(downloads: tuple[Download, ...], first: str = "plain", *, whole: bool = False) -> Downloads:
    """Files in groups. A page lists those in the reader's own words and the sheets; `whole` is everything, with versions."""
    if not downloads:
        return Downloads()
    groups = (_group(group, tuple(d for d in downloads if d.group == group), whole=whole)
              for group in _ORDER[first] if whole or group in (first, "sheet", "pack"))
    newest = max(download.words_of for download in downloads)
    return Downloads(tuple(group for group in groups if group.lines), f"Words of {long_date(newest)}.")


def shared_pictures(downloads: tuple[Download, ...]) -> tuple[SharedPicture, ...]:
    """Each picture once, with the shapes it comes in."""
    found: dict[tuple[str, bool], list[Download]] = {}
    for download in downloads:
        if download.group == "share":
            found.setdefault((download.alt, download.about == "figures"), []).append(download)
    return tuple(SharedPicture(words, tuple(_line(d, with_version=False) for d in files), is_figure)
                 for (words, is_figure), files in found.items())


def _group(name: str, downloads: tuple[Download, ...], *, whole: bool) -> DownloadGroup:
    versions = {download.version for download in downloads} if whole else {""}
    shared = versions.pop() if len(versions) == 1 else ""
    return DownloadGroup(
        _NAMES[name], tuple(_line(d, with_version=whole and not shared) for d in downloads), shared)


def _line(download: Download, *, with_version: bool) -> DownloadLine:
    pages = f"{download.pages} page{'' if download.pages == 1 else 's'}" if download.pages else ""
    version = f"version {download.version}" if with_version and not download.alt else ""
    facts = ", ".join(filter(None, (download.form, pages, file_size(download.size), version)))
    return DownloadLine(download.kind, f"/{download.uri}", facts, download.alt)


def file_size(size: int) -> str:
    """12345 => "12 KB"; 2345678 => "2.3 MB". A reader's data plan counts in thousands."""
    return f"{size / 1_000_000:.1f} MB" if size >= 1_000_000 else f"{max(1, round(size / 1000))} KB"
