"""A Markdown page: the YAML between its first two lines of ---, and the words below."""

import re
from collections.abc import Iterator

from build_hooks.diagnostics import Diagnostic, Location, Rule
from build_hooks.source.document import Document
from build_hooks.source.files import TOO_LARGE
from build_hooks.source.yaml_document import parse_yaml

UNCLOSED = Rule("Y019", "front-matter-open", """The facts at the top of a page stand between two lines of three dashes.

Do: add the second line.""")


MAX_PAGE = 40_000
MAX_PARAGRAPH, MAX_BRACKETS = 6_000, 200
"""Letters, and opening brackets. Markdown takes time with the square of what stands in one piece: a page of nothing but brackets took minutes."""
_BETWEEN = re.compile(r"\n[ \t]*\n")


def parse_page(text: str, name: str) -> tuple[Document, list[Diagnostic]]:
    """A page's front matter as values and its words as `body` (`body_line` is where they start).

    A page with no front matter has the value {}.
    """
    document, faults = _parse(text, name)
    return document, [*faults, *_too_long(document)]


def _parse(text: str, name: str) -> tuple[Document, list[Diagnostic]]:
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


def _too_long(document: Document) -> Iterator[Diagnostic]:
    """A page that is too long as a whole, or else its first paragraph that is."""
    body, start = document.body, 0
    if len(body) > MAX_PAGE:
        yield Diagnostic(Location(document.name, document.body_line), TOO_LARGE,
                         f"The words of this page have more than {MAX_PAGE:,} letters.", "Split them into several pages.")
        return
    for paragraph in _BETWEEN.split(body):
        if len(paragraph) > MAX_PARAGRAPH or paragraph.count("[") > MAX_BRACKETS:
            line = document.body_line + body.count("\n", 0, body.index(paragraph, start))
            yield Diagnostic(Location(document.name, line), TOO_LARGE,
                             f"More than {MAX_PARAGRAPH:,} letters or {MAX_BRACKETS} brackets stand here without an empty line between them.",
                             "Put an empty line between paragraphs, and split long lists.")
            return
        start += len(paragraph)
