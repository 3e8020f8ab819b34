"""A word for a baby says that it has an addiction.

What it checks: "addicted baby", "crack baby", "born addicted".

Why: a baby cannot have an addiction. The words follow the child for life.

Wrong: Addicted babies need care.

Write this instead: Babies who were exposed to drugs need care.
"""

from build_hooks.checks.reading import BOTH, Context
from build_hooks.checks.respect.terms import check_terms
from build_hooks.diagnostics import Rule

RULE = Rule("W456", "respect-babies")
LEVELS = BOTH


def check(file, context: Context):
    yield from check_terms(file, context, RULE, LEVELS)
