"""check: all faults, no site."""

import json

import pytest

from tests.conftest import NOON_OF_TODAY
from tests.project import EXAMPLES, REPOSITORY, Project


def test_nothing_wrong_is_0(run, project: Project) -> None:
    """The example has no faults."""
    assert run("check") == (0, "No problems found.\n", "")


def test_an_error_is_1(run, project: Project) -> None:
    """It is told on standard output."""
    project.change("charter/rights/health.yml", "source: letter", "source: letters")
    code, out, err = run("check")
    assert (code, err) == (1, "")
    assert out.startswith("charter/rights/health.yml:31:13: R202 unknown-source\n")
    assert out.endswith("1 problem in 1 file.\n")


def test_a_warning_is_0(run, project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is only overdue holds nobody up."""
    project.change("charter/sources.yml", "check_again_on: 2027-05-21", "check_again_on: 2026-11-22")
    project.change("charter/sources.yml", "checked_on: 2026-11-21", "checked_on: 2026-11-20")
    monkeypatch.setenv("SOURCE_DATE_EPOCH", str(int(NOON_OF_TODAY) + 2 * 86_400))
    code, out, _ = run("check")
    assert code == 0
    assert "check-overdue (warning)" in out


def test_what_falls_due_is_listed_last(run, project: Project) -> None:
    """After all faults, as notices, and without changing the exit code."""
    project.change("charter/services/advice.yml", "2027-02-21", "2026-12-21")
    code, out, _ = run("check")
    assert code == 0
    assert out == ("charter/services/advice.yml:16:17: D313 due-soon (notice)\n  Check this again by 21 December 2026.\n"
                   "  Then set checked_on and check_again_on.\nNo problems found. 1 notice in 1 file.\n")
    project.write("charter/values.yml", "zzz: 1\n")
    code, out, _ = run("check", "--format", "json")
    assert code == 1
    assert json.loads(out)["diagnostics"][-1]["severity"] == "notice"
    assert run("check", "--format", "github")[1].splitlines()[-1].startswith("::notice file=charter/services/advice.yml,line=16")


def test_json_is_one_object(run, project: Project) -> None:
    """The keys are those that programs rely on."""
    project.write("charter/values.yml", "zzz: 1\n")
    code, out, _ = run("check", "--format", "json")
    found = json.loads(out)
    assert code == 1
    assert sorted(found) == ["diagnostics", "measures"]
    assert found["diagnostics"][0] == {
        "path": "charter/values.yml", "line": 1, "column": 1, "rule": "unknown-key", "code": "S101",
        "severity": "error", "message": "“zzz” is not a name that is used here.",
        "fix": "Delete it, or use one of these: checked_on, check_again_on, summary, principles, values."}


def test_json_of_nothing_wrong_is_an_object(run, project: Project) -> None:
    """Also when there is nothing to tell."""
    code, out, _ = run("check", "--format", "json")
    assert (code, json.loads(out)["diagnostics"]) == (0, [])


def test_github_marks_lines(run, project: Project) -> None:
    """One annotation a line."""
    project.write("charter/values.yml", "zzz: 1\n")
    code, out, _ = run("check", "--format", "github")
    assert code == 1
    assert all(line.startswith("::error file=charter/values.yml,line=1,col=1,title=") for line in out.splitlines())


def test_github_of_nothing_wrong_prints_nothing(run, project: Project) -> None:
    """Not even an empty line."""
    assert run("check", "--format", "github") == (0, "", "")


def test_folders_can_be_named(run, project: Project) -> None:
    """Places are told from the folder that the person stands in."""
    project.write("charter/values.yml", "")
    (project.root / "charter").rename(project.root / "data")
    code, out, _ = run("check", "--charter", "data")
    assert code == 1
    assert out.startswith("data/values.yml:1:1: Y001 file-empty")


@pytest.mark.parametrize("prefix", ["", f"{REPOSITORY}/", f"{REPOSITORY}/docs/../", "./"])
def test_folders_may_be_deep_down(run, monkeypatch: pytest.MonkeyPatch, prefix: str) -> None:
    """Pages are found by their place in docs/, wherever docs/ is."""
    monkeypatch.chdir(REPOSITORY)
    folder = f"{prefix}{EXAMPLES.relative_to(REPOSITORY)}"
    assert run("check", "--charter", f"{folder}/charter", "--docs", f"{folder}/docs")[:2] == (0, "No problems found.\n")


@pytest.mark.parametrize("where", ["absolute", "up and over"])
def test_folders_may_be_elsewhere(run, project: Project, tmp_path, monkeypatch: pytest.MonkeyPatch, where: str) -> None:
    """A project can be checked from any place."""
    (tmp_path / "elsewhere").mkdir()
    monkeypatch.chdir(tmp_path / "elsewhere")
    folder = project.root if where == "absolute" else "../project"
    assert run("check", "--charter", f"{folder}/charter", "--docs", f"{folder}/docs") == (0, "No problems found.\n", "")


def test_folders_that_are_not_there_are_told_file_by_file(run, project: Project) -> None:
    """A typing mistake in a folder's name is a fault like any other."""
    code, out, _ = run("check", "--charter", "chater")
    assert code == 1
    assert "There is no file chater/sources.yml." in out


def test_nothing_is_written(run, project: Project) -> None:
    """Checking leaves everything as it was. Only .cache/ may hold more."""
    def state() -> list[tuple]:
        return sorted((path, path.stat().st_mtime_ns) for path in project.root.rglob("*") if ".cache" not in path.parts)

    before = state()
    run("check")
    assert state() == before
