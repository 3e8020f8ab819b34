"""Every status of ours, and the days on which its body last spoke of it."""

from collections.abc import Iterator
from datetime import date

from build_hooks.content import Content, Entry
from build_hooks.models.evidence import DateJudgement, Sighting, Target


def judged(content: Content) -> Iterator[tuple[Entry, tuple, Sighting | DateJudgement]]:
    """Each sighting and each comparison with a date: its file, its path and itself."""
    for entry in content.of("evidence"):
        for name in ("sightings", "date_judgements"):
            for index, record in enumerate(getattr(entry.record, name)):
                yield entry, (name, index), record


def promised_on(content: Content, about: Target) -> date | None:
    """The first day on which the body answered, or else the day on which the thing was asked or written down."""
    if about.kind == "recommendation" and (entry := content.one("recommendations")):
        for item in entry.record.recommendations:
            if str(item.number) == about.number:
                return min((response.date for response in item.responses), default=entry.record.asked_on)
    if about.kind == "action" and (entry := content.one("actions")):
        return entry.record.as_at
    if about.kind == "change_team_action" and (entry := content.one("agreement")):
        return entry.record.date
    if about.kind == "plan_action":
        return next((entry.record.date for entry in content.of("plans") if entry.record.id == about.plan), None)
    return None
