"""A heading jumps a rank, or a page has 2 main headings.

What it checks: headings go down one rank at a time (# then ##, not ###), and a text
has one main heading.

Why: people who listen to a page move by its headings. A missing rank sounds like a
missing part.

Wrong: "# Your rights", then "### Health".

Write this instead: "# Your rights", then "## Health".
"""

from build_hooks.checks.reading import BOTH, Context, found
from build_hooks.diagnostics import Rule

RULE = Rule("W412", "words-heading-order")
LEVELS = BOTH


def check(file, context: Context):
    above = mains = 0
    for block in file.blocks:
        if block.kind != "heading":
            continue
        mains += block.rank == 1
        severity = LEVELS[context.level_of(block)]
        if block.rank == 1 and mains == 2:
            yield found(file, block, 0, len(block.text), RULE, f"“{block.text}” is a second main heading.",
                        "Write it with ## so that the page has one main heading.", severity)
        elif above and block.rank > above + 1:
            yield found(file, block, 0, len(block.text), RULE,
                        f"The heading “{block.text}” has rank {block.rank}, after one of rank {above}.",
                        f"Write it with {'#' * (above + 1)}.", severity)
        above = block.rank
