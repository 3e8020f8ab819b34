"""A YAML parser's complaint in words that help the person who typed the line."""

import re

import yaml

from build_hooks.diagnostics import Diagnostic, Location, Rule

SYNTAX = Rule("Y010", "yaml-syntax", """A YAML file must be written so that it can be read.

Most often it is a colon inside a text, a missing quote mark, or a line that doesn't line up.

Wrong: `text: Call now: 999`.
Write instead: `text: "Call now: 999"`.""")
TAB = Rule("Y011", "yaml-tab", """Lines are moved in with spaces, not with tabs.

Do: use two spaces for each step.""")

_INDENT_TAB = re.compile(r"^ *\t", re.MULTILINE)

_OPENED_HERE = ("while scanning a quoted scalar", "did not find expected ',' or")
"""Complaints about an end that is missing: the start is the place to look at."""

_KNOWN = (
    ("mapping values are not allowed",
     "There is a colon in the middle of this text, or none after the name above it.",
     "Put the whole text in double quotes, or give each name its colon."),
    ("could not find expected ':'",
     "A name has no colon after it, or a line starts too far to the left.",
     "Write “name: words” on one line, and line up the lines below it."),
    ("while scanning a quoted scalar",
     "A text in quotes has no end.",
     "Put the closing quote mark at the end of the text."),
    ("found unknown escape character",
     "There is a backslash (\\) inside a text in double quotes.",
     "Use single quotes around the text, or take the backslash out."),
    ("did not find expected '-' indicator",
     "This line of a list doesn't start with a dash at the right place.",
     "Line it up with the other dashes of the list."),
    ("did not find expected key",
     "This line doesn't line up with the lines around it.",
     "Give it the same number of spaces at the start as its neighbours."),
    ("block sequence entries are not allowed",
     "A dash stands where a list can't start.",
     "Put the dash on a line of its own below the name, or put the text in quotes."),
    ("cannot start any token",
     "A text can't start with this character.",
     "Put the whole text in double quotes."),
    ("did not find expected ',' or",
     "A bracket is opened here and not closed.",
     "Close it, or put the whole text in quotes."),
    ("did not find expected node content",
     "Something is missing after a bracket or a comma.",
     "Put the whole text in quotes, or finish the list."),
)


def find_tabs(text: str, name: str, line_offset: int = 0) -> list[Diagnostic]:
    """A fault for the first line that is moved in with a tab."""
    match = _INDENT_TAB.search(text)
    if not match:
        return []
    line = text.count("\n", 0, match.start()) + 1 + line_offset
    place = Location(name, line, match.end() - match.start())
    return [Diagnostic(place, TAB, "There is a tab at the start of this line.",
                       "Use spaces to move a line in, two for each step.")]


def explain_yaml_error(error: yaml.YAMLError, text: str, name: str, line_offset: int = 0) -> Diagnostic:
    """The parser's error as a Diagnostic at the place it names."""
    said = str(error)
    marks = [getattr(error, "problem_mark", None), getattr(error, "context_mark", None)]
    if any(part in said for part in _OPENED_HERE):
        marks.reverse()
    mark = marks[0] or marks[1]
    line, column = (mark.line, mark.column) if mark else _line_of(text, getattr(error, "position", 0))
    message, fix = "This line can't be read.", "Compare it with the lines around it, or with charter/_templates/."
    for part, known_message, known_fix in _KNOWN:
        if part in said:
            message, fix = known_message, known_fix
            break
    lines = text.split("\n")
    if line >= len(lines):
        line, column = len(lines) - 1, len(lines[-1])
    return Diagnostic(Location(name, line + 1 + line_offset, column + 1), SYNTAX, message, fix)


def _line_of(text: str, position: int) -> tuple[int, int]:
    before = text[: position or 0]
    return before.count("\n"), len(before) - before.rfind("\n") - 1
