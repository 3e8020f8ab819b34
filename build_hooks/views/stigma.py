"""Stigma: whom it touches, what it does, what works, and who has acted."""

from collections.abc import Iterator
from typing import NamedTuple

from build_hooks.text.dates import long_date
from build_hooks.views import promise
from build_hooks.views.agreement import PROGRESS
from build_hooks.views.history import changes
from build_hooks.views.lookup import Lookup, formats
from build_hooks.views.parts import Change, Link, PageView, Promise, Statement


class PlaceView(NamedTuple):
    id: str
    name: str
    what_happens: tuple[Statement, ...]
    what_must_change: tuple[Statement, ...]


class AdoptionView(NamedTuple):
    body: str
    href: str | None
    date: str
    evidence: str
    url: str | None
    looked_in: tuple[str, ...]
    looked_on: str


class StigmaView(NamedTuple):
    affected: tuple[Statement, ...]
    does: tuple[Statement, ...]
    works: tuple[Statement, ...]
    places: Link
    done: tuple[Statement, ...]
    media: Link
    questions: Link
    adopters_about: tuple[Statement, ...]
    while_empty: str
    not_known: tuple[str, ...]
    adoptions: tuple[AdoptionView, ...]
    promises: tuple[Promise, ...]
    rights: tuple[Link, ...]
    gaps: tuple[str, ...]
    history: tuple[Change, ...]


class PlacesView(NamedTuple):
    places: tuple[PlaceView, ...]


class PointsView(NamedTuple):
    about: tuple[Statement, ...]
    made_by: tuple[Link, ...]
    points: tuple[Statement, ...]
    action: Promise


def make_pages(look: Lookup) -> Iterator[PageView]:
    """“/progress/stigma/”, and below it: places, the points for the media, and questions for services."""
    record, address = look.charter.stigma, "/progress/stigma/"
    shared = {"dates": look.dates(record), **look.as_at(record.as_at)}
    below = {"crumbs": (PROGRESS, Link(record.title, address)), **shared}
    media, questions = record.media_guidance, record.improvement_questions
    places = Link("Where people meet stigma, and what has to change", f"{address}places/")
    points = media_link(look)
    asks = Link("Questions a service can ask itself", f"{address}questions/")
    yield PageView(address, "stigma", record.title, record.summary, _stigma(look, places, points, asks),
                   crumbs=(PROGRESS,), formats=formats(plain=address, easy=None, current="plain"), **shared)
    yield PageView(
        places.href, "stigma_places", places.text, "What happens there, and what must change, as our sources say.",
        PlacesView(tuple(PlaceView(p.id, p.name, look.statements(p.what_happens), look.statements(p.what_must_change))
                         for p in record.places)),
        formats=formats(plain=places.href, easy=None, current="plain"), **below)
    yield PageView(
        points.href, "stigma_points", points.text, "For journalists, editors and anyone who writes about drugs.",
        PointsView(look.statements(media.about), look.groups(media.made_by),
                   tuple(Statement(p.text, look.source(p)) for p in media.points), promise.action(look, media.action)),
        formats=formats(plain=points.href, easy=None, current="plain"), **below)
    yield PageView(
        asks.href, "stigma_points", asks.text, questions.about,
        PointsView((), (), tuple(Statement(p.text, look.source(p)) for p in questions.questions),
                   promise.action(look, questions.action)),
        formats=formats(plain=asks.href, easy=None, current="plain"), **below)


def media_link(look: Lookup) -> Link:
    """To what was written for the media."""
    return Link(f"{len(look.charter.stigma.media_guidance.points)} points for the media", "/progress/stigma/media/")


def _stigma(look: Lookup, places: Link, media: Link, questions: Link) -> StigmaView:
    record, register = look.charter.stigma, look.charter.stigma.adopters
    return StigmaView(
        look.statements(record.who_is_affected), look.statements(record.what_it_does),
        look.statements(record.what_works), places, look.statements(record.done_so_far), media, questions,
        look.statements(register.about), register.while_empty, register.not_known,
        tuple(AdoptionView(a.body, look.group(a.group).href if a.group else None, long_date(a.date), a.evidence,
                           a.evidence_url, a.looked_in, long_date(a.looked_on))
              for a in sorted(register.adoptions, key=lambda a: (a.date, a.body))),
        (*(promise.recommendation(look, n) for n in record.recommendations),
         *(promise.action(look, n) for n in record.actions)),
        tuple(map(look.right_link, record.rights)), record.gaps,
        changes(record.history, "/progress/stigma/"))
