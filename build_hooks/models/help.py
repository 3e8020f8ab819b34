"""By what people need, and by where they live: how contacts are grouped: charter/help.yml."""

from typing import Annotated

from pydantic import Field

from build_hooks.models.base import Checked, Id, Record, Text, Title


class Need(Record):
    """Something a person needs, under which contacts stand together."""

    id: Id
    title: Title
    neutral_title: Title | None = None
    """What a browser's history shows in place of its name."""
    text: Text
    picture: Id


class Area(Record):
    """A place in which contacts help."""

    id: Id
    title: Title
    text: Text


class HelpGuide(Checked):
    """All needs and areas, in the order readers meet them."""

    summary: Text
    cost_note: Text
    """Where the cost of a call comes from."""
    needs: Annotated[tuple[Need, ...], Field(min_length=1)]
    areas: Annotated[tuple[Area, ...], Field(min_length=1)]
    gaps: tuple[Text, ...] = ()
