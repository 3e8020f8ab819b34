"""What was spoken before: one sound for each sentence, found again by everything that could change it.

The key is made of the voice's id, the speed and the phonemes. So a new entry in the lexicon
makes again only the sentences it changes, and a changed comma that isn't heard costs nothing.
Each file starts with the checksum of the rest: a damaged one counts as missing, and is made again.
"""

import hashlib
import io
import json
import time
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from build_hooks.audio.safe_write import sweep, write_whole

if TYPE_CHECKING:
    import numpy as np

_SUM_SIZE = 32
FRESH_DAYS = 90
"""How long a sound is kept after the last release that used it."""


def sentence_key(engine_id: str, speed: float, phonemes: str) -> str:
    """The name of a sentence's sound: 40 hexadecimal digits."""
    return _digest(engine_id, f"{speed:.3f}", phonemes)


def _digest(*parts: str) -> str:
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:40]


class SentenceCache:
    """The sounds of sentences, as FLAC."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder / "sentences"
        sweep(folder)

    def _path(self, key: str) -> Path:
        return self._folder / key[:2] / f"{key}.flac"

    def __contains__(self, key: str) -> bool:
        return key in self._sound_keys or self._check(key)

    @cached_property
    def _sound_keys(self) -> set[str]:
        """Keys whose files were read whole in this build."""
        return set()

    def _check(self, key: str) -> bool:
        if self._payload(key) is None:
            return False
        self._sound_keys.add(key)
        return True

    def _payload(self, key: str) -> bytes | None:
        try:
            data = self._path(key).read_bytes()
        except OSError:
            return None
        payload = data[_SUM_SIZE:]
        return payload if hashlib.sha256(payload).digest() == data[:_SUM_SIZE] else None

    def get(self, key: str) -> "np.ndarray | None":
        """16-bit samples, or None when there is no whole file."""
        import soundfile

        payload = self._payload(key)
        return None if payload is None else soundfile.read(io.BytesIO(payload), dtype="int16")[0]

    def put(self, key: str, pcm: "np.ndarray") -> None:
        """Keeps a sound. Raises AudioFault when it can't be written."""
        import soundfile

        from build_hooks.audio.sound import RATE

        file = io.BytesIO()
        soundfile.write(file, pcm, RATE, format="FLAC", subtype="PCM_16")
        payload = file.getvalue()
        write_whole(self._path(key), hashlib.sha256(payload).digest() + payload)
        self._sound_keys.add(key)


class PhonemeCache:
    """The phonemes of sentences, in one small file for each reader: unchanged words are not read again."""

    def __init__(self, folder: Path, reader_id: str) -> None:
        self._path = folder / f"phonemes-{reader_id}.json"
        self._changed = False

    @cached_property
    def _known(self) -> dict[str, str]:
        try:
            found = json.loads(self._path.read_bytes())
        except (OSError, ValueError):
            return {}
        whole = isinstance(found, dict) and all(isinstance(value, str) for value in found.values())
        return found if whole else {}

    def get(self, said: str) -> str | None:
        return self._known.get(said)

    def put(self, said: str, phonemes: str) -> None:
        self._known[said] = phonemes
        self._changed = True

    def save(self) -> None:
        if self._changed:
            write_whole(self._path, json.dumps(self._known, ensure_ascii=False, sort_keys=True).encode())
            self._changed = False


def prune(folder: Path, used: set[str], days: int = FRESH_DAYS) -> int:
    """Deletes sounds and pages that no release has used for so many days; returns how many files.

    `used` are the names of those in use now: they stay fresh.
    """
    now = time.time()
    count = 0
    for path in [*folder.rglob("*.flac"), *folder.rglob("*.mp3"), *folder.rglob("*.mp3.json")]:
        if path.name.split(".")[0] in used:
            path.touch()
        elif path.stat().st_mtime < now - days * 86_400:
            path.unlink(missing_ok=True)
            count += 1
    return count
