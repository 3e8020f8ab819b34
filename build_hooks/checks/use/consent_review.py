"""A consent whose day of review is past should be talked about with the person again.

This is a warning. The consent still holds until its last day.

Seen: `review_on: 2026-11-20`, and it is later than that.
Do: ask the person if all is still right, then write a new `review_on`.
"""

from collections.abc import Iterator

from build_hooks.checks.context import Context
from build_hooks.content import Content
from build_hooks.diagnostics import Diagnostic, Rule, Severity
from build_hooks.text.dates import long_date

RULE = Rule("P625", "private-consent-review", __doc__)


def check(content: Content, context: Context) -> Iterator[Diagnostic]:
    """Yields a warning for each review that is past while the consent holds."""
    for entry in content.of("stories"):
        consent = entry.record.consent
        if consent.review_on < context.today <= consent.expires_on:
            yield Diagnostic(
                entry.at("consent", "review_on"), RULE, f"This consent was to be looked at again by {long_date(consent.review_on)}.",
                "Ask the person if all is still right, then write a new day.", Severity.WARNING)
