"""A check date must come before the date of the next check.

Wrong: `checked_on: 2026-11-21` with `check_again_on: 2026-05-21`.
Write instead: a day after the check.
"""

from collections.abc import Iterator

from pydantic import BaseModel

from build_hooks.checks.context import Context
from build_hooks.content import Content
from build_hooks.diagnostics import Diagnostic, Rule
from build_hooks.text.dates import long_date

RULE = Rule("D301", "dates-out-of-order", __doc__)


def check(content: Content, context: Context) -> Iterator[Diagnostic]:
    """Yields a fault where the next check comes before the last one."""
    for entry in content.entries:
        record: BaseModel = entry.record
        last, again = getattr(record, "checked_on", None), getattr(record, "check_again_on", None)
        if last and again and again <= last:
            yield Diagnostic(
                entry.at("check_again_on"), RULE,
                f"The next check, {long_date(again)}, is not after the last one, {long_date(last)}.",
                "Write the day by which it must be checked again.")
