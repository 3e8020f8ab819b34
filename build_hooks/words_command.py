"""`python -m build_hooks words FILE…`: checks files and prints what was found."""

import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Literal

from build_hooks.diagnostics import Diagnostic, Location, Rule
from build_hooks.words_check import FileMeasure, check_text
from build_hooks.words_settings import LanguageSettings, load_settings

Level = Literal["plain", "easy-read"]
Format = Literal["text", "json", "github"]

UNREADABLE = Rule("W493", "words-file", """A file that was named can't be read.

What it checks: each file that “words” was asked to read is there, may be opened, and has at most 10 MB.

Why: a file that is passed over in silence looks like one that is right.

Wrong: words docs/abuot.md

Write this instead: words docs/about.md
""")
ENDINGS = (".md", ".yml", ".yaml", ".txt", ".svg", ".html", ".vtt", ".srt", ".png", ".jpg", ".jpeg",
           ".webp")
"""What is read in a folder."""
_STDIN = "-"
MAX_BYTES = 10_000_000
"""Twice what a minute is promised for: more is a mistake."""
_PICTURES = (".png", ".jpg", ".jpeg", ".webp")
"""Of these only the names are words."""


def words_command(paths: Sequence[str], level: Level = "plain", format: Format = "text", *,
                  charter: Path | None = None) -> int:
    """Checks each file, or standard input for "-", and prints the result. 1 when there are errors, else 0."""
    settings = load_settings(charter)
    faults: list[Diagnostic] = list(settings.faults)
    measures: list[FileMeasure] = []
    for path in _files(paths):
        found, measure = _check(path, level, settings)
        faults.extend(found)
        measures.extend(measure)
    _write({"json": _as_json, "github": _as_github, "text": _as_text}[format](faults, measures))
    return int(any(fault.is_error for fault in faults))


def _files(paths: Sequence[str]):
    for path in paths:
        if path != _STDIN and Path(path).is_dir():
            yield from (str(file) for file in sorted(Path(path).rglob("*")) if file.suffix.lower() in ENDINGS and file.is_file())
        else:
            yield path


def _check(path: str, level: Level, settings: LanguageSettings) -> tuple[list[Diagnostic], list[FileMeasure]]:
    try:
        data = _read(path)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        return [Diagnostic(Location(path), UNREADABLE, f"“{path}” can't be read: {reason}.", "Check the name of the file.")], []
    if len(data) > MAX_BYTES and not path.lower().endswith(_PICTURES):
        return [Diagnostic(Location(path), UNREADABLE, f"“{path}” is larger than {MAX_BYTES // 1_000_000} MB.", "Split it into several files.")], []
    faults, measure = check_text(data, path, level, settings=settings)
    return faults, [measure]


def _read(path: str) -> bytes:
    """The beginning of a file, and one byte more than is looked at."""
    if path == _STDIN:
        return sys.stdin.buffer.read(MAX_BYTES + 1)
    with open(path, "rb") as file:
        return file.read(MAX_BYTES + 1)


def _write(text: str) -> None:
    """Prints in UTF-8 whatever the terminal says of itself; half a letter is shown as a mark."""
    stream = getattr(sys.stdout, "buffer", None)
    if stream is None:
        sys.stdout.write(text + "\n")
        return
    sys.stdout.flush()
    stream.write((text + "\n").encode("utf-8", errors="replace"))
    stream.flush()


def _as_json(faults: Sequence[Diagnostic], measures: Sequence[FileMeasure]) -> str:
    rows = [{"path": fault.location.path, "line": fault.location.line, "column": fault.location.column,
             "rule": fault.rule.name, "code": fault.rule.code, "severity": fault.severity.value,
             "message": fault.message, "fix": fault.fix} for fault in faults]
    return json.dumps({"diagnostics": rows, "measures": [measure.as_dict() for measure in measures]},
                      ensure_ascii=False, indent=1)


def _as_github(faults: Sequence[Diagnostic], measures: Sequence[FileMeasure]) -> str:
    return "\n".join(f"::{fault.severity.value} file={_property(fault.location.path)},line={fault.location.line},"
                     f"col={fault.location.column},title={_property(f'{fault.rule.code} {fault.rule.name}')}::"
                     f"{_data(f'{fault.message} {fault.fix}')}" for fault in faults)


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


def _as_text(faults: Sequence[Diagnostic], measures: Sequence[FileMeasure]) -> str:
    lines: list[str] = []
    for fault in faults:
        told = "" if fault.is_error else " (to think about)"
        lines += [f"{fault.location}: {fault.rule.code} {fault.rule.name}{told}", f"  {fault.message}", f"  {fault.fix}"]
    lines += [_measure_line(measure) for measure in measures]
    errors = sum(fault.is_error for fault in faults)
    lines.append(f"{errors} to put right, {len(faults) - errors} to think about.")
    return "\n".join(lines)


def _measure_line(found: FileMeasure) -> str:
    """A machine's pass is never called "easy"."""
    measure = found.measure
    if not measure.words:
        return f"{found.path}: no sentences."
    within = "within" if found.passes else "above"
    return (f"{found.path}: {measure.words} words, {measure.sentences} sentences. Reading grade {measure.grade} "
            f"(age about {measure.reading_age}; {measure.grade_all_words} with explained words counted), {within} the limit "
            f"for {found.level}. Dale-Chall {measure.dale_chall}. Checked by machine.")
