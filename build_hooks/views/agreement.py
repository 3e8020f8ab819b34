"""The Working Together Agreement at both levels, and the Change Team's actions."""

from collections.abc import Iterator
from typing import NamedTuple

from build_hooks.models.agreement import Agreement, Point
from build_hooks.text.dates import long_date
from build_hooks.views.history import changes, make_changes_page
from build_hooks.views.lookup import Lookup, formats
from build_hooks.views.parts import Change, EasySection, Link, PageView, Picture, Statement, Statuses
from build_hooks.views.statuses import statuses

PROGRESS = Link("Promises and progress", "/progress/")


class ValueView(NamedTuple):
    id: str
    name: str
    picture: Picture
    commitments: tuple[Statement, ...]


class ThemeView(NamedTuple):
    name: str
    points: tuple[str, ...]
    source: Link


class AgreementView(NamedTuple):
    version: str
    date: str
    summary: str
    purpose: tuple[Statement, ...]
    values: tuple[ValueView, ...]
    practices: tuple[Statement, ...]
    open_questions: tuple[Statement, ...]
    themes: tuple[ThemeView, ...]
    gaps: tuple[str, ...]
    history: tuple[Change, ...]


class EasyAgreementView(NamedTuple):
    version: str
    date: str
    picture: Picture
    sections: tuple[EasySection, ...]


class TeamAction(NamedTuple):
    number: int
    text: str
    source: Link
    statuses: Statuses


class ChangeTeamView(NamedTuple):
    actions: tuple[TeamAction, ...]
    open_questions: tuple[Statement, ...]


def make_pages(look: Lookup) -> Iterator[PageView]:
    """“/agreement/”, “/agreement/easy-read/” and “/progress/change-team/”."""
    record = look.charter.agreement
    address, easy = "/agreement/", "/agreement/easy-read/"
    yield PageView(
        address, "agreement", record.title, record.summary, _view(look, record),
        formats=formats(plain=address, easy=easy, current="plain", booklet=look.booklet("agreement")),
        downloads=look.downloads("agreement"), dates=look.dates(record))
    yield PageView(
        easy, "agreement_easy", f"{record.title} (Easy Read)", record.easy_read[0].blocks[0].text,
        EasyAgreementView(record.version, long_date(record.date), look.picture(record.picture),
                          look.easy(record.easy_read)),
        level="easy-read", crumbs=(Link("Easy Read", "/easy-read/"),),
        formats=formats(plain=address, easy=easy, current="easy-read", booklet=look.booklet("agreement")),
        downloads=look.downloads("agreement", "easy"), dates=look.dates(record))
    yield PageView(
        "/progress/change-team/", "change_team", "What the Change Team set out to do",
        f"{len(record.actions)} actions and {len(record.open_questions)} open questions from the first workshop.",
        ChangeTeamView(_actions(look, record), _points(look, record.open_questions)),
        crumbs=(PROGRESS,), formats=formats(plain="/progress/change-team/", easy=None, current="plain"),
        dates=look.dates(record), as_at=long_date(record.date), meta=look.age(record.date))
    yield from make_changes_page(look, record, record.history, Link(record.title, address))


def _actions(look: Lookup, record: Agreement) -> tuple[TeamAction, ...]:
    return tuple(TeamAction(a.number, a.text, look.source(a), statuses(look, "change_team_action", a.number))
                 for a in record.actions)


def _points(look: Lookup, points: tuple[Point, ...]) -> tuple[Statement, ...]:
    return tuple(Statement(point.text, look.source(point)) for point in points)


def _view(look: Lookup, record: Agreement) -> AgreementView:
    return AgreementView(
        version=record.version, date=long_date(record.date), summary=record.summary,
        purpose=look.statements(record.purpose),
        values=tuple(
            ValueView(v.id, v.name, look.picture(v.picture),
                      tuple(Statement(c.text, look.source(c)) for c in v.commitments))
            for v in record.values),
        practices=_points(look, record.practices), open_questions=_points(look, record.open_questions),
        themes=tuple(ThemeView(t.name, t.points, look.source(t)) for t in record.themes),
        gaps=record.gaps,
        history=changes(record.history, "/agreement/"))
