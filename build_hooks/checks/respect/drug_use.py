"""A word for drug use carries blame.

What it checks: "abuse" and "misuse" of drugs or alcohol, "habit" and slang for being
under the effect of drugs. Abuse of people, and misuse of money or data, are other things.

Why: "abuse" is a word for crimes against others. "Habit" sounds like a thing that
people drop when they like.

Wrong: Help for alcohol misuse.

Write this instead: Help with alcohol problems.
"""

from build_hooks.checks.reading import BOTH, Context
from build_hooks.checks.respect.terms import check_terms
from build_hooks.diagnostics import Rule

RULE = Rule("W452", "respect-drug-use")
LEVELS = BOTH


def check(file, context: Context):
    yield from check_terms(file, context, RULE, LEVELS)
