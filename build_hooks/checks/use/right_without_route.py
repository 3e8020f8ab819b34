"""Each right needs a way in from what happens to people.

Nobody looks for a right by its name. They look for what happened: “they turned me away”.
A right that no situation names can be read, but nobody is led to it or told what to do.

Wrong: a right that stands under `rights:` in no file of charter/situations/.
Write instead: its id under `rights:` of a situation that it fits, or a new situation.
"""

from collections.abc import Iterator

from build_hooks.checks.context import Context
from build_hooks.content import Content
from build_hooks.diagnostics import Diagnostic, Rule

RULE = Rule("R250", "right-without-route", __doc__)


def check(content: Content, context: Context) -> Iterator[Diagnostic]:
    """Yields a fault for each right that no situation leads to, once there are situations."""
    if not content.of("situations"):
        return
    named = {right for entry in content.of("situations") for right in entry.record.rights}
    for entry in content.of("rights"):
        if entry.record.id not in named:
            yield Diagnostic(entry.at("id"), RULE, f"No situation leads to the right “{entry.record.id}”.",
                             "Name it under “rights:” in a file of charter/situations/.")
