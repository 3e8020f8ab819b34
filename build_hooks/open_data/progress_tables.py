"""The tables about what was asked, answered and promised, and what we can see of it."""

from collections.abc import Iterator

from build_hooks.models.charter import Charter
from build_hooks.models.evidence import Judged
from build_hooks.models.plan import PlanAction
from build_hooks.open_data.table import ASKED, FROM_SOURCE, NUMBER, SOURCE, Resource, Row, day, joined, text, told, whole, yes_no

TARGETS = ("recommendation", "action", "change_team_action", "plan_action")


def _recommendations(charter: Charter) -> Iterator[Row]:
    record = charter.recommendations
    for item in record.recommendations:
        yield item.number, item.title, record.asked_by, joined(item.responsible), told(item.asked), item.source, item.section


def _responses(charter: Charter) -> Iterator[Row]:
    for item in charter.recommendations.recommendations:
        for response in sorted(item.responses, key=lambda r: r.date):
            yield (item.number, response.date, response.status_as_printed, told(response.gist),
                   told(response.not_answered), response.source, response.by)


def _figures(charter: Charter) -> Iterator[Row]:
    for item in charter.recommendations.recommendations:
        for response in sorted(item.responses, key=lambda r: r.date):
            for number, figure in enumerate(response.figures, 1):
                yield item.number, response.date, response.by, number, figure.value, figure.what, response.source


def _actions(charter: Charter) -> Iterator[Row]:
    for action in charter.actions.actions:
        yield (action.number, joined(action.responsible), action.gist, action.section, action.status_as_printed,
               action.source, action.title)


def _plans(charter: Charter) -> Iterator[Row]:
    for plan in charter.plans:
        yield (plan.id, plan.title, plan.title_as_printed, plan.area, plan.date, plan.as_at, plan.made_by,
               yes_no(plan.numbers_printed), plan.plan_before, plan.summary)


def _plan_actions(charter: Charter) -> Iterator[Row]:
    for plan in charter.plans:
        for theme, action in plan.actions:
            for report in action.reports or (None,):
                yield (plan.id, action.number, theme.name, lead(action), action.time_frame or None,
                       report.rag_as_printed if report else None, report.progress_gist if report else None,
                       report.as_of if report else plan.as_at, told(action.notes),
                       report.source if report else action.source, action.title, told((action.gist, *action.steps)),
                       joined(action.shares_cells_with) or None)


def lead(action: PlanAction) -> str | None:
    """Who leads: bodies and roles by name, or the cell as printed where none can be named."""
    return joined(one.name for one in action.leads) or action.lead_as_printed


def _responsible(charter: Charter) -> Iterator[Row]:
    for item in charter.recommendations.recommendations:
        yield from (("recommendation", str(item.number), group) for group in item.responsible)
    for action in charter.actions.actions:
        yield from (("action", str(action.number), group) for group in action.responsible)
    for plan in charter.plans:
        for _, action in plan.actions:
            groups = dict.fromkeys(one.group for one in action.leads if one.group)
            yield from (("plan_action", f"{plan.id}/{action.number}", group) for group in groups)


def _statuses(charter: Charter) -> Iterator[Row]:
    if charter.evidence:
        for sighting in charter.evidence.sightings:
            yield "what we can see", *_judged(sighting, sighting.status), None, None, None
        for judgement in charter.evidence.date_judgements:
            yield ("against the date", *_judged(judgement, judgement.status), judgement.date_as_printed, judgement.due,
                   judgement.done)


def _judged(judged: Judged, status: str) -> Row:
    about = judged.about
    target = f"{about.plan}/{about.number}" if about.plan else about.number
    return (about.kind, target, judged.looked_on, status, joined(place.name for place in judged.looked_in), judged.by,
            judged.why)


PROGRESS_TABLES = (
    Resource("recommendations", "Recommendations", "What the Drug Deaths Taskforce asked for.", (
        NUMBER, text("title", "Short name"), text("asked_by", "Id of the body that asked"), text("responsible", ASKED),
        text("asked", "What was asked, in our words"), SOURCE, text("section", "Section of the source")),
        ("number",), _recommendations, (("asked_by", "groups", "id"), FROM_SOURCE)),
    Resource("responses", "Responses", "Each answer to a recommendation, with its date.", (
        whole("recommendation", "Number of the recommendation"), day("date", "Day of the answer"),
        text("status_as_printed", "The body’s own word"), text("gist", "In our words"),
        text("not_answered", "What was asked and not answered; empty where we found nothing"), SOURCE,
        text("by", "Id of the body that answered")), ("recommendation", "date", "by"), _responses,
        (("recommendation", "recommendations", "number"), ("by", "groups", "id"), FROM_SOURCE)),
    Resource("figures", "Figures of the responses", "Each sum of money, date or number that a response names.", (
        whole("recommendation", "Number of the recommendation"), day("date", "Day of the answer"),
        text("by", "Id of the body that answered"), whole("number", "Our count"), text("value_as_printed", "As printed"),
        text("what", "What it is, in our words"), SOURCE), ("recommendation", "date", "by", "number"), _figures,
        (("recommendation", "recommendations", "number"), ("by", "groups", "id"), FROM_SOURCE)),
    Resource("actions", "Actions", "Actions 11 to 28: 18 of 139.", (
        NUMBER, text("responsible", ASKED), text("gist", "In our words"), text("section", "Section of the source"),
        text("status_as_printed", "Empty: none is printed"), SOURCE, text("title", "Short name, in our words")),
        ("number",), _actions, (FROM_SOURCE,)),
    Resource("plans", "Local plans", "Each local plan.", (
        text("id", "Its name in addresses"), text("title", "In our words"), text("title_as_printed", "Title in the source"),
        text("area", "The area it is for"), day("date", "Date of the plan"), day("as_at", "The day that the rows tell of"),
        text("made_by", "Id of the body that made it"), text("numbers_printed", "no: the numbers are our count", "yes", "no"),
        text("plan_before", "Id of the plan before it"), text("summary", "In our words")), ("id",), _plans,
        (("made_by", "groups", "id"), ("plan_before", "plans", "id"))),
    Resource("plan_actions", "Actions of local plans", "Each action of a local plan: one row for each report on it.", (
        text("plan", "Id of the plan"), text("number", "As text: 1.10 is not 1.1"), text("theme", "As printed"),
        text("lead", "The body or role that leads. Names of people are left out"),
        text("time_frame_as_printed", "The whole cell, on one line"),
        text("rag_as_printed", "Letters as printed. The plan does not say what they mean"),
        text("progress_gist", "In our words"), day("as_of", "Day of the report; with no report, the plan’s own day"),
        text("note", "What cannot be right, and what is missing"), SOURCE, text("title", "Short name, in our words"),
        text("gist", "What is to be done, in our words"),
        text("shares_cells_with", "Other actions printed in the same cells")),
        ("plan", "number", "as_of"), _plan_actions, (("plan", "plans", "id"), FROM_SOURCE)),
    Resource("responsible", "Who is responsible", "Which body is named for what.", (
        text("kind", "recommendation, action or plan_action", "recommendation", "action", "plan_action"),
        text("target", "Its number. For a plan_action: plan/number"), text("group", "Id of the body")),
        ("kind", "target", "group"), _responsible, (("group", "groups", "id"),)),
    Resource("statuses", "Statuses we set", "What we can see, and how it stands against its date. Empty where nobody has looked yet.", (
        text("which", "what we can see, or against the date", "what we can see", "against the date"),
        text("kind", "recommendation, action, change_team_action or plan_action", *TARGETS),
        text("target", "Its number. For a plan_action: plan/number"), day("looked_on", "Day on which someone looked"),
        text("status", "One of the published words"), text("looked_in", "Where, with a semicolon between"),
        text("by", "The role of the person who looked"), text("why", "Why this status"),
        text("date_as_printed", "The date that was promised, as printed"), day("due", "That date"), day("done", "When it was done")),
        ("which", "kind", "target", "looked_on"), _statuses),
)
