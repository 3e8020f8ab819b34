"""What happened when, and what is known since."""

from collections.abc import Iterator
from itertools import groupby
from typing import NamedTuple

from build_hooks.models.timeline import COUNTRIES, Event
from build_hooks.text.slugs import slug
from build_hooks.views.agreement import PROGRESS
from build_hooks.views.charts import timeline_chart
from build_hooks.views.history import changes
from build_hooks.views.lookup import Lookup, formats
from build_hooks.views.parts import Change, Chart, Link, PageView


class EventView(NamedTuple):
    when: str
    where: str
    expected: bool
    text: str
    links: tuple[Link, ...]
    source: Link


class LaterView(NamedTuple):
    when: str
    text: str
    seen_in: str
    url: str | None
    not_known: tuple[str, ...]


class TimelineView(NamedTuple):
    chart: Chart
    years: tuple[Link, ...]
    undated: tuple[EventView, ...]
    since: tuple[LaterView, ...]
    gaps: tuple[str, ...]
    history: tuple[Change, ...]


class YearView(NamedTuple):
    events: tuple[EventView, ...]
    previous: Link | None
    next: Link | None


def make_pages(look: Lookup) -> Iterator[PageView]:
    """“/progress/timeline/” and a page for each year."""
    record, address = look.charter.timeline, "/progress/timeline/"
    shared = {"dates": look.dates(record), **look.as_at(record.as_at)}
    years = {year: tuple(events) for year, events in groupby(record.events, key=lambda e: e.when[:4])}
    links = [Link(year, f"{address}{year}/") for year in years]
    yield PageView(
        address, "timeline", record.title, record.summary,
        TimelineView(
            timeline_chart(look),
            tuple(Link(f"{link.text}: {_count(len(years[link.text]))}", link.href) for link in links),
            tuple(_event(look, e) for e in record.undated),
            tuple(LaterView(e.when_text, e.text, e.seen_in, e.url, e.not_known) for e in record.since),
            record.gaps, changes(record.history, address)),
        crumbs=(PROGRESS,), formats=formats(plain=address, easy=None, current="plain"), **shared)
    for index, (year, events) in enumerate(years.items()):
        yield PageView(
            f"{address}{year}/", "timeline_year", f"What happened in {year}",
            f"{_count(len(events))} with a date in our sources.",
            YearView(tuple(_event(look, e) for e in events), links[index - 1] if index else None,
                     links[index + 1] if index + 1 < len(links) else None),
            crumbs=(PROGRESS, Link(record.title, address)),
            formats=formats(plain=f"{address}{year}/", easy=None, current="plain"), **shared)


def _count(number: int) -> str:
    return f"{number} thing{'' if number == 1 else 's'}"


def _event(look: Lookup, event: Event) -> EventView:
    plan = look.charter.plan_of[event.plan] if event.plan else None
    links = (
        *(Link(f"Recommendation {n}", f"/progress/recommendations/{n}/") for n in event.recommendations),
        *(Link(f"Action {n}", f"/progress/actions/#action-{n}") for n in event.actions),
        *((Link(plan.title, f"/progress/plans/{plan.id}/"),) if plan else ()),
        *look.groups(event.groups))
    where = COUNTRIES | {slug(plan.area): plan.area for plan in look.charter.plans}
    return EventView(event.when_text, where[event.where], event.kind == "expected", event.text, links, look.source(event))
