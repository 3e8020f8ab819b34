"""The tables about all that stands around: bodies, values, questions, what happened when, words and sources."""

from collections.abc import Callable, Iterator

from build_hooks.models.charter import Charter
from build_hooks.open_data.table import FROM_SOURCE, NUMBER, SOURCE, TEXT, Resource, Row, day, joined, text, told, whole, yes_no


def _questions(charter: Charter) -> Iterator[Row]:
    for question in charter.questions.questions:
        yield question.number, question.question, told(question.answer), told(question.comments), joined(question.rights) or None


def _values(charter: Charter) -> Iterator[Row]:
    for principle in charter.values.principles:
        yield "principle", principle.number, principle.name, principle.gist
    for value in charter.values.values:
        yield "core value", value.number, value.name, value.gist


def _remit(field: str) -> Callable[[Charter], Iterator[Row]]:
    return lambda charter: ((point.number, point.text) for point in (getattr(charter.remit, field) if charter.remit else ()))


def _media_guidance(charter: Charter) -> Iterator[Row]:
    points = charter.stigma.media_guidance.points if charter.stigma else ()
    return ((point.number, point.text) for point in points)


def _adoptions(charter: Charter) -> Iterator[Row]:
    for one in charter.stigma.adopters.adoptions if charter.stigma else ():
        yield one.body, one.date, one.group, one.evidence, one.evidence_url, joined(one.looked_in), one.looked_on


def _groups(charter: Charter) -> Iterator[Row]:
    for group in charter.groups.groups:
        yield group.id, group.name, group.kind, group.what, group.source


def _timeline(charter: Charter) -> Iterator[Row]:
    if charter.timeline is None:
        return
    dated = [(event, True) for event in charter.timeline.events] + [(event, False) for event in charter.timeline.undated]
    for number, (event, has_date) in enumerate(dated, 1):
        yield (number, event.when, event.when_text, event.where, event.kind, event.text, event.source, yes_no(has_date),
               None, None)
    for number, later in enumerate(charter.timeline.since, len(dated) + 1):
        yield (number, later.when, later.when_text, None, "known since", told((later.text, *later.not_known)), None, "yes",
               later.seen_in, later.url)


def _glossary(charter: Charter) -> Iterator[Row]:
    for term in charter.glossary.terms:
        yield term.term, term.meaning, term.easy_meaning


def _sources(charter: Charter) -> Iterator[Row]:
    for source in charter.sources.sources:
        yield source.id, source.title, source.publisher, source.date, source.file, source.url


BACKGROUND_TABLES = (
    Resource("questions", "Questions", "What people asked at the first workshop.", (
        NUMBER, text("question", "In our words"), text("answer", "In our words"),
        text("comments", "What others said, in our words"), text("rights", "Ids of rights, with a semicolon between")),
        ("number",), _questions),
    Resource("values", "Values", "Principles and core values.", (
        text("kind", "principle or core value", "principle", "core value"), NUMBER, text("name", "Its name"),
        text("gist", "In our words")), ("kind", "number"), _values),
    Resource("key_areas", "Key areas", "The key areas of the Implementation Group.", (NUMBER, TEXT), ("number",),
             _remit("key_areas")),
    Resource("tasks", "Tasks", "The tasks of the Implementation Group.", (NUMBER, TEXT), ("number",), _remit("tasks")),
    Resource("media_guidance", "Points for journalists", "What journalists can do against stigma.", (NUMBER, TEXT),
             ("number",), _media_guidance),
    Resource("adoptions", "Who adopted the Stigma Charter", "Each body that did, with public evidence. Empty while we found none.", (
        text("body", "Its name"), day("date", "When"), text("group", "Id of the body, where it has one"),
        text("evidence", "In our words"), text("evidence_url", "Web address of the evidence"),
        text("looked_in", "Where someone looked, with a semicolon between"), day("looked_on", "When someone looked")),
        ("body", "date"), _adoptions, (("group", "groups", "id"),)),
    Resource("groups", "Bodies", "The bodies that our sources name.", (
        text("id", "Its name in addresses"), text("name", "Its name"), text("kind", "What kind of body it is"),
        text("what", "In our words"), SOURCE), ("id",), _groups, (FROM_SOURCE,)),
    Resource("timeline", "Timeline", "What happened when, and what was still to come.", (
        whole("number", "Its place in the list"), text("when", "As much of the date as we know: year, month, day"),
        text("when_text", "The date in words"), text("where", "scotland, uk, or the area of a local plan"),
        text("kind", "happened, expected or known since", "happened", "expected", "known since"), TEXT, SOURCE,
        text("dated", "no: the source gives no date", "yes", "no"), text("seen_in", "For what is known since: where it was seen"),
        text("url", "Web address of where it was seen")), ("number",), _timeline, (FROM_SOURCE,)),
    Resource("glossary", "Words", "Words explained.", (
        text("term", "The word"), text("meaning", "What it means"), text("easy_meaning", "What it means, in Easy Read")),
        ("term",), _glossary),
    Resource("sources", "Sources", "The documents that everything rests on.", (
        text("id", "Its name in addresses"), text("title", "Title"), text("publisher", "Publisher"),
        day("date", "Empty where none is printed"), text("file", "Name of the text it was read from"),
        text("url", "Web address")), ("id",), _sources),
)
