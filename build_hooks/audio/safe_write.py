"""Files that are whole or not there: written beside their place, then renamed into it."""

import os
from contextlib import suppress
from pathlib import Path

from build_hooks.audio.faults import cannot_write


def write_whole(path: Path, data: bytes) -> None:
    """Puts a file in place in one step. On a full disk nothing is left behind, and AudioFault is raised.

    Not forced to the disk (4,000 sentences would wait a minute): readers compare checksums instead.
    """
    made = path.with_name(f".part-{os.getpid()}-{path.name}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        made.write_bytes(data)
        made.replace(path)
    except BaseException as error:
        with suppress(OSError):
            made.unlink(missing_ok=True)
        if isinstance(error, OSError):
            raise cannot_write(str(path), error) from error
        raise


def sweep(folder: Path) -> None:
    """Takes away what a killed run left half-written."""
    for part in folder.rglob(".part-*"):
        part.unlink(missing_ok=True)
