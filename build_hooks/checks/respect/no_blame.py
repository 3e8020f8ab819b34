"""A word blames the person for what a service does not manage.

What it checks: "chaotic lifestyle", "hard to reach", "non-compliant", "drug-seeking",
"in denial" and the like. Shelves can be hard to reach, and councils non-compliant.

Why: blame ends the talk. What happened, and why, can be worked on.

Wrong: The patient was non-compliant.

Write this instead: He did not take the medicine because it made him ill.
"""

from build_hooks.checks.reading import BOTH, Context
from build_hooks.checks.respect.terms import check_terms
from build_hooks.diagnostics import Rule

RULE = Rule("W454", "respect-no-blame")
LEVELS = BOTH


def check(file, context: Context):
    yield from check_terms(file, context, RULE, LEVELS)
