"""What was promised: the overview, the recommendations and the actions."""

from collections.abc import Iterator
from typing import NamedTuple

from build_hooks.models.recommendation import Recommendation, Response
from build_hooks.text.dates import long_date
from build_hooks.views import promise
from build_hooks.views.agreement import PROGRESS
from build_hooks.views.chain import chain_of_recommendation
from build_hooks.views.charts import recommendations_chart
from build_hooks.views.history import changes, make_changes_page
from build_hooks.views.lookup import Lookup, formats
from build_hooks.views.parts import Card, ChainLink, Change, Chart, Link, PageView, Statement, Statuses
from build_hooks.views.statuses import statuses


class ProgressView(NamedTuple):
    chart: Chart
    with_gaps: int
    total: int
    facts: tuple[Statement, ...]
    find: tuple[Link, ...]
    doors: tuple[Card, ...]


class ResponseView(NamedTuple):
    date: str
    by: Link
    status: str
    gist: tuple[str, ...]
    figures: tuple[tuple[str, str], ...]
    not_answered: tuple[str, ...]
    source: Link


class RecommendationRow(NamedTuple):
    number: int
    title: str
    short: str
    href: str
    status: str | None
    not_answered: int


class RecommendationsView(NamedTuple):
    as_at: str
    report: str
    summary: str
    asked_by: Link
    asked_on: str
    chart: Chart
    rows: tuple[RecommendationRow, ...]


class RecommendationView(NamedTuple):
    number: int
    short: str
    asked: tuple[str, ...]
    asked_by: Link
    asked_on: str
    responsible: tuple[Link, ...]
    source: Link
    note: str | None
    responses: tuple[ResponseView, ...]
    statuses: Statuses
    rights: tuple[Link, ...]
    chain: tuple[ChainLink, ...]
    history: tuple[Change, ...]
    previous: Link | None
    next: Link | None


class ActionView(NamedTuple):
    number: int
    title: str
    gist: str
    responsible: tuple[Link, ...]
    statuses: Statuses
    note: str | None
    source: Link
    rights: tuple[Link, ...]


class ActionsView(NamedTuple):
    as_at: str
    report: str
    summary: str
    total: int
    actions: tuple[ActionView, ...]


FIND = (Link("By status", "/progress/status/"), Link("By right", "/rights/"),
        Link("By body", "/progress/who-is-responsible/"), Link("By date", "/progress/dates/"),
        Link("How we set a status", "/progress/criteria/"))


def make_pages(look: Lookup) -> Iterator[PageView]:
    """“/progress/” and the pages below it for recommendations and actions."""
    record = look.charter.recommendations
    as_at = long_date(record.as_at)
    yield PageView(
        "/progress/", "progress", "What was promised, and what came of it",
        "What was asked, what government answered, and what has no answer yet.", _progress(look),
        formats=formats(plain="/progress/", easy=look.easy_beside("/progress/"), current="plain"), dates=look.dates(record), as_at=as_at,
        meta=look.age(record.as_at))
    yield PageView(
        "/progress/recommendations/", "recommendations", f"The {len(record.recommendations)} recommendations",
        record.summary, _recommendations(look), crumbs=(PROGRESS,),
        formats=formats(plain="/progress/recommendations/", easy=None, current="plain"),
        dates=look.dates(record), as_at=as_at,
        meta=look.age(record.as_at))
    yield from _recommendation_pages(look)
    actions = look.charter.actions
    yield PageView(
        "/progress/actions/", "actions", f"The actions: {len(actions.actions)} of {actions.total}",
        actions.summary, _actions(look), crumbs=(PROGRESS,),
        formats=formats(plain="/progress/actions/", easy=None, current="plain"),
        dates=look.dates(actions), as_at=long_date(actions.as_at), meta=look.age(actions.as_at))


def _progress(look: Lookup) -> ProgressView:
    record = look.charter.recommendations
    return ProgressView(
        chart=recommendations_chart(look), total=len(record.recommendations),
        with_gaps=sum(bool(r.not_answered) for item in record.recommendations if (r := promise.latest(item))),
        facts=look.statements(record.facts), find=FIND, doors=tuple(_doors(look)))


def _doors(look: Lookup) -> Iterator[Card]:
    charter = look.charter
    held, total = len(charter.actions.actions), charter.actions.total
    yield Card(f"The {len(charter.recommendations.recommendations)} recommendations",
               "What was asked, what was answered, and what has no answer yet.", "/progress/recommendations/")
    yield Card(f"The actions: {held} of {total}", "The actions we hold, and who should do them.", "/progress/actions/")
    yield Card("Local plans", "What areas planned, and what they say of it.", "/progress/plans/")
    yield Card("What the Change Team set out to do", f"{len(charter.agreement.actions)} actions from its first workshop.",
               "/progress/change-team/")
    yield Card("What happened when", "From 2019 to 2022, and what is known since.", "/progress/timeline/")
    yield Card("Every gap that we know", "Not answered, no date, no measure, no evidence.", "/progress/gaps/")
    yield Card("From a problem to a change", "6 links, and which of them are empty.", "/progress/chain/")
    yield Card("Stigma", "What it does, what works, and who has acted.", "/progress/stigma/")
    yield Card("The Implementation Group", "What it is for, and who decides.", "/progress/implementation-group/")
    yield Card("Principles and core values", "What every service should stand for.", "/values/")
    yield Card("Questions and answers", "What people asked about the Charter, and what they were told.", "/questions/")


def _recommendations(look: Lookup) -> RecommendationsView:
    record = look.charter.recommendations
    return RecommendationsView(
        as_at=long_date(record.as_at), report=record.report, summary=record.summary,
        asked_by=look.group(record.asked_by), asked_on=long_date(record.asked_on), chart=recommendations_chart(look),
        rows=tuple(_row(item) for item in record.recommendations))


def _row(item: Recommendation) -> RecommendationRow:
    latest = promise.latest(item)
    return RecommendationRow(
        item.number, item.title, item.short, f"/progress/recommendations/{item.number}/",
        latest.status_as_printed if latest else None, len(latest.not_answered) if latest else 0)


def _recommendation_pages(look: Lookup) -> Iterator[PageView]:
    record = look.charter.recommendations
    items = record.recommendations
    for index, item in enumerate(items):
        address = f"/progress/recommendations/{item.number}/"
        view = RecommendationView(
            number=item.number, short=item.short, asked=item.asked, asked_by=look.group(record.asked_by),
            asked_on=long_date(record.asked_on), responsible=look.groups(item.responsible),
            source=look.source(item), note=item.note,
            responses=tuple(_response(look, r) for r in sorted(item.responses, key=lambda r: r.date, reverse=True)),
            statuses=_statuses(look, item), rights=look.right_links("recommendations", item.number),
            chain=chain_of_recommendation(look, item), history=tuple(_history(look, item, address)),
            previous=_link(items[index - 1]) if index else None,
            next=_link(items[index + 1]) if index + 1 < len(items) else None)
        yield PageView(
            address, "recommendation", f"Recommendation {item.number}: {item.title}", item.short, view,
            crumbs=(PROGRESS, Link(f"The {len(items)} recommendations", "/progress/recommendations/")),
            formats=formats(plain=address, easy=None, current="plain"), dates=look.dates(record),
            as_at=long_date(record.as_at), meta=look.age(record.as_at))
        yield from make_changes_page(look, record, item.history, _link(item), (PROGRESS,))


def _statuses(look: Lookup, item: Recommendation) -> Statuses:
    answer = promise.latest(item)
    return statuses(look, "recommendation", item.number, said=answer.status_as_printed if answer else None,
                    said_on=long_date(answer.date) if answer else "")


def _history(look: Lookup, item: Recommendation, address: str) -> Iterator[Change]:
    """What was asked, each answer, each look of ours and each change of words: newest first."""
    record, evidence = look.charter.recommendations, look.charter.evidence
    mine = [j for j in (*evidence.sightings, *evidence.date_judgements)
            if j.about.kind == "recommendation" and j.about.number == str(item.number)]
    words = dict(zip(sorted(item.history, key=lambda u: u.date, reverse=True), changes(item.history, address)))
    dated = [
        (record.asked_on, Change(long_date(record.asked_on), f"{look.group(record.asked_by).text} asked for this.")),
        *((r.date, Change(long_date(r.date), f"{look.group(r.by).text} answered: “{r.status_as_printed}”."))
          for r in item.responses),
        *((j.looked_on, Change(long_date(j.looked_on), f"Someone looked for what came of it. {j.why}")) for j in mine),
        *((update.date, change) for update, change in words.items())]
    return (change for _, change in sorted(dated, key=lambda line: line[0], reverse=True))


def _response(look: Lookup, response: Response) -> ResponseView:
    return ResponseView(
        long_date(response.date), look.group(response.by), response.status_as_printed, response.gist,
        tuple((figure.value, figure.what) for figure in response.figures), response.not_answered,
        look.source(response))


def _link(item: Recommendation) -> Link:
    return Link(f"Recommendation {item.number}: {item.title}", f"/progress/recommendations/{item.number}/")


def _actions(look: Lookup) -> ActionsView:
    record = look.charter.actions
    return ActionsView(
        long_date(record.as_at), record.report, record.summary, record.total,
        tuple(ActionView(a.number, a.title, a.gist, look.groups(a.responsible),
                         statuses(look, "action", a.number, said=a.status_as_printed), a.note,
                         look.source(a), look.right_links("actions", a.number)) for a in record.actions))
