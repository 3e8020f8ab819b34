"""What was promised, each with the status that its body prints."""

from collections.abc import Iterable
from typing import TypeVar

from build_hooks.models.evidence import Judged, Target
from build_hooks.models.plan import Plan, PlanAction
from build_hooks.models.recommendation import Recommendation, Response
from build_hooks.text.dates import long_date
from build_hooks.views.lookup import Lookup
from build_hooks.views.parts import Promise

T = TypeVar("T", bound=Judged)


def latest(item: Recommendation) -> Response | None:
    """The newest answer to a recommendation."""
    return max(item.responses, key=lambda response: response.date, default=None)


def recommendation(look: Lookup, number: int) -> Promise:
    """What a recommendation asks, with the newest word that was said of it."""
    item = look.charter.recommendation_of[number]
    answer = latest(item)
    return Promise(
        f"Recommendation {number}", item.title, f"/progress/recommendations/{number}/",
        answer.status_as_printed if answer else None, long_date(answer.date) if answer else None)


def action(look: Lookup, number: int) -> Promise:
    """What an action asks. Its report prints no status."""
    item = look.charter.action_of[number]
    return Promise(f"Action {number}", item.title, f"/progress/actions/#action-{number}", item.status_as_printed)


def plan_action(plan: Plan, item: PlanAction) -> Promise:
    """What a local plan set out to do, with the newest letter that it prints."""
    report = max(item.reports, key=lambda r: r.as_of, default=None)
    return Promise(
        f"{plan.area} {plan.date.year}, {item.number}", item.title, plan_action_address(plan, item),
        report.rag_as_printed if report else None, long_date(report.as_of) if report else None)


def newest(judged: Iterable[T]) -> tuple[T, ...]:
    """The last look at each thing: a later one counts, wherever it stands in the file."""
    return tuple({record.about: record for record in sorted(judged, key=lambda record: record.looked_on)}.values())


def of_target(look: Lookup, target: Target) -> Promise:
    """What a status of ours is about, with its page."""
    if target.kind == "plan_action":
        plan = look.charter.plan_of[target.plan]
        return next(plan_action(plan, item) for _, item in plan.actions if item.number == target.number)
    if target.kind == "change_team_action":
        return change_team_action(look, int(target.number))
    return (recommendation if target.kind == "recommendation" else action)(look, int(target.number))


def change_team_action(look: Lookup, number: int) -> Promise:
    """What the Change Team set out to do. Its notes print no status."""
    item = next(item for item in look.charter.agreement.actions if item.number == number)
    return Promise(f"Action {number} of the Change Team", item.text, f"/progress/change-team/#action-{number}")


def plan_action_address(plan: Plan, item: PlanAction) -> str:
    """Action 1.1 of a plan has a page of its own: /progress/plans/<id>/1-1/."""
    return f"/progress/plans/{plan.id}/{item.number.replace('.', '-')}/"


def plan_actions_for(look: Lookup, right_id: str) -> tuple[Promise, ...]:
    """The actions of local plans that would help to make a right real."""
    return tuple(plan_action(plan, item) for plan, item in look.charter.plan_actions_by_right.get(right_id, ()))
