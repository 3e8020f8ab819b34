"""The events of the timeline stand in order, oldest first, and none is dated after the picture's day.

As much of a date is written as the source gives. An event of “2021” may stand anywhere
among those of 2021. What happened can't be later than `as_at`; what was only to come can.

Wrong: 2022-09-29 and then 2022-07-21.
Write instead: the older one first.
"""

from collections.abc import Iterator
from datetime import date

from build_hooks.checks.context import Context
from build_hooks.content import Content, Entry
from build_hooks.diagnostics import Diagnostic, Rule
from build_hooks.models.timeline import Event, LaterEvent
from build_hooks.text.dates import long_date

RULE = Rule("D305", "timeline-order", __doc__)


def check(content: Content, context: Context) -> Iterator[Diagnostic]:
    """Yields a fault for each event that is out of order, not a real date, or later than the picture."""
    for entry in content.of("timeline"):
        for name in ("events", "undated", "since"):
            yield from _real(entry, name)
        yield from _ordered(entry, "events")
        yield from _ordered(entry, "since")
        yield from _within(entry)


def _real(entry: Entry, name: str) -> Iterator[Diagnostic]:
    for index, event in enumerate(getattr(entry.record, name)):
        try:
            date.fromisoformat(earliest(event))
        except ValueError:
            yield Diagnostic(entry.at(name, index, "when"), RULE, f"“{event.when}” is not a real date.",
                             "Check the day, the month and the year.")


def _ordered(entry: Entry, name: str) -> Iterator[Diagnostic]:
    reached = None
    for index, event in enumerate(getattr(entry.record, name)):
        if reached is not None and latest(event) < earliest(reached):
            yield Diagnostic(entry.at(name, index, "when"), RULE, f"“{event.when}” stands below “{reached.when}”.",
                             "Put the older one first.")
        if reached is None or earliest(event) > earliest(reached):
            reached = event


def _within(entry: Entry) -> Iterator[Diagnostic]:
    as_at = entry.record.as_at
    for index, event in enumerate(entry.record.events):
        if event.kind == "happened" and earliest(event) > as_at.isoformat():
            yield Diagnostic(
                entry.at("events", index, "when"), RULE, f"This is later than the day of the picture, {long_date(as_at)}.",
                "Write “kind: expected” if it was still to come, or put it under “since”.")
    for index, event in enumerate(entry.record.since):
        if latest(event) <= as_at.isoformat():
            yield Diagnostic(
                entry.at("since", index, "when"), RULE, f"This is not later than {long_date(as_at)}.",
                "Put it among the events, with its source.")


def earliest(event: Event | LaterEvent) -> str:
    """The first day that a part of a date can mean."""
    return f"{event.when}-01-01"[:10] if len(event.when) == 4 else f"{event.when}-01"[:10]


def latest(event: Event | LaterEvent) -> str:
    """The last day that a part of a date can mean."""
    return f"{event.when}-12-31"[:10] if len(event.when) == 4 else f"{event.when}-31"[:10]
