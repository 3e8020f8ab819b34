"""A person's name on a social network is printed.

What it checks: @names, and addresses of profiles, that are not on the list of services.

Why: it leads to all that a person has ever posted, and to their friends.

Wrong: Follow @sam_brown99.

Write this instead: nothing, or the page of the service.
"""

import re

from build_hooks.checks.privacy.source_lines import found_in_line, hidden, lines_with_words
from build_hooks.checks.reading import BOTH, Context
from build_hooks.diagnostics import Rule

RULE = Rule("P608", "private-handle")
LEVELS = BOTH

_HANDLE = re.compile(r"(?<![\w.@/`+%-])@[A-Za-z_][A-Za-z0-9_.]{2,29}\b(?![\w/]|@|\.\w+/|\()")
_PROFILE = re.compile(r"\b(?:facebook|instagram|twitter|x|tiktok|snapchat|linkedin|threads|youtube)\.com/(?:in/|u/|add/|@)?([\w.-]{3,40})", re.IGNORECASE)
_NAMED = re.compile(r"\b(?:my|her|his|their)\s+(?:instagram|insta|twitter|snapchat|snap|tiktok|facebook|whatsapp)\s+(?:is|handle\s+is|name\s+is|:)\s*([\w.@-]{3,40})", re.IGNORECASE)
_NOT_PEOPLE = frozenset("media import charset font-face keyframes supports page param return returns type override property dataclass "
                        "pytest staticmethod classmethod layer container todo sharer share groups pages events login watch intent search hashtag home".split())
_WORDS = ("@", ".com/", "insta", "twitter", "snap", "tiktok", "facebook", "whatsapp")
"""Without one of these, a line leads to nobody's profile."""


def check(file, context: Context):
    for number, column, line in lines_with_words(file, *_WORDS):
        for pattern, group in ((_HANDLE, 0), (_PROFILE, 1), (_NAMED, 1)):
            if pattern is _HANDLE and "@" not in line:
                continue
            for match in pattern.finditer(line):
                name = match[group].lower().lstrip("@").rstrip(".")
                if name.split(".")[0] in _NOT_PEOPLE or {name, f"@{name}", match[0].lower()} & context.contacts:
                    continue
                yield found_in_line(file, number, column + match.start(group), match[group], RULE,
                                    f"This looks like somebody's name on a social network: “{hidden(match[group])}”.",
                                    "Take it out, or add the service to charter/services.")
