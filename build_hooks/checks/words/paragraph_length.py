"""A paragraph holds too many sentences, or an Easy Read part too many blocks.

What it checks: plain: more than 3 sentences in a paragraph. Easy Read: more than 5
blocks under one heading.

Why: a wall of text stops people before they start. The NHS asks for 3 sentences,
makers of Easy Read for 4 or 5 lines about one thing.

Wrong: Four or more sentences without a gap.

Write this instead: 2 paragraphs of 2 sentences, each about one thing.
"""

from collections.abc import Iterator

from build_hooks.checks.reading import WARN_BOTH, Context, excerpt, found
from build_hooks.diagnostics import Rule

RULE = Rule("W411", "words-paragraph-length")
LEVELS = WARN_BOTH
MOST_SENTENCES = 3
MOST_BLOCKS = 5


def check(file, context: Context):
    run = 0
    for block in file.blocks:
        level = context.level_of(block)
        run = 0 if block.kind in ("heading", "title") else run + (block.kind == "paragraph")
        if level == "easy-read" and run == MOST_BLOCKS + 1 and block.kind == "paragraph":
            yield found(file, block, 0, 0, RULE, f"There are more than {MOST_BLOCKS} blocks under one heading.",
                        "Start a new part here, with a heading that says what it is about.", LEVELS[level])
        if level == "plain":
            yield from _sentences(file, block, context)


def _sentences(file, block, context: Context) -> Iterator:
    if block.is_prose and len(block.sentences) > MOST_SENTENCES:
        fourth = block.sentences[MOST_SENTENCES]
        yield found(file, block, fourth.start, fourth.end, RULE,
                    f"This paragraph has {len(block.sentences)} sentences. {MOST_SENTENCES} is the most.",
                    f"Start a new paragraph at “{excerpt(block.text[fourth.start : fourth.end], 4)}”, or before it.",
                    LEVELS[context.level_of(block)])
