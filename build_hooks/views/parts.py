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
class Reading:
    """How hard a machine found the words of a page, and the people who have read them: “6 people on 3 May 2026 (…)”."""

    age: int
    people: tuple[str, ...] = ()


@dataclass(frozen=True)
class Format:
    """One way to get a page. Without `href` it doesn't exist yet, and `note` says so."""

    name: str
    href: str | None
    current: bool = False
    note: str = ""


@dataclass(frozen=True)
class Promise:
    """Something that was promised, with the status that a body prints beside it."""

    kind: str
    text: str
    href: str
    status: str | None = None
    status_date: str | None = None
    when: str = ""
    """The date for it, as printed."""
    expected: str = ""
    """What was to come by then, where it is a part of the promise."""


@dataclass(frozen=True)
class Judgement:
    """A status of ours: its word, why, and where and when someone looked."""

    word: str
    why: str
    looked_on: str
    looked_in: tuple[tuple[str, str | None], ...]
    dates: str = ""


@dataclass(frozen=True)
class Statuses:
    """Three statuses of one thing, never merged. Ours are newest first, and empty while nobody has set one."""

    said: str | None
    said_on: str
    seen: tuple[Judgement, ...]
    against: tuple[Judgement, ...]
    said_unset: str
    seen_unset: str
    against_unset: str


@dataclass(frozen=True)
class ChainLink:
    """One link of the chain from problem to practice: what stands in it, and what is missing from it."""

    id: str
    name: str
    what: str
    items: tuple[Link, ...] = ()
    findings: tuple[str, ...] = ()


@dataclass(frozen=True)
class ChartRow:
    """One row of a chart: its name, its value in words, the word whose shape stands beside it, and its bar of 100."""

    label: str
    value: str
    mark: str | None = None
    share: int | None = None
    href: str | None = None
    group: str = ""


_MOST_DRAWN = 40
"""A picture with more rows is several screens high, and nobody can share it."""


@dataclass(frozen=True)
class Chart:
    """A picture drawn from the data: a table on the page, and an SVG and a PNG to download."""

    id: str
    title: str
    heads: tuple[str, str]
    rows: tuple[ChartRow, ...]
    as_at: str
    source: str
    address: str
    """The page it stands on."""
    note: str = ""

    @property
    def drawn(self) -> tuple[ChartRow, ...]:
        """The rows in the picture. The table on the page has all."""
        return self.rows[:_MOST_DRAWN]

    @property
    def left_out(self) -> str:
        """What the picture says of the rows that are not in it."""
        left = len(self.rows) - _MOST_DRAWN
        return f"And {left:,} more, in the table on the page." if left > 0 else ""

    @property
    def alt(self) -> str:
        """All that the picture shows, in words."""
        rows = "; ".join(f"{row.label}: {row.value}" for row in self.drawn)
        return f"{self.title}. As at {self.as_at}. {rows}. {self.left_out}".strip()

    @property
    def svg(self) -> str:
        return f"/infographics/{self.id}.svg"

    @property
    def png(self) -> str:
        return f"/infographics/{self.id}.png"


@dataclass(frozen=True)
class Change:
    """One line of a worded history. `words` shows what was taken out and put in, where the data keeps it."""

    date: str
    what: str
    href: str | None = None


@dataclass(frozen=True)
class AuthorPicture:
    """A picture that an author supplied, with its words."""

    href: str
    alt: str
    long_description: tuple[str, ...]
    credit: str
    licence: str
    as_at: str
    sources: tuple[Link, ...]
    small: tuple[tuple[str, str], ...] = ()
    """(kind, address) of smaller forms of a picture made of dots, best first."""
    size: tuple[int, int] | None = None
    """Width and height in dots, so that nothing jumps while it loads."""


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
    reading: Reading | None = None
    sensitive: bool = False
    neutral_title: str | None = None
    """The title that the browser shows, and keeps in its history, in place of the page's own."""
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
