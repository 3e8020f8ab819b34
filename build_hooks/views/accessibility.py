"""The accessibility statement, from charter/accessibility.yml."""

from collections.abc import Iterator
from typing import NamedTuple

from build_hooks.models.accessibility import Accessibility
from build_hooks.text.dates import long_date
from build_hooks.views.lookup import Lookup, formats
from build_hooks.views.parts import PageView

KINDS = {"fault": "", "too-much-work": "The law calls putting this right too much work (“disproportionate burden”).",
         "not-covered": "The law does not cover this."}


class TestedView(NamedTuple):
    what: str
    how: str
    on: str
    by: str
    found: str


class FaultView(NamedTuple):
    what: str
    why: str
    instead: str | None
    kind: str
    known_since: str
    put_right_by: str | None


class AccessibilityView(NamedTuple):
    record: Accessibility
    tested: tuple[TestedView, ...]
    faults: tuple[FaultView, ...]
    written_on: str


def make_pages(look: Lookup) -> Iterator[PageView]:
    """“/accessibility/”, where the data is there."""
    record = look.charter.accessibility
    if record is None:
        return
    yield PageView(
        "/accessibility/", "accessibility", "Accessibility statement (draft)", record.summary,
        AccessibilityView(
            record,
            tuple(TestedView(t.what, t.how, long_date(t.on), t.by, t.found)
                  for t in sorted(record.tested, key=lambda t: t.on, reverse=True)),
            tuple(FaultView(f.what, f.why, f.instead, KINDS[f.kind], long_date(f.known_since),
                            long_date(f.put_right_by) if f.put_right_by else None) for f in record.faults),
            long_date(record.written_on)),
        formats=formats(plain="/accessibility/", easy=None, current="plain"), dates=look.dates(record))
