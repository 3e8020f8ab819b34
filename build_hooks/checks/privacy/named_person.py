"""Somebody gives their name.

What it checks: "my name is …", "I am called …" and the like, followed by a name.

Why: a story about drugs can follow a person for life. No check can find all names:
every story needs a consent record, and a changed name unless the person asks otherwise.

Wrong: My name is Sam Brown and I used heroin.

Write this instead: Sam (not their real name) used heroin.
"""

import re

from build_hooks.checks.privacy.source_lines import found_in_line, hidden, lines_with_words
from build_hooks.checks.reading import BOTH, Context
from build_hooks.diagnostics import Rule

RULE = Rule("P609", "private-name")
LEVELS = BOTH

_NAME = re.compile(r"\b(?i:my\s+(?:full\s+|real\s+|first\s+)?name(?:\s+is|['’]s)|my\s+(?:son|daughter|brother|sister|partner|husband|wife|mum|dad|mother|father)['’]s\s+name\s+is"
                   r"|(?:his|her|their)\s+(?:full\s+|real\s+)name(?:\s+is|\s+was|['’]s)|(?:i\s+am|i['’]m|i\s+was)\s+(?:called|named)|call\s+me|real\s+name\s*(?:is|:))"
                   r"\s+(?P<name>[A-Z][a-zà-ÿ'’-]{1,20}(?:\s+[A-Z][a-zà-ÿ'’-]{1,20}){0,2})")
_CHANGED = re.compile(r"not\s+(?:my|her|his|their)\s+real\s+name|name\s+(?:has\s+been\s+|is\s+|was\s+)?changed|names\s+(?:have\s+been\s+)?changed", re.IGNORECASE)
_NOT_NAMES = frozenset("The A An On In Not Monday Tuesday Wednesday Thursday Friday Saturday Sunday Written Spelt Wrong Never Often".split())


def check(file, context: Context):
    if _CHANGED.search(file.source):
        return
    for number, column, line in lines_with_words(file, "name", "call"):
        for match in _NAME.finditer(line):
            if match["name"].split()[0] not in _NOT_NAMES:
                yield found_in_line(file, number, column + match.start("name"), match["name"], RULE,
                                    f"Somebody's name: “{hidden(match['name'])}”.",
                                    "Use another name, and say so: “not their real name”.")
