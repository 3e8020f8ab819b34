"""The sources, and for each one everything that rests on it."""

from collections import defaultdict
from collections.abc import Iterator
from typing import NamedTuple

from build_hooks.models.base import Sourced, records
from build_hooks.models.source import Source
from build_hooks.text.dates import long_date
from build_hooks.views.lookup import Lookup, formats, section_anchor, section_name
from build_hooks.views.parts import Link, PageView

SOURCES = Link("Where this comes from", "/sources/")


class SourceRow(NamedTuple):
    title: str
    href: str
    publisher: str
    date: str
    what: str
    rests: int


class SourcesView(NamedTuple):
    rows: tuple[SourceRow, ...]


class SectionView(NamedTuple):
    anchor: str
    name: str
    title: str
    rests: tuple[Link, ...]


class SourceView(NamedTuple):
    title: str
    publisher: str
    date: str
    date_note: str | None
    what: str
    url: str | None
    careful: tuple[str, ...]
    sections: tuple[SectionView, ...]


def make_pages(look: Lookup) -> Iterator[PageView]:
    """“/sources/” and “/sources/<id>/”."""
    record = look.charter.sources
    resting = _resting(look)
    yield PageView(
        "/sources/", "sources", SOURCES.text, "The public documents that everything here rests on.",
        SourcesView(tuple(
            SourceRow(s.title, f"/sources/{s.id}/", s.publisher, _date(s), s.what,
                      len({link for section in s.sections for link in resting[s.id, section.id]}))
            for s in record.sources)),
        formats=formats(plain="/sources/", easy=None, current="plain"), dates=look.dates(record))
    for source in record.sources:
        yield PageView(
            f"/sources/{source.id}/", "source", source.short_title, source.what,
            SourceView(
                source.title, source.publisher, _date(source), source.date_note, source.what, source.url,
                source.careful,
                tuple(SectionView(section_anchor(s.id), section_name(s.id), s.title,
                                  tuple(resting[source.id, s.id])) for s in source.sections)),
            crumbs=(SOURCES,), formats=formats(plain=f"/sources/{source.id}/", easy=None, current="plain"),
            dates=look.dates(record))


def _date(source: Source) -> str:
    return long_date(source.date) if source.date else "No date printed"


def _resting(look: Lookup) -> defaultdict[tuple[str, str], dict[Link, None]]:
    """(source, section) => the places on the portal that rest on it, in reading order, each once."""
    found: defaultdict[tuple[str, str], dict[Link, None]] = defaultdict(dict)
    for link, record in _places(look):
        for _, sourced in records(record):
            if isinstance(sourced, Sourced):
                found[sourced.source, sourced.section][link] = None
    return found


def _places(look: Lookup) -> Iterator[tuple[Link, object]]:
    charter = look.charter
    for right in charter.rights:
        yield Link(f"Right: {right.short_name}", f"/rights/{right.id}/"), right
    yield Link(charter.agreement.title, "/agreement/"), charter.agreement
    yield Link("What was promised, and what came of it", "/progress/"), charter.recommendations.facts
    for item in charter.recommendations.recommendations:
        yield Link(f"Recommendation {item.number}: {item.title}", f"/progress/recommendations/{item.number}/"), item
    for action in charter.actions.actions:
        yield Link(f"Action {action.number}: {action.title}", f"/progress/actions/#action-{action.number}"), action
    for principle in charter.values.principles:
        yield Link(f"Principle: {principle.name}", f"/values/#principle-{principle.number}"), principle
    for value in charter.values.values:
        yield Link(f"Core value: {value.name}", f"/values/#{value.id}"), value
    for question in charter.questions.questions:
        yield Link(f"Question {question.number}: {question.title}", f"/questions/#question-{question.number}"), question
    for group in charter.groups.groups:
        yield Link(f"Who is responsible: {group.name}", f"/progress/who-is-responsible/{group.id}/"), group
    for plan in charter.plans:
        yield Link(f"Plan: {plan.title}", f"/progress/plans/{plan.id}/"), plan
    yield Link(charter.remit.title, "/progress/implementation-group/"), charter.remit
    yield Link(charter.stigma.title, "/progress/stigma/"), charter.stigma
    yield Link(charter.timeline.title, "/progress/timeline/"), charter.timeline
    for page in charter.pages.values():
        address = "/" if page.uri == "index.md" else f"/{page.uri.removesuffix('.md')}/"
        yield Link(page.facts.title, address), page.facts
