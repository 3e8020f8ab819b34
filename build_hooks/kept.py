"""Files that are dear to make, kept under a name that says all they were made from.

A file is written beside its place and then moved into it, so that a build that is killed leaves no half of one.
"""

import os
from collections.abc import Callable
from pathlib import Path


def can_keep(folder: Path) -> bool:
    """Whether files can be kept in a folder, which is made for them. Where they can't, a build is slower and not wrong."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        return False
    return os.access(folder, os.W_OK)


def get(path: Path, make: Callable[[], bytes]) -> bytes:
    """What is kept at `path`, or what `make` gives, which is kept then. Without a place to write, nothing is kept."""
    try:
        found = path.read_bytes()
    except OSError:
        found = b""
    if found:
        return found
    made = make()
    if not can_keep(path.parent):
        return made
    try:
        beside = path.with_name(f"{path.name}.{os.getpid()}")
        beside.write_bytes(made)
        beside.replace(path)
    except OSError:
        pass
    return made
