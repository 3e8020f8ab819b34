"""A figure of speech says one thing and means another.

What it checks: the list `idioms` in charter/language.yml.

Why: some people take words as they stand, or read in a second language. They are led to a
wrong meaning. Inclusion Europe asks for plain meaning.

Wrong: Staff went the extra mile.

Write this instead: Staff did more than they had to.
"""

from build_hooks.checks.reading import WARN_BOTH, Context, blocks_at, found
from build_hooks.diagnostics import Rule

RULE = Rule("W416", "words-idiom")
LEVELS = WARN_BOTH


def check(file, context: Context):
    sayings = context.once(RULE.name, lambda: context.phrases.group((saying, (saying.idiom,)) for saying in context.language.idioms))
    for block, severity in blocks_at(file, context, LEVELS, prose=False):
        for saying, match in sayings.find_in(block.prose, block.windows) if sayings.can_be_in(block.stems) else ():
            yield found(file, block, match.start(), match.end(), RULE,
                        f"“{' '.join(match[0].split())}” doesn't mean what its words say.",
                        f"Write what it means: “{saying.say}”.", severity)
