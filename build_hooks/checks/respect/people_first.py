"""A word turns a person into their problem.

What it checks: names such as "addict", "alcoholic", "drug user" and slang, from
charter/language.yml. A bare "user" counts only when the same sentence, or one beside
it, is about drugs. Quoted speech, laws and names of services are left alone.

Why: such names make people ashamed, and keep them away from help. The Scottish Drugs
Forum and the Drug Deaths Taskforce ask to put the person first.

Wrong: Addicts can get naloxone here.

Write this instead: People who use drugs can get naloxone here.
"""

from build_hooks.checks.reading import BOTH, Context
from build_hooks.checks.respect.terms import check_terms
from build_hooks.diagnostics import Rule

RULE = Rule("W451", "respect-people-first")
LEVELS = BOTH


def check(file, context: Context):
    yield from check_terms(file, context, RULE, LEVELS)
