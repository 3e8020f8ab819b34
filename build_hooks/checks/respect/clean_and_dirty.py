"""A word calls people, or their tests, clean or dirty.

What it checks: "got clean", "been clean for a year", "a dirty test", "dirty needles".
Clean water, hands and rooms are left alone.

Why: such words say that people who use drugs are dirty.

Wrong: She has been clean for a year.

Write this instead: She has not used drugs for a year.
"""

from build_hooks.checks.reading import BOTH, Context
from build_hooks.checks.respect.terms import check_terms
from build_hooks.diagnostics import Rule

RULE = Rule("W453", "respect-clean-and-dirty")
LEVELS = BOTH


def check(file, context: Context):
    yield from check_terms(file, context, RULE, LEVELS)
