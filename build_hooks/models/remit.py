"""What a group is for, who sits on it and who decides: charter/implementation-group.yml."""

from typing import Annotated

from pydantic import Field

from build_hooks.models.agreement import Points
from build_hooks.models.base import Checked, Day, Fact, Id, Text, Title, Update

Facts = Annotated[tuple[Fact, ...], Field(min_length=1)]


class Remit(Checked):
    """The terms of reference of one group."""

    group: Id
    title: Title
    date: Day | None = None
    date_note: Text | None = None
    summary: Text
    purpose: Facts
    membership: Facts
    meetings: Facts
    ways_of_working: Facts
    key_areas: Points
    tasks: Points
    governance: Facts
    secretariat: Facts
    gaps: tuple[Text, ...] = ()
    history: Annotated[tuple[Update, ...], Field(min_length=1)]
