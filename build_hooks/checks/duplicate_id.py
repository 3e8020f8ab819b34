"""Two things must not have one id or one number, and a list must not name one thing twice.

Addresses and links are made of ids: with two things of one name, a link could lead
to the wrong one.

Wrong: two files that both say `id: health`.
Write instead: an id of its own for each, like `health` and `mental-health`.
"""

from collections.abc import Iterator

from build_hooks.checks.context import Context
from build_hooks.checks.things import NAMED, things
from build_hooks.content import Content, Entry
from build_hooks.diagnostics import Diagnostic, Rule

RULE = Rule("R201", "duplicate-id", __doc__)


def check(content: Content, context: Context) -> Iterator[Diagnostic]:
    """Yields a fault for the second and every later thing with one name, and for each name that is twice in a list."""
    yield from _two_things(content)
    for entry, path, names in _lists(content):
        for index, name in enumerate(names):
            if name in names[:index]:
                yield Diagnostic(entry.at(*path, index), RULE, f"“{name}” is named twice here.", "Delete one of the two.")


def _lists(content: Content) -> Iterator[tuple[Entry, tuple, tuple]]:
    """Each list of names: what a right names, who is responsible, which rights something serves, and the sections of a source."""
    for entry in content.of("rights"):
        yield entry, ("who_can_help",), entry.record.who_can_help
        for field, names in entry.record.links:
            yield entry, ("links", field), names
    for kind in ("recommendations", "actions"):
        for entry in content.of(kind):
            for index, item in enumerate(getattr(entry.record, kind)):
                yield entry, (kind, index, "responsible"), item.responsible
    for entry in content.of("plans"):
        for i, theme in enumerate(entry.record.themes):
            for j, action in enumerate(theme.actions):
                yield entry, ("themes", i, "actions", j, "rights"), action.rights
    for entry in content.of("questions"):
        for index, question in enumerate(entry.record.questions):
            yield entry, ("questions", index, "rights"), question.rights
    for entry in content.of("sources"):
        for index, source in enumerate(entry.record.sources):
            yield entry, ("sources", index, "sections"), tuple(section.id for section in source.sections)


def _two_things(content: Content) -> Iterator[Diagnostic]:
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
