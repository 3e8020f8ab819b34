"""A health number is printed.

What it checks: 10 figures that pass the sum in which NHS numbers are made. For the Community
Health Index (CHI) of Scotland they also begin with a day and a month. After the words
"CHI" or "NHS number", any 10 figures.

Why: the number opens a person's health record. A CHI number shows the date of birth too.

Wrong: CHI 010190 1234

Write this instead: nothing. No text needs it.
"""

import re

from build_hooks.checks.privacy.source_lines import found_in_line, hidden, lines_with_digits
from build_hooks.checks.reading import BOTH, Context
from build_hooks.diagnostics import Rule

RULE = Rule("P604", "private-health-number")
LEVELS = BOTH

_TEN = re.compile(r"(?<![\w.,/£$+-])\d{3}[ -]?\d{3}[ -]?\d{4}(?![\w/]|[.,-]\d)|(?<![\w.,/£$+-])\d{6}[ -]\d{4}(?![\w/]|[.,-]\d)")
_NAMED = re.compile(r"\b(?:CHI|NHS|community\s+health\s+index|health\s+service|patient|hospital)\b(?:\s+(?:number|no\.?|num|id|ref))?\s*(?:is|was|:|=|#)?\s*$", re.IGNORECASE)


def check(file, context: Context):
    for number, column, line in lines_with_digits(file):
        for match in _TEN.finditer(line):
            digits = re.sub(r"\D", "", match[0])
            if digits in context.contacts or len(set(digits)) == 1:
                continue
            if _NAMED.search(line[max(0, match.start() - 60) : match.start()]) or passes_mod_11(digits) and _is_likely(digits, match[0]):
                yield found_in_line(file, number, column + match.start(), match[0], RULE,
                                    f"This looks like a health number: “{hidden(match[0])}”.", "Take it out.")


def passes_mod_11(digits: str) -> bool:
    """Whether the last digit is the check digit of the nine before it (NHS Data Dictionary)."""
    total = sum(int(digit) * weight for digit, weight in zip(digits[:9], range(10, 1, -1), strict=True))
    check_digit = (11 - total % 11) % 11
    return check_digit != 10 and check_digit == int(digits[9])


def _is_likely(digits: str, written: str) -> bool:
    """An English NHS number begins with 4, 6 or 7; a CHI number with a day and a month.

    A number without gaps that begins otherwise is more likely an order or a reference.
    """
    is_chi = 1 <= int(digits[:2]) <= 31 and 1 <= int(digits[2:4]) <= 12
    return is_chi or digits[0] in "4679" or " " in written
