"""A picture must be one of the ideas in charter/pictures.yml.

The same idea has the same picture everywhere. A picture that isn't in the list would
leave an Easy Read sentence with nothing beside it.

Wrong: `picture: docter`.
Write instead: `picture: doctor`, or add the idea to charter/pictures.yml.
"""

from collections.abc import Iterator

from pydantic import BaseModel

from build_hooks.checks.context import Context
from build_hooks.checks.things import things
from build_hooks.content import Content
from build_hooks.diagnostics import Diagnostic, Rule
from build_hooks.source.yaml_document import nearest

RULE = Rule("R205", "unknown-picture", __doc__)


def check(content: Content, context: Context) -> Iterator[Diagnostic]:
    """Yields a fault for each idea that has no picture."""
    if not content.one("pictures"):
        return
    known = {thing.name for thing in things(content, "picture")}
    for entry in content.entries:
        for path, concept in _pictures(entry.record, ()):
            if concept not in known:
                close = nearest(concept, known)
                change = f"Change it to “{close}”, or add" if close else "Add"
                yield Diagnostic(entry.at(*path), RULE, f"There is no picture for “{concept}”.",
                                 f"{change} “{concept}” to charter/pictures.yml.")


def _pictures(value: object, path: tuple) -> Iterator[tuple[tuple, str]]:
    if isinstance(value, BaseModel):
        for name in type(value).model_fields:
            inner = getattr(value, name)
            if name == "picture" and isinstance(inner, str):
                yield (*path, name), inner
            else:
                yield from _pictures(inner, (*path, name))
    elif isinstance(value, tuple):
        for index, item in enumerate(value):
            yield from _pictures(item, (*path, index))
