"""A booklet as plain values: what it says, in order, without a word on how it looks.

Every format is made from these. Texts are runs, so that no format has to read markup.
"""

import hashlib
import json
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Literal

Words = Literal["easy", "plain"]


@dataclass(frozen=True)
class Run:
    """A few words of one look. `href` is an address of the site ("/help/") or a whole one."""

    text: str
    bold: bool = False
    href: str = ""


Text = tuple[Run, ...]


@dataclass(frozen=True)
class Picture:
    """A whole SVG file as text, and what it shows."""

    concept: str
    svg: str
    alt: str


@dataclass(frozen=True)
class Easy:
    """One Easy Read sentence beside one picture. `meanings` explain its hard words, in sentences of their own."""

    text: Text
    picture: Picture
    meanings: tuple[Text, ...] = ()
    type: str = "easy"


@dataclass(frozen=True)
class Paragraph:
    """A few sentences. `look` says what part they play."""

    text: Text
    look: Literal["normal", "lead", "quiet", "note"] = "normal"
    type: str = "paragraph"


@dataclass(frozen=True)
class Points:
    """A list."""

    items: tuple[Text, ...]
    ordered: bool = False
    type: str = "points"


@dataclass(frozen=True)
class Named:
    """A name in bold, what is said of it, and a quiet line."""

    name: str
    text: Text
    quiet: str = ""
    type: str = "named"


@dataclass(frozen=True)
class Say:
    """Words that a person can say, as they would say them."""

    text: str
    type: str = "say"


@dataclass(frozen=True)
class Contact:
    """Who can help."""

    name: str
    text: Text
    phone: str
    hours: str
    web: str
    picture: Picture
    note: str = ""
    type: str = "contact"


@dataclass(frozen=True)
class Meaning:
    """A line of the word list."""

    term: str
    text: Text
    type: str = "meaning"


Block = Easy | Paragraph | Points | Named | Say | Contact | Meaning


@dataclass(frozen=True)
class Section:
    """A heading and what stands under it. In the list of contents it has a picture, if it has one."""

    heading: str
    blocks: tuple[Block, ...]
    level: int = 1
    picture: Picture | None = None
    in_contents: bool = True
    is_tail: bool = False
    """Whether it stands at the end of each part, when a booklet is split."""


@dataclass(frozen=True)
class Booklet:
    """One booklet. `words_of` is the day of its newest words."""

    id: str
    words: Words
    title: str
    subtitle: str
    """The edition, as a reader would ask for it: “Easy Read”."""
    summary: str
    lead: Text
    cover: Picture
    notes: tuple[Text, ...]
    sections: tuple[Section, ...]
    address: str
    """Its short address on the site: "/r/health/"."""
    words_of: date
    credit: str
    colophon: tuple[str, ...] = ()
    part: str = ""
    language: str = "en-GB"

    @cached_property
    def version(self) -> str:
        """Eight signs that change when any word in it changes. How it looks doesn't count."""
        return words_hash(self)


def plain(text: Text) -> str:
    """The words alone."""
    return "".join(run.text for run in text)


def words_hash(value: object) -> str:
    """Eight signs made from all words in a booklet or leaflet, without its pictures."""
    words = json.dumps(_without_drawings(value), ensure_ascii=False, sort_keys=True, default=str)
    return hashlib.sha256(words.encode()).hexdigest()[:8]


def _without_drawings(value: object) -> object:
    if isinstance(value, list | tuple):
        return [_without_drawings(inner) for inner in value]
    if hasattr(value, "__dataclass_fields__"):
        return {name: _without_drawings(getattr(value, name)) for name in value.__dataclass_fields__ if name != "svg"}
    return value
