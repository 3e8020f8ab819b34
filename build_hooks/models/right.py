"""A right: the heart of the portal, one file each in charter/rights/."""

from typing import Annotated, Literal

from pydantic import Field

from build_hooks.models.base import (
    EasySection, Fact, ForReaders, Formats, Id, Label, Number, Record, RestsOn, Sourced, Text, Title, Update, YesNo)
from build_hooks.models.infographic import AuthorInfographic

Facts = Annotated[tuple[Fact, ...], Field(min_length=1)]


class InRealLife(Record):
    """What the right can look like, in the four words of the right to health
    (General Comment 14 of the UN Committee on Economic, Social and Cultural Rights)."""

    available: Facts
    accessible: Facts
    acceptable: Facts
    good_quality: Facts


class Duty(Sourced):
    """What one body must do to make the right happen."""

    group: Id
    must: Text


class Step(Record):
    """One small thing to do, and words a person can say."""

    do: Text
    say: Text


class FairSteps(Record):
    """FAIR: the Facts, Analyse the right, Identify who is responsible, Review what happened."""

    facts: Step
    analyse: Step
    identify: Step
    review: Step


class SpeakingUp(Record):
    """What happens to a person's treatment if they speak up, and what nobody has said about it."""

    known: Facts
    not_known: tuple[Text, ...] = ()


class Links(Record):
    """What was promised that would make the right real."""

    recommendations: tuple[Number, ...] = ()
    actions: tuple[Number, ...] = ()
    values: tuple[Id, ...] = ()
    principles: tuple[Number, ...] = ()


class Standing(Sourced):
    """How far the right is law today, as the sources tell it."""

    text: Text
    checked_by_lawyer: YesNo


class Right(ForReaders):
    """One right of the draft, in plain English and in Easy Read."""

    id: Id
    order: Number
    short_name: Title
    right: Text
    summary: Text
    picture: Id
    status: Literal["draft"]
    published_charter_right: Label | None = None
    sensitive: YesNo = False
    neutral_title: Title | None = None
    """What a browser's history shows for a sensitive page, in place of its name."""
    in_real_life: InRealLife
    does_not_mean: Annotated[tuple[Text, ...], Field(min_length=1)]
    duties: Annotated[tuple[Duty, ...], Field(min_length=1)]
    steps: FairSteps
    speaking_up: SpeakingUp
    who_can_help: Annotated[tuple[Id, ...], Field(min_length=1)]
    links: Links
    gaps: tuple[Text, ...] = ()
    rests_on: Annotated[tuple[RestsOn, ...], Field(min_length=1)]
    standing: Standing
    formats: Formats = Formats()
    infographics: tuple[AuthorInfographic, ...] = ()
    history: Annotated[tuple[Update, ...], Field(min_length=1)]
    easy_read: Annotated[tuple[EasySection, ...], Field(min_length=1)]
