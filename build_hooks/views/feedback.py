"""You said, we did: each point of the workshops, what came of it, and the gap."""

from collections.abc import Iterator
from typing import NamedTuple

from build_hooks.models.feedback import Said, Workshop
from build_hooks.text.dates import long_date
from build_hooks.views.easy import easy_page
from build_hooks.views.lookup import Lookup, formats
from build_hooks.views.parts import Link, PageView, Statement

TAKE_PART = Link("Take part", "/take-part/")
ADDRESS = "/take-part/you-said-we-did/"


class PointView(NamedTuple):
    id: str
    theme: str
    you_said: Statement
    before: tuple[Statement, ...]
    came_of_it: tuple[Statement, ...]
    on_these_pages: tuple[Link, ...]
    gap: str


class WorkshopView(NamedTuple):
    id: str
    title: str
    when: str
    who: str
    careful: str
    points: tuple[PointView, ...]


class FeedbackView(NamedTuple):
    how_to_read: tuple[str, ...]
    workshops: tuple[WorkshopView, ...]
    gaps: tuple[str, ...]


def make_pages(look: Lookup) -> Iterator[PageView]:
    """“/take-part/you-said-we-did/” and its Easy Read page."""
    feedback = look.charter.feedback
    if not feedback:
        return
    yield PageView(
        ADDRESS, "you_said", feedback.title, feedback.summary,
        FeedbackView(feedback.how_to_read, tuple(_workshop(look, each) for each in feedback.workshops), feedback.gaps),
        crumbs=(TAKE_PART,), formats=formats(plain=ADDRESS, easy=f"{ADDRESS}easy-read/", current="plain"),
        dates=look.dates(feedback))
    yield easy_page(look, ADDRESS, feedback.title, feedback.easy_read, feedback)


def _workshop(look: Lookup, workshop: Workshop) -> WorkshopView:
    when = f"{long_date(workshop.on)}." if workshop.on else workshop.date_note or ""
    return WorkshopView(workshop.id, workshop.title, when, workshop.who, workshop.careful,
                        tuple(_point(look, workshop, point) for point in workshop.points))


def _point(look: Lookup, workshop: Workshop, point: Said) -> PointView:
    return PointView(
        f"{workshop.id}-{point.id}", point.theme, Statement(point.you_said, look.source(point)),
        look.statements(point.before), look.statements(point.came_of_it),
        tuple(Link(each.text, each.link) for each in point.on_these_pages), point.gap)
