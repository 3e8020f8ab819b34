"""The small finished values that pages are made of."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from build_hooks.views.download_list import Downloads

if TYPE_CHECKING:
    from build_hooks.audio.player import Player

Level = Literal["plain", "easy-read"]


@dataclass(frozen=True)
class Link:
    """Words that lead to an address of the site ("/help/") or of another site."""

    text: str
    href: str


@dataclass(frozen=True)
class Picture:
    """An inline SVG drawing and what it shows."""

    concept: str
    view_box: str
    svg: str
    alt: str


@dataclass(frozen=True)
class Statement:
    """One thing said, and the part of the source that says it."""

    text: str
    source: Link | None = None


@dataclass(frozen=True)
class EasyBlock:
    """One Easy Read sentence beside one picture."""

    text: str
    picture: Picture


@dataclass(frozen=True)
class EasySection:
    """A heading and a few Easy Read blocks."""

    id: str
    heading: str
    blocks: tuple[EasyBlock, ...]


@dataclass(frozen=True)
class Card:
    """A thing to tap: a name, a line about it and a picture."""

    title: str
    text: str
    href: str
    picture: Picture | None = None


@dataclass(frozen=True)
class Contact:
    """A service to ask for help, with how sure we are of the contact."""

    id: str
    name: str
    what: str
    for_whom: str
    easy: str
    phone: str | None
    tel: str | None
    url: str | None
    hours: str | None
    urgent: bool
    checked: str
    overdue: bool
    picture: Picture
    note: str | None = None
    confirmed: bool = False
    free: bool = False
    """Whether a call is free, by the list of UK numbers."""
    text_number: str | None = None
    webchat: str | None = None
    languages: tuple[str, ...] = ()
    bsl: str | None = None
    accessibility: str | None = None


@dataclass(frozen=True)
class Dates:
    """When a page was last checked, and by when it must be checked again."""

    checked_on: str
    check_again_on: str
    overdue: bool


@dataclass(frozen=True)
class Format:
    """One way to get a page. Without `href` it doesn't exist yet, and `note` says so."""

    name: str
    href: str | None
    current: bool = False
    note: str = ""


@dataclass(frozen=True)
class PageView:
    """One page: its address, its template, what stands around it and the data inside it."""

    address: str
    template: str
    title: str
    summary: str
    view: object = None
    level: Level = "plain"
    crumbs: tuple[Link, ...] = ()
    formats: tuple[Format, ...] = ()
    dates: Dates | None = None
    sensitive: bool = False
    neutral_title: str | None = None
    explain_words: bool = True
    is_found: bool = True
    """Whether search leads to it."""
    as_at: str | None = None
    scripts: tuple[str, ...] = ()
    downloads: Downloads | None = None
    styles: tuple[str, ...] = ()
    """Stylesheets from theme/styles/apart/ that this page needs beside the site's own."""
    player: "Player | None" = None
    """What the page's player prints, when the page can be heard or soon will be."""
    meta: dict[str, str] = field(default_factory=dict)

    @property
    def uri(self) -> str:
        """The Markdown file the page is written to."""
        return uri_of(self.address)


def uri_of(address: str) -> str:
    """The Markdown file that MkDocs gives this address: "/rights/" => "rights.md"."""
    return f"{address.strip('/') or 'index'}.md"
