"""Who is responsible: a short list of bodies, and a page for each."""

from collections.abc import Iterator
from typing import NamedTuple

from build_hooks.models.group import Group
from build_hooks.text.dates import long_date
from build_hooks.views import promise
from build_hooks.views.agreement import PROGRESS
from build_hooks.views.lookup import Lookup, formats
from build_hooks.views.parts import Link, PageView, Promise, Statement

GROUPS = Link("Who is responsible", "/progress/who-is-responsible/")

KINDS = (("government", "Governments and ministers"), ("parliament", "Parliament"), ("local", "Local bodies"),
         ("health", "Health and care"), ("services", "Services you meet"), ("justice", "Police and justice"),
         ("watchdog", "Bodies that check on others"), ("voice", "Groups that speak for people"),
         ("charity", "Charities and networks"), ("media", "Media"))


class GroupRow(NamedTuple):
    id: str
    name: str
    what: str
    href: str


class GroupKind(NamedTuple):
    id: str
    name: str
    groups: tuple[GroupRow, ...]


class GroupsView(NamedTuple):
    kinds: tuple[GroupKind, ...]


class GroupView(NamedTuple):
    source: Link
    answers_for: tuple[Statement, ...]
    not_to_be_confused_with: tuple[tuple[Link, str], ...]
    recommendations: tuple[Promise, ...]
    actions: tuple[Promise, ...]
    plan_actions: tuple[Promise, ...]
    answered: tuple[Promise, ...]
    duties: tuple[tuple[Link, str], ...]
    more: tuple[Link, ...]


def make_pages(look: Lookup) -> Iterator[PageView]:
    """“/progress/who-is-responsible/” and a page for each body."""
    record = look.charter.groups
    shared = {"dates": look.dates(record), **look.as_at(look.charter.recommendations.as_at)}
    yield PageView(
        GROUPS.href, "groups", GROUPS.text, "The bodies our sources name, and what each must answer for.",
        GroupsView(tuple(
            GroupKind(kind, name, tuple(GroupRow(g.id, g.name, _first(g.what), f"{GROUPS.href}{g.id}/")
                                        for g in record.groups if g.kind == kind))
            for kind, name in KINDS if any(g.kind == kind for g in record.groups))),
        crumbs=(PROGRESS,), formats=formats(plain=GROUPS.href, easy=None, current="plain"), **shared)
    for group in record.groups:
        address = f"{GROUPS.href}{group.id}/"
        yield PageView(
            address, "group", group.name, group.what, _group(look, group), crumbs=(PROGRESS, GROUPS),
            formats=formats(plain=address, easy=None, current="plain"), **shared)


def _first(text: str) -> str:
    return text.split(". ")[0].rstrip(".") + "."


def _group(look: Lookup, group: Group) -> GroupView:
    charter = look.charter
    items = charter.recommendations.recommendations
    return GroupView(
        look.source(group), look.statements(group.answers_for),
        tuple((look.group(other.group), other.difference) for other in group.not_to_be_confused_with),
        tuple(promise.recommendation(look, r.number) for r in items if group.id in r.responsible),
        tuple(promise.action(look, a.number) for a in charter.actions.actions if group.id in a.responsible),
        tuple(promise.plan_action(plan, action) for plan, action in charter.plan_actions_by_group.get(group.id, ())),
        tuple(promise.recommendation(look, r.number) for r in items
              if group.id not in r.responsible and any(answer.by == group.id for answer in r.responses)),
        tuple((Link(right.short_name, f"/rights/{right.id}/"), duty.must)
              for right in charter.rights for duty in right.duties if duty.group == group.id),
        tuple(_more(look, group)))


def _more(look: Lookup, group: Group) -> Iterator[Link]:
    charter = look.charter
    if group.id == charter.recommendations.asked_by:
        yield Link(f"It asked for the {len(charter.recommendations.recommendations)} recommendations, on "
                   f"{long_date(charter.recommendations.asked_on)}", "/progress/recommendations/")
    if group.id == charter.remit.group:
        yield Link("What it is for, who sits on it and who decides", "/progress/implementation-group/")
    if group.id in charter.stigma.media_guidance.made_by:
        yield Link("Its points for the media", "/progress/stigma/media/")
    for plan in charter.plans:
        if group.id in (plan.made_by, plan.reported_by, plan.reports_to):
            yield Link(plan.title, f"/progress/plans/{plan.id}/")
