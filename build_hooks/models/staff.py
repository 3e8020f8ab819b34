"""What each right asks of a service, as a checklist to print: charter/staff.yml."""

from typing import Annotated

from pydantic import Field

from build_hooks.models.base import Checked, EasySection, Fact, Id, Number, Record, Sourced, Text, Title

Facts = Annotated[tuple[Fact, ...], Field(min_length=1)]


class Asked(Sourced):
    """One question a service can ask itself."""

    number: Number
    question: Text
    why: Text


class RightForStaff(Record):
    """One right, as a service meets it: what it asks, and what to look for."""

    right: Id
    in_short: Text
    available: Facts
    accessible: Facts
    acceptable: Facts
    good_quality: Facts
    say: Annotated[tuple[Text, ...], Field(min_length=1)]
    not_said: tuple[Text, ...] = ()


class StigmaReview(Sourced):
    """The plan against stigma that a service should have, and questions to begin it with."""

    title: Title
    asked: Text
    ours: Text
    """What of this is in the source, and what is our own."""
    questions: Annotated[tuple[Asked, ...], Field(min_length=1)]


class StaffGuide(Checked):
    """All checklists."""

    title: Title
    summary: Text
    how_to_use: Annotated[tuple[Text, ...], Field(min_length=1)]
    rights: Annotated[tuple[RightForStaff, ...], Field(min_length=1)]
    stigma: StigmaReview
    gaps: tuple[Text, ...] = ()
    easy_read: Annotated[tuple[EasySection, ...], Field(min_length=1)]
