"""The number of a plan's action must fit its theme and follow the one before it.

Where a plan prints numbers like 2.3, the first part is the number of the theme. Where it
prints none, the numbers are a count of ours, over all themes.

Wrong: `number: "1.4"` under theme 2, or 2.1 and then 2.3.
Write instead: `number: "2.1"`, then "2.2". Themes are counted from 1.
"""

from collections.abc import Iterator

from build_hooks.checks.context import Context
from build_hooks.content import Content, Entry
from build_hooks.diagnostics import Diagnostic, Rule
from build_hooks.models.plan import Plan

RULE = Rule("R213", "plan-number", __doc__)


def check(content: Content, context: Context) -> Iterator[Diagnostic]:
    """Yields a fault for each number of a theme or an action that is out of place."""
    for entry in content.of("plans"):
        yield from _themes(entry)
        for path, number, wanted in _numbers(entry.record):
            if number != wanted:
                yield Diagnostic(entry.at(*path, "number"), RULE, f"“{number}” stands where “{wanted}” should.",
                                 f"Write “{wanted}”, move the action, or put the missing ones before it.")
        yield from _cells(entry)


def _themes(entry: Entry) -> Iterator[Diagnostic]:
    for index, theme in enumerate(entry.record.themes, 1):
        if theme.number != index:
            yield Diagnostic(entry.at("themes", index - 1, "number"), RULE,
                             f"This is theme {theme.number}, and it stands in place {index}.",
                             f"Write {index}, or put the themes in order.")


def _numbers(plan: Plan) -> Iterator[tuple[tuple, str, str]]:
    """Each action's path, its number, and the number that belongs there."""
    count = 0
    dotted = any("." in action.number for _, action in plan.actions)
    for i, theme in enumerate(plan.themes):
        for j, action in enumerate(theme.actions):
            count += 1
            yield ("themes", i, "actions", j), action.number, f"{i + 1}.{j + 1}" if dotted else str(count)


def _cells(entry: Entry) -> Iterator[Diagnostic]:
    """An action can't share cells with itself, and sharing goes both ways."""
    shares = {action.number: action.shares_cells_with for _, action in entry.record.actions}
    for i, theme in enumerate(entry.record.themes):
        for j, action in enumerate(theme.actions):
            for k, other in enumerate(action.shares_cells_with):
                place = entry.at("themes", i, "actions", j, "shares_cells_with", k)
                if other == action.number:
                    yield Diagnostic(place, RULE, f"Action “{other}” names itself here.", "Take it out.")
                elif other in shares and action.number not in shares[other]:
                    yield Diagnostic(place, RULE, f"Action “{other}” does not name “{action.number}” back.",
                                     f"Add “{action.number}” to its shares_cells_with, or take this out.")
