"""You said, we did: what people said at workshops and what came of it: charter/you-said.yml."""

from typing import Annotated

from pydantic import Field

from build_hooks.models.base import Checked, Day, EasySection, Fact, Id, Label, Record, Sourced, Text, Title


class OnThesePages(Record):
    """What this portal did with a point."""

    text: Text
    link: Label


class Said(Sourced):
    """One point that people made, what the sources show of it afterwards, and the gap."""

    id: Id
    theme: Title
    you_said: Text
    before: tuple[Fact, ...] = ()
    """What had been said about this before the day of the workshop: no answer to it."""
    came_of_it: tuple[Fact, ...] = ()
    on_these_pages: tuple[OnThesePages, ...] = ()
    gap: Text


class Workshop(Record):
    """One meeting and its points."""

    id: Id
    title: Title
    on: Day | None = None
    date_note: Text | None = None
    """What is not sure about the day."""
    who: Text
    careful: Text
    points: Annotated[tuple[Said, ...], Field(min_length=1)]


class Feedback(Checked):
    """All workshops."""

    title: Title
    summary: Text
    how_to_read: Annotated[tuple[Text, ...], Field(min_length=1)]
    workshops: Annotated[tuple[Workshop, ...], Field(min_length=1)]
    gaps: tuple[Text, ...] = ()
    easy_read: Annotated[tuple[EasySection, ...], Field(min_length=1)]
