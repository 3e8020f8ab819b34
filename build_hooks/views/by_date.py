"""Everything that was promised, by the date that stands in print: ready-made pages, plain links."""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from build_hooks.text.dates import MONTHS, long_date
from build_hooks.views import promise
from build_hooks.views.agreement import PROGRESS
from build_hooks.views.lookup import Lookup, formats
from build_hooks.views.parts import Link, PageView, Promise

DATES = Link("By date", "/progress/dates/")
_YEAR = re.compile(r"\b20\d\d\b")
_MONTH = re.compile(rf"\b({'|'.join(MONTHS)})\b")


class Group(NamedTuple):
    """The promises of one year, of one day of answers, or with no date: each has a page."""

    name: str
    address: str
    summary: str
    promises: tuple[Promise, ...]


class DatesView(NamedTuple):
    due: tuple[Link, ...]
    answered: tuple[Link, ...]


class DateView(NamedTuple):
    promises: tuple[Promise, ...]
    actions_held: int
    actions_total: int


class Printed(NamedTuple):
    """The first year and the first month that a printed time names. What it doesn't name comes last."""

    year: str
    month: int


def printed(time: str) -> Printed:
    """“January – June 2020” => ("2020", 1). “2020/21” => ("2020", 13). “March” => ("", 3). Nothing is filled in."""
    year, month = _YEAR.search(time), _MONTH.search(time)
    return Printed(year[0] if year else "", MONTHS.index(month[1]) + 1 if month else len(MONTHS) + 1)


def make_pages(look: Lookup) -> Iterator[PageView]:
    """“/progress/dates/” and a page for each year, for each day of answers, and for what has no date."""
    record, actions = look.charter.recommendations, look.charter.actions
    shared = {"dates": look.dates(record), **look.as_at(record.as_at)}
    due, answered = tuple(_due(look)), tuple(_answered(look))
    yield PageView(
        DATES.href, "dates", "Promises by date", "What was promised, by the date in print for it, and by the day of the answer.",
        DatesView(tuple(_link(group) for group in due), tuple(_link(group) for group in answered)), crumbs=(PROGRESS,),
        formats=formats(plain=DATES.href, easy=None, current="plain"), **shared)
    for group in (*due, *answered):
        has_actions = any(p.href.startswith("/progress/actions/") for p in group.promises)
        yield PageView(
            group.address, "date", group.name, group.summary,
            DateView(group.promises, len(actions.actions) if has_actions else 0, actions.total), crumbs=(PROGRESS, DATES),
            formats=formats(plain=group.address, easy=None, current="plain"), **shared)


def _link(group: Group) -> Link:
    return Link(f"{group.name}: {len(group.promises)}", group.address)


def _due(look: Lookup) -> Iterator[Group]:
    """By the first year in print; then a time with no year; then no date at all."""
    dated = sorted(_dated(look), key=lambda p: printed(p.when))
    years = sorted({printed(p.when).year for p in dated} - {""})
    for year in years:
        yield Group(f"Promises for {year}", f"{DATES.href}{year}/",
                    "Each with its date as printed. Where there is more than one, the first counts here.",
                    tuple(p for p in dated if printed(p.when).year == year))
    yield Group("Promises with a time but no year", f"{DATES.href}no-year/", "Each with its time as printed.",
                tuple(p for p in dated if not printed(p.when).year))
    with_date = {p.href for p in dated}
    yield Group("Promises with no date in our list", f"{DATES.href}none/", "We list no date for these. The page of each says what else we know.",
                tuple(p for p in _all(look) if p.href not in with_date))


def _dated(look: Lookup) -> Iterator[Promise]:
    """What has a time in its plan, and what the sources say is to come for a recommendation or an action."""
    for plan in look.charter.plans:
        for _, item in plan.actions:
            if when := item.time_frame_read_as or item.time_frame:
                yield replace(promise.plan_action(plan, item), when=when)
    for event in (*look.charter.timeline.events, *look.charter.timeline.undated):
        if event.kind == "expected":
            about = (*(promise.recommendation(look, n) for n in event.recommendations),
                     *(promise.action(look, n) for n in event.actions))
            yield from (replace(each, when=event.when_text, expected=event.text) for each in about)


def _all(look: Lookup) -> Iterator[Promise]:
    charter = look.charter
    yield from (promise.recommendation(look, each.number) for each in charter.recommendations.recommendations)
    yield from (promise.action(look, each.number) for each in charter.actions.actions)
    yield from (promise.change_team_action(look, each.number) for each in charter.agreement.actions)
    yield from (promise.plan_action(plan, item) for plan in charter.plans for _, item in plan.actions)


def _answered(look: Lookup) -> Iterator[Group]:
    """By the day of an answer: a recommendation can have more than one."""
    held = look.charter.recommendations.recommendations
    for day in sorted({response.date for item in held for response in item.responses}):
        answered = [item for item in held if any(response.date == day for response in item.responses)]
        yield Group(f"Answered on {long_date(day)}", f"{DATES.href}answered-{day.isoformat()}/",
                    "Recommendations that had an answer on this day.",
                    tuple(promise.recommendation(look, item.number) for item in answered))
    if silent := tuple(promise.recommendation(look, item.number) for item in held if not item.responses):
        yield Group("Not answered", f"{DATES.href}not-answered/", "Recommendations with no answer in our sources.", silent)
