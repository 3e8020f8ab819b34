"""The principles and core values of the report: charter/values.yml."""

from typing import Annotated

from pydantic import Field

from build_hooks.models.base import Checked, Id, Number, Sourced, Text, Title


class Principle(Sourced):
    """One principle for change."""

    number: Number
    name: Title
    gist: Text


class CoreValue(Sourced):
    """One core value."""

    id: Id
    number: Number
    name: Title
    gist: Text


class Values(Checked):
    """The principles and core values."""

    summary: Text
    principles: Annotated[tuple[Principle, ...], Field(min_length=1)]
    values: Annotated[tuple[CoreValue, ...], Field(min_length=1)]
