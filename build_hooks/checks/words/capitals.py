"""Words are written all in capitals.

What it checks: 2 or more words in a row in capitals, or one word of 7 letters or more.

Why: words are read by their shape, and capitals have none. Capitals also read as shouting.

Wrong: You DO NOT NEED a letter.

Write this instead: You do not need a letter.
"""

import re

from build_hooks.checks.reading import WARN_BOTH, Context, blocks_at, found
from build_hooks.diagnostics import Rule

RULE = Rule("W422", "words-capitals")
LEVELS = WARN_BOTH

_LOUD = re.compile(r"\b[A-Z]{2,}(?:\s+[A-Z]{2,})+\b|\b[A-Z]{7,}\b")


def check(file, context: Context):
    known = {word.upper() for word in context.language.known_short_forms} | {word.upper() for word in context.glossary}
    for block, severity in blocks_at(file, context, LEVELS, prose=False):
        for match in _LOUD.finditer(block.prose):
            if all(word in known for word in match[0].split()):
                continue
            yield found(file, block, match.start(), match.end(), RULE, f"“{' '.join(match[0].split())}” is in capitals.",
                        "Write it in small letters. Use **bold** if it must stand out.", severity)
