"""A National Insurance number is printed.

What it checks: 2 letters, 6 figures and a letter, in the form that the tax office gives out.

Why: with it, others can work or claim in a person's name.

Wrong: QQ 12 34 56 C

Write this instead: nothing. No text needs it.
"""

import re

from build_hooks.checks.privacy.source_lines import found_in_line, hidden, lines_with_digits
from build_hooks.checks.reading import BOTH, Context
from build_hooks.diagnostics import Rule

RULE = Rule("P605", "private-national-insurance")
LEVELS = BOTH

_NUMBER = re.compile(r"(?<![\w-])[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z][ -]?\d{2}[ -]?\d{2}[ -]?\d{2}[ -]?[A-D](?![\w-])|"
                     r"(?<![\w-])QQ[ -]?\d{2}[ -]?\d{2}[ -]?\d{2}[ -]?[A-D](?![\w-])", re.IGNORECASE)
_NEVER = re.compile(r"(?:BG|GB|KN|NK|NT|TN|ZZ)", re.IGNORECASE)


def check(file, context: Context):
    for number, column, line in lines_with_digits(file):
        for match in _NUMBER.finditer(line):
            if not _NEVER.match(match[0]):
                yield found_in_line(file, number, column + match.start(), match[0], RULE,
                                    f"This looks like a National Insurance number: “{hidden(match[0])}”.", "Take it out.")
