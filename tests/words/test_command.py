"""`words FILE…`: what it prints, and its exit code."""

import io
import json
import sys
from pathlib import Path

import pytest

from build_hooks.words_command import words_command


@pytest.fixture
def page(tmp_path: Path) -> Path:
    path = tmp_path / "page.md"
    path.write_text("# Help\n\nHelp for addicts.\n", encoding="utf-8")
    return path


def test_json(page: Path, capsys: pytest.CaptureFixture) -> None:
    """One object: faults with their places, and measures."""
    assert words_command([str(page)], "plain", "json") == 1
    printed = json.loads(capsys.readouterr().out)
    fault = next(row for row in printed["diagnostics"] if row["rule"] == "respect-people-first")
    assert fault | {"message": "", "fix": ""} == {"path": str(page), "line": 3, "column": 10, "rule": "respect-people-first",
                                                  "code": "W451", "severity": "error", "message": "", "fix": ""}
    assert printed["measures"][0]["words"] == 3
    assert printed["measures"][0]["passes"] is True


def test_github(page: Path, capsys: pytest.CaptureFixture) -> None:
    """One annotation to a line."""
    words_command([str(page)], "plain", "github")
    assert f"::error file={page},line=3,col=10,title=W451 respect-people-first::“addicts”" in capsys.readouterr().out


def test_text_never_calls_a_text_easy(tmp_path: Path, capsys: pytest.CaptureFixture) -> None:
    """A pass says what a machine checked, and no more."""
    path = tmp_path / "page.md"
    path.write_text("You can ask us for help.\n", encoding="utf-8")
    assert words_command([str(path)]) == 0
    printed = capsys.readouterr().out
    assert "Checked by machine." in printed
    assert " easy" not in printed


def test_standard_input(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture) -> None:
    """A dash reads what is piped in, whatever its bytes."""
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"\xff\xfe Help for addicts \x00")))
    assert words_command(["-"], "plain", "json") == 1
    assert json.loads(capsys.readouterr().out)["diagnostics"][0]["path"] == "-"


@pytest.mark.parametrize("name", ["missing.md", "a\0b.md"])
def test_a_file_that_cannot_be_read(name: str, capsys: pytest.CaptureFixture) -> None:
    """It is told like any other fault."""
    assert words_command([name], "plain", "json") == 1
    assert json.loads(capsys.readouterr().out)["diagnostics"][0]["rule"] == "words-file"


def test_a_folder(page: Path, capsys: pytest.CaptureFixture) -> None:
    """All the texts in it are read."""
    words_command([str(page.parent)], "plain", "json")
    assert [row["path"] for row in json.loads(capsys.readouterr().out)["measures"]] == [str(page)]
