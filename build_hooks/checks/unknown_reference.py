"""A thing that is named must exist.

A right names recommendations, actions, values, principles, services and the bodies that
must act. Plans, the timeline, stigma and evidence name them too. When one of them doesn't
exist, the chain from the right to what was promised is broken.

Wrong: `recommendations: [21]`, when there are 20.
Write instead: a number or an id that is there, or add the new thing first.
"""

from collections.abc import Iterator

from build_hooks.checks.context import Context
from build_hooks.checks.references import areas, plan_numbers, references
from build_hooks.checks.things import NAMED, place_of, things
from build_hooks.checks.use.references import references as references_of_use
from build_hooks.content import Content
from build_hooks.diagnostics import Diagnostic, Rule
from build_hooks.models.timeline import COUNTRIES
from build_hooks.source.yaml_document import nearest
from build_hooks.text.slugs import slug

RULE = Rule("R206", "unknown-reference", __doc__)


def check(content: Content, context: Context) -> Iterator[Diagnostic]:
    """Yields a fault for each name that nothing bears."""
    unread = {kind: {name for file_kind, name in content.unread if file_kind == NAMED[kind][0]} for kind in NAMED}
    known = {kind: {thing.name for thing in things(content, kind)} | unread[kind] for kind in NAMED}
    present = {kind for kind in NAMED if content.of(NAMED[kind][0])}
    for entry, path, kind, name in (*references(content), *references_of_use(content)):
        if kind in present and name not in known[kind]:
            close = nearest(name, known[kind]) if isinstance(name, str) else None
            change = f"Change it to “{close}”, or add" if close else "Correct it, or add"
            yield Diagnostic(entry.at(*path), RULE, f"There is no {kind} “{name}”.",
                             f"{change} “{name}” in {place_of(kind)}.")
    if not unread["plan"]:
        yield from _areas(content)
    for entry, path, plan, number in plan_numbers(content):
        numbers = [action.number for _, action in plan.actions]
        if number not in numbers:
            close = nearest(number, numbers)
            yield Diagnostic(entry.at(*path), RULE, f"The plan “{plan.id}” has no action “{number}”.",
                             f"Did you mean “{close}”?" if close else f"Use one of its numbers, like {numbers[0]}.")


def _areas(content: Content) -> Iterator[Diagnostic]:
    """Where something happened is a country or an area that has a plan."""
    known = [*COUNTRIES, *dict.fromkeys(slug(entry.record.area) for entry in content.of("plans"))]
    for entry, path, area in areas(content):
        if area not in known:
            yield Diagnostic(entry.at(*path), RULE, f"There is no plan of an area “{area}”.",
                             f"Use one of these: {', '.join(known)}. Or add the plan of that area to charter/plans/.")
