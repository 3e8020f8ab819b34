"""A heading or title is too long.

What it checks: headings and titles of more than 65 characters.

Why: search results and tabs cut longer ones off, and a heading is read at a glance.
The NHS sets 65.

Wrong: What you can do when the service that you have asked for help has decided not to help you

Write this instead: What to do if a service says no
"""

from build_hooks.checks.reading import BOTH, Context, excerpt, found
from build_hooks.diagnostics import Rule

RULE = Rule("W413", "words-heading-length")
LEVELS = BOTH
MOST = 65
"""Characters in a heading (NHS content style guide)."""


def check(file, context: Context):
    for block in file.blocks:
        if block.kind in ("heading", "title") and len(block.text) > MOST:
            yield found(file, block, 0, len(block.text), RULE,
                        f"This heading has {len(block.text)} characters: “{excerpt(block.text)}”",
                        f"Use {MOST} or fewer. Say the main thing first.", LEVELS[context.level_of(block)])
