"""A date is short, has letters raised after it, or is a range with a dash.

What it checks: 06/08/2018, 2018-08-06, "6th August", "August 6", "Aug", "6-8 August"
and "2018-19".

Why: 06/08 is June for some people and August for others. The NHS asks for
"6 August 2018". "to" is read out; a dash is not.

Wrong: The law came in on 06/08/18.

Write this instead: The law came in on 6 August 2018.
"""

import re

from build_hooks.checks.reading import ANY_DIGIT, BOTH, Context, blocks_at, found
from build_hooks.diagnostics import Rule

RULE = Rule("W409", "words-date")
LEVELS = BOTH

_MONTH = "January|February|March|April|May|June|July|August|September|October|November|December"
_SHORT_MONTH = "Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec"
_FORMS = (
    re.compile(r"(?<![\d/.-])\d{1,2}([/.-])\d{1,2}\1(?:\d{4}|\d{2})(?![\d/-])|(?<![\d/-])\d{4}-\d{2}-\d{2}(?![\d-])"),
    re.compile(rf"\b\d{{1,2}}(?:st|nd|rd|th)(?:\s+of)?\s+(?:{_MONTH})\b"),
    re.compile(rf"\b(?:{_MONTH})\s+\d{{1,2}}(?:st|nd|rd|th)?\b(?!\s+(?:{_MONTH}))(?=[,.\s]|$)"),
    re.compile(rf"\b\d{{1,2}}\s+(?:{_SHORT_MONTH})\b\.?|\b(?:{_SHORT_MONTH})\b\.?\s+\d{{4}}\b"),
    re.compile(rf"\b\d{{1,2}}\s?[-–—]\s?\d{{1,2}}\s+(?:{_MONTH})\b"),
    re.compile(r"(?<![\d/-])(?:19|20)\d\d\s?[-–—/]\s?(?:(?:19|20)\d\d|\d\d)(?![\d/-])"),
)


def check(file, context: Context):
    for block, severity in blocks_at(file, context, LEVELS):
        if not ANY_DIGIT.search(block.text):
            continue
        for index, form in enumerate(_FORMS):
            for match in form.finditer(block.prose):
                better = "“6 to 8 August” or “2018 to 2019”" if index >= 4 else "the day, the month in full and the year: “6 August 2018”"
                yield found(file, block, match.start(), match.end(), RULE, f"“{match[0]}” is a date that people can misread.",
                            f"Write {better}.", severity)
