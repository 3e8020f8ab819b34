"""Files that are dear to make, kept under a name that says all they were made from.

A file is written beside its place and then moved into it, so that a build that is killed leaves no half of one.
"""

import os
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import TypeVar

from build_hooks.slow_work import Crew, do_all

Job = TypeVar("Job")

FEW = 60
"""So many small pictures are made before a second thread and a bar are worth their start."""


def can_keep(folder: Path) -> bool:
    """Whether files can be kept in a folder, which is made for them. Where they can't, a build is slower and not wrong."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        return False
    return os.access(folder, os.W_OK)


def get(path: Path, make: Callable[[], bytes]) -> bytes:
    """What is kept at `path`, or what `make` gives, which is kept then. Without a place to write, nothing is kept."""
    found = read(path)
    if not found:
        found = make()
        write(path, found)
    return found


def get_all(wanted: Mapping[Path, Job], make: Callable[[Job], bytes], label: str, cluster: str = "") -> dict[Path, bytes]:
    """The same for many files, each made from its job. Those that are missing go through the queue for slow work."""
    found = {path: read(path) for path in wanted}
    missing = [(path, job) for path, job in wanted.items() if not found[path]]
    for path, made in do_all(partial(_made, make), missing, Crew(few=FEW, cluster=cluster), label):
        found[path] = made
        write(path, made)
    return found


def _made(make: Callable[[Job], bytes], wanted: tuple[Path, Job]) -> tuple[Path, bytes]:
    path, job = wanted
    return path, make(job)


def read(path: Path) -> bytes:
    """What is kept at `path`: nothing, where it can't be read."""
    try:
        return path.read_bytes()
    except OSError:
        return b""


def write(path: Path, made: bytes) -> None:
    """Keeps this at `path`. Where there is no place to write, a build is slower and not wrong."""
    if not made or not can_keep(path.parent):
        return
    try:
        beside = path.with_name(f"{path.name}.{os.getpid()}")
        beside.write_bytes(made)
        beside.replace(path)
    except OSError:
        pass
