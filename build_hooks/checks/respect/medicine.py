"""Treatment with medicine is called another kind of drug use.

What it checks: "replacing one drug with another", "opioid replacement",
"substitution". Nicotine replacement is left alone.

Why: people are talked out of a treatment that keeps them alive.

Wrong: Methadone is just replacing one drug with another.

Write this instead: Methadone is an opioid medicine.
"""

from build_hooks.checks.reading import BOTH, Context
from build_hooks.checks.respect.terms import check_terms
from build_hooks.diagnostics import Rule

RULE = Rule("W457", "respect-medicine")
LEVELS = BOTH


def check(file, context: Context):
    yield from check_terms(file, context, RULE, LEVELS)
