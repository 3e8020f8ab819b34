"""A phone number is printed that is not on the list of services.

What it checks: British numbers in any form, in the text and in comments, addresses
and front matter. Numbers of charter/services are allowed; so are short public ones
such as 999, 101, 111 and 116 123.

Why: a private number that is once published cannot be taken back.

Wrong: Ring Sam on 07700 900123.

Write this instead: Ring the service. (Its number comes from charter/services.)
"""

import re

from build_hooks.checks.privacy.source_lines import digits_of, found_in_line, hidden, lines_with_digits
from build_hooks.checks.reading import BOTH, Context
from build_hooks.diagnostics import Rule

RULE = Rule("P601", "private-phone")
LEVELS = BOTH

_SHAPE = re.compile(
    r"(?<![\w.,£$€/#=&-])(?:(?:\+|00)\s?44[\s\-.]{0,2}(?:\(0\)[\s\-.]{0,2})?|\(?0)\d(?:[\s\-.()]{0,2}\d){8,10}(?![\d\w]|[.,]\d|[-/]\d)")
_ABROAD = re.compile(r"(?<![\w.,/#=&+-])\+(?!44)\d{1,3}(?:[\s\-.()]{0,2}\d){7,12}(?!\w)")
_LINKED = re.compile(r"tel:(\+?[\d\s().-]{7,20})")


def check(file, context: Context):
    for number, column, line in lines_with_digits(file):
        for start, words in _numbers(line):
            if digits_of(words) not in context.contacts and _is_possible(words):
                yield found_in_line(file, number, column + start, words, RULE,
                                    f"This phone number is not on the list of services: “{hidden(words)}”.",
                                    "Take it out, or add the service to charter/services.")


def _numbers(line: str):
    taken = 0
    for pattern in (_SHAPE, _ABROAD):
        for match in pattern.finditer(line):
            yield match.start(), match[0].strip()
            taken = max(taken, match.end())
    for match in _LINKED.finditer(line):
        if match.start(1) >= taken or not _SHAPE.search(line, match.start(1)):
            yield match.start(1), match[1].strip()


def _is_possible(words: str) -> bool:
    """Whether phonenumbers takes it for a number that could exist. Made-up ones for films count too."""
    from phonenumbers import NumberParseException, is_possible_number, parse

    digits = digits_of(words)
    if len(set(digits)) < 3 or len(digits) == 10 and words.isdigit():
        return False
    try:
        return is_possible_number(parse(words, "GB"))
    except NumberParseException:
        return False
