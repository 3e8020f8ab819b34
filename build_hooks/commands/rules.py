"""rules: all rules, a line each."""

from argparse import ArgumentParser, Namespace

from build_hooks.rules import RULES

name = "rules"
help = "List all rules."


def add_arguments(parser: ArgumentParser) -> None:
    """Takes none."""


def run(options: Namespace) -> int:
    """Prints code, name and first line of each rule."""
    for rule in RULES:
        print(f"{rule.code}  {rule.name:<24} {rule.about.strip().splitlines()[0]}")
    return 0
