"""Prints diagnostics: as text for a person, as annotations for GitHub, as JSON for programs."""

import json
import re
from collections import Counter
from collections.abc import Callable, Iterable
from pathlib import Path

from build_hooks.diagnostics import Diagnostic, Severity
from build_hooks.source.files import MAX_BYTES, find_misplaced, lines_of

Reporter = Callable[[list[Diagnostic], Path], str]
MAX_SHOWN = 160

_OBEYED = re.compile("[\\x00-\\x1f\\x7f-\\x9f\\u2028\\u2029\\u202a-\\u202e\\ud800-\\udfff]")
"""Signs that a terminal obeys, or can't print. A fault may quote them from a file or its name."""

_COUNTED = ((Severity.ERROR, "problem"), (Severity.WARNING, "warning"), (Severity.NOTICE, "notice"))


def report_text(diagnostics: list[Diagnostic], root: Path) -> str:
    """Each fault with its place, what is wrong, what to do and the line itself; then the count."""
    lines = _Lines(root)
    blocks = [_text_block(d, lines) for d in diagnostics]
    return "\n".join([*blocks, _count(diagnostics)]) if diagnostics else "No problems found."


def report_github(diagnostics: list[Diagnostic], root: Path) -> str:
    """Workflow commands that mark the lines of a pull request."""
    return "\n".join(
        f"::{d.severity} file={_property(d.location.path)},line={d.location.line},col={d.location.column},"
        f"title={_property(d.rule.name)}::{printable(_data(f'{d.message} {d.fix}'))}" for d in diagnostics)


def report_json(diagnostics: list[Diagnostic], root: Path, measures: Iterable[dict] = ()) -> str:
    """One object: {"diagnostics": […], "measures": […]}."""
    return json.dumps({"diagnostics": [as_dict(d) for d in diagnostics], "measures": list(measures)},
                      ensure_ascii=False, indent=1)


def as_dict(diagnostic: Diagnostic) -> dict[str, str | int]:
    """A diagnostic with the keys that other programs rely on."""
    return {
        "path": diagnostic.location.path, "line": diagnostic.location.line, "column": diagnostic.location.column,
        "rule": diagnostic.rule.name, "code": diagnostic.rule.code, "severity": str(diagnostic.severity),
        "message": printable(diagnostic.message), "fix": printable(diagnostic.fix),
    }


def printable(text: str) -> str:
    """The same words on one line, with � for every sign that a terminal would obey."""
    return _OBEYED.sub("�", text)


REPORTERS: dict[str, Reporter] = {"text": report_text, "github": report_github, "json": report_json}


class _Lines:
    """The lines of the files named in a report, each file read once."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._files: dict[str, list[str]] = {}

    def line(self, path: str, number: int) -> str | None:
        if path not in self._files:
            self._files[path] = self._read(path)
        lines = self._files[path]
        return lines[number - 1] if 0 < number <= len(lines) else None

    def _read(self, path: str) -> list[str]:
        """Only of plain files inside the project: nothing else is opened, and nothing else is shown."""
        if find_misplaced(self._root / path, path, self._root):
            return []
        try:
            with open(self._root / path, "rb") as file:
                return lines_of(file.read(MAX_BYTES).decode("utf-8-sig", "replace"))
        except OSError:
            return []


def _text_block(diagnostic: Diagnostic, lines: _Lines) -> str:
    place, rule = diagnostic.location, diagnostic.rule
    weight = "" if diagnostic.is_error else f" ({diagnostic.severity})"
    block = [f"{place}: {rule.code} {rule.name}{weight}", f"  {printable(diagnostic.message)}",
             f"  {printable(diagnostic.fix)}"]
    if diagnostic.severity is Severity.NOTICE:
        return "\n".join(block)
    line = lines.line(place.path, place.line)
    if line is not None and line.strip():
        block += _excerpt(line, place.line, place.column)
    return "\n".join(block)


def _excerpt(line: str, number: int, column: int) -> list[str]:
    start = max(0, column - MAX_SHOWN // 2) if len(line) > MAX_SHOWN else 0
    shown = "".join(c if c.isprintable() else " " for c in line[start : start + MAX_SHOWN])
    return [f"  {number:>4} | {shown}", f"       | {' ' * (column - 1 - start)}^"]


def _count(diagnostics: list[Diagnostic]) -> str:
    files = len({d.location.path for d in diagnostics})
    found = Counter(d.severity for d in diagnostics)
    parts = [_many(found[severity], name) for severity, name in _COUNTED if found[severity]]
    counted = f"{' and '.join(filter(None, (', '.join(parts[:-1]), parts[-1])))} in {_many(files, 'file')}."
    return counted if set(found) - {Severity.NOTICE} else f"No problems found. {counted}"


def _many(number: int, thing: str) -> str:
    return f"{number} {thing}{'' if number == 1 else 's'}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
