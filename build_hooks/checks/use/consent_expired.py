"""A story whose consent has ended can't be shown.

People agree for a time. When it is over, silence is a no.

Seen: `expires_on: 2026-11-20`, and it is later than that.
Do: ask the person again, or run `python -m build_hooks withdraw CODE`.
"""

from collections.abc import Iterator

from build_hooks.checks.context import Context
from build_hooks.content import Content
from build_hooks.diagnostics import Diagnostic, Rule
from build_hooks.text.dates import long_date

RULE = Rule("P622", "private-consent-expired", __doc__)


def check(content: Content, context: Context) -> Iterator[Diagnostic]:
    """Yields a fault for each consent that ended before today."""
    for entry in content.of("stories"):
        consent = entry.record.consent
        if consent.expires_on < context.today:
            yield Diagnostic(entry.at("consent", "expires_on"), RULE, f"This consent ended on {long_date(consent.expires_on)}.",
                             f"Ask the person again, or take it down: python -m build_hooks withdraw {consent.code}")
