"""Two things must not have one id or one number.

Addresses and links are made of ids: with two things of one name, a link could lead
to the wrong one.

Wrong: two files that both say `id: health`.
Write instead: an id of its own for each, like `health` and `mental-health`.
"""

from collections.abc import Iterator

from build_hooks.checks.context import Context
from build_hooks.checks.things import NAMED, things
from build_hooks.content import Content
from build_hooks.diagnostics import Diagnostic, Rule

RULE = Rule("R201", "duplicate-id", __doc__)


def check(content: Content, context: Context) -> Iterator[Diagnostic]:
    """Yields a fault for the second and every later thing with one name."""
    for kind in NAMED:
        if kind == "picture":
            continue
        first = {}
        for thing in things(content, kind):
            if thing.name not in first:
                first[thing.name] = thing
                continue
            earlier = first[thing.name].entry.at(*first[thing.name].path)
            yield Diagnostic(
                thing.entry.at(*thing.path), RULE, f"There are two of {kind} “{thing.name}”. The other is at {earlier}.",
                "Give one of them a name of its own, or delete it.")
