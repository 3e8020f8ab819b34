"""Puts a finished site in the place of the old one, whole."""

import ctypes
import os
import shutil
from pathlib import Path

try:
    import fcntl
except ImportError:  # Windows: two builds at once are kept apart by nobody there.
    fcntl = None

_AT_FDCWD = -100
_RENAME_EXCHANGE = 2
STAGING = ".site-being-built"


def staging_folder(target: Path) -> Path:
    """Where the next site is built: beside the old one, so that it can be swapped in one step."""
    return target.parent / STAGING


def hold(target: Path) -> int | None:
    """Keeps other builds out of the folder around `target` until this process ends, however it ends.

    Gives what must stay open for that, or None when another build is at work there.
    """
    folder = os.open(target.parent, os.O_RDONLY)
    if fcntl:
        try:
            fcntl.flock(folder, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            os.close(folder)
            return None
    return folder


def clear(target: Path) -> None:
    """Takes away what a build that failed left half-made."""
    shutil.rmtree(staging_folder(target), ignore_errors=True)


def publish(finished: Path, target: Path) -> None:
    """Swaps the finished site in. The old site is there until the new one is.

    Raises OSError when the folders can't be renamed.
    """
    if not target.exists():
        finished.rename(target)
        return
    if not _exchange(finished, target):
        finished = _swap_in_two_steps(finished, target)
    shutil.rmtree(finished, ignore_errors=True)


def _swap_in_two_steps(finished: Path, target: Path) -> Path:
    aside = target.with_name(f"{STAGING}-old")
    shutil.rmtree(aside, ignore_errors=True)
    target.rename(aside)
    try:
        finished.rename(target)
    except OSError:
        aside.rename(target)
        raise
    return aside


def _exchange(one: Path, other: Path) -> bool:
    """Swaps two folders in one step of the file system (Linux renameat2); False where it can't."""
    try:
        rename = ctypes.CDLL(None, use_errno=True).renameat2
    except (OSError, AttributeError):
        return False
    return rename(_AT_FDCWD, os.fsencode(one), _AT_FDCWD, os.fsencode(other), _RENAME_EXCHANGE) == 0
