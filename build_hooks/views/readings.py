"""What a page may say of its own words: a machine's measure, and who has read them. It never says that a page is easy."""

from collections.abc import Mapping

from build_hooks.checks.words.reading_grade import FEWEST
from build_hooks.content import Content, Entry
from build_hooks.language_gate import Measured
from build_hooks.models.base import ForReaders
from build_hooks.text.dates import long_date
from build_hooks.text.inline import plain_text
from build_hooks.views.parts import Reading
from build_hooks.views.situation import address_of


def make_readings(content: Content, measures: Mapping[str, Mapping[str, Measured]]) -> dict[str, Reading]:
    """Address => what is known of the words there. Pages that one record makes have it, from 60 words on."""
    found = {}
    for entry in content.entries:
        if isinstance(entry.record, ForReaders):
            for level, measured in measures.get(entry.document.name, {}).items():
                if measured.words >= FEWEST:
                    address = _address(entry)
                    found[f"{address}easy-read/" if level == "easy-read" else address] = Reading(
                        measured.reading_age, _people(entry.record, level))
    return found


def _address(entry: Entry) -> str:
    if entry.kind == "pages":
        return f"/{entry.uri.removesuffix('.md')}/" if entry.uri != "index.md" else "/"
    if entry.kind == "rights":
        return f"/rights/{entry.record.id}/"
    return address_of(entry.record) if entry.kind == "situations" else "/agreement/"


def _people(record: ForReaders, level: str) -> tuple[str, ...]:
    """Those who read the words of this level, the last ones first."""
    readers = sorted((r for r in record.read_by if r.level == level), key=lambda r: r.on, reverse=True)
    return tuple(f"{r.count} {'person' if r.count == 1 else 'people'} on {long_date(r.on)} ({plain_text(r.who).rstrip('.')})"
                 for r in readers)
