"""The commands of `python -m build_hooks`: one module each, listed here."""

from build_hooks.commands import build, check, explain, new, record_sheet, register, rules, schema, withdraw, words

COMMANDS = (check, words, build, new, register, record_sheet, explain, rules, schema, withdraw)
