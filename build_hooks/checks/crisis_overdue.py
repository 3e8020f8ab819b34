"""A number for a crisis must not be past its check date.

Someone who calls a wrong number at the worst moment may not call a second one. So nothing is published while the
check of such a number is late: a service with `urgent: yes` or `crisis: yes`.

Seen: `check_again_on: 2026-12-21`, and it is later than that.
Do: check the number against its owner's page, then set both dates. When an urgent correction elsewhere can't wait for
that, record leave for a few days in charter/overrides.yml: `service`, `why`, `by` (a role), `date`, `until`.
"""

from collections.abc import Iterator

from build_hooks.checks.context import Context
from build_hooks.content import Content
from build_hooks.diagnostics import Diagnostic, Rule, Severity
from build_hooks.text.dates import long_date

RULE = Rule("D310", "crisis-overdue", __doc__)


def check(content: Content, context: Context) -> Iterator[Diagnostic]:
    """Yields a fault for each crisis number whose next check is past: only a notice while there is leave."""
    leave = {override.service: override for entry in content.of("overrides") for override in entry.record.overrides
             if override.date <= context.today <= override.until}
    for entry in content.of("services"):
        service = entry.record
        if not service.is_crisis or service.check_again_on >= context.today:
            continue
        late = f"People call “{service.name}” in a crisis. It should have been checked again by " \
               f"{long_date(service.check_again_on)}."
        if given := leave.get(service.id):
            yield Diagnostic(
                entry.at("check_again_on"), RULE, f"{late} There is leave to publish until {long_date(given.until)}.",
                "Check the number against its owner’s page, then set checked_on and check_again_on.", Severity.NOTICE)
        else:
            yield Diagnostic(
                entry.at("check_again_on"), RULE, late,
                "Check the number against its owner’s page, then set checked_on and check_again_on. If something "
                "urgent can’t wait, record leave in charter/overrides.yml.")
