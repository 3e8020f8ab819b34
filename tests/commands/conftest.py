"""Runs commands as a person does, in a project's folder."""

from collections.abc import Callable
from pathlib import Path

import pytest

from build_hooks.__main__ import main

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(root: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs one command and returns its exit code and what it printed. The folder is empty, or that of `project`."""
    monkeypatch.chdir(root)

    def run(*arguments: object) -> tuple[int, str, str]:
        try:
            code = main([str(argument) for argument in arguments])
        except SystemExit as stop:
            code = int(stop.code or 0)
        printed = capsys.readouterr()
        return code, printed.out, printed.err

    return run
