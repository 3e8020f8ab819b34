"""The bodies that answer for something: charter/groups.yml."""

from typing import Annotated, Literal

from pydantic import Field

from build_hooks.models.base import Checked, Fact, Id, Record, Sourced, Text, Title


class LooksLike(Record):
    """A body with a name that is easily taken for this one."""

    group: Id
    difference: Text


class Group(Sourced):
    """A body, what it is and what it answers for."""

    id: Id
    name: Title
    kind: Literal["government", "parliament", "local", "health", "justice", "watchdog", "voice", "charity", "services", "media"]
    what: Text
    answers_for: tuple[Fact, ...] = ()
    not_to_be_confused_with: tuple[LooksLike, ...] = ()


class Groups(Checked):
    """All bodies the portal names."""

    groups: Annotated[tuple[Group, ...], Field(min_length=1)]
