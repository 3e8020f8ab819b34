"""What a status is about must be clear: an action of a plan needs its plan, and nothing else has one.

Wrong: `about: {kind: plan_action, number: "1.4"}`: of which plan?
Write instead: `about: {kind: plan_action, plan: inverclyde-2020, number: "1.4"}`.
"""

from collections.abc import Iterator

from build_hooks.checks.context import Context
from build_hooks.checks.judged import judged
from build_hooks.content import Content
from build_hooks.diagnostics import Diagnostic, Rule

RULE = Rule("R214", "unclear-target", __doc__)


def check(content: Content, context: Context) -> Iterator[Diagnostic]:
    """Yields a fault for each status whose target lacks a plan, or has one too many."""
    for entry, path, record in judged(content):
        about = record.about
        if about.kind == "plan_action" and not about.plan:
            yield Diagnostic(entry.at(*path, "about"), RULE, f"Action “{about.number}” stands here without its plan.",
                             "Add “plan: …” with the id of the plan.")
        elif about.kind != "plan_action" and about.plan:
            yield Diagnostic(entry.at(*path, "about", "plan"), RULE, "Only an action of a plan has a plan.",
                             "Take this line out, or write “kind: plan_action”.")
