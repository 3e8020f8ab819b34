"""The workflow for proposed changes calls only what is there."""

import re

import pytest
import yaml

from build_hooks.__main__ import main
from tests.project import REPOSITORY

WORKFLOW = yaml.safe_load((REPOSITORY / ".github/workflows/pull-request.yml").read_text(encoding="utf-8"))
RUNS = [step["run"] for job in WORKFLOW["jobs"].values() for step in job["steps"] if "run" in step]


def test_it_may_only_read():
    """A change from a stranger is built with no rights to write."""
    assert WORKFLOW["permissions"] == {"contents": "read"}


@pytest.mark.parametrize("command", sorted({found for run in RUNS for found in re.findall(r"build_hooks (\w+(?: --format \w+)?)", run)}))
def test_its_commands_are_there(command: str, capsys: pytest.CaptureFixture):
    """Each is one that this project has, with options that it knows."""
    with pytest.raises(SystemExit) as stopped:
        main([*command.split(), "--help"])
    assert stopped.value.code == 0 and "usage" in capsys.readouterr().out


def test_its_files_and_targets_are_there():
    """What it installs, and what it makes."""
    makefile = (REPOSITORY / "Makefile").read_text(encoding="utf-8")
    for run in RUNS:
        for file in re.findall(r"-r (\S+)", run):
            assert (REPOSITORY / file).is_file()
        for target in re.findall(r"make (\w+)", run):
            assert f"\n{target}:" in makefile
