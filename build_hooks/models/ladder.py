"""From knowing a right to going to court, rung by rung: charter/ladder.yml."""

from typing import Annotated, Literal

from pydantic import Field

from build_hooks.models.base import (
    Checked, EasySection, EasyText, EasyTitle, Fact, Id, Number, Record, Text, Title, YesNo)
from build_hooks.models.right import FairSteps


class Fear(Record):
    """Something people are afraid of: what we know about it, what nobody has said, and what a person can do."""

    id: Id
    fear: Title
    known: tuple[Fact, ...] = ()
    not_known: tuple[Text, ...] = ()
    do: Annotated[tuple[Text, ...], Field(min_length=1)]
    say: tuple[Text, ...] = ()


class HowLong(Record):
    """How long a rung may take: known from somewhere, or a gap."""

    known: YesNo
    text: Text
    service: Id | None = None
    """The contact whose own page says so, if it is known from there."""


class Rung(Record):
    """One rung: what it is, who is there, and whether a person can use it today."""

    number: Number
    id: Id
    name: Title
    easy_name: EasyTitle
    easy: EasyText
    """The rung in one Easy Read sentence, for the picture of the ladder."""
    picture: Id
    what: Annotated[tuple[Text, ...], Field(min_length=1)]
    do: Annotated[tuple[Text, ...], Field(min_length=1)]
    say: Annotated[tuple[Text, ...], Field(min_length=1)]
    today: Literal["you-can-do-this-today", "ask-if-it-is-there", "only-planned-in-our-sources"]
    today_note: Text
    how_long: HowLong
    services: tuple[Id, ...] = ()
    letter: Id | None = None
    sources_say: tuple[Fact, ...] = ()
    not_said: tuple[Text, ...] = ()


class Ladder(Checked):
    """The whole ladder, with the fears answered before the first rung."""

    title: Title
    summary: Text
    picture: Id
    alt: Text
    """What the picture of the ladder shows, for people who do not see it."""
    before: Annotated[tuple[Text, ...], Field(min_length=1)]
    fair: FairSteps | None = None
    """Four small steps that fit any talk."""
    fair_note: Text | None = None
    fears: Annotated[tuple[Fear, ...], Field(min_length=1)]
    rungs: Annotated[tuple[Rung, ...], Field(min_length=1)]
    gaps: tuple[Text, ...] = ()
    easy_read: Annotated[tuple[EasySection, ...], Field(min_length=1)]
