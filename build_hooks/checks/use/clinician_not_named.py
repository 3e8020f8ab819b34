"""“Checked by a clinician” needs the role and the day of the check.

The emergency card is followed in the worst minutes of a life. Who checked it, and when, must
be known. The role is enough: no name is printed.

Wrong: `checked_by_clinician: yes` alone.
Write instead: `clinician_role: Emergency doctor` and `clinician_checked_on: 2026-11-21` beside it, or `no`.
"""

from collections.abc import Iterator

from build_hooks.checks.context import Context
from build_hooks.content import Content
from build_hooks.diagnostics import Diagnostic, Rule

RULE = Rule("S131", "clinician-not-named", __doc__)


def check(content: Content, context: Context) -> Iterator[Diagnostic]:
    """Yields a fault for each of the two that is missing."""
    for entry in content.of("emergency"):
        for field in ("clinician_role", "clinician_checked_on"):
            if entry.record.checked_by_clinician and getattr(entry.record, field) is None:
                yield Diagnostic(entry.at("checked_by_clinician"), RULE, f"A clinician has checked this, but “{field}” is missing.",
                                 f"Add a line “{field}: …”, or write “no” here.")
