"""Another word is used for a thing that has a word already.

What it checks: the list `same_words` in charter/language.yml: for each thing, the
word we use and the ones we do not. Quoted words are somebody else's, and left alone.

Why: when a second word appears, readers look for a second thing. Inclusion Europe
asks for the same word for the same thing, always.

Wrong: Ask for clean needles. Sterile injecting equipment is free.

Write this instead: Ask for new needles. New needles are free.
"""

from build_hooks.checks.reading import BOTH, Context, blocks_at, found
from build_hooks.diagnostics import Rule

RULE = Rule("W415", "words-same-word")
LEVELS = BOTH


def check(file, context: Context):
    entries = context.once(RULE.name, lambda: context.phrases.group(
        (entry, entry.not_these) for entry in context.language.same_words))
    for block, severity in blocks_at(file, context, LEVELS, prose=False):
        for entry, match in entries.find_in(block.unquoted, block.windows) if entries.can_be_in(block.stems) else ():
            yield found(file, block, match.start(), match.end(), RULE,
                        f"“{' '.join(match[0].split())}” is another name for “{entry.say}”.",
                        f"Write “{entry.say}”, so that one thing has one name.", severity)
