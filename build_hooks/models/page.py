"""The facts at the top of a hand-written page in docs/."""

from typing import Literal

from build_hooks.models.base import ForReaders, Id, Record, RestsOn, Text, Title, YesNo
from build_hooks.models.infographic import AuthorInfographic


Shows = Literal["situations-of-families", "contacts-for-families", "checklists", "stories", "withdrawals"]


class Door(Record):
    """A large link with a picture on the home page."""

    title: Title
    text: Text
    link: str
    picture: Id


class DocPage(ForReaders):
    """A hand-written page: title, summary, dates and what it rests on."""

    title: Title
    summary: Text
    picture: Id | None = None
    sensitive: YesNo = False
    neutral_title: Title | None = None
    doors: tuple[Door, ...] = ()
    ways: tuple[Door, ...] = ()
    rests_on: tuple[RestsOn, ...] = ()
    shows: tuple[Shows, ...] = ()
    """What the page shows from the data, below its own words."""
    infographics: tuple[AuthorInfographic, ...] = ()
