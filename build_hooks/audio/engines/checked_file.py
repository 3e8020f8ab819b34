"""Files of a voice, read and compared with the checksums that are written in this project."""

import hashlib
from collections.abc import Iterable
from pathlib import Path

from build_hooks.audio.faults import VOICE_DAMAGED, AudioFault, fault


def read_checked(paths: Iterable[Path], sha256: str, what: str) -> bytes:
    """The files joined in order. Raises AudioFault when one is missing or any byte is another."""
    try:
        data = b"".join(path.read_bytes() for path in paths)
    except OSError as error:
        raise _damaged(str(error.filename or what), f"{what} can't be read: {error.strerror}.") from error
    if hashlib.sha256(data).hexdigest() != sha256:
        raise _damaged(what, f"{what} is not the file that was checked: it is {len(data):,} bytes long, "
                             f"and its checksum differs.")
    return data


def _damaged(path: str, message: str) -> AudioFault:
    return AudioFault(fault(path, VOICE_DAMAGED, message,
                            "Install the packages of the extra “audio” again. For the voice file "
                            "see build_hooks/audio/voices/NOTICE. No page was spoken with it."))
