"""Signs and short forms stand in for words.

What it checks: "e.g.", "i.e.", "etc.", "and/or" at both levels; in Easy Read also
&, #, §, + between words, footnote marks and Roman numerals.

Why: many people do not know these forms, and screen readers read them badly.

Wrong: Bring a letter, e.g. from your GP, and/or a bill.

Write this instead: Bring a letter, for example from your GP. You can also bring a bill.
"""

import re

from build_hooks.checks.reading import BOTH, Context, blocks_at, found
from build_hooks.diagnostics import Rule

RULE = Rule("W406", "words-shorthand")
LEVELS = BOTH

_BOTH = (
    (re.compile(r"(?<!\w)e\.?\s?g\.(?!\w)|\beg\b(?=[\s,:])", re.IGNORECASE), "Write “for example”."),
    (re.compile(r"(?<!\w)i\.\s?e\.?(?!\w)|\bie\b(?=[\s,:])", re.IGNORECASE), "Write “that is”."),
    (re.compile(r"\betc\b\.?", re.IGNORECASE), "Name all the things, or start with “such as”."),
    (re.compile(r"\band\s?/\s?or\b", re.IGNORECASE), "Write “or”, or make two sentences."),
    (re.compile(r"\b(?:viz|cf|ibid|nb)\b\.?(?=\s)", re.IGNORECASE), "Write whole words."),
)
_EASY = (
    (re.compile(r"(?<=\s)&(?=\s)"), "Write “and”."),
    (re.compile(r"(?<!\w)#(?=\s?\d)"), "Write “number”."),
    (re.compile(r"§+"), "Write “section”."),
    (re.compile(r"(?<=\w\s)\+(?=\s\w)"), "Write “and”."),
    (re.compile(r"(?<=\w)[¹²³⁴⁵⁶⁷⁸⁹†‡]+|(?<=[a-z.])\[\d{1,3}\]"), "Say it in the text itself."),
    (re.compile(r"(?<=[a-z] )(?:II|III|IV|VI{0,3}|IX|XI{0,3}|XIV|XV)\b(?!\.)"), "Write a number, such as 2."),
    (re.compile(r"(?<=[a-z])/(?=[a-z]{2,})"), "Write “or”."),
)
_SHORT = frozenset("e eg i ie etc viz cf ibid nb".split())
"""Without one of these as a word, and with no slash, a text holds none of the first."""
_SIGN = re.compile(r"[&#§+¹²³⁴⁵⁶⁷⁸⁹†‡\[IVX/]")
"""Without one of these, it holds none of the others."""


def check(file, context: Context):
    for block, severity in blocks_at(file, context, LEVELS, prose=False):
        signs = _BOTH if not block.stems.isdisjoint(_SHORT) or "/" in block.prose else ()
        if context.level_of(block) != "plain" and _SIGN.search(block.prose):
            signs += _EASY
        for pattern, better in signs:
            for match in pattern.finditer(block.prose):
                yield found(file, block, match.start(), match.end(), RULE,
                            f"“{match[0].strip()}” is not a word that people say.", better, severity)
