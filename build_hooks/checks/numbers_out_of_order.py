"""Numbered things must stand in order, with no number left out.

The numbers are those of the source. A number left out is a recommendation or an action
that nobody can find.

Wrong: recommendations 1, 2, 4.
Write instead: 1, 2, 3, 4.
"""

from collections.abc import Iterator

from build_hooks.checks.context import Context
from build_hooks.content import Content, Entry
from build_hooks.diagnostics import Diagnostic, Rule

RULE = Rule("R208", "numbers-out-of-order", __doc__)

_LISTS = (
    ("recommendations", "recommendations"), ("actions", "actions"), ("questions", "questions"),
    ("values", "principles"), ("values", "values"), ("agreement", "practices"), ("agreement", "actions"),
    ("agreement", "open_questions"))


def check(content: Content, context: Context) -> Iterator[Diagnostic]:
    """Yields a fault where a number doesn't follow the one before it."""
    for kind, name in _LISTS:
        if entry := content.one(kind):
            yield from _check_list(entry, (name,), getattr(entry.record, name))
    if entry := content.one("agreement"):
        for index, value in enumerate(entry.record.values):
            yield from _check_list(entry, ("values", index, "commitments"), value.commitments)


def _check_list(entry: Entry, path: tuple, items: tuple) -> Iterator[Diagnostic]:
    for index, (before, item) in enumerate(zip(items, items[1:]), 1):
        if item.number not in (before.number, before.number + 1):
            yield Diagnostic(
                entry.at(*path, index, "number"), RULE, f"{item.number} comes after {before.number} here.",
                f"Write {before.number + 1} here, or put the missing ones in between.")
