"""A sentence says "not" twice.

What it checks: 2 words that deny in one part of a sentence ("not … without",
"not un…", "never … no").

Why: the reader must turn the sentence round 2 times. Many miss one of them.

Wrong: You cannot be refused without a reason.

Write this instead: They must give you a reason if they say no.
"""

import re

from build_hooks.checks.reading import WARN_BOTH, Context, found, sentences_at
from build_hooks.diagnostics import Rule

RULE = Rule("W417", "words-double-negative")
LEVELS = WARN_BOTH

_NO = r"(?:not|never|cannot|nobody|nothing|none|no\s+one|nowhere|neither|\w{2,8}n['’]t)"
_AGAIN = (r"(?:not|never|without|unless|nobody|nothing|no\s+one|nowhere|none|no(?!\s+(?:longer|more|matter))|except|refus\w+|den(?:y|ied|ies)|fail\w*|"
          r"un(?:able|aware|clear|common|fair\w*|happy|kind|lawful\w*|likely|necessar\w+|reasonabl\w+|safe|sure|true|usual|wanted|willing|wise)|"
          r"im(?:possible|proper)|in(?:correct|dependent of)|ir(?:relevant|responsible)|dis(?:agree|allow|like)\w*|\w{2,8}n['’]t)")
_TWICE = re.compile(rf"\b{_NO}\b(?!\s+only\b)(?:\s+(?!but\b|and\b|or\b|if\b|because\b|so\b|when\b)[\w’'-]+){{0,5}}?\s+{_AGAIN}\b", re.IGNORECASE)


def check(file, context: Context):
    for block, span, severity in sentences_at(file, context, LEVELS):
        match = _TWICE.search(block.prose, span.start, span.end)
        if match:
            yield found(file, block, match.start(), match.end(), RULE,
                        f"“{excerpt_of(match[0])}” says “not” twice.",
                        "Say what is so, or what people can do.", severity)


def excerpt_of(words: str) -> str:
    """The words on one line."""
    return " ".join(words.split())
