"""The tables of the open data and their columns. Columns are a promise: add, never take away."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from build_hooks.models.charter import Charter

Cell = str | int | date | None
Row = tuple[Cell, ...]


@dataclass(frozen=True)
class Column:
    """A column: its name, its Table Schema type and what it holds."""

    name: str
    type: str
    what: str


@dataclass(frozen=True)
class Resource:
    """One table: `rows` makes it from the charter."""

    name: str
    title: str
    what: str
    columns: tuple[Column, ...]
    key: tuple[str, ...]
    rows: Callable[[Charter], Iterator[Row]]


def _rights(charter: Charter) -> Iterator[Row]:
    for right in charter.rights:
        yield right.id, right.short_name, right.summary, right.status, right.standing.text


def _links(charter: Charter) -> Iterator[Row]:
    kinds = (("recommendation", "recommendations"), ("action", "actions"), ("value", "values"),
             ("principle", "principles"))
    for right in charter.rights:
        for kind, field in kinds:
            for target in getattr(right.links, field):
                yield right.id, kind, str(target)


def _recommendations(charter: Charter) -> Iterator[Row]:
    record = charter.recommendations
    for item in record.recommendations:
        yield item.number, item.title, record.asked_by, "; ".join(item.responsible)


def _responses(charter: Charter) -> Iterator[Row]:
    for item in charter.recommendations.recommendations:
        for response in sorted(item.responses, key=lambda r: r.date):
            yield (item.number, response.date, response.status_as_printed, " ".join(response.gist),
                   " ".join(response.not_answered) or None, response.source)


def _actions(charter: Charter) -> Iterator[Row]:
    for action in charter.actions.actions:
        yield (action.number, "; ".join(action.responsible), action.gist, action.section,
               action.status_as_printed, action.source)


def _commitments(charter: Charter) -> Iterator[Row]:
    for value in charter.agreement.values:
        for commitment in value.commitments:
            yield value.name, commitment.number, commitment.text


def _points(field: str) -> Callable[[Charter], Iterator[Row]]:
    def rows(charter: Charter) -> Iterator[Row]:
        for point in getattr(charter.agreement, field):
            yield point.number, point.text
    return rows


def _questions(charter: Charter) -> Iterator[Row]:
    for question in charter.questions.questions:
        yield question.number, question.question, " ".join(question.answer)


def _values(charter: Charter) -> Iterator[Row]:
    for principle in charter.values.principles:
        yield "principle", principle.number, principle.name, principle.gist
    for value in charter.values.values:
        yield "core value", value.number, value.name, value.gist


def _services(charter: Charter) -> Iterator[Row]:
    for service in charter.services:
        yield (service.id, service.name, service.phone, service.url, service.for_whom, service.hours,
               service.checked_on, service.check_again_on)


def _glossary(charter: Charter) -> Iterator[Row]:
    for term in charter.glossary.terms:
        yield term.term, term.meaning


def _sources(charter: Charter) -> Iterator[Row]:
    for source in charter.sources.sources:
        yield source.id, source.title, source.publisher, source.date, source.file


_NUMBER = Column("number", "integer", "Its number in the source")
_TEXT = Column("text", "string", "In our words")
_SOURCE = Column("source", "string", "Id of the source document")

RESOURCES = (
    Resource("rights", "Rights", "The draft rights.", (
        Column("id", "string", "Its name in addresses"), Column("title", "string", "Short name"),
        Column("summary", "string", "In our words"), Column("status", "string", "draft"),
        Column("standing", "string", "How far it is law")), ("id",), _rights),
    Resource("links", "Links", "What was promised for each right.", (
        Column("right_id", "string", "Id of the right"),
        Column("kind", "string", "recommendation, action, value, principle or plan_action"),
        Column("target", "string", "Number or id of the thing linked")), ("right_id", "kind", "target"), _links),
    Resource("recommendations", "Recommendations", "What the Drug Deaths Taskforce asked for.", (
        _NUMBER, Column("title", "string", "Short name"), Column("asked_by", "string", "Id of the body that asked"),
        Column("responsible", "string", "Ids of the bodies asked, with a semicolon between")),
        ("number",), _recommendations),
    Resource("responses", "Responses", "Each answer to a recommendation, with its date.", (
        Column("recommendation", "integer", "Number of the recommendation"),
        Column("date", "date", "Day of the answer"),
        Column("status_as_printed", "string", "The body’s own word"), Column("gist", "string", "In our words"),
        Column("not_answered", "string", "What was asked and not answered; empty where we found nothing"), _SOURCE),
        ("recommendation", "date"), _responses),
    Resource("actions", "Actions", "Actions 11 to 28: 18 of 139.", (
        _NUMBER, Column("responsible", "string", "Ids of the bodies named, with a semicolon between"),
        Column("gist", "string", "In our words"), Column("section", "string", "Section of the source"),
        Column("status_as_printed", "string", "Empty: none is printed"), _SOURCE), ("number",), _actions),
    Resource("commitments", "Commitments", "What the Change Team promised under each value.", (
        Column("value", "string", "Name of the value"), Column("number", "integer", "Place under its value"), _TEXT),
        ("value", "number"), _commitments),
    Resource("change_team_actions", "Change Team actions", "What the Change Team set out to do.",
             (_NUMBER, _TEXT), ("number",), _points("actions")),
    Resource("agreed_practices", "Agreed practices", "How the Change Team agreed to work.",
             (_NUMBER, _TEXT), ("number",), _points("practices")),
    Resource("open_questions", "Open questions", "What the Change Team had not yet decided.",
             (_NUMBER, _TEXT), ("number",), _points("open_questions")),
    Resource("questions", "Questions", "What people asked at the first workshop.", (
        _NUMBER, Column("question", "string", "In our words"), Column("answer", "string", "In our words")),
        ("number",), _questions),
    Resource("values", "Values", "Principles and core values.", (
        Column("kind", "string", "principle or core value"), _NUMBER, Column("name", "string", "Its name"),
        Column("gist", "string", "In our words")), ("kind", "number"), _values),
    Resource("services", "Services", "Who to talk to.", (
        Column("id", "string", "Its name in addresses"), Column("name", "string", "Name"),
        Column("phone", "string", "As dialled in the UK"), Column("url", "string", "Web address"),
        Column("for_whom", "string", "Who it is for"), Column("hours", "string", "When it answers"),
        Column("checked_on", "date", "Last checked"), Column("check_again_on", "date", "Check again by")),
        ("id",), _services),
    Resource("glossary", "Words", "Words explained.", (
        Column("term", "string", "The word"), Column("meaning", "string", "What it means")), ("term",), _glossary),
    Resource("sources", "Sources", "The documents that everything rests on.", (
        Column("id", "string", "Its name in addresses"), Column("title", "string", "Title"),
        Column("publisher", "string", "Publisher"), Column("date", "date", "Empty where none is printed"),
        Column("file", "string", "Name of the text it was read from")), ("id",), _sources),
)
