"""What others rely on in the open data: the columns that never go or move, and how many things the documents hold."""

from build_hooks.models.charter import Charter
from build_hooks.open_data.resources import RESOURCES

COLUMNS = {
    "rights": "id, title, summary, status, standing",
    "links": "right_id, kind, target",
    "recommendations": "number, title, asked_by, responsible",
    "responses": "recommendation, date, status_as_printed, gist, not_answered, source",
    "actions": "number, responsible, gist, section, status_as_printed, source",
    "plan_actions": "plan, number, theme, lead, time_frame_as_printed, rag_as_printed, progress_gist, as_of, note, source",
    "commitments": "value, number, text",
    "change_team_actions": "number, text",
    "agreed_practices": "number, text",
    "open_questions": "number, text",
    "questions": "number, question, answer",
    "values": "kind, number, name, gist",
    "key_areas": "number, text",
    "media_guidance": "number, text",
    "services": "id, name, phone, url, for_whom, hours, checked_on, check_again_on",
    "glossary": "term, meaning",
    "sources": "id, title, publisher, date, file",
}
ROWS = {
    "rights": 14, "recommendations": 20, "responses": 20, "actions": 18, "commitments": 27, "change_team_actions": 7,
    "agreed_practices": 6, "open_questions": 2, "questions": 11, "values": 15, "key_areas": 5, "tasks": 9,
    "media_guidance": 6, "plans": 2, "plan_actions": 32, "services": 12, "sources": 5, "statuses": 0, "adoptions": 0,
    "figures": 37, "what_matters": 23}


def table(charter: Charter, name: str) -> list[dict]:
    """The rows of a table, each as column => value."""
    resource = next(resource for resource in RESOURCES if resource.name == name)
    names = [column.name for column in resource.columns]
    return [dict(zip(names, row, strict=True)) for row in resource.rows(charter)]
