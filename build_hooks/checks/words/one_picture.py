"""An Easy Read block has no picture, or more than one.

What it checks: in an Easy Read text that has pictures, each paragraph stands with
exactly one. One picture doesn't stand for 2 different things.

Why: the picture carries the meaning for people who read few words. 2 pictures give
2 meanings.

Wrong: 2 pictures beside "You can see a doctor".

Write this instead: one picture of a doctor.
"""

from build_hooks.checks.reading import EASY_READ, Context, found
from build_hooks.diagnostics import Rule

RULE = Rule("W420", "words-one-picture")
LEVELS = EASY_READ


def check(file, context: Context):
    if not any(block.kind == "alt" for block in file.blocks):
        return
    meanings: dict[str, str] = {}
    before = 0
    for block, severity, own in _with_own_pictures(file, context):
        if block.kind == "alt":
            before += 1
            yield from _one_meaning(file, block, meanings, severity)
        elif block.kind == "paragraph":
            yield from _count(file, block, before + own, severity)
            before = 0
        elif block.kind == "heading":
            before = 0


def _with_own_pictures(file, context: Context):
    """Each block with its severity and the number of pictures that stand inside it."""
    skip = 0
    for block in file.blocks:
        severity = LEVELS.get(context.level_of(block))
        if severity is None:
            continue
        own = sum(mark.kind == "image" for mark in block.marks) if block.kind == "paragraph" else 0
        if block.kind == "alt" and skip:
            skip -= 1
            continue
        skip = own
        yield block, severity, own


def _count(file, block, count: int, severity):
    if count != 1:
        much = "no picture" if count == 0 else f"{count} pictures"
        yield found(file, block, 0, 0, RULE, f"This Easy Read block has {much}.", "Put one picture beside it.", severity)


def _one_meaning(file, block, meanings: dict[str, str], severity):
    target = block.marks[0].target if block.marks else ""
    words = " ".join(block.text.lower().split())
    first = meanings.setdefault(target, words)
    if target and first != words:
        yield found(file, block, 0, len(block.text), RULE,
                    f"The picture “{target}” stands for “{words[:60]}” here, and for “{first[:60]}” before.",
                    "Use another picture for the second thing.", severity)
