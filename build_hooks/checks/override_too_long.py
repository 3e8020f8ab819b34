"""Leave to publish with a late check is for a few days.

It is there for an urgent correction, not to put a check off.

Wrong: `date: 2026-12-22` with `until: 2027-06-30`.
Write instead: a day after `date`, at most 14 days later.
"""

from collections.abc import Iterator
from datetime import timedelta

from build_hooks.checks.context import Context
from build_hooks.content import Content
from build_hooks.diagnostics import Diagnostic, Rule
from build_hooks.text.dates import long_date

RULE = Rule("D312", "override-too-long", __doc__)
LONGEST = timedelta(days=14)


def check(content: Content, context: Context) -> Iterator[Diagnostic]:
    """Yields a fault for each leave that ends before it begins, or more than 14 days later."""
    for entry in content.of("overrides"):
        for index, override in enumerate(entry.record.overrides):
            if not override.date <= override.until <= override.date + LONGEST:
                yield Diagnostic(entry.at("overrides", index, "until"), RULE,
                                 f"Leave from {long_date(override.date)} can’t be until {long_date(override.until)}.",
                                 f"Write a day up to {long_date(override.date + LONGEST)}.")
