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
from build_hooks.models.language import SameWord
from build_hooks.text.phrases import Finder

RULE = Rule("W415", "words-same-word")
LEVELS = BOTH


def check(file, context: Context):
    every, entries = context.once(RULE.name, lambda: _prepare(context))
    for block, severity in blocks_at(file, context, LEVELS, prose=False):
        if not every.can_be_in(block.stems):
            continue
        for entry, finder in entries:
            for match in finder.find_in(block.unquoted, block.windows):
                yield found(file, block, match.start(), match.end(), RULE,
                            f"“{' '.join(match[0].split())}” is another name for “{entry.say}”.",
                            f"Write “{entry.say}”, so that one thing has one name.", severity)


def _prepare(context: Context) -> tuple[Finder, list[tuple[SameWord, Finder]]]:
    """What finds any of the words that are not ours, and those of each thing."""
    entries, finder = context.language.same_words, context.phrases.finder
    return finder(tuple(phrase for entry in entries for phrase in entry.not_these)), [(entry, finder(entry.not_these)) for entry in entries]
