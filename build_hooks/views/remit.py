"""The Implementation Group: what it is for, who sits on it and who decides."""

from collections.abc import Iterator
from typing import NamedTuple

from build_hooks.text.dates import long_date
from build_hooks.views.agreement import PROGRESS
from build_hooks.views.history import changes
from build_hooks.views.lookup import Lookup, formats
from build_hooks.views.parts import Change, Link, PageView, Statement

PARTS = (("purpose", "What it is for"), ("key-areas", "Its key areas"), ("tasks", "Its tasks"),
         ("membership", "Who sits on it"), ("meetings", "How often it meets"), ("ways-of-working", "How it works"),
         ("governance", "Who decides"), ("secretariat", "Who supports it"))


class RemitPart(NamedTuple):
    id: str
    heading: str
    statements: tuple[Statement, ...]
    numbered: bool


class RemitView(NamedTuple):
    summary: str
    date: str
    group: Link
    parts: tuple[RemitPart, ...]
    gaps: tuple[str, ...]
    history: tuple[Change, ...]


def make_pages(look: Lookup) -> Iterator[PageView]:
    """“/progress/implementation-group/”."""
    record, address = look.charter.remit, "/progress/implementation-group/"
    known = record.date or look.charter.source_of[record.purpose[0].source].date
    yield PageView(
        address, "remit", record.title, record.summary,
        RemitView(
            record.summary, long_date(record.date) if record.date else record.date_note or "It has no date.",
            look.group(record.group),
            tuple(RemitPart(key, heading, tuple(Statement(item.text, look.source(item)) for item in items),
                            key in ("key-areas", "tasks"))
                  for key, heading in _headings(look) for items in (getattr(record, key.replace("-", "_")),)),
            record.gaps, changes(record.history, address)),
        crumbs=(PROGRESS,), formats=formats(plain=address, easy=None, current="plain"), dates=look.dates(record),
        **(look.as_at(known) if known else {}))


def _headings(look: Lookup) -> Iterator[tuple[str, str]]:
    record = look.charter.remit
    counted = {"key-areas": f"Its {len(record.key_areas)} key areas", "tasks": f"Its {len(record.tasks)} tasks"}
    return ((key, counted.get(key, heading)) for key, heading in PARTS)
