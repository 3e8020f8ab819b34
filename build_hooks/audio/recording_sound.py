"""The sound of a recording: read, made mono, evened out, checked, and kept as an MP3."""

import hashlib
from pathlib import Path

import numpy as np
import soundfile

from build_hooks.audio import sound
from build_hooks.audio.assemble import Track, read_track, write_track
from build_hooks.audio.encode import VERSION, encode_mp3
from build_hooks.audio.faults import RECORDING_POOR, RECORDING_UNREADABLE, fault
from build_hooks.audio.script import Script
from build_hooks.audio.settings import AudioSettings
from build_hooks.diagnostics import Diagnostic, Severity

SLOWEST, FASTEST = 60, 240
"""Words a minute. Slow readers with long pauses are welcome; outside this, words are missing or others were read."""
SHORTEST, LONGEST = 0.2, 3_600
"""Seconds. A recording longer than an hour is the wrong file."""
MAX_BYTES = 700_000_000
"""An hour in the quality of a CD."""
FORMATS = ("WAV", "WAVEX", "RF64", "MP3")
"""Other forms, under the same names, can hold days of silence in a few bytes."""
RATES = range(8_000, 192_001)
MAX_CHANNELS = 8
_BLOCK = 1 << 20
FAINTEST = 10 ** (-50 / 20)
_CLIP = 0.999
_CLIP_RUN = 4
_CLIPS_A_MINUTE = 10


def make_track(path: Path, name: str, settings: AudioSettings) -> tuple[Track | None, list[Diagnostic]]:
    """The recording as an MP3 in the cache, or None and what is wrong with it."""
    severity = Severity.ERROR if settings.is_release else Severity.WARNING
    if path.stat().st_size > MAX_BYTES:
        return None, [fault(name, RECORDING_UNREADABLE, f"{name} is larger than {MAX_BYTES // 1_000_000} MB.",
                            "Save it as MP3, or check that the right file was saved here.")]
    data = path.read_bytes()
    place = settings.cache_path / "recordings" / f"{hashlib.sha256(VERSION.encode() + data).hexdigest()[:40]}.mp3"
    if kept := read_track(place):
        return kept, []
    pcm, rate = _read(path)
    if pcm is None:
        return None, [fault(name, RECORDING_UNREADABLE, f"{name} is not a sound that can be read.",
                            "Save it again as WAV or MP3, and check that it plays.")]
    if wrong := _poor(pcm, rate):
        return None, [fault(name, RECORDING_POOR, f"{name} {wrong[0]}", wrong[1], severity)]
    write_track(place, encode_mp3(sound.to_whole(sound.even(pcm)), rate), len(pcm) / rate, [])
    return read_track(place), []


def find_poor_length(track: Track, name: str, script: Script) -> list[Diagnostic]:
    """A fault when so many words can't have been read in that time."""
    pace = script.words / (track.seconds / 60)
    if SLOWEST <= pace <= FASTEST:
        return []
    what = "short" if pace > FASTEST else "long"
    return [fault(name, RECORDING_POOR,
                  f"{name} is too {what} for its words: {script.words} words in {round(track.seconds)} seconds.",
                  "Check that it is the reading of this page, from its first word to its last. It is not used.",
                  Severity.WARNING)]


def _read(path: Path) -> tuple[np.ndarray | None, int]:
    """The sound in one channel, read in blocks: one that says it is enormous fills no memory."""
    try:
        with soundfile.SoundFile(path) as file, np.errstate(all="ignore"):
            if file.format not in FORMATS or file.samplerate not in RATES or file.channels > MAX_CHANNELS:
                return None, 0
            if not SHORTEST * file.samplerate <= file.frames <= LONGEST * file.samplerate:
                return None, 0
            blocks = file.blocks(_BLOCK, dtype="float32", always_2d=True)
            pcm = np.concatenate([np.zeros(0, np.float32), *(block.mean(axis=1) for block in blocks)])
            return (pcm, file.samplerate) if len(pcm) >= SHORTEST * file.samplerate and np.isfinite(pcm).all() else (None, 0)
    except (soundfile.SoundFileError, RuntimeError):
        return None, 0


def _poor(pcm: np.ndarray, rate: int) -> tuple[str, str] | None:
    if float(np.sqrt(np.mean(pcm.astype(np.float64) ** 2))) < FAINTEST:
        return "is silent, or nearly.", "Check the microphone, and record it again."
    loud = np.abs(pcm) >= _CLIP
    runs = np.convolve(loud, np.ones(_CLIP_RUN), "valid") == _CLIP_RUN
    starts = int(np.count_nonzero(runs[1:] & ~runs[:-1])) + int(runs[:1].any())
    if starts > _CLIPS_A_MINUTE * max(1, len(pcm) / rate / 60):
        return "is cut off at its loudest places.", "Record it again, further from the microphone or more quietly."
    return None
