"""The published criteria of the three statuses."""

from collections.abc import Iterator
from typing import NamedTuple

from build_hooks.views.agreement import PROGRESS
from build_hooks.views.history import changes
from build_hooks.views.lookup import Lookup, formats
from build_hooks.views.parts import Change, Link, PageView
from build_hooks.views.status import words_of


class CriteriaPart(NamedTuple):
    id: str
    name: str
    about: tuple[str, ...]
    while_unset: str
    meanings: tuple[tuple[str, str], ...]
    count: int


class CriteriaView(NamedTuple):
    summary: str
    nobody_has_looked: str
    parts: tuple[CriteriaPart, ...]
    words: tuple[tuple[Link, str], ...]
    history: tuple[Change, ...]


def make_pages(look: Lookup) -> Iterator[PageView]:
    """“/progress/criteria/”."""
    record, address = look.charter.evidence, "/progress/criteria/"
    parts = (("what-they-say", record.what_they_say, (), 0),
             ("what-we-can-see", record.what_we_can_see, record.what_we_can_see.statuses, len(record.sightings)),
             ("against-the-date", record.against_the_date, record.against_the_date.statuses, len(record.date_judgements)))
    yield PageView(
        address, "criteria", "How we set a status", "What each of the 3 statuses means, and when we may set it.",
        CriteriaView(
            record.summary, "" if record.sightings else record.nobody_has_looked,
            tuple(CriteriaPart(key, part.name, part.about, part.while_unset, tuple((s.word, s.means) for s in meanings), count)
                  for key, part, meanings, count in parts),
            tuple((Link(word.name, word.address), word.meaning) for word in words_of(look) if word.meaning),
            changes(record.history, address)),
        crumbs=(PROGRESS,), formats=formats(plain=address, easy=None, current="plain"), dates=look.dates(record),
        **look.as_at(max(update.date for update in record.history)))
