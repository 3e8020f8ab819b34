"""Everything that names another thing by its id or number, with the place where it does."""

from collections.abc import Iterator

from build_hooks.checks.judged import judged
from build_hooks.content import Content, Entry
from build_hooks.models.plan import Plan

Reference = tuple[Entry, tuple, str, str | int]
"""Entry, path, kind of thing, and the name that is given."""

_TARGETS = {"recommendation": "recommendation", "action": "action", "change_team_action": "action of the Change Team"}


def references(content: Content) -> Iterator[Reference]:
    """Each place where a thing is named."""
    for entry in content.of("overrides"):
        for index, override in enumerate(entry.record.overrides):
            yield entry, ("overrides", index, "service"), "service", override.service
    for kind, find in _OF:
        for entry in content.of(kind):
            yield from find(entry)


def plan_numbers(content: Content) -> Iterator[tuple[Entry, tuple, Plan, str]]:
    """Each place where an action of a plan that is there is named."""
    plans = {entry.record.id: entry.record for entry in content.of("plans")}
    for entry in content.of("plans"):
        for i, theme in enumerate(entry.record.themes):
            for j, action in enumerate(theme.actions):
                for k, number in enumerate(action.shares_cells_with):
                    yield entry, ("themes", i, "actions", j, "shares_cells_with", k), entry.record, number
    for entry, path, record in judged(content):
        if record.about.kind == "plan_action" and record.about.plan in plans:
            yield entry, (*path, "about", "number"), plans[record.about.plan], record.about.number


def areas(content: Content) -> Iterator[tuple[Entry, tuple, str]]:
    """Each place where an area is named."""
    for entry in content.of("timeline"):
        for name in ("events", "undated"):
            yield from ((entry, (name, i, "where"), event.where) for i, event in enumerate(getattr(entry.record, name)))


def _of_right(entry: Entry) -> Iterator[Reference]:
    right = entry.record
    for i, duty in enumerate(right.duties):
        yield entry, ("duties", i, "group"), "group", duty.group
    yield from _many(entry, ("who_can_help",), "service", right.who_can_help)
    for field, kind in (("recommendations", "recommendation"), ("actions", "action"), ("values", "core value"),
                        ("principles", "principle")):
        yield from _many(entry, ("links", field), kind, getattr(right.links, field))


def _of_recommendations(entry: Entry) -> Iterator[Reference]:
    yield entry, ("asked_by",), "group", entry.record.asked_by
    for i, item in enumerate(entry.record.recommendations):
        path = ("recommendations", i)
        yield from _many(entry, (*path, "responsible"), "group", item.responsible)
        for j, response in enumerate(item.responses):
            yield entry, (*path, "responses", j, "by"), "group", response.by


def _of_actions(entry: Entry) -> Iterator[Reference]:
    for i, action in enumerate(entry.record.actions):
        yield from _many(entry, ("actions", i, "responsible"), "group", action.responsible)


def _of_questions(entry: Entry) -> Iterator[Reference]:
    for i, question in enumerate(entry.record.questions):
        yield from _many(entry, ("questions", i, "rights"), "right", question.rights)


def _of_groups(entry: Entry) -> Iterator[Reference]:
    for i, group in enumerate(entry.record.groups):
        for j, other in enumerate(group.not_to_be_confused_with):
            yield entry, ("groups", i, "not_to_be_confused_with", j, "group"), "group", other.group


def _of_plan(entry: Entry) -> Iterator[Reference]:
    plan = entry.record
    for field in ("made_by", "reported_by", "reports_to"):
        yield from _one(entry, (field,), "group", getattr(plan, field))
    yield from _one(entry, ("plan_before",), "plan", plan.plan_before)
    for i, theme in enumerate(plan.themes):
        for j, action in enumerate(theme.actions):
            path = ("themes", i, "actions", j)
            yield from _many(entry, (*path, "rights"), "right", action.rights)
            for k, lead in enumerate(action.leads):
                yield from _one(entry, (*path, "leads", k, "group"), "group", lead.group)


def _of_remit(entry: Entry) -> Iterator[Reference]:
    yield entry, ("group",), "group", entry.record.group


def _of_stigma(entry: Entry) -> Iterator[Reference]:
    stigma = entry.record
    for part in ("media_guidance", "improvement_questions", "adopters"):
        yield entry, (part, "action"), "action", getattr(stigma, part).action
    yield from _many(entry, ("media_guidance", "made_by"), "group", stigma.media_guidance.made_by)
    for i, adoption in enumerate(stigma.adopters.adoptions):
        yield from _one(entry, ("adopters", "adoptions", i, "group"), "group", adoption.group)
    for field in ("actions", "recommendations", "rights"):
        yield from _many(entry, (field,), field.removesuffix("s"), getattr(stigma, field))


def _of_timeline(entry: Entry) -> Iterator[Reference]:
    for name in ("events", "undated"):
        for i, event in enumerate(getattr(entry.record, name)):
            for field in ("groups", "recommendations", "actions"):
                yield from _many(entry, (name, i, field), field.removesuffix("s"), getattr(event, field))
            yield from _one(entry, (name, i, "plan"), "plan", event.plan)


def _of_evidence(entry: Entry) -> Iterator[Reference]:
    for name in ("sightings", "date_judgements"):
        for i, record in enumerate(getattr(entry.record, name)):
            target, path = record.about, (name, i, "about")
            yield from _one(entry, (*path, "plan"), "plan", target.plan)
            if target.kind in _TARGETS:
                number = int(target.number) if target.number.isdecimal() else target.number
                yield entry, (*path, "number"), _TARGETS[target.kind], number


_OF = (
    ("rights", _of_right), ("recommendations", _of_recommendations), ("actions", _of_actions),
    ("questions", _of_questions), ("groups", _of_groups), ("plans", _of_plan), ("implementation-group", _of_remit),
    ("stigma", _of_stigma), ("timeline", _of_timeline), ("evidence", _of_evidence),
)


def _one(entry: Entry, path: tuple, kind: str, name: str | None) -> Iterator[Reference]:
    if name is not None:
        yield entry, path, kind, name


def _many(entry: Entry, path: tuple, kind: str, names: tuple) -> Iterator[Reference]:
    return ((entry, (*path, index), kind, name) for index, name in enumerate(names))
