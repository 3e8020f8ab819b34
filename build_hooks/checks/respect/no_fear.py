"""A word makes readers afraid of people.

What it checks: "scourge of drugs", "war on drugs", "drug den", "drug-infested" and
the like, and "commit suicide".

Why: fear turns neighbours against people who need them.

Wrong: The war on drugs goes on.

Write this instead: Drug laws stay as they are.
"""

from build_hooks.checks.reading import BOTH, Context
from build_hooks.checks.respect.terms import check_terms
from build_hooks.diagnostics import Rule

RULE = Rule("W458", "respect-no-fear")
LEVELS = BOTH


def check(file, context: Context):
    yield from check_terms(file, context, RULE, LEVELS)
