"""Faults as text, as annotations and as JSON."""

import json
import os
from pathlib import Path

import pytest

from build_hooks.diagnostics import Diagnostic, Location, Rule, Severity
from build_hooks.reporters import REPORTERS, report_github, report_json, report_text

RULE = Rule("R202", "unknown-source")


def fault(path: str = "a.yml", line: int = 1, column: int = 1, message: str = "It is wrong.", fix: str = "Put it right.",
          severity: Severity = Severity.ERROR) -> Diagnostic:
    return Diagnostic(Location(path, line, column), RULE, message, fix, severity)


def test_a_fault_is_told_with_its_line(root: Path) -> None:
    """Place, what is wrong, what to do, the line, and a mark below it."""
    (root / "a.yml").write_text("# note\n  source: act-1999\n")
    assert report_text([fault(line=2, column=11)], root) == (
        "a.yml:2:11: R202 unknown-source\n"
        "  It is wrong.\n"
        "  Put it right.\n"
        "     2 |   source: act-1999\n"
        "       |           ^\n"
        "1 problem in 1 file.")


@pytest.mark.parametrize(
    ("faults", "count"),
    [
        ([fault()], "1 problem in 1 file."),
        ([fault(), fault(line=2)], "2 problems in 1 file."),
        ([fault(), fault("b.yml")], "2 problems in 2 files."),
        ([fault(severity=Severity.WARNING)], "1 warning in 1 file."),
        ([fault(), fault("b.yml", severity=Severity.WARNING)], "1 problem and 1 warning in 2 files."),
    ],
)
def test_the_count_stands_at_the_end(root: Path, faults: list[Diagnostic], count: str) -> None:
    """Problems and warnings are counted apart."""
    assert report_text(faults, root).splitlines()[-1] == count


def test_nothing_found_is_said(root: Path) -> None:
    """No news is told as well."""
    assert report_text([], root) == "No problems found."


def test_a_warning_says_that_it_is_one(root: Path) -> None:
    """It can be told from what stops a build."""
    assert report_text([fault(severity=Severity.WARNING)], root).startswith("a.yml:1:1: R202 unknown-source (warning)\n")


def shown(root: Path, text: str | bytes, line: int, column: int) -> list[str]:
    (root / "a.yml").write_bytes(text if isinstance(text, bytes) else text.encode())
    return report_text([fault(line=line, column=column)], root).split("\n")[3:-1]


@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r"])
def test_the_line_shown_is_the_line_named(root: Path, ends: str) -> None:
    """Whatever ends the lines before it."""
    assert shown(root, ends.join(["a", "b", "c"]), 2, 1)[0] == "     2 | b"


@pytest.mark.parametrize(
    ("text", "line", "column"),
    [("a", 2, 1), ("a\n \nb", 2, 1), ("", 1, 1), ("a", 0, 1)],
)
def test_an_empty_line_is_not_shown(root: Path, text: str, line: int, column: int) -> None:
    """There is nothing to point at."""
    assert shown(root, text, line, column) == []


def test_a_long_line_is_shown_around_its_fault(root: Path) -> None:
    """The mark stands below the right sign, however far along it is."""
    line, mark = shown(root, "a" * 5_000 + "X" + "a" * 5_000, 1, 5_001)
    assert len(line) < 180
    assert line[mark.index("^")] == "X"


def test_control_characters_are_not_printed(root: Path) -> None:
    """A file can't colour or clear a terminal."""
    line, mark = shown(root, "a\x1b[31mb\tc", 1, 2)
    assert line == "     1 | a [31mb c"
    assert mark == "       |  ^"


def test_letters_that_can_not_be_read_are_shown_as_such(root: Path) -> None:
    """A file in another encoding can be shown too."""
    assert shown(root, b"caf\xe9", 1, 4)[0] == "     1 | caf�"


def test_a_mark_at_the_start_of_a_file_is_not_counted(root: Path) -> None:
    """UTF-8 with a mark has the same columns as without."""
    assert shown(root, b"\xef\xbb\xbfab", 1, 1) == ["     1 | ab", "       | ^"]


def test_nothing_outside_the_project_is_shown(root: Path, tmp_path: Path) -> None:
    """A link that leads out could show what nobody should read."""
    (tmp_path / "secret").write_text("secret")
    (root / "a.yml").symlink_to(tmp_path / "secret")
    assert "secret" not in report_text([fault()], root)


def test_a_pipe_is_not_opened(root: Path) -> None:
    """A report never waits."""
    os.mkfifo(root / "a.yml")
    assert report_text([fault()], root).endswith("1 problem in 1 file.")


def test_json_has_exactly_the_keys_that_programs_rely_on(root: Path) -> None:
    """One object with two lists."""
    text = report_json([fault(message="“é”", severity=Severity.WARNING)], root)
    assert json.loads(text) == {
        "diagnostics": [{
            "path": "a.yml", "line": 1, "column": 1, "rule": "unknown-source", "code": "R202", "severity": "warning",
            "message": "“é”", "fix": "Put it right."}],
        "measures": []}
    assert list(json.loads(text)["diagnostics"][0]) == [
        "path", "line", "column", "rule", "code", "severity", "message", "fix"]


def test_json_of_nothing_is_still_an_object(root: Path) -> None:
    """Programs need no special case."""
    assert json.loads(report_json([], root)) == {"diagnostics": [], "measures": []}


def test_json_carries_measures(root: Path) -> None:
    """What was measured stands beside what was found."""
    assert json.loads(report_json([], root, [{"a": 1}]))["measures"] == [{"a": 1}]


@pytest.mark.parametrize(
    ("given", "line"),
    [
        (fault(), "::error file=a.yml,line=1,col=1,title=unknown-source::It is wrong. Put it right."),
        (fault(severity=Severity.WARNING),
         "::warning file=a.yml,line=1,col=1,title=unknown-source::It is wrong. Put it right."),
        (fault("a,b:c%.yml"),
         "::error file=a%2Cb%3Ac%25.yml,line=1,col=1,title=unknown-source::It is wrong. Put it right."),
        (fault(message="100%\r\n::set-env::x"),
         "::error file=a.yml,line=1,col=1,title=unknown-source::100%25%0D%0A::set-env::x Put it right."),
    ],
)
def test_annotations_are_escaped(root: Path, given: Diagnostic, line: str) -> None:
    """Each fault stays one line, and can't give orders to the machine that reads it."""
    assert report_github([given], root) == line


def test_annotations_of_nothing_are_nothing(root: Path) -> None:
    """There is no line to mark."""
    assert report_github([], root) == ""


def test_every_reporter_is_listed() -> None:
    """The names that `--format` takes."""
    assert sorted(REPORTERS) == ["github", "json", "text"]
