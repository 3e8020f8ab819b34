"""A word decides for people how they feel, or makes them victims.

What it checks: "suffering from addiction", "battling addiction", "victim of
addiction", "in the grip of drugs". A victim of crime is left alone.

Why: people have a say in their own lives. Talk of war makes winners and losers.

Wrong: He is battling addiction.

Write this instead: He has a drug problem.
"""

from build_hooks.checks.reading import BOTH, Context
from build_hooks.checks.respect.terms import check_terms
from build_hooks.diagnostics import Rule

RULE = Rule("W455", "respect-no-suffering")
LEVELS = BOTH


def check(file, context: Context):
    yield from check_terms(file, context, RULE, LEVELS)
