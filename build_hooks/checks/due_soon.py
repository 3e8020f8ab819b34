"""What falls due in the next 30 days is listed, so that it is checked in time.

Only `python -m build_hooks check` (`make check`) tells this. It holds nothing up.

Seen: `check_again_on: 2026-12-01`, and that is less than 30 days away.
Do: check it against its sources, then set checked_on and check_again_on.
"""

from collections.abc import Iterator
from datetime import date, timedelta

from build_hooks.checks.context import Context
from build_hooks.content import Content
from build_hooks.diagnostics import Diagnostic, Location, Rule, Severity
from build_hooks.text.dates import long_date

RULE = Rule("D313", "due-soon", __doc__)
AHEAD = timedelta(days=30)


def check(content: Content, context: Context) -> Iterator[Diagnostic]:
    """Yields a notice for each check, and each end of a leave, in the next 30 days: the first day first."""
    for day, place, message, fix in sorted(_coming(content)):
        if context.today <= day <= context.today + AHEAD:
            yield Diagnostic(place, RULE, message, fix, Severity.NOTICE)


def _coming(content: Content) -> Iterator[tuple[date, Location, str, str]]:
    for entry in content.entries:
        if again := getattr(entry.record, "check_again_on", None):
            yield again, entry.at("check_again_on"), f"Check this again by {long_date(again)}.", \
                "Then set checked_on and check_again_on."
    for entry in content.of("overrides"):
        for index, override in enumerate(entry.record.overrides):
            yield override.until, entry.at("overrides", index, "until"), \
                f"The leave for “{override.service}” ends on {long_date(override.until)}.", \
                "Check the number, set its dates, then delete this entry."
