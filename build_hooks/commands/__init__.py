"""The commands of `python -m build_hooks`: one module each, listed here."""

from build_hooks.commands import build, check, explain, new, register, rules, schema, withdraw, words

COMMANDS = (check, words, build, new, register, explain, rules, schema, withdraw)
