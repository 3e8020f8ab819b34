"""The commands of `python -m build_hooks`: one module each, listed here."""

from build_hooks.commands import build, check, explain, new, rules, schema

COMMANDS = (check, build, new, explain, rules, schema)
