"""A Markdown page: the YAML between its first two lines of ---, and the words below."""

from build_hooks.diagnostics import Diagnostic, Location, Rule
from build_hooks.source.document import Document
from build_hooks.source.yaml_document import parse_yaml

UNCLOSED = Rule("Y019", "front-matter-open", """The facts at the top of a page stand between two lines of three dashes.

Do: add the second line.""")


def parse_page(text: str, name: str) -> tuple[Document, list[Diagnostic]]:
    """A page's front matter as values and its words as `body` (`body_line` is where they start).

    A page with no front matter has the value {}.
    """
    lines = text.split("\n")
    if lines[0].rstrip() != "---":
        return Document(name, {}, {}, text, body=text), []
    end = next((i for i, line in enumerate(lines[1:], 1) if line.rstrip() in ("---", "...")), None)
    if end is None:
        return Document(name, {}, {}, text), [Diagnostic(
            Location(name), UNCLOSED, "The facts at the top of the page have no end.",
            "Put a line of three dashes (---) under them.")]
    document, faults = parse_yaml("\n".join(lines[1:end]), name, line_offset=1)
    body = "\n".join(lines[end + 1 :])
    value = {} if document.value is None and not faults else document.value
    return Document(name, value, document.places, text, body=body, body_line=end + 2), faults
