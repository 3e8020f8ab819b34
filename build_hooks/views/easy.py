"""An Easy Read page: sentences with pictures, then who to call and where to go."""

from collections.abc import Iterable
from typing import NamedTuple

from build_hooks.models.base import Checked, EasySection as EasySectionRecord
from build_hooks.views.lookup import Lookup, formats, neutral
from build_hooks.views.parts import Card, Contact, EasySection, Link, PageView, Picture

EASY = Link("Easy Read", "/easy-read/")
SOMETHING_HAPPENED = Link("Something happened", "/use-your-rights/easy-read/")


class LinkGroup(NamedTuple):
    """Links under a picture and a heading."""

    card: Card
    links: tuple[Link, ...]


class RungCard(NamedTuple):
    """A rung in the picture of the ladder. In plain words it is a link, in Easy Read it has a drawing."""

    number: int
    name: str
    text: str
    href: str
    picture: Picture | None


class EasyView(NamedTuple):
    """What stands on an Easy Read page."""

    sections: tuple[EasySection, ...]
    groups: tuple[LinkGroup, ...] = ()
    cards: tuple[Card, ...] = ()
    contacts: tuple[Contact, ...] = ()
    rungs: tuple[RungCard, ...] = ()
    alt: str = ""
    more: str = "More to read"
    sources: tuple[Link, ...] = ()


def easy_page(
        look: Lookup, plain: str, title: str, sections: Iterable[EasySectionRecord], record: Checked, *,
        crumbs: tuple[Link, ...] = (EASY,), contacts: tuple[str, ...] = (), cards: tuple[Card, ...] = (),
        groups: tuple[LinkGroup, ...] = (), rungs: tuple[RungCard, ...] = (), alt: str = "", sensitive: bool = False,
        neutral_title: str | None = None,
        sources: tuple[Link, ...] = (), as_at: str | None = None, meta: dict[str, str] | None = None) -> PageView:
    """The Easy Read page beside the page at `plain`."""
    shown = look.easy(tuple(sections))
    address = f"{plain}easy-read/"
    return PageView(
        address, "easy", f"{title} (Easy Read)", shown[0].blocks[0].text,
        EasyView(shown, groups, cards, look.contacts(contacts), rungs, alt, sources=sources), level="easy-read", crumbs=crumbs,
        formats=formats(plain=plain, easy=address, current="easy-read"), dates=look.dates(record), sensitive=sensitive,
        neutral_title=neutral(neutral_title, easy=True), as_at=as_at, meta=meta or {})
