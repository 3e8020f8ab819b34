"""Easy Read pages beside a plain page that has no Easy Read words of its own: charter/easy-pages.yml."""

from typing import Annotated

from pydantic import Field

from build_hooks.models.base import Checked, Day, EasySection, EasyText, EasyTitle, Id, Record, RestsOn, YesNo


class EasyDoor(Record):
    """A place to go next, in Easy Read."""

    title: EasyTitle
    text: EasyText
    link: str
    picture: Id


class EasyPage(Record):
    """One Easy Read page: its sections, who to call and where to go next."""

    id: Id
    link: Annotated[str, Field(pattern=r"^/(?:[a-z0-9-]+/)+$")]
    """The plain page that it stands beside."""
    title: EasyTitle
    summary: EasyText
    """The line under its name, where pages lead to it."""
    picture: Id
    sensitive: YesNo = False
    as_at: Day | None = None
    """For a page about progress: the day of what it shows."""
    sections: Annotated[tuple[EasySection, ...], Field(min_length=1)]
    services: tuple[Id, ...] = ()
    more: tuple[EasyDoor, ...] = ()
    rests_on: tuple[RestsOn, ...] = ()


class EasyPages(Checked):
    """All of them, in the order in which the Easy Read route shows them."""

    pages: Annotated[tuple[EasyPage, ...], Field(min_length=1)]
