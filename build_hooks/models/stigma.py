"""Stigma: whom it touches, what it does, what works, and who has acted: charter/stigma.yml."""

from typing import Annotated

from pydantic import Field

from build_hooks.models.agreement import Points
from build_hooks.models.base import Checked, Day, Fact, Id, Number, Record, Text, Title, Update, WebAddress

Facts = Annotated[tuple[Fact, ...], Field(min_length=1)]


class StigmaPlace(Record):
    """One place where stigma is met: what happens there, and what has to change."""

    id: Id
    name: Title
    what_happens: Facts
    what_must_change: Facts


class Adoption(Record):
    """A body that adopted the Stigma Charter: the public evidence, where someone looked for it, and when."""

    body: Title
    group: Id | None = None
    date: Day
    evidence: Text
    evidence_url: WebAddress | None = None
    looked_in: Annotated[tuple[Title, ...], Field(min_length=1)]
    looked_on: Day


class AdoptionRegister(Record):
    """Who adopted the Stigma Charter. While it is empty, `while_empty` says so on the page."""

    action: Number
    about: Facts
    while_empty: Text
    not_known: tuple[Text, ...] = ()
    adoptions: tuple[Adoption, ...] = ()


class ImprovementQuestions(Record):
    """Questions with which a service can look at itself, for its plan against stigma."""

    action: Number
    about: Text
    questions: Points


class MediaGuidance(Record):
    """The points for journalists and editors, and who made them."""

    action: Number
    about: Facts
    made_by: Annotated[tuple[Id, ...], Field(min_length=1)]
    points: Points


class Stigma(Checked):
    """Everything that the sources say about stigma."""

    title: Title
    as_at: Day
    summary: Text
    who_is_affected: Facts
    what_it_does: Facts
    what_works: Facts
    places: Annotated[tuple[StigmaPlace, ...], Field(min_length=1)]
    done_so_far: Facts
    media_guidance: MediaGuidance
    improvement_questions: ImprovementQuestions
    adopters: AdoptionRegister
    actions: tuple[Number, ...] = ()
    recommendations: tuple[Number, ...] = ()
    rights: tuple[Id, ...] = ()
    gaps: tuple[Text, ...] = ()
    history: Annotated[tuple[Update, ...], Field(min_length=1)]
