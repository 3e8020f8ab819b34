"""Checkers that are written in Java, as packages of tests/requirements.txt bring them."""

import os
import shutil
import subprocess
from collections.abc import Iterable
from importlib.util import find_spec
from pathlib import Path

import pytest

PROGRAMS = Path(__file__).parent / "java"
SHORT_RUN = ("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC")
"""A run of seconds doesn't gain what Java spends on making itself faster: this halves it."""


def jar(package: str, path: str, *, instead: str) -> Path:
    """The file in an installed package, which is not imported; or the one that the variable `instead` names."""
    if os.environ.get(instead):
        found = Path(os.environ[instead])
    else:
        spec = find_spec(package)
        if spec is None:
            pytest.skip(f"needs the package {package} of tests/requirements.txt")
        found = Path(spec.submodule_search_locations[0]) / path
    assert found.is_file(), f"{found} is not there"
    return found


def ask(program: str, jars: Iterable[Path], files: Iterable[Path]) -> subprocess.CompletedProcess:
    """Runs a program of `java/`, in one go over all files. Skips the test, and says why, without Java."""
    if not shutil.which("javac"):
        pytest.skip("needs Java with its compiler (Debian: default-jdk-headless)")
    return subprocess.run(
        ["java", *SHORT_RUN, "-cp", os.pathsep.join(map(str, jars)), str(PROGRAMS / program), *map(str, files)],
        capture_output=True, text=True, timeout=300)
