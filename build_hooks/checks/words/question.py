"""An Easy Read text asks a question outside a heading.

What it checks: sentences that end in a question mark, in Easy Read blocks.

Why: readers wonder whether they have to answer. A question works as a heading, with
its answer below (Australian Style Manual).

Wrong: Did you know that you can complain?

Write this instead: You can complain.
"""

from build_hooks.checks.reading import WARN_EASY_READ, Context, excerpt, found, sentences_at
from build_hooks.diagnostics import Rule

RULE = Rule("W421", "words-question")
LEVELS = WARN_EASY_READ


def check(file, context: Context):
    for block, span, severity in sentences_at(file, context, LEVELS):
        if block.text[span.end - 1] == "?":
            yield found(file, block, span.start, span.end, RULE,
                        f"This asks the reader: “{excerpt(block.text[span.start : span.end])}”",
                        "Say it as a fact, or make it a heading.", severity)
