"""What was made before, found again by a hash of all that could change it.

An entry is whole or not there: written beside its place, then renamed. Each begins with the
checksum of the rest, so a damaged one counts as missing and is made again.
"""

import hashlib
import json
import tempfile
from dataclasses import dataclass
from pathlib import Path

from build_hooks.booklets.faults import CANNOT_WRITE, BookletFault, fault

_SUM = 32


@dataclass(frozen=True)
class Made:
    """A finished file. `note` is whatever its maker wants to remember of it."""

    name: str
    content: bytes
    pages: int = 0
    version: str = ""
    note: str = ""


class Cache:
    """One folder of entries. An entry is all the files of one job."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def path(self, key: str) -> Path:
        return self._folder / key[:2] / key

    def get(self, key: str) -> tuple[Made, ...] | None:
        """What was put, or None when it isn't there whole."""
        try:
            data = self.path(key).read_bytes()
        except OSError:
            return None
        payload = data[_SUM:]
        return _unpacked(payload) if hashlib.sha256(payload).digest() == data[:_SUM] else None

    def put(self, key: str, files: tuple[Made, ...]) -> None:
        head = [[file.name, len(file.content), file.pages, file.version, file.note] for file in files]
        payload = json.dumps(head).encode() + b"\n" + b"".join(file.content for file in files)
        write_whole(self.path(key), hashlib.sha256(payload).digest() + payload)


def _unpacked(payload: bytes) -> tuple[Made, ...]:
    start = payload.index(b"\n") + 1
    files = []
    for name, size, pages, version, note in json.loads(payload[:start]):
        files.append(Made(name, payload[start : start + size], pages, version, note))
        start += size
    return tuple(files)


def write_whole(path: Path, data: bytes) -> None:
    """Puts a file in place in one step. On a full disk nothing is left behind, and BookletFault is raised."""
    made = None
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=path.parent, prefix=".part-", delete=False) as file:
            made = Path(file.name)
            file.write(data)
        made.replace(path)
    except OSError as error:
        if made:
            made.unlink(missing_ok=True)
        raise BookletFault(fault(path.name, CANNOT_WRITE, f"A booklet was not kept: {error.strerror or 'no room'}.",
                                 "Make room on the disk, then build again.")) from error
