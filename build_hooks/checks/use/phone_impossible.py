"""A phone number of a contact must be one that can exist in the United Kingdom.

Someone may call it once, in the worst hour, and not try again.

Wrong: `phone: "0345 600 952"`, with a digit missing.
Write instead: the whole number, as its owner prints it.
"""

from collections.abc import Iterator

from build_hooks.checks.context import Context
from build_hooks.content import Content
from build_hooks.diagnostics import Diagnostic, Rule
from build_hooks.text.phones import can_exist

RULE = Rule("S130", "phone-impossible", __doc__)


def check(content: Content, context: Context) -> Iterator[Diagnostic]:
    """Yields a fault for each number that the list of UK numbers doesn't know."""
    for entry in content.of("services"):
        for field in ("phone", "text_number"):
            number = getattr(entry.record, field)
            if number and not can_exist(number):
                yield Diagnostic(entry.at(field), RULE, f"“{number}” can't be a phone number in the United Kingdom.",
                                 "Look it up on the owner's page, and write each digit.")
