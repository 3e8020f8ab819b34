"""What happened when: charter/timeline.yml."""

from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from build_hooks.models.base import Checked, Day, Id, Number, Record, Sourced, Text, Title, Update, WebAddress

PartOfDate = Annotated[str, StringConstraints(pattern=r"^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$")]
"""As much of a date as the source gives: 2022, 2022-07 or 2022-07-21. Nothing is filled in."""

COUNTRIES = {"scotland": "", "uk": "United Kingdom"}
"""Where something happens that is in no area of its own, and what readers are told of it."""


class Event(Sourced):
    """One thing with a date in the sources. `expected`: they say that it was to come, and not whether it did."""

    when: PartOfDate
    when_text: Title
    where: Id
    """One of COUNTRIES, or the area of a local plan, written like an id."""
    kind: Literal["happened", "expected"]
    text: Text
    groups: tuple[Id, ...] = ()
    recommendations: tuple[Number, ...] = ()
    actions: tuple[Number, ...] = ()
    plan: Id | None = None


class LaterEvent(Record):
    """One thing known since. It is not in the sources, so it says where it was seen and how sure it is."""

    when: PartOfDate
    when_text: Title
    text: Text
    seen_in: Text
    url: WebAddress | None = None
    seen_on: Day | None = None
    not_known: tuple[Text, ...] = ()


class Timeline(Checked):
    """The events of the sources in order, oldest first, and what is known since."""

    title: Title
    as_at: Day
    summary: Text
    events: Annotated[tuple[Event, ...], Field(min_length=1)]
    undated: tuple[Event, ...] = ()
    """Things to which the sources give no date. `when` is only a year that they let us know."""
    since: tuple[LaterEvent, ...] = ()
    gaps: tuple[Text, ...] = ()
    history: Annotated[tuple[Update, ...], Field(min_length=1)]
