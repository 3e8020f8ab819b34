"""The days of a consent must follow each other: given, looked at again, ended.

Wrong: `review_on` before `given_on`, or after `expires_on`.
Write instead: a review between the two.
"""

from collections.abc import Iterator

from build_hooks.checks.context import Context
from build_hooks.content import Content
from build_hooks.diagnostics import Diagnostic, Rule
from build_hooks.text.dates import long_date

RULE = Rule("P624", "private-consent-dates", __doc__)

_ORDER = (("given_on", "review_on"), ("review_on", "expires_on"))


def check(content: Content, context: Context) -> Iterator[Diagnostic]:
    """Yields a fault where a later day comes first."""
    for entry in content.of("stories"):
        for first, second in _ORDER:
            early, late = getattr(entry.record.consent, first), getattr(entry.record.consent, second)
            if early > late:
                yield Diagnostic(entry.at("consent", second), RULE,
                                 f"“{second}”, {long_date(late)}, comes before “{first}”, {long_date(early)}.",
                                 "Write the days as they follow each other: given_on, review_on, expires_on.")
