"""The commands together."""

import os
import subprocess
import sys

import pytest

from build_hooks.commands import COMMANDS
from tests.project import REPOSITORY, Project


def test_help_names_every_command(run) -> None:
    """A person who asks is told what there is."""
    code, out, _ = run("--help")
    assert code == 0
    assert all(command.name in out for command in COMMANDS)


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.name)
def test_each_command_has_help(run, command) -> None:
    """What it does stands above its options."""
    code, out, _ = run(command.name, "--help")
    assert code == 0
    assert command.help in " ".join(out.split())


@pytest.mark.parametrize(
    "arguments",
    [(), ("nothing",), ("check", "--format", "xml"), ("check", "more"), ("build",), ("new", "wrong", "a"), ("explain",),
     ("schema", "wrong")],
)
def test_a_call_that_can_not_be_understood_is_2(run, arguments: tuple[str, ...]) -> None:
    """2 is for the person who calls, 1 for the person who writes."""
    assert run(*arguments)[0] == 2


def start(project: Project, *arguments: str, **environment: str) -> subprocess.CompletedProcess:
    return subprocess.run(
        [sys.executable, "-m", "build_hooks", *arguments], cwd=project.root, capture_output=True, timeout=60,
        env={**os.environ, "PYTHONPATH": str(REPOSITORY), **environment}, check=False)


def test_it_runs_as_a_program(project: Project) -> None:
    """python -m build_hooks ends with the command's code."""
    project.write("charter/values.yml", "")
    done = start(project, "check")
    assert done.returncode == 1
    assert done.stderr == b""


def test_a_terminal_without_these_letters_is_no_reason_to_stop(project: Project) -> None:
    """What can't be printed is replaced."""
    project.write("charter/values.yml", "zzz: 1\n")
    done = start(project, "check", PYTHONIOENCODING="ascii")
    assert done.returncode == 1
    assert b"zzz" in done.stdout
    assert b"Traceback" not in done.stderr
