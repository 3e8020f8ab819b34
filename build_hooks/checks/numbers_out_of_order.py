"""Numbered things must stand in order, with no number left out.

The numbers are those of the source. Lists begin with 1; only the actions, of which we hold
a part, begin later. A number left out is a recommendation or an action
that nobody can find.

Wrong: recommendations 1, 2, 4.
Write instead: 1, 2, 3, 4.
"""

from collections.abc import Iterator

from build_hooks.checks.context import Context
from build_hooks.content import Content, Entry
from build_hooks.diagnostics import Diagnostic, Rule

RULE = Rule("R208", "numbers-out-of-order", __doc__)

_BEGINS_LATER = ("actions", "actions")

_LISTS = (
    ("recommendations", "recommendations"), ("actions", "actions"), ("questions", "questions"),
    ("values", "principles"), ("values", "values"), ("agreement", "practices"), ("agreement", "actions"),
    ("agreement", "open_questions"),
    ("ladder", "rungs"), ("emergency", "while_you_wait"))


def check(content: Content, context: Context) -> Iterator[Diagnostic]:
    """Yields a fault where a number doesn't follow the one before it."""
    for kind, name in _LISTS:
        if entry := content.one(kind):
            first = None if (kind, name) == _BEGINS_LATER else 1
            yield from _check_list(entry, (name,), getattr(entry.record, name), first)
    if entry := content.one("agreement"):
        for index, value in enumerate(entry.record.values):
            yield from _check_list(entry, ("values", index, "commitments"), value.commitments, 1)


def _check_list(entry: Entry, path: tuple, items: tuple, first: int | None) -> Iterator[Diagnostic]:
    if first and items[0].number != first:
        yield Diagnostic(
            entry.at(*path, 0, "number"), RULE, f"This list begins with {items[0].number}.",
            f"Write {first} here, or put the missing ones before it.")
    for index, (before, item) in enumerate(zip(items, items[1:]), 1):
        if item.number != before.number + 1:
            yield Diagnostic(
                entry.at(*path, index, "number"), RULE, f"{item.number} comes after {before.number} here.",
                f"Write {before.number + 1} here, or put the missing ones in between.")
