"""A thing that is named must exist.

A right names recommendations, actions, values, principles, services and the bodies that
must act. When one of them doesn't exist, the chain from the right to what was promised
is broken.

Wrong: `recommendations: [21]`, when there are 20.
Write instead: a number or an id that is there, or add the new thing first.
"""

from collections.abc import Iterator

from build_hooks.checks.context import Context
from build_hooks.checks.things import NAMED, place_of, things
from build_hooks.checks.use.references import references as references_of_use
from build_hooks.content import Content, Entry
from build_hooks.diagnostics import Diagnostic, Rule
from build_hooks.source.yaml_document import nearest

RULE = Rule("R206", "unknown-reference", __doc__)


def check(content: Content, context: Context) -> Iterator[Diagnostic]:
    """Yields a fault for each name that nothing bears."""
    unread = {kind: {name for file_kind, name in content.unread if file_kind == NAMED[kind][0]} for kind in NAMED}
    known = {kind: {thing.name for thing in things(content, kind)} | unread[kind] for kind in NAMED}
    present = {kind for kind in NAMED if content.of(NAMED[kind][0])}
    for entry, path, kind, name in (*_references(content), *references_of_use(content)):
        if kind in present and name not in known[kind]:
            close = nearest(name, known[kind]) if isinstance(name, str) else None
            change = f"Change it to “{close}”, or add" if close else "Correct it, or add"
            yield Diagnostic(entry.at(*path), RULE, f"There is no {kind} “{name}”.",
                             f"{change} “{name}” in {place_of(kind)}.")


Reference = tuple[Entry, tuple, str, str | int]


def _references(content: Content) -> Iterator[Reference]:
    for entry in content.of("rights"):
        yield from _of_right(entry)
    for entry in content.of("recommendations"):
        yield entry, ("asked_by",), "group", entry.record.asked_by
        for i, item in enumerate(entry.record.recommendations):
            path = ("recommendations", i)
            yield from _many(entry, (*path, "responsible"), "group", item.responsible)
            for j, response in enumerate(item.responses):
                yield entry, (*path, "responses", j, "by"), "group", response.by
    for entry in content.of("actions"):
        for i, action in enumerate(entry.record.actions):
            yield from _many(entry, ("actions", i, "responsible"), "group", action.responsible)
    for entry in content.of("questions"):
        for i, question in enumerate(entry.record.questions):
            yield from _many(entry, ("questions", i, "rights"), "right", question.rights)
    for entry in content.of("groups"):
        for i, group in enumerate(entry.record.groups):
            for j, other in enumerate(group.not_to_be_confused_with):
                yield entry, ("groups", i, "not_to_be_confused_with", j, "group"), "group", other.group
    for entry in content.of("overrides"):
        for i, override in enumerate(entry.record.overrides):
            yield entry, ("overrides", i, "service"), "service", override.service


def _of_right(entry: Entry) -> Iterator[Reference]:
    right = entry.record
    for i, duty in enumerate(right.duties):
        yield entry, ("duties", i, "group"), "group", duty.group
    yield from _many(entry, ("who_can_help",), "service", right.who_can_help)
    for field, kind in (("recommendations", "recommendation"), ("actions", "action"), ("values", "core value"),
                        ("principles", "principle")):
        yield from _many(entry, ("links", field), kind, getattr(right.links, field))


def _many(entry: Entry, path: tuple, kind: str, names: tuple) -> Iterator[Reference]:
    return ((entry, (*path, index), kind, name) for index, name in enumerate(names))
