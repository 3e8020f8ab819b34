"""Recorded leave to publish while a check is late, for urgent corrections: charter/overrides.yml."""

from build_hooks.models.base import Day, Id, Label, Record


class Override(Record):
    """Leave for one service, for a few days. `by` is a role, never a name."""

    service: Id
    why: Label
    by: Label
    date: Day
    until: Day


class Overrides(Record):
    """All leave that was given. Old entries go when the check is done."""

    overrides: tuple[Override, ...] = ()
