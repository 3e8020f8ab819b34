"""The Change Team's Working Together Agreement: charter/agreement.yml."""

from typing import Annotated

from pydantic import Field

from build_hooks.models.base import (
    Day, EasySection, Fact, ForReaders, Formats, Id, Label, Number, Record, Sourced, Text, Title, Update)


class Commitment(Sourced):
    """One thing the Change Team promises under a value."""

    number: Number
    text: Text


class AgreedValue(Record):
    """A value of the agreement and every commitment under it."""

    id: Id
    name: Title
    picture: Id
    commitments: Annotated[tuple[Commitment, ...], Field(min_length=1)]


class Point(Sourced):
    """A numbered point of a list in the agreement's record."""

    number: Number
    text: Text


class Theme(Sourced):
    """One thing that matters to the Change Team, with the points people made."""

    name: Title
    points: Annotated[tuple[Text, ...], Field(min_length=1)]


Points = Annotated[tuple[Point, ...], Field(min_length=1)]


class Agreement(ForReaders):
    """One version of the agreement with all that was recorded beside it."""

    title: Title
    version: Label
    date: Day
    summary: Text
    picture: Id
    purpose: Annotated[tuple[Fact, ...], Field(min_length=1)]
    values: Annotated[tuple[AgreedValue, ...], Field(min_length=1)]
    practices: Points
    actions: Points
    open_questions: Points
    themes: Annotated[tuple[Theme, ...], Field(min_length=1)]
    gaps: tuple[Text, ...] = ()
    formats: Formats = Formats()
    history: Annotated[tuple[Update, ...], Field(min_length=1)]
    easy_read: Annotated[tuple[EasySection, ...], Field(min_length=1)]
