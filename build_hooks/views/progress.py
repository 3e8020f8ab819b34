"""What was promised: the overview, the recommendations, the actions and who answers for what."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from build_hooks.models.group import Group
from build_hooks.models.recommendation import Recommendation, Response
from build_hooks.text.dates import long_date
from build_hooks.views.agreement import PROGRESS
from build_hooks.views.lookup import Lookup, formats
from build_hooks.views.parts import Link, PageView, Statement


@dataclass(frozen=True)
class StatusCount:
    """How many recommendations a body gives one status word; `share` is out of 100."""

    word: str
    meaning: str
    count: int
    share: int


@dataclass(frozen=True)
class ProgressView:
    as_at: str
    report: str
    total: int
    counts: tuple[StatusCount, ...]
    with_gaps: int
    facts: tuple[Statement, ...]
    actions_held: int
    actions_total: int
    change_team_actions: int


@dataclass(frozen=True)
class ResponseView:
    date: str
    by: Link
    status: str
    gist: tuple[str, ...]
    figures: tuple[tuple[str, str], ...]
    not_answered: tuple[str, ...]
    source: Link


@dataclass(frozen=True)
class RecommendationRow:
    number: int
    title: str
    short: str
    href: str
    status: str | None
    not_answered: int


@dataclass(frozen=True)
class RecommendationsView:
    as_at: str
    report: str
    summary: str
    asked_by: Link
    asked_on: str
    counts: tuple[StatusCount, ...]
    rows: tuple[RecommendationRow, ...]


@dataclass(frozen=True)
class RecommendationView:
    number: int
    short: str
    asked: tuple[str, ...]
    asked_by: Link
    asked_on: str
    responsible: tuple[Link, ...]
    source: Link
    note: str | None
    responses: tuple[ResponseView, ...]
    rights: tuple[Link, ...]
    previous: Link | None
    next: Link | None


@dataclass(frozen=True)
class ActionView:
    number: int
    title: str
    gist: str
    responsible: tuple[Link, ...]
    status: str | None
    note: str | None
    source: Link
    rights: tuple[Link, ...]


@dataclass(frozen=True)
class ActionsView:
    as_at: str
    report: str
    summary: str
    total: int
    actions: tuple[ActionView, ...]


@dataclass(frozen=True)
class GroupView:
    id: str
    name: str
    what: str
    source: Link
    answers_for: tuple[Statement, ...]
    not_to_be_confused_with: tuple[tuple[Link, str], ...]
    recommendations: tuple[Link, ...]
    actions: tuple[Link, ...]
    rights: tuple[Link, ...]


@dataclass(frozen=True)
class GroupKind:
    id: str
    name: str
    groups: tuple[GroupView, ...]


@dataclass(frozen=True)
class GroupsView:
    kinds: tuple[GroupKind, ...]


KINDS = (("government", "Governments and ministers"), ("parliament", "Parliament"), ("local", "Local bodies"),
         ("health", "Health and care"), ("services", "Services you meet"), ("justice", "Police and justice"),
         ("watchdog", "Bodies that check on others"), ("voice", "Groups that speak for people"),
         ("charity", "Charities and networks"), ("media", "Media"))


def make_pages(look: Lookup) -> Iterator[PageView]:
    """“/progress/” and the pages below it for recommendations, actions and bodies."""
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
    yield PageView(
        "/progress/who-is-responsible/", "groups", "Who is responsible",
        "The bodies our sources name, and what each must answer for.", _groups(look), crumbs=(PROGRESS,),
        formats=formats(plain="/progress/who-is-responsible/", easy=None, current="plain"),
        dates=look.dates(look.charter.groups), as_at=as_at,
        meta=look.age(record.as_at))


def _latest(item: Recommendation) -> Response | None:
    return max(item.responses, key=lambda response: response.date, default=None)


def _counts(look: Lookup) -> tuple[StatusCount, ...]:
    record = look.charter.recommendations
    found = Counter(latest.status_as_printed for item in record.recommendations if (latest := _latest(item)))
    total = len(record.recommendations)
    return tuple(StatusCount(w.word, w.meaning, found[w.word], round(100 * found[w.word] / total))
                 for w in record.status_words)


def _progress(look: Lookup) -> ProgressView:
    record, actions = look.charter.recommendations, look.charter.actions
    return ProgressView(
        as_at=long_date(record.as_at), report=record.report, total=len(record.recommendations), counts=_counts(look),
        with_gaps=sum(bool(r.not_answered) for item in record.recommendations if (r := _latest(item))),
        facts=look.statements(record.facts), actions_held=len(actions.actions), actions_total=actions.total,
        change_team_actions=len(look.charter.agreement.actions))


def _recommendations(look: Lookup) -> RecommendationsView:
    record = look.charter.recommendations
    return RecommendationsView(
        as_at=long_date(record.as_at), report=record.report, summary=record.summary,
        asked_by=look.group(record.asked_by), asked_on=long_date(record.asked_on), counts=_counts(look),
        rows=tuple(_row(item) for item in record.recommendations))


def _row(item: Recommendation) -> RecommendationRow:
    latest = _latest(item)
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
            rights=look.right_links("recommendations", item.number),
            previous=_link(items[index - 1]) if index else None,
            next=_link(items[index + 1]) if index + 1 < len(items) else None)
        yield PageView(
            address, "recommendation", f"Recommendation {item.number}: {item.title}", item.short, view,
            crumbs=(PROGRESS, Link(f"The {len(items)} recommendations", "/progress/recommendations/")),
            formats=formats(plain=address, easy=None, current="plain"), dates=look.dates(record),
            as_at=long_date(record.as_at), meta=look.age(record.as_at))


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
        tuple(ActionView(a.number, a.title, a.gist, look.groups(a.responsible), a.status_as_printed, a.note,
                         look.source(a), look.right_links("actions", a.number)) for a in record.actions))


def _groups(look: Lookup) -> GroupsView:
    groups = look.charter.groups.groups
    return GroupsView(tuple(
        GroupKind(kind, name, tuple(_group(look, g) for g in groups if g.kind == kind))
        for kind, name in KINDS if any(g.kind == kind for g in groups)))


def _group(look: Lookup, group: Group) -> GroupView:
    charter = look.charter
    return GroupView(
        group.id, group.name, group.what, look.source(group), look.statements(group.answers_for),
        tuple((look.group(other.group), other.difference) for other in group.not_to_be_confused_with),
        tuple(Link(str(r.number), f"/progress/recommendations/{r.number}/")
              for r in charter.recommendations.recommendations if group.id in r.responsible),
        tuple(Link(str(a.number), f"/progress/actions/#action-{a.number}")
              for a in charter.actions.actions if group.id in a.responsible),
        tuple(Link(r.short_name, f"/rights/{r.id}/")
              for r in charter.rights if any(d.group == group.id for d in r.duties)))
