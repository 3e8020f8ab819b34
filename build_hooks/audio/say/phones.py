"""Phone numbers, digit by digit, with a pause after each group.

A wrong reading here costs the most: 999 is "nine nine nine", never an amount.
"""

import re

from build_hooks.audio.say.numbers import digits
from build_hooks.audio.say.rule import rule

_CALL = r"\b(?:call|calls|calling|phone|dial|ring|text|textphone|number)\b"
_GROUPS = {11: (5, 3, 3), 10: (4, 3, 3), 8: (4, 4), 6: (3, 3)}


def _spoken(match: re.Match) -> str:
    groups = re.findall(r"\d+", match[0])
    if len(groups) == 1:
        groups = _split(groups[0])
    words = ", ".join(digits(group) for group in groups)
    return f"plus {words}" if match[0].startswith("+") else words


def _split(number: str) -> list[str]:
    parts, position = [], 0
    for size in _GROUPS.get(len(number), (len(number),)):
        parts.append(number[position : position + size])
        position += size
    return parts


def _short(match: re.Match) -> str:
    return match[1] + digits(match[2])


RULES = (
    rule(r"(?<![\w.,£])\+44\s?(?:\(0\)\s?)?\d(?:[\s-]?\d){7,10}(?![\w%])", _spoken),
    rule(r"(?<![\w.,£])\(?0\d{2,4}\)?(?:[\s-]?\d){4,9}(?![\w%])", _spoken),
    rule(r"(?<![\w.,£])116[\s-]?\d{3}(?![\w%])", lambda match: ", ".join(map(digits, re.findall(r"\d{3}", match[0])))),
    rule(r"(?<![\w.,£/])()(999|111|112)(?![\w%/]|[.,]\d)", _short),
    rule(rf"({_CALL}(?:\s[\w-]+){{0,3}}?\s)(\d{{3,6}})(?![\w%/]|[.,:]\d|\s(?:people|times|days)\b)", _short,
         any_case=True),
)
