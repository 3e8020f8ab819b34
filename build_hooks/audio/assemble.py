"""The sentences of a page put together: one MP3, and when each sentence begins and ends.

A page's file is kept under a key made of its sentences' keys and pauses. The facts beside it
are written last and hold the MP3's checksum, so a half-written pair is never used.
"""

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path

from build_hooks.audio.cache import SentenceCache
from build_hooks.audio.faults import CANNOT_SPEAK, AudioFault, fault
from build_hooks.audio.safe_write import write_whole
from build_hooks.audio.vtt import Cue

ENCODING = "mp3-32-q2"
"""encode.VERSION, written here so that a page in the cache needs no encoder."""


@dataclass(frozen=True)
class Take:
    """One sentence of a page: where its sound is kept, and the silence after it in seconds."""

    id: str
    key: str
    pause: float


@dataclass(frozen=True)
class Track:
    """A finished page: its file, how long it plays, and its cues."""

    path: Path
    sha256: str
    size: int
    seconds: float
    cues: tuple[Cue, ...] = ()


class Tracks:
    """Finished pages in the cache."""

    def __init__(self, folder: Path, sentences: SentenceCache) -> None:
        self._folder = folder / "pages"
        self._sentences = sentences
        self._found: dict[Path, Track] = {}
        self.made = 0

    def find(self, takes: list[Take]) -> Track | None:
        """The page's track if it is kept whole."""
        place = self._place(takes)
        if place not in self._found and (track := _read(place, [take.id for take in takes])):
            self._found[place] = track
        return self._found.get(place)

    def get(self, takes: list[Take]) -> Track:
        """The page's track, made now if need be. All its sentences must be in the cache."""
        return self.find(takes) or self._make(takes)

    def _place(self, takes: list[Take]) -> Path:
        parts = [ENCODING, *(f"{take.key} {take.pause:.3f}" for take in takes)]
        return self._folder / f"{hashlib.sha256(chr(10).join(parts).encode()).hexdigest()[:40]}.mp3"

    def _make(self, takes: list[Take]) -> Track:
        import numpy as np

        from build_hooks.audio.encode import DELAY, encode_mp3
        from build_hooks.audio.sound import RATE, silence

        sounds, times, position = [], [], 0
        for take in takes:
            pcm = self._sound(take)
            times.append((position / RATE + DELAY, (position + len(pcm)) / RATE + DELAY))
            sounds += [pcm, silence(take.pause)]
            position += len(sounds[-2]) + len(sounds[-1])
        place = self._place(takes)
        write_track(place, encode_mp3(np.concatenate(sounds)), position / RATE, times)
        self.made += 1
        return self.find(takes) or _lost(place)

    def _sound(self, take: Take):
        pcm = self._sentences.get(take.key)
        if pcm is None:
            raise AudioFault(fault(str(self._folder), CANNOT_SPEAK, "A finished sentence went missing in the build.",
                                   "Build again. Keep .cache/ while a build is running."))
        return pcm


def write_track(place: Path, mp3: bytes, seconds: float, times: list[tuple[float, float]]) -> None:
    """Keeps an MP3, then its facts."""
    facts = {"sha256": hashlib.sha256(mp3).hexdigest(), "size": len(mp3), "seconds": round(seconds, 3),
             "times": [[round(start, 3), round(end, 3)] for start, end in times]}
    write_whole(place, mp3)
    write_whole(_facts(place), json.dumps(facts).encode())


def _facts(place: Path) -> Path:
    return place.with_name(f"{place.name}.json")


def read_track(place: Path) -> Track | None:
    """A kept MP3 without cues, such as a person's recording."""
    return _read(place, [])


def _read(place: Path, ids: list[str]) -> Track | None:
    try:
        facts = json.loads(_facts(place).read_bytes())
        data = place.read_bytes()
        if hashlib.sha256(data).hexdigest() != facts["sha256"] or len(facts["times"]) != len(ids):
            return None
        cues = tuple(Cue(id, start, end) for id, (start, end) in zip(ids, facts["times"], strict=True))
        return Track(place, facts["sha256"], facts["size"], facts["seconds"], cues)
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _lost(place: Path) -> Track:
    raise AudioFault(fault(str(place), CANNOT_SPEAK, f"{place.name} changed while it was written.", "Build again."))
