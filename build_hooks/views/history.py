"""Worded histories, newest first, and the pages that show how words changed."""

from collections.abc import Iterator
from typing import NamedTuple

from build_hooks.models.base import Checked, Update
from build_hooks.text.dates import long_date
from build_hooks.text.difference import Part, difference
from build_hooks.text.inline import plain_text
from build_hooks.text.slugs import slug
from build_hooks.views.lookup import Lookup, formats
from build_hooks.views.parts import Change, Link, PageView


class Version(NamedTuple):
    """One change of words: its day, what it was, and the words that stayed, went and came."""

    anchor: str
    date: str
    what: str
    parts: tuple[Part, ...]


class ChangesView(NamedTuple):
    versions: tuple[Version, ...]


def changes(updates: tuple[Update, ...], address: str) -> tuple[Change, ...]:
    """The history of what stands at an address. A line whose words are kept leads to the difference."""
    return tuple(
        Change(long_date(update.date), update.what, f"{address}changes/#{anchor}" if _has_words(update) else None)
        for anchor, update in _anchored(updates))


def make_changes_page(look: Lookup, record: Checked, updates: tuple[Update, ...], of: Link,
                      crumbs: tuple[Link, ...] = (), *, sensitive: bool = False,
                      neutral_title: str | None = None) -> Iterator[PageView]:
    """“<address>changes/”, where the data keeps words as they were. While it keeps none, there is no such page."""
    versions = tuple(
        Version(anchor, long_date(u.date), u.what, difference(plain_text(u.before or ""), plain_text(u.after or "")))
        for anchor, u in _anchored(updates) if _has_words(u))
    if versions:
        address = f"{of.href}changes/"
        yield PageView(
            address, "changes", f"What changed: {of.text}", "The words as they were, and as they are now.",
            ChangesView(versions), crumbs=(*crumbs, of), sensitive=sensitive,
            neutral_title=f"What changed: {neutral_title}" if neutral_title else None,
            formats=formats(plain=address, easy=None, current="plain"), dates=look.dates(record))


def _has_words(update: Update) -> bool:
    return bool(update.before or update.after)


def _anchored(updates: tuple[Update, ...]) -> list[tuple[str, Update]]:
    """Newest first, each with an anchor that stays when newer ones come."""
    oldest_first = sorted(updates, key=lambda u: u.date)
    numbered = [(f"{slug(u.date.isoformat())}-{n}", u) for n, u in enumerate(oldest_first, 1)]
    return numbered[::-1]
