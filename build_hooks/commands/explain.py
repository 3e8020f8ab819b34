"""explain: one rule's page."""

import sys
from argparse import ArgumentParser, Namespace

from build_hooks.rules import RULES, find_rule
from build_hooks.source.yaml_document import nearest

name = "explain"
help = "Explain one rule: what it checks, why, and what to write instead."


def add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("rule", metavar="RULE", help="its name or code, like unknown-source or R202")


def run(options: Namespace) -> int:
    """Prints the rule's page. Returns 2 for a rule that isn't there."""
    rule = find_rule(options.rule)
    if rule is None:
        close = nearest(options.rule, [r.name for r in RULES])
        print(f"There is no rule “{options.rule}”." + (f" Did you mean “{close}”?" if close else ""), file=sys.stderr)
        return 2
    print(f"{rule.name} ({rule.code})\n\n{rule.about.strip()}")
    return 0
