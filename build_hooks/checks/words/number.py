"""A number is not in figures, or is hard to read.

What it checks: numbers written as words ("seven"; "one" is fine), per cent signs,
and large numbers without a comma (10000).

Why: figures are found and read faster. The NHS and Inclusion Europe ask for them.
Few people feel sure about per cent: "1 in 4 people" is clearer.

Wrong: Seven people came. 25% had waited.

Write this instead: 7 people came. 1 in 4 had waited.
"""

import re

from build_hooks.checks.reading import ANY_DIGIT, BOTH, Context, blocks_at, found
from build_hooks.diagnostics import Rule

RULE = Rule("W408", "words-number")
LEVELS = BOTH

_FIGURES = {word: str(number) for number, word in enumerate(
    "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen "
    "nineteen twenty".split(), 2)}
_FIGURES |= {"thirty": "30", "forty": "40", "fifty": "50", "sixty": "60", "seventy": "70", "eighty": "80", "ninety": "90"}
_WORD = re.compile(rf"(?<![-\w])(?:{'|'.join(_FIGURES)})\b(?!-?(?:thirds?|fifths?|quarters?|of us)\b)", re.IGNORECASE)
_PER_CENT = re.compile(r"(?<![\d.,])\d[\d.,]{0,15}\s?(?:%|per cent\b|percent\b)|%", re.IGNORECASE)
_LONG = re.compile(r"(?<![\d.,/:#+\-\w])[1-9]\d{4,8}(?![\d\-/:\w]|[.,]\d| \d)")


def check(file, context: Context):
    for block, severity in blocks_at(file, context, LEVELS):
        for match in _WORD.finditer(block.prose) if not block.stems.isdisjoint(_FIGURES) else ():
            if match[0].lower() not in _FIGURES:
                continue  # Letters of other alphabets count as ours where the case is ignored: ſix.
            yield found(file, block, match.start(), match.end(), RULE, f"“{match[0]}” is a number in letters.",
                        f"Write “{_FIGURES[match[0].lower()]}”.", severity)
        if "%" not in block.prose and not ANY_DIGIT.search(block.prose):
            continue
        for match in _PER_CENT.finditer(block.prose):
            yield found(file, block, match.start(), match.end(), RULE, f"“{match[0]}” is hard to picture.",
                        "Write it as people: “1 in 4 people” for 25%.", severity)
        for match in _LONG.finditer(block.prose):
            yield found(file, block, match.start(), match.end(), RULE, f"“{match[0]}” is hard to read.",
                        f"Write “{int(match[0]):,}”.", severity)
