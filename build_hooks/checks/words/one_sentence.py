"""An Easy Read block holds more than one sentence.

What it checks: each paragraph, list item or value of an Easy Read text has one sentence.

Why: each idea gets its own line and its own picture (Department of Health, Inclusion Europe).

Wrong: You can bring a friend. Your friend can speak for you.

Write this instead: two blocks, each with its picture.
"""

from build_hooks.checks.reading import EASY_READ, Context, blocks_at, excerpt, found
from build_hooks.diagnostics import Rule

RULE = Rule("W419", "words-one-sentence")
LEVELS = EASY_READ


def check(file, context: Context):
    for block, severity in blocks_at(file, context, LEVELS):
        if len(block.sentences) > 1:
            second = block.sentences[1]
            yield found(file, block, second.start, second.end, RULE,
                        f"This block has {len(block.sentences)} sentences.",
                        f"Start a new block at “{excerpt(block.text[second.start : second.end], 4)}”, with its own picture.",
                        severity)
