"""Capital letters stand for words that are not given.

What it checks: short forms in capitals that not everyone knows. They must be in the
word list, or stand after the full name at their first use, as "Full Name (FN)".

Why: people who do not know the letters are shut out, and feel it. GOV.UK, the NHS
and the Web Content Accessibility Guidelines (3.1.4) ask for the whole words.

Wrong: Ask your ADP.

Write this instead: Ask your Alcohol and Drug Partnership (ADP).
"""

import re
from functools import lru_cache

from build_hooks.checks.reading import BOTH, Context, blocks_at, found
from build_hooks.diagnostics import Rule

RULE = Rule("W405", "words-acronym")
LEVELS = BOTH

_SHORT = re.compile(r"\b[A-Z][A-Z0-9&]{1,5}(?:s|['’]s)?\b(?![-'’]\w)")
_CAPITALS = re.compile(r"\b[A-Z]{2,}(?:[\s,]+[A-Z]{2,}){2,}\b")
_ROMAN = re.compile(r"[IVX]+$")
_WORDS = frozenset("ONLY HIGH LOW OR AND NOT NO YES OFF ON IF ALL ANY MUST STOP NEW FREE HELP DO GO TO THE".split())


def check(file, context: Context):
    known = {word.upper() for word in context.language.known_short_forms} | {word.upper() for word in file.expansions}
    known |= {word.upper() for word in context.glossary if len(word) < 8}
    known |= set(re.findall(r"\(([A-Z][A-Z0-9&]{1,5})s?\)", file.source)) | _WORDS
    for block, severity in blocks_at(file, context, LEVELS, prose=False):
        for short, start in _short_forms(block.prose):
            if _bare(short) not in known:
                yield found(file, block, start, start + len(short), RULE, f"“{short}” isn't explained.",
                            f"Write the whole words first, then “({_bare(short)})”, or use the whole words alone.",
                            severity, told_once=short)


def _bare(short: str) -> str:
    return re.sub(r"(?:['’]s|s)$", "", short)


@lru_cache(maxsize=20_000)
def _short_forms(text: str) -> tuple[tuple[str, int], ...]:
    """Each short form and where it begins."""
    if text.isupper():
        return ()
    loud = [match.span() for match in _CAPITALS.finditer(text)]
    return tuple((match[0], match.start()) for match in _SHORT.finditer(text)
                 if not any(start <= match.start() < end for start, end in loud) and not _ROMAN.match(match[0])
                 and sum(letter.isalpha() for letter in match[0]) >= 2)
