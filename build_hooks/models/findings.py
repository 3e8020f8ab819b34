"""What people said at a workshop, each thing once: part of a plan's file."""

from typing import Annotated

from pydantic import Field

from build_hooks.models.base import Label, Record, Sourced, Text, Title


class Finding(Sourced):
    """One thing that was said, in our words. Where we had to guess, what the record prints."""

    text: Text
    as_printed: Label | None = None
    note: Text | None = None


Said = Annotated[tuple[Finding, ...], Field(min_length=1)]


class FindingGroup(Record):
    """What was said about one thing."""

    name: Title
    points: Said


Grouped = Annotated[tuple[FindingGroup, ...], Field(min_length=1)]


class Findings(Record):
    """What goes well, what is missing and what could change, as people said it at one workshop."""

    title: Title
    held_as_printed: Label
    summary: Text
    going_well: Grouped
    missing: Grouped
    could_change: Grouped
    one_thing_now: tuple[Finding, ...] = ()
    """Answers to “what one thing would you do now?”."""
    services_add: tuple[Finding, ...] = ()
    """What services said that they add."""
    how_printed: tuple[Finding, ...] = ()
    """Where the record repeats, contradicts or breaks itself, and what we did about it."""
