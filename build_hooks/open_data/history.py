"""What changed and when: the worded histories of rights, plans and answers, joined into one list."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from build_hooks.models.base import Update
from build_hooks.models.charter import Charter
from build_hooks.open_data.table import Resource, Row, day, text, whole
from build_hooks.text.dates import long_date


@dataclass(frozen=True)
class Change:
    """One change to one page. `nth` counts those of the page on that day, from 1, in the order in which they were noted."""

    date: date
    kind: str
    address: str
    title: str
    what: str
    nth: int = 1


def changes(charter: Charter) -> tuple[Change, ...]:
    """All changes, newest first."""
    found = (*_rights(charter), *_others(charter), *_plans(charter), *_answers(charter))
    return tuple(sorted(found, key=lambda one: (-one.date.toordinal(), one.address, -one.nth)))


def _rights(charter: Charter) -> Iterator[Change]:
    for right in charter.rights:
        yield from _history("right", f"/rights/{right.id}/", right.short_name, right.history)


def _plans(charter: Charter) -> Iterator[Change]:
    for plan in charter.plans:
        yield from _history("plan", f"/progress/plans/{plan.id}/", plan.title, plan.history)


def _others(charter: Charter) -> Iterator[Change]:
    yield from _history("agreement", "/agreement/", charter.agreement.title, charter.agreement.history)
    if charter.evidence:
        yield from _history("progress", "/progress/", "What was promised, and what came of it", charter.evidence.history)


def _answers(charter: Charter) -> Iterator[Change]:
    bodies = charter.group_of
    for item in charter.recommendations.recommendations:
        updates = (Update(date=answer.date, what=f"{bodies[answer.by].name} answered: “{answer.status_as_printed}”.")
                   for answer in item.responses)
        yield from _history("answer", f"/progress/recommendations/{item.number}/",
                            f"Recommendation {item.number}: {item.title}", updates)


def _history(kind: str, address: str, title: str, updates: Iterable[Update]) -> Iterator[Change]:
    counted: dict[date, int] = {}
    for update in updates:
        counted[update.date] = counted.get(update.date, 0) + 1
        yield Change(update.date, kind, address, title, update.what, counted[update.date])


def _rows(charter: Charter) -> Iterator[Row]:
    return ((one.date, one.kind, one.address, one.nth, one.title, one.what) for one in changes(charter))


KINDS = ("right", "agreement", "plan", "progress", "answer")

CHANGES = Resource("changes", "Changes", "What changed on the pages of rights and progress, the newest first.", (
    day("date", "Day of the change, or of the answer"), text("kind", "What kind of page", *KINDS),
    text("address", "Address of the page on this site"), whole("number", "Its place among the changes of that page on that day"),
    text("title", "Title of the page"), text("what", "What changed")), ("address", "date", "number"), _rows)


def latest(charter: Charter) -> str:
    """The day of the newest change, in words."""
    return long_date(changes(charter)[0].date)
