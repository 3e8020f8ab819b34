"""What has happened can't have a date that is still to come.

Wrong: `checked_on: 2062-11-21`, when 2026 was meant.
Write instead: the day on which it really happened.
"""

from collections.abc import Iterator
from datetime import date

from build_hooks.checks.context import Context
from build_hooks.content import Content
from build_hooks.diagnostics import Diagnostic, Rule
from build_hooks.text.dates import long_date

RULE = Rule("D302", "date-in-future", __doc__)

_MAY_BE_AHEAD = {"check_again_on", "until", "review_on", "expires_on"}


def check(content: Content, context: Context) -> Iterator[Diagnostic]:
    """Yields a fault for each date after today, but for the dates of next checks and the ends of leave."""
    for entry in content.entries:
        for path, value, _ in entry.values:
            if isinstance(value, date) and path[-1] not in _MAY_BE_AHEAD and value > context.today:
                yield Diagnostic(entry.at(*path), RULE, f"{long_date(value)} is still to come.",
                                 "Check the year, the month and the day.")
