"""A source must be one of the documents in charter/sources.yml.

Every fact on the portal can be traced to a document. A source that isn't in the list
leads nowhere.

Wrong: `source: letter-2021`, when the list has letter-2022.
Write instead: `source: letter-2022`, or add the new document to charter/sources.yml.
"""

from collections.abc import Iterator

from build_hooks.checks.context import Context
from build_hooks.checks.sourced import sourced
from build_hooks.checks.things import things
from build_hooks.content import Content
from build_hooks.diagnostics import Diagnostic, Rule
from build_hooks.source.yaml_document import nearest

RULE = Rule("R202", "unknown-source", __doc__)


def check(content: Content, context: Context) -> Iterator[Diagnostic]:
    """Yields a fault for each source that isn't in the list."""
    if not content.one("sources"):
        return
    known = [thing.name for thing in things(content, "source")]
    for entry, path, source, _ in sourced(content):
        if source not in known:
            close = nearest(source, known)
            change = f"Change it to “{close}”, or add" if close else "Add"
            yield Diagnostic(entry.at(*path, "source"), RULE, f"“{source}” is not in charter/sources.yml.",
                             f"{change} “{source}” to charter/sources.yml.")
