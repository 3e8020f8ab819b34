"""The detailed actions under the recommendations: charter/actions.yml."""

from typing import Annotated

from pydantic import Field

from build_hooks.models.base import Checked, Day, Fact, Id, Label, Number, Sourced, Text, Title


class Action(Sourced):
    """One numbered action of the report, in our words."""

    number: Number
    title: Title
    gist: Text
    responsible: tuple[Id, ...] = ()
    status_as_printed: Label | None = None
    note: Text | None = None
    measures: tuple[Fact, ...] = ()
    """What the sources name to show if it works."""


class Actions(Checked):
    """The actions we hold, out of all that exist."""

    report: Title
    total: Number
    as_at: Day
    summary: Text
    actions: Annotated[tuple[Action, ...], Field(min_length=1)]
