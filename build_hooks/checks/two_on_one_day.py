"""A series has one entry a day: one answer of a body, one report on an action, one look at a promise.

The newest entry is what pages show. With two of one day nobody can tell which is newer, and in the
open data one of them would hide the other.

Wrong: two entries under `responses` of one recommendation, both `by: scottish-government` on 2026-11-21.
Write instead: one entry for that day that says all of it. (Two looks of one day that differ are told by status-contradicts-date.)
"""

from collections.abc import Iterator

from build_hooks.checks.context import Context
from build_hooks.content import Content, Entry
from build_hooks.diagnostics import Diagnostic, Rule
from build_hooks.text.dates import long_date

RULE = Rule("D308", "two-on-one-day", __doc__)


def check(content: Content, context: Context) -> Iterator[Diagnostic]:
    """Yields a fault for the second and every later entry of one day."""
    for entry, series in _series(content):
        first: dict[tuple, tuple] = {}
        for path, key, day in series:
            if key in first:
                line = entry.at(*first[key]).line
                yield Diagnostic(entry.at(*path), RULE, f"There is an entry of {long_date(day)} already, on line {line}.",
                                 "Put the two together, or correct one of the days.")
            first.setdefault(key, path)


def _adoptions(entry: Entry) -> list[tuple]:
    return [(("adopters", "adoptions", i, "date"), (adoption.body, adoption.date), adoption.date)
            for i, adoption in enumerate(entry.record.adopters.adoptions)]


def _series(content: Content) -> Iterator[tuple[Entry, list[tuple]]]:
    """Each series: the path of each day in it, what must differ, and the day."""
    for entry in content.of("recommendations"):
        for i, item in enumerate(entry.record.recommendations):
            yield entry, [(("recommendations", i, "responses", j, "date"), (answer.by, answer.date), answer.date)
                          for j, answer in enumerate(item.responses)]
    for entry in content.of("plans"):
        for i, theme in enumerate(entry.record.themes):
            for j, action in enumerate(theme.actions):
                yield entry, [(("themes", i, "actions", j, "reports", k, "as_of"), (report.as_of,), report.as_of)
                              for k, report in enumerate(action.reports)]
    yield from ((entry, _adoptions(entry)) for entry in content.of("stigma"))
    for entry in content.of("evidence"):
        for name in ("sightings", "date_judgements"):
            yield entry, [((name, i, "looked_on"), (judged.about, judged.looked_on, judged.status), judged.looked_on)
                          for i, judged in enumerate(getattr(entry.record, name))]
