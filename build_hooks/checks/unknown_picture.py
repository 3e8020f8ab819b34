"""A picture must be one of the ideas in charter/pictures.yml.

The same idea has the same picture everywhere. A picture that isn't in the list would
leave an Easy Read sentence with nothing beside it.

Wrong: `picture: docter`.
Write instead: `picture: doctor`, or add the idea to charter/pictures.yml.
"""

from collections.abc import Iterator

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
        for path, concept, _ in entry.values:
            if path[-1] == "picture" and isinstance(concept, str) and concept not in known:
                close = nearest(concept, known)
                change = f"Change it to “{close}”, or add" if close else "Add"
                yield Diagnostic(entry.at(*path), RULE, f"There is no picture for “{concept}”.",
                                 f"{change} “{concept}” to charter/pictures.yml.")
