"""The hooks of pre-commit, with which another project checks its words."""

import os
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
import yaml

from build_hooks import words_settings
from tests.project import REPOSITORY

HOOKS = yaml.safe_load((REPOSITORY / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
NEEDED = {"id", "name", "entry", "language"}
"""What pre-commit asks of a hook (https://pre-commit.com/#creating-new-hooks)."""


def run(hook: dict, folder: Path, *files: str) -> subprocess.CompletedProcess:
    """The hook as pre-commit starts it: in the other project's folder, with the names of the changed files."""
    program, *arguments = hook["entry"].split()
    assert program == "python"
    return subprocess.run([sys.executable, *arguments, *files], cwd=folder, capture_output=True, text=True, timeout=60,
                          env={**os.environ, "PYTHONPATH": str(REPOSITORY)})


def test_each_hook_says_what_pre_commit_needs() -> None:
    """An id, a name, what to run and in which language it is written."""
    assert [hook["id"] for hook in HOOKS] == ["words", "words-easy-read"]
    for hook in HOOKS:
        assert set(hook) >= NEEDED
        assert (hook["language"], hook["types_or"]) == ("python", ["markdown", "plain-text"])


@pytest.mark.parametrize("hook", HOOKS, ids=lambda hook: hook["id"])
def test_a_hook_stops_what_hurts_and_lets_the_rest_through(hook: dict, tmp_path: Path) -> None:
    """Anywhere, with no charter in sight."""
    (tmp_path / "good.md").write_text("# Help\n\nYou can ask us for help.\n", encoding="utf-8")
    (tmp_path / "bad.md").write_text("# Help\n\nHelp for addicts.\n", encoding="utf-8")
    assert run(hook, tmp_path, "good.md").returncode == 0
    stopped = run(hook, tmp_path, "good.md", "bad.md")
    assert stopped.returncode == 1
    assert "bad.md:3:10: W451 respect-people-first" in stopped.stdout


def test_only_the_hook_for_easy_read_stops_what_is_hard_to_read(tmp_path: Path) -> None:
    """A sentence of 18 words is fine in plain English."""
    (tmp_path / "page.md").write_text(
        "You can ask us for help at any time of the day or night, and we will help you.\n", encoding="utf-8")
    assert [run(hook, tmp_path, "page.md").returncode for hook in HOOKS] == [0, 1]


def test_what_is_installed_holds_all_code_and_the_words() -> None:
    """pre-commit installs the project, so parts of the package and the words to avoid must come with it."""
    tools = tomllib.loads((REPOSITORY / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["setuptools"]
    assert tools["packages"]["find"]["include"] == ["build_hooks*"]
    assert set(tools["data-files"]["share/charter-portal"]) == {"charter/language.yml", "charter/glossary.yml"}


def test_installed_words_are_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where neither this folder nor the package has a charter beside it."""
    words = tmp_path / "share" / "charter-portal"
    words.mkdir(parents=True)
    (words / "language.yml").write_text("known_short_forms: [NHS]\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "prefix", str(tmp_path))
    monkeypatch.setattr(words_settings, "__file__", str(tmp_path / "lib" / "build_hooks" / "words_settings.py"))
    assert words_settings.find_charter() == words
