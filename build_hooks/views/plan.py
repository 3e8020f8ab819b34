"""Local plans: the list, each plan, each of its actions, and what people said before it."""

from collections.abc import Iterator
from typing import NamedTuple

from build_hooks.models.findings import Finding, FindingGroup
from build_hooks.models.plan import Plan, PlanAction
from build_hooks.text.dates import long_date
from build_hooks.text.slugs import slug
from build_hooks.views import promise
from build_hooks.views.agreement import PROGRESS
from build_hooks.views.charts import plan_chart
from build_hooks.views.history import changes, make_changes_page
from build_hooks.views.lookup import Lookup, formats
from build_hooks.views.parts import AuthorPicture, Card, Change, Chart, Link, PageView, Statement, Statuses
from build_hooks.views.statuses import statuses

PLANS = Link("Local plans", "/progress/plans/")


class PlansView(NamedTuple):
    plans: tuple[Card, ...]


class PlanView(NamedTuple):
    title_as_printed: str
    date: str
    people: tuple[tuple[str, Link], ...]
    chart: Chart
    pictures: tuple[AuthorPicture, ...]
    letters: tuple[tuple[str, str, Link], ...]
    facts: tuple[Statement, ...]
    findings: tuple[Link, ...]
    gaps: tuple[str, ...]
    history: tuple[Change, ...]


class ReportView(NamedTuple):
    date: str
    letters: str | None
    gist: str
    source: Link


class PlanActionView(NamedTuple):
    theme: str
    gist: str
    steps: tuple[str, ...]
    statuses: Statuses
    leads: tuple[Link, ...]
    lead_as_printed: str | None
    times: tuple[str, ...]
    time_read_as: str | None
    shares: tuple[Link, ...]
    notes: tuple[str, ...]
    reports: tuple[ReportView, ...]
    numbers_printed: bool
    source: Link
    rights: tuple[Link, ...]
    previous: Link | None
    next: Link | None


class Point(NamedTuple):
    text: str
    as_printed: str | None
    note: str | None
    source: Link


class FindingsView(NamedTuple):
    groups: tuple[tuple[str, str, tuple[Point, ...]], ...]


PARTS = (("going-well", "What goes well"), ("missing", "What is missing"), ("could-change", "What could change"),
         ("more", "What else people said"))


def make_pages(look: Lookup) -> Iterator[PageView]:
    """“/progress/plans/” and the pages below it."""
    plans = look.charter.plans
    newest = max(plan.as_at for plan in plans)
    yield PageView(
        PLANS.href, "plans", PLANS.text, "What areas planned to do, and what they say of it.",
        PlansView(tuple(Card(p.title, p.summary, f"{PLANS.href}{p.id}/") for p in plans)),
        crumbs=(PROGRESS,), formats=formats(plain=PLANS.href, easy=None, current="plain"),
        dates=look.dates(min(plans, key=lambda p: p.check_again_on)), **look.as_at(newest))
    for plan in plans:
        yield from look.kept(_plan_pages, plan)


def _plan_pages(look: Lookup, plan: Plan) -> Iterator[PageView]:
    address = f"{PLANS.href}{plan.id}/"
    crumbs = (PROGRESS, PLANS)
    shared = {"dates": look.dates(plan), **look.as_at(plan.as_at)}
    yield PageView(address, "plan", plan.title, plan.summary, _plan(look, plan, address), crumbs=crumbs,
                   formats=formats(plain=address, easy=None, current="plain"), **shared)
    here = Link(plan.title, address)
    items = [action for _, action in plan.actions]
    for index, (theme, action) in enumerate(plan.actions):
        own = promise.plan_action_address(plan, action)
        before = items[index - 1] if index else None
        after = items[index + 1] if index + 1 < len(items) else None
        view = _action(look, plan, f"{theme.number}. {theme.name}", action, before, after)
        yield PageView(own, "plan_action", f"{action.number} {action.title}", f"{action.gist} {plan.title}.", view,
                       crumbs=(*crumbs, here), formats=formats(plain=own, easy=None, current="plain"), **shared)
    for link, groups in _findings(look, plan):
        yield PageView(link.href, "findings", link.text, plan.findings.summary, FindingsView(groups),
                       crumbs=(*crumbs, here), formats=formats(plain=link.href, easy=None, current="plain"), **shared)
    yield from make_changes_page(look, plan, plan.history, here, crumbs)


def _plan(look: Lookup, plan: Plan, address: str) -> PlanView:
    people = (("Made by", plan.made_by), ("Reported by", plan.reported_by), ("Reports to", plan.reports_to))
    before = look.charter.plan_of[plan.plan_before] if plan.plan_before else None
    return PlanView(
        plan.title_as_printed, long_date(plan.date),
        (*((words, look.group(group)) for words, group in people if group),
         *((("The plan before it", Link(before.title, f"{PLANS.href}{before.id}/")),) if before else ())),
        plan_chart(look, plan), look.author_pictures(plan.infographics),
        tuple((letter.word, letter.meaning, look.source(letter)) for letter in plan.letters),
        look.statements(plan.facts), tuple(link for link, _ in _findings(look, plan)), plan.gaps,
        changes(plan.history, address))


def _action(look: Lookup, plan: Plan, theme: str, action: PlanAction, before: PlanAction | None,
            after: PlanAction | None) -> PlanActionView:
    now = promise.plan_action(plan, action)
    shared = {item.number: item for _, item in plan.actions}
    return PlanActionView(
        theme, action.gist, action.steps,
        statuses(look, "plan_action", action.number, said=now.status, said_on=now.status_date or "", plan=plan.id),
        tuple(Link(lead.name, look.group(lead.group).href if lead.group else "") for lead in action.leads),
        action.lead_as_printed, action.time_frame_as_printed, action.time_frame_read_as,
        tuple(_link(plan, shared[number]) for number in action.shares_cells_with), action.notes,
        tuple(ReportView(long_date(r.as_of), r.rag_as_printed, r.progress_gist, look.source(r))
              for r in sorted(action.reports, key=lambda r: r.as_of, reverse=True)),
        plan.numbers_printed, look.source(action),
        tuple(look.right_link(right) for right in look.charter.right_names if right in action.rights),
        _link(plan, before) if before else None, _link(plan, after) if after else None)


def _link(plan: Plan, action: PlanAction) -> Link:
    return Link(f"{action.number} {action.title}", promise.plan_action_address(plan, action))


Groups = tuple[tuple[str, str, tuple[Point, ...]], ...]


def _findings(look: Lookup, plan: Plan) -> Iterator[tuple[Link, Groups]]:
    """Each part of what people said, as a page of its own."""
    said = plan.findings
    if not said:
        return
    more = tuple(FindingGroup.model_construct(name=name, points=points) for name, points in (
        ("The one thing to do now", said.one_thing_now), ("What services say that they add", said.services_add),
        ("How the record is printed", said.how_printed)) if points)
    for (key, name), groups in zip(PARTS, (said.going_well, said.missing, said.could_change, more)):
        if groups:
            yield (Link(f"{name}: {said.title}", f"{PLANS.href}{plan.id}/{key}/"),
                   tuple((slug(group.name), group.name, tuple(_point(look, p) for p in group.points)) for group in groups))


def _point(look: Lookup, finding: Finding) -> Point:
    return Point(finding.text, finding.as_printed, finding.note, look.source(finding))
