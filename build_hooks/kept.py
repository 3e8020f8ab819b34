"""Files that are dear to make, kept under a name that says all they were made from.

A file is written beside its place and then moved into it, so that a build that is killed leaves no half of one.
"""

import os
from collections.abc import Callable
from pathlib import Path


def get(path: Path, make: Callable[[], bytes]) -> bytes:
    """What is kept at `path`, or what `make` gives, which is kept then. Without a place to write, nothing is kept."""
    try:
        found = path.read_bytes()
    except OSError:
        found = b""
    if found:
        return found
    made = make()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        beside = path.with_name(f"{path.name}.{os.getpid()}")
        beside.write_bytes(made)
        beside.replace(path)
    except OSError:
        pass
    return made
