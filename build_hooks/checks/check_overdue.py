"""What is past its check date should be checked again.

The page says so to its readers. This is a warning, so that an urgent change is never held up. Numbers for a crisis have
a rule of their own: crisis-overdue.

Seen: `check_again_on: 2026-05-21`, and it is later than that.
Do: check each fact and contact against its source, then set both dates.
"""

from collections.abc import Iterator

from build_hooks.checks.context import Context
from build_hooks.content import Content
from build_hooks.diagnostics import Diagnostic, Rule, Severity
from build_hooks.text.dates import long_date

RULE = Rule("D303", "check-overdue", __doc__)


def check(content: Content, context: Context) -> Iterator[Diagnostic]:
    """Yields a warning for each file whose next check is past."""
    for entry in content.entries:
        again = getattr(entry.record, "check_again_on", None)
        if again and again < context.today and not getattr(entry.record, "is_crisis", False):
            yield Diagnostic(
                entry.at("check_again_on"), RULE, f"This should have been checked again by {long_date(again)}.",
                "Check it against its sources, then set checked_on and check_again_on.", Severity.WARNING)
