"""A link doesn't say where it leads.

What it checks: links on "click here", "here", "read more", "this page", on a bare
address or on nothing. Also the same words leading to 2 different places.

Why: people who listen to a page hear its links as a list, without the words around
them (Web Content Accessibility Guidelines, 2.4.4).

Wrong: To complain, click here.

Write this instead: Make a complaint about your care.
"""

import re
from bisect import bisect_left, bisect_right

from build_hooks.checks.reading import BOTH, Context, found
from build_hooks.diagnostics import Rule

RULE = Rule("W414", "words-link-text")
LEVELS = BOTH

_EMPTY = re.compile(
    r"(?:please\s+)?(?:click\s+|press\s+|tap\s+|see\s+|go\s+|visit\s+)?(?:right\s+)?(?:here|this|more|link|page|website|site|"
    r"this\s+(?:link|page|website|site|document|form|pdf)|(?:read|learn|find\s+out|see|know|view|show)(?:\s+(?:more|this|it|here|now))?|"
    r"(?:more\s+)?(?:info|information|details)|download(?:\s+(?:here|now|it))?|continue|next|back|go|pdf|document|the\s+link)"
    r"\s*[.!:…>»→]*", re.IGNORECASE)
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+", re.IGNORECASE)


def check(file, context: Context):
    led: dict[str, str] = {}
    for block in file.blocks:
        pictures = [mark.start for mark in block.marks if mark.kind == "image"]
        for mark in block.marks:
            if mark.kind != "link":
                continue
            words = " ".join(block.text[mark.start : mark.end].split())
            has_picture = bisect_left(pictures, mark.start) < bisect_right(pictures, mark.end)
            fault = _fault(words, mark.target, led, has_picture)
            if fault:
                yield found(file, block, mark.start, mark.end, RULE, *fault, LEVELS[context.level_of(block)])


def _fault(words: str, target: str, led: dict[str, str], has_picture: bool) -> tuple[str, str] | None:
    if not words:
        return None if has_picture else ("A link has no words.", "Write where it leads.")
    if _EMPTY.fullmatch(words):
        return f"The link “{words}” doesn't say where it leads.", "Write the name of the page, or what people can do there."
    if _ADDRESS.fullmatch(words):
        return f"The link shows an address: “{words[:60]}”.", "Write the name of the page, and keep the address behind it."
    first = led.setdefault(words.lower(), target)
    if target and first and first != target:
        return f"“{words}” leads to “{target}” here, and to “{first}” before.", "Use other words for one of the two places."
    return None
