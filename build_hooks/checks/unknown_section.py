"""A section must be one of those listed for its source in charter/sources.yml.

A document can be long. The section tells a reader where to look, and each source's page
lists what rests on each section.

Wrong: `section: "2.9"`, when the chapter ends with 2.8.
Write instead: the section that says it, as charter/sources.yml names it.
"""

from collections.abc import Iterator

from build_hooks.checks.context import Context
from build_hooks.checks.sourced import sourced
from build_hooks.content import Content
from build_hooks.diagnostics import Diagnostic, Rule
from build_hooks.source.yaml_document import nearest

RULE = Rule("R203", "unknown-section", __doc__)


def check(content: Content, context: Context) -> Iterator[Diagnostic]:
    """Yields a fault for each section that its source doesn't have, and for a source with no section."""
    yield from _without_source(content)
    entry = content.one("sources")
    if not entry:
        return
    known = {source.id: [section.id for section in source.sections] for source in entry.record.sources}
    for entry, path, source, section in sourced(content):
        if source not in known or section in known[source]:
            continue
        if section is None:
            yield Diagnostic(entry.at(*path, "source"), RULE, f"“{source}” is named with no section.",
                             "Add a line “section: …” below it.")
            continue
        close = nearest(section, known[source])
        fix = f"Change it to “{close}”" if close else f"Use one of its sections, like “{known[source][0]}”"
        yield Diagnostic(entry.at(*path, "section"), RULE, f"“{source}” has no section “{section}”.",
                         f"{fix}, or add it to the source in charter/sources.yml.")


def _without_source(content: Content) -> Iterator[Diagnostic]:
    for entry in content.of("glossary"):
        for index, term in enumerate(entry.record.terms):
            if term.section and not term.source:
                yield Diagnostic(entry.at("terms", index, "section"), RULE, f"“{term.section}” is named with no source.",
                                 "Add a line “source: …” above it.")
