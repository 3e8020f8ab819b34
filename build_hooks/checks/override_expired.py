"""Leave to publish with a late check ends on its day.

Leave that is over would stay as if it had no end, and nobody would look at the number again.

Seen: `until: 2026-12-28`, and it is later than that.
Do: check the number and set its dates, then delete the entry from charter/overrides.yml. When that can't be done yet,
give new leave, with a reason of its own.
"""

from collections.abc import Iterator

from build_hooks.checks.context import Context
from build_hooks.content import Content
from build_hooks.diagnostics import Diagnostic, Rule
from build_hooks.text.dates import long_date

RULE = Rule("D311", "override-expired", __doc__)


def check(content: Content, context: Context) -> Iterator[Diagnostic]:
    """Yields a fault for each leave that is over."""
    for entry in content.of("overrides"):
        for index, override in enumerate(entry.record.overrides):
            if override.until < context.today:
                yield Diagnostic(entry.at("overrides", index, "until"), RULE,
                                 f"The leave for “{override.service}” was over on {long_date(override.until)}.",
                                 "Check the number, set its dates, then delete this entry.")
